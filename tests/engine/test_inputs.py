"""Channels: matched by name, scaled by the recipe's ranges, valid where every input is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasterio.transform import Affine

from rock_outcrop.rock_outcrop_plugin.engine.grid import RasterGrid, Window
from rock_outcrop.rock_outcrop_plugin.engine.inputs import (
    ChannelStack,
    InputFiles,
    check_has_data,
    match_bands,
    reflectance_scale,
)
from rock_outcrop.rock_outcrop_plugin.engine.raster import target_grid
from rock_outcrop.rock_outcrop_plugin.engine.terrain import horn_slope
from rock_outcrop.rock_outcrop_plugin.errors import InputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter
from rock_outcrop.rock_outcrop_plugin.recipes import load

BANDS = ["B02", "B03", "B04", "B08", "B11", "B12"]
CHANNELS = load("rock").channels
SILENT = SilentReporter()
SAME_FOLDER = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
Make = Callable[..., Path]


def grid_of(path: Path) -> RasterGrid:
    return target_grid(path, "COMPOSITE", "EPSG:3031", 10.0, SILENT)


# Bands


@given(st.permutations([*BANDS, "B05", "SCL"]))
@SAME_FOLDER
def test_bands_are_found_by_name_in_any_order(make_raster: Make, order: list[str]) -> None:
    path = make_raster("bands.tif", np.zeros((8, 2, 2), np.uint8), names=order)
    with rasterio.open(path) as dataset:
        found = match_bands(dataset, BANDS, SILENT)
    assert list(found) == BANDS
    assert [order[band - 1] for band in found.values()] == BANDS


@pytest.mark.parametrize(
    "names",
    [["b2", "b3", "b4", "b8", "b11", "b12"], [" B02 ", "B3", "B04", "B08", "B11", "B12"]],
)
def test_names_as_earth_engine_writes_them(make_raster: Make, names: list[str]) -> None:
    path = make_raster("bands.tif", np.zeros((6, 2, 2), np.uint8), names=names)
    with rasterio.open(path) as dataset:
        assert match_bands(dataset, BANDS, SILENT) == {b: i for i, b in enumerate(BANDS, 1)}


@pytest.mark.parametrize("names", [(), tuple(f"Band {band}" for band in range(1, 8))])
def test_bands_without_names_are_taken_in_order(
    make_raster: Make, reporter: Any, names: tuple[str, ...]
) -> None:
    path = make_raster("bands.tif", np.zeros((7, 2, 2), np.uint8), names=names)
    with rasterio.open(path) as dataset:
        assert match_bands(dataset, BANDS, reporter) == {b: i for i, b in enumerate(BANDS, 1)}
    assert "have no names" in reporter.warnings[0]


@pytest.mark.parametrize(
    ("names", "missing"),
    [
        (("B02", "B03", "B04", "B08", "B11", "B10"), "B12"),
        (("B02", "B03", "B04", "B08", "", ""), "B11, B12"),
        (("VV", "VH", "angle", "B8A", "B1", "x"), "B02, B03, B04, B08, B11, B12"),
    ],
)
def test_a_missing_band_is_named(make_raster: Make, names: tuple[str, ...], missing: str) -> None:
    path = make_raster("bands.tif", np.zeros((6, 2, 2), np.uint8), names=names)
    with (
        rasterio.open(path) as dataset,
        pytest.raises(InputError, match=rf"COMPOSITE: .*bands\.tif' has no band named {missing} "),
    ):
        match_bands(dataset, BANDS, SILENT)


def test_too_few_bands_without_names(make_raster: Make) -> None:
    path = make_raster("bands.tif", np.zeros((3, 2, 2), np.uint8))
    with (
        rasterio.open(path) as dataset,
        pytest.raises(InputError, match=r"3 band.*6 are needed: B02, B03"),
    ):
        match_bands(dataset, BANDS, SILENT)


# Reflectance


@pytest.mark.parametrize(
    ("values", "given_scale", "expected"),
    [
        (np.array([1, 9000], np.uint16), None, (1e-4, 0.0)),
        (np.array([0.1, 0.9], np.float32), None, (1.0, 0.0)),
        (np.array([0.1, 1.8], np.float32), None, (1.0, 0.0)),
        (np.array([100, 9000], np.float32), None, (1e-4, 0.0)),
        (np.array([1, 9000], np.uint16), 0.5, (0.5, 0.0)),
        (np.array([np.nan, np.nan], np.float32), None, (1.0, 0.0)),
    ],
)
def test_the_scale_of_reflectance(
    make_raster: Make, values: Any, given_scale: float | None, expected: tuple[float, float]
) -> None:
    path = make_raster("values.tif", values.reshape(1, 1, 2))
    with rasterio.open(path) as dataset:
        assert reflectance_scale(dataset, [1], given_scale, SILENT) == expected


def test_a_few_odd_pixels_do_not_change_the_scale(make_raster: Make) -> None:
    values = np.full((1, 300, 300), 0.8, np.float32)
    values[:, ::7, ::7] = 50.0
    values[:, 1::7, 1::7] = -1e30
    with rasterio.open(make_raster("glint.tif", values)) as dataset:
        assert reflectance_scale(dataset, [1], None, SILENT) == (1.0, 0.0)


@pytest.mark.parametrize("row", [0, 437, 999])
def test_the_scale_is_found_wherever_the_data_are(make_raster: Make, row: int) -> None:
    """One row of numbers among nothing: most of the places looked at first hold no data."""
    values = np.full((1, 1000, 900), np.nan, np.float32)
    values[:, row] = 8000.0
    with rasterio.open(make_raster("row.tif", values)) as dataset:
        assert reflectance_scale(dataset, [1], None, SILENT) == (1e-4, 0.0)


def test_the_scale_is_found_without_reading_everything(make_raster: Make) -> None:
    """Of a file that was cut off in the middle only what is left can be read."""
    values = np.random.default_rng(0).uniform(1, 9000, (1, 1024, 1024)).astype(np.float32)
    tiled = {"tiled": True, "blockxsize": 128, "blockysize": 128}
    path = make_raster("whole.tif", values, **tiled)
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - 600_000)
    with rasterio.open(path) as dataset:
        assert reflectance_scale(dataset, [1], None, SILENT) == (1e-4, 0.0)


def test_the_scale_in_the_file_wins(make_raster: Make) -> None:
    path = make_raster("values.tif", np.array([[[1000, 2000]]], np.uint16))
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = (2e-4,), (-0.1,)
    with rasterio.open(path) as dataset:
        assert reflectance_scale(dataset, [1], None, SILENT) == (2e-4, -0.1)


# The stack


def test_channels_are_scaled_by_the_recipe(make_raster: Make) -> None:
    random = np.random.default_rng(0)
    composite = random.integers(1, 15_000, (6, 30, 40), dtype=np.uint16)
    elevation = random.uniform(-300, 6000, (1, 30, 40)).astype(np.float32)
    files = InputFiles(
        make_raster("composite.tif", composite[::-1], nodata=0, names=BANDS[::-1]),
        make_raster("dem.tif", elevation, nodata=-9999.0),
    )
    with ChannelStack(files, CHANNELS, grid_of(files.composite), SILENT) as stack:
        channels, valid = stack.read(Window(5, 3, 20, 10))
    assert valid.all()
    assert channels.dtype == np.float32
    part = (slice(3, 13), slice(5, 25))
    for band in range(6):
        np.testing.assert_allclose(
            channels[band], np.clip(composite[band][part] / 10_000, 0, 1), atol=1e-6
        )
    height = (elevation[0][part] + 100) / 5100
    np.testing.assert_allclose(channels[6], np.clip(height, 0, 1), atol=1e-6)
    slope = horn_slope(elevation[0, 2:14, 4:26], np.ones((12, 22), bool), 10.0)
    np.testing.assert_allclose(channels[7], slope / 90, atol=1e-6)


@given(
    st.builds(
        Window, st.integers(-5, 25), st.integers(-5, 25), st.integers(1, 30), st.integers(1, 30)
    ),
    st.integers(0, 3),
)
@SAME_FOLDER
def test_a_window_is_a_part_of_the_whole(make_scene: Any, window: Window, seed: int) -> None:
    """Slope included: it needs neighbours that the window does not hold."""
    random = np.random.default_rng(seed)
    scene = make_scene(
        24, 20, holes=random.random((20, 24)) < 0.1, dem_holes=random.random((20, 24)) < 0.1
    )
    files = InputFiles(scene.composite, scene.dem)
    with ChannelStack(files, CHANNELS, grid_of(files.composite), SILENT) as stack:
        whole, whole_valid = stack.read(Window(-10, -10, 80, 80))
        part, valid = stack.read(window)
    rows = slice(10 + window.row, 10 + window.row + window.height)
    columns = slice(10 + window.column, 10 + window.column + window.width)
    np.testing.assert_array_equal(part, whole[:, rows, columns])
    np.testing.assert_array_equal(valid, whole_valid[rows, columns])


def test_nodata_of_any_channel_is_invalid_and_zero(make_scene: Any, make_raster: Make) -> None:
    holes = np.zeros((12, 12), dtype=bool)
    holes[2, 2] = True
    dem_holes = np.zeros((12, 12), dtype=bool)
    dem_holes[5, 5] = True
    slope = np.full((1, 12, 12), 30.0, np.float32)
    slope[0, 8, 8] = -9999.0
    scene = make_scene(12, 12, holes=holes, dem_holes=dem_holes)
    with rasterio.open(scene.composite, "r+") as dataset:
        band = dataset.read(4)
        band[9, 1] = 0
        dataset.write(band, 4)
    files = InputFiles(scene.composite, scene.dem, make_raster("slope.tif", slope, nodata=-9999.0))
    with ChannelStack(files, CHANNELS, grid_of(files.composite), SILENT) as stack:
        channels, valid = stack.read(Window(0, 0, 12, 12))
    expected = np.ones((12, 12), dtype=bool)
    expected[[2, 5, 8, 9], [2, 5, 8, 1]] = False
    np.testing.assert_array_equal(valid, expected)
    assert not channels[:, ~valid].any()
    np.testing.assert_allclose(channels[7][valid], 30.0 / 90.0)


def test_an_input_that_cannot_be_opened_closes_the_others(make_scene: Any, tmp_path: Path) -> None:
    scene = make_scene(8, 8)
    files = InputFiles(scene.composite, tmp_path / "none.tif")
    with pytest.raises(InputError, match="DEM"):
        ChannelStack(files, CHANNELS, grid_of(files.composite), SILENT)


# Data at all


@pytest.mark.parametrize("nodata", [0, None])
def test_nothing_but_nodata(make_raster: Make, nodata: float | None) -> None:
    values = np.zeros((1, 30, 30), np.uint16)
    path = make_raster("empty.tif", values, nodata=nodata)
    if nodata is None:
        check_has_data(path, "COMPOSITE")
        return
    with pytest.raises(InputError, match=r"COMPOSITE: .*nothing but nodata"):
        check_has_data(path, "COMPOSITE")


def test_nan_is_nodata(make_raster: Make) -> None:
    path = make_raster("nan.tif", np.full((1, 8, 8), np.nan, np.float32))
    with pytest.raises(InputError, match="nothing but nodata"):
        check_has_data(path, "DEM")


def test_one_pixel_is_data_though_the_overview_misses_it(make_raster: Make) -> None:
    values = np.zeros((1, 1500, 1500), np.uint8)
    values[0, 1001, 777] = 1
    path = make_raster("one.tif", values, nodata=0, compress="deflate", tiled=True)
    check_has_data(path, "COMPOSITE")


def test_a_truncated_float_composite(make_raster: Make) -> None:
    random = np.random.default_rng(0)
    values = random.random((6, 100, 100)).astype(np.float32)
    path = make_raster("cut.tif", values, names=BANDS)
    dem = make_raster("dem.tif", values[:1])
    path.write_bytes(path.read_bytes()[:100_000])
    with (
        pytest.raises(InputError, match=r"COMPOSITE: .*cut\.tif.*cannot be read completely"),
        ChannelStack(InputFiles(path, dem), CHANNELS, grid_of(path), SILENT) as stack,
    ):
        stack.read(Window(0, 0, 100, 100))
    with pytest.raises(InputError, match=r"DEM: .*cut\.tif.*cannot be read completely"):
        check_has_data(make_cut_empty(path), "DEM")


def make_cut_empty(path: Path) -> Path:
    """Cut a raster whose readable part is nodata only."""
    with rasterio.open(
        path, "w", driver="GTiff", width=64, height=64, count=1, dtype="float32", nodata=0,
        crs="EPSG:3031", transform=Affine(10, 0, 0, 0, -10, 0),
    ) as dataset:  # fmt: skip
        dataset.write(np.zeros((1, 64, 64), np.float32))
    path.write_bytes(path.read_bytes()[:9_000])
    return path


def test_real_inputs(shared_data: Path) -> None:
    folder = shared_data / "vestfold"
    files = InputFiles(folder / "composite.tif", folder / "dem.tif")
    grid = grid_of(files.composite)
    with ChannelStack(files, CHANNELS, grid, SILENT) as stack:
        channels, valid = stack.read(Window(520, 520, 520, 520))
    assert 0.2 < valid.mean() <= 1.0
    assert channels.min() >= 0.0
    assert channels.max() <= 1.0
    assert (channels[:, valid].std(axis=1) > 0.001).all()
