"""The folder that holds finished blocks and their manifest."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from pydantic import ValidationError

from ...errors import InputError
from ...progress import Reporter
from ..fingerprint import sha256_of
from ..output_errors import as_output_error
from ..partial_files import write_text
from .compute import BlockAnswer
from .manifest import BlockRecord, Identity, Manifest, MosaicRecord, engine_versions
from .plan import Block

NAME = "manifest.json"
WORKSPACE = ".unfinished-"
SECONDS_BETWEEN_SAVES = 2.0


class BlockStore:
    """Finished blocks of one identity; what is in the manifest is on the disk, whole."""

    def __init__(self, folder: Path, manifest: Manifest, token: str) -> None:
        self.folder = folder
        self.manifest = manifest
        self._token = token
        self._saved_at = 0.0

    @classmethod
    def open(cls, folder: Path, identity: Identity, token: str, reporter: Reporter) -> Self:
        """Return the store in a folder, which is made if it is not there.

        Raises InputError when the folder holds blocks of another identity, or a manifest that
        cannot be read, and OutputError when it cannot be written.
        """
        with as_output_error(folder):
            folder.mkdir(parents=True, exist_ok=True)
            for left_behind in folder.glob(f"{WORKSPACE}*"):
                shutil.rmtree(left_behind, ignore_errors=True)
        path = folder / NAME
        if not path.exists():
            store = cls(folder, Manifest(identity=identity, versions=engine_versions()), token)
            store.save()
            return store
        manifest = _read(path)
        if differences := manifest.identity.differences(identity):
            raise InputError(
                f"BLOCK_FOLDER: '{folder}' holds blocks of another run: {'; '.join(differences)}. "
                "Give the same model, inputs and parameters to continue it, or another folder."
            )
        now = engine_versions()
        changed = [
            f"{name} {before} is now {now.get(name, 'missing')}"
            for name, before in manifest.versions.items()
            if now.get(name) != before
        ]
        if changed:
            reporter.warn(f"BLOCK_FOLDER: some blocks were made with others: {', '.join(changed)}.")
        return cls(folder, manifest, token)

    def path(self, block: Block, kind: str) -> Path:
        """Return where a block's raster of a kind of output is."""
        return self.folder / f"{kind.lower()}_{block.name}.tif"

    def record(self, block: Block) -> BlockRecord | None:
        """Return what is known of a block, None while it is not finished."""
        return self.manifest.blocks.get(block.name)

    def verify(self, blocks: Iterable[Block], reporter: Reporter) -> None:
        """Forget finished blocks whose files are missing or not what they were, and say so."""
        bad = {}
        for block in blocks:
            record = self.record(block)
            if record and (reason := self._damage(block, record)):
                bad[block.name] = reason
        if not bad:
            return
        for reason in bad.values():
            reporter.warn(f"{reason}; the block is computed again.")
        kept = {name: known for name, known in self.manifest.blocks.items() if name not in bad}
        self.manifest = self.manifest.model_copy(update={"blocks": kept})
        self.save()

    def _damage(self, block: Block, record: BlockRecord) -> str | None:
        for kind, digest in record.files.items():
            path = self.path(block, kind)
            try:
                if sha256_of(path) != digest:
                    return f"'{path}' is not what was written (its checksum is wrong)"
            except OSError as error:
                return f"'{path}' cannot be read ({error.strerror})"
        return None

    @contextmanager
    def workspace(self) -> Iterator[Path]:
        """Give a folder for unfinished files on the same disk; it is gone afterwards."""
        with as_output_error(self.folder):
            folder = tempfile.mkdtemp(prefix=f"{WORKSPACE}{self._token}-", dir=self.folder)
        try:
            yield Path(folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def accept(self, block: Block, answer: BlockAnswer) -> None:
        """Take over the files of a finished block, which lie in a workspace, and record it."""
        digests = {}
        for kind, source in answer.files.items():
            target = self.path(block, kind)
            with as_output_error(target):
                digests[kind] = sha256_of(source)
                source.replace(target)
        record = BlockRecord(files=digests, **answer.statistics)
        blocks = {**self.manifest.blocks, block.name: record}
        self.manifest = self.manifest.model_copy(update={"blocks": blocks})
        # Empty blocks are many, found quickly and found again as quickly.
        if answer.files or time.monotonic() - self._saved_at > SECONDS_BETWEEN_SAVES:
            self.save()

    def record_mosaics(self, mosaics: Mapping[str, MosaicRecord]) -> None:
        """Remember finished mosaics by kind of output."""
        self.manifest = self.manifest.model_copy(update={"mosaics": dict(mosaics)})
        self.save()

    def save(self) -> None:
        """Write the manifest. Raises OutputError."""
        path = self.folder / NAME
        write_text(path, self.manifest.model_dump_json(indent=1), self._token)
        self._saved_at = time.monotonic()


def _read(path: Path) -> Manifest:
    try:
        return Manifest.model_validate_json(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, ValidationError) as error:
        raise InputError(
            f"BLOCK_FOLDER: '{path}' cannot be read as the list of finished blocks "
            f"({str(error).splitlines()[0]}). Choose another folder, or remove this one to start "
            "anew."
        ) from error
