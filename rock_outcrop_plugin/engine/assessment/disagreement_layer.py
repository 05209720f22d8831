"""The layer `disagreements`: one point inside each patch, largest first."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyogrio
import shapely

from ...progress import Reporter, raise_if_cancelled
from ...styles import put_style
from ..grid import RasterGrid, Window
from ..output_errors import as_output_error
from ..partial_files import replaced
from .patches import Patch

LAYER = "disagreements"


def write_disagreements(
    path: Path,
    grid: RasterGrid,
    patches: Sequence[tuple[str, str, Patch]],
    *,
    token: str,
    reporter: Reporter,
) -> None:
    """Write (reference, kind, patch) in the order given, in the CRS of `grid`, all or nothing.

    Fields: rank (from 1), reference, kind, area (m²), pixels, xmin, ymin, xmax, ymax (the patch's
    bounds). Raises OutputError or Cancelled.
    """
    found = [patch for _, _, patch in patches]
    bounds = np.array([_bounds(grid, patch) for patch in found], dtype=np.float64).reshape(-1, 4)
    places = [grid.transform * (patch.column + 0.5, patch.row + 0.5) for patch in found]
    fields = {
        "rank": np.arange(1, len(found) + 1, dtype=np.int32),
        "reference": np.array([name for name, _, _ in patches], dtype=object),
        "kind": np.array([kind for _, kind, _ in patches], dtype=object),
        "area": np.array([patch.area for patch in found], dtype=np.float64),
        "pixels": np.array([patch.pixels for patch in found], dtype=np.int64),
        **dict(zip(("xmin", "ymin", "xmax", "ymax"), bounds.T, strict=True)),
    }
    with replaced(path, token) as partial:
        pyogrio.raw.write(
            partial,
            shapely.to_wkb(shapely.points(np.array(places, dtype=np.float64).reshape(-1, 2))),
            list(fields.values()),
            list(fields),
            layer=LAYER,
            driver="GPKG",
            geometry_type="Point",
            crs=grid.crs,
            # What the GDAL of the oldest QGIS we support reads without a warning.
            dataset_options={"VERSION": "1.3"},
        )
        raise_if_cancelled(reporter)
    with as_output_error(path):
        put_style(path, LAYER)
    reporter.artifact("disagreements", path)


def _bounds(grid: RasterGrid, patch: Patch) -> tuple[float, float, float, float]:
    window = Window(
        patch.first_column,
        patch.first_row,
        patch.end_column - patch.first_column,
        patch.end_row - patch.first_row,
    )
    return grid.part(window).bounds
