"""Marks win in every stage: over the masks, the label model and the teacher."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from scipy import ndimage

from rock_outcrop.rock_outcrop_plugin.engine.corrections import CorrectionMarks, corrections_in
from rock_outcrop.rock_outcrop_plugin.engine.marks import MarkLayer
from rock_outcrop.rock_outcrop_plugin.engine.model_file import read_card
from rock_outcrop.rock_outcrop_plugin.engine.self_training import self_train
from rock_outcrop.rock_outcrop_plugin.errors import InputError

from ..marked_points import write_points
from ..training.conftest import TRANSFORM, RecordingReporter


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1)


@pytest.fixture
def patch(masks):
    """A patch in which the first mask has no rock and the second one has, and a pixel of it."""
    first, second = (read(path) for path in masks)
    labels, _ = ndimage.label((first == 0) & (second == 1), structure=np.ones((3, 3)))
    sizes = np.bincount(labels.ravel())[1:]
    found = labels == 1 + int(np.argmax(sizes))
    row, column = np.argwhere(found)[0]
    return found, int(column), int(row)


@pytest.mark.parametrize("stages", [2])
def test_corrections_win_in_every_stage(make_self_training, masks, patch, tmp_path, stages) -> None:
    found, column, row = patch
    same = np.argwhere((read(masks[0]) == 1) & (read(masks[1]) == 1))
    other_row, other_column = (int(value) for value in same[len(same) // 2])
    marks = [(column, row, "not rock"), (other_column, other_row, "not rock")]
    path = write_points(tmp_path / "marks.gpkg", TRANSFORM, marks)
    run = make_self_training(
        training={"corrections": CorrectionMarks(MarkLayer(path), 0.0), "epochs": 1}
    )
    reporter = RecordingReporter()
    result = self_train(run, reporter)
    assert len(result.stages) == stages
    html = result.report.read_text(encoding="utf-8")
    for stage in result.stages:
        label = read(stage.label)
        assert (label[found] == 0.0).all()
        assert label[other_row, other_column] == 0.0
        changed = corrections_in(stage.label)
        assert changed.marks == 2
        assert 0 < changed.pixels <= found.sum() + 1
        assert f"Stage {stage.stage}: {changed.text}" in html
        parameters = read_card(stage.model).training.parameters
        assert parameters["corrected_pixels"] == changed.pixels
        assert not (stage.folder / "corrected_label.tif").exists()
    assert any("1 of them in a patch" in line for line in reporter.logs)


def test_a_run_goes_on_with_the_same_marks_only(make_self_training, tmp_path) -> None:
    path = write_points(tmp_path / "marks.gpkg", TRANSFORM, [(10, 10, "rock")])
    corrections = CorrectionMarks(MarkLayer(path), 20.0)
    first = make_self_training(training={"corrections": corrections, "epochs": 1}, label_model=None)
    self_train(first, RecordingReporter())
    other = make_self_training(training={"epochs": 1, "resume": True}, label_model=None)
    with pytest.raises(InputError, match="RESUME: .*other corrections"):
        self_train(other, RecordingReporter())
