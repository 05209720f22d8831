"""A real Sentinel-2 scene, six netCDF files of 10 m and 20 m without a CRS in them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.warp import transform
from scipy.ndimage import map_coordinates

from rock_outcrop.rock_outcrop_plugin.errors import InputError

from .conftest import Stack, read

FILES = ("blue", "green", "red", "nir", "swir1", "swir2")
UTM = "EPSG:32719"


@pytest.fixture
def files(shared_data: Path) -> list[Path]:
    return [shared_data / "s2" / "patagonia" / f"{name}_band.nc" for name in FILES]


def test_its_own_grid_keeps_every_number(stack: Stack, files: list[Path]) -> None:
    result = stack(*files, source_crs=UTM)
    assert result.valid_share == 1.0
    values, affine, crs = read(result.output)
    assert (crs, tuple(affine)[:6]) == (UTM, (10.0, 0.0, 600_000.0, 0.0, -10.0, 4_700_020.0))
    assert values.shape == (6, 200, 300)
    with rasterio.open(result.output) as dataset:
        assert dataset.descriptions == ("B02", "B03", "B04", "B08", "B11", "B12")
        assert dataset.dtypes[0] == "uint16"
        assert dataset.nodata == 0
        assert dataset.tags()["ROCK_OUTCROP_PRODUCT"] == "composite"
        assert dataset.tags()["ROCK_OUTCROP_SCENES"] == "1"
    assert result.output.with_suffix(".qml").exists()
    for index, file in enumerate(files):
        with rasterio.open(file) as dataset:
            source = dataset.read(1)
        if index < 4:
            np.testing.assert_array_equal(values[index], source)
        else:
            # 20 m to 10 m: four pixels inside one of 20 m have its mean, unless it is an edge.
            coarse = values[index].reshape(100, 2, 150, 2).mean(axis=(1, 3))
            near = source[:100, :150]
            assert np.corrcoef(coarse.ravel(), near.ravel())[0, 1] > 0.98
            assert abs(coarse.mean() - near.mean()) < 2.0


@pytest.mark.parametrize(("crs", "resolution"), [("EPSG:3031", 10.0), ("EPSG:32718", 20.0)])
def test_another_crs_is_not_shifted(
    stack: Stack, files: list[Path], crs: str, resolution: float
) -> None:
    result = stack(*files, source_crs=UTM, crs=crs, resolution=resolution)
    values, affine, _ = read(result.output)
    assert affine.a == resolution
    assert affine.c % resolution == affine.f % resolution == 0.0
    rows, columns = np.nonzero(values[0])
    xs, ys = affine * (columns + 0.5, rows + 0.5)
    there_x, there_y = (np.asarray(part) for part in transform(crs, UTM, xs, ys))
    for band in (0, 5):
        with rasterio.open(files[band]) as dataset:
            source, inverse = dataset.read(1), ~dataset.transform
        at_column, at_row = inverse * (there_x, there_y)
        inside = (at_column > 4) & (at_column < 290) & (at_row > 4) & (at_row < 190)
        expected = map_coordinates(
            source, [at_row[inside] - 0.5, at_column[inside] - 0.5], order=1, mode="nearest"
        )
        found = values[band][rows[inside], columns[inside]]
        assert inside.sum() > 1000
        assert np.corrcoef(found, expected)[0, 1] > (0.999 if resolution == 10.0 else 0.97)


def test_files_without_a_crs_are_refused(stack: Stack, files: list[Path]) -> None:
    with pytest.raises(InputError, match="no coordinate reference system. Give it as SOURCE_CRS"):
        stack(*files)


def test_an_extent_cuts_without_a_shift(stack: Stack, files: list[Path]) -> None:
    whole, _, _ = read(stack(*files, source_crs=UTM).output)
    bounds = (600_504.0, 4_699_000.0, 601_000.0, 4_699_516.0)
    part, affine, _ = read(stack(*files, source_crs=UTM, bounds=bounds).output)
    assert (affine.c, affine.f) == (600_500.0, 4_699_520.0)
    np.testing.assert_array_equal(part, whole[:, 50:102, 50:100])
