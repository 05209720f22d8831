"""A whole self-training on a tiny place."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio

from rock_outcrop.rock_outcrop_plugin.engine.model_file import load_network, read_card
from rock_outcrop.rock_outcrop_plugin.engine.self_training import (
    Reference,
    SelfTrainingRun,
    self_train,
)
from rock_outcrop.rock_outcrop_plugin.engine.self_training import run as run_module
from rock_outcrop.rock_outcrop_plugin.engine.self_training.pseudo_labels import (
    PseudoLabelResult,
    PseudoLabelRun,
    write_pseudo_labels,
)
from rock_outcrop.rock_outcrop_plugin.engine.self_training.specification import StageResult
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError
from rock_outcrop.rock_outcrop_plugin.progress import Reporter, SilentReporter

from ..training.conftest import RecordingReporter, write_tif
from .conftest import SelfTrainingMaker


def test_two_stages_keep_everything(make_self_training: SelfTrainingMaker) -> None:
    run, reporter = make_self_training(), RecordingReporter()
    result = self_train(run, reporter)
    folder = run.training.run_folder
    assert result.status == "finished"
    assert [stage.stage for stage in result.stages] == [1, 2]
    for stage in result.stages:
        names = {path.name for path in stage.folder.iterdir()}
        assert {"model.safetensors", "report.html", "labels.tif", "metrics.csv"} <= names
    best = result.stages[result.chosen - 1]
    assert best.criterion == min(stage.criterion for stage in result.stages)
    assert result.model.read_bytes() == best.model.read_bytes()
    assert read_card(result.model).network.name == "pixel_unet"
    assert result.label_model == folder / "stage-0" / "label_model.safetensors"
    network, card = load_network(result.label_model)
    assert (card.network.name, card.overlap) == ("pixel", 0)
    assert network.scale[card.recipe_channels.index(_channel(card, "elevation"))] == 0
    html = run.training.report.read_text(encoding="utf-8")
    assert "missing.tif" in html
    assert "stage-2" in html
    assert reporter.fractions == sorted(reporter.fractions)
    assert reporter.fractions[-1] == 1.0
    assert any("most stable" in line for line in reporter.logs)
    assert any(line.strip().startswith("missing.tif: shows") for line in reporter.logs)


def _channel(card: object, name: str) -> object:
    return next(channel for channel in card.recipe_channels if channel.name == name)  # type: ignore[attr-defined]


def test_labels_of_the_second_stage_hold_the_published_shares(
    make_self_training: SelfTrainingMaker, masks: tuple[Path, Path]
) -> None:
    run = make_self_training(label_model=None)
    settings = replace(
        run.settings, pseudo_label_weight=0.5, low_confidence=0.5, high_confidence=0.5
    )
    result = self_train(replace(run, settings=settings), SilentReporter())
    first, second = (_band(stage.label) for stage in result.stages)
    merged = np.mean([_band(mask) for mask in masks], axis=0)
    assert result.label_model is None
    assert np.array_equal(first, merged.astype(np.float32))
    teacher = (second - 0.5 * merged) / 0.5
    assert set(np.unique(teacher.round(4))) <= {0.0, 1.0}


def _band(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        values: np.ndarray = dataset.read(1)
    return values


def test_the_more_stable_stage_is_returned_also_when_it_is_the_first(
    make_self_training: SelfTrainingMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def judged(stages: list[StageResult], *_: object) -> list[StageResult]:
        return [replace(stage, criterion=float(stage.stage)) for stage in stages]

    monkeypatch.setattr(run_module, "with_criteria", judged)
    result = self_train(make_self_training({"epochs": 1}), SilentReporter())
    assert result.chosen == 1
    assert result.model.read_bytes() == result.stages[0].model.read_bytes()


def test_a_third_stage_warns(make_self_training: SelfTrainingMaker) -> None:
    run, reporter = make_self_training(label_model=None), RecordingReporter()
    shares = {"pseudo_label_weight": 0.5, "low_confidence": 0.1, "high_confidence": 0.9}
    three = replace(run, settings=replace(run.settings, stages=3, **shares))
    assert len(self_train(three, reporter).stages) == 3
    assert any("STAGES" in line and "third" in line for line in reporter.warnings)


def test_resume_skips_finished_stages(make_self_training: SelfTrainingMaker) -> None:
    run = make_self_training({"epochs": 1})
    one = replace(run, settings=replace(run.settings, stages=1))
    first = self_train(one, SilentReporter()).stages[0]
    before = first.model.stat().st_mtime_ns
    reporter = RecordingReporter()
    again = replace(run, training=replace(run.training, resume=True))
    result = self_train(again, reporter)
    assert [stage.stage for stage in result.stages] == [1, 2]
    assert first.model.stat().st_mtime_ns == before
    assert any("Stage 1: finished before" in line for line in reporter.logs)


def test_resume_refuses_another_set_up(make_self_training: SelfTrainingMaker) -> None:
    run = make_self_training({"epochs": 1}, label_model=None)
    one = replace(run, settings=replace(run.settings, stages=1))
    self_train(one, SilentReporter())
    other = replace(
        one,
        training=replace(one.training, resume=True),
        settings=replace(one.settings, pseudo_label_weight=0.7),
    )
    with pytest.raises(InputError, match="RESUME.*pseudo_labels"):
        self_train(other, SilentReporter())


def test_cancelled_in_the_second_stage_returns_the_first(
    make_self_training: SelfTrainingMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def correct(*_: object) -> None:
        raise Cancelled("The run was cancelled.")

    monkeypatch.setattr(run_module, "_correct_labels", correct)
    reporter = RecordingReporter()
    result = self_train(make_self_training({"epochs": 1}), reporter)
    assert (result.status, result.chosen) == ("cancelled", 1)
    assert result.model.exists()
    assert any("Cancelled" in line for line in reporter.warnings)


def test_a_stage_that_cannot_be_trained_leaves_the_one_before(
    make_self_training: SelfTrainingMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def everything_is_rock(run: PseudoLabelRun, reporter: Reporter) -> PseudoLabelResult:
        result = write_pseudo_labels(run, reporter)
        if "stage-2" in str(run.output):
            write_tif(run.output, np.ones((1, 128, 128), dtype=np.float32), -9999.0)
        return result

    monkeypatch.setattr(run_module, "write_pseudo_labels", everything_is_rock)
    reporter = RecordingReporter()
    result = self_train(make_self_training({"epochs": 1}), reporter)
    assert (result.status, result.chosen) == ("finished", 1)
    assert any("Stage 2 cannot be trained" in line for line in reporter.warnings)


def test_cancelled_before_there_is_a_model_leaves_no_output(
    make_self_training: SelfTrainingMaker,
) -> None:
    run = make_self_training()
    with pytest.raises(Cancelled):
        self_train(run, RecordingReporter(cancel_after=5))
    assert not run.training.model.exists()
    assert not run.training.report.exists()


def test_masks_without_any_rock_are_refused(
    make_self_training: SelfTrainingMaker, tmp_path: Path
) -> None:
    empty = write_tif(
        tmp_path / "empty.tif", np.zeros((1, 128, 128), dtype=np.uint8), 255, ("rock",)
    )
    run = make_self_training(references=(Reference(empty, 1.0),))
    with pytest.raises(InputError, match="LABEL"):
        self_train(run, RecordingReporter())


def test_what_was_trained_is_written_down(make_self_training: SelfTrainingMaker) -> None:
    run: SelfTrainingRun = make_self_training({"epochs": 1}, label_model=None)
    one = replace(run, settings=replace(run.settings, stages=1))
    self_train(one, SilentReporter())
    setup = json.loads((run.training.run_folder / "self-training.json").read_text())
    assert len(setup["masks"]) == 2
    assert setup["pseudo_labels"]["pseudo_label_weight"] == run.settings.pseudo_label_weight
    stage = json.loads((run.training.run_folder / "stage-1" / "stage.json").read_text())
    assert stage["stage"] == 1


@pytest.mark.parametrize(("stages", "message"), [(0, "STAGES")])
def test_numbers_that_make_no_sense(
    make_self_training: SelfTrainingMaker, stages: int, message: str
) -> None:
    run = make_self_training()
    with pytest.raises(InputError, match=message):
        replace(run, settings=replace(run.settings, stages=stages))
    with pytest.raises(InputError, match="LABELS"):
        replace(run, references=())
