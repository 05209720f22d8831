"""The threshold on the slope."""

from __future__ import annotations

import numpy as np
import pytest

from rock_outcrop.rock_outcrop_plugin import recipes
from rock_outcrop.rock_outcrop_plugin.engine.baselines.slope_threshold import slope_threshold
from rock_outcrop.rock_outcrop_plugin.engine.dataset import TileArrays
from rock_outcrop.rock_outcrop_plugin.errors import InputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

from .conftest import MemoryTiles

SILENT = SilentReporter()
CHANNELS = recipes.load("rock").channels


def tiles_with_rock_from(degrees: float) -> MemoryTiles:
    slope = np.random.default_rng(0).uniform(0, 60, (50, 50)).astype(np.float32)
    channels = np.zeros((8, 50, 50), dtype=np.float32)
    channels[7] = slope / 90
    label = (slope >= degrees).astype(np.float32)
    return MemoryTiles({1: TileArrays(channels, label, np.ones((50, 50), dtype=bool))})


@pytest.mark.parametrize("degrees", [0.0, 1.0, 23.0, 50.0])
def test_finds_the_slope_from_which_there_is_rock(degrees: float) -> None:
    tiles = tiles_with_rock_from(degrees)
    found = slope_threshold(tiles, [1], CHANNELS, SILENT)
    assert found.degrees == pytest.approx(degrees, abs=0.1)
    assert found.scores.iou > 0.98
    arrays = tiles.read(1)
    mask = found.mask(arrays.channels[7] * 90)
    assert (mask == (arrays.label == 1)).mean() > 0.99


def test_bad_input() -> None:
    with pytest.raises(InputError, match="slope"):
        slope_threshold(tiles_with_rock_from(9), [1], CHANNELS[:6], SILENT)
    tiles = tiles_with_rock_from(9)
    tiles.read(1).valid[:] = False
    with pytest.raises(InputError, match="no validation tile"):
        slope_threshold(tiles, [1], CHANNELS, SILENT)
