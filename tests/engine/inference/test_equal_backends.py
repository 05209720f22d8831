"""PyTorch and ONNX Runtime give the same map, whatever the network, the size and the gaps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from numpy.typing import NDArray

from rock_outcrop.models import NETWORKS
from rock_outcrop.rock_outcrop_plugin.engine.card import ModelCard, card_from_recipe
from rock_outcrop.rock_outcrop_plugin.engine.inference.backends import Backend, load_backend
from rock_outcrop.rock_outcrop_plugin.engine.inference.run import predict
from rock_outcrop.rock_outcrop_plugin.engine.inference.specification import PredictionRun
from rock_outcrop.rock_outcrop_plugin.engine.inputs import InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.model_file import export_onnx, save_model
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter
from rock_outcrop.rock_outcrop_plugin.recipes import load

from .conftest import network_of

TOKEN = "0123456789ab"
SILENT = SilentReporter()
SPECTRAL = 6
MOST_APART = 1e-4
LEAST_AGREEMENT = 0.9999
Models = dict[str, tuple[Path, Path]]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Models:
    """Every network as .safetensors and .onnx, calibrated, with statistics of real batches."""
    torch.set_num_threads(1)
    folder = tmp_path_factory.mktemp("models")
    found = {}
    for name in NETWORKS:
        card = card_from_recipe(load("rock"), width=4, depth=3)
        values = {
            "network": {"name": name, "width": 4, "depth": 3},
            "dropped_groups": ["spectral", "topographic"],
            "temperature": 1.3,
            "bias": -0.2,
            "threshold": 0.5,
        }
        card = ModelCard.model_validate({**card.model_dump(), **values})
        network = network_of(card, seed=5)
        if hasattr(network, "tell_spectral"):
            network.tell_spectral([channel.source == "composite" for channel in card.channels])
        network.train()
        with torch.no_grad():
            network(torch.rand(4, 8, 48, 48))
        found[name] = (folder / f"{name}.safetensors", folder / f"{name}.onnx")
        save_model(found[name][0], network, card, token=TOKEN)
        export_onnx(found[name][1], network.eval(), card, token=TOKEN)
    return found


def _backends(models: Models, name: str) -> tuple[Backend, ...]:
    return tuple(load_backend(path, "auto", "cpu", TOKEN, SILENT) for path in models[name])


def _batch(items: int, height: int, width: int) -> NDArray[np.float32]:
    """Return random channels with a gap: half of the last item has no spectrum, a strip nothing."""
    random = np.random.default_rng(height * width)
    batch = random.random((items, 8, height, width), dtype=np.float32)
    batch[-1, :SPECTRAL, : height // 2] = 0.0
    batch[-1, :, :, : width // 5] = 0.0
    return batch


@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("shape", [(1, 1, 1), (3, 37, 53), (2, 64, 48), (5, 17, 130), (2, 3, 5)])
def test_probabilities_and_masks_are_the_same(
    models: Models, name: str, shape: tuple[int, int, int]
) -> None:
    in_torch, in_onnx = _backends(models, name)
    batch = _batch(*shape)
    expected, found = in_torch.probabilities(batch), in_onnx.probabilities(batch)
    assert found.dtype == expected.dtype == np.float32
    assert found.shape == expected.shape == (shape[0], 1, *shape[1:])
    np.testing.assert_allclose(found, expected, rtol=0, atol=MOST_APART)
    if expected.size > 1000:
        assert np.ptp(expected) > 0.1, "the comparison would show nothing"
        threshold = float(np.median(expected))
        assert np.mean((found >= threshold) == (expected >= threshold)) >= LEAST_AGREEMENT


@pytest.mark.parametrize("name", NETWORKS)
def test_an_item_does_not_depend_on_its_batch(models: Models, name: str) -> None:
    batch = _batch(4, 40, 56)
    for backend in _backends(models, name):
        together = backend.probabilities(batch)
        for number in range(len(batch)):
            alone = backend.probabilities(batch[number : number + 1])
            np.testing.assert_allclose(alone[0], together[number], rtol=0, atol=MOST_APART)


def test_a_map_with_gaps_is_the_same(models: Models, make_scene: Any, tmp_path: Path) -> None:
    holes = np.zeros((121, 97), dtype=bool)
    holes[30:80, 20:70] = True
    scene = make_scene(97, 121, holes=holes)
    maps = []
    for path in models["pixel_unet"]:
        probability, mask = (tmp_path / f"{path.suffix[1:]}-{kind}.tif" for kind in ("p", "m"))
        run = PredictionRun(
            path,
            InputFiles(scene.composite, scene.dem),
            TOKEN,
            probability,
            mask,
            tile=48,
            overlap=16,
            device="cpu",
            probability_type="float32",
            batch_size=3,
        )
        assert predict(run, SILENT).alone == holes.sum()
        with rasterio.open(probability) as first, rasterio.open(mask) as second:
            maps.append((first.read(1), second.read(1)))
    (expected, expected_mask), (found, found_mask) = maps
    np.testing.assert_allclose(found, expected, rtol=0, atol=MOST_APART)
    assert np.mean(found_mask == expected_mask) >= LEAST_AGREEMENT
    assert set(np.unique(expected_mask)) == {0, 1}
