"""The blended surface does not depend on the order, the blocks or the extent."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from rock_outcrop.rock_outcrop_plugin.engine.grid import Window
from rock_outcrop.rock_outcrop_plugin.engine.inference.blending import Blender
from rock_outcrop.rock_outcrop_plugin.engine.inference.window_plan import (
    Axis,
    Blending,
    WindowPlan,
)

BLENDINGS = st.sampled_from(["feather", "crop"])


@st.composite
def plans(draw: st.DrawFn) -> WindowPlan:
    tile = draw(st.integers(4, 16))
    overlap = draw(st.integers(0, tile // 2))
    height, width = draw(st.integers(1, 40)), draw(st.integers(1, 40))
    return WindowPlan(Axis(height, tile, overlap), Axis(width, tile, overlap))


@st.composite
def areas(draw: st.DrawFn, plan: WindowPlan) -> Window:
    column = draw(st.integers(0, plan.columns.size - 1))
    row = draw(st.integers(0, plan.rows.size - 1))
    width = draw(st.integers(1, plan.columns.size - column))
    return Window(column, row, width, draw(st.integers(1, plan.rows.size - row)))


def part_of(surface: NDArray[np.float32], window: Window) -> NDArray[np.float32]:
    rows = slice(window.row, window.row + window.height)
    return surface[rows, window.column : window.column + window.width]


def noise_of(index: tuple[int, int], window: Window) -> NDArray[np.float32]:
    """What a network with a strong border effect does: every window has its own values."""
    generator = np.random.default_rng([index[0], index[1]])
    return generator.random((window.height, window.width), dtype=np.float32)


def blend(
    plan: WindowPlan,
    area: Window,
    blending: Blending,
    order: Sequence[tuple[int, int]],
    surface: NDArray[np.float32] | None = None,
) -> NDArray[np.float32]:
    result = np.full((plan.rows.size, plan.columns.size), -1.0, dtype=np.float32)
    blender = Blender(plan, area, blending)
    for index in order:
        window = plan.window(*index)
        values = noise_of(index, window) if surface is None else part_of(surface, window)
        for place, piece in blender.add(index, None if np.isnan(values).all() else values):
            target = part_of(result, place)
            assert (target == -1.0).all(), "a pixel is finished twice"
            target[:] = piece
    assert blender.pending_bytes == 0
    return result


@given(plans(), BLENDINGS, st.integers(1, 4))
def test_a_surface_comes_back(plan: WindowPlan, blending: Blending, stripe: int) -> None:
    surface = np.random.default_rng(0).random((plan.rows.size, plan.columns.size), dtype=np.float32)
    area = Window(0, 0, plan.columns.size, plan.rows.size)
    result = blend(plan, area, blending, list(plan.indices(area, stripe)), surface)
    np.testing.assert_allclose(result, surface, atol=1e-6)


@given(plans(), BLENDINGS, st.randoms(use_true_random=False))
def test_the_order_changes_no_bit(
    plan: WindowPlan, blending: Blending, shuffler: random.Random
) -> None:
    area = Window(0, 0, plan.columns.size, plan.rows.size)
    order = list(plan.indices(area, 1000))
    shuffled = order.copy()
    shuffler.shuffle(shuffled)
    np.testing.assert_array_equal(
        blend(plan, area, blending, order), blend(plan, area, blending, shuffled)
    )


@given(st.data(), BLENDINGS)
def test_an_extent_is_a_part_of_the_whole(data: st.DataObject, blending: Blending) -> None:
    plan = data.draw(plans())
    area = data.draw(areas(plan))
    whole = Window(0, 0, plan.columns.size, plan.rows.size)
    expected = blend(plan, whole, blending, list(plan.indices(whole, 1000)))
    found = blend(plan, area, blending, list(plan.indices(area, 2)))
    np.testing.assert_array_equal(part_of(found, area), part_of(expected, area))
    outside = np.ones(found.shape, dtype=bool)
    part_of(outside, area)[:] = False  # type: ignore[arg-type]
    assert (found[outside] == -1.0).all()


@given(plans(), BLENDINGS, st.integers(0, 2**32 - 1))
def test_pixels_without_data_stay_without(plan: WindowPlan, blending: Blending, seed: int) -> None:
    generator = np.random.default_rng(seed)
    surface = generator.random((plan.rows.size, plan.columns.size), dtype=np.float32)
    surface[generator.random(surface.shape) < generator.random()] = np.nan
    area = Window(0, 0, plan.columns.size, plan.rows.size)
    result = blend(plan, area, blending, list(plan.indices(area, 3)), surface)
    has_value = ~np.isnan(surface)
    np.testing.assert_allclose(result[has_value], surface[has_value], atol=1e-6)
    assert (np.isnan(result) | (result == -1.0))[~has_value].all()


def test_only_strips_are_held() -> None:
    plan = WindowPlan(Axis(4000, 100, 20), Axis(2000, 100, 20))
    area = Window(0, 0, 2000, 4000)
    blender = Blender(plan, area, "feather")
    most = 0
    for index in plan.indices(area, 5):
        window = plan.window(*index)
        for _ in blender.add(index, np.zeros((window.height, window.width), dtype=np.float32)):
            pass
        most = max(most, blender.pending_bytes)
    strips = 4 * 20 * (4000 + 2 * 500)
    assert most <= 1.25 * strips, "corners are held twice at most, everything else once"
