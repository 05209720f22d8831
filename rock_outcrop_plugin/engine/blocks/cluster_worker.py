"""What runs in a Dask worker: one block, with the model that was sent there."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from distributed import WorkerPlugin, get_worker
from pydantic import TypeAdapter

from ...errors import ModelError, RockOutcropError, from_name
from ...progress import SilentReporter
from ..fingerprint import sha256_of
from ..inference.specification import PredictionRun
from ..reused_memory import reuse_memory
from .compute import compute_block
from .manifest import engine_versions
from .plan import Block

if TYPE_CHECKING:
    from distributed import Worker

PROTOCOL = 1
_STOPPED: set[str] = set()


@dataclass(frozen=True)
class RemoteBlock:
    """A block, the run it belongs to (its token is the run's id), and the SHA-256 of the model."""

    run: PredictionRun
    block: Block
    model_sha256: str


_JSON = TypeAdapter(RemoteBlock)


def block_to_json(work: RemoteBlock) -> str:
    """Return a block's work as text that any worker reads."""
    return _JSON.dump_json(work).decode()


def describe_worker() -> dict[str, str]:
    """Return what a worker computes with, to be compared."""
    return {"protocol": str(PROTOCOL), **engine_versions()}


def stop_run(run_id: str) -> None:
    """Make this worker give up the block of a run that it works on."""
    _STOPPED.add(run_id)


class ModelPlugin(WorkerPlugin):  # type: ignore[misc]
    """Brings a model file to every worker, also to those that join later."""

    def __init__(self, run_id: str, model_name: str, content: bytes, sha256: str) -> None:
        self.name = f"rock-outcrop-model-{run_id}"
        self._model_name = model_name
        self._content = content
        self._sha256 = sha256

    def setup(self, worker: Worker) -> None:
        """Write the model into the worker's own folder, and have the worker reuse its memory."""
        reuse_memory()
        path = model_path(worker, self.name, self._model_name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(self._content)
        check_model(path, self._sha256)

    def teardown(self, worker: Worker) -> None:
        """Remove the model."""
        folder = model_path(worker, self.name, self._model_name).parent
        shutil.rmtree(folder, ignore_errors=True)


def model_path(worker: Worker, plugin: str, model_name: str) -> Path:
    """Return where a worker keeps the model of a run."""
    return Path(worker.local_directory) / plugin / model_name


def check_model(path: Path, sha256: str) -> None:
    """Raise ModelError when a model is not the one that was meant."""
    try:
        found = sha256_of(path)
    except OSError as error:
        raise ModelError(f"MODEL: '{path.name}' did not reach the worker ({error}).") from error
    if found != sha256:
        raise ModelError(f"MODEL: '{path.name}' did not reach the worker whole.")


@dataclass
class _RemoteReporter(SilentReporter):
    """Keeps warnings; cancelled once the run was stopped."""

    run_id: str
    warnings: list[str] = field(default_factory=list)

    def warn(self, text: str) -> None:
        self.warnings.append(text)

    def cancelled(self) -> bool:
        return self.run_id in _STOPPED


def compute_remotely(text: str, plugin: str) -> dict[str, Any]:
    """Compute a block on this worker; return the bytes of its rasters, by kind of output.

    Raises what `compute_block` raises, without what led to it: GDAL's errors cannot travel.
    """
    try:
        return _computed(_JSON.validate_json(text), plugin)
    except RockOutcropError as error:
        failure = from_name(type(error).__name__, str(error))
    raise failure


def _computed(work: RemoteBlock, plugin: str) -> dict[str, Any]:
    model = model_path(get_worker(), plugin, work.run.model.name)
    check_model(model, work.model_sha256)
    reporter = _RemoteReporter(work.run.token)
    with tempfile.TemporaryDirectory(prefix="rock-outcrop-block-") as folder:
        answer = compute_block(replace(work.run, model=model), work.block, Path(folder), reporter)
        files = {kind: path.read_bytes() for kind, path in answer.files.items()}
    return {
        "files": files,
        "statistics": answer.statistics,
        "warnings": list(dict.fromkeys(reporter.warnings)),
    }
