"""Validity by group of channels: each group holds what it has, and 0 elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rock_outcrop.rock_outcrop_plugin.engine.grid import Window
from rock_outcrop.rock_outcrop_plugin.engine.inputs import ChannelStack, InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.raster import target_grid
from rock_outcrop.rock_outcrop_plugin.errors import InputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter
from rock_outcrop.rock_outcrop_plugin.recipes import load

CHANNELS = load("rock").channels
SILENT = SilentReporter()
SAME_FOLDER = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
SPECTRAL = frozenset({"spectral"})


def stack_of(files: InputFiles, **options: Any) -> ChannelStack:
    grid = target_grid(*files.grid_source, "EPSG:3031", 10.0, SILENT)
    return ChannelStack(files, options.pop("channels", CHANNELS), grid, SILENT, **options)


@SAME_FOLDER
@given(st.integers(1, 30), st.integers(1, 30), st.integers(0, 100))
def test_groups_are_valid_where_their_inputs_are(
    make_scene: Any, width: int, height: int, seed: int
) -> None:
    random = np.random.default_rng(seed)
    holes, dem_holes = (random.random((height, width)) < 0.3 for _ in range(2))
    scene = make_scene(width, height, seed=seed, holes=holes, dem_holes=dem_holes)
    with stack_of(InputFiles(scene.composite, scene.dem)) as stack:
        window = stack.grid.full_window
        channels, groups = stack.read_groups(window)
        plain, valid = stack.read(window)
    np.testing.assert_array_equal(groups["spectral"], ~holes)
    np.testing.assert_array_equal(groups["topographic"], ~dem_holes)
    np.testing.assert_array_equal(valid, ~(holes | dem_holes))
    np.testing.assert_array_equal(channels[:, valid], plain[:, valid])
    assert not channels[:6, holes].any()
    assert not channels[6:, dem_holes].any()
    assert (channels[:6, ~holes] > 0).all()
    assert (channels[6, ~dem_holes] > 0).all()


def test_a_group_without_a_file_is_valid_nowhere(make_scene: Any) -> None:
    scene = make_scene(20, 10)
    whole, alone = InputFiles(scene.composite, scene.dem), InputFiles(None, scene.dem)
    with stack_of(whole) as stack:
        expected, _ = stack.read(Window(2, 3, 9, 5))
    with stack_of(alone, dispensable=SPECTRAL) as stack:
        channels, groups = stack.read_groups(Window(2, 3, 9, 5))
        assert not stack.read(Window(0, 0, 4, 4))[1].any()
    np.testing.assert_array_equal(channels[6:], expected[6:])
    assert not channels[:6].any()
    assert not groups["spectral"].any()
    assert groups["topographic"].all()


def test_a_file_that_is_needed_is_asked_for(make_scene: Any) -> None:
    with pytest.raises(InputError, match=r"COMPOSITE: .*B02.*no composite was given"):
        stack_of(InputFiles(None, make_scene(5, 5).dem))


def test_channels_of_topography_need_no_composite(make_scene: Any, tmp_path: Path) -> None:
    scene = make_scene(12, 12)
    files = InputFiles(tmp_path / "never opened.tif", scene.dem)
    grid = target_grid(scene.dem, "DEM", "EPSG:3031", 10.0, SILENT)
    with ChannelStack(files, CHANNELS[6:], grid, SILENT) as stack:
        channels, groups = stack.read_groups(grid.full_window)
    assert channels.shape == (2, 12, 12)
    assert list(groups) == ["topographic"]
