"""Elevation products: what their heights refer to and how their files are called."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product as pairs
from typing import Literal

from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from ....errors import InputError
from ...grid import Bounds, RasterGrid
from ..place import POINTS_AN_EDGE, boxes_of

DemSource = Literal["rema", "arcticdem", "copernicus", "local"]
PGC_RESOLUTIONS = (2, 10, 32)
PGC_TILE = 100_000.0
# A pixel of PGC's tiles lies at most this far outside the tile's 100 km.
PGC_BUFFER = 100.0
ELLIPSOID = "above the WGS 84 ellipsoid (EPSG:4979)"
GEOID = "above the geoid EGM2008 (EPSG:3855)"
AS_GIVEN = "as in the files that were given"


@dataclass(frozen=True)
class DemProduct:
    """A product: the assets of its STAC items, what heights refer to, names of files in a bucket.

    `collection(resolution)` raises InputError for a resolution that there is not.
    """

    assets: tuple[str, ...]
    heights: str
    collection: Callable[[str, float], str]
    file_names: Callable[[RasterGrid, float], Iterator[str]]


def _pgc_collection(name: str, resolution: float) -> str:
    return f"{name}-{_pgc_resolution(resolution)}m"


def _pgc_resolution(resolution: float) -> int:
    if resolution not in PGC_RESOLUTIONS:
        raise InputError(
            f"RESOLUTION: there is no mosaic of {resolution:g} m. Choose 2, 10 or 32; with "
            "Copernicus or local files any resolution can be."
        )
    return round(resolution)


def _pgc_names(crs: int, origin: float, version: str) -> Callable[..., Iterator[str]]:
    """Return what lists the files of PGC's tiles: rows and columns of 100 km from a corner."""

    def names(grid: RasterGrid, resolution: float) -> Iterator[str]:
        size = _pgc_resolution(resolution)
        left, bottom, right, top = transform_bounds(
            CRS.from_wkt(grid.crs), CRS.from_epsg(crs), *grid.bounds, densify_pts=POINTS_AN_EDGE
        )
        rows = _tiles(bottom - origin - PGC_BUFFER, top - origin + PGC_BUFFER)
        columns = _tiles(left - origin - PGC_BUFFER, right - origin + PGC_BUFFER)
        for row, column in pairs(rows, columns):
            tile = f"{row:02d}_{column:02d}"
            # Tiles of 2 m are cut into quarters.
            parts = [f"_{i}_{j}" for i, j in pairs((1, 2), (1, 2))] if size == 2 else [""]
            for part in parts:
                yield f"{size}m/{tile}/{tile}{part}_{size}m_{version}_dem.tif"

    return names


def _tiles(start: float, end: float) -> range:
    return range(max(math.floor(start / PGC_TILE) + 1, 1), math.floor(end / PGC_TILE) + 2)


def _copernicus_names(grid: RasterGrid, resolution: float) -> Iterator[str]:
    """Yield the files of the cells of one degree that a grid touches."""
    del resolution
    for box in boxes_of(grid):
        yield from _cells(box)


def _cells(box: Bounds) -> Iterator[str]:
    west, south, east, north = box
    rows = range(math.floor(south), max(math.ceil(north), math.floor(south) + 1))
    columns = range(math.floor(west), max(math.ceil(east), math.floor(west) + 1))
    for latitude, longitude in pairs(rows, columns):
        place = (
            f"{'N' if latitude >= 0 else 'S'}{abs(latitude):02d}_00_"
            f"{'E' if longitude >= 0 else 'W'}{abs(longitude):03d}_00"
        )
        name = f"Copernicus_DSM_COG_10_{place}_DEM"
        yield f"{name}/{name}.tif"


PRODUCTS: dict[str, DemProduct] = {
    "rema": DemProduct(
        ("dem",), ELLIPSOID, _pgc_collection, _pgc_names(3031, -3_000_000.0, "v2.0")
    ),
    "arcticdem": DemProduct(
        ("dem",), ELLIPSOID, _pgc_collection, _pgc_names(3413, -4_000_000.0, "v4.1")
    ),
    "copernicus": DemProduct(
        ("data", "dem", "elevation"), GEOID, lambda name, _: name, _copernicus_names
    ),
}
