"""Mixtures of pure pixels, and the classifier that learns the share of rock from them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import ndimage

from rock_outcrop.models.pixel import PixelClassifier
from rock_outcrop.rock_outcrop_plugin.engine.self_training.label_model import probabilities
from rock_outcrop.rock_outcrop_plugin.engine.self_training.mixtures import (
    fit_to_mixtures,
    pure_pixels,
)
from rock_outcrop.rock_outcrop_plugin.engine.self_training.pixel_sample import PixelSample
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

from ..training.conftest import RecordingReporter
from .conftest import LABEL_MODEL

EDGE = 96
ROCK, SNOW = np.array([0.2, 0.3]), np.array([0.9, 0.05])


def _sample(channels: NDArray[np.float32], *squares: NDArray[np.bool_]) -> PixelSample:
    count = len(channels)
    return PixelSample(
        channels, np.zeros((1, count), np.float32), np.ones((1, count), bool), squares
    )


def _mixed_scene() -> tuple[NDArray[np.float64], NDArray[np.float32]]:
    """Return the share of rock (EDGE, EDGE) and two bands (pixel, band) that mix linearly."""
    random = np.random.default_rng(4)
    fine = ndimage.gaussian_filter(random.normal(size=(4 * EDGE, 4 * EDGE)), 16) > 0.02
    share = fine.reshape(EDGE, 4, EDGE, 4).mean(axis=(1, 3))
    bands = share[..., None] * ROCK + (1 - share[..., None]) * SNOW
    noisy = bands + random.normal(0, 0.01, bands.shape)
    return share, noisy.reshape(-1, 2).astype(np.float32)


def _fit(sample: PixelSample, guess: NDArray[np.bool_], seed: int = 1) -> PixelClassifier | None:
    return fit_to_mixtures(
        sample,
        guess.ravel(),
        LABEL_MODEL,
        ("dark", "swir"),
        resolution=10.0,
        seed=seed,
        reporter=SilentReporter(),
    )


@pytest.mark.parametrize("level", [0.15, 0.85])
def test_the_line_is_at_one_half_however_generous_the_first_guess(level: float) -> None:
    share, channels = _mixed_scene()
    classifier = _fit(_sample(channels, np.ones((EDGE, EDGE), bool)), share > level)
    assert classifier is not None
    learnt = probabilities(classifier, channels).reshape(EDGE, EDGE)
    truth, guess = share >= 0.5, share > level
    mixed = (share > 0.1) & (share < 0.9)
    assert np.abs(learnt - share)[mixed].mean() < 0.06
    assert ((learnt >= 0.5) != truth)[mixed].mean() < 0.4 * (guess != truth)[mixed].mean()


def test_outcrops_that_the_guess_left_out_are_found() -> None:
    share, channels = _mixed_scene()
    numbers, count = ndimage.label(share >= 0.5)
    pixels = np.bincount(numbers.ravel())[numbers]
    guess = (numbers > 0) & (pixels > 150)
    assert 0 < guess.sum() < (share >= 0.5).sum()
    assert count > 4
    classifier = _fit(_sample(channels, np.ones((EDGE, EDGE), bool)), guess)
    assert classifier is not None
    found = probabilities(classifier, channels).reshape(EDGE, EDGE) >= 0.5
    others = (numbers > 0) & ~guess
    assert found[others].mean() > 0.8


def test_without_both_classes_there_is_nothing_to_mix() -> None:
    share, channels = _mixed_scene()
    sample = _sample(channels, np.ones((EDGE, EDGE), bool))
    assert _fit(sample, np.zeros_like(share, dtype=bool)) is None
    assert _fit(sample, np.ones_like(share, dtype=bool)) is None
    speckle = np.random.default_rng(1).random(share.shape) < 0.2
    assert _fit(sample, speckle) is None


def test_same_seed_same_classifier() -> None:
    share, channels = _mixed_scene()
    sample = _sample(channels, np.ones((EDGE, EDGE), bool))
    first, second = (_fit(sample, share > 0.3) for _ in range(2))
    assert first is not None
    assert second is not None
    pairs = zip(first.parameters(), second.parameters(), strict=True)
    assert all(torch.equal(one, two) for one, two in pairs)


def test_it_can_be_cancelled() -> None:
    share, channels = _mixed_scene()
    with pytest.raises(Cancelled):
        fit_to_mixtures(
            _sample(channels, np.ones((EDGE, EDGE), bool)),
            (share > 0.3).ravel(),
            replace(LABEL_MODEL, steps=50),
            ("dark", "swir"),
            resolution=10.0,
            seed=1,
            reporter=RecordingReporter(cancel_after=3),
        )


@given(seed=st.integers(0, 50), margin=st.floats(1.0, 3.0), reach=st.floats(2.0, 12.0))
@settings(max_examples=40, deadline=None)
def test_pure_pixels_are_far_from_the_other_class_and_pairs_are_near(
    seed: int, margin: float, reach: float
) -> None:
    random = np.random.default_rng(seed)
    squares = [random.random((24, 31)) < 0.95, random.random((17, 20)) < 0.95]
    guesses = [ndimage.gaussian_filter(random.normal(size=s.shape), 3) > 0 for s in squares]
    places = np.concatenate([np.argwhere(square) + 100 * n for n, square in enumerate(squares)])
    is_rock = np.concatenate([guess[s] for guess, s in zip(guesses, squares, strict=True)])
    sample = _sample(np.zeros((len(places), 1), np.float32), *squares)
    pure = pure_pixels(sample, is_rock, margin, reach)
    assert is_rock[pure.rock].all()
    assert not is_rock[pure.other].any()
    for rows, own in ((pure.rock, is_rock), (pure.other, ~is_rock)):
        others = places[~own]
        for row in rows[::7]:
            assert np.hypot(*(others - places[row]).T).min() > margin
    for pairs in (pure.around_rock, pure.around_other):
        assert is_rock[pairs[:, 0]].all()
        assert not is_rock[pairs[:, 1]].any()
        lengths = np.hypot(*(places[pairs[:, 0]] - places[pairs[:, 1]]).T)
        assert (lengths <= reach).all()
