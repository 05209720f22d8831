"""Where the composite has no data: nodata, or topography alone, and a band that says which."""

from __future__ import annotations

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

from rock_outcrop.rock_outcrop_plugin.engine.calibration import Scaling
from rock_outcrop.rock_outcrop_plugin.engine.inference.run import predict
from rock_outcrop.rock_outcrop_plugin.engine.inference.specification import PredictionRun
from rock_outcrop.rock_outcrop_plugin.engine.inputs import ChannelStack, InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.model_file import export_onnx, load_network
from rock_outcrop.rock_outcrop_plugin.engine.raster import target_grid
from rock_outcrop.rock_outcrop_plugin.errors import InputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

TOKEN = "0123456789ab"
SILENT = SilentReporter()
SAME_FOLDER = settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
CAN = {
    "dropped_groups": ["spectral", "topographic"],
    "temperature": 1.5,
    "bias": -0.3,
    "threshold": 0.5,
    "group_thresholds": {"topographic": 0.3},
    "group_scalings": {"topographic": {"temperature": 0.8, "bias": 0.4}},
}


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
        "quality": folder / "quality.tif",
        "tile": 32,
        "overlap": 16,
        "probability_type": "float32",
        "device": "cpu",
        **options,
    }
    return PredictionRun(**values)


def results_of(run: PredictionRun) -> dict[str, NDArray[Any]]:
    predict(run, SILENT)
    found = {}
    for name, path in run.outputs.items():
        if path:
            with rasterio.open(path) as dataset:
                values = dataset.read(1)
                assert dataset.tags()["ROCK_OUTCROP_PRODUCT"] == name.lower()
                assert path.with_suffix(".qml").exists()
            found[name] = (
                np.where(values == -9999.0, np.nan, values) if values.dtype != "u1" else values
            )
    return found


def expected_of(run: PredictionRun) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """Return calibrated probability, where it is from topography alone, where there is any."""
    network, card = load_network(run.model)
    grid = target_grid(*run.files.grid_source, card.crs, card.resolution, SILENT)
    with ChannelStack(
        run.files, card.recipe_channels, grid, SILENT, dispensable=frozenset({"spectral"})
    ) as stack:
        channels, groups = stack.read_groups(grid.full_window)
    with torch.inference_mode():
        logits = network(torch.from_numpy(channels)[None])[0, 0].double().numpy()
    valid = groups["topographic"]
    alone = valid & ~groups["spectral"]
    scaling = card.group_scalings["topographic"]
    probability = np.where(
        alone,
        Scaling(scaling.temperature, scaling.bias).probability(logits),
        Scaling(card.temperature, card.bias).probability(logits),
    )
    return np.where(valid, probability, np.nan), alone, valid


@SAME_FOLDER
@given(
    width=st.integers(1, 90),
    height=st.integers(1, 90),
    tile=st.integers(16, 48),
    batch_size=st.integers(1, 3),
    seed=st.integers(0, 100),
)
def test_gaps_are_mapped_from_topography_whatever_the_windows(
    make_scene: Any, make_model: Any, tmp_path: Path, **drawn: int
) -> None:
    random = np.random.default_rng(drawn["seed"])
    shape = drawn["height"], drawn["width"]
    holes, dem_holes = random.random(shape) < 0.3, random.random(shape) < 0.05
    holes[0, 0] = dem_holes[0, 0] = False
    scene = make_scene(
        drawn["width"], drawn["height"], holes=holes, dem_holes=dem_holes, seed=drawn["seed"]
    )
    run = run_of(
        scene,
        make_model(**CAN),
        tmp_path,
        tile=drawn["tile"],
        overlap=drawn["tile"] // 2,
        batch_size=drawn["batch_size"],
    )
    found = results_of(run)
    expected, alone, valid = expected_of(run)
    np.testing.assert_array_equal(valid, ~dem_holes)
    np.testing.assert_array_equal(alone, valid & holes)
    np.testing.assert_array_equal(found["QUALITY"], np.where(alone, 2, np.where(valid, 1, 255)))
    np.testing.assert_array_equal(np.isnan(found["PROBABILITY"]), ~valid)
    np.testing.assert_allclose(found["PROBABILITY"], expected, atol=2e-5)
    thresholds = np.where(alone, np.float32(0.3), np.float32(0.5))
    rock = np.where(valid, found["PROBABILITY"] >= thresholds, 255)
    np.testing.assert_array_equal(found["MASK"], rock)


