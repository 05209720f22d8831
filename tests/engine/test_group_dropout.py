"""Samples that lack a group of channels: at most one, as often as asked, the same each time."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rock_outcrop.rock_outcrop_plugin.engine.group_dropout import (
    GroupDropout,
    dropout_probabilities,
    random_gap,
)
from rock_outcrop.rock_outcrop_plugin.recipes import load

CHANNELS = load("rock").channels
GROUPS = tuple(channel.group for channel in CHANNELS)
SPECTRAL, TOPOGRAPHIC = slice(0, 6), slice(6, 8)


@given(st.integers(0, 2**31), st.integers(1, 40), st.integers(1, 40), st.floats(0, 0.5))
def test_at_most_one_group_has_a_gap_and_its_channels_have_the_same(
    seed: int, height: int, width: int, share: float
) -> None:
    channels = np.ones((8, height, width), np.float32)
    dropout = GroupDropout({"spectral": share, "topographic": 0.5}, GROUPS)
    found = dropout(channels, np.random.default_rng(seed))
    np.testing.assert_array_equal(channels, 1.0)
    np.testing.assert_array_equal(found, dropout(channels, np.random.default_rng(seed)))
    assert set(np.unique(found)) <= {0.0, 1.0}
    for group in (SPECTRAL, TOPOGRAPHIC):
        assert (found[group] == found[group][:1]).all()
    assert found[0].all() or found[7].all()


def test_gaps_come_as_often_as_asked_and_half_of_them_are_whole() -> None:
    channels = np.ones((8, 32, 32), np.float32)
    dropout = GroupDropout({"spectral": 0.3, "topographic": 0.1}, GROUPS)
    random = np.random.default_rng(0)
    samples = [dropout(channels, random) for _ in range(3000)]
    whole = np.mean([not sample[0].any() for sample in samples])
    touched = np.mean([not sample[0].all() for sample in samples])
    other = np.mean([not sample[7].any() for sample in samples])
    assert 0.14 < whole < 0.17
    assert 0.26 < touched < 0.31
    assert 0.04 < other < 0.06


@settings(max_examples=50)
@given(st.integers(0, 2**31), st.integers(1, 30), st.integers(1, 30))
def test_a_gap_has_the_shape_of_its_sample(seed: int, height: int, width: int) -> None:
    gap = random_gap(height, width, np.random.default_rng(seed))
    assert gap.shape == (height, width)
    assert gap.dtype == bool


@pytest.mark.parametrize(
    ("recipe", "wanted", "expected"),
    [
        ({"spectral": 0.1, "topographic": 0.05}, None, {"spectral": 0.1, "topographic": 0.05}),
        ({"spectral": 0.1, "topographic": 0.05}, 0.3, {"spectral": 0.2, "topographic": 0.1}),
        ({"spectral": 0.1, "topographic": 0.05}, 0.0, {}),
        ({"spectral": 0.1, "radar": 0.05}, None, {"spectral": 0.1}),
        ({}, None, {}),
        ({}, 0.2, {"spectral": 0.1, "topographic": 0.1}),
    ],
)
def test_probabilities(
    recipe: dict[str, float], wanted: float | None, expected: dict[str, float]
) -> None:
    assert dropout_probabilities(recipe, CHANNELS, wanted) == pytest.approx(expected)


def test_the_only_group_is_never_left_out() -> None:
    assert dropout_probabilities({"spectral": 0.1}, CHANNELS[:6], 0.5) == {}
