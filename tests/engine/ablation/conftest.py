"""A set-up of 4 tiles of 64 pixels with two masks, and trainings that only pretend."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from scipy.ndimage import binary_dilation, binary_erosion, gaussian_filter

from rock_outcrop.rock_outcrop_plugin import recipes
from rock_outcrop.rock_outcrop_plugin.engine.ablation import AblationRun
from rock_outcrop.rock_outcrop_plugin.engine.ablation import run as run_module
from rock_outcrop.rock_outcrop_plugin.engine.assessment.layers import ReferenceLayer
from rock_outcrop.rock_outcrop_plugin.engine.baselines.forest import ForestSettings
from rock_outcrop.rock_outcrop_plugin.engine.inference.specification import (
    PredictionResult,
    PredictionRun,
)
from rock_outcrop.rock_outcrop_plugin.engine.inputs import InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.self_training.specification import (
    Reference,
    SelfTrainingResult,
    SelfTrainingRun,
    StageResult,
)
from rock_outcrop.rock_outcrop_plugin.engine.training import TrainingRun
from rock_outcrop.rock_outcrop_plugin.errors import InputError

from ..training.conftest import BANDS, TILE, TOKEN, write_tif, write_tiles

MakeRun = Callable[..., AblationRun]


@pytest.fixture
def make_run(tmp_path: Path) -> MakeRun:
    """Write the place and return a small run on it, with changes."""
    folder = tmp_path / "place"
    folder.mkdir()
    random = np.random.default_rng(5)
    edge = 2 * TILE
    rock = gaussian_filter(random.normal(size=(edge, edge)), 3) > 0.04
    light = np.where(rock, 0.2, 0.85) + random.normal(0, 0.04, (6, edge, edge))
    dem = (200 + 30 * gaussian_filter(rock.astype(np.float32), 3)).astype(np.float32)
    masks = {"small": binary_erosion(rock), "large": binary_dilation(rock)}
    paths = {
        name: write_tif(folder / f"{name}.tif", mask.astype(np.uint8)[None], 255)
        for name, mask in masks.items()
    }
    merged = np.mean([mask.astype(np.float32) for mask in masks.values()], axis=0)
    training = TrainingRun(
        recipe=recipes.load("rock"),
        files=InputFiles(
            write_tif(
                folder / "composite.tif", (1e4 * light.clip(0.01, 1)).astype(np.uint16), 0, BANDS
            ),
            write_tif(folder / "dem.tif", dem[None], -9999.0, ("elevation",)),
        ),
        label=write_tif(folder / "label.tif", merged.astype(np.float32)[None], -9999.0),
        tiles=write_tiles(folder / "tiles.gpkg", ["train", "train", "validation", "test"]),
        run_folder=tmp_path / "unused",
        model=tmp_path / "unused.safetensors",
        onnx=tmp_path / "unused.onnx",
        report=tmp_path / "unused.html",
        token=TOKEN,
        width=4,
        batch_size=2,
        learning_rate=1e-2,
        device="cpu",
        seed=0,
        epochs=1,
        crop=32,
        tile_repeats=16,
    )
    recipe = training.recipe
    truth = write_tif(folder / "truth.tif", rock.astype(np.uint8)[None], 255)

    def make(**changes: Any) -> AblationRun:
        run = AblationRun(
            self_training=SelfTrainingRun(
                training,
                tuple(Reference(path, 0.5) for path in paths.values()),
                recipe.self_training,
                recipe.label_model,
            ),
            reference_names=tuple(paths),
            truth=ReferenceLayer("truth", truth),
            run_folder=tmp_path / "run",
            token=TOKEN,
            parts=("slope",),
            seeds=(1, 2),
            table=tmp_path / "table.csv",
            report=tmp_path / "report.html",
            forest=ForestSettings(trees=5, samples=500, min_samples_leaf=5, jobs=1),
        )
        return replace(run, **changes)

    return make


@dataclass
class Pretended:
    """Trainings that write the truth with some pixels wrong instead of learning."""

    truth: Path
    trained: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    status: str = "finished"
    fails_without_slope: bool = False

    def train(self, run: SelfTrainingRun, reporter: Any) -> SelfTrainingResult:
        training = run.training
        if "slope" not in training.recipe.channel_names and self.fails_without_slope:
            raise InputError("LABEL: nothing but rock.")
        self.trained.append((training.seed, training.recipe.channel_names))
        (training.run_folder / "stage-1").mkdir()
        training.model.write_text(str(training.seed + 10 * len(training.recipe.channels)))
        stage = StageResult(
            1,
            training.run_folder,
            training.model,
            training.report,
            training.label,
            0.5,
            0.5,
            0.1,
            epochs=3,
            status="finished",
        )
        return SelfTrainingResult(
            training.model, training.onnx, training.report, 0.5, self.status, 1, (stage,)
        )

    def predict(self, run: PredictionRun, reporter: Any) -> PredictionResult:
        with rasterio.open(self.truth) as dataset:
            mask, profile = dataset.read(), dataset.profile
        random = np.random.default_rng(int(run.model.read_text()))
        mask ^= random.random(mask.shape) < 0.1
        with rasterio.open(run.mask, "w", **profile) as dataset:
            dataset.write(mask)
        return PredictionResult(None, run.mask, 1, 0, 1.0, "torch", "cpu")


@pytest.fixture
def pretended(make_run: MakeRun, monkeypatch: pytest.MonkeyPatch) -> Pretended:
    """Trainings and predictions that only pretend."""
    found = Pretended(make_run().truth.path)
    monkeypatch.setattr(run_module, "self_train", found.train)
    monkeypatch.setattr(run_module, "predict", found.predict)
    monkeypatch.setattr(run_module, "read_card", lambda path: type("Card", (), {"threshold": 0.4}))
    return found
