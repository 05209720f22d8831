"""Predictions of whole rasters, compared with the network applied to the whole array at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from rock_outcrop.rock_outcrop_plugin.engine.inference.run import (
    PredictionResult,
    PredictionRun,
    predict,
)
from rock_outcrop.rock_outcrop_plugin.engine.inputs import InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.model_file import export_onnx, load_network
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

TOKEN = "0123456789ab"
AtOnce = Callable[[Path, InputFiles], NDArray[np.float32]]
SAME_FOLDER = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(autouse=True)
def _one_thread() -> None:
    torch.set_num_threads(1)


def run_of(scene: Any, model: Path, folder: Path, **options: Any) -> PredictionRun:
    values: dict[str, Any] = {
        "model": model,
        "files": InputFiles(scene.composite, scene.dem),
        "token": TOKEN,
        "probability": folder / "probability.tif",
        "mask": folder / "mask.tif",
        "tile": 32,
        "overlap": 16,
        "probability_type": "float32",
        "device": "cpu",
        **options,
    }
    return PredictionRun(**values)


def probability_of(result: PredictionResult) -> NDArray[np.float32]:
    assert result.probability is not None
    with rasterio.open(result.probability) as dataset:
        values: NDArray[np.float32] = dataset.read(1)
        assert dataset.nodata == -9999.0
    return np.where(values == -9999.0, np.float32(np.nan), values)


def mask_of(result: PredictionResult) -> NDArray[np.uint8]:
    assert result.mask is not None
    with rasterio.open(result.mask) as dataset:
        values: NDArray[np.uint8] = dataset.read(1)
        assert dataset.nodata == 255
    return values


@SAME_FOLDER
@given(
    width=st.integers(1, 100),
    height=st.integers(1, 100),
    tile=st.integers(16, 48),
    overlap=st.integers(8, 24),
    blending=st.sampled_from(["feather", "crop"]),
    batch_size=st.integers(1, 3),
    seed=st.integers(0, 100),
)
def test_equals_the_whole_array_at_once(
    make_scene: Any, make_model: Any, predict_at_once: AtOnce, tmp_path: Path, **drawn: Any
) -> None:
    random = np.random.default_rng(drawn["seed"])
    shape = (drawn["height"], drawn["width"])
    holes = random.random(shape) < random.choice([0.0, 0.1])
    holes[0, 0] = False
    scene = make_scene(drawn["width"], drawn["height"], holes=holes, seed=drawn["seed"])
    run = run_of(
        scene,
        make_model(),
        tmp_path,
        tile=drawn["tile"],
        overlap=min(drawn["overlap"], drawn["tile"] // 2),
        blending=drawn["blending"],
        batch_size=drawn["batch_size"],
        threshold=0.5,
    )
    result = predict(run, SilentReporter())
    expected = predict_at_once(run.model, run.files)
    found = probability_of(result)
    np.testing.assert_array_equal(np.isnan(found), holes)
    np.testing.assert_allclose(found, expected, atol=1e-5)
    mask = mask_of(result)
    np.testing.assert_array_equal(mask == 255, holes)
    is_clear = np.abs(expected - 0.5) > 1e-5
    np.testing.assert_array_equal(mask[is_clear], expected[is_clear] >= 0.5)


def test_an_extent_is_a_part_of_the_whole(make_scene: Any, make_model: Any, tmp_path: Path) -> None:
    """Also with a network that sees far beyond the windows' overlap."""
    scene, model = make_scene(150, 130), make_model(depth=2)
    whole = predict(run_of(scene, model, tmp_path), SilentReporter())
    expected = probability_of(whole)
    with rasterio.open(scene.composite) as dataset:
        left, top = dataset.transform * (37, 21)
    extent = (left + 3.0, top - 555.0, left + 707.0, top - 4.0)
    part = predict(
        run_of(scene, model, tmp_path, extent=extent, extent_crs="EPSG:3031"), SilentReporter()
    )
    found = probability_of(part)
    assert found.shape == (56, 71)
    np.testing.assert_array_equal(found, expected[21:77, 37:108])
    assert part.windows < whole.windows
    assert part.probability is not None
    with rasterio.open(part.probability) as dataset:
        assert dataset.transform * (0, 0) == (left, top)


def test_an_extent_in_degrees(make_scene: Any, make_model: Any, tmp_path: Path) -> None:
    scene = make_scene(80, 80)
    with rasterio.open(scene.composite) as dataset:
        bounds = rasterio.warp.transform_bounds(dataset.crs, "EPSG:4326", *dataset.bounds)
    run = run_of(scene, make_model(), tmp_path, extent=bounds, extent_crs="EPSG:4326")
    assert probability_of(predict(run, SilentReporter())).shape == (80, 80)


