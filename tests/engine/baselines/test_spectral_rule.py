"""The rule on numbers: what it calls rock, and that every threshold works one way."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from rock_outcrop.rock_outcrop_plugin import recipes
from rock_outcrop.rock_outcrop_plugin.engine.baselines.rule_run import ROLES
from rock_outcrop.rock_outcrop_plugin.engine.baselines.spectral_rule import rock_by_rule

RULE = recipes.load("rock").spectral_rule
assert RULE is not None
DEFAULTS = RULE.thresholds
# Reflectance of blue, green, near infrared and short-wave infrared.
SURFACES = {
    "rock in sun": ((0.12, 0.13, 0.16, 0.25), True),
    "rock in shade": ((0.06, 0.05, 0.04, 0.03), True),
    "half rock, half snow": ((0.46, 0.46, 0.44, 0.135), True),
    "snow in sun": ((0.90, 0.90, 0.85, 0.02), False),
    "snow in shade": ((0.45, 0.40, 0.28, 0.01), False),
    "blue ice": ((0.60, 0.55, 0.35, 0.01), False),
    "clear water": ((0.08, 0.06, 0.01, 0.005), False),
    "cloud": ((0.80, 0.80, 0.80, 0.50), False),
    "nothing": ((0.0, 0.0, 0.0, 0.0), False),
}


def bands(values: NDArray[np.float32]) -> dict[str, NDArray[np.float32]]:
    return dict(zip(ROLES, values.astype(np.float32), strict=True))


@pytest.mark.parametrize("surface", SURFACES)
def test_surfaces(surface: str) -> None:
    reflectance, expected = SURFACES[surface]
    assert rock_by_rule(bands(np.array(reflectance)), DEFAULTS) == expected


@st.composite
def pixels(draw: st.DrawFn) -> dict[str, NDArray[np.float32]]:
    random = np.random.default_rng(draw(st.integers(0, 10_000)))
    return bands(random.random((4, 500)) ** draw(st.sampled_from([1, 3])))


@pytest.mark.parametrize("name", ["max_ndsi", "max_ndwi", "max_blue", "max_blue_in_shade"])
@given(here=pixels(), levels=st.tuples(st.floats(-0.5, 1.2), st.floats(-0.5, 1.2)))
def test_a_higher_limit_never_loses_rock(
    name: str, here: dict[str, NDArray[np.float32]], levels: tuple[float, float]
) -> None:
    low, high = (rock_by_rule(here, replace(DEFAULTS, **{name: level})) for level in sorted(levels))
    assert not (low & ~high).any()


@given(here=pixels(), levels=st.tuples(st.floats(0.0, 2.0), st.floats(0.0, 2.0)))
def test_a_higher_least_ratio_never_gains_rock(
    here: dict[str, NDArray[np.float32]], levels: tuple[float, float]
) -> None:
    low, high = (
        rock_by_rule(here, replace(DEFAULTS, min_swir_to_blue=level)) for level in sorted(levels)
    )
    assert not (high & ~low).any()


@given(here=pixels())
def test_equals_the_published_quotients(here: dict[str, NDArray[np.float32]]) -> None:
    blue, green, infrared, short = (here[role].astype(np.float64) for role in ROLES)
    with np.errstate(divide="ignore", invalid="ignore"):
        ndsi, ndwi = (green - short) / (green + short), (green - infrared) / (green + infrared)
        ratio = short / blue
    in_sun = (ndsi < 0.75) & (ratio > 0.25) & (blue < 0.7)
    expected = (ndwi < 0.45) & (in_sun | (blue < 0.2))
    margins = np.stack([ndsi - 0.75, ndwi - 0.45, ratio - 0.25, blue - 0.7, blue - 0.2])
    is_clear = (np.abs(margins) > 1e-5).all(axis=0)
    found = rock_by_rule(here, DEFAULTS)
    np.testing.assert_array_equal(found[is_clear], expected[is_clear])


def test_brightness_does_not_move_quotients() -> None:
    """NDSI, NDWI and the ratio stay when all light is halved; only the limits on blue move."""
    free = replace(DEFAULTS, max_blue=9.0, max_blue_in_shade=0.0)
    here = bands(np.random.default_rng(1).random((4, 2000)))
    half = {role: values / 2 for role, values in here.items()}
    np.testing.assert_array_equal(rock_by_rule(here, free), rock_by_rule(half, free))
