"""What can go wrong, in words a GIS analyst can act on.

Every message says which input, what is wrong with it, and what to do. The same classes serve
both processes: the worker sends the class name with the message, and QGIS's side raises it again.
"""

from __future__ import annotations

import shutil
from pathlib import Path

LEAST_FREE_BYTES = 4 * 2**20


class RockOutcropError(Exception):
    """Base of every error that is meant to be read by a user."""


class InputError(RockOutcropError):
    """A raster, vector or parameter cannot be used as it is."""


class ModelError(RockOutcropError):
    """A model file is damaged, is not a model, or was made for other inputs."""


class OutputError(RockOutcropError):
    """A result cannot be written where it was asked for."""


class SourceError(RockOutcropError):
    """A server does not give what was asked of it."""


class EnvironmentMissingError(RockOutcropError):
    """The worker's Python environment is missing or broken."""


class WorkerError(RockOutcropError):
    """The worker process ended without a result."""


class Cancelled(RockOutcropError):  # noqa: N818  no error: it was asked for
    """The user asked for the work to end."""


_CLASSES = {
    error.__name__: error
    for error in (
        InputError,
        ModelError,
        OutputError,
        SourceError,
        EnvironmentMissingError,
        WorkerError,
        Cancelled,
    )
}


def from_name(name: str, message: str) -> RockOutcropError:
    """Return the error called `name`, or a `WorkerError` for a name that is not ours."""
    return _CLASSES.get(name, WorkerError)(message)


def output_error(path: Path, reason: object, needed_bytes: int = 0) -> OutputError:
    """Return the error for a result that could not be written; it says when the disk is full.

    The disk counts as full when less than `needed_bytes` are free: GDAL does not always tell.
    """
    try:
        is_full = shutil.disk_usage(path.parent).free < max(needed_bytes, LEAST_FREE_BYTES)
    except OSError:
        is_full = False
    text = str(reason)
    if is_full or "No space left" in text or "disk is full" in text:
        return OutputError(
            f"'{path}' cannot be written: the disk is full. "
            "Free some space or choose another folder, then run again."
        )
    return OutputError(
        f"'{path}' cannot be written ({text}). Check that the folder exists, that you may write "
        "there and that no program holds the file."
    )
