"""Windows cover the grid, and their weights add up to one, for any sizes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasterio.transform import Affine

from rock_outcrop.rock_outcrop_plugin.engine.grid import RasterGrid, Window
from rock_outcrop.rock_outcrop_plugin.engine.inference.window_plan import (
    Axis,
    Blending,
    WindowPlan,
    plan_windows,
)
from rock_outcrop.rock_outcrop_plugin.errors import InputError


@st.composite
def axes(draw: st.DrawFn) -> Axis:
    tile = draw(st.integers(1, 40))
    return Axis(draw(st.integers(1, 200)), tile, draw(st.integers(0, tile // 2)))


@given(axes())
def test_windows_cover_the_axis_and_stay_inside(axis: Axis) -> None:
    seen = np.zeros(axis.size, dtype=int)
    for index in range(axis.count):
        assert 0 <= axis.start(index) < axis.stop(index) <= axis.size
        seen[axis.start(index) : axis.stop(index)] += 1
    assert seen.min() == 1
    assert seen.max() <= 2
    assert axis.stop(axis.count - 1) == axis.size


@given(axes(), st.sampled_from(["feather", "crop"]))
def test_weights_add_up_to_one(axis: Axis, blending: Blending) -> None:
    total = np.zeros(axis.size)
    for index in range(axis.count):
        total[axis.start(index) : axis.stop(index)] += axis.weights(index, blending)
    np.testing.assert_allclose(total, 1.0, atol=1e-6)


@given(axes())
def test_segments_cut_every_window_and_agree_between_neighbours(axis: Axis) -> None:
    segments: dict[int, list[tuple[int, int, int]]] = {}
    for index in range(axis.count):
        position = axis.start(index)
        for segment in axis.segments(index):
            assert segment.start == position
            position = segment.stop
            segments.setdefault(segment.key, []).append(
                (segment.start, segment.stop, segment.windows)
            )
        assert position == axis.stop(index)
    for same in segments.values():
        assert len(set(same)) == 1
        assert len(same) == same[0][2]


@given(axes(), st.data())
def test_touching_windows_are_those_that_see_a_pixel(axis: Axis, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, axis.size - 1))
    stop = data.draw(st.integers(start + 1, axis.size))
    expected = [
        index
        for index in range(axis.count)
        if axis.start(index) < stop and axis.stop(index) > start
    ]
    assert list(axis.touching(start, stop)) == expected


@given(axes(), axes(), st.integers(1, 5))
def test_every_window_comes_once_in_any_stripes(rows: Axis, columns: Axis, stripe: int) -> None:
    plan = WindowPlan(rows, columns)
    area = Window(0, 0, columns.size, rows.size)
    found = list(plan.indices(area, stripe))
    assert len(found) == len(set(found)) == rows.count * columns.count == plan.count(area)


def test_the_small_windows_at_the_end_come_first() -> None:
    plan = WindowPlan(Axis(2048, 1024, 64), Axis(2048, 1024, 64))
    area = Window(0, 0, 2048, 2048)
    windows = [plan.window(*index) for index in plan.indices(area, 10)]
    assert [(window.width, window.height) for window in windows[:4]] == [
        (128, 128),
        (1024, 128),
        (1024, 128),
        (128, 1024),
    ]


def test_borders_of_windows_do_not_count() -> None:
    for blending in ("feather", "crop"):
        weights = Axis(1000, 100, 40).weights(3, blending)
        assert not weights[:10].any()
        assert not weights[-10:].any()


def test_published_windows() -> None:
    axis = Axis(1560, 520, 60)
    assert [(axis.start(i), axis.stop(i)) for i in range(axis.count)] == [
        (0, 520),
        (460, 980),
        (920, 1440),
        (1380, 1560),
    ]


@pytest.mark.parametrize(("tile", "overlap"), [(520, 261), (520, -1), (0, 0)])
def test_impossible_windows_are_refused(tile: int, overlap: int) -> None:
    grid = RasterGrid("EPSG:3031", Affine(10, 0, 0, 0, -10, 0), 100, 100)
    with pytest.raises(InputError, match=r"TILE_SIZE|OVERLAP"):
        plan_windows(grid, tile, overlap)


@given(st.integers(1, 600), st.integers(0, 4), st.data())
def test_windows_start_at_multiples_of_the_networks_stride(
    tile: int, depth: int, data: st.DataObject
) -> None:
    overlap, stride = data.draw(st.integers(0, tile // 2)), 2**depth
    grid = RasterGrid("EPSG:3031", Affine(10, 0, 0, 0, -10, 0), 700, 900)
    axis = plan_windows(grid, tile, overlap, stride).columns
    assert all(axis.start(index) % stride == 0 for index in range(axis.count))
    assert axis.tile % stride == axis.overlap % stride == 0
    assert overlap <= axis.overlap < overlap + stride
    assert axis.overlap <= axis.tile // 2
    assert tile <= axis.tile < tile + 2 * stride
