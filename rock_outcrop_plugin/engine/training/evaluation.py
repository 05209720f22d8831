"""Student and teacher on the validation tiles, against the labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ..dataset import Sample
from ..losses import SegmentationLoss, consistency

LABEL_THRESHOLD = 0.5


@dataclass(frozen=True)
class Scores:
    """Figures of one network; loss: smaller is better, the others 0..1, larger is better."""

    loss: float
    iou: float
    precision: float
    recall: float
    f1: float


@dataclass(frozen=True)
class Evaluation:
    """Both networks after an epoch, and the mean squared difference of their probabilities."""

    student: Scores
    teacher: Scores
    consistency: float

    @property
    def criterion(self) -> float:
        """What early stopping judges; smaller is better."""
        return self.teacher.loss + self.consistency


class _Tally:
    def __init__(self) -> None:
        self.loss = self.pixels = 0.0
        self.both = self.predicted = self.labelled = 0

    def add(self, logits: Tensor, sample: Sample, loss: float, threshold: float) -> None:
        predicted = (torch.sigmoid(logits) >= threshold) & sample.valid
        labelled = (sample.label >= LABEL_THRESHOLD) & sample.valid
        pixels = int(sample.valid.sum())
        self.loss += loss * pixels
        self.pixels += pixels
        self.both += int((predicted & labelled).sum())
        self.predicted += int(predicted.sum())
        self.labelled += int(labelled.sum())

    def scores(self) -> Scores:
        either = self.predicted + self.labelled - self.both
        return Scores(
            loss=self.loss / max(self.pixels, 1),
            iou=self.both / max(either, 1),
            precision=self.both / max(self.predicted, 1),
            recall=self.both / max(self.labelled, 1),
            f1=2 * self.both / max(self.predicted + self.labelled, 1),
        )


@torch.no_grad()
def evaluate(
    student: nn.Module,
    teacher: nn.Module,
    batches: Iterable[Sample],
    loss: SegmentationLoss,
    *,
    threshold: float,
    before_each: Callable[[], None],
) -> Evaluation:
    """Return the figures of both networks over all tiles; labels count as rock from 0.5.

    `before_each` is called before every batch, for instance to look whether to go on.
    """
    tallies = _Tally(), _Tally()
    difference = 0.0
    for sample in batches:
        before_each()
        logits = student.eval()(sample.channels), teacher.eval()(sample.channels)
        for tally, output in zip(tallies, logits, strict=True):
            value = float(loss(output, sample.label, sample.valid))
            tally.add(output, sample, value, threshold)
        difference += float(consistency(*logits, sample.valid)) * int(sample.valid.sum())
    return Evaluation(
        tallies[0].scores(), tallies[1].scores(), difference / max(tallies[0].pixels, 1)
    )
