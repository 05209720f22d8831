"""Small model files, and a prediction of the whole array at once to compare with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from rock_outcrop.models import build_network
from rock_outcrop.rock_outcrop_plugin.engine.card import ModelCard, card_from_recipe
from rock_outcrop.rock_outcrop_plugin.engine.grid import RasterGrid
from rock_outcrop.rock_outcrop_plugin.engine.inputs import ChannelStack, InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.model_file import load_network, save_model
from rock_outcrop.rock_outcrop_plugin.engine.raster import target_grid
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter
from rock_outcrop.rock_outcrop_plugin.recipes import load

TOKEN = "0123456789ab"
MakeModel = Callable[..., Path]


def network_of(card: ModelCard, seed: int) -> torch.nn.Module:
    """Return a network with random weights whose probabilities spread over 0..1."""
    torch.manual_seed(seed)
    network = build_network(
        card.network.name,
        len(card.channels),
        len(card.classes),
        width=card.network.width,
        depth=card.network.depth,
    )
    with torch.no_grad():
        for name, module in network.named_modules():
            if name in ("head", "context.head"):
                module.weight *= 400.0
    return network.eval()


@pytest.fixture
def make_model(tmp_path: Path) -> MakeModel:
    """Write a .safetensors model; with depth 0 a pixel depends on 2 pixels around it only."""

    def make(
        depth: int = 0,
        width: int = 4,
        seed: int = 0,
        name: str = "model",
        student_seed: int | None = None,
        **on_card: Any,
    ) -> Path:
        card = card_from_recipe(load("rock"), width=width, depth=depth)
        card = ModelCard.model_validate({**card.model_dump(), **on_card})
        path = tmp_path / f"{name}.safetensors"
        student = None if student_seed is None else network_of(card, student_seed)
        save_model(path, network_of(card, seed), card, token=TOKEN, student=student)
        return path

    return make


@pytest.fixture
def predict_at_once() -> Callable[[Path, InputFiles], NDArray[np.float32]]:
    """Return the probability (height, width) of a whole raster in one go, NaN without data."""

    def predict(model: Path, files: InputFiles) -> NDArray[np.float32]:
        network, card = load_network(model)
        silent = SilentReporter()
        grid: RasterGrid = target_grid(
            files.composite, "COMPOSITE", card.crs, card.resolution, silent
        )
        with ChannelStack(files, card.recipe_channels, grid, silent) as stack:
            channels, valid = stack.read(grid.full_window)
        with torch.inference_mode():
            probability = torch.sigmoid(network(torch.from_numpy(channels)[None]))[0, 0].numpy()
        return np.where(valid, probability, np.float32(np.nan))

    return predict
