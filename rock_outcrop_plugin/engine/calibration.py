"""Probabilities that mean what they say: scaled logits, and how well they agree with the labels.

A network is calibrated when of all pixels with a probability of 0.7 seven in ten are rock. What is
known of rock here are soft labels, so that is what probabilities are calibrated against: where the
masks are wrong in the same way, calibrated probabilities are wrong with them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.optimize import minimize
from torch import Tensor

from .threshold import BINS, LABEL_THRESHOLD, LabelScores, best_threshold

LARGEST_LOGIT = 24.0
LOGIT_BINS = 24_000
RELIABILITY_BINS = 15
LARGEST_SCALE = 100.0
LARGEST_BIAS = 20.0

Values = NDArray[np.float64]


@dataclass(frozen=True)
class Scaling:
    """What makes a logit z a calibrated probability: sigmoid(z / temperature + bias).

    The temperature is that of Guo et al. (2017), On calibration of modern neural networks,
    https://arxiv.org/abs/1706.04599. A weight w on rock in the loss adds about log(w) to every
    logit, which no temperature takes back; the bias does (Platt, 1999).
    """

    temperature: float = 1.0
    bias: float = 0.0

    @property
    def is_identity(self) -> bool:
        """Whether nothing is changed."""
        return self.temperature == 1.0 and self.bias == 0.0

    def probability(self, logits: Values) -> Values:
        """Return the probability of each logit."""
        scaled: Values = logits / self.temperature + self.bias
        return _sigmoid(scaled)

    def after(self, first: Scaling, probability: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return what this scaling makes of probabilities that `first` made."""
        inside = np.clip(probability.astype(np.float64), 1e-12, 1.0 - 1e-12)
        logits = (np.log(inside) - np.log1p(-inside) - first.bias) * first.temperature
        return self.probability(logits).astype(np.float32)


@dataclass(frozen=True)
class Reliability:
    """Mean probability and mean label of the pixels in equal bins of probability, 0..1.

    `shares` of the pixels add up to 1; where one is 0 both means are NaN. `error` is the expected
    calibration error, the mean of |probability - label| of the bins weighted by their shares;
    smaller is better (Naeini et al., 2015).
    """

    probability: Values
    label: Values
    shares: Values

    @property
    def error(self) -> float:
        """The expected calibration error, 0..1."""
        return float(np.nansum(self.shares * np.abs(self.probability - self.label)))


class LogitHistogram:
    """Pixels and labels by logit, from which every scaling and threshold can be judged."""

    def __init__(self) -> None:
        self.pixels: Values = np.zeros(LOGIT_BINS)
        self.label: Values = np.zeros(LOGIT_BINS)
        self.labelled: Values = np.zeros(LOGIT_BINS)
        edges = np.linspace(-LARGEST_LOGIT, LARGEST_LOGIT, LOGIT_BINS + 1, dtype=np.float64)
        self.logits: Values = (edges[:-1] + edges[1:]) / np.float64(2.0)

    def add(self, logits: Tensor, label: Tensor, valid: Tensor) -> None:
        """Count the valid pixels of a batch (N, 1, height, width) with soft labels 0..1."""
        position = (logits[valid].float() + LARGEST_LOGIT) * (LOGIT_BINS / (2 * LARGEST_LOGIT))
        bins = position.long().clamp(0, LOGIT_BINS - 1)
        soft = label[valid].double()

        def count(weights: Tensor | None) -> Values:
            return torch.bincount(bins, weights, minlength=LOGIT_BINS).cpu().numpy()

        self.pixels += count(None)
        self.label += count(soft)
        self.labelled += count((soft >= LABEL_THRESHOLD).double())

    @property
    def is_one_sided(self) -> bool:
        """Whether all labels are 0, or all 1, so that nothing can be calibrated."""
        rock, pixels = float(self.label.sum()), float(self.pixels.sum())
        return not 0.0 < rock < pixels

    def loss(self, scaling: Scaling) -> float:
        """Return the mean cross-entropy of scaled probabilities and labels."""
        return _cross_entropy(self, 1.0 / scaling.temperature, scaling.bias)[0]

    def reliability(self, scaling: Scaling, bins: int = RELIABILITY_BINS) -> Reliability:
        """Return how probabilities and labels agree in equal bins of probability."""
        probability = scaling.probability(self.logits)
        index = np.minimum((probability * bins).astype(np.int64), bins - 1)
        pixels = np.bincount(index, self.pixels, minlength=bins)
        with np.errstate(invalid="ignore"):
            return Reliability(
                np.bincount(index, self.pixels * probability, minlength=bins) / pixels,
                np.bincount(index, self.label, minlength=bins) / pixels,
                pixels / max(pixels.sum(), 1.0),
            )

    def best_threshold(self, scaling: Scaling) -> float:
        """Return the probability, 0..1, whose mask overlaps the soft labels best."""
        probability = scaling.probability(self.logits)
        index = np.minimum((probability * BINS).astype(np.int64), BINS - 1)
        return best_threshold(
            np.bincount(index, self.pixels, minlength=BINS).astype(np.float64),
            np.bincount(index, self.label, minlength=BINS).astype(np.float64),
        )

    def scores(self, scaling: Scaling, threshold: float) -> LabelScores:
        """Return the figures of the mask from `threshold` on; labels count as rock from 0.5."""
        is_rock = scaling.probability(self.logits) >= threshold
        both = float(self.labelled[is_rock].sum())
        predicted, labelled = float(self.pixels[is_rock].sum()), float(self.labelled.sum())
        return LabelScores(
            iou=both / max(predicted + labelled - both, 1),
            precision=both / max(predicted, 1),
            recall=both / max(labelled, 1),
            f1=2 * both / max(predicted + labelled, 1),
        )


def fit_temperature(histogram: LogitHistogram) -> float:
    """Return the temperature with the smallest cross-entropy of probabilities and soft labels."""
    return _fit(histogram, with_bias=False).temperature


def fit_scaling(histogram: LogitHistogram) -> Scaling:
    """Return temperature and bias with the smallest cross-entropy.

    Labels that are all the same calibrate nothing: the identity is returned.
    """
    return _fit(histogram, with_bias=True)


def _fit(histogram: LogitHistogram, *, with_bias: bool) -> Scaling:
    if histogram.is_one_sided:
        return Scaling()
    largest = LARGEST_BIAS if with_bias else 0.0
    found = minimize(
        lambda x: _cross_entropy(histogram, x[0], x[1]),
        np.array([1.0, 0.0]),
        jac=True,
        method="L-BFGS-B",
        bounds=[(1.0 / LARGEST_SCALE, LARGEST_SCALE), (-largest, largest)],
        options={"ftol": 1e-14, "gtol": 1e-9},
    )
    return Scaling(1.0 / float(found.x[0]), float(found.x[1]))


def _cross_entropy(histogram: LogitHistogram, scale: float, bias: float) -> tuple[float, Values]:
    """Return the mean cross-entropy and its derivatives by scale and bias."""
    logits = scale * histogram.logits + bias
    pixels = max(float(histogram.pixels.sum()), 1.0)
    total = histogram.pixels * np.logaddexp(0.0, logits) - histogram.label * logits
    slope = histogram.pixels * _sigmoid(logits) - histogram.label
    gradient = np.array([(slope * histogram.logits).sum(), slope.sum()]) / pixels
    return float(total.sum()) / pixels, gradient


def _sigmoid(values: Values) -> Values:
    result: Values = 0.5 * (1.0 + np.tanh(0.5 * values))
    return result
