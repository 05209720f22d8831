"""The part of a grid that an extent asks for."""

from __future__ import annotations

import math

from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from ...errors import InputError
from ..gdal_errors import GDAL_ERRORS
from ..grid import Bounds, RasterGrid, Window


def area_of(grid: RasterGrid, extent: Bounds | None, extent_crs: str | None) -> Window:
    """Return the window of the pixels that touch an extent; no pixel is shifted.

    `extent` is (left, bottom, right, top) in `extent_crs` (None: the grid's CRS). Without an
    extent it is the whole grid. Raises InputError for an extent that is empty or outside.
    """
    if extent is None:
        return grid.full_window
    left, bottom, right, top = extent
    if not (left < right and bottom < top):
        raise InputError(
            f"EXTENT: {_text(extent)} (left bottom right top) has no area. Draw it again."
        )
    bounds = _in_grid_crs(grid, extent, extent_crs)
    cropped = grid.cropped(bounds)
    if cropped.full_window.is_empty:
        raise InputError(
            f"EXTENT: {_text(bounds)} lies outside the composite, which covers "
            f"{_text(grid.bounds)} (left bottom right top). Choose an extent within it."
        )
    return Window(
        round((cropped.transform.c - grid.transform.c) / grid.resolution),
        round((grid.transform.f - cropped.transform.f) / grid.resolution),
        cropped.width,
        cropped.height,
    )


def _in_grid_crs(grid: RasterGrid, extent: Bounds, extent_crs: str | None) -> Bounds:
    if extent_crs is None:
        return extent
    try:
        bounds = transform_bounds(CRS.from_user_input(extent_crs), CRS.from_wkt(grid.crs), *extent)
    except GDAL_ERRORS as error:
        raise _untransformable(extent, extent_crs) from error
    if not all(math.isfinite(value) for value in bounds):
        raise _untransformable(extent, extent_crs)
    left, bottom, right, top = bounds
    return left, bottom, right, top


def _untransformable(extent: Bounds, extent_crs: str) -> InputError:
    return InputError(
        f"EXTENT: {_text(extent)} in {extent_crs[:60]} cannot be expressed in the composite's "
        "coordinate reference system. Draw it on the composite."
    )


def _text(bounds: Bounds) -> str:
    return " ".join(f"{value:.6g}" for value in bounds)
