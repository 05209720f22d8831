"""Layers of marks for tests."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import shapely
from rasterio.transform import Affine


def write_points(
    path: Path, transform: Affine, marks: list[tuple[int, int, str]], crs: str = "EPSG:3031"
) -> Path:
    """Write (column, row, mark): points in the middle of pixels, in the layer `marks`."""
    points = [shapely.Point(transform * (column + 0.5, row + 0.5)) for column, row, _ in marks]
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(points, dtype=object)),
        [np.array([mark for _, _, mark in marks], dtype=object)],
        ["mark"],
        geometry_type="Point",
        crs=crs,
        layer="marks",
        driver="GPKG",
    )
    return path
