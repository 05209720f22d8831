"""Which stage is the best: judged by stability on the same labels, never by the truth."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import torch
from torch.utils.data import DataLoader

from ...progress import Reporter, SilentReporter, raise_if_cancelled
from ..dataset import Sample
from ..device import choose_device
from ..model_file import load_network, load_student
from ..training.evaluation import evaluate
from ..training.prepare import prepare_data, segmentation_loss
from ..training.specification import TrainingRun
from .specification import StageResult


def with_criteria(
    stages: list[StageResult], run: TrainingRun, reporter: Reporter
) -> list[StageResult]:
    """Return the stages with their criterion: teacher's loss + consistency, smaller is better.

    As early stopping judges, on the validation tiles; for all stages against the labels of the last
    one, since losses against different labels cannot be compared.
    """
    device = choose_device(run.device, SilentReporter())
    data = prepare_data(replace(run, label=stages[-1].label, corrections=None), SilentReporter())
    loss = segmentation_loss(run, data.positive_weight)
    judged = []
    try:
        for stage in stages:
            raise_if_cancelled(reporter)
            teacher, card = load_network(stage.model)
            student = load_student(stage.model) or teacher
            evaluation = evaluate(
                student.to(device),
                teacher.to(device),
                (_on(device, sample) for sample in DataLoader(data.validation, batch_size=1)),
                loss,
                threshold=card.threshold,
                before_each=lambda: raise_if_cancelled(reporter),
            )
            judged.append(replace(stage, criterion=evaluation.criterion))
    finally:
        data.reader.close()
    return judged


def _on(device: torch.device, batch: Any) -> Sample:
    sample = cast(Sample, batch)
    return Sample(
        sample.channels.to(device), sample.label.to(device), sample.valid.to(device), sample.tile
    )
