"""What cannot be trained on is refused with the input's name, and leaves nothing behind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch

from rock_outcrop.models import build_network
from rock_outcrop.rock_outcrop_plugin.engine.card import card_from_recipe
from rock_outcrop.rock_outcrop_plugin.engine.model_file import save_model
from rock_outcrop.rock_outcrop_plugin.engine.training import TrainingRun, loop, train
from rock_outcrop.rock_outcrop_plugin.errors import InputError, ModelError, OutputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

from .conftest import TILE, TOKEN, Place, RecordingReporter, RunMaker, write_tif, write_tiles


def _refused(run: TrainingRun, kind: type[Exception], *words: str) -> None:
    with pytest.raises(kind) as caught:
        train(run, SilentReporter())
    for word in words:
        assert word in str(caught.value)
    for path in (run.model, run.onnx, run.report):
        assert not path.exists()
        if path.parent.exists():
            assert not list(path.parent.glob("*.partial*"))


def _label(place: Place, path: Path, change: Any) -> Path:
    with rasterio.open(place.label) as dataset:
        label = dataset.read()
    return write_tif(path, change(label).astype(np.float32), -9999.0)


def test_label_without_rock(make_run: RunMaker, place: Place, tmp_path: Path) -> None:
    label = _label(place, tmp_path / "empty.tif", np.zeros_like)
    _refused(make_run(label=label), InputError, "LABEL", "no rock pixel")


def test_label_of_rock_alone(make_run: RunMaker, place: Place, tmp_path: Path) -> None:
    label = _label(place, tmp_path / "full.tif", np.ones_like)
    _refused(make_run(label=label), InputError, "LABEL", "rock everywhere")


def test_label_outside_its_range(make_run: RunMaker, place: Place, tmp_path: Path) -> None:
    label = _label(place, tmp_path / "percent.tif", lambda label: label * 100)
    _refused(make_run(label=label), InputError, "LABEL", "outside 0 to 1")


def test_label_elsewhere(make_run: RunMaker, tmp_path: Path) -> None:
    far = rasterio.Affine(10.0, 0.0, 9e5, 0.0, -10.0, 9e5)
    label = write_tif(tmp_path / "far.tif", np.ones((1, 9, 9), np.float32), -9999.0, (), far)
    _refused(make_run(label=label), InputError, "LABEL", "does not overlap")


def test_tiles_that_are_none(make_run: RunMaker, place: Place, tmp_path: Path) -> None:
    text = tmp_path / "tiles.gpkg"
    text.write_text("no tiles")
    _refused(make_run(tiles=text), InputError, "TILES", "cannot be opened")
    nothing = write_tiles(tmp_path / "nothing.gpkg", [None] * 4)
    _refused(make_run(tiles=nothing), InputError, "TILES", "no tile")
    held = write_tiles(tmp_path / "held.gpkg", ["validation", None, None, None])
    _refused(make_run(tiles=held), InputError, "TILES", "'train'")
    bare = write_tiles(tmp_path / "bare.gpkg", ["train"] * 4, split=None, selected=None)
    _refused(make_run(tiles=bare), InputError, "TILES", "split, selected")
    assert place.tiles.exists()


def test_tiles_without_data(make_run: RunMaker, place: Place, tmp_path: Path) -> None:
    label = _label(place, tmp_path / "nothing.tif", lambda label: np.full_like(label, -9999.0))
    _refused(make_run(label=label), InputError, "no training tile")


def test_missing_band(make_run: RunMaker, place: Place, tmp_path: Path) -> None:
    values = np.full((1, 128, 128), 3000, np.uint16)
    composite = write_tif(tmp_path / "one.tif", values, 0, ("B02",))
    files = replace(place.files, composite=composite)
    _refused(make_run(files=files), InputError, "COMPOSITE", "B03")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("width", 0),
        ("epochs", 0),
        ("batch_size", 0),
        ("learning_rate", 0.0),
        ("crop", 8),
        ("threshold", 1.5),
    ],
)
def test_numbers_without_sense(make_run: RunMaker, name: str, value: float) -> None:
    _refused(make_run(**{name: value}), InputError, name.upper())


def test_unwritable_places(make_run: RunMaker, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    _refused(make_run(run_folder=file / "run"), OutputError, "RUN_FOLDER")
    _refused(make_run(model=tmp_path / "nowhere" / "m.safetensors"), OutputError, "MODEL")


def test_initial_model_of_another_width(make_run: RunMaker, tmp_path: Path) -> None:
    path = tmp_path / "wide.safetensors"
    card = card_from_recipe(make_run().recipe, 2, 4)
    save_model(path, build_network("pixel_unet", 8, 1, width=2, depth=4), card, token=TOKEN)
    _refused(make_run(initial_model=path), ModelError, "WIDTH 2")


def test_resume_of_another_run(make_run: RunMaker) -> None:
    run = make_run(epochs=1)
    train(run, SilentReporter())
    with pytest.raises(InputError, match="width"):
        train(replace(run, width=2, resume=True), SilentReporter())


def test_loss_that_is_no_number_names_the_tile(
    make_run: RunMaker, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = make_run(epochs=3, batch_size=1)
    original = loop.Trainer.to_device

    def poisoned(self: loop.Trainer, sample: Any) -> Any:
        sample = original(self, sample)
        if self.state.epoch == 1 and int(sample.tile[0]) == 2:
            sample.channels[:] = float("nan")
        return sample

    monkeypatch.setattr(loop.Trainer, "to_device", poisoned)
    _refused(run, InputError, "no longer a number", "tile 2", "epoch 2")
    assert (run.run_folder / "checkpoint.safetensors").exists()
    monkeypatch.undo()
    assert train(replace(run, resume=True), SilentReporter()).epochs == 3
    assert place.label.exists()


def _label_with_constant_validation(place: Place, path: Path, value: float) -> Path:
    def fill(label: Any) -> Any:
        label[:, :TILE, TILE:] = value
        return label

    return _label(place, path, fill)


def test_validation_without_rock(make_run: RunMaker, place: Place, tmp_path: Path) -> None:
    label = _label_with_constant_validation(place, tmp_path / "none.tif", 0.0)
    _refused(make_run(label=label), InputError, "TILES", "no rock", "THRESHOLD", "SEED")
    reporter = RecordingReporter()
    assert train(make_run(label=label, epochs=1, threshold=0.5), reporter).status == "finished"
    assert any("no rock" in line for line in reporter.warnings)


def test_validation_of_rock_alone(make_run: RunMaker, place: Place, tmp_path: Path) -> None:
    label = _label_with_constant_validation(place, tmp_path / "all.tif", 1.0)
    _refused(make_run(label=label), InputError, "TILES", "nothing but rock")


def test_validation_without_data(make_run: RunMaker, place: Place, tmp_path: Path) -> None:
    label = _label_with_constant_validation(place, tmp_path / "gap.tif", -9999.0)
    _refused(make_run(label=label), InputError, "TILES", "no validation tile")


def test_infinite_loss_names_its_tile(make_run: RunMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    original = loop.Trainer.to_device

    def poisoned(self: loop.Trainer, sample: Any) -> Any:
        sample = original(self, sample)
        sample.channels[torch.as_tensor(sample.tile) == 1] = float("inf")
        return sample

    monkeypatch.setattr(loop.Trainer, "to_device", poisoned)
    _refused(make_run(batch_size=3), InputError, "no longer a number in tile 1 ", "LEARNING_RATE")


def test_numbers_of_machines_without_sense(make_run: RunMaker) -> None:
    for name, value in (("devices", 0), ("workers", -1), ("gradient_clip", -1.0)):
        _refused(make_run(**{name: value}), InputError, name.upper())
    _refused(make_run(freeze_encoder=True), InputError, "FREEZE_ENCODER", "INITIAL_MODEL")
    _refused(make_run(batch_size=2, devices=3), InputError, "DEVICES", "BATCH_SIZE")


def test_checkpoint_of_another_recipe(make_run: RunMaker) -> None:
    run = make_run(epochs=1)
    train(run, SilentReporter())
    other = replace(run.recipe, name="ice")
    with pytest.raises(InputError, match="recipe \\(there rock, here ice\\)"):
        train(replace(run, recipe=other, resume=True), SilentReporter())


def test_truncated_checkpoint_gives_way_to_the_one_before(make_run: RunMaker) -> None:
    run = make_run(epochs=2)
    train(run, SilentReporter())
    path = run.run_folder / "checkpoint.safetensors"
    path.write_bytes(path.read_bytes()[:-100])
    reporter = RecordingReporter()
    assert train(replace(run, resume=True), reporter).epochs == 2
    assert any("damaged" in line and "before it" in line for line in reporter.warnings)
    assert any("continues after epoch 1" in line for line in reporter.logs)
    path.write_bytes(b"")
    (run.run_folder / "checkpoint.previous.safetensors").unlink()
    with pytest.raises(InputError, match="damaged"):
        train(replace(run, resume=True), SilentReporter())
