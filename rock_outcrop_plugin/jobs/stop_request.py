"""A file in the run folder that asks a job to end and to keep what it has.

Whoever can see the run folder can ask: another window of QGIS, or a plugin that was loaded again
and no longer knows who started the job.
"""

from __future__ import annotations

from pathlib import Path

NAME = "stop-and-keep"


def ask(run_folder: Path) -> None:
    """Ask the job that works in this folder to end. Raises OSError."""
    (run_folder / NAME).touch()


def is_asked(run_folder: Path) -> bool:
    """Whether the job in this folder was asked to end."""
    return (run_folder / NAME).exists()


def withdraw(run_folder: Path) -> None:
    """Forget what an earlier job was asked. Raises OSError."""
    (run_folder / NAME).unlink(missing_ok=True)
