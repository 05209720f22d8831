"""Small elevation tiles, as PGC and Copernicus make them, with their STAC items."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform as transform_points
from rasterio.warp import transform_bounds, transform_geom

# The corner of four tiles of REMA in the Dry Valleys.
CORNER = (400_000.0, -1_300_000.0)
NODATA = -9999.0


def plane(x: NDArray[Any], y: NDArray[Any]) -> NDArray[Any]:
    """Elevations of a plane at places of EPSG:3031: bilinear warping must not change them."""
    return 500 + 0.1 * (x - CORNER[0]) - 0.05 * (y - CORNER[1])


def write_tile(
    path: Path,
    bounds: tuple[float, float, float, float],
    *,
    pixel: float = 10.0,
    crs: str = "EPSG:3031",
    nodata: float | None = NODATA,
    hole: bool = False,
    unit: str | None = None,
    dtype: str = "float32",
    size: tuple[int, int] | None = None,
) -> Path:
    """Write a tile whose elevations are those of the plane; a hole is nodata in its middle."""
    path.parent.mkdir(parents=True, exist_ok=True)
    left, bottom, right, top = bounds
    width, height = size or (round((right - left) / pixel), round((top - bottom) / pixel))
    transform = Affine((right - left) / width, 0, left, 0, -(top - bottom) / height, top)
    columns, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    xs = left + columns.ravel() * transform.a
    ys = top + rows.ravel() * transform.e
    if crs != "EPSG:3031":
        xs, ys = (np.asarray(v) for v in transform_points(crs, "EPSG:3031", list(xs), list(ys)))
    values = plane(xs, ys).reshape(height, width).astype(dtype)
    if hole and nodata is not None:
        values[height // 2 - 2 : height // 2 + 2, width // 2 - 2 : width // 2 + 2] = nodata
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=width,
        height=height,
        count=1,
        dtype=dtype,
        crs=crs,
        transform=transform,
        nodata=nodata,
        tiled=True,
        blockxsize=64,
        blockysize=64,
    ) as dataset:
        dataset.write(values, 1)
        if unit:
            dataset.set_band_unit(1, unit)
    return path


def item_of(
    name: str,
    href: str,
    bounds: tuple[float, float, float, float],
    *,
    collection: str = "rema-mosaics-v2.0-10m",
    crs: str = "EPSG:3031",
    asset: str = "dem",
) -> dict[str, Any]:
    """Return the STAC item of a tile."""
    left, bottom, right, top = bounds
    ring = [(left, bottom), (right, bottom), (right, top), (left, top), (left, bottom)]
    shape = {"type": "Polygon", "coordinates": [ring]}
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": [],
        "id": name,
        "collection": collection,
        "geometry": transform_geom(CRS.from_user_input(crs), "EPSG:4326", shape),
        "bbox": list(transform_bounds(CRS.from_user_input(crs), "EPSG:4326", *bounds)),
        "properties": {"datetime": "2022-01-01T00:00:00Z"},
        "links": [],
        "assets": {asset: {"href": href, "type": "image/tiff"}},
    }
