"""A training reads the label that marks have corrected, and says so."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio

from rock_outcrop.rock_outcrop_plugin.engine.corrections import CorrectionMarks, corrections_in
from rock_outcrop.rock_outcrop_plugin.engine.fingerprint import sha256_of
from rock_outcrop.rock_outcrop_plugin.engine.marks import MarkLayer, marks_digest
from rock_outcrop.rock_outcrop_plugin.engine.model_file import read_card
from rock_outcrop.rock_outcrop_plugin.engine.training import train
from rock_outcrop.rock_outcrop_plugin.engine.training.correction import with_corrected_label
from rock_outcrop.rock_outcrop_plugin.engine.training.prepare import prepare_data
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError

from ..marked_points import write_points
from .conftest import TILE, TRANSFORM, RecordingReporter

# In tile 0, north-west, and in tile 2 of the south.
MARKS = [(20, 30, "rock"), (90, 30, "not rock"), (20, 100, "unsure")]


@pytest.fixture
def corrections(tmp_path):
    path = write_points(tmp_path / "marks.gpkg", TRANSFORM, MARKS)
    return CorrectionMarks(MarkLayer(path), 30.0)


def test_tiles_are_read_with_the_corrected_labels(make_run, corrections, place):
    before = sha256_of(place.label)
    reporter = RecordingReporter()
    run = make_run(corrections=corrections)
    run.run_folder.mkdir()
    fixed = with_corrected_label(run, reporter)
    assert fixed.label == run.run_folder / "corrected_label.tif"
    assert sha256_of(place.label) == before
    with rasterio.open(place.label) as dataset:
        label = dataset.read(1)
    data = prepare_data(fixed, RecordingReporter())
    try:
        north = {
            int(window.column): data.reader.read(tile)
            for tile, window in data.reader.windows.items()
            if window.row == 0
        }
        south = next(
            data.reader.read(tile)
            for tile, window in data.reader.windows.items()
            if (window.column, window.row) == (0, TILE)
        )
    finally:
        data.reader.close()
    assert (north[0].label[28:33, 18:23] == 1.0).all()
    assert (north[TILE].label[28:33, 90 - TILE - 2 : 90 - TILE + 3] == 0.0).all()
    assert not south.valid[100 - TILE, 20]
    # All the rest is what it was.
    untouched = np.s_[0:20, 0:64]
    assert np.array_equal(
        north[0].label[untouched], np.where(label[untouched] >= 0, label[untouched], 0.0)
    )
    applied = corrections_in(fixed.label)
    assert applied.marks == 3
    assert applied.pixels == applied.rock + applied.other + applied.unknown > 20
    assert applied.text + "." in reporter.logs


def test_card_and_report_say_what_was_corrected(make_run, corrections):
    run = make_run(corrections=corrections, epochs=1)
    train(run, RecordingReporter())
    training = read_card(run.model).training
    assert training.data_hashes["label"] == sha256_of(run.run_folder / "corrected_label.tif")
    assert training.data_hashes["corrections"] == marks_digest(corrections.marks, "")
    parameters = training.parameters
    changed = corrections_in(run.run_folder / "corrected_label.tif")
    assert parameters["correction_marks"] == 3
    assert parameters["corrected_pixels"] == changed.pixels
    assert parameters["corrections"] == "marks.gpkg"
    html = run.report.read_text(encoding="utf-8")
    assert f"<th>corrected pixels</th><td>{changed.pixels}</td>" in html
    assert json.loads(read_card(run.model).model_dump_json())


def test_without_corrections_nothing_is_copied(make_run):
    run = make_run(epochs=1)
    train(run, RecordingReporter())
    assert not (run.run_folder / "corrected_label.tif").exists()
    assert "corrections" not in read_card(run.model).training.parameters


def test_cancelled_while_correcting_it_leaves_no_half_label(make_run, corrections):
    run = make_run(corrections=corrections)
    run.run_folder.mkdir()
    for questions in range(1, 6):
        with pytest.raises(Cancelled):
            with_corrected_label(run, RecordingReporter(cancel_after=questions - 1))
        assert not list(run.run_folder.iterdir())


def test_marks_that_cannot_be_read_stop_the_training(make_run, tmp_path):
    missing = CorrectionMarks(MarkLayer(tmp_path / "none.gpkg"), 20.0)
    run = make_run(corrections=missing)
    with pytest.raises(InputError, match="CORRECTIONS: .*none.gpkg"):
        train(run, RecordingReporter())
    assert not run.model.exists()
