"""Which probability makes the best mask, judged by soft labels; one rule for every classifier."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

LABEL_THRESHOLD = 0.5
BINS = 1000
CANDIDATES = range(BINS // 20, BINS - BINS // 20 + 1, BINS // 100)

Counts = NDArray[np.float64]


def best_threshold(pixels: Counts, label: Counts, candidates: Iterable[int] = CANDIDATES) -> float:
    """Return the threshold, 0..1, whose mask overlaps the soft labels best.

    `pixels` counts pixels by probability in `BINS` equal bins, `label` adds up their labels. The
    overlap is the soft IoU, the sum of min(mask, label) over the sum of max(mask, label): a pixel
    on which the masks disagree does not count for either side. `candidates` are bins; the first
    of equally good ones wins.
    """
    predicted, both = _from_each_bin(pixels), _from_each_bin(label)
    overlap = both / np.maximum(predicted + label.sum() - both, 1e-9)
    return max(candidates, key=lambda candidate: float(overlap[candidate])) / BINS


def _from_each_bin(counts: Counts) -> Counts:
    """Return the sum from each bin to the last."""
    sums: Counts = counts[::-1].cumsum()[::-1]
    return sums


@dataclass(frozen=True)
class LabelScores:
    """Figures of a mask against the labels, 0..1, larger is better."""

    iou: float
    precision: float
    recall: float
    f1: float


class LabelHistogram:
    """Pixels and labels by probability, so that every threshold can be scored at the end."""

    def __init__(self) -> None:
        self._pixels = np.zeros(BINS)
        self._label = np.zeros(BINS)
        self._labelled = np.zeros(BINS)

    @property
    def pixels(self) -> int:
        """How many pixels were added."""
        return int(self._pixels.sum())

    def add(self, probability: NDArray[np.float32], label: NDArray[np.float32]) -> None:
        """Count pixels (any shape) with their probabilities and soft labels, both 0..1."""
        bins = np.minimum((probability.ravel() * np.float32(BINS)).astype(np.int64), BINS - 1)
        values = label.ravel().astype(np.float64)
        self._pixels += np.bincount(bins, minlength=BINS)
        self._label += np.bincount(bins, values, minlength=BINS)
        self._labelled += np.bincount(bins, values >= LABEL_THRESHOLD, minlength=BINS)

    def best_threshold(self, candidates: Iterable[int] = CANDIDATES) -> float:
        """Return the threshold, 0..1, whose mask overlaps the soft labels best."""
        return best_threshold(self._pixels, self._label, candidates)

    def scores(self, threshold: float) -> LabelScores:
        """Return the figures of the mask from `threshold` on; labels count as rock from 0.5."""
        first = round(threshold * BINS)
        both = float(self._labelled[first:].sum())
        predicted, labelled = float(self._pixels[first:].sum()), float(self._labelled.sum())
        return LabelScores(
            iou=both / max(predicted + labelled - both, 1),
            precision=both / max(predicted, 1),
            recall=both / max(labelled, 1),
            f1=2 * both / max(predicted + labelled, 1),
        )
