"""Which part of a grid is wanted: polygons, or whatever lies north of a latitude."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.warp import transform

from ..grid import RasterGrid, Window
from ..vector import PolygonMask

WGS84 = CRS.from_epsg(4326)
SAMPLES = 17
LEAST_METRES_PER_DEGREE = 90_000.0


class PolygonRegion:
    """The pixels whose centre lies in a polygon."""

    def __init__(self, mask: PolygonMask) -> None:
        self._mask = mask
        self.description = f"polygons of SHA-256 {mask.digest[:16]}"

    def touches(self, window: Window) -> bool:
        """Whether a window may hold a pixel of it."""
        return self._mask.touches(window)

    def inside(self, window: Window) -> NDArray[np.bool_]:
        """Return which pixels (height, width) of a window belong to it."""
        return self._mask.read(window)


class NorthernRegion:
    """The pixels whose centre lies north of a latitude in degrees."""

    def __init__(self, grid: RasterGrid, limit: float) -> None:
        self._grid = grid
        self._limit = limit
        self._crs = CRS.from_wkt(grid.crs)
        self.description = f"north of {limit:g} degrees"

    def touches(self, window: Window) -> bool:
        """Whether a window may hold a pixel of it."""
        return self._coarse(window) is not False

    def inside(self, window: Window) -> NDArray[np.bool_]:
        """Return which pixels (height, width) of a window belong to it."""
        shape = window.height, window.width
        known = self._coarse(window)
        if known is not None:
            return np.full(shape, known)
        rows, columns = np.mgrid[0 : window.height, 0 : window.width]
        latitudes = self._latitudes(window, columns.ravel() + 0.5, rows.ravel() + 0.5)
        north: NDArray[np.bool_] = latitudes.reshape(shape) >= self._limit
        return north

    def _coarse(self, window: Window) -> bool | None:
        """Return whether all of a window is inside (True) or outside (False), if that is plain.

        Between samples the latitude cannot change by more than their distance allows.
        """
        columns, rows = np.meshgrid(
            np.linspace(0, window.width, SAMPLES), np.linspace(0, window.height, SAMPLES)
        )
        latitudes = self._latitudes(window, columns.ravel(), rows.ravel())
        unit = self._crs.linear_units_factor[1]
        step = max(window.width, window.height) / (SAMPLES - 1) * self._grid.resolution * unit
        margin = step / LEAST_METRES_PER_DEGREE
        if (latitudes >= self._limit + margin).all():
            return True
        return False if (latitudes < self._limit - margin).all() else None

    def _latitudes(
        self, window: Window, columns: NDArray[Any], rows: NDArray[Any]
    ) -> NDArray[np.float64]:
        affine = self._grid.window_transform(window)
        xs, ys = affine.c + columns * affine.a, affine.f + rows * affine.e
        return np.asarray(transform(self._crs, WGS84, xs, ys)[1], dtype=np.float64)
