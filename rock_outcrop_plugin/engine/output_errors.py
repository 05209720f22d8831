"""From GDAL's and the system's errors while writing to a message that a user can act on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pyogrio.errors import DataSourceError

from ..errors import output_error
from .gdal_errors import GDAL_ERRORS

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
        raise output_error(path, error, needed_bytes) from error
