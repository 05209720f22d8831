"""Tiles that were fetched already, so that an interrupted fetch goes on."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray

from ....errors import OutputError
from ...gdal_errors import GDAL_ERRORS
from ...grid import RasterGrid, Window, cover
from ...output_errors import as_output_error
from ...partial_files import replaced

Pixels = NDArray[np.uint16]


class TileFolder:
    """The tiles of one query, one GeoTIFF each, in a folder of their own.

    A tile is there completely or not at all. Pixels are (band, height, width), uint16. Raises
    OutputError when nothing can be written.
    """

    def __init__(self, folder: Path, grid: RasterGrid, bands: int, edge: int, token: str) -> None:
        self.folder = folder
        self.windows = tuple(cover(grid, edge))
        self._grid = grid
        self._bands = bands
        self._token = token
        with as_output_error(folder / "tiles"):
            folder.mkdir(parents=True, exist_ok=True)

    def missing(self) -> list[Window]:
        """Return the windows that were not fetched yet, or whose file is damaged."""
        return [window for window in self.windows if self._read(window) is None]

    def keep(self, window: Window, pixels: Pixels) -> None:
        """Store a tile."""
        with (
            replaced(self._path(window), self._token) as partial,
            rasterio.open(
                partial,
                "w",
                driver="GTiff",
                width=window.width,
                height=window.height,
                count=self._bands,
                dtype="uint16",
                crs=self._grid.crs,
                transform=self._grid.window_transform(window),
                compress="DEFLATE",
                predictor=2,
                zlevel=1,
            ) as dataset,
        ):
            dataset.write(pixels)

    def tiles(self) -> Iterator[tuple[Window, Pixels]]:
        """Yield every window with its pixels. Raises OutputError where one is not there."""
        for window in self.windows:
            pixels = self._read(window)
            if pixels is None:
                raise OutputError(
                    f"FOLDER: '{self._path(window)}' was removed or damaged meanwhile. Run again."
                )
            yield window, pixels

    def remove(self) -> None:
        """Delete the tiles."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _path(self, window: Window) -> Path:
        return self.folder / f"tile_{window.row:06d}_{window.column:06d}.tif"

    def _read(self, window: Window) -> Pixels | None:
        path = self._path(window)
        if not path.exists():
            return None
        try:
            with rasterio.open(path) as dataset:
                pixels: Pixels = dataset.read()
        except GDAL_ERRORS:
            return None
        return pixels if pixels.shape == (self._bands, window.height, window.width) else None
