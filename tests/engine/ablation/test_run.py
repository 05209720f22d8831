"""A whole analysis: what is trained, kept, repeated and written."""

from __future__ import annotations

import csv
import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rock_outcrop.rock_outcrop_plugin.engine.ablation import ablate
from rock_outcrop.rock_outcrop_plugin.engine.ablation.specification import SCORES
from rock_outcrop.rock_outcrop_plugin.engine.self_training.specification import Reference
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError, OutputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

from ..training import conftest as training_conftest
from ..training.conftest import RecordingReporter, write_tif
from .conftest import MakeRun, Pretended

SILENT = SilentReporter()
ROWS = ["full", "slope", "forest", "spectral_rule", "label_1", "label_2", "union"]


def rows_of(path: Path) -> dict[tuple[str, str], dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return {(row["subject"], row["score"]): row for row in csv.DictReader(file)}


def test_every_subject_is_scored_with_every_seed(make_run: MakeRun, pretended: Pretended) -> None:
    result = ablate(make_run(), SILENT)
    assert [row.subject.name for row in result.subjects] == ROWS
    assert [len(row.units) for row in result.subjects] == [2, 2, 2, 1, 1, 1, 1]
    assert [(seed, len(names)) for seed, names in pretended.trained] == [
        (1, 8), (1, 7), (2, 8), (2, 7),
    ]  # fmt: skip
    full, without = result.subjects[:2]
    values = [np.array([unit.scores.iou for unit in row.units]) for row in (full, without)]
    assert full.summaries["iou"].mean == pytest.approx(values[0].mean())
    assert without.differences["iou"].mean == pytest.approx((values[1] - values[0]).mean())
    assert full.differences["iou"].mean == 0.0
    assert without.units[0].threshold == 0.4
    assert without.units[0].epochs == 3


def test_table_report_and_record_hold_the_same(make_run: MakeRun, pretended: Pretended) -> None:
    result = ablate(make_run(), SILENT)
    assert result.table is not None
    assert result.report is not None
    table = rows_of(result.table)
    assert list(table) == [(row, score) for row in ROWS for score in SCORES]
    without = result.subjects[1]
    line = table["slope", "iou"]
    assert float(line["mean"]) == pytest.approx(without.summaries["iou"].mean, abs=1e-6)
    assert float(line["difference_standard_error"]) == pytest.approx(
        without.differences["iou"].standard_error, abs=1e-6
    )
    record = json.loads(result.results.read_text(encoding="utf-8"))
    assert [subject["name"] for subject in record["subjects"]] == ROWS
    assert record["subjects"][1]["units"][0]["scores"]["iou"] == without.units[0].scores.iou
    text = result.report.read_text(encoding="utf-8")
    assert all(row.subject.title in text for row in result.subjects)
    assert f"{without.summaries['iou'].mean:.3f}" in text
    assert text.count("data:image/png") == 2
    assert "http" not in text


def test_a_repeated_run_trains_nothing(make_run: MakeRun, pretended: Pretended) -> None:
    first = ablate(make_run(), SILENT)
    pretended.trained.clear()
    reporter = RecordingReporter()
    again = ablate(make_run(), reporter)
    assert not pretended.trained
    assert any("10 of 10" in line for line in reporter.logs)
    assert again.subjects[1].summaries == first.subjects[1].summaries


def test_more_seeds_and_parts_are_added(make_run: MakeRun, pretended: Pretended) -> None:
    ablate(make_run(), SILENT)
    pretended.trained.clear()
    result = ablate(make_run(seeds=(1, 2, 3), parts=("slope", "near_infrared")), SILENT)
    assert len(pretended.trained) == 2 + 3
    assert len(result.subjects[0].units) == 3


def test_what_was_finished_before_a_cancel_is_kept(
    make_run: MakeRun, pretended: Pretended, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = make_run()
    pretended.status = "cancelled"
    with pytest.raises(Cancelled):
        ablate(run, SILENT)
    assert not run.table.exists()
    kept = {path.name for path in (run.run_folder / "results").iterdir()}
    assert kept == {"spectral_rule.json", "label_1.json", "label_2.json", "union.json"}
    pretended.status = "finished"
    ablate(run, SILENT)
    assert len(pretended.trained) == 1 + 4


def test_cancelled_again_and_again_it_still_ends(make_run: MakeRun, pretended: Pretended) -> None:
    run = make_run()
    kept: list[int] = []
    for looks in range(0, 200, 5):
        try:
            ablate(run, RecordingReporter(cancel_after=looks))
        except Cancelled:
            kept.append(len(list(run.run_folder.glob("results/*.json"))))
            assert not list(run.run_folder.rglob("*.partial*"))
        else:
            break
    assert kept == sorted(kept)
    assert 0 < max(kept) < 10
    assert len(rows_of(run.table)) == len(ROWS) * len(SCORES)


def test_a_damaged_result_is_made_again(make_run: MakeRun, pretended: Pretended) -> None:
    run = make_run()
    ablate(run, SILENT)
    pretended.trained.clear()
    damaged = run.run_folder / "results" / "slope-2.json"
    damaged.write_text(damaged.read_text()[:40])
    ablate(run, SILENT)
    assert [seed for seed, _ in pretended.trained] == [2]


def _width(run: Any) -> Any:
    training = replace(run.self_training.training, width=3)
    return replace(run, self_training=replace(run.self_training, training=training))


def _weights(run: Any) -> Any:
    first, second = run.self_training.references
    references = (Reference(first.path, 0.3), Reference(second.path, 0.7))
    return replace(run, self_training=replace(run.self_training, references=references))


def _truth(run: Any) -> Any:
    write_tif(run.truth.path, np.ones((1, 128, 128), dtype=np.uint8), 255)
    return run


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (_width, "WIDTH"),
        (_weights, "WEIGHTS"),
        (_truth, "TRUTH"),
        (lambda run: replace(run, split="all"), "SPLIT"),
    ],
)
def test_another_set_up_is_refused(
    make_run: MakeRun, pretended: Pretended, change: Any, word: str
) -> None:
    run = make_run()
    ablate(run, SILENT)
    before = sorted(run.run_folder.rglob("*"))
    with pytest.raises(InputError, match=f"RUN_FOLDER.*differ: {word}"):
        ablate(change(run), SILENT)
    assert sorted(run.run_folder.rglob("*")) == before


