"""The training loop: one student, its averaged teacher, epoch after epoch."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch.utils.data import DataLoader

from ...errors import InputError
from ...progress import Reporter, raise_if_cancelled
from ..dataset import EpochOrder, Sample
from ..losses import SegmentationLoss, consistency
from .checkpoint import TrainingState, save_checkpoint
from .evaluation import Evaluation, evaluate
from .history import EpochFigures, networks_figures, write_table
from .prepare import TrainingData
from .schedule import consistency_weight_at, learning_rate_at
from .specification import TrainingRun

METRICS_NAME = "metrics.csv"
VALIDATION_BATCH = 1


@dataclass
class _Means:
    loss: float = 0.0
    consistency: float = 0.0
    batches: int = 0


class Trainer:
    """Trains one epoch after the other, as long as there is one left and it still gets better."""

    def __init__(
        self,
        run: TrainingRun,
        data: TrainingData,
        state: TrainingState,
        loss: SegmentationLoss,
        *,
        device: torch.device,
        identity: dict[str, Any],
        reporter: Reporter,
    ) -> None:
        self.run, self.data, self.state = run, data, state
        self._loss, self._device, self._reporter = loss, device, reporter
        self._identity = identity
        batch_size = min(run.batch_size, len(data.training))
        if batch_size < run.batch_size:
            reporter.log(f"BATCH_SIZE: {batch_size}, as there are no more tiles than that.")
        self._order = EpochOrder(len(data.training), run.seed)
        self._loader = DataLoader(
            data.training,
            batch_size=batch_size,
            sampler=self._order,
            num_workers=run.workers,
            pin_memory=device.type == "cuda",
        )
        self._validation = DataLoader(data.validation, batch_size=VALIDATION_BATCH)

    @property
    def is_finished(self) -> bool:
        """Whether there is nothing left to train."""
        return self.state.epoch >= self.run.epoch_count or self.stopped_early

    @property
    def stopped_early(self) -> bool:
        """Whether early stopping ended the training before its last epoch."""
        state = self.state
        return state.epoch < self.run.epoch_count and state.stopping.should_stop(state.epoch - 1)

    def train_epoch(self) -> bool:
        """Train and evaluate one epoch and write a checkpoint; return whether it is the best.

        Raises Cancelled between two batches, and InputError when the loss is not a number; both
        leave the last checkpoint as it is.
        """
        started = time.monotonic()
        epoch = self.state.epoch
        self.data.training.epoch = self._order.epoch = epoch
        means = _Means()
        for batch, sample in enumerate(self._loader):
            raise_if_cancelled(self._reporter)
            self._report_batch(batch)
            self._step(self._to_device(sample), batch, means)
        evaluation = self._evaluate()
        if not math.isfinite(evaluation.criterion):
            raise _not_a_number(epoch, "on the validation tiles", self.run.run_folder)
        is_best = self.state.stopping.update(epoch, evaluation.criterion)
        figures = self._figures(evaluation, means, is_best, time.monotonic() - started)
        self.state.history.append(figures)
        self.state.epoch += 1
        self._report_epoch(figures)
        return is_best

    def save(self) -> Path:
        """Write the checkpoint and the table of the epochs so far."""
        folder, token = self.run.run_folder, self.run.token
        write_table(folder / METRICS_NAME, self.state.history, token)
        return save_checkpoint(folder, self.state, self._identity, token)

    def _step(self, sample: Sample, batch: int, means: _Means) -> None:
        state, run = self.state, self.run
        steps = len(self._loader) * run.epoch_count
        rate = learning_rate_at(state.step, steps, run.learning_rate, run.schedule)
        for group in state.optimiser.param_groups:
            group["lr"] = rate
        state.student.train()
        logits = state.student(sample.channels)
        supervised = self._loss(logits, sample.label, sample.valid)
        expected = state.teacher.expected(sample.channels)
        difference = consistency(logits, expected, sample.valid)
        total = supervised + self._consistency_weight(batch) * difference
        if not torch.isfinite(total):
            self._stop_at(sample)
        state.optimiser.zero_grad(set_to_none=True)
        total.backward()  # type: ignore[no-untyped-call]
        state.optimiser.step()
        state.teacher.update(state.student)
        state.step += 1
        means.loss += float(supervised.detach())
        means.consistency += float(difference.detach())
        means.batches += 1

    def _consistency_weight(self, batch: int) -> float:
        settings = self.run.recipe.training
        position = self.state.epoch + batch / len(self._loader)
        return consistency_weight_at(
            position, settings.consistency_ramp_epochs, settings.consistency_weight
        )

    def _stop_at(self, sample: Sample) -> None:
        tiles = torch.as_tensor(sample.tile).tolist()
        with torch.no_grad():
            guilty = [
                tile
                for index, tile in enumerate(tiles)
                if not torch.isfinite(self.state.student(sample.channels[index : index + 1])).all()
            ]
        names = ", ".join(str(tile) for tile in sorted(set(guilty or tiles)))
        raise _not_a_number(self.state.epoch, f"in tile {names}", self.run.run_folder)

    def _evaluate(self) -> Evaluation:
        return evaluate(
            self.state.student,
            self.state.teacher.network,
            (self._to_device(sample) for sample in self._validation),
            self._loss,
            threshold=self.run.decision_threshold,
            before_each=lambda: raise_if_cancelled(self._reporter),
        )

    def _to_device(self, sample: Sample) -> Sample:
        is_pinned = self._device.type == "cuda"
        channels = sample.channels.to(
            self._device, memory_format=torch.channels_last, non_blocking=is_pinned
        )
        label = sample.label.to(self._device, non_blocking=is_pinned)
        valid = sample.valid.to(self._device, non_blocking=is_pinned)
        return Sample(channels, label, valid, sample.tile)

    def _figures(
        self, evaluation: Evaluation, means: _Means, is_best: bool, seconds: float
    ) -> EpochFigures:
        return EpochFigures(
            epoch=self.state.epoch,
            train_loss=means.loss / means.batches,
            train_consistency=means.consistency / means.batches,
            consistency_weight=self._consistency_weight(0),
            learning_rate=self.state.optimiser.param_groups[0]["lr"],
            is_best=int(is_best),
            seconds=seconds,
            **networks_figures(evaluation),
        )

    def _report_batch(self, batch: int) -> None:
        epochs, batches = self.run.epoch_count, len(self._loader)
        self._reporter.progress(
            (self.state.epoch + batch / batches) / epochs,
            f"Epoch {self.state.epoch + 1} of {epochs}, batch {batch + 1} of {batches}",
        )

    def _report_epoch(self, figures: EpochFigures) -> None:
        for name in ("train_loss", "teacher_loss", "student_iou", "teacher_iou", "criterion"):
            self._reporter.metric(name, getattr(figures, name), figures.epoch)
        self._reporter.log(
            f"Epoch {figures.epoch + 1}: loss {figures.train_loss:.3f}, teacher on validation: "
            f"loss {figures.teacher_loss:.3f}, IoU {figures.teacher_iou:.3f}"
            f"{' (best so far)' if figures.is_best else ''}, {figures.seconds:.1f} s"
        )


def _not_a_number(epoch: int, place: str, folder: Path) -> InputError:
    return InputError(
        f"The loss is no longer a number {place} (epoch {epoch + 1}). Look at the rasters there, "
        "or train with a smaller LEARNING_RATE. The state after the epoch before is kept in "
        f"'{folder}'."
    )
