"""The weighted mean of labels against numpy, and bad input."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from osgeo import gdal

from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError, OutputError
from rock_outcrop.rock_outcrop_plugin.native import merge_labels as module
from rock_outcrop.rock_outcrop_plugin.native.merge_labels import merge_labels
from rock_outcrop.rock_outcrop_plugin.native.weights import normalised_weights

TOKEN = "0123456789ab"


@pytest.fixture
def merge(tmp_path: Path, recorder: Any) -> Any:
    """Merge to label.tif and return the array."""

    def run(labels: list[Path], weights: list[float] | None = None) -> NDArray[np.float32]:
        output = tmp_path / "label.tif"
        merge_labels(labels, weights or [], output, token=TOKEN, reporter=recorder)
        return gdal.Open(str(output)).ReadAsArray()

    return run


def test_equals_numpy_with_nodata_in_some_and_all(
    merge: Any, make_raster: Any, monkeypatch: Any
) -> None:
    monkeypatch.setattr(module, "BLOCK", 32)
    generator = np.random.default_rng(0)
    masks = [generator.choice([0, 1, 255], (70, 90)).astype(np.uint8) for _ in range(2)]
    soft = generator.uniform(0, 1, (70, 90)).astype(np.float32)
    soft[generator.uniform(size=soft.shape) < 0.3] = -9999
    paths = [make_raster(f"{i}.tif", mask, nodata=255) for i, mask in enumerate(masks)]
    paths.append(make_raster("soft.tif", soft, nodata=-9999))
    values = np.stack([*masks, soft]).astype(float)
    weights = np.array([1.0, 1.0, 2.0])[:, None, None] * np.stack(
        [masks[0] != 255, masks[1] != 255, soft != -9999]
    )
    expected = np.full(soft.shape, -9999.0)
    has_data = weights.sum(0) > 0
    expected[has_data] = (values * weights).sum(0)[has_data] / weights.sum(0)[has_data]
    np.testing.assert_allclose(merge(paths, [1, 1, 2]), expected, rtol=1e-6)
    assert (~has_data).any()


def test_output_says_what_it_is(merge: Any, make_raster: Any, tmp_path: Path) -> None:
    merge([make_raster("a.tif", np.ones((9, 9), np.uint8), nodata=255)])
    dataset = gdal.Open(str(tmp_path / "label.tif"))
    band = dataset.GetRasterBand(1)
    assert dataset.GetMetadataItem("ROCK_OUTCROP_PRODUCT") == "labels"
    assert (band.GetDescription(), band.GetNoDataValue()) == ("rock label", -9999)
    assert band.DataType == gdal.GDT_Float32


def test_real_masks_merge_half_and_half(merge: Any, shared_data: Path) -> None:
    truth = shared_data / "vestfold/truth.tif"
    values = gdal.Open(str(truth)).ReadAsArray()
    merged = merge([truth, truth])
    np.testing.assert_array_equal(merged == -9999, values == 255)
    np.testing.assert_array_equal(merged[values != 255], values[values != 255])


def test_another_grid_is_warped_and_logged(
    merge: Any, make_raster: Any, recorder: Any, tmp_path: Path
) -> None:
    fine = make_raster("fine.tif", np.zeros((8, 8), np.uint8), nodata=255)
    coarse = make_raster(
        "coarse.tif",
        np.array([[1, 0], [0, 1]], np.uint8),
        transform=(0, 40, 0, 0, 0, -40),
        nodata=255,
    )
    expected = 0.5 * np.kron(np.array([[1, 0], [0, 1]]), np.ones((4, 4)))
    np.testing.assert_allclose(merge([fine, coarse]), expected)
    assert any("warped" in line for line in recorder.lines)
    assert gdal.Open(str(tmp_path / "label.tif")).GetGeoTransform()[1] == 10


def test_shifted_by_whole_pixels_needs_no_warp(merge: Any, make_raster: Any, recorder: Any) -> None:
    first = make_raster("a.tif", np.zeros((6, 6), np.uint8), nodata=255)
    shifted = make_raster(
        "b.tif", np.ones((6, 6), np.uint8), transform=(20, 10, 0, -10, 0, -10), nodata=255
    )
    expected = np.zeros((6, 6))
    expected[1:, 2:] = 0.5
    np.testing.assert_array_equal(merge([first, shifted]), expected)
    assert not any("warped" in line for line in recorder.lines)


def test_outside_a_warped_raster_without_nodata_there_is_no_data(
    merge: Any, make_raster: Any
) -> None:
    first = make_raster("a.tif", np.zeros((8, 8), np.uint8), nodata=255)
    corner = make_raster("b.tif", np.ones((2, 2), np.uint8), transform=(0, 20, 0, 0, 0, -20))
    expected = np.zeros((8, 8))
    expected[:4, :4] = 0.5
    np.testing.assert_array_equal(merge([first, corner]), expected)


@pytest.mark.parametrize(("value", "shown"), [(255, "255"), (2, "2"), (100, "100")])
def test_a_value_that_is_no_label_is_named(
    merge: Any, make_raster: Any, tmp_path: Path, value: int, shown: str
) -> None:
    good = make_raster("good.tif", np.zeros((6, 6), np.uint8))
    bad = np.zeros((6, 6), np.uint8)
    bad[3, 4] = value
    with pytest.raises(InputError, match=rf"LABELS: '.*bad\.tif' holds the value {shown}\b"):
        merge([good, make_raster("bad.tif", bad)])
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bad.tif", "good.tif"]


@pytest.mark.parametrize("weights", [[1.0], [1.0, -1.0], [0.0, 0.0], [float("nan"), 1.0]])
def test_bad_weights_are_refused(merge: Any, make_raster: Any, weights: list[float]) -> None:
    paths = [make_raster(f"{i}.tif", np.zeros((6, 6), np.uint8)) for i in range(2)]
    with pytest.raises(InputError, match=r"^WEIGHTS: "):
        merge(paths, weights)


def test_rasters_of_different_places(merge: Any, make_raster: Any) -> None:
    first = make_raster("a.tif", np.zeros((6, 6), np.uint8))
    far = make_raster("b.tif", np.zeros((6, 6), np.uint8), transform=(9e4, 10, 0, 9e4, 0, -10))
    with pytest.raises(InputError, match="does not overlap"):
        merge([first, far])
    with pytest.raises(InputError, match="no label raster"):
        merge([])


def test_a_truncated_label_is_called_damaged(
    merge: Any, make_raster: Any, truncated: Any, tmp_path: Path
) -> None:
    noise = np.random.default_rng(0).integers(0, 2, (3000, 300)).astype(np.uint8)
    path = truncated(make_raster("a.tif", noise, options=["COMPRESS=DEFLATE", "TILED=YES"]))
    with pytest.raises(InputError, match="damaged or incomplete"):
        merge([path])
    assert [p.name for p in tmp_path.iterdir()] == ["a.tif"]


def test_cancelling_leaves_nothing(
    merge: Any, make_raster: Any, recorder: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(module, "BLOCK", 100)
    path = make_raster("a.tif", np.zeros((500, 500), np.uint8))
    recorder.cancel_after = 5
    with pytest.raises(Cancelled):
        merge([path])
    assert [p.name for p in tmp_path.iterdir()] == ["a.tif"]


def test_a_full_disk_is_called_full(small_disk: Path, make_raster: Any, recorder: Any) -> None:
    noise = np.random.default_rng(1).uniform(size=(1000, 1000)).astype(np.float32)
    with pytest.raises(OutputError, match="the disk is full"):
        merge_labels(
            [make_raster("a.tif", noise)], [], small_disk / "l.tif", token=TOKEN, reporter=recorder
        )
    assert list(small_disk.iterdir()) == []


@given(st.lists(st.floats(1e-3, 1e3), min_size=1, max_size=6))
def test_weights_sum_to_one_and_keep_their_ratio(weights: list[float]) -> None:
    normalised = normalised_weights(weights, len(weights))
    assert sum(normalised) == pytest.approx(1)
    assert normalised[0] / normalised[-1] == pytest.approx(weights[0] / weights[-1])
    assert sum(normalised_weights([], len(weights))) == pytest.approx(1)
