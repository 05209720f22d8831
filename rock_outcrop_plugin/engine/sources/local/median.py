"""The median of all dates that show the ground, window by window."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling

from ....progress import SilentReporter
from ...grid import Bounds, RasterGrid, Window
from ...raster import AlignedRaster
from ..composite import BANDS, SCALE
from .openable import moved_bounds
from .specification import ROLE, BandFile, ClassMask, OpenableScene

# Sentinel-2 scene classification: no data, saturated, cloud shadow, cloud (medium, high), cirrus.
HIDDEN_CLASSES = (0, 1, 3, 8, 9, 10)
# Landsat QA_PIXEL: fill, dilated cloud, cirrus, cloud, cloud shadow.
HIDDEN_BITS = 0b11111
LARGEST_STORED = 65_535


def window_size(scenes: int, budget_bytes: int = 256 * 2**20) -> int:
    """Return the edge of windows, in pixels, whose scenes fit into a budget of memory."""
    per_pixel = scenes * len(BANDS) * np.dtype(np.float32).itemsize
    edge = int((budget_bytes / per_pixel) ** 0.5)
    return max(min(edge // 256 * 256, 1024), 256)


def composite_window(
    grid: RasterGrid, window: Window, scenes: Iterable[OpenableScene]
) -> NDArray[np.uint16]:
    """Return the stored composite (6, height, width) of a window; 0 where nothing is seen.

    A date counts at a pixel where all six bands have data and its classes show the ground. With an
    even number of dates the median is the mean of the two in the middle.
    """
    part = grid.part(window)
    layers, masks = [], []
    for scene in scenes:
        if not _touches(scene, part):
            continue
        values, valid = _read(scene, grid, window)
        if valid.any():
            layers.append(values)
            masks.append(valid)
    shape = (len(BANDS), window.height, window.width)
    if not layers:
        return np.zeros(shape, dtype=np.uint16)
    median = masked_median(np.stack(layers, axis=1), np.stack(masks))
    stored = np.clip(np.rint(median), 1, LARGEST_STORED)
    return np.where(np.isnan(median), 0, stored).astype(np.uint16)


def masked_median(values: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return the median over dates of (bands, dates, H, W) where (dates, H, W) is valid, else NaN.

    `values` are sorted in place.
    """
    count = valid.sum(axis=0)
    low, high = np.maximum(count - 1, 0) // 2, count // 2
    high = np.minimum(high, values.shape[1] - 1)
    result = np.empty((values.shape[0], *values.shape[2:]), dtype=np.float32)
    for band, dates in enumerate(values):
        # What is not valid goes to the end.
        dates[~valid] = np.inf
        dates.sort(axis=0)
        below = np.take_along_axis(dates, low[None], axis=0)[0]
        above = np.take_along_axis(dates, high[None], axis=0)[0]
        with np.errstate(invalid="ignore"):
            result[band] = np.where(count > 0, 0.5 * (below + above), np.nan)
    return result


def _touches(scene: OpenableScene, part: RasterGrid) -> bool:
    bounds: Bounds = moved_bounds(scene.crs, CRS.from_wkt(part.crs), scene.bounds)
    left, bottom, right, top = part.bounds
    return bounds[0] < right and bounds[2] > left and bounds[1] < top and bounds[3] > bottom


def _read(
    scene: OpenableScene, grid: RasterGrid, window: Window
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return what would be stored (6, H, W), not yet rounded, and where it is valid (H, W)."""
    shape = (window.height, window.width)
    values = np.zeros((len(BANDS), *shape), dtype=np.float32)
    valid = _shown(scene.scene.mask, grid, window)
    for index, band in enumerate(BANDS):
        if not valid.any():
            break
        file = scene.scene.bands[band]
        stored, has_data = _band(file, grid, window)
        values[index] = stored * np.float32(file.scale * SCALE) + np.float32(file.offset * SCALE)
        valid &= has_data
    return values, valid


def _band(
    file: BandFile, grid: RasterGrid, window: Window
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    with _raster(file.path, grid, Resampling.bilinear) as raster:
        layers, has_data = raster.read(window, [file.band])
    return layers[0].astype(np.float32), has_data


def _shown(mask: ClassMask | None, grid: RasterGrid, window: Window) -> NDArray[np.bool_]:
    if mask is None:
        return np.ones((window.height, window.width), dtype=bool)
    with _raster(mask.path, grid, Resampling.nearest) as raster:
        layers, has_data = raster.read(window, [1])
    classes = layers[0]
    if mask.kind == "qa_pixel":
        hidden = (classes.astype(np.int64) & HIDDEN_BITS) > 0
    else:
        hidden = np.isin(classes, HIDDEN_CLASSES)
    shown: NDArray[np.bool_] = has_data & ~hidden
    return shown


def _raster(path: Path, grid: RasterGrid, resampling: Resampling) -> AlignedRaster:
    return AlignedRaster(path, ROLE, grid, resampling, SilentReporter())
