"""Small Sentinel-2 scenes as STAC items with their files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform as transform_points
from rasterio.warp import transform_bounds, transform_geom

from ....servers.stac import StacServer

BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
EARTH_SEARCH = {
    "B02": "blue",
    "B03": "green",
    "B04": "red",
    "B08": "nir",
    "B11": "swir16",
    "B12": "swir22",
    "SCL": "scl",
}
CLEAR = 11
CLOUD = 9
# A corner of the Vestfold Hills, in the project's grid.
LEFT, TOP = 2_311_200.0, 475_800.0
SIZE = 48
BOUNDS = (LEFT, TOP - SIZE * 10, LEFT + SIZE * 10, TOP)

Values = Callable[[str, NDArray[Any], NDArray[Any]], NDArray[Any]]


@dataclass
class SceneSpec:
    """A scene to be made: reflectance of a band at places of `crs`, and its classes.

    `values(band, x, y)` gives reflectance times 10,000 at pixel centres in EPSG:3031. What is
    stored is higher by `shift`, as from processing baseline 04.00 on.
    """

    name: str
    when: str = "2021-01-05T03:00:00Z"
    crs: str = "EPSG:3031"
    bounds: tuple[float, float, float, float] = BOUNDS
    values: Values | None = None
    level: int = 3000
    classes: NDArray[np.uint8] | None = None
    shift: int = 0
    baseline: str | None = "03.01"
    names: dict[str, str] = field(default_factory=lambda: dict(EARTH_SEARCH))
    properties: dict[str, Any] = field(default_factory=dict)
    coarse: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    collection: str = "sentinel-2-l2a"
    band_fields: dict[str, Any] = field(default_factory=dict)
    nodata_columns: int = 0


def add_scene(server: StacServer, folder: Path, spec: SceneSpec) -> dict[str, Any]:
    """Write the files of a scene and add its item to a server; return the item."""
    assets = {}
    for band in (*BANDS, "SCL"):
        if band in spec.without:
            continue
        pixel = 20.0 if band in spec.coarse else 10.0
        file = f"{spec.name}_{band}.tif"
        assets[spec.names.get(band, band)] = {
            "href": server.href(file),
            "type": "image/tiff; application=geotiff; profile=cloud-optimized",
            "roles": ["data"],
            **_write(folder / file, spec, band, pixel),
            **({} if band == "SCL" else spec.band_fields),
        }
    crs = CRS.from_user_input(spec.crs)
    left, bottom, right, top = spec.bounds
    ring = [(left, bottom), (right, bottom), (right, top), (left, top), (left, bottom)]
    shape = {"type": "Polygon", "coordinates": [ring]}
    baseline = {} if spec.baseline is None else {"s2:processing_baseline": spec.baseline}
    item = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": ["https://stac-extensions.github.io/projection/v1.1.0/schema.json"],
        "id": spec.name,
        "collection": spec.collection,
        "geometry": transform_geom(crs, "EPSG:4326", shape),
        "bbox": list(transform_bounds(crs, "EPSG:4326", *spec.bounds)),
        "properties": {
            "datetime": spec.when,
            "platform": "sentinel-2a",
            "proj:epsg": crs.to_epsg(),
            "eo:cloud_cover": 10.0,
            "view:sun_elevation": 30.0,
            **baseline,
            **spec.properties,
        },
        "links": [],
        "assets": assets,
    }
    server.contents.items.append(item)
    return item


def _write(path: Path, spec: SceneSpec, band: str, pixel: float) -> dict[str, Any]:
    left, bottom, right, top = spec.bounds
    width, height = round((right - left) / pixel), round((top - bottom) / pixel)
    transform = Affine(pixel, 0.0, left, 0.0, -pixel, top)
    if band == "SCL":
        classes = spec.classes
        array = np.full((height, width), CLEAR, np.uint8) if classes is None else classes
    else:
        array = _numbers(spec, band, transform, width, height)
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=width,
        height=height,
        count=1,
        dtype=array.dtype,
        crs=spec.crs,
        transform=transform,
        nodata=0,
        tiled=True,
        blockxsize=128,
        blockysize=128,
        compress="deflate",
    ) as dataset:
        dataset.write(array, 1)
    return {"proj:shape": [height, width], "proj:transform": list(transform)[:6]}


def _numbers(
    spec: SceneSpec, band: str, transform: Affine, width: int, height: int
) -> NDArray[np.uint16]:
    if spec.values is None:
        values: NDArray[Any] = np.full((height, width), spec.level + 10 * BANDS.index(band))
    else:
        columns, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
        xs, ys = transform * (columns.ravel(), rows.ravel())
        if spec.crs != "EPSG:3031":
            xs, ys = transform_points(spec.crs, "EPSG:3031", xs.tolist(), ys.tolist())
        values = spec.values(band, np.asarray(xs), np.asarray(ys)).reshape(height, width)
    array = np.rint(values + spec.shift).astype(np.uint16)
    array[:, : spec.nodata_columns] = 0
    return array
