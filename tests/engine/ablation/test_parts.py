"""Every variant lacks its part, and nothing else is changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
import torch

from rock_outcrop.rock_outcrop_plugin import recipes
from rock_outcrop.rock_outcrop_plugin.engine.ablation.parts import (
    FULL,
    PARTS,
    part_names,
    variants,
    without_reference,
)
from rock_outcrop.rock_outcrop_plugin.engine.self_training.specification import SelfTrainingRun
from rock_outcrop.rock_outcrop_plugin.engine.training.prepare import segmentation_loss
from rock_outcrop.rock_outcrop_plugin.engine.training.teacher import Teacher
from rock_outcrop.rock_outcrop_plugin.errors import InputError
from rock_outcrop.rock_outcrop_plugin.jobs.specs import ABLATION_PARTS

from .conftest import MakeRun


@pytest.fixture
def full(make_run: MakeRun) -> SelfTrainingRun:
    return make_run().self_training


def without(run: SelfTrainingRun, name: str) -> SelfTrainingRun:
    return next(part for part in PARTS if part.name == name).without(run)


def names(run: SelfTrainingRun) -> tuple[str, ...]:
    return run.training.recipe.channel_names


LACKS: dict[str, Callable[[SelfTrainingRun], bool]] = {
    "consistency": lambda run: run.training.recipe.training.consistency_weight == 0.0,
    "ema": lambda run: run.training.recipe.training.ema_decay == 0.0,
    "confidence": lambda run: segmentation_loss(run.training, 2.0).confidence_factor == 1.0,
    "tversky": lambda run: segmentation_loss(run.training, 2.0).tversky_weight == 0.0,
    "pseudo_labels": lambda run: run.settings.stages == 1 and run.label_model is None,
    "label_model": lambda run: run.label_model is None and run.settings.stages == 2,
    "later_stages": lambda run: run.label_model is not None and run.settings.stages == 1,
    "group_dropout": lambda run: run.training.dropout_probabilities == {},
    "slope": lambda run: "slope" not in names(run) and len(names(run)) == 7,
    "elevation": lambda run: "elevation" not in names(run) and len(names(run)) == 7,
    "visible": lambda run: names(run) == ("B08", "B11", "B12", "elevation", "slope"),
    "near_infrared": lambda run: "B08" not in names(run) and len(names(run)) == 7,
    "short_wave_infrared": lambda run: not {"B11", "B12"} & set(names(run)),
}


def test_every_part_is_checked_here_and_offered_to_users() -> None:
    assert tuple(LACKS) == tuple(part.name for part in PARTS)
    assert part_names() == ABLATION_PARTS


@pytest.mark.parametrize("name", LACKS)
def test_the_variant_lacks_its_part_alone(full: SelfTrainingRun, name: str) -> None:
    assert not LACKS[name](full)
    variant = without(full, name)
    assert LACKS[name](variant)
    others = {"pseudo_labels", "label_model", "later_stages"} if name == "pseudo_labels" else {name}
    for other in set(LACKS) - others - {"slope", "elevation", "visible"}:
        assert not LACKS[other](variant), other
    assert variant.training.files == full.training.files


def test_a_doubt_of_the_run_is_removed_too(full: SelfTrainingRun) -> None:
    run = replace(full, training=replace(full.training, confidence_factor=0.5))
    assert LACKS["confidence"](without(run, "confidence"))


def test_the_whole_loss_stays(full: SelfTrainingRun) -> None:
    before, after = full.training.recipe.training, without(full, "tversky").training.recipe.training
    assert after.bce_weight == pytest.approx(before.bce_weight + before.tversky_weight)


def test_without_averaging_the_teacher_is_the_student(full: SelfTrainingRun) -> None:
    student = torch.nn.Linear(3, 1)
    teacher = Teacher(student, without(full, "ema").training.recipe.training.ema_decay)
    with torch.no_grad():
        student.weight.add_(1.0)
    teacher.update(student)
    assert torch.equal(teacher.network.weight, student.weight)


def test_the_weights_of_the_masks_that_are_left_sum_to_one(full: SelfTrainingRun) -> None:
    three = (*full.references, replace(full.references[0], weight=0.5))
    run = replace(full, references=tuple(replace(r, weight=r.weight / 1.5) for r in three))
    left = without_reference(run, 0).references
    assert [each.path for each in left] == [full.references[1].path, full.references[0].path]
    assert [each.weight for each in left] == pytest.approx([0.5, 0.5])


def test_rows_are_the_full_method_parts_and_masks(full: SelfTrainingRun) -> None:
    subjects, absent = variants(full, ("small", "large"), part_names())
    assert not absent
    assert [subject.name for subject in subjects] == [
        FULL,
        *LACKS,
        "without_label_1",
        "without_label_2",
    ]
    assert "small" in subjects[-2].title
    assert subjects[-2].run is not None
    assert subjects[-2].run.references == (replace(full.references[1], weight=1.0),)


def test_what_the_set_up_lacks_is_no_row(full: SelfTrainingRun) -> None:
    recipe = recipes.load("rock-published")
    run = replace(
        full,
        training=replace(full.training, recipe=recipe),
        settings=recipe.self_training,
        label_model=recipe.label_model,
        references=full.references[:1],
    )
    subjects, absent = variants(run, ("small",), part_names())
    assert set(absent) == {"label_model", "later_stages", "group_dropout", "small"}
    assert "pseudo_labels" in [subject.name for subject in subjects]


def test_an_unknown_part(full: SelfTrainingRun) -> None:
    with pytest.raises(InputError, match="PARTS.*magic"):
        variants(full, ("small", "large"), ("magic",))
