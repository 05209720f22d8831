"""All trainings that can be found, and which folders are looked through for them."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path

from .run_folder import Run, RunFolder, State

MOST_RUNS = 200
# Runs that have ended are looked at again every so many rounds only.
ROUNDS_OF_REST = 10


class Runs:
    """Follows the runs in some folders; `read` may take long and belongs into a thread."""

    def __init__(self) -> None:
        self._followed: dict[Path, RunFolder] = {}
        self._known: dict[Path, Run] = {}
        self._round = 0

    def read(self, folders: Iterable[Path], selected: Path | None) -> tuple[Run, ...]:
        """Return the runs of the folders, each a run itself or full of runs, newest first.

        A run that was seen and is gone stays in the list, as gone, until `forget`.
        """
        is_thorough = self._round % ROUNDS_OF_REST == 0
        self._round += 1
        if is_thorough:
            for folder in _candidates(folders):
                if folder not in self._followed:
                    follower = RunFolder(folder)
                    if follower.is_training() or follower.is_unreadable():
                        self._followed[folder] = follower
        for folder, follower in self._followed.items():
            known = self._known.get(folder)
            if known is None or known.state.is_alive or is_thorough or folder == selected:
                self._known[folder] = self._read(follower, known)
        runs = sorted(self._known.values(), key=lambda run: -run.started)
        return tuple(runs[:MOST_RUNS])

    def look_everywhere(self) -> None:
        """Look at everything again in the next round."""
        self._round = 0

    def forget(self, folder: Path) -> None:
        """Take a run out of the list."""
        self._followed.pop(folder, None)
        self._known.pop(folder, None)

    @staticmethod
    def _read(follower: RunFolder, known: Run | None) -> Run:
        run = follower.read(time.time())
        if run.state in (State.GONE, State.UNREADABLE) and known is not None:
            return Run(run.folder, run.state, run.problem, job=known.job, started=known.started)
        return run


def _candidates(folders: Iterable[Path]) -> list[Path]:
    """Return what may be run folders, the newest of each folder first."""
    found: list[Path] = []
    for folder in folders:
        try:
            if _may_be_run(folder):
                found.append(folder)
                continue
            inside = sorted(folder.iterdir(), key=lambda path: path.name, reverse=True)
        except OSError:
            continue
        found.extend([path for path in inside if _may_be_run(path)][:MOST_RUNS])
    return found


def _may_be_run(folder: Path) -> bool:
    """Whether a folder holds a job, or does not let anybody look."""
    try:
        return (folder / "job.json").exists()
    except OSError:
        return True
