"""Windows, aligned grids and the comparison of coordinate reference systems."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rock_outcrop.rock_outcrop_plugin.native.grid import (
    Grid,
    aligned_grid,
    reference_system,
    same_crs,
    to_wkt,
    transform_bounds,
)

POLAR = to_wkt(reference_system("EPSG:3031"))
UNNAMED = to_wkt(
    reference_system("+proj=stere +lat_0=-90 +lat_ts=-71 +lon_0=0 +datum=WGS84 +units=m +type=crs")
)
BOUNDS = (2_000_000.0, 400_000.0, 2_010_000.0, 410_000.0)
coordinates = st.floats(-3e6, 3e6)


def test_an_unnamed_crs_of_the_same_parameters_is_the_same() -> None:
    assert UNNAMED != POLAR
    assert same_crs(POLAR, UNNAMED, BOUNDS)
    assert transform_bounds(BOUNDS, POLAR, UNNAMED, "DEM") == BOUNDS


@pytest.mark.parametrize("other", ["EPSG:3976", "EPSG:3413", "EPSG:4326", "EPSG:32742"])
def test_other_crs_are_not_the_same(other: str) -> None:
    assert not same_crs(POLAR, to_wkt(reference_system(other)), BOUNDS)


@given(left=coordinates, top=coordinates, width=st.floats(1, 1e4), height=st.floats(1, 1e4))
def test_an_aligned_grid_covers_its_bounds_with_less_than_a_pixel_to_spare(
    left: float, top: float, width: float, height: float
) -> None:
    grid = aligned_grid(POLAR, 10.0, (left, top - height, left + width, top), "MASK")
    assert grid.left % 10 == grid.top % 10 == 0
    assert left - 10 < grid.bounds[0] <= left + 1e-4
    assert top - 1e-4 <= grid.bounds[3] < top + 10
    assert left + width - 1e-4 <= grid.bounds[2]
    assert grid.bounds[1] <= top - height + 1e-4
    assert grid.width * 10 < width + 21


@given(width=st.integers(1, 90), height=st.integers(1, 90), size=st.integers(1, 40))
def test_blocks_cover_every_pixel_once(width: int, height: int, size: int) -> None:
    grid = Grid(POLAR, 0, 0, 10, 10, width, height)
    blocks = list(grid.blocks(size))
    pixels = {
        (column, row)
        for block in blocks
        for column in range(block.column, block.column + block.width)
        for row in range(block.row, block.row + block.height)
    }
    assert len(pixels) == sum(b.width * b.height for b in blocks) == width * height
    assert len(blocks) == grid.number_of_blocks(size)


def test_cropping_keeps_the_pixels_that_touch() -> None:
    grid = Grid(POLAR, 5, 100, 10, 10, 20, 10)
    assert grid.cropped((16, 41, 25, 60)) == Grid(POLAR, 15, 60, 10, 10, 1, 2)
    assert grid.cropped((16, 41, 26, 61)) == Grid(POLAR, 15, 70, 10, 10, 2, 3)
    assert grid.cropped((900, 900, 910, 910)).full_window.is_empty