@pytest.mark.parametrize(("on_card", "topography_only"), [({}, True), (CAN, False)])
def test_without_it_gaps_stay_nodata(
    on_card: dict[str, Any], topography_only: bool, make_scene: Any, make_model: Any, tmp_path: Path
) -> None:
    random = np.random.default_rng(0)
    holes, dem_holes = (random.random((70, 80)) < share for share in (0.3, 0.1))
    scene = make_scene(80, 70, holes=holes, dem_holes=dem_holes)
    run = run_of(scene, make_model(**on_card), tmp_path, topography_only=topography_only)
    found = results_of(run)
    np.testing.assert_array_equal(np.isnan(found["PROBABILITY"]), holes | dem_holes)
    np.testing.assert_array_equal(found["MASK"] == 255, holes | dem_holes)
    np.testing.assert_array_equal(found["QUALITY"], np.where(holes | dem_holes, 255, 1))
    if on_card:
        filled = results_of(replace(run, topography_only=True))
        is_complete = ~(holes | dem_holes)
        for name, values in found.items():
            np.testing.assert_array_equal(values[is_complete], filled[name][is_complete])


def test_without_a_composite_the_dem_gives_the_grid(
    make_scene: Any, make_model: Any, tmp_path: Path, reporter: Any
) -> None:
    dem_holes = np.zeros((50, 60), dtype=bool)
    dem_holes[10:20, 5:30] = True
    scene = make_scene(60, 50, dem_holes=dem_holes)
    run = run_of(scene, make_model(**CAN), tmp_path, files=InputFiles(None, scene.dem))
    found = results_of(run)
    np.testing.assert_array_equal(found["QUALITY"], np.where(dem_holes, 255, 2))
    np.testing.assert_allclose(found["PROBABILITY"], expected_of(run)[0], atol=2e-5)
    with rasterio.open(scene.dem) as dem, rasterio.open(tmp_path / "mask.tif") as mask:
        assert (dem.transform, dem.crs, dem.shape) == (mask.transform, mask.crs, mask.shape)
        assert mask.tags()["ROCK_OUTCROP_THRESHOLD_TOPOGRAPHY"] == "0.3"
    assert predict(run, reporter).alone == 60 * 50 - 250
    assert any("topography alone" in line for line in reporter.lines)


def test_without_a_composite_a_dem_of_another_resolution_is_warped(
    make_scene: Any, make_model: Any, make_raster: Any, tmp_path: Path
) -> None:
    transform = rasterio.Affine(32.0, 0.0, 0.0, 0.0, -32.0, 0.0)
    elevation = np.random.default_rng(0).uniform(0, 900, (1, 20, 20)).astype(np.float32)
    dem = make_raster("coarse.tif", elevation, nodata=-9999.0, transform=transform)
    scene = make_scene(10, 10)
    run = run_of(scene, make_model(**CAN), tmp_path, files=InputFiles(None, dem))
    assert results_of(run)["QUALITY"].shape == (64, 64)


@pytest.mark.parametrize(("on_card", "topography_only"), [({}, True), (CAN, False)])
def test_no_composite_is_refused_where_it_is_needed(
    on_card: dict[str, Any], topography_only: bool, make_scene: Any, make_model: Any, tmp_path: Path
) -> None:
    scene = make_scene(20, 20)
    run = run_of(
        scene,
        make_model(**on_card),
        tmp_path,
        files=InputFiles(None, scene.dem),
        topography_only=topography_only,
    )
    with pytest.raises(InputError, match=r"COMPOSITE: none was given.*B02"):
        predict(run, SILENT)


def test_an_empty_composite_is_still_a_mistake(
    make_scene: Any, make_model: Any, tmp_path: Path
) -> None:
    scene = make_scene(40, 40, holes=np.ones((40, 40), dtype=bool))
    with pytest.raises(InputError, match=r"COMPOSITE: .*nothing but nodata"):
        predict(run_of(scene, make_model(**CAN), tmp_path), SILENT)
    assert not (tmp_path / "mask.tif").exists()


def test_a_threshold_that_is_given_holds_everywhere(
    make_scene: Any, make_model: Any, tmp_path: Path
) -> None:
    scene = make_scene(40, 40, holes=np.random.default_rng(0).random((40, 40)) < 0.5)
    found = results_of(run_of(scene, make_model(**CAN), tmp_path, threshold=0.6))
    np.testing.assert_array_equal(found["MASK"], found["PROBABILITY"] >= np.float32(0.6))


def test_onnx_fills_gaps_alike(make_scene: Any, make_model: Any, tmp_path: Path) -> None:
    scene = make_scene(50, 40, holes=np.random.default_rng(0).random((40, 50)) < 0.4)
    model = make_model(depth=2, **CAN)
    onnx = tmp_path / "model.onnx"
    export_onnx(onnx, *load_network(model), token=TOKEN)
    expected = results_of(run_of(scene, model, tmp_path))
    found = results_of(run_of(scene, onnx, tmp_path))
    np.testing.assert_array_equal(found["QUALITY"], expected["QUALITY"])
    np.testing.assert_allclose(found["PROBABILITY"], expected["PROBABILITY"], atol=1e-3)
