"""Masks as polygons in a GeoPackage."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataSourceError
from rasterio.features import shapes
from rasterio.transform import Affine

from ...errors import OutputError
from ...styles import put_style
from ..raster import partial_path


def outline(mask: NDArray[np.bool_], transform: Affine, tolerance: float) -> NDArray[np.object_]:
    """Return the polygons of a mask (H, W) in the CRS of `transform`, all valid.

    A `tolerance` above 0, in CRS units, straightens the outlines by Douglas and Peucker (1973);
    0 keeps the edges of the pixels.
    """
    parts = [
        shapely.Polygon(geometry["coordinates"][0], geometry["coordinates"][1:])
        for geometry, _ in shapes(mask.astype(np.uint8), mask=mask, transform=transform)
    ]
    polygons = np.array(parts, dtype=object)
    if tolerance > 0:
        polygons = shapely.simplify(polygons, tolerance, preserve_topology=True)
    polygons = shapely.get_parts(shapely.make_valid(polygons))
    is_area = shapely.get_type_id(polygons) == shapely.GeometryType.POLYGON
    areas: NDArray[np.object_] = polygons[is_area & (shapely.area(polygons) > 0)]
    return areas


def write_polygons(
    path: Path,
    polygons: NDArray[np.object_],
    *,
    layer: str,
    source: str,
    crs: str,
    token: str,
) -> None:
    """Write polygons with a text field `source` as one layer, under a temporary name first.

    Raises OutputError when the file cannot be written; nothing is left behind then.
    """
    partial = partial_path(path, token)
    try:
        pyogrio.raw.write(
            partial,
            shapely.to_wkb(polygons),
            [np.full(len(polygons), source, dtype=object)],
            ["source"],
            layer=layer,
            driver="GPKG",
            geometry_type="Polygon",
            crs=crs,
        )
        partial.replace(path)
    except (DataSourceError, OSError) as error:
        raise OutputError(
            f"'{path}' cannot be written ({error}). Check that the folder exists, that you may "
            "write there and that no program holds the file."
        ) from error
    finally:
        partial.unlink(missing_ok=True)
    put_style(path, layer)
