"""Exact outlines with area and mean probability, and bad input."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from osgeo import gdal

from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError, OutputError
from rock_outcrop.rock_outcrop_plugin.native import vectorize as module
from rock_outcrop.rock_outcrop_plugin.native.vectorize import vectorize_mask

TOKEN = "0123456789ab"
Rows = list[dict[str, Any]]


def read(path: Path) -> Rows:
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = dataset.GetLayerByName("outlines")
    return [{**feature.items(), "geometry": feature.geometry().Clone()} for feature in layer]


@pytest.fixture
def trace(tmp_path: Path, recorder: Any) -> Callable[..., Rows]:
    """Vectorise to outlines.gpkg and return its features."""

    def run(mask: Path, **options: Any) -> Rows:
        output = tmp_path / "outlines.gpkg"
        vectorize_mask(mask, output, token=TOKEN, reporter=recorder, **options)
        return read(output)

    return run


def test_two_by_two_pixels_are_400_square_metres(trace: Any, make_raster: Any) -> None:
    mask = np.zeros((10, 10), np.uint8)
    mask[2:4, 5:7] = 1
    (row,) = trace(make_raster("m.tif", mask, nodata=255))
    assert (row["id"], row["pixels"], row["area_m2"]) == (1, 4, 400.0)
    assert row["mean_probability"] is None
    assert row["geometry"].GetEnvelope() == (50, 70, -40, -20)
    assert row["geometry"].GetArea() == 400


def test_pixels_that_share_only_a_corner_are_two_outcrops(trace: Any, make_raster: Any) -> None:
    assert len(trace(make_raster("m.tif", np.eye(2, dtype=np.uint8)))) == 2


def test_mean_probability_is_that_of_the_pixels(
    trace: Any, make_raster: Any, monkeypatch: Any
) -> None:
    monkeypatch.setattr(module, "BLOCK", 7)
    mask = np.zeros((20, 20), np.uint8)
    mask[1:15, 2:4] = 1
    mask[10:12, 2:18] = 1
    mask[17, 17] = 1
    mask[0, 19] = 1
    chance = np.random.default_rng(0).integers(0, 101, (20, 20)).astype(np.uint8)
    chance[1:3, 2] = 255
    chance[17, 17] = 255
    rows = trace(
        make_raster("m.tif", mask, nodata=255),
        probability=make_raster("p.tif", chance, nodata=255),
    )
    by_pixels = sorted(rows, key=lambda row: (-row["pixels"], row["geometry"].GetEnvelope()[2]))
    large = (mask == 1) & (chance != 255)
    large[17, 17] = large[0, 19] = False
    assert by_pixels[0]["mean_probability"] == pytest.approx(chance[large].mean() / 100)
    assert by_pixels[1]["mean_probability"] is None
    assert by_pixels[2]["mean_probability"] == pytest.approx(chance[0, 19] / 100)


def test_a_probability_of_fractions_on_another_grid(
    trace: Any, make_raster: Any, recorder: Any
) -> None:
    chance = make_raster(
        "p.tif", np.full((2, 2), 0.75, np.float32), transform=(0, 50, 0, 0, 0, -50)
    )
    mask = make_raster("m.tif", np.ones((10, 10), np.uint8))
    (row,) = trace(mask, probability=chance)
    assert row["mean_probability"] == pytest.approx(0.75)
    assert any("PROBABILITY: warped" in line for line in recorder.lines)


def test_small_outcrops_are_left_out(trace: Any, make_raster: Any) -> None:
    mask = np.zeros((10, 10), np.uint8)
    mask[0, 0] = mask[2:4, 2:4] = 1
    mask[6:9, 6:9] = 1
    path = make_raster("m.tif", mask)
    assert [row["pixels"] for row in trace(path, min_area=400)] == [4, 9]
    assert [row["id"] for row in trace(path, min_area=400.5)] == [1]


def test_no_rock_gives_an_empty_layer_and_a_warning(
    trace: Any, make_raster: Any, recorder: Any, tmp_path: Path
) -> None:
    path = make_raster("m.tif", np.zeros((10, 10), np.uint8), nodata=255)
    probability = make_raster("p.tif", np.zeros((10, 10), np.uint8), nodata=255)
    assert trace(path) == trace(path, probability=probability) == []
    assert any("holds no rock" in text for text in recorder.warnings)
    dataset = gdal.OpenEx(str(tmp_path / "outlines.gpkg"))
    names = [field.name for field in dataset.GetLayer(0).schema]
    assert names == ["id", "area_m2", "pixels", "mean_probability"]
    assert (tmp_path / "outlines.qml").exists()


def test_real_mask_keeps_its_area_and_shape(trace: Any, shared_data: Path, tmp_path: Path) -> None:
    truth = shared_data / "vestfold/truth.tif"
    values = gdal.Open(str(truth)).ReadAsArray()
    rows = trace(truth, probability=truth)
    assert sum(row["pixels"] for row in rows) == (values == 1).sum()
    assert all(row["geometry"].IsValid() for row in rows)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
    canvas = gdal.GetDriverByName("MEM").CreateCopy("", gdal.Open(str(truth)))
    canvas.GetRasterBand(1).Fill(0)
    dataset = gdal.OpenEx(str(tmp_path / "outlines.gpkg"))
    gdal.RasterizeLayer(canvas, [1], dataset.GetLayer(0), burn_values=[1])
    np.testing.assert_array_equal(canvas.ReadAsArray() == 1, values == 1)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(arrays(np.uint8, (9, 11), elements=st.sampled_from([0, 1, 1, 255])))
def test_outlines_are_valid_and_hold_every_rock_pixel(
    trace: Any, make_raster: Any, mask: np.ndarray
) -> None:
    rows = trace(make_raster("m.tif", mask, nodata=255))
    assert sum(row["area_m2"] for row in rows) == 100 * (mask == 1).sum()
    for row in rows:
        assert row["geometry"].GetGeometryName() == "POLYGON"
        assert row["geometry"].IsValid()
        assert row["geometry"].GetArea() == row["area_m2"] == 100 * row["pixels"]


def test_bad_input_is_named(trace: Any, make_raster: Any, tmp_path: Path, truncated: Any) -> None:
    ones = np.ones((20, 20), np.uint8)
    good = make_raster("good.tif", ones)
    degrees = make_raster("degrees.tif", ones, crs="EPSG:4326", transform=(0, 0.1, 0, -60, 0, -0.1))
    per_cent = make_raster("per_cent.tif", ones * 50)
    too_much = make_raster("too_much.tif", ones * 101)
    far = make_raster("far.tif", ones, transform=(9e5, 10, 0, 9e5, 0, -10))
    cut = truncated(make_raster("cut.tif", np.ones((2000, 200), np.uint8)), 0.4)
    before = sorted(tmp_path.iterdir())
    for message, mask, options in (
        (r"MASK: '.*degrees.tif' is in degrees", degrees, {}),
        (r"MASK: '.*per_cent.tif' holds the value 50", per_cent, {}),
        (r"MASK: '.*cut.tif' .*damaged or incomplete", cut, {}),
        (r"MASK: there is no file", tmp_path / "no.tif", {}),
        (r"PROBABILITY: '.*too_much.tif' holds the value 101", good, {"probability": too_much}),
        (r"PROBABILITY: '.*far.tif' does not overlap", good, {"probability": far}),
        (r"MIN_AREA: -1 is negative", good, {"min_area": -1}),
    ):
        with pytest.raises(InputError, match=message):
            trace(mask, **options)
        assert sorted(tmp_path.iterdir()) == before, message


def test_cancelling_leaves_nothing(
    trace: Any, make_raster: Any, recorder: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(module, "BLOCK", 100)
    mask = np.random.default_rng(0).integers(0, 2, (300, 300)).astype(np.uint8)
    path = make_raster("m.tif", mask)
    trace(path, probability=path)
    steps = len(recorder.fractions)
    for result in ("outlines.gpkg", "outlines.qml"):
        (tmp_path / result).unlink()
    for step in (0, 1, steps // 4, steps // 2, steps * 3 // 4, steps - 3):
        recorder.fractions.clear()
        recorder.cancel_after = step
        with pytest.raises(Cancelled):
            trace(path, probability=path)
        assert [p.name for p in tmp_path.iterdir()] == ["m.tif"], step


def test_a_full_disk_is_called_full(small_disk: Path, make_raster: Any, recorder: Any) -> None:
    mask = np.random.default_rng(0).integers(0, 2, (300, 300)).astype(np.uint8)
    path = make_raster("m.tif", mask)
    with pytest.raises(OutputError, match="the disk is full"):
        vectorize_mask(path, small_disk / "o.gpkg", token=TOKEN, reporter=recorder)
    assert list(small_disk.iterdir()) == []
