"""Where on the Earth a grid lies."""

from __future__ import annotations

import math

import numpy as np
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points
from rasterio.warp import transform_bounds

from ...errors import InputError
from ..gdal_errors import GDAL_ERRORS
from ..grid import Bounds, RasterGrid, aligned_grid

DEGREES = CRS.from_epsg(4326)
POINTS_AN_EDGE = 21


def grid_of(crs: str, resolution: float, bounds: Bounds) -> RasterGrid:
    """Return the grid counted from (0, 0) that covers `bounds`, which are in `crs`.

    Raises InputError for a CRS that is unknown or not projected, and for bounds without an area.
    """
    try:
        known = CRS.from_user_input(crs)
    except GDAL_ERRORS as error:
        raise InputError(f"CRS: '{crs}' is not known. Choose for instance EPSG:3031.") from error
    if not known.is_projected:
        raise InputError(
            f"CRS: '{crs}' is not projected, so that pixels would not be squares. Choose for "
            "instance EPSG:3031, or the UTM zone of the place."
        )
    left, bottom, right, top = bounds
    if not all(math.isfinite(value) for value in bounds) or left >= right or bottom >= top:
        raise InputError("EXTENT: it has no area. Draw a rectangle.")
    if not resolution > 0:
        raise InputError(f"RESOLUTION: {resolution:g} cannot be. Choose for instance 10.")
    return aligned_grid(known.to_wkt(), resolution, bounds)


def boxes_of(grid: RasterGrid) -> list[Bounds]:
    """Return west, south, east, north in degrees; two boxes across the 180th meridian."""
    west, south, east, north = transform_bounds(
        CRS.from_wkt(grid.crs), DEGREES, *grid.bounds, densify_pts=POINTS_AN_EDGE
    )
    if west <= east:
        return [(west, south, east, north)]
    return [(west, south, 180.0, north), (-180.0, south, east, north)]


def latitudes_of(grid: RasterGrid) -> tuple[float, float]:
    """Return the southernmost and the northernmost latitude of a grid in degrees."""
    left, bottom, right, top = grid.bounds
    xs, ys = np.meshgrid(
        np.linspace(left, right, POINTS_AN_EDGE), np.linspace(bottom, top, POINTS_AN_EDGE)
    )
    _, latitudes = transform_points(
        CRS.from_wkt(grid.crs), DEGREES, xs.ravel().tolist(), ys.ravel().tolist()
    )
    known = [value for value in latitudes if math.isfinite(value)]
    if not known:
        raise InputError("EXTENT: it lies nowhere on the Earth. Check it and its CRS.")
    return min(known), max(known)
