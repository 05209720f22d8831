"""A threshold on the slope: what topography alone can say without learning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...progress import Reporter, raise_if_cancelled
from ...recipes import Channel
from ..threshold import BINS, LabelHistogram, LabelScores
from .forest import Tiles


@dataclass(frozen=True)
class SlopeThreshold:
    """Rock is what is at least `degrees` steep; the figures are those on the tiles it was found on.

    `scaled` is the same number as the slope channel holds it, 0..1.
    """

    degrees: float
    scaled: float
    scores: LabelScores

    def mask(self, slope: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Return where a slope in degrees (any shape) is steep enough."""
        steep: NDArray[np.bool_] = slope >= np.float32(self.degrees)
        return steep


def slope_threshold(
    reader: Tiles, tiles: Sequence[int], channels: Sequence[Channel], reporter: Reporter
) -> SlopeThreshold:
    """Return the slope whose mask overlaps the soft labels of `tiles` best.

    The range of the slope channel is looked at in a thousand steps, also at its very beginning:
    where nearly everything is rock the best mask is all of it. Raises InputError or Cancelled.
    """
    sources = [channel.source for channel in channels]
    if "slope" not in sources:
        raise InputError("RECIPE: it has no slope channel. Choose a recipe that has one.")
    index = sources.index("slope")
    histogram = LabelHistogram()
    for tile in tiles:
        raise_if_cancelled(reporter)
        arrays = reader.read(tile)
        histogram.add(arrays.channels[index][arrays.valid], arrays.label[arrays.valid])
    if not histogram.pixels:
        raise InputError(
            "TILES: no validation tile holds a pixel with data. Make the tile grid again."
        )
    scaled = histogram.best_threshold(range(BINS))
    channel = channels[index]
    degrees = channel.minimum + scaled * (channel.maximum - channel.minimum)
    return SlopeThreshold(degrees, scaled, histogram.scores(scaled))
