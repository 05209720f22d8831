"""A whole training run on a tiny place."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from rock_outcrop.rock_outcrop_plugin.engine.model_file import (
    ProbabilityOf,
    load_network,
    load_student,
    read_card,
)
from rock_outcrop.rock_outcrop_plugin.engine.training import loop, train
from rock_outcrop.rock_outcrop_plugin.engine.training.evaluation import Evaluation, Scores
from rock_outcrop.rock_outcrop_plugin.engine.training.prepare import prepare_data
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

from .conftest import Place, RecordingReporter, RunMaker, write_tiles


def _outputs(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file())


@pytest.mark.usefixtures("real_onnx")
def test_run_writes_everything(make_run: RunMaker, tmp_path: Path) -> None:
    run, reporter = make_run(epochs=6, tile_repeats=4, crop=32, threshold=0.5), RecordingReporter()
    result = train(run, reporter)
    assert result.status == "finished"
    assert result.epochs == 6
    assert result.iou > 0.5
    assert _outputs(tmp_path) == ["report.html", "rock.onnx", "rock.safetensors"]
    assert {"checkpoint.safetensors", "best.safetensors", "metrics.csv"} <= set(
        _outputs(run.run_folder)
    )
    with (run.run_folder / "metrics.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [row["epoch"] for row in rows] == [str(epoch) for epoch in range(6)]
    best = min(rows, key=lambda row: float(row["criterion"]))
    assert float(best["teacher_iou"]) > 0.5
    assert any(name == "teacher_iou" for name, _, _ in reporter.metrics)
    assert any("CPU" in line for line in reporter.logs)
    assert reporter.fractions == sorted(reporter.fractions)
    assert reporter.fractions[-1] == 1.0
    html = run.report.read_text(encoding="utf-8")
    assert "data:image/jpeg;base64," in html
    assert "http" not in html
    assert "With topographic channels only" in html
    assert html.count("calibration error") > 1


@pytest.mark.usefixtures("real_onnx")
def test_card_tells_how_the_model_was_made(make_run: RunMaker) -> None:
    run = make_run(epochs=1, confidence_factor=0.75)
    result = train(run, SilentReporter())
    card = read_card(run.model)
    assert card == read_card(run.onnx)
    assert card.crs == "EPSG:3031"
    assert (card.resolution, card.tile, card.overlap) == (10.0, 64, 7)
    assert card.training.tiles == {"train": [0, 1, 2], "validation": [3]}
    assert card.training.bounds == (0.0, 0.0, 1280.0, 1280.0)
    assert set(card.training.data_hashes) == {"composite", "dem", "label", "tiles"}
    assert card.training.parameters["confidence_factor"] == 0.75
    assert 0.0 < float(card.training.parameters["positive_weight"] or 0) <= 5.0
    assert card.metrics["iou"] == result.iou
    assert card.training.seed == 3
    assert card.dropped_groups == ("spectral", "topographic")
    assert card.training.parameters["dropout_spectral"] == 0.1
    assert card.metrics["calibration_error"] < card.metrics["calibration_error_as_trained"]
    assert set(card.group_thresholds) == set(card.group_scalings) == {"topographic"}
    assert 0.0 <= card.metrics["topographic_only_iou"] <= 1.0
    assert {"torch", "numpy"} <= set(card.versions)


def test_same_seed_same_weights(make_run: RunMaker, tmp_path: Path) -> None:
    weights = []
    for name, seed in (("a", 3), ("b", 3), ("c", 4)):
        model = tmp_path / f"{name}.safetensors"
        train(
            make_run(epochs=1, seed=seed, model=model, run_folder=tmp_path / name),
            SilentReporter(),
        )
        weights.append(torch.cat([p.flatten() for p in load_network(model)[0].parameters()]))
    assert torch.equal(weights[0], weights[1])
    assert not torch.equal(weights[0], weights[2])


def test_continued_run_equals_an_unbroken_one(make_run: RunMaker, tmp_path: Path) -> None:
    whole = make_run(epochs=3)
    train(whole, SilentReporter())
    parts = replace(whole, run_folder=tmp_path / "parts", model=tmp_path / "parts.safetensors")
    train(replace(parts, epochs=2), SilentReporter())
    train(replace(parts, resume=True), SilentReporter())
    first, second = (load_network(run.model)[0].state_dict() for run in (whole, parts))
    assert all(torch.equal(first[name], second[name]) for name in first)


def test_cancel_before_the_first_epoch_leaves_nothing(make_run: RunMaker, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        train(make_run(), RecordingReporter(cancel_after=4))
    assert _outputs(tmp_path) == []


class CancelledWithAModel(RecordingReporter):
    """Is cancelled as soon as there is a best model."""

    def cancelled(self) -> bool:
        return "best_model" in self.artifacts


def test_cancel_later_returns_the_best_model(make_run: RunMaker) -> None:
    run = make_run(epochs=50)
    result = train(run, CancelledWithAModel())
    assert result.status == "cancelled"
    assert 1 <= result.epochs < 50
    assert read_card(run.model).training.epochs == result.best_epoch


def test_early_stopping_ends_the_run(make_run: RunMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    losses = iter([3.0, 2.0, 2.5, 2.6])

    def evaluated(_: loop.Trainer) -> Evaluation:
        scores = Scores(loss=next(losses), iou=0.5, precision=0.5, recall=0.5, f1=0.5)
        return Evaluation(scores, scores, consistency=0.01, threshold=0.5)

    monkeypatch.setattr(loop.Trainer, "_evaluate", evaluated)
    result = train(make_run(epochs=30, patience=2), SilentReporter())
    assert result.status == "stopped_early"
    assert (result.best_epoch, result.epochs) == (2, 4)


def test_one_tile_serves_for_validation_too(
    make_run: RunMaker, place: Place, tmp_path: Path
) -> None:
    tiles = write_tiles(tmp_path / "one.gpkg", ["train", None, None, None])
    reporter = RecordingReporter()
    result = train(make_run(tiles=tiles, epochs=1, batch_size=4), reporter)
    assert np.isfinite(result.iou)
    assert any("held back" in line for line in reporter.warnings)
    assert any("BATCH_SIZE" in line for line in reporter.logs)
    assert place.label.exists()


def test_training_starts_from_a_model(make_run: RunMaker, tmp_path: Path) -> None:
    first = make_run(epochs=1)
    train(first, SilentReporter())
    second = make_run(
        epochs=1,
        learning_rate=1e-9,
        initial_model=first.model,
        model=tmp_path / "second.safetensors",
        run_folder=tmp_path / "second",
    )
    train(second, SilentReporter())
    before, after = (load_network(path)[0].state_dict() for path in (first.model, second.model))
    torch.testing.assert_close(before["context.head.weight"], after["context.head.weight"])


def test_the_card_calibrates_the_model_on_the_validation_tiles(make_run: RunMaker) -> None:
    run = make_run(epochs=2)
    train(run, SilentReporter())
    network, card = load_network(run.model)
    assert load_student(run.model) is not None
    data = prepare_data(run, SilentReporter())
    sample = data.validation[0]
    with torch.no_grad():
        probability = ProbabilityOf(network, card)(sample.channels[None])[0]
    calibrated, label = probability[sample.valid], sample.label[sample.valid]
    assert float(calibrated.mean()) == pytest.approx(float(label.mean()), abs=0.01)
    mask, is_rock = calibrated >= card.threshold, label >= 0.5
    iou = float((mask & is_rock).sum() / (mask | is_rock).sum())
    assert card.metrics["iou"] == pytest.approx(iou, abs=0.01)


def test_without_group_dropout_the_model_needs_all_channels(make_run: RunMaker) -> None:
    run = make_run(epochs=1, group_dropout=0.0)
    train(run, SilentReporter())
    card = read_card(run.model)
    assert card.dropped_groups == ()
    assert not card.works_on_topography_alone
    assert card.group_thresholds == {}
    assert "topographic channels only" not in run.report.read_text(encoding="utf-8")


def test_a_recipe_may_leave_probabilities_as_they_are_trained(make_run: RunMaker) -> None:
    run = make_run(epochs=1, threshold=0.9)
    prediction = replace(run.recipe.prediction, calibrate=False)
    train(replace(run, recipe=replace(run.recipe, prediction=prediction)), SilentReporter())
    card = read_card(run.model)
    assert (card.temperature, card.bias, card.threshold) == (1.0, 0.0, 0.9)
    assert card.metrics["calibration_error"] == card.metrics["calibration_error_as_trained"]