def test_a_variant_that_cannot_be_trained_has_no_scores(
    make_run: MakeRun, pretended: Pretended
) -> None:
    pretended.fails_without_slope = True
    reporter = RecordingReporter()
    result = ablate(make_run(), reporter)
    row = result.subjects[1]
    assert (row.subject.name, row.summaries["iou"].count) == ("slope", 0)
    assert sum("nothing but rock" in text for text in reporter.warnings) == 2
    assert result.report is not None
    assert "without slope" in result.report.read_text(encoding="utf-8")
    pretended.fails_without_slope = False
    assert ablate(make_run(), SILENT).subjects[1].summaries["iou"].count == 2


def test_stage_folders_do_not_fill_the_disk(make_run: MakeRun, pretended: Pretended) -> None:
    run = make_run()
    ablate(run, SILENT)
    names = {path.name for path in (run.run_folder / "trainings" / "full-1").iterdir()}
    assert names == {"model.safetensors", "mask.tif"}


def test_one_seed_has_no_spread(make_run: MakeRun, pretended: Pretended) -> None:
    result = ablate(make_run(seeds=(7,), parts=()), SILENT)
    assert math.isnan(result.subjects[0].summaries["iou"].deviation)
    assert result.table is not None
    assert rows_of(result.table)["full", "iou"]["standard_deviation"] == ""


def test_a_table_that_cannot_be_written(make_run: MakeRun, pretended: Pretended) -> None:
    with pytest.raises(OutputError, match="nowhere"):
        ablate(make_run(table=Path("/nowhere/table.csv")), SILENT)


def test_names_of_masks_are_different(make_run: MakeRun, pretended: Pretended) -> None:
    with pytest.raises(InputError, match="LABELS"):
        ablate(make_run(reference_names=("rock", "rock")), SILENT)


def test_no_seed(make_run: MakeRun, pretended: Pretended) -> None:
    with pytest.raises(InputError, match="SEEDS"):
        ablate(make_run(seeds=()), SILENT)


def test_two_parts_and_two_seeds_in_earnest(
    make_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_nothing(path: Path, *_: object, **__: object) -> None:
        path.touch()

    monkeypatch.setattr(training_conftest.run_module, "export_onnx", write_nothing)
    run = make_run(parts=("near_infrared", "label_model"))
    whole = run.self_training
    assert whole.label_model is not None
    quick = replace(whole.label_model, batch_size=512, learning_rate=1e-2, pixels=8000)
    recipe = replace(whole.training.recipe, label_model=quick)
    whole = replace(whole, label_model=quick, training=replace(whole.training, recipe=recipe))
    run = replace(run, self_training=whole)
    reporter = RecordingReporter()
    result = ablate(run, reporter)
    assert not [text for text in reporter.warnings if "has no scores" in text]
    trained = {row.subject.name: row for row in result.subjects if row.subject.run is not None}
    assert list(trained) == ["full", "label_model", "near_infrared"]
    for row in trained.values():
        assert [unit.seed for unit in row.units] == [1, 2]
        assert all(0.0 <= unit.scores.iou <= 1.0 for unit in row.units)
        assert all(unit.epochs in (1, 2) for unit in row.units)
    from rock_outcrop.rock_outcrop_plugin.engine.model_file import read_card

    model = run.run_folder / "trainings" / "near_infrared-1" / "model.safetensors"
    assert "B08" not in [channel.name for channel in read_card(model).channels]