def test_per_cent_at_a_threshold_are_the_mask(
    make_scene: Any, make_model: Any, predict_at_once: AtOnce, tmp_path: Path
) -> None:
    holes = np.zeros((70, 90), dtype=bool)
    holes[10:20, 30:50] = True
    scene = make_scene(90, 70, holes=holes)
    run = run_of(scene, make_model(), tmp_path, probability_type="uint8", threshold=0.37)
    result = predict(run, SilentReporter())
    assert result.probability is not None
    with rasterio.open(result.probability) as dataset:
        per_cent = dataset.read(1)
        assert dataset.dtypes == ("uint8",)
        assert dataset.nodata == 255
        assert dataset.descriptions == ("rock probability",)
        assert dataset.profile["tiled"]
        assert dataset.tags()["ROCK_OUTCROP_PRODUCT"] == "probability"
        assert dataset.tags()["ROCK_OUTCROP_THRESHOLD"] == "0.37"
        assert len(dataset.tags()["ROCK_OUTCROP_MODEL_SHA256"]) == 64
    np.testing.assert_array_equal(per_cent == 255, holes)
    expected = predict_at_once(run.model, run.files)
    assert np.nanmax(np.abs(per_cent[~holes] / 100 + 0.005 - expected[~holes])) <= 0.00501
    mask = mask_of(result)
    np.testing.assert_array_equal(mask[~holes], per_cent[~holes] >= 37)
    area = (mask == 1).sum() * 100 / 1e6
    assert result.rock_area_km2 == pytest.approx(area, rel=0.1)


@pytest.mark.parametrize("name", ["probability", "mask"])
def test_one_output_is_enough(name: str, make_scene: Any, make_model: Any, tmp_path: Path) -> None:
    scene, model = make_scene(40, 40), make_model()
    folder = tmp_path / "out"
    folder.mkdir()
    run = replace(run_of(scene, model, folder), **{name: None})
    predict(run, SilentReporter())
    rasters = sorted(path.name for path in folder.glob("*.tif"))
    assert rasters == [{"probability": "mask.tif", "mask": "probability.tif"}[name]]
    assert not list(folder.glob(".*"))


