"""The training loop: one student, its averaged teacher, epoch after epoch."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from lightning_fabric import Fabric

from ...errors import InputError
from ...progress import Reporter, raise_if_cancelled
from ..dataset import Sample
from ..losses import SegmentationLoss
from .checkpoint import TrainingState, save_checkpoint
from .compilation import compiled, wants_compilation
from .evaluation import Evaluation, evaluate
from .examples import ExamplePictures
from .gradients import ElasticGradients, clip
from .history import EpochFigures, networks_figures, write_table
from .loading import BatchLoaders
from .prepare import TrainingData
from .ranks import Ranks
from .schedule import consistency_weight_at, learning_rate_at
from .specification import TrainingRun
from .statistics import kept_statistics, set_training

METRICS_NAME = "metrics.csv"


@dataclass
class EpochSums:
    """Sums of what every batch of an epoch reports."""

    loss: float = 0.0
    consistency: float = 0.0
    gradient_norm: float = 0.0
    batches: int = 0

    def add(self, loss: float, consistency: float, gradient_norm: float) -> None:
        """Add a batch."""
        self.loss += loss
        self.consistency += consistency
        self.gradient_norm += gradient_norm
        self.batches += 1


class Trainer:
    """Trains one epoch after the other, as long as there is one left and it still gets better."""

    def __init__(
        self,
        run: TrainingRun,
        data: TrainingData,
        state: TrainingState,
        loss: SegmentationLoss,
        *,
        fabric: Fabric,
        identity: dict[str, Any],
        reporter: Reporter,
    ) -> None:
        self.run, self.data, self.state = run, data, state
        self._loss, self._fabric, self._reporter = loss, fabric, reporter
        self._identity = identity
        self._ranks = Ranks(fabric)
        self.loaders = BatchLoaders(run, data, self._ranks, device=fabric.device, reporter=reporter)
        self._batches = len(self.loaders.order)
        self._pictures = ExamplePictures(run.run_folder, run.recipe.channel_names, run.token)
        self._gradients = ElasticGradients(
            fabric=fabric,
            ranks=self._ranks,
            student=fabric.setup_module(self._compiled_student()),
            teacher=state.teacher,
            loss=loss,
            reporter=reporter,
            piece=self.loaders.batch_size,
            frozen=state.teacher.frozen,
        )

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
        """Train and evaluate one epoch; return whether its teacher is the best.

        Raises Cancelled between two batches, and InputError when the loss is not a number; both
        leave the last checkpoint as it is.
        """
        started = time.monotonic()
        state, sums = self.state, EpochSums()
        for batch, sample in enumerate(self.loaders.training(state.epoch)):
            raise_if_cancelled(self._reporter)
            self._report_batch(batch)
            self.step(self.to_device(sample), batch, sums)
        evaluation = self._evaluate()
        if not math.isfinite(evaluation.criterion):
            raise _not_a_number(state.epoch, "on the validation tiles", self.run.run_folder)
        is_best = state.stopping.update(state.epoch, evaluation.criterion)
        if is_best:
            state.keep_best()
        figures = self._figures(evaluation, sums, is_best, time.monotonic() - started)
        state.history.append(figures)
        state.epoch += 1
        if self._ranks.is_first:
            self._pictures.write(state.epoch)
        self._report_epoch(figures)
        return is_best

    def save(self) -> Path:
        """Write the checkpoint and the table of the epochs so far."""
        folder, token = self.run.run_folder, self.run.token
        write_table(folder / METRICS_NAME, self.state.history, token)
        return save_checkpoint(folder, self.state, self._identity, token)

    def step(self, sample: Sample, batch: int, sums: EpochSums) -> None:
        """Train on one batch. Raises InputError when the loss is not a number."""
        state, run = self.state, self.run
        rate = learning_rate_at(
            state.step, self._batches * run.epoch_count, run.learning_rate, run.schedule
        )
        for group in state.optimiser.param_groups:
            group["lr"] = rate
        losses = self._gradients.compute(sample, self._consistency_weight(batch))
        norm = clip(state.student, run.largest_gradient)
        values = torch.stack([losses.supervised, losses.consistency, norm]).tolist()
        if not all(math.isfinite(value) for value in values):
            self._stop_at(sample)
        state.optimiser.step()
        state.teacher.update(state.student)
        state.step += 1
        sums.add(*values)

    def _consistency_weight(self, batch: int) -> float:
        settings = self.run.recipe.training
        position = self.state.epoch + batch / self._batches
        return consistency_weight_at(
            position, settings.consistency_ramp_epochs, settings.consistency_weight
        )

    def _compiled_student(self) -> torch.nn.Module:
        student, data = self.state.student, self.data
        steps = self._batches * (self.run.epoch_count - self.state.epoch)
        if not wants_compilation(self.run, self._fabric.device, steps):
            return student
        size = data.training.crop or data.tile_size
        shape = (self.loaders.batch_size, len(self.run.recipe.channels), size, size)
        example = torch.zeros(shape, device=self._fabric.device)
        set_training(student, self.state.teacher.frozen)
        with self._fabric.autocast():
            return compiled(student, example.to(memory_format=torch.channels_last), self._reporter)

    def _stop_at(self, sample: Sample) -> None:
        tiles = torch.as_tensor(sample.tile, device=self._fabric.device)
        student = self.state.student
        with torch.no_grad(), kept_statistics(student):
            answers = torch.stack([student(channels[None]) for channels in sample.channels])
        is_guilty = ~torch.isfinite(answers).flatten(1).all(dim=1)
        found = self._ranks.gather(torch.stack([tiles, is_guilty.to(tiles)], dim=1)).tolist()
        guilty = {tile for tile, flag in found if flag} or {tile for tile, _ in found}
        names = ", ".join(str(tile) for tile in sorted(guilty))
        raise _not_a_number(self.state.epoch, f"in tile {names}", self.run.run_folder)

    def _evaluate(self) -> Evaluation:
        self._ranks.average_statistics(self.state.student, self.state.teacher.network)
        with self._fabric.autocast():
            return evaluate(
                self.state.student,
                self.state.teacher.network,
                (self.to_device(sample) for sample in self.loaders.validation()),
                self._loss,
                threshold=self.run.decision_threshold,
                before_each=lambda: raise_if_cancelled(self._reporter),
                total=self._ranks.total,
                observe=self._pictures.see if self._ranks.is_first else None,
            )

    def to_device(self, sample: Sample) -> Sample:
        """Return a batch where the network is."""
        device = self._fabric.device
        is_pinned = device.type == "cuda"
        channels = sample.channels.to(
            device, memory_format=torch.channels_last, non_blocking=is_pinned
        )
        label = sample.label.to(device, non_blocking=is_pinned)
        valid = sample.valid.to(device, non_blocking=is_pinned)
        return Sample(channels, label, valid, sample.tile)

    def _figures(
        self, evaluation: Evaluation, sums: EpochSums, is_best: bool, seconds: float
    ) -> EpochFigures:
        return EpochFigures(
            epoch=self.state.epoch,
            train_loss=sums.loss / sums.batches,
            train_consistency=sums.consistency / sums.batches,
            consistency_weight=self._consistency_weight(0),
            learning_rate=self.state.optimiser.param_groups[0]["lr"],
            is_best=int(is_best),
            seconds=seconds,
            gradient_norm=sums.gradient_norm / sums.batches,
            **networks_figures(evaluation),
        )

    def _report_batch(self, batch: int) -> None:
        epochs = self.run.epoch_count
        self._reporter.progress(
            (self.state.epoch + batch / self._batches) / epochs,
            f"Epoch {self.state.epoch + 1} of {epochs}, batch {batch + 1} of {self._batches}",
        )

    def _report_epoch(self, figures: EpochFigures) -> None:
        for name in (
            *("train_loss", "teacher_loss", "student_iou", "teacher_iou", "criterion"),
            "gradient_norm",
        ):
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
