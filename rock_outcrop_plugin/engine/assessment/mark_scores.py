"""Masks scored at points that somebody has marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...errors import InputError
from ...progress import Reporter, raise_if_cancelled
from ..grid import Window
from ..marks import MarkedPixel, MarkLayer, Marks
from .layer_stack import LayerStack
from .scores import ConfusionCounts, Interval, confusion, wilson_interval
from .tiles import Tile

ROLE = "TRUTH"


@dataclass(frozen=True)
class MarkedScore:
    """How a mask agrees with the marks; its `counts` are points."""

    candidate: str
    counts: ConfusionCounts

    @property
    def accuracy_interval(self) -> Interval:
        """Wilson's 95% interval of the accuracy."""
        counts = self.counts
        return wilson_interval(counts.true_positive + counts.true_negative, counts.pixels)

    @property
    def precision_interval(self) -> Interval:
        """Wilson's 95% interval of the precision."""
        counts = self.counts
        return wilson_interval(counts.true_positive, counts.true_positive + counts.false_positive)

    @property
    def recall_interval(self) -> Interval:
        """Wilson's 95% interval of the recall."""
        counts = self.counts
        return wilson_interval(counts.true_positive, counts.true_positive + counts.false_negative)


@dataclass(frozen=True)
class MarkResult:
    """The scores of every mask on the same points, and how many points did not take part.

    `nodata`: the prediction or a reference has no data there; `repeated`: an earlier mark in the
    same pixel.
    """

    name: str
    scores: tuple[MarkedScore, ...]
    unsure: int
    outside: int
    nodata: int
    repeated: int

    @property
    def left_out(self) -> str:
        """What did not take part, in words."""
        return (
            f"{self.unsure} unsure, {self.outside} outside the area compared, {self.nodata} where "
            f"a mask has no data, {self.repeated} replaced by a later mark in the same pixel"
        )


def score_marks(
    source: MarkLayer,
    marks: Marks,
    layers: LayerStack,
    tiles: Sequence[Tile] | None,
    reporter: Reporter,
) -> MarkResult:
    """Score the prediction, each reference and their union at the marks.

    With `tiles` only marks in one of them count. All are scored on the same points: those where
    every mask has data. Raises InputError when no such point is left, and Cancelled.
    """
    unsure = outside = nodata = 0
    totals = dict.fromkeys(layers.candidate_names, ConfusionCounts())
    for mark in marks.pixels:
        raise_if_cancelled(reporter)
        if tiles is not None and not _are_over(tiles, mark):
            outside += 1
            continue
        if mark.decision == "unsure":
            unsure += 1
            continue
        masks, valid = layers.masks(Window(mark.column, mark.row, 1, 1))
        if not valid.all():
            nodata += 1
            continue
        truth = np.full((1, 1), mark.decision == "rock")
        for name, mask in zip(totals, masks, strict=True):
            totals[name] += confusion(mask, truth, valid)
    result = MarkResult(
        source.name,
        tuple(MarkedScore(name, counts) for name, counts in totals.items()),
        unsure=unsure,
        outside=outside + marks.outside,
        nodata=nodata,
        repeated=marks.repeated,
    )
    used = result.scores[0].counts.pixels
    if not used:
        raise InputError(
            f"{ROLE}: no mark of '{source.path}' can be used: {result.left_out}. Mark points in "
            "the area compared, where prediction and references have data."
        )
    reporter.log(f"{used} marks of '{source.name}' are used; left out: {result.left_out}.")
    return result


def _are_over(tiles: Sequence[Tile], mark: MarkedPixel) -> bool:
    return any(
        window.row <= mark.row < window.row + window.height
        and window.column <= mark.column < window.column + window.width
        for window in (tile.window for tile in tiles)
    )
