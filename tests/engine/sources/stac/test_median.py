"""Numbers of scenes, harmonised and reduced."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rock_outcrop.rock_outcrop_plugin.engine.sources.place import grid_of
from rock_outcrop.rock_outcrop_plugin.engine.sources.stac.blocks import (
    BLOCK_BYTES,
    BYTES_A_PIXEL,
    LONGEST_EDGE,
    block_edge,
)
from rock_outcrop.rock_outcrop_plugin.engine.sources.stac.median import (
    MASKED,
    harmonised,
    median,
)


@pytest.mark.parametrize("times", [1, 2, 3, 8, 41])
def test_median_is_numpys(times: int) -> None:
    random = np.random.default_rng(times)
    stack = random.integers(1, 65535, (times, 37, 53), dtype=np.uint16)
    stack[random.random(stack.shape) < 0.4] = MASKED
    masked = np.ma.masked_equal(stack.astype(float), MASKED)
    expected = np.floor(np.ma.median(masked, axis=0) + 0.5).filled(0)
    np.testing.assert_array_equal(median(stack), expected)


@given(number=st.integers(0, 65535), clear=st.booleans(), offset=st.sampled_from([0, -1000, 500]))
def test_harmonised_numbers(number: int, clear: bool, offset: int) -> None:
    array = np.full((1, 1, 1), number, dtype=np.uint16)
    found = int(harmonised(array, np.full((1, 1, 1), clear), offset)[0, 0, 0])
    expected = min(max(number + offset, 1), 65534) if clear and number else MASKED
    assert found == expected


@pytest.mark.parametrize("passes", [1, 40, 400, 4000])
def test_a_block_fits_into_memory(passes: int) -> None:
    class Scene:
        def __init__(self, group: int) -> None:
            self.group = group

    grid = grid_of("EPSG:3031", 10.0, (0.0, 0.0, 300_000.0, 100_000.0))
    edge = block_edge([Scene(group) for group in range(passes)], grid)
    assert 128 <= edge <= LONGEST_EDGE or passes == 4000
    assert edge * edge * passes * BYTES_A_PIXEL <= BLOCK_BYTES or edge <= 128
    small = grid_of("EPSG:3031", 10.0, (0.0, 0.0, 1000.0, 500.0))
    assert block_edge([Scene(0)], small) == 100
