"""Neither the size of windows, nor threads, nor a shortage of memory show in the result."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from numpy.typing import NDArray

from rock_outcrop.models import build_network, network_reach
from rock_outcrop.rock_outcrop_plugin.engine.card import ModelCard, card_from_recipe
from rock_outcrop.rock_outcrop_plugin.engine.inference import backends
from rock_outcrop.rock_outcrop_plugin.engine.inference.run import predict
from rock_outcrop.rock_outcrop_plugin.engine.inference.specification import (
    PredictionResult,
    PredictionRun,
)
from rock_outcrop.rock_outcrop_plugin.engine.inputs import ChannelStack, InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.model_file import load_network, save_model
from rock_outcrop.rock_outcrop_plugin.engine.raster import target_grid
from rock_outcrop.rock_outcrop_plugin.engine.synthetic.scene import (
    SceneFiles,
    SceneSettings,
    generate_scene,
    write_scene,
)
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter
from rock_outcrop.rock_outcrop_plugin.recipes import load

TOKEN = "0123456789ab"
SILENT = SilentReporter()
EDGE = 448
DEPTH = 3


@pytest.fixture(autouse=True)
def _one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> InputFiles:
    """A generated scene with its sea, that is with nodata."""
    folder = tmp_path_factory.mktemp("scene")
    files = SceneFiles(composite=folder / "composite.tif", dem=folder / "dem.tif")
    made = generate_scene(SceneSettings(seed=3, tiles=1, tile_size=EDGE), SILENT)
    write_scene(made, files, TOKEN, SILENT)
    assert files.composite
    assert files.dem
    return InputFiles(files.composite, files.dem)


@pytest.fixture(scope="module")
def model(scene: InputFiles, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small U-Net that has learnt, in a few steps, to tell what is dark."""
    torch.manual_seed(0)
    card = card_from_recipe(load("rock"), width=4, depth=DEPTH)
    network = {"name": "unet", "width": 4, "depth": DEPTH}
    card = ModelCard.model_validate({**card.model_dump(), "network": network, "threshold": 0.5})
    unet = build_network("unet", 8, 1, width=4, depth=DEPTH)
    grid = target_grid(*scene.grid_source, card.crs, card.resolution, SILENT)
    with ChannelStack(scene, card.recipe_channels, grid, SILENT) as stack:
        channels = torch.from_numpy(stack.read(grid.full_window)[0])[None, :, :256, :256]
    target = ((channels[:, 4:5] > 0.4 * channels[:, :1]) & (channels[:, :1] > 0)).float()
    optimiser = torch.optim.Adam(unet.parameters(), lr=3e-2)
    loss = torch.nn.BCEWithLogitsLoss(pos_weight=torch.tensor(2.0))
    for _ in range(60):
        optimiser.zero_grad()
        loss(unet(channels), target).backward()
        optimiser.step()
    path = tmp_path_factory.mktemp("model") / "model.safetensors"
    save_model(path, unet.eval(), card, token=TOKEN)
    return path


@pytest.fixture
def run(scene: InputFiles, model: Path, tmp_path: Path) -> PredictionRun:
    return PredictionRun(
        model,
        scene,
        TOKEN,
        tmp_path / "probability.tif",
        tmp_path / "mask.tif",
        overlap=60,
        window=160,
        probability_type="float32",
        device="cpu",
    )


def results_of(run: PredictionRun, reporter: Any = SILENT) -> tuple[Any, Any, PredictionResult]:
    """Return probability (NaN: nodata) and mask, and what was reported."""
    result = predict(run, reporter)
    with rasterio.open(run.probability) as dataset:
        probability = dataset.read(1)
    with rasterio.open(run.mask) as dataset:
        mask = dataset.read(1)
    return np.where(probability == -9999.0, np.nan, probability), mask, result


def at_once(run: PredictionRun) -> NDArray[np.float32]:
    """Return the probability of the whole raster in one go, NaN where there is none."""
    network, card = load_network(run.model)
    grid = target_grid(*run.files.grid_source, card.crs, card.resolution, SILENT)
    with ChannelStack(run.files, card.recipe_channels, grid, SILENT) as stack:
        channels, valid = stack.read(grid.full_window)
    with torch.inference_mode():
        probability = torch.sigmoid(network(torch.from_numpy(channels)[None]))[0, 0].numpy()
    return np.where(valid, probability, np.float32(np.nan))


def test_masks_of_all_window_sizes_are_those_of_the_whole(run: PredictionRun) -> None:
    expected = at_once(run)
    valid = ~np.isnan(expected)
    assert 0.02 < np.mean(expected[valid] >= 0.5) < 0.9, "the comparison would show nothing"
    assert not valid.all()
    for window in (130, 256, 0):
        probability, mask, result = results_of(replace(run, window=window))
        np.testing.assert_array_equal(np.isnan(probability), ~valid)
        agrees = np.mean(mask[valid] == (expected[valid] >= 0.5))
        assert agrees >= 0.9999, f"{window}: {agrees}"
        assert result.tile % 2**DEPTH == 0


def test_with_twice_the_networks_reach_windows_do_not_show(run: PredictionRun) -> None:
    reach = network_reach("unet", DEPTH)
    expected = at_once(run)
    probability, _, _ = results_of(
        replace(run, window=4 * reach, overlap=2 * reach, blending="crop")
    )
    np.testing.assert_allclose(probability, expected, atol=1e-5)
    probability, _, _ = results_of(replace(run, window=160, overlap=16, blending="crop"))
    assert np.nanmax(np.abs(probability - expected)) > 1e-3


