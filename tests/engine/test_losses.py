"""The losses against plain numpy."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from rock_outcrop.rock_outcrop_plugin.engine.losses import (
    SegmentationLoss,
    confidence_weights,
    consistency,
)

SHAPE = (2, 1, 4, 5)
Array = NDArray[np.float64]
logits_arrays = hnp.arrays(np.float64, SHAPE, elements=st.floats(-8, 8, width=32))
label_arrays = hnp.arrays(np.float64, SHAPE, elements=st.sampled_from([0.0, 0.25, 0.5, 1.0]))
valid_arrays = hnp.arrays(np.bool_, SHAPE)
LOSS = SegmentationLoss(
    bce_weight=0.8,
    tversky_weight=0.2,
    tversky_alpha=0.3,
    tversky_beta=0.7,
    positive_weight=3.0,
    confidence_threshold=0.95,
    confidence_factor=0.2,
)


def _numpy_loss(logits: Array, label: Array, valid: NDArray[np.bool_]) -> float:
    probability = 1 / (1 + np.exp(-logits))
    doubtful = (probability > 0.95) & (label < 0.5)
    weights = np.where(doubtful, 0.2, 1.0) * valid
    entropy = -(3.0 * label * np.log(probability) + (1 - label) * np.log1p(-probability))
    cross_entropy = (weights * entropy).sum() / max(valid.sum(), 1)
    true_positive = (weights * probability * label).sum()
    false_positive = (weights * probability * (1 - label)).sum()
    false_negative = (weights * (1 - probability) * label).sum()
    index = (true_positive + 1) / (true_positive + 1 + 0.3 * false_positive + 0.7 * false_negative)
    return float(0.8 * cross_entropy + 0.2 * (1 - index))


@given(logits=logits_arrays, label=label_arrays, valid=valid_arrays)
@settings(deadline=None)
def test_loss_equals_numpy(logits: Array, label: Array, valid: NDArray[np.bool_]) -> None:
    loss = LOSS(torch.from_numpy(logits), torch.from_numpy(label), torch.from_numpy(valid))
    np.testing.assert_allclose(float(loss), _numpy_loss(logits, label, valid), rtol=1e-5)


@given(logits=logits_arrays, label=label_arrays, valid=valid_arrays)
@settings(deadline=None)
def test_invalid_pixels_have_no_influence(
    logits: Array, label: Array, valid: NDArray[np.bool_]
) -> None:
    output = torch.from_numpy(logits).requires_grad_()
    loss = LOSS(output, torch.from_numpy(label), torch.from_numpy(valid))
    loss.backward()  # type: ignore[no-untyped-call]
    assert output.grad is not None
    assert not output.grad.numpy()[~valid].any()
    changed = LOSS(
        torch.from_numpy(np.where(valid, logits, 5.0)),
        torch.from_numpy(np.where(valid, label, 1.0)),
        torch.from_numpy(valid),
    )
    np.testing.assert_allclose(float(changed), float(loss.detach()))


@given(first=logits_arrays, second=logits_arrays, valid=valid_arrays)
@settings(deadline=None)
def test_consistency_is_a_mean_square(
    first: Array, second: Array, valid: NDArray[np.bool_]
) -> None:
    tensors = torch.from_numpy(first), torch.from_numpy(second), torch.from_numpy(valid)
    difference = 1 / (1 + np.exp(-first)) - 1 / (1 + np.exp(-second))
    expected = (difference**2 * valid).sum() / max(valid.sum(), 1)
    np.testing.assert_allclose(float(consistency(*tensors)), expected, atol=1e-9)


def test_only_confident_rock_outside_the_label_is_doubted() -> None:
    probability = torch.tensor([0.96, 0.96, 0.96, 0.94, 0.01])
    label = torch.tensor([0.0, 0.25, 0.5, 0.0, 0.0])
    weights = confidence_weights(probability, label, 0.95, 0.75)
    torch.testing.assert_close(weights, torch.tensor([0.75, 0.75, 1.0, 1.0, 1.0]))


def test_better_predictions_have_smaller_losses() -> None:
    label = torch.tensor([1.0, 0.0, 1.0, 0.0]).reshape(1, 1, 2, 2)
    valid = torch.ones_like(label, dtype=torch.bool)
    right, wrong = (2 * label - 1) * 4, (1 - 2 * label) * 4
    for loss in (replace(LOSS, tversky_weight=0.0), replace(LOSS, bce_weight=0.0)):
        assert loss(right, label, valid) < loss(torch.zeros_like(label), label, valid)
        assert loss(torch.zeros_like(label), label, valid) < loss(wrong, label, valid)
