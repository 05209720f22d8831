"""Masks as polygons in a GeoPackage."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from rasterio.features import shapes
from rasterio.transform import Affine

from ...provenance import tags_for
from ...styles import PRODUCT_TAG, put_style
from ..output_errors import as_output_error
from ..partial_files import partial_path


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


class StagedPolygons:
    """Polygons in a GeoPackage that only lacks its name: `publish` gives it, `discard` removes it.

    One layer called `layer` with a text field `source`. Raises OutputError.
    """

    def __init__(
        self,
        path: Path,
        polygons: NDArray[np.object_],
        *,
        layer: str,
        source: str,
        crs: str,
        token: str,
    ) -> None:
        self.path, self._layer = path, layer
        self._partial = partial_path(path, token)
        try:
            with as_output_error(path):
                pyogrio.raw.write(
                    self._partial,
                    shapely.to_wkb(polygons),
                    [np.full(len(polygons), source, dtype=object)],
                    ["source"],
                    layer=layer,
                    driver="GPKG",
                    geometry_type="Polygon",
                    crs=crs,
                    layer_metadata={PRODUCT_TAG: layer, **tags_for(path)},
                    # What the GDAL of the oldest QGIS we support reads without a warning.
                    dataset_options={"VERSION": "1.3"},
                )
        except BaseException:
            self.discard()
            raise

    def publish(self) -> Path:
        """Give the file its name, put its style beside it, and return its path."""
        with as_output_error(self.path):
            self._partial.replace(self.path)
            put_style(self.path, self._layer)
        return self.path

    def discard(self) -> None:
        """Remove what was written."""
        self._partial.unlink(missing_ok=True)
