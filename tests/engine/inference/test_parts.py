"""Parts of a window hold every pixel that is wanted, with what is around it."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from rock_outcrop.rock_outcrop_plugin.engine.inference.parts import coarser, finer, parts_of


@settings(max_examples=60, deadline=None)
@given(
    height=st.integers(1, 700),
    width=st.integers(1, 700),
    margin=st.integers(0, 40),
    depth=st.integers(0, 4),
    seed=st.integers(0, 1000),
)
def test_parts_cover_what_is_wanted_once(
    height: int, width: int, margin: int, depth: int, seed: int
) -> None:
    random, stride = np.random.default_rng(seed), 2**depth
    wanted = np.zeros((height, width), dtype=bool)
    for _ in range(random.integers(0, 5)):
        row, column = random.integers(0, height), random.integers(0, width)
        wanted[row : row + random.integers(1, 90), column : column + random.integers(1, 90)] = True
    parts = parts_of(wanted, margin, stride)
    if parts is None:
        return
    seen = np.zeros(wanted.shape, dtype=int)
    pixels = 0
    for part in parts:
        inner, outer = part.inner, part.outer
        seen[inner.row : inner.row + inner.height, inner.column : inner.column + inner.width] += 1
        assert outer.column % stride == outer.row % stride == 0
        assert outer.column <= max(inner.column - margin, 0)
        assert outer.row <= max(inner.row - margin, 0)
        assert outer.column + outer.width >= min(inner.column + inner.width + margin, width)
        assert outer.row + outer.height >= min(inner.row + inner.height + margin, height)
        assert outer.column + outer.width <= width
        assert outer.row + outer.height <= height
        pixels += outer.width * outer.height
    assert (seen[wanted] == 1).all()
    assert seen.max(initial=0) <= 1
    assert pixels <= 0.7 * wanted.size
    assert bool(parts) == bool(wanted.any())


@given(st.integers(1, 50), st.integers(1, 50), st.integers(1, 20), st.integers(0, 99))
def test_coarser_and_finer(height: int, width: int, cell: int, seed: int) -> None:
    flags = np.random.default_rng(seed).random((height, width)) < 0.05
    cells = coarser(flags, cell)
    assert cells.shape == (-(-height // cell), -(-width // cell))
    spread = finer(cells, cell, flags.shape)
    assert spread.shape == flags.shape
    assert spread[flags].all()
    assert cells.sum() <= flags.sum()


def test_a_small_corner_is_a_small_part() -> None:
    wanted = np.zeros((1024, 1024), dtype=bool)
    wanted[1000:, :10] = True
    parts = parts_of(wanted, 32, 16)
    assert parts is not None
    assert [part.inner.width * part.inner.height for part in parts] == [32 * 16]
    assert parts_of(np.ones((300, 300), dtype=bool), 32, 16) is None
