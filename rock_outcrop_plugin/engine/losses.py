"""Losses of the rock method, on logits, for soft labels, over valid pixels only.

Shapes are (N, 1, H, W) throughout: `logits` any value, `label` 0..1, `valid` boolean. A smaller
loss is better.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

SMOOTHING = 1.0


def confidence_weights(
    probability: Tensor, label: Tensor, threshold: float, factor: float
) -> Tensor:
    """Return `factor` where rock is predicted with more than `threshold` but not labelled, else 1.

    Such a pixel is more likely missing from the mask than wrongly predicted. Not labelled means a
    soft label below 0.5: no mask, or less than half of their weight, says rock.
    """
    is_doubtful = (probability > threshold) & (label < 0.5)
    return torch.where(is_doubtful, factor, 1.0)


def weighted_bce(
    logits: Tensor, label: Tensor, valid: Tensor, weights: Tensor, positive_weight: float
) -> Tensor:
    """Return the mean binary cross-entropy over valid pixels.

    The rock term counts `positive_weight` times, each pixel `weights` times; the mean is over the
    number of valid pixels.
    """
    losses = functional.binary_cross_entropy_with_logits(
        logits, label, reduction="none", pos_weight=logits.new_tensor(positive_weight)
    )
    return (losses * weights * valid).sum() / valid.sum().clamp(min=1)


def tversky(
    logits: Tensor, label: Tensor, valid: Tensor, weights: Tensor, *, alpha: float, beta: float
) -> Tensor:
    """Return 1 - Tversky index over all valid pixels of the batch, 0 (best) to 1.

    `alpha` weighs false positives, `beta` false negatives. Salehi et al. (2017),
    https://arxiv.org/abs/1706.05721
    """
    probability = torch.sigmoid(logits)
    counted = weights * valid
    true_positive = (counted * probability * label).sum()
    false_positive = (counted * probability * (1.0 - label)).sum()
    false_negative = (counted * (1.0 - probability) * label).sum()
    overlap = true_positive + SMOOTHING
    return 1.0 - overlap / (overlap + alpha * false_positive + beta * false_negative)


def consistency(first: Tensor, second: Tensor, valid: Tensor) -> Tensor:
    """Return the mean squared difference of two networks' probabilities over valid pixels.

    Tarvainen and Valpola (2017), Mean teachers are better role models,
    https://arxiv.org/abs/1703.01780
    """
    difference = (torch.sigmoid(first) - torch.sigmoid(second)).square()
    return (difference * valid).sum() / valid.sum().clamp(min=1)


@dataclass(frozen=True)
class SegmentationLoss:
    """Weighted sum of cross-entropy and Tversky loss with confidence-aware pixel weights."""

    bce_weight: float
    tversky_weight: float
    tversky_alpha: float
    tversky_beta: float
    positive_weight: float
    confidence_threshold: float
    confidence_factor: float

    def __call__(self, logits: Tensor, label: Tensor, valid: Tensor) -> Tensor:
        """Return the loss of a batch; differentiable in `logits`."""
        weights = confidence_weights(
            torch.sigmoid(logits.detach()),
            label,
            self.confidence_threshold,
            self.confidence_factor,
        )
        cross_entropy = weighted_bce(logits, label, valid, weights, self.positive_weight)
        overlap = tversky(
            logits, label, valid, weights, alpha=self.tversky_alpha, beta=self.tversky_beta
        )
        return self.bce_weight * cross_entropy + self.tversky_weight * overlap
