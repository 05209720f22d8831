"""Validity found from the values alone is what GDAL's masks say."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasterio.enums import Resampling

from rock_outcrop.rock_outcrop_plugin.engine.grid import RasterGrid, Window
from rock_outcrop.rock_outcrop_plugin.engine.raster import AlignedRaster
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

POLAR = rasterio.CRS.from_epsg(3031).to_wkt()
TRANSFORM = rasterio.Affine(10, 0, 1_000_000, 0, -10, 500_000)
EDGE = 12
NODATA = (-9999.0, 0.0, -3.4028234663852886e38, -32768.0, 1e-20, float("nan"))


def stored(path: Path, values: np.ndarray, nodata: float) -> Path:
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=EDGE,
        height=EDGE,
        count=len(values),
        dtype=values.dtype,
        nodata=nodata,
        crs="EPSG:3031",
        transform=TRANSFORM,
    ) as dataset:
        dataset.write(values)
    return path


def near(nodata: float, dtype: type[np.floating], seed: int) -> np.ndarray:
    """Two bands: nodata, numbers a few steps of the type away, NaN, and others."""
    random = np.random.default_rng(seed)
    centre = np.full((2, EDGE, EDGE), nodata, dtype=dtype)
    steps = random.choice([-30, -20, -10, -2, -1, 1, 2, 10, 20, 30], centre.shape)
    with np.errstate(over="ignore", invalid="ignore"):
        moved = centre + steps.astype(dtype) * np.spacing(np.abs(centre))
    others = random.normal(0.0, 1000.0, centre.shape).astype(dtype)
    kind = random.integers(0, 4, centre.shape)
    choices = [moved, others, centre, np.full_like(centre, np.nan)]
    return np.choose(kind, choices).astype(dtype)


@given(st.sampled_from(NODATA), st.sampled_from([np.float32, np.float64]), st.integers(0, 99))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_floating_point_nodata_is_what_gdal_takes_for_it(
    tmp_path: Path, nodata: float, dtype: type[np.floating], seed: int
) -> None:
    path = stored(tmp_path / "values.tif", near(nodata, dtype, seed), nodata)
    grid = RasterGrid(POLAR, TRANSFORM, EDGE, EDGE)
    with AlignedRaster(path, "DEM", grid, Resampling.bilinear, SilentReporter()) as raster:
        _, valid = raster.read(grid.full_window, [1, 2])
    with rasterio.open(path) as dataset:
        masks, values = dataset.read_masks(), dataset.read()
    expected = masks.all(axis=0) & np.isfinite(values).all(axis=0)
    np.testing.assert_array_equal(valid, expected)


@pytest.mark.parametrize("place", [(0, 0), (5, 7), (EDGE - 1, EDGE - 1)])
def test_a_single_pixel_is_data_wherever_it_lies(tmp_path: Path, place: tuple[int, int]) -> None:
    values = np.full((1, EDGE, EDGE), -9999.0, dtype=np.float32)
    values[0][place] = 3.0
    path = stored(tmp_path / "one.tif", values, -9999.0)
    grid = RasterGrid(POLAR, TRANSFORM, EDGE, EDGE)
    with AlignedRaster(path, "DEM", grid, Resampling.bilinear, SilentReporter()) as raster:
        assert raster.has_data(grid.full_window, 1)
        assert not raster.has_data(Window(place[1] + 1, place[0] + 1, 3, 3), 1)
