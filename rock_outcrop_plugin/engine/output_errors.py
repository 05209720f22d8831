"""From GDAL's and the system's errors while writing to a message that a user can act on."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pyogrio.errors import DataSourceError

from ..errors import OutputError
from .gdal_errors import GDAL_ERRORS

LEAST_FREE_BYTES = 4 * 2**20
WRITING_ERRORS: tuple[type[Exception], ...] = (*GDAL_ERRORS, DataSourceError, OSError)


@contextmanager
def as_output_error(path: Path, needed_bytes: int = 0) -> Iterator[None]:
    """Raise OutputError for whatever goes wrong while `path` is written.

    When less than `needed_bytes` are free, the disk is said to be full: GDAL does not always
    tell, and removes what it wrote before it ends.
    """
    try:
        yield
    except WRITING_ERRORS as error:
        raise _output_error(path, error, max(needed_bytes, LEAST_FREE_BYTES)) from error


def _output_error(path: Path, error: Exception, needed_bytes: int) -> OutputError:
    try:
        is_full = shutil.disk_usage(path.parent).free < needed_bytes
    except OSError:
        is_full = False
    if is_full or "No space left" in str(error):
        return OutputError(
            f"'{path}' cannot be written: the disk is full. "
            "Free some space or choose another folder, then run again."
        )
    return OutputError(
        f"'{path}' cannot be written ({error}). "
        "Check that the folder exists, that you may write there and that no program holds the file."
    )
