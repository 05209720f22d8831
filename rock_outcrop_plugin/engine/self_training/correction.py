"""Corrections of a self-training: a mark corrects the patch in which the masks differ."""

from __future__ import annotations

import numpy as np

from ...progress import Reporter
from ..corrections import Codes, LabelCorrections
from ..grid import Window
from ..label_raster import NODATA
from ..raster import target_grid
from .references import ReferenceMasks
from .specification import SelfTrainingRun

MASK_THRESHOLD = 0.5


def label_corrections(run: SelfTrainingRun, reporter: Reporter) -> LabelCorrections | None:
    """Return what corrects the labels of every stage; None without marks.

    Raises InputError or Cancelled.
    """
    training = run.training
    if training.corrections is None:
        return None
    settings = training.recipe.grid
    grid = target_grid(*training.files.grid_source, settings.crs, settings.resolution, reporter)
    with ReferenceMasks(run.references, grid, reporter) as masks:

        def pattern_of(window: Window) -> Codes:
            values, known = masks.read(window)
            says_rock = known & (values >= MASK_THRESHOLD)
            says_other = known & ~says_rock
            codes = np.zeros(values.shape[1:], dtype=np.int64)
            for rock, other in zip(says_rock, says_other, strict=True):
                codes = 3 * codes + rock + 2 * other
            differ = says_rock.any(axis=0) & says_other.any(axis=0)
            return np.where(differ, codes, 0)

        return LabelCorrections(training.corrections, grid, NODATA, reporter, pattern_of)
