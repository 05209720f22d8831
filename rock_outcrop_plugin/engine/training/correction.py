"""The label of a training with corrections: a corrected copy in the run folder."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from rasterio.enums import Resampling

from ...errors import InputError
from ...progress import Reporter
from ..corrections import ROLE, LabelCorrections
from ..grid import RasterGrid, Window, cover
from ..label_raster import NODATA, Values, write_labels
from ..raster import AlignedRaster, target_grid
from ..tile_index import read_tile_index
from .processes import is_started_by_torchrun
from .specification import TrainingRun

LABEL_NAME = "corrected_label.tif"
WINDOW = 1024


def with_corrected_label(run: TrainingRun, reporter: Reporter) -> TrainingRun:
    """Return the run on a corrected copy of its label, which is left as it is.

    Only what lies near the tiles is copied, onto the grid of the run. Without corrections the run
    is returned. Raises InputError, OutputError or Cancelled.
    """
    if run.corrections is None:
        return run
    if is_started_by_torchrun():
        raise InputError(
            f"{ROLE}: under torchrun every process would correct the label. Run once without it, "
            f"and give '{LABEL_NAME}' of its run folder as LABEL."
        )
    settings = run.recipe.grid
    grid = target_grid(*run.files.grid_source, settings.crs, settings.resolution, reporter)
    corrections = LabelCorrections(run.corrections, grid, NODATA, reporter)
    label = run.run_folder / LABEL_NAME
    with AlignedRaster(run.label, "LABEL", grid, Resampling.nearest, reporter) as raster:

        def copied(window: Window) -> Values:
            values, valid = raster.read(window, [1])
            return np.where(valid, values[0], NODATA).astype(np.float32)

        write_labels(
            label,
            grid,
            _windows(run, grid),
            copied,
            class_name=run.recipe.class_name,
            tags={},
            token=run.token,
            reporter=reporter,
            corrections=corrections,
        )
    return replace(run, label=label, corrections=None)


def _windows(run: TrainingRun, grid: RasterGrid) -> list[Window]:
    """Return windows that cover the tiles, each pixel once: tiles of an index may overlap."""
    tiles = read_tile_index(run.tiles).windows(grid).values()
    edges = np.array([(t.column, t.row, t.column + t.width, t.row + t.height) for t in tiles])
    left, top, right, bottom = edges.reshape(-1, 4).T

    def holds_a_tile(window: Window) -> bool:
        beside = (left < window.column + window.width) & (right > window.column)
        above = (top < window.row + window.height) & (bottom > window.row)
        return bool((beside & above).any())

    return [window for window in cover(grid, WINDOW) if holds_a_tile(window)]
