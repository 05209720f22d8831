"""What was fetched already, so that an interrupted fetch goes on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ....errors import InputError
from ...grid import Window
from ...output_errors import as_output_error
from ...partial_files import replaced, write_text
from .scenes import Scene

FILE = "fetch.json"


@dataclass(frozen=True)
class FetchPlan:
    """The scenes of a fetch and the edge of a block in pixels; a fetch that goes on keeps both."""

    edge: int
    scenes: tuple[Scene, ...]

    def without(self, names: set[str]) -> FetchPlan:
        """Return the plan without some scenes."""
        return replace(self, scenes=tuple(s for s in self.scenes if s.name not in names))


class BlockFolder:
    """Finished blocks of one fetch in a folder. Raises OutputError when it cannot be written."""

    def __init__(self, folder: Path, identity: Mapping[str, Any], token: str) -> None:
        self.folder = folder
        self._identity = dict(identity)
        self._token = token
        self._file = folder / FILE
        with as_output_error(self._file):
            folder.mkdir(parents=True, exist_ok=True)

    def plan(self) -> FetchPlan | None:
        """Return the plan of the fetch that was interrupted here, if there is one.

        Raises InputError when the folder holds another fetch.
        """
        if not self._file.exists():
            return None
        try:
            known = json.loads(self._file.read_text(encoding="utf-8"))
            is_same = known["identity"] == json.loads(json.dumps(self._identity))
            plan = FetchPlan(int(known["edge"]), tuple(_scene(one) for one in known["scenes"]))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise self._foreign() from error
        if not is_same:
            raise self._foreign()
        return plan

    def save(self, plan: FetchPlan) -> None:
        """Keep the plan."""
        scenes = [{**asdict(scene), "time": scene.time.isoformat()} for scene in plan.scenes]
        text = json.dumps({"identity": self._identity, "edge": plan.edge, "scenes": scenes})
        write_text(self._file, text, self._token)

    def read(self, window: Window, bands: int) -> NDArray[np.uint16] | None:
        """Return a block (bands, height, width) that was finished, or None."""
        try:
            block: NDArray[np.uint16] = np.load(self._path(window), allow_pickle=False)
        except (OSError, ValueError, EOFError):
            return None
        is_whole = block.shape == (bands, window.height, window.width) and block.dtype == np.uint16
        return block if is_whole else None

    def write(self, window: Window, block: NDArray[np.uint16]) -> None:
        """Keep a finished block."""
        path = self._path(window)
        with replaced(path, self._token, needed_bytes=block.nbytes) as partial:
            np.save(partial, block, allow_pickle=False)

    def clear(self) -> None:
        """Remove what is no longer needed, and the folder when nothing else is in it."""
        for pattern in ("block-*.npy", ".block-*.partial.npy", ".fetch.*.partial.json"):
            for path in self.folder.glob(pattern):
                path.unlink(missing_ok=True)
        self._file.unlink(missing_ok=True)
        if not any(self.folder.iterdir()):
            self.folder.rmdir()

    def _path(self, window: Window) -> Path:
        return self.folder / f"block-{window.row}-{window.column}.npy"

    def _foreign(self) -> InputError:
        return InputError(
            f"FOLDER: '{self.folder}' holds the blocks of another fetch. Choose another folder, or "
            "remove it."
        )


def _scene(values: dict[str, Any]) -> Scene:
    return Scene(**{**values, "time": datetime.fromisoformat(values["time"])})
