"""Several imperfect masks become one soft label."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import InputError
from ..progress import PartialReporter, Reporter, raise_if_cancelled
from .grid import Window
from .outputs import RasterOutput, check_output
from .raster import AlignedRaster, check_soft_label, grid_of, open_raster
from .weights import normalised_weights

NODATA = -9999.0
BLOCK = 1024
ROLE = "LABELS"


def merge_labels(
    labels: Sequence[Path],
    weights: Sequence[float],
    output: Path,
    *,
    token: str,
    reporter: Reporter,
) -> None:
    """Write the weighted mean of label rasters: float32 0..1, nodata -9999, band "rock label".

    Labels hold 0..1 (masks 0 and 1). The first one defines the grid; others are warped to it
    (nearest). Where some labels have no data the weights of the others are scaled up.

    Raises InputError, OutputError, Cancelled.
    """
    if not labels:
        raise InputError(f"{ROLE}: no label raster was given. Give at least one.")
    shares = normalised_weights(weights, len(labels))
    check_output(output, (".tif", ".tiff"), labels)
    grid = grid_of(open_raster(labels[0], ROLE), ROLE)
    rasters = [AlignedRaster(path, ROLE, grid, "nearest", reporter) for path in labels]
    for path, share in zip(labels, shares, strict=True):
        reporter.log(f"{ROLE}: '{path.name}' counts {share:.3g}.")
    progress = PartialReporter(reporter, 0.0, 0.8)
    with RasterOutput(output, "labels", token) as result:
        result.create(grid, gdal.GDT_Float32, NODATA, "rock label")
        total = grid.number_of_blocks(BLOCK)
        for index, window in enumerate(grid.blocks(BLOCK)):
            raise_if_cancelled(reporter)
            progress.progress(index / total, "Merging the labels")
            result.write(window, _merged(rasters, labels, shares, window))
        result.publish(PartialReporter(reporter, 0.8, 1.0))


def _merged(
    rasters: Sequence[AlignedRaster],
    labels: Sequence[Path],
    shares: Sequence[float],
    window: Window,
) -> NDArray[np.float32]:
    total = np.zeros((window.height, window.width))
    weight = np.zeros_like(total)
    for raster, path, share in zip(rasters, labels, shares, strict=True):
        values, valid = raster.read(window, [1])
        label = values[0].astype(np.float64)
        check_soft_label(label, valid, path, ROLE)
        total[valid] += share * np.clip(label[valid], 0.0, 1.0)
        weight[valid] += share
    merged = np.full(total.shape, NODATA, dtype=np.float32)
    np.divide(total, weight, out=total, where=weight > 0)
    merged[weight > 0] = total[weight > 0]
    return merged