def test_windows_without_data_are_not_computed(
    make_scene: Any, make_model: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    holes = np.ones((200, 200), dtype=bool)
    holes[100:110, 60:70] = False
    dem_holes = np.zeros((200, 200), dtype=bool)
    dem_holes[100:105, :] = True
    scene = make_scene(200, 200, holes=holes, dem_holes=dem_holes)
    calls: list[int] = []
    from rock_outcrop.rock_outcrop_plugin.engine.inference import backends

    original = backends.TorchBackend.probabilities

    def counted(self: Any, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        calls.append(len(batch))
        return original(self, batch)

    monkeypatch.setattr(backends.TorchBackend, "probabilities", counted)
    result = predict(run_of(scene, make_model(), tmp_path), SilentReporter())
    assert sum(calls) == result.windows - result.skipped
    assert sum(calls) == 2 * 3, "the windows that see the small part with data"
    np.testing.assert_array_equal(np.isnan(probability_of(result)), holes | dem_holes)


def test_an_extent_without_data_is_all_nodata_with_a_warning(
    make_scene: Any, make_model: Any, tmp_path: Path, reporter: Any
) -> None:
    holes = np.zeros((100, 100), dtype=bool)
    holes[:, :80] = True
    scene = make_scene(100, 100, holes=holes)
    with rasterio.open(scene.composite) as dataset:
        left, bottom, _, top = dataset.bounds
    run = run_of(scene, make_model(), tmp_path, extent=(left, bottom, left + 200, top))
    result = predict(run, reporter)
    assert result.skipped == result.windows
    assert np.isnan(probability_of(result)).all()
    assert result.rock_area_km2 == 0.0
    assert any("nodata" in text for text in reporter.warnings)


def test_onnx_runtime_agrees_with_torch(
    make_scene: Any, make_model: Any, tmp_path: Path, reporter: Any
) -> None:
    scene, model = make_scene(90, 75), make_model(depth=3)
    onnx = tmp_path / "model.onnx"
    export_onnx(onnx, *load_network(model), token=TOKEN)
    by_torch = predict(run_of(scene, model, tmp_path), reporter)
    expected = probability_of(by_torch)
    for chosen, backend in ((onnx, "auto"), (onnx, "onnx"), (model, "onnx")):
        by_onnx = predict(run_of(scene, chosen, tmp_path, backend=backend), reporter)
        np.testing.assert_allclose(probability_of(by_onnx), expected, atol=1e-3)
        assert (by_onnx.backend, by_onnx.device) == ("onnx", "CPUExecutionProvider")
    assert (by_torch.backend, by_torch.device) == ("torch", "cpu")
    assert any("CPUExecutionProvider" in line for line in reporter.lines)


def test_progress_rises_to_one(
    make_scene: Any, make_model: Any, tmp_path: Path, reporter: Any
) -> None:
    predict(run_of(make_scene(100, 100), make_model(), tmp_path), reporter)
    assert reporter.fractions == sorted(reporter.fractions)
    assert reporter.fractions[-1] == 1.0
    assert any("million pixels per second" in line for line in reporter.lines)


@pytest.mark.parametrize("looks", [0, 1, 7])
def test_a_cancel_leaves_nothing_and_overwrites_nothing(
    looks: int, make_scene: Any, make_model: Any, tmp_path: Path, cancelling_reporter: Any
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "mask.tif").write_bytes(b"kept")
    run = run_of(make_scene(100, 100), make_model(), folder)
    with pytest.raises(Cancelled):
        predict(run, cancelling_reporter(looks))
    assert [path.name for path in folder.iterdir()] == ["mask.tif"]
    assert (folder / "mask.tif").read_bytes() == b"kept"


def test_another_projected_crs_keeps_its_grid(
    make_scene: Any, make_model: Any, tmp_path: Path, reporter: Any
) -> None:
    transform = rasterio.Affine(10.0, 0.0, 600_003.0, 0.0, -10.0, 4_700_017.0)
    scene = make_scene(70, 45, transform=transform, crs="EPSG:32719")
    result = predict(run_of(scene, make_model(), tmp_path), reporter)
    assert result.mask is not None
    with rasterio.open(result.mask) as dataset:
        assert dataset.crs.to_epsg() == 32719
        assert dataset.transform == transform
        assert dataset.shape == (45, 70)
    assert any("EPSG:32719" in line and "EPSG:3031" in line for line in reporter.lines)


def test_a_dem_of_another_grid_is_warped(
    make_scene: Any, make_model: Any, make_raster: Any, tmp_path: Path, reporter: Any
) -> None:
    scene = make_scene(90, 90)
    coarse = rasterio.Affine(32.0, 0.0, 2_311_180.0, 0.0, -32.0, 475_820.0)
    dem = make_raster(
        "coarse.tif", np.full((1, 20, 32), 120.0, np.float32), transform=coarse, nodata=-9999.0
    )
    run = run_of(scene, make_model(), tmp_path)
    result = predict(replace(run, files=InputFiles(scene.composite, dem)), reporter)
    has_value = ~np.isnan(probability_of(result))
    assert has_value[:55].all()
    assert not has_value[68:].any()
    assert any("DEM: warped" in line for line in reporter.lines)


def test_real_sentinel_2_in_utm(
    shared_data: Path, make_model: Any, make_raster: Any, tmp_path: Path, reporter: Any
) -> None:
    """Six netCDF bands of 10 m and 20 m without a CRS, stacked on the grid of the 10 m bands."""
    names = ("blue", "green", "red", "nir", "swir1", "swir2")
    layers = []
    for name in names:
        with rasterio.open(shared_data / "s2" / "patagonia" / f"{name}_band.nc") as dataset:
            factor = round(dataset.transform.a / 10.0)
            values = np.kron(dataset.read(1), np.ones((factor, factor)))[:200, :300]
            layers.append(values.astype(np.float32))
            if name == "blue":
                transform = dataset.transform
    place = {"transform": transform, "crs": "EPSG:32719"}
    composite = make_raster(
        "stack.tif", np.stack(layers), names=("B02", "B03", "B04", "B08", "B11", "B12"), **place
    )
    dem = make_raster("dem.tif", np.full((1, 200, 300), 800, np.float32), nodata=-9999.0, **place)
    run = PredictionRun(
        make_model(depth=2),
        InputFiles(composite, dem),
        TOKEN,
        tmp_path / "probability.tif",
        tmp_path / "mask.tif",
        tile=128,
    )
    result = predict(run, reporter)
    assert result.probability is not None
    with rasterio.open(result.probability) as dataset:
        assert dataset.crs.to_epsg() == 32719
        assert dataset.transform == transform
        assert (dataset.width, dataset.height) == (300, 200)
        assert (dataset.read(1) <= 100).all()
    assert any("times 10,000" in line for line in reporter.lines)