@pytest.mark.parametrize("options", [{"reading_threads": 4}, {"batch_size": 3}])
def test_threads_change_no_bit_and_batches_next_to_none(
    run: PredictionRun, options: dict[str, int]
) -> None:
    expected, _, _ = results_of(replace(run, reading_threads=1))
    found, _, _ = results_of(replace(run, **options))
    np.testing.assert_allclose(found, expected, atol=1e-5 if "batch_size" in options else 0.0)


@pytest.mark.parametrize("error", [torch.OutOfMemoryError, MemoryError, RuntimeError])
def test_where_memory_runs_out_windows_are_cut_and_nobody_sees_it(
    error: type[Exception], run: PredictionRun, reporter: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected, _, _ = results_of(run)
    original = backends.TorchBackend.probabilities
    sizes = []

    def limited(self: Any, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        sizes.append(batch.size // 8)
        if sizes[-1] > 140 * 140:
            raise error("DefaultCPUAllocator: not enough memory")
        return original(self, batch)

    monkeypatch.setattr(backends.TorchBackend, "probabilities", limited)
    found, _, _ = results_of(replace(run, window=256, batch_size=3), reporter)
    valid = ~np.isnan(expected)
    np.testing.assert_array_equal(np.isnan(found), ~valid)
    assert np.mean((found >= 0.5)[valid] == (expected >= 0.5)[valid]) >= 0.999
    assert any("batch is halved" in text for text in reporter.warnings)
    assert any("pieces of 128 pixels" in text for text in reporter.warnings)
    assert sum(size > 140 * 140 for size in sizes) <= 3


def test_where_memory_is_never_enough_it_says_so(
    run: PredictionRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(_: Any, __: Any) -> Any:
        raise MemoryError("nothing left")

    monkeypatch.setattr(backends.TorchBackend, "probabilities", never)
    with pytest.raises(MemoryError, match="nothing left"):
        predict(run, SILENT)
    assert run.mask is not None
    assert not list(run.mask.parent.glob("*mask*"))


def test_the_log_says_which_stage_was_busy_and_how_windows_were_rounded(
    run: PredictionRun, reporter: Any
) -> None:
    predict(run, reporter)
    assert any("Busy: reading" in line and "writing" in line for line in reporter.lines)
    assert any("share 64: rounded from 160 and 60" in line for line in reporter.lines)


@pytest.mark.parametrize("name", ["spectral", "coarse"])
def test_a_first_look_loses_no_rock(
    name: Any, run: PredictionRun, tmp_path: Path, reporter: Any
) -> None:
    """Of rock in a corner of a snow field."""
    run = replace(run, files=cornered(run.files, tmp_path), window=0)
    expected, mask, _ = results_of(run)
    found, found_mask, result = results_of(replace(run, first_look=name), reporter)
    np.testing.assert_array_equal(np.isnan(found), np.isnan(expected))
    rock = mask == 1
    assert rock.sum() > 500
    assert np.mean(found_mask[rock] == 1) >= 0.999
    assert (found_mask == 1).sum() <= 1.01 * rock.sum()
    valid = int((mask != 255).sum())
    assert 0.5 * valid < result.passed_over < valid
    assert np.count_nonzero(found == 0.0) == pytest.approx(result.passed_over, rel=0.05)
    assert any(f"first look ({name})" in line for line in reporter.lines)
    with rasterio.open(run.mask) as dataset:
        assert dataset.tags()["ROCK_OUTCROP_FIRST_LOOK"] == name
        assert dataset.tags()["ROCK_OUTCROP_PASSED_OVER"] == str(result.passed_over)


def cornered(files: InputFiles, folder: Path) -> InputFiles:
    """Copy a scene into the corner of a plain of snow, 3 times as wide."""
    assert files.composite
    with rasterio.open(files.composite) as dataset:
        values, profile, names = dataset.read(), dataset.profile, dataset.descriptions
    snow = np.array([9000, 9100, 8900, 8500, 400, 300], np.uint16)[:, None, None]
    wide = np.broadcast_to(snow, (6, 3 * EDGE, 3 * EDGE)).copy()
    wide[:, :EDGE, :EDGE] = values
    with rasterio.open(files.dem) as dataset:
        elevation, dem_profile = dataset.read(), dataset.profile
    wide_dem = np.full((1, 3 * EDGE, 3 * EDGE), 300.0, np.float32)
    wide_dem[:, :EDGE, :EDGE] = elevation
    for name, array, old in (
        ("composite.tif", wide, profile),
        ("dem.tif", wide_dem, dem_profile),
    ):
        new = {**old, "driver": "GTiff", "width": 3 * EDGE, "height": 3 * EDGE}
        with rasterio.open(folder / name, "w", **new) as dataset:
            dataset.write(array)
            if name == "composite.tif":
                dataset.descriptions = names
    return InputFiles(folder / "composite.tif", folder / "dem.tif")


def test_a_spectral_look_needs_the_rules_bands(run: PredictionRun, tmp_path: Path) -> None:
    from rock_outcrop.rock_outcrop_plugin.errors import InputError

    network, card = load_network(run.model)
    without = [c for c in card.channels if c.name != "B11"]
    small = build_network("unet", 7, 1, width=4, depth=DEPTH)
    path = tmp_path / "seven.safetensors"
    save_model(path, small, card.model_copy(update={"channels": tuple(without)}), token=TOKEN)
    with pytest.raises(InputError, match="FIRST_LOOK: .*B11.*'coarse'"):
        predict(replace(run, model=path, first_look="spectral"), SILENT)
    del network
