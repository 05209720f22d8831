"""Rasters are read on the right pixels."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.transform import Affine

from rock_outcrop.rock_outcrop_plugin.engine.grid import RasterGrid, Window
from rock_outcrop.rock_outcrop_plugin.engine.raster import (
    AlignedRaster,
    gdal_name,
    open_raster,
    target_grid,
)
from rock_outcrop.rock_outcrop_plugin.errors import InputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

TOKEN = "0123456789ab"
POLAR = CRS.from_epsg(3031).to_wkt()
TRANSFORM = Affine(10.0, 0.0, 2_311_200.0, 0.0, -10.0, 475_800.0)
SILENT = SilentReporter()
SAME_FOLDER = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
Make = Callable[..., Path]


def read_on(
    path: Path, grid: RasterGrid, window: Window, resampling: Resampling = Resampling.bilinear
) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    with AlignedRaster(path, "DEM", grid, resampling, SILENT) as raster:
        return raster.read(window, [1])


# Opening


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"DEM: '.*none\.tif' cannot be opened"):
        open_raster(tmp_path / "none.tif", "DEM")


def test_a_file_that_is_no_raster(tmp_path: Path) -> None:
    path = tmp_path / "text.tif"
    path.write_text("not a raster")
    with pytest.raises(InputError, match=r"COMPOSITE: '.*text\.tif' cannot be opened"):
        open_raster(path, "COMPOSITE")


def test_a_raster_without_a_crs(make_raster: Make) -> None:
    path = make_raster("nowhere.tif", np.zeros((1, 4, 4), np.uint8), crs=None)
    with pytest.raises(InputError, match=r"no coordinate reference system.*Assign"):
        open_raster(path, "COMPOSITE")


@pytest.mark.parametrize(
    "name",
    [
        "/vsicurl/https://host.example/folder/a.tif",
        "/vsicurl/ftp://host.example/a.tif",
        "/vsis3/bucket/folder/a.tif",
        "/vsizip/archive.zip/a.tif",
        "relative/a.tif",
        "/data/a: b/c.tif",
    ],
)
def test_paths_of_other_machines_stay_what_they_are(name: str) -> None:
    assert gdal_name(Path(name)) == name


# The grid of a run


def test_a_fitting_composite_keeps_its_grid(make_raster: Make, reporter: Any) -> None:
    transform = Affine(10.0, 0.0, 123.4, 0.0, -10.0, 987.6)
    path = make_raster(
        "utm.tif", np.zeros((1, 7, 5), np.uint8), crs="EPSG:32719", transform=transform
    )
    grid = target_grid(path, "COMPOSITE", "EPSG:3031", 10.0, reporter)
    assert (grid.transform, grid.width, grid.height) == (transform, 5, 7)
    assert CRS.from_wkt(grid.crs).to_epsg() == 32719
    assert not reporter.lines


def test_another_resolution_is_warped_in_its_crs(make_raster: Make, reporter: Any) -> None:
    transform = Affine(20.0, 0.0, 600_010.0, 0.0, -20.0, 4_700_030.0)
    path = make_raster(
        "utm.tif", np.zeros((1, 10, 10), np.uint8), crs="EPSG:32719", transform=transform
    )
    grid = target_grid(path, "COMPOSITE", "EPSG:3031", 10.0, reporter)
    assert grid.resolution == 10.0
    assert grid.bounds == (600_010.0, 4_699_830.0, 600_210.0, 4_700_030.0)
    assert "20 x 20" in reporter.lines[0]


@pytest.mark.parametrize(
    ("transform", "crs"),
    [
        (Affine(0.01, 0, 77.0, 0, -0.01, -68.0), "EPSG:4326"),
        (
            Affine.translation(2_311_200, 475_800) * Affine.rotation(30) * Affine.scale(10, -10),
            None,
        ),
        (Affine(10, 0, 2_311_200, 0, 10, 475_800), None),
    ],
    ids=["geographic", "rotated", "south-up"],
)
def test_other_rasters_are_warped_to_the_models_crs(
    transform: Affine, crs: str | None, make_raster: Make, reporter: Any
) -> None:
    values = np.arange(1, 20 * 30 + 1, dtype=np.float32).reshape(1, 20, 30)
    path = make_raster("other.tif", values, transform=transform, crs=crs or "EPSG:3031")
    grid = target_grid(path, "COMPOSITE", "EPSG:3031", 10.0, reporter)
    assert CRS.from_wkt(grid.crs).to_epsg() == 3031
    assert reporter.lines
    found, valid = read_on(path, grid, grid.full_window, Resampling.nearest)
    assert valid.any()
    assert set(np.unique(found[0][valid])) <= set(values.ravel())
    with rasterio.open(path) as dataset:
        rows, columns = np.nonzero(valid)
        for row, column in list(zip(rows, columns, strict=True))[:: max(len(rows) // 50, 1)]:
            x, y = grid.transform * (column + 0.5, row + 0.5)
            (x,), (y,) = rasterio.warp.transform(CRS.from_wkt(grid.crs), dataset.crs, [x], [y])
            source_column, source_row = ~transform * (x, y)
            if abs(source_column % 1 - 0.5) < 0.3 and abs(source_row % 1 - 0.5) < 0.3:
                assert found[0, row, column] == values[0, int(source_row), int(source_column)]


# Reading on a grid


@given(
    st.builds(
        Window, st.integers(-30, 30), st.integers(-30, 30), st.integers(1, 40), st.integers(1, 40)
    ),
    st.tuples(st.integers(-20, 15), st.integers(-15, 10)),
)
@SAME_FOLDER
def test_a_window_holds_its_own_pixels(
    make_raster: Make, window: Window, offset: tuple[int, int]
) -> None:
    random = np.random.default_rng(1)
    values = random.integers(0, 50, (1, 17, 23), dtype=np.int16)
    path = make_raster("numbers.tif", values, nodata=0)
    grid = RasterGrid(POLAR, TRANSFORM * Affine.translation(*offset), 40, 40)
    found, valid = read_on(path, grid, window)
    expected = np.zeros((200, 200), dtype=np.int16)
    expected[80:97, 80:103] = values[0]
    top, left = 80 + offset[1] + window.row, 80 + offset[0] + window.column
    expected = expected[top : top + window.height, left : left + window.width]
    np.testing.assert_array_equal(np.where(valid, found[0], 0), expected)
    np.testing.assert_array_equal(valid, expected != 0)


def test_nan_and_nodata_of_any_band_are_invalid(make_raster: Make) -> None:
    values = np.ones((2, 4, 4), np.float32)
    values[0, 0, 0], values[1, 1, 1], values[1, 2, 2] = np.nan, -9999.0, np.inf
    path = make_raster("two.tif", values, nodata=-9999.0)
    grid = RasterGrid(POLAR, TRANSFORM, 4, 4)
    with AlignedRaster(path, "DEM", grid, Resampling.bilinear, SILENT) as raster:
        _, valid = raster.read(grid.full_window, [1, 2])
        _, first = raster.read(grid.full_window, [1])
    assert not valid[[0, 1, 2], [0, 1, 2]].any()
    assert valid.sum() == 13
    assert first.sum() == 15


def test_pixels_that_drift_apart_are_warped(make_raster: Make, reporter: Any) -> None:
    """10.0005 m is almost 10 m, but after 2,000 pixels one of them is missing."""
    values = np.arange(2100, dtype=np.float32).reshape(1, 1, 2100).repeat(3, axis=1)
    transform = Affine(10.0005, 0, 0, 0, -10.0005, 0)
    path = make_raster("drift.tif", values, transform=transform)
    grid = RasterGrid(POLAR, Affine(10, 0, 0, 0, -10, 0), 2100, 3)
    with AlignedRaster(path, "DEM", grid, Resampling.bilinear, reporter) as raster:
        found, _ = raster.read(Window(2000, 0, 1, 1), [1])
    assert found[0, 0, 0] == pytest.approx(2000.5 / 1.00005 - 0.5, abs=0.01)
    assert reporter.lines


@pytest.mark.parametrize("kind", ["nodata", "nan", "mask", "alpha", "nothing"])
@pytest.mark.parametrize("shift", [0.0, 3.7])
def test_invalid_pixels_stay_invalid_when_warped(
    kind: str, shift: float, make_raster: Make
) -> None:
    values = np.full((1, 40, 40), 7.0, np.float32)
    inside = np.ones((40, 40), dtype=bool)
    inside[:, 20:] = kind == "nothing"
    transform = TRANSFORM * Affine.translation(shift, shift)
    if kind == "alpha":
        both = np.concatenate([values, inside[None] * 255]).astype(np.uint8)
        path = make_raster("source.tif", both, transform=transform, alpha="yes")
    else:
        holes = {"nodata": -9999.0, "nan": np.nan}.get(kind, 7.0)
        values[:, ~inside] = holes
        nodata = {"nodata": -9999.0, "nan": np.nan}.get(kind)
        path = make_raster("source.tif", values, transform=transform, nodata=nodata)
    if kind == "mask":
        with rasterio.open(path, "r+") as dataset:
            dataset.write_mask(inside)
    grid = RasterGrid(POLAR, TRANSFORM, 60, 60)
    found, valid = read_on(path, grid, grid.full_window)
    end = 60 if kind == "nothing" else 20
    np.testing.assert_allclose(found[0][valid], 7.0)
    first = int(np.ceil(shift))
    assert valid[first + 1 : 38, first + 1 : min(end, 40) - 1].all()
    assert not valid[:, first + end + 1 :].any()
    assert not valid[first + 41 :].any()
    assert not valid[: int(shift)].any()


def test_a_coarser_raster_is_interpolated_at_the_right_place(
    make_raster: Make, reporter: Any
) -> None:
    x, y = np.meshgrid(np.arange(40) * 32 + 16, np.arange(40) * 32 + 16)
    plane = (3.0 * x - 2.0 * y).astype(np.float32)[None]
    coarse = Affine(32.0, 0, 0, 0, -32.0, 0)
    path = make_raster("coarse.tif", plane, transform=coarse, nodata=-9999.0)
    grid = RasterGrid(POLAR, Affine(10, 0, 0, 0, -10, 0), 128, 128)
    with AlignedRaster(path, "DEM", grid, Resampling.bilinear, reporter) as raster:
        found, valid = raster.read(Window(10, 20, 60, 50), [1])
    columns, rows = np.meshgrid(np.arange(10, 70) * 10 + 5, np.arange(20, 70) * 10 + 5)
    assert valid.all()
    np.testing.assert_allclose(found[0], 3.0 * columns - 2.0 * rows, atol=0.05)
    assert any("DEM: warped" in line for line in reporter.lines)


def test_rasters_that_do_not_overlap(make_raster: Make) -> None:
    path = make_raster("far.tif", np.ones((1, 5, 5), np.float32))
    grid = RasterGrid(POLAR, Affine(10, 0, 0, 0, -10, 0), 5, 5)
    with pytest.raises(InputError, match=r"DEM: .*does not overlap"):
        read_on(path, grid, grid.full_window)


@pytest.mark.parametrize("south", [-90.0, -89.9])
def test_a_global_raster_in_degrees_covers_the_continent(south: float, make_raster: Make) -> None:
    height = 180
    transform = Affine(1.0, 0, -180.0, 0, -(90.0 - south) / height, 90.0)
    path = make_raster(
        "globe.tif",
        np.full((1, height, 360), 5.0, np.float32),
        transform=transform,
        crs="EPSG:4326",
    )
    grid = RasterGrid(POLAR, TRANSFORM, 30, 30)
    found, valid = read_on(path, grid, grid.full_window)
    assert valid.all()
    np.testing.assert_allclose(found, 5.0)


def test_a_truncated_raster(make_raster: Make) -> None:
    random = np.random.default_rng(0)
    path = make_raster("cut.tif", random.random((1, 200, 200)).astype(np.float32))
    path.write_bytes(path.read_bytes()[:60_000])
    grid = RasterGrid(POLAR, TRANSFORM, 200, 200)
    with pytest.raises(InputError, match=r"DEM: '.*cut\.tif' cannot be read completely"):
        read_on(path, grid, grid.full_window)
    shifted = RasterGrid(POLAR, TRANSFORM * Affine.translation(0.5, 0.5), 200, 200)
    with pytest.raises(InputError, match=r"DEM: '.*cut\.tif' cannot be read completely"):
        read_on(path, shifted, shifted.full_window)
