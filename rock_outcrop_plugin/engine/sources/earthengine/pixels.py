"""Pixels of an expression: several requests at once, each within the server's limits."""

from __future__ import annotations

import math
import queue
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import ee
import numpy as np
import rasterio
from rasterio.io import MemoryFile

from ....errors import SourceError
from ....progress import Reporter, raise_if_cancelled
from ...gdal_errors import GDAL_ERRORS
from ...grid import RasterGrid, Window
from .graph import server_crs
from .tile_folder import Pixels
from .transport import RefusedError

# Of one answer of computePixels, before compression.
LARGEST_ANSWER_BYTES = 48 * 2**20
LARGEST_EDGE = 32_768
BYTES_PER_NUMBER = 2
SMALLEST_EDGE = 64
LOOK_SECONDS = 0.2


def largest_edge(bands: int) -> int:
    """Return the edge in pixels of the largest square tile that one request may ask for."""
    return min(math.isqrt(LARGEST_ANSWER_BYTES // (bands * BYTES_PER_NUMBER)), LARGEST_EDGE)


@dataclass(frozen=True)
class Estimate:
    """What a fetch takes before it begins: pixels, requests, and bytes of uncompressed answers."""

    width: int
    height: int
    requests: int
    size_bytes: int

    def __str__(self) -> str:
        return (
            f"{self.width:,} x {self.height:,} pixels, {self.requests:,} requests, at most "
            f"{self.size_bytes / 1e6:,.1f} MB"
        )


def estimate(grid: RasterGrid, bands: int, edge: int) -> Estimate:
    """Return what the tiles of a grid take, of `edge` pixels each."""
    requests = math.ceil(grid.width / edge) * math.ceil(grid.height / edge)
    size = grid.width * grid.height * bands * BYTES_PER_NUMBER
    return Estimate(grid.width, grid.height, requests, size)


@dataclass(frozen=True)
class PixelSource:
    """An image of the server on a grid."""

    image: ee.Image
    grid: RasterGrid
    bands: tuple[str, ...]

    def read(self, window: Window) -> Pixels:
        """Return the pixels (band, height, width) of a window.

        What is too much at once is asked for in four parts. Raises RefusedError and SourceError.
        """
        try:
            return self._computed(window)
        except RefusedError as error:
            if not error.is_too_large or max(window.width, window.height) <= SMALLEST_EDGE:
                raise
        pixels = np.empty((len(self.bands), window.height, window.width), dtype=np.uint16)
        for part in quarters(window):
            row, column = part.row - window.row, part.column - window.column
            pixels[:, row : row + part.height, column : column + part.width] = self.read(part)
        return pixels

    def _computed(self, window: Window) -> Pixels:
        answer = ee.data.computePixels(
            {
                "expression": self.image,
                "fileFormat": "GEO_TIFF",
                "bandIds": list(self.bands),
                "grid": self._pixel_grid(window),
            }
        )
        expected = (len(self.bands), window.height, window.width)
        try:
            with rasterio.Env(GDAL_NUM_THREADS=1), MemoryFile(answer) as file, file.open() as data:
                pixels: Pixels = data.read()
        except GDAL_ERRORS as error:
            raise SourceError(
                "SOURCE: what Earth Engine answered is not a raster. A proxy may have put a page "
                "of its own in its place: look at QGIS's Options > Network."
            ) from error
        if pixels.shape != expected or pixels.dtype != np.uint16:
            raise SourceError(
                f"SOURCE: Earth Engine answered with {pixels.shape} {pixels.dtype} instead of "
                f"{expected} uint16. Report it with the log."
            )
        return pixels

    def _pixel_grid(self, window: Window) -> dict[str, Any]:
        transform = self.grid.window_transform(window)
        return {
            "dimensions": {"width": window.width, "height": window.height},
            "affineTransform": {
                "scaleX": transform.a,
                "shearX": 0.0,
                "translateX": transform.c,
                "shearY": 0.0,
                "scaleY": transform.e,
                "translateY": transform.f,
            },
            **server_crs(self.grid.crs),
        }


def fetch_all(
    windows: Sequence[Window],
    fetch: Callable[[Window], None],
    stop: threading.Event,
    concurrent: int,
    reporter: Reporter,
) -> None:
    """Call `fetch` for every window, `concurrent` at a time.

    The first error ends all of it, and so does a cancel: `stop` is set, and what is under way ends
    in the background.
    """
    waiting: queue.SimpleQueue[Window] = queue.SimpleQueue()
    ended: queue.SimpleQueue[BaseException | None] = queue.SimpleQueue()
    for window in windows:
        waiting.put(window)

    def work() -> None:
        with suppress(queue.Empty):
            while not stop.is_set():
                window = waiting.get_nowait()
                try:
                    fetch(window)
                except BaseException as error:  # noqa: BLE001  raised again where it is awaited
                    ended.put(error)
                else:
                    ended.put(None)

    # Daemons: an answer may take minutes, and a worker that has failed should not wait for it.
    for number in range(min(concurrent, len(windows))):
        threading.Thread(target=work, name=f"tile-{number}", daemon=True).start()
    try:
        for finished in range(1, len(windows) + 1):
            _await(ended, reporter)
            text = f"Tile {finished:,} of {len(windows):,} is there"
            reporter.progress(finished / len(windows), text)
    except BaseException:
        stop.set()
        raise


def _await(ended: queue.SimpleQueue[BaseException | None], reporter: Reporter) -> None:
    """Wait for the end of a tile. Raises what it raised, and Cancelled."""
    while True:
        raise_if_cancelled(reporter)
        try:
            error = ended.get(timeout=LOOK_SECONDS)
        except queue.Empty:
            continue
        if error is not None:
            raise error
        return


def quarters(window: Window) -> list[Window]:
    """Return up to four windows that cover a window once."""
    width, height = math.ceil(window.width / 2), math.ceil(window.height / 2)
    return [
        Window(
            window.column + column,
            window.row + row,
            min(width, window.width - column),
            min(height, window.height - row),
        )
        for row in range(0, window.height, height)
        for column in range(0, window.width, width)
    ]
