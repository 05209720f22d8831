"""Pictures for whoever watches a training, and what it costs to make them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from rock_outcrop.rock_outcrop_plugin.engine.dataset import Sample
from rock_outcrop.rock_outcrop_plugin.engine.training import train
from rock_outcrop.rock_outcrop_plugin.engine.training.examples import (
    EXAMPLES,
    LONGEST_SIDE,
    ExamplePictures,
)
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

from .conftest import TOKEN, RunMaker, write_tiles

CHANNELS = ("B02", "B03", "B04", "elevation")


def _sample(tile: int, rock_rows: int, size: int = 40) -> Sample:
    label = torch.zeros(1, 1, size, size)
    label[..., :rock_rows, :] = 1.0
    channels = torch.rand(1, len(CHANNELS), size, size)
    return Sample(channels, label, torch.ones(1, 1, size, size, dtype=torch.bool), tile)


def _logits(sample: Sample, value: float) -> torch.Tensor:
    return torch.full_like(sample.label, value)


def test_a_training_leaves_the_pictures_of_its_last_epoch(
    make_run: RunMaker, tmp_path: Path
) -> None:
    tiles = write_tiles(tmp_path / "tiles.gpkg", ["train", "validation", "train", "validation"])
    run = make_run(epochs=2, tiles=tiles)
    train(run, SilentReporter())
    folder = run.run_folder / "examples"
    index = json.loads((folder / "examples.json").read_text())
    assert index["epoch"] == 2
    assert sorted(index["tiles"]) == [1, 3]
    names = {f"tile-{tile}-{kind}.png" for tile in (1, 3) for kind in _KINDS} | {"examples.json"}
    assert {path.name for path in folder.iterdir()} == names
    with Image.open(folder / "tile-1-prediction.png") as picture:
        assert picture.size == (64, 64)
    facts = json.loads((run.run_folder / "training.json").read_text())
    assert (facts["epochs"], facts["training_tiles"], facts["validation_tiles"]) == (2, 2, 2)
    assert "CPU" in facts["device"]
    before = {path.name: path.read_bytes() for path in folder.glob("*-label.png")}
    train(replace(run, epochs=3, resume=True), SilentReporter())
    assert json.loads((folder / "examples.json").read_text())["epoch"] == 3
    assert {path.name: path.read_bytes() for path in folder.glob("*-label.png")} == before


_KINDS = ("image", "label", "prediction")


def test_the_tiles_with_most_of_both_classes_are_shown_and_stay(tmp_path: Path) -> None:
    pictures = ExamplePictures(tmp_path, CHANNELS, TOKEN)
    rows = {1: 0, 2: 20, 3: 40, 4: 12, 5: 18, 6: 1}
    for tile, rock_rows in rows.items():
        sample = _sample(tile, rock_rows)
        pictures.see(sample, _logits(sample, -9.0))
    pictures.write(1)
    index = json.loads((tmp_path / "examples" / "examples.json").read_text())
    assert index["tiles"] == [2, 5, 4]
    assert len(index["tiles"]) == EXAMPLES
    better = _sample(7, 20)
    again = _sample(2, 20)
    for sample in (better, again):
        pictures.see(sample, _logits(sample, 9.0))
    pictures.write(2)
    names = {path.name for path in (tmp_path / "examples").iterdir()}
    assert "tile-7-prediction.png" not in names
    with Image.open(tmp_path / "examples" / "tile-2-prediction.png") as picture:
        assert np.asarray(picture).min() > 250
    with Image.open(tmp_path / "examples" / "tile-4-prediction.png") as picture:
        assert np.asarray(picture).max() < 5


def test_large_tiles_are_shown_small_and_gaps_in_one_colour(tmp_path: Path) -> None:
    pictures = ExamplePictures(tmp_path, ("elevation",), TOKEN)
    sample = _sample(1, 100, size=520)
    sample = sample._replace(channels=sample.channels[:, :1])
    sample.valid[..., :260] = False
    pictures.see(sample, _logits(sample, 0.0))
    pictures.write(1)
    for path in (tmp_path / "examples").glob("*.png"):
        with Image.open(path) as picture:
            assert max(picture.size) <= LONGEST_SIDE
            assert picture.getpixel((0, 0)) == (150, 170, 190)


@pytest.mark.parametrize("obstacle", ["gone", "file"])
def test_pictures_that_cannot_be_written_end_nothing(tmp_path: Path, obstacle: str) -> None:
    folder = tmp_path / "run"
    if obstacle == "file":
        folder.mkdir()
        (folder / "examples").touch()
    pictures = ExamplePictures(folder, CHANNELS, TOKEN)
    sample = _sample(1, 9)
    pictures.see(sample, _logits(sample, 0.0))
    pictures.write(1)
    assert not (folder / "examples").is_dir()
