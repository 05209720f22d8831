"""What is drawn behind the maps of a report."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Resampling

from ...progress import Reporter
from ..grid import RasterGrid
from ..inputs import reflectance_scale
from ..raster import AlignedRaster

BRIGHTEST_REFLECTANCE = 0.9
TRUE_COLOUR = ("B04", "B03", "B02")
GROUND = (0.93, 0.94, 0.95)


def composite_backdrop(
    composite: Path, grid: RasterGrid, reporter: Reporter
) -> NDArray[np.float64]:
    """Return a composite in pale true colour, (height, width, 3), 0..1, white where it has no data.

    Without bands named B04, B03, B02 its first three are taken, or the only one. Raises
    InputError.
    """
    with AlignedRaster(composite, "COMPOSITE", grid, Resampling.bilinear, reporter) as raster:
        dataset = raster.dataset
        names = [(text or "").strip().upper() for text in dataset.descriptions]
        if all(name in names for name in TRUE_COLOUR):
            bands = [names.index(name) + 1 for name in TRUE_COLOUR]
        else:
            bands = [3, 2, 1] if dataset.count >= 3 else [1, 1, 1]
        scale, offset = reflectance_scale(dataset, bands, None, reporter)
        values, valid = raster.read(grid.full_window, bands)
    reflectance = np.moveaxis(values.astype(np.float64) * scale + offset, 0, -1)
    colours = np.clip(reflectance / BRIGHTEST_REFLECTANCE, 0.0, 1.0)
    return np.where(valid[..., None], 0.25 + 0.75 * colours, 1.0)


def plain_backdrop(has_data: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return a light ground where there is data, white elsewhere, (height, width, 3), 0..1."""
    return np.where(has_data[..., None], np.array(GROUND), 1.0)
