"""The common form of references: one GeoPackage layer with source, version and class."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray

from ....progress import Reporter
from ....provenance import tags_for
from ....styles import PRODUCT_TAG, put_style
from ...output_errors import as_output_error
from ...partial_files import replaced
from .specification import CRS_OF_OUTPUT

FIELDS = ("source", "version", "class")


def write_reference(
    path: Path,
    polygons: NDArray[np.object_],
    columns: tuple[str, str, NDArray[np.object_]],
    *,
    layer: str,
    metadata: dict[str, str],
    token: str,
    reporter: Reporter,
) -> None:
    """Write polygons (EPSG:3031) with source, version and classes, all or nothing.

    The layer is called `layer`, whose style is put beside the file. Raises OutputError.
    """
    source, version, classes = columns
    count = len(polygons)
    with replaced(path, token) as partial:
        pyogrio.raw.write(
            partial,
            shapely.to_wkb(polygons),
            [
                np.full(count, source, dtype=object),
                np.full(count, version, dtype=object),
                classes,
            ],
            list(FIELDS),
            layer=layer,
            driver="GPKG",
            geometry_type="Polygon",
            crs=CRS_OF_OUTPUT,
            layer_metadata={PRODUCT_TAG: layer, **tags_for(path), **metadata},
            # What the GDAL of the oldest QGIS we support reads without a warning.
            dataset_options={"VERSION": "1.3"},
        )
    with as_output_error(path):
        put_style(path, layer)
    reporter.artifact("reference", path)
