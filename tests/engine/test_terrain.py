"""Slope: planes have known slopes, real DEMs the slopes of gdaldem."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import rasterio
from hypothesis import given
from hypothesis import strategies as st

from rock_outcrop.rock_outcrop_plugin.engine.terrain import horn_slope

GRADIENTS = st.floats(-3.0, 3.0)


@given(GRADIENTS, GRADIENTS, st.sampled_from([1.0, 10.0, 32.0]))
def test_the_slope_of_a_plane(east: float, south: float, resolution: float) -> None:
    rows, columns = np.mgrid[0:7, 0:9] * resolution
    plane = (east * columns + south * rows).astype(np.float32)
    slope = horn_slope(plane, np.ones(plane.shape, dtype=bool), resolution)
    assert slope.shape == (5, 7)
    assert slope.dtype == np.float32
    expected = np.degrees(np.arctan(np.hypot(east, south)))
    np.testing.assert_allclose(slope, expected, atol=1e-2)


def test_flat_ground_has_no_slope() -> None:
    flat = np.full((6, 6), 1234.5, np.float32)
    assert not horn_slope(flat, np.ones((6, 6), dtype=bool), 10.0).any()


@pytest.mark.parametrize("nodata", [-9999.0, -3.4028235e38, float("nan"), float("inf")])
def test_an_invalid_neighbour_counts_as_the_centre(nodata: float) -> None:
    elevation = np.full((5, 5), 100.0, np.float32)
    valid = np.ones((5, 5), dtype=bool)
    elevation[1, 1], valid[1, 1] = nodata, False
    slope = horn_slope(elevation, valid, 10.0)
    assert not slope[valid[1:-1, 1:-1]].any()
    assert np.isfinite(slope).all()


@given(st.integers(0, 2**32 - 1), st.floats(0.0, 0.9))
def test_beside_gaps_the_slope_is_that_of_the_neighbours_that_are_left(
    seed: int, missing: float
) -> None:
    """As if each pixel's own neighbourhood were given, with its elevation where one is missing."""
    random = np.random.default_rng(seed)
    elevation = random.uniform(0, 300, (7, 8)).astype(np.float32)
    valid = random.random(elevation.shape) >= missing
    slope = horn_slope(elevation, valid, 10.0)
    whole = np.ones((3, 3), dtype=bool)
    for row, column in np.argwhere(valid[1:-1, 1:-1]):
        near = slice(row, row + 3), slice(column, column + 3)
        left = np.where(valid[near], elevation[near], elevation[row + 1, column + 1])
        assert slope[row, column] == pytest.approx(horn_slope(left, whole, 10.0)[0, 0], rel=1e-5)


@pytest.mark.parametrize(
    "name", ["vestfold_32m.tif", "rema8m_roi_baudouin_1000px.tif", "exploradores_aster_30m.tif"]
)
def test_real_dems_have_the_slopes_of_gdaldem(name: str, shared_data: Path, tmp_path: Path) -> None:
    program = shutil.which("gdaldem")
    if program is None:
        pytest.skip("gdaldem is not installed")
    path, slope_path = shared_data / "dem" / name, tmp_path / "slope.tif"
    subprocess.run([program, "slope", str(path), str(slope_path), "-q"], check=True)
    with rasterio.open(path) as dataset:
        elevation = dataset.read(1).astype(np.float32)
        valid = dataset.read_masks(1) > 0
        resolution = dataset.transform.a
    with rasterio.open(slope_path) as dataset:
        expected = dataset.read(1, masked=True)[1:-1, 1:-1]
    slope = horn_slope(elevation, valid, resolution)
    compared = ~np.ma.getmaskarray(expected)
    assert compared.sum() > 10_000
    assert np.abs(slope - expected.filled(0))[compared].max() <= 1e-3
