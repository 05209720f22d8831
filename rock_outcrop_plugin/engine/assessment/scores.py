"""Scores of a binary mask against another, from counts of pixels. Pure numbers, no files."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class ConfusionCounts:
    """Pixels by what the candidate and the reference say of them.

    `true_positive`: both rock; `false_positive`: rock in the candidate only; `false_negative`:
    rock in the reference only; `true_negative`: rock in neither. Counts of separate areas add up.
    Scores are 0..1, higher is better; NaN where a score is not defined (0/0).
    """

    true_positive: int = 0
    false_positive: int = 0
    false_negative: int = 0
    true_negative: int = 0

    def __add__(self, other: Self) -> ConfusionCounts:
        return ConfusionCounts(
            self.true_positive + other.true_positive,
            self.false_positive + other.false_positive,
            self.false_negative + other.false_negative,
            self.true_negative + other.true_negative,
        )

    @property
    def pixels(self) -> int:
        """All pixels that were compared."""
        return self.union + self.true_negative

    @property
    def union(self) -> int:
        """Pixels that are rock in the candidate, the reference or both."""
        return self.true_positive + self.false_positive + self.false_negative

    @property
    def accuracy(self) -> float:
        """Share of pixels on which both agree; high wherever rock is rare."""
        return _ratio(self.true_positive + self.true_negative, self.pixels)

    @property
    def precision(self) -> float:
        """Share of the candidate's rock that is rock in the reference."""
        return _ratio(self.true_positive, self.true_positive + self.false_positive)

    @property
    def recall(self) -> float:
        """Share of the reference's rock that the candidate found."""
        return _ratio(self.true_positive, self.true_positive + self.false_negative)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, 2 TP / (2 TP + FP + FN)."""
        return _ratio(2 * self.true_positive, self.true_positive + self.union)

    @property
    def iou(self) -> float:
        """Intersection over union, TP / (TP + FP + FN)."""
        return _ratio(self.true_positive, self.union)


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else math.nan


Interval = tuple[float, float]
NORMAL_97_5 = 1.959963984540054


def wilson_interval(successes: int, trials: int) -> Interval:
    """Return the 95% interval of a share, 0..1; NaN without a trial.

    It is right for few trials and near 0 and 1. Wilson (1927), Probable inference, the law of
    succession, and statistical inference, https://doi.org/10.1080/01621459.1927.10502953
    """
    if not trials:
        return math.nan, math.nan
    share, square = successes / trials, NORMAL_97_5**2
    middle = share + square / (2 * trials)
    half = NORMAL_97_5 * math.sqrt((share * (1 - share) + square / (4 * trials)) / trials)
    whole = 1 + square / trials
    # At 0 and 1 the bound is exact; rounding must not move it outside.
    return max((middle - half) / whole, 0.0), min((middle + half) / whole, 1.0)


def confusion(
    candidate: NDArray[np.bool_], reference: NDArray[np.bool_], valid: NDArray[np.bool_]
) -> ConfusionCounts:
    """Count the pixels of two masks of the same shape where `valid` is true."""
    candidate, reference = candidate & valid, reference & valid
    both = int(np.count_nonzero(candidate & reference))
    candidate_total = int(np.count_nonzero(candidate))
    reference_total = int(np.count_nonzero(reference))
    return ConfusionCounts(
        true_positive=both,
        false_positive=candidate_total - both,
        false_negative=reference_total - both,
        true_negative=int(np.count_nonzero(valid)) - candidate_total - reference_total + both,
    )


@dataclass(frozen=True)
class Areas:
    """The four counts as ground area in km²."""

    both: float = 0.0
    candidate_only: float = 0.0
    reference_only: float = 0.0
    neither: float = 0.0

    def __add__(self, other: Self) -> Areas:
        return Areas(
            self.both + other.both,
            self.candidate_only + other.candidate_only,
            self.reference_only + other.reference_only,
            self.neither + other.neither,
        )

    @property
    def candidate(self) -> float:
        """Rock area of the candidate, km²."""
        return self.both + self.candidate_only

    @property
    def reference(self) -> float:
        """Rock area of the reference, km²."""
        return self.both + self.reference_only


@dataclass(frozen=True)
class Tally:
    """Counts of an area together with the ground area they stand for."""

    counts: ConfusionCounts = ConfusionCounts()
    areas: Areas = Areas()

    def __add__(self, other: Self) -> Tally:
        return Tally(self.counts + other.counts, self.areas + other.areas)


def tally(counts: ConfusionCounts, pixel_area: float) -> Tally:
    """Return counts with their areas; `pixel_area` is the ground area of a pixel in km²."""
    return Tally(
        counts,
        Areas(
            counts.true_positive * pixel_area,
            counts.false_positive * pixel_area,
            counts.false_negative * pixel_area,
            counts.true_negative * pixel_area,
        ),
    )
