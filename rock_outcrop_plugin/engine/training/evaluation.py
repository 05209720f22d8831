"""Student and teacher on the validation tiles, against the labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ..dataset import Sample
from ..losses import SegmentationLoss, consistency
from ..threshold import BINS, LABEL_THRESHOLD, best_threshold


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
    threshold: float

    @property
    def criterion(self) -> float:
        """What early stopping judges; smaller is better."""
        return self.teacher.loss + self.consistency


class _Tally:
    """Counts pixels and labels by probability, so that every threshold can be scored at the end."""

    def __init__(self) -> None:
        self.loss = self.pixels = 0.0
        self._pixels = torch.zeros(BINS, dtype=torch.float64)
        self._labelled = torch.zeros(BINS, dtype=torch.float64)
        self._label = torch.zeros(BINS, dtype=torch.float64)

    def add(self, logits: Tensor, sample: Sample, loss: float) -> None:
        probability = torch.sigmoid(logits[sample.valid].float())
        label = sample.label[sample.valid].double()
        bins = (probability * BINS).long().clamp(max=BINS - 1)
        self.loss += loss * label.numel()
        self.pixels += label.numel()
        self._pixels += torch.bincount(bins, minlength=BINS).cpu()
        is_rock = (label >= LABEL_THRESHOLD).double()
        self._labelled += torch.bincount(bins, is_rock, minlength=BINS).cpu()
        self._label += torch.bincount(bins, label, minlength=BINS).cpu()

    def add_up(self, total: Callable[[Tensor], Tensor]) -> None:
        """Replace every count by its total over all processes."""
        counts = torch.cat(
            [
                torch.tensor([self.loss, self.pixels], dtype=torch.float64),
                *(self._pixels, self._labelled, self._label),
            ]
        )
        sums = total(counts)
        self.loss, self.pixels = float(sums[0]), float(sums[1])
        self._pixels, self._labelled, self._label = torch.split(sums[2:], BINS)

    def best_threshold(self) -> float:
        """Return the threshold whose mask overlaps the soft labels best."""
        return best_threshold(self._pixels.numpy(), self._label.numpy())

    def scores(self, threshold: float) -> Scores:
        first = round(threshold * BINS)
        both = float(self._labelled[first:].sum())
        predicted, labelled = float(self._pixels[first:].sum()), float(self._labelled.sum())
        return Scores(
            loss=self.loss / max(self.pixels, 1),
            iou=both / max(predicted + labelled - both, 1),
            precision=both / max(predicted, 1),
            recall=both / max(labelled, 1),
            f1=2 * both / max(predicted + labelled, 1),
        )


@torch.no_grad()
def evaluate(
    student: nn.Module,
    teacher: nn.Module,
    batches: Iterable[Sample],
    loss: SegmentationLoss,
    *,
    threshold: float | None,
    before_each: Callable[[], None],
    total: Callable[[Tensor], Tensor] = lambda counts: counts,
    observe: Callable[[Sample, Tensor], None] | None = None,
) -> Evaluation:
    """Return the figures of both networks over all tiles; labels count as rock from 0.5.

    Without a `threshold` the teacher's best one on these tiles is taken for both networks.
    `before_each` is called before every batch, for instance to look whether to go on; `total`
    adds up counts over the processes that share the tiles; `observe` is shown every batch with the
    teacher's logits.
    """
    tallies = _Tally(), _Tally()
    difference = 0.0
    for sample in batches:
        before_each()
        logits = (
            student.eval()(sample.channels).float(),
            teacher.eval()(sample.channels).float(),
        )
        if observe is not None:
            observe(sample, logits[1])
        for tally, output in zip(tallies, logits, strict=True):
            value = float(loss(output, sample.label, sample.valid))
            tally.add(output, sample, value)
        difference += float(consistency(*logits, sample.valid)) * int(sample.valid.sum())
    for tally in tallies:
        tally.add_up(total)
    difference = float(total(torch.tensor(difference, dtype=torch.float64)))
    chosen = tallies[1].best_threshold() if threshold is None else threshold
    return Evaluation(
        student=tallies[0].scores(chosen),
        teacher=tallies[1].scores(chosen),
        consistency=difference / max(tallies[0].pixels, 1),
        threshold=chosen,
    )
