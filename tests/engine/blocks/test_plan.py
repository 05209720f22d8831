"""Blocks cover an area once."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rock_outcrop.rock_outcrop_plugin.engine.blocks.plan import plan_blocks
from rock_outcrop.rock_outcrop_plugin.engine.grid import Window

lengths = st.integers(1, 4000)
offsets = st.integers(0, 3000)


@given(lengths, lengths, offsets, offsets, st.integers(1, 5))
def test_no_gap_and_no_overlap(width: int, height: int, column: int, row: int, units: int) -> None:
    size = 512 * units
    area = Window(column, row, width, height)
    blocks = plan_blocks(area, size)
    rows, columns = np.zeros(height, int), np.zeros(width, int)
    for block in blocks:
        window = block.window
        assert (window.column - column) == block.column * size
        assert (window.row - row) == block.row * size
        assert 0 < window.width <= size
        assert 0 < window.height <= size
        if block.row == 0:
            columns[window.column - column : window.column - column + window.width] += 1
        if block.column == 0:
            rows[window.row - row : window.row - row + window.height] += 1
    assert (rows == 1).all()
    assert (columns == 1).all()
    assert sum(b.window.width * b.window.height for b in blocks) == width * height
    assert len({block.name for block in blocks}) == len(blocks)
