"""The small place of the training tests, with two masks that are wrong in different ways."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from rock_outcrop.rock_outcrop_plugin import recipes
from rock_outcrop.rock_outcrop_plugin.engine.self_training import Reference, SelfTrainingRun
from rock_outcrop.rock_outcrop_plugin.recipes import LabelModelSettings, MixtureSettings

from ..training.conftest import (  # noqa: F401
    Place,
    RunMaker,
    _quick_onnx,
    make_run,
    place,
    write_tif,
)

LABEL_MODEL = LabelModelSettings(
    width=16,
    depth=2,
    pixels=200_000,
    steps=300,
    batch_size=512,
    learning_rate=1e-2,
    ignored_channels=("elevation",),
    mixtures=MixtureSettings(steps=300, share=0.5, margin=15.0, reach=300.0),
)
SelfTrainingMaker = Callable[..., SelfTrainingRun]


@pytest.fixture(scope="session")
def masks(place: Place) -> tuple[Path, Path]:  # noqa: F811
    """One mask misses a third of the rock, the other one is moved by two pixels."""
    with rasterio.open(place.label) as dataset:
        rock = dataset.read(1) > 0.25
    random = np.random.default_rng(5)
    coarse = np.kron(random.random((16, 16)) < 0.35, np.ones((8, 8), dtype=bool))
    missing = (rock & ~coarse).astype(np.uint8)
    moved = np.roll(rock, (2, 1), axis=(0, 1)).astype(np.uint8)
    return (
        write_tif(place.folder / "missing.tif", missing[None], 255, ("rock",)),
        write_tif(place.folder / "moved.tif", moved[None], 255, ("rock",)),
    )


@pytest.fixture
def make_self_training(make_run: RunMaker, masks: tuple[Path, Path]) -> SelfTrainingMaker:  # noqa: F811
    """Return a function that makes a tiny self-training, with changes."""

    def make(training: dict[str, Any] | None = None, **changes: Any) -> SelfTrainingRun:
        recipe = recipes.load("rock")
        run = SelfTrainingRun(
            training=make_run(**{"epochs": 2, "crop": 32, **(training or {})}),
            references=tuple(Reference(mask, 0.5) for mask in masks),
            settings=recipe.self_training,
            label_model=LABEL_MODEL,
        )
        return replace(run, **changes)

    return make
