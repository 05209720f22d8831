"""Calibration against reference implementations, and on logits that are wrong in a known way."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.calibration import calibration_curve
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

from rock_outcrop.rock_outcrop_plugin.engine.calibration import (
    LogitHistogram,
    Scaling,
    fit_scaling,
    fit_temperature,
)


def histogram_of(logits: np.ndarray, label: np.ndarray) -> LogitHistogram:
    histogram = LogitHistogram()
    shape = (1, 1, 1, logits.size)
    histogram.add(
        torch.from_numpy(logits.astype(np.float32)).reshape(shape),
        torch.from_numpy(label.astype(np.float32)).reshape(shape),
        torch.ones(shape, dtype=torch.bool),
    )
    return histogram


def drawn(scale: float, bias: float, seed: int = 0, count: int = 200_000) -> LogitHistogram:
    """Return labels drawn by sigmoid(z), seen by a network that answers (z - bias) / scale."""
    random = np.random.default_rng(seed)
    true = random.normal(-1.0, 2.0, count)
    label = random.random(count) < 1 / (1 + np.exp(-true))
    return histogram_of((true - bias) / scale, label)


@settings(max_examples=20, deadline=None)
@given(st.floats(0.3, 3.0), st.floats(-2.0, 2.0), st.integers(0, 100))
def test_scaling_finds_what_was_done_to_the_logits(scale: float, bias: float, seed: int) -> None:
    histogram = drawn(scale, bias, seed)
    found = fit_scaling(histogram)
    assert 1.0 / found.temperature == pytest.approx(scale, rel=0.03)
    assert found.bias == pytest.approx(bias, abs=0.05)
    assert histogram.reliability(found).error < 0.01


def test_a_temperature_alone_takes_back_no_bias() -> None:
    histogram = drawn(1.5, -1.6)
    temperature = Scaling(fit_temperature(histogram))
    both = fit_scaling(histogram)
    errors = [histogram.reliability(s).error for s in (Scaling(), temperature, both)]
    losses = [histogram.loss(s) for s in (Scaling(), temperature, both)]
    assert losses == sorted(losses, reverse=True)
    assert errors[2] < 0.01 < errors[1]


def test_equals_logistic_regression_and_its_loss() -> None:
    random = np.random.default_rng(3)
    logits = random.normal(0.5, 3.0, 20_000)
    label = random.random(20_000) < 1 / (1 + np.exp(-(0.4 * logits - 0.7)))
    reference = LogisticRegression(C=np.inf).fit(logits[:, None], label)
    histogram = histogram_of(logits, label)
    found = fit_scaling(histogram)
    assert 1 / found.temperature == pytest.approx(reference.coef_[0, 0], rel=1e-3)
    assert found.bias == pytest.approx(reference.intercept_[0], abs=1e-3)
    expected = log_loss(label, reference.predict_proba(logits[:, None]))
    assert histogram.loss(found) == pytest.approx(expected, rel=1e-4)


def test_the_reliability_curve_is_that_of_scikit_learn() -> None:
    random = np.random.default_rng(1)
    logits = random.normal(0.0, 2.0, 50_000)
    probability = 1 / (1 + np.exp(-logits))
    label = random.random(50_000) < probability**2
    found = histogram_of(logits, label).reliability(Scaling(), bins=15)
    fractions, means = calibration_curve(label, probability, n_bins=15)
    has_pixels = found.shares > 0
    np.testing.assert_allclose(found.label[has_pixels], fractions, atol=5e-3)
    np.testing.assert_allclose(found.probability[has_pixels], means, atol=1e-3)
    index = np.minimum((probability * 15).astype(int), 14)
    error = sum(abs((probability[index == b] - label[index == b]).sum()) for b in range(15)) / len(
        label
    )
    assert found.error == pytest.approx(error, abs=1e-3)


def test_soft_labels_are_what_is_calibrated_against() -> None:
    logits = np.repeat([-3.0, 0.0, 3.0], 1000)
    label = np.repeat([0.25, 0.5, 0.75], 1000)
    found = fit_scaling(histogram_of(logits, label))
    assert found.probability(np.array([3.0]))[0] == pytest.approx(0.75, abs=1e-3)


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_labels_that_are_all_the_same_calibrate_nothing(value: float) -> None:
    histogram = histogram_of(np.linspace(-4, 4, 100), np.full(100, value))
    assert fit_scaling(histogram).is_identity
    assert fit_temperature(histogram) == 1.0


def test_a_scaling_after_another_needs_only_probabilities() -> None:
    first, second = Scaling(1.7, -0.4), Scaling(0.6, 0.9)
    logits = np.linspace(-8, 8, 200)
    made = first.probability(logits).astype(np.float32)
    np.testing.assert_allclose(second.after(first, made), second.probability(logits), atol=2e-3)


def test_thresholds_and_scores_are_those_of_the_pixels() -> None:
    random = np.random.default_rng(5)
    label = (random.random(30_000) < 0.3) * random.choice([0.5, 1.0], 30_000)
    logits = 3.0 * label - 1.0 + random.normal(0, 1, 30_000)
    histogram, scaling = histogram_of(logits, label), Scaling(2.0, -0.3)
    probability = scaling.probability(logits)

    def soft_iou(threshold: float) -> float:
        mask = probability >= threshold
        return np.minimum(mask, label).sum() / np.maximum(mask, label).sum()

    threshold = histogram.best_threshold(scaling)
    candidates = np.arange(5, 96) / 100
    assert soft_iou(threshold) >= max(soft_iou(c) for c in candidates) - 1e-3
    mask, is_rock = probability >= threshold, label >= 0.5
    scores = histogram.scores(scaling, threshold)
    assert scores.iou == pytest.approx((mask & is_rock).sum() / (mask | is_rock).sum(), abs=1e-3)
    assert scores.precision == pytest.approx((mask & is_rock).sum() / mask.sum(), abs=1e-3)
