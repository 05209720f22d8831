"""Mapping of every pixel by itself: whole rasters, window by window."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...progress import PartialReporter, Reporter, raise_if_cancelled
from ..assessment.ground_area import pixel_area
from ..grid import RasterGrid, Window, cover_size
from ..inference.outputs import OutputSpecification, PredictionOutputs

# The edge of a block of the output, so that each block is written once.
WINDOW = 512
SHARE_OF_WINDOWS = 0.95

Probability = NDArray[np.float32]


@dataclass(frozen=True)
class PixelMap:
    """What was mapped: rock in km², and how many of the windows held no data."""

    rock_area_km2: float
    windows: int
    skipped: int


def map_pixels(
    probability: Callable[[Window], Probability | None],
    grid: RasterGrid,
    area: Window,
    wanted: OutputSpecification,
    token: str,
    *,
    reporter: Reporter,
    window: int = WINDOW,
) -> PixelMap:
    """Write what `probability` says of each window of `area` (pixels of `grid`), all or nothing.

    It returns probabilities (height, width), 0..1, NaN for nodata, or None for a window without
    data. Memory does not grow with the raster. Raises OutputError or Cancelled.
    """
    outputs = PredictionOutputs(wanted, grid.part(area), token)
    try:
        mapped = _write(
            probability,
            grid,
            area,
            outputs,
            reporter=PartialReporter(reporter, 0.0, SHARE_OF_WINDOWS),
            size=window,
        )
        reporter.progress(SHARE_OF_WINDOWS, "Overviews")
        outputs.finish()
        raise_if_cancelled(reporter)
        outputs.publish()
    except BaseException:
        outputs.discard()
        raise
    reporter.progress(1.0)
    return mapped


def _write(
    probability: Callable[[Window], Probability | None],
    grid: RasterGrid,
    area: Window,
    outputs: PredictionOutputs,
    *,
    reporter: Reporter,
    size: int,
) -> PixelMap:
    started = time.monotonic()
    windows = list(cover_size(area.width, area.height, size))
    skipped = 0
    rock_area = 0.0
    for number, inside in enumerate(windows, start=1):
        raise_if_cancelled(reporter)
        reporter.progress((number - 1) / len(windows), f"Window {number} of {len(windows)}")
        place = Window(
            area.column + inside.column, area.row + inside.row, inside.width, inside.height
        )
        values = probability(place)
        if values is None:
            skipped += 1
            continue
        outputs.write(inside, values)
        rock = int(np.count_nonzero(values >= outputs.threshold))
        if rock:
            rock_area += rock * pixel_area(grid, place)
    if skipped == len(windows):
        reporter.warn(
            "The area holds no pixel where all inputs have data: the result is all nodata."
        )
    rate = area.width * area.height / 1e6 / max(time.monotonic() - started, 1e-9)
    reporter.log(f"{len(windows)} windows, {skipped} without data; {rate:.2f} million pixels/s.")
    return PixelMap(rock_area, len(windows), skipped)
