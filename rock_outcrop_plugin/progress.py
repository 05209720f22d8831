"""How a long computation tells its caller where it is, in either process."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from .errors import Cancelled


class Reporter(Protocol):
    """Receives progress, log lines, metrics and artifacts from a computation."""

    def progress(self, fraction: float, text: str = "") -> None:
        """Report the share of the work that is done, 0 to 1, and what is going on."""

    def log(self, text: str) -> None:
        """Write a line for the user."""

    def warn(self, text: str) -> None:
        """Write a line that the user should not overlook."""

    def metric(self, name: str, value: float, step: int) -> None:
        """Record a number of a curve, for instance the loss of an epoch."""

    def artifact(self, name: str, path: Path) -> None:
        """Announce a file that was finished, for instance a checkpoint."""

    def cancelled(self) -> bool:
        """Return whether the user asked for the work to end."""


class SilentReporter:
    """A reporter for scripts and tests: keeps nothing and is never cancelled."""

    def progress(self, fraction: float, text: str = "") -> None: ...

    def log(self, text: str) -> None: ...

    def warn(self, text: str) -> None: ...

    def metric(self, name: str, value: float, step: int) -> None: ...

    def artifact(self, name: str, path: Path) -> None: ...

    def cancelled(self) -> bool:
        return False


class PartialReporter:
    """Passes everything on, with progress squeezed into the part [start, end] of the whole."""

    def __init__(self, whole: Reporter, start: float, end: float) -> None:
        self._whole = whole
        self._start = start
        self._end = end

    def progress(self, fraction: float, text: str = "") -> None:
        self._whole.progress(self._start + fraction * (self._end - self._start), text)

    def log(self, text: str) -> None:
        self._whole.log(text)

    def warn(self, text: str) -> None:
        self._whole.warn(text)

    def metric(self, name: str, value: float, step: int) -> None:
        self._whole.metric(name, value, step)

    def artifact(self, name: str, path: Path) -> None:
        self._whole.artifact(name, path)

    def cancelled(self) -> bool:
        return self._whole.cancelled()


def raise_if_cancelled(reporter: Reporter) -> None:
    """Raise `Cancelled` once the user asked for the work to end."""
    if reporter.cancelled():
        raise Cancelled("The run was cancelled.")
