"""The parts of the method, each with the set-up that lacks it.

A new part is one more entry of `PARTS`: a pure function from a set-up to the one without it. A
set-up that does not have the part is returned as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from ...errors import InputError
from ...recipes import ChannelSource
from ..self_training.specification import SelfTrainingRun
from .specification import Subject

Without = Callable[[SelfTrainingRun], SelfTrainingRun]
REFERENCES = "references"
FULL = "full"


@dataclass(frozen=True)
class Part:
    """A part of the method; `title` says what is left when it is removed."""

    name: str
    title: str
    without: Without


def with_training_settings(run: SelfTrainingRun, **changes: Any) -> SelfTrainingRun:
    """Return a set-up with other training settings of its recipe."""
    recipe = run.training.recipe
    recipe = replace(recipe, training=replace(recipe.training, **changes))
    return replace(run, training=replace(run.training, recipe=recipe))


def _without_confidence(run: SelfTrainingRun) -> SelfTrainingRun:
    plain = with_training_settings(run, confidence_factor=1.0)
    return replace(plain, training=replace(plain.training, confidence_factor=None))


def _without_tversky(run: SelfTrainingRun) -> SelfTrainingRun:
    settings = run.training.recipe.training
    if settings.tversky_weight == 0.0:
        return run
    whole = settings.bce_weight + settings.tversky_weight
    return with_training_settings(run, bce_weight=whole, tversky_weight=0.0)


def _without_group_dropout(run: SelfTrainingRun) -> SelfTrainingRun:
    if not run.training.dropout_probabilities:
        return run
    return replace(run, training=replace(run.training, group_dropout=0.0))


def _without_label_model(run: SelfTrainingRun) -> SelfTrainingRun:
    recipe = replace(run.training.recipe, label_model=None)
    return replace(run, label_model=None, training=replace(run.training, recipe=recipe))


def _without_later_stages(run: SelfTrainingRun) -> SelfTrainingRun:
    return replace(run, settings=replace(run.settings, stages=1))


def _without_pseudo_labels(run: SelfTrainingRun) -> SelfTrainingRun:
    return _without_later_stages(_without_label_model(run))


def without_channels(
    run: SelfTrainingRun, *, names: tuple[str, ...] = (), source: ChannelSource | None = None
) -> SelfTrainingRun:
    """Return a set-up without the channels that have one of `names` or come from `source`.

    The set-up stays as it is when nothing would be left.
    """
    recipe = run.training.recipe
    kept = tuple(c for c in recipe.channels if c.name not in names and c.source != source)
    if not kept:
        return run
    return replace(run, training=replace(run.training, recipe=replace(recipe, channels=kept)))


PARTS: tuple[Part, ...] = (
    Part(
        "consistency",
        "without the consistency of student and teacher",
        partial(with_training_settings, consistency_weight=0.0),
    ),
    Part(
        "ema",
        "without averaging: the teacher is the student",
        partial(with_training_settings, ema_decay=0.0),
    ),
    Part("confidence", "without confidence weighting", _without_confidence),
    Part("tversky", "without the Tversky loss", _without_tversky),
    Part("pseudo_labels", "without pseudo-labels: the masks alone", _without_pseudo_labels),
    Part("label_model", "without the label model", _without_label_model),
    Part("later_stages", "without later stages", _without_later_stages),
    Part("group_dropout", "without group dropout", _without_group_dropout),
    Part("slope", "without slope", partial(without_channels, source="slope")),
    Part("elevation", "without elevation", partial(without_channels, source="dem")),
    Part(
        "visible",
        "without the visible bands B02 B03 B04",
        partial(without_channels, names=("B02", "B03", "B04")),
    ),
    Part(
        "near_infrared",
        "without the near infrared band B08",
        partial(without_channels, names=("B08",)),
    ),
    Part(
        "short_wave_infrared",
        "without the short-wave infrared bands B11 B12",
        partial(without_channels, names=("B11", "B12")),
    ),
)


def part_names() -> tuple[str, ...]:
    """Return what can be removed: the names of all parts, and the references."""
    return (*(part.name for part in PARTS), REFERENCES)


def without_reference(run: SelfTrainingRun, index: int) -> SelfTrainingRun:
    """Return a set-up without one of its masks; the others' weights are scaled up to sum 1.

    The set-up stays as it is when no weight would be left.
    """
    kept = run.references[:index] + run.references[index + 1 :]
    total = sum(reference.weight for reference in kept)
    if total <= 0.0:
        return run
    scaled = tuple(replace(each, weight=each.weight / total) for each in kept)
    return replace(run, references=scaled)


def variants(
    run: SelfTrainingRun, reference_names: tuple[str, ...], wanted: tuple[str, ...]
) -> tuple[list[Subject], list[str]]:
    """Return the full set-up and those without each wanted part, and which parts it has not.

    Two parts whose removal comes to the same are one subject. Raises InputError for an unknown
    part.
    """
    if unknown := sorted(set(wanted) - set(part_names())):
        raise InputError(
            f"PARTS: there is no part '{', '.join(unknown)}'. Choose of: {', '.join(part_names())}."
        )
    subjects = [Subject(FULL, "full method", "full", run)]
    absent = []
    for part in PARTS:
        if part.name not in wanted:
            continue
        variant = part.without(run)
        if any(variant == subject.run for subject in subjects):
            absent.append(part.name)
        else:
            subjects.append(Subject(part.name, part.title, "part", variant))
    if REFERENCES in wanted:
        for index, name in enumerate(reference_names):
            variant = without_reference(run, index)
            if variant == run:
                absent.append(name)
                continue
            subject = f"without_label_{index + 1}"
            subjects.append(Subject(subject, f"without the mask {name}", "reference", variant))
    return subjects, absent
