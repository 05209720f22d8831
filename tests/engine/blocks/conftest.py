"""A small run by blocks, and the same prediction made at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from numpy.typing import NDArray

from rock_outcrop.models import build_network
from rock_outcrop.rock_outcrop_plugin.engine.blocks import BlockedRun
from rock_outcrop.rock_outcrop_plugin.engine.card import card_from_recipe
from rock_outcrop.rock_outcrop_plugin.engine.inference.specification import PredictionRun
from rock_outcrop.rock_outcrop_plugin.engine.inputs import InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.model_file import save_model
from rock_outcrop.rock_outcrop_plugin.recipes import load

TOKEN = "0123456789ab"
SIZE = 512
MakeRun = Callable[..., BlockedRun]


@pytest.fixture(autouse=True)
def _one_thread() -> None:
    torch.set_num_threads(1)


def write_model(path: Path, seed: int = 0) -> Path:
    """Write a model of a few weights whose probabilities spread over 0..1."""
    card = card_from_recipe(load("rock"), width=2, depth=0)
    torch.manual_seed(seed)
    network = build_network(card.network.name, len(card.channels), 1, width=2, depth=0)
    with torch.no_grad():
        for name, module in network.named_modules():
            if name in ("head", "context.head"):
                module.weight *= 400.0
    save_model(path, network.eval(), card, token=TOKEN)
    return path


@pytest.fixture
def make_run(make_scene: Any, tmp_path: Path) -> MakeRun:
    """A run of 2 x 3 blocks; the composite has no data in the last column of blocks."""

    def make(width: int = 1200, height: int = 600, **changes: Any) -> BlockedRun:
        holes = np.zeros((height, width), dtype=bool)
        holes[:, 2 * SIZE :] = True
        holes[100:150, 480:560] = True
        scene = make_scene(width, height, holes=holes)
        (tmp_path / "out").mkdir(exist_ok=True)
        prediction = PredictionRun(
            write_model(tmp_path / "model.safetensors"),
            InputFiles(scene.composite, scene.dem),
            TOKEN,
            tmp_path / "out" / "probability.tif",
            tmp_path / "out" / "mask.tif",
            **{"tile": 256, "overlap": 32, "device": "cpu", **changes},
        )
        return BlockedRun(prediction, tmp_path / "blocks", SIZE)

    return make


def band(path: Path | None) -> NDArray[Any]:
    """Return the first band of a raster."""
    assert path is not None
    with rasterio.open(path) as dataset:
        values: NDArray[Any] = dataset.read(1)
    return values
