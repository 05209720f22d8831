"""Calls into GDAL that fail loudly, without touching its process-wide settings.

QGIS and other plugins share GDAL's state: `UseExceptions` would change it under them. Error
handlers belong to one thread, so messages are collected there, and it does not matter whether
somebody has switched exceptions on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from osgeo import gdal

from ..progress import Reporter

GdalProgress = Callable[[float, str, Any], int]


class GdalFailure(Exception):  # noqa: N818  never reaches a user
    """GDAL could not do what it was asked; the caller says which input or output it was."""


@contextmanager
def failing_loudly() -> Iterator[None]:
    """Raise `GdalFailure` at the end when GDAL reported an error inside."""
    messages: list[str] = []

    def keep(level: int, _number: int, text: str) -> None:
        if level >= gdal.CE_Failure:
            messages.append(text)

    gdal.PushErrorHandler(keep)
    try:
        yield
    except RuntimeError as error:
        raise GdalFailure(messages[0] if messages else str(error)) from error
    finally:
        gdal.PopErrorHandler()
    if messages:
        raise GdalFailure(messages[0])


def call(function: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    """Return what a function of GDAL returns. Raises `GdalFailure` when it reported an error."""
    with failing_loudly():
        return function(*arguments, **options)


def obtain(function: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    """Like `call`, for functions that return an object: None is a failure without a word."""
    result = call(function, *arguments, **options)
    if result is None:
        raise GdalFailure(f"{getattr(function, '__name__', 'GDAL')} gave nothing")
    return result


def gdal_progress(reporter: Reporter, text: str) -> GdalProgress:
    """Return a progress callback that ends GDAL's work once the run is cancelled."""

    def step(fraction: float, _message: str, _data: Any) -> int:
        reporter.progress(fraction, text)
        return 0 if reporter.cancelled() else 1

    return step
