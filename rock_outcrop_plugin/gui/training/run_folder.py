"""A training as its run folder tells it; needs nothing of QGIS and never raises.

What is read grows while it is read, may be damaged, or go away.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Any

from .curve_table import CurveTable, read_table
from .journal import Journal

KINDS = ("train", "selftrain")
MOST_BYTES = 1024 * 1024
MOST_STAGES = 9
# The worker gives a sign every 2 s; a machine that swaps may take longer.
SILENT_SECONDS = 20.0
STARTING_SECONDS = 60.0
SECONDS_BEFORE_ESTIMATE = 10.0


class State(Enum):
    """How a run is doing."""

    STARTING = auto()
    RUNNING = auto()
    FINISHED = auto()
    CANCELLED = auto()
    FAILED = auto()
    VANISHED = auto()
    GONE = auto()
    UNREADABLE = auto()

    @property
    def is_alive(self) -> bool:
        """Whether there is something to wait for."""
        return self in (State.STARTING, State.RUNNING)


_CAN_GO_ON = (State.CANCELLED, State.FAILED, State.VANISHED)


@dataclass(frozen=True)
class Examples:
    """Pictures of a few tiles after an epoch; each tile has image, label and prediction."""

    folder: Path
    epoch: int
    tiles: tuple[int, ...]
    stamp: int

    def picture(self, tile: int, kind: str) -> Path:
        """Return the file of a picture."""
        return self.folder / f"tile-{tile}-{kind}.png"


@dataclass(frozen=True)
class Run:
    """A training at one moment. What is not known is None, 0 or empty."""

    folder: Path
    state: State
    problem: str = ""
    job: dict[str, Any] = field(default_factory=dict)
    started: float = 0.0
    fraction: float = 0.0
    text: str = ""
    words: tuple[str, ...] = ()
    error: str = ""
    epoch: int = 0
    epochs: int = 0
    seconds_left: float | None = None
    device: str = ""
    memory_bytes: int = 0
    gpu_memory_bytes: int = 0
    curves: tuple[CurveTable, ...] = ()
    examples: Examples | None = None
    iou: float | None = None
    model: Path | None = None
    report: Path | None = None
    can_resume: bool = False
    is_stopping: bool = False

    @property
    def stage(self) -> int | None:
        """The stage that is trained now, or was last."""
        return self.curves[-1].stage if self.curves else None


class RunFolder:
    """Follows one run folder; `read` looks only at what has changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._journal = Journal(folder / "progress.jsonl")
        self._texts: dict[Path, tuple[tuple[int, int], Any]] = {}
        self._tables: dict[Path, tuple[tuple[int, int], CurveTable]] = {}

    def is_training(self) -> bool:
        """Whether the folder holds a training at all."""
        return self._json("job.json").get("kind") in KINDS

    def is_unreadable(self) -> bool:
        """Whether nobody can say what the folder holds."""
        try:
            (self.folder / "job.json").stat()
        except FileNotFoundError:
            return False
        except OSError:
            return True
        return False

    def read(self, now: float) -> Run:
        """Return the run as it is `now`, seconds since 1970."""
        try:
            job_written = (self.folder / "job.json").stat().st_mtime
        except FileNotFoundError:
            return Run(self.folder, State.GONE)
        except OSError as error:
            return Run(self.folder, State.UNREADABLE, problem=error.strerror or str(error))
        problem = ""
        try:
            self._journal.read()
        except FileNotFoundError:
            self._journal = Journal(self.folder / "progress.jsonl")
        except OSError as error:
            problem = error.strerror or str(error)
        return self._run(now, job_written, problem)

    def _run(self, now: float, job_written: float, problem: str) -> Run:
        journal, job, status = self._journal, self._json("job.json"), self._json("status.json")
        started = journal.started or job_written
        # The runner writes the job before the worker says its first word.
        is_current = journal.token in ("", str(job.get("token", "")))
        state = self._state(now, job_written, float(_positive(status.get("time"))), is_current)
        outcome = (journal.outcome or {}) if is_current else {}
        curves = self._curves()
        place = self.folder / f"stage-{curves[-1].stage}" if self._stages() else self.folder
        facts = self._json("training.json", place)
        finished = state in (State.FINISHED, State.CANCELLED)
        return Run(
            folder=self.folder,
            state=state if not problem else State.UNREADABLE,
            problem=problem,
            job=job,
            started=started,
            fraction=1.0 if state is State.FINISHED else journal.fraction,
            text=journal.text,
            words=tuple(journal.words),
            error=str(outcome.get("message", "")) if state is State.FAILED else "",
            epoch=curves[-1].epochs[-1] if curves and curves[-1].epochs else 0,
            epochs=int(_positive(facts.get("epochs"))),
            seconds_left=self._seconds_left(now, started) if state is State.RUNNING else None,
            device=str(facts.get("device", "")),
            memory_bytes=int(_positive(status.get("memory_bytes"))) if state.is_alive else 0,
            gpu_memory_bytes=int(_positive(status.get("gpu_memory_bytes")))
            if state.is_alive
            else 0,
            curves=curves,
            examples=self._examples(place),
            iou=_iou(outcome, curves),
            model=self._model(job, place, finished),
            report=_existing(job.get("report")) if finished else None,
            can_resume=not state.is_alive
            and state is not State.FINISHED
            and self._has_checkpoint(),
            is_stopping=state.is_alive and _is_there(self.folder / "stop-and-keep"),
        )

    def _state(self, now: float, job_written: float, sign: float, is_current: bool) -> State:
        outcome = self._journal.outcome if is_current else None
        if outcome is not None:
            values = outcome.get("values")
            if outcome.get("type") == "result":
                status = values.get("status") if isinstance(values, dict) else None
                return State.CANCELLED if status == "cancelled" else State.FINISHED
            return State.CANCELLED if outcome.get("error") == "Cancelled" else State.FAILED
        if abs(now - sign) < SILENT_SECONDS:
            return State.RUNNING if self._journal.first_fraction is not None else State.STARTING
        has_begun = is_current and self._journal.started is not None
        if abs(now - job_written) < STARTING_SECONDS and not has_begun:
            return State.STARTING
        return State.VANISHED

    def _seconds_left(self, now: float, started: float) -> float | None:
        first = self._journal.first_fraction or 0.0
        done, elapsed = self._journal.fraction - first, now - started
        if done <= 0.0 or elapsed < SECONDS_BEFORE_ESTIMATE:
            return None
        return elapsed * (1.0 - self._journal.fraction) / done

    def _stages(self) -> list[int]:
        return [
            stage
            for stage in range(1, MOST_STAGES + 1)
            if _is_there(self.folder / f"stage-{stage}" / "metrics.csv")
        ]

    def _curves(self) -> tuple[CurveTable, ...]:
        stages = self._stages()
        places: list[tuple[Path, int | None]] = [
            (self.folder / f"stage-{stage}" / "metrics.csv", stage) for stage in stages
        ] or [(self.folder / "metrics.csv", None)]
        tables = [self._table(path, stage) for path, stage in places]
        return tuple(table for table in tables if table is not None)

    def _table(self, path: Path, stage: int | None) -> CurveTable | None:
        try:
            stamp = _stamp(path)
            known = self._tables.get(path)
            if known is None or known[0] != stamp:
                known = self._tables[path] = (stamp, read_table(path, stage))
        except OSError:
            return None
        return known[1]

    def _examples(self, place: Path) -> Examples | None:
        index = self._json("examples/examples.json", place)
        tiles = index.get("tiles")
        if not isinstance(tiles, list) or not all(isinstance(tile, int) for tile in tiles):
            return None
        stamp = self._texts[place / "examples/examples.json"][0][0]
        return Examples(place / "examples", int(_positive(index.get("epoch"))), tuple(tiles), stamp)

    def _model(self, job: dict[str, Any], place: Path, finished: bool) -> Path | None:
        own = _existing(job.get("model")) if finished else None
        return own or _existing(str(place / "best.safetensors"))

    def _has_checkpoint(self) -> bool:
        names = ("checkpoint.safetensors", "stage-1/checkpoint.safetensors")
        return any(_is_there(self.folder / name) for name in names)

    def _json(self, name: str, place: Path | None = None) -> dict[str, Any]:
        """Return a small JSON file; what it held before while it cannot be read."""
        path = (place or self.folder) / name
        try:
            stamp = _stamp(path)
            known = self._texts.get(path)
            if known is None or known[0] != stamp:
                with path.open(encoding="utf-8") as file:
                    data = json.loads(file.read(MOST_BYTES))
                self._texts[path] = (stamp, data if isinstance(data, dict) else {})
        except FileNotFoundError:
            self._texts.pop(path, None)
        except (OSError, ValueError, RecursionError):
            pass
        return self._texts[path][1] if path in self._texts else {}


def _stamp(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_mtime_ns, status.st_size


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _existing(name: object) -> Path | None:
    if not isinstance(name, str) or not name:
        return None
    path = Path(name)
    return path if _is_there(path) else None


def _positive(value: object) -> float:
    if isinstance(value, int | float) and math.isfinite(value) and value > 0:
        return float(value)
    return 0.0


def _iou(outcome: dict[str, Any], curves: tuple[CurveTable, ...]) -> float | None:
    """Return the result's IoU, or the best epoch's while there is no result."""
    values = outcome.get("values")
    iou = values.get("iou") if isinstance(values, dict) else None
    if isinstance(iou, int | float):
        return float(iou)
    for table in reversed(curves):
        if table.best_epoch in table.epochs:
            found = table.column("teacher_iou")[table.epochs.index(table.best_epoch)]
            return found if math.isfinite(found) else None
    return None
