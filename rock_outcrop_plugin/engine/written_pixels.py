"""Proof that a raster on disk holds what was written to it.

GDAL keeps written blocks in memory and says nothing when a late one cannot be saved, for instance
on a full disk: such a block then reads as nodata. So all pixels are added up on both sides.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray

from .grid import cover_size

STEP = 1024


class WrittenPixels:
    """The sum of the bit patterns of all pixels written; every pixel is written at most once."""

    def __init__(self, dtype: str) -> None:
        self._dtype = np.dtype(dtype)
        self._sum = 0
        self._count = 0

    def add(self, array: NDArray[Any]) -> None:
        """Count an array that is written; it has the raster's data type."""
        if array.dtype != self._dtype:
            raise TypeError(f"{array.dtype} is written to {self._dtype}")
        self._sum += self._bits(array)
        self._count += array.size

    def are_in(self, path: Path) -> bool:
        """Whether the raster reads completely and holds them; the others must be nodata."""
        found = 0
        with rasterio.open(path) as dataset:
            fill = np.full(1, dataset.nodata or 0, dtype=self._dtype)
            unwritten = dataset.count * dataset.width * dataset.height - self._count
            for window in cover_size(dataset.width, dataset.height, STEP):
                found += self._bits(dataset.read(window=window.for_rasterio))
        return found == self._sum + unwritten * self._bits(fill)

    def _bits(self, array: NDArray[Any]) -> int:
        if self._dtype.kind == "f":
            # GDAL may store -0 as 0, and one NaN as another.
            array = array + self._dtype.type(0)
            array[np.isnan(array)] = np.nan
        return int(array.view(f"u{self._dtype.itemsize}").sum(dtype=np.uint64))
