"""Windows and grids: nothing is shifted, nothing is lost."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasterio.crs import CRS
from rasterio.transform import Affine

from rock_outcrop.rock_outcrop_plugin.engine.grid import (
    RasterGrid,
    Window,
    aligned_grid,
    cover,
    same_crs,
)

PIXELS = st.integers(-50, 50)
SIZES = st.integers(1, 60)
UNNAMED_POLAR = CRS.from_wkt(
    'PROJCS["unnamed",GEOGCS["WGS 84",DATUM["unknown",SPHEROID["WGS84",6378137,298.257223563]],'
    'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Polar_Stereographic"],'
    'PARAMETER["latitude_of_origin",-71],PARAMETER["central_meridian",0],'
    'PARAMETER["false_easting",0],PARAMETER["false_northing",0],UNIT["metre",1]]'
)
CONTINENT = (-2_700_000.0, -2_200_000.0, 2_800_000.0, 2_300_000.0)


def grid_of(column: int, row: int, width: int, height: int, resolution: float) -> RasterGrid:
    transform = Affine(resolution, 0, column * resolution, 0, -resolution, row * resolution)
    return RasterGrid(CRS.from_epsg(3031).to_wkt(), transform, width, height)


GRIDS = st.builds(grid_of, PIXELS, PIXELS, SIZES, SIZES, st.sampled_from([0.5, 2.0, 10.0, 32.0]))
WINDOWS = st.builds(Window, PIXELS, PIXELS, SIZES, SIZES)


@given(WINDOWS, SIZES, SIZES)
def test_clipping_keeps_exactly_the_pixels_inside(window: Window, width: int, height: int) -> None:
    canvas = np.zeros((200, 200), dtype=int)
    canvas[50 : 50 + height, 50 : 50 + width] += 1
    rows = slice(50 + window.row, 50 + window.row + window.height)
    canvas[rows, 50 + window.column : 50 + window.column + window.width] += 1
    clipped = window.clipped(width, height)
    assert clipped.width * clipped.height == (canvas == 2).sum()
    assert clipped.is_empty == (not (canvas == 2).any())
    if not clipped.is_empty:
        assert (canvas[50 + clipped.row :, 50 + clipped.column :][0, 0]) == 2


@given(GRIDS)
def test_the_bounds_of_a_grid_are_its_window(grid: RasterGrid) -> None:
    assert grid.window(grid.bounds) == grid.full_window
    assert grid.cropped(grid.bounds) == grid


@given(GRIDS, st.data())
def test_cropping_moves_no_pixel(grid: RasterGrid, data: st.DataObject) -> None:
    column = data.draw(st.integers(0, grid.width - 1))
    row = data.draw(st.integers(0, grid.height - 1))
    inside = st.floats(0.01, 0.99)
    left, bottom, right, top = grid.part(Window(column, row, 1, 1)).bounds
    first, second = sorted([data.draw(inside), data.draw(inside)])
    part = grid.cropped(
        (
            left + first * grid.resolution,
            bottom + first * grid.resolution,
            left + second * grid.resolution,
            bottom + second * grid.resolution,
        )
    )
    if second > first:
        assert (part.width, part.height) == (1, 1)
        assert part.bounds == pytest.approx((left, bottom, right, top))


@given(GRIDS)
def test_an_extent_outside_has_no_pixel(grid: RasterGrid) -> None:
    left, _, right, top = grid.bounds
    above = grid.cropped((left, top + 1, right, top + 100))
    assert above.full_window.is_empty
    beside = grid.cropped((right + 1, top - 1, right + 100, top))
    assert beside.full_window.is_empty


@given(GRIDS, st.integers(1, 70))
def test_every_pixel_is_covered_once(grid: RasterGrid, size: int) -> None:
    seen = np.zeros((grid.height, grid.width), dtype=int)
    for window in cover(grid, size):
        rows = slice(window.row, window.row + window.height)
        seen[rows, window.column : window.column + window.width] += 1
    assert (seen == 1).all()


@given(
    st.floats(-1e6, 1e6),
    st.floats(-1e6, 1e6),
    st.floats(1.0, 1e4),
    st.floats(1.0, 1e4),
    st.sampled_from([1.0, 10.0, 32.0]),
)
def test_an_aligned_grid_is_counted_from_the_origin(
    left: float, bottom: float, width: float, height: float, resolution: float
) -> None:
    grid = aligned_grid("EPSG:3031", resolution, (left, bottom, left + width, bottom + height))
    grid_left, grid_bottom, grid_right, grid_top = grid.bounds
    tolerance = 1e-5 * resolution
    assert grid_left % resolution == 0
    assert grid_top % resolution == 0
    assert left - resolution < grid_left <= left + tolerance
    assert bottom - resolution < grid_bottom <= bottom + tolerance
    assert left + width - tolerance <= grid_right < left + width + resolution
    assert bottom + height - tolerance <= grid_top < bottom + height + resolution


def test_an_aligned_grid_of_aligned_bounds_is_those_bounds() -> None:
    bounds = (2_311_200.0, 460_200.0, 2_326_800.0, 475_800.0)
    grid = aligned_grid("EPSG:3031", 10.0, bounds)
    assert grid.bounds == bounds
    assert (grid.width, grid.height) == (1560, 1560)


def test_a_crs_without_a_name_is_known_by_its_parameters() -> None:
    assert same_crs(UNNAMED_POLAR, CRS.from_epsg(3031), CONTINENT)
    assert same_crs(CRS.from_epsg(3031), CRS.from_epsg(3031), CONTINENT)


@pytest.mark.parametrize("code", [3413, 32719, 4326, 3032])
def test_other_crs_are_others(code: int) -> None:
    assert not same_crs(CRS.from_epsg(3031), CRS.from_epsg(code), (1e6, 1e6, 1.1e6, 1.1e6))
    assert not same_crs(UNNAMED_POLAR, CRS.from_epsg(code), (1e6, 1e6, 1.1e6, 1.1e6))
