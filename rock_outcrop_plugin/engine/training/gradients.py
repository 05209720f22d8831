"""The gradient of one batch, in as many pieces as the memory allows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import torch
from lightning_fabric import Fabric
from torch import Tensor, nn

from ...errors import InputError
from ...progress import Reporter
from ..dataset import Sample
from ..device import is_out_of_memory
from ..losses import SegmentationLoss, consistency
from .ranks import Ranks
from .statistics import kept_statistics, set_training
from .teacher import Teacher

Result = TypeVar("Result")


@dataclass(frozen=True)
class BatchLosses:
    """The losses of a batch of all processes, each a single number; smaller is better."""

    supervised: Tensor
    consistency: Tensor


@dataclass
class ElasticGradients:
    """Adds up the gradient of a batch in pieces of at most `piece` tiles.

    When the memory does not hold a piece, half of it is tried, for the rest of the run. The result
    is the gradient of the loss of the whole batch, whatever the loss: a first pass gives the logits
    of all pieces (and of all processes), their loss is differentiated by the logits, and a second
    pass takes this gradient back through the network piece by piece. Only batch normalisation sees
    the difference, as it normalises each piece by itself. A batch in one piece needs one pass.

    Gao et al. (2021), Scaling deep contrastive learning batch size under memory limited setup,
    https://arxiv.org/abs/2101.06983
    """

    fabric: Fabric
    ranks: Ranks
    student: Any
    teacher: Teacher
    loss: SegmentationLoss
    reporter: Reporter
    piece: int
    frozen: tuple[str, ...] = ()

    def compute(self, sample: Sample, consistency_weight: float) -> BatchLosses:
        """Leave the gradient in the student's parameters and return the losses.

        Raises InputError when a single tile does not fit.
        """
        set_training(self.student.module, self.frozen)
        while True:
            outputs = _unless_out_of_memory(lambda: self._forward(sample.channels))
            if not self.ranks.any(outputs is None) and outputs is not None:
                weighted = self._backward(sample, *outputs, consistency_weight)
                if weighted is not None:
                    return weighted
            del outputs
            self._take_smaller_pieces(len(sample.label))

    def _forward(self, channels: Tensor) -> tuple[Tensor, Tensor]:
        """Return the logits of student (with its graph if in one piece) and teacher."""
        pieces = torch.split(channels, self.piece)
        with self.fabric.autocast():
            expected = torch.cat([self.teacher.expected(piece) for piece in pieces]).float()
        if len(pieces) == 1:
            return self.student(channels).float(), expected
        with torch.no_grad(), kept_statistics(self.student.module):
            return torch.cat([self.student(piece) for piece in pieces]).float(), expected

    def _backward(
        self, sample: Sample, logits: Tensor, expected: Tensor, weight: float
    ) -> BatchLosses | None:
        for parameter in self.student.parameters():
            parameter.grad = None
        leaf = logits.detach().requires_grad_()
        losses = self._losses(leaf, expected, sample)
        (losses.supervised + weight * losses.consistency).backward()  # type: ignore[no-untyped-call]
        # Several processes take the mean of their gradients, of which each holds its own part.
        gradient = torch.as_tensor(leaf.grad) * self.ranks.size
        done = _unless_out_of_memory(lambda: self._propagate(sample.channels, logits, gradient))
        if done is None and self.ranks.size > 1:
            raise InputError(
                f"BATCH_SIZE: {len(gradient)} tiles on a device do not fit into its memory. "
                "Give a smaller one, or a smaller CROP."
            )
        detached = BatchLosses(losses.supervised.detach(), losses.consistency.detach())
        return None if done is None else detached

    def _losses(self, leaf: Tensor, expected: Tensor, sample: Sample) -> BatchLosses:
        label, valid = sample.label, sample.valid
        if self.ranks.size > 1:
            own = torch.cat([leaf.detach(), expected, label, valid.float()], dim=1)
            everything = self.ranks.gather(own)
            logits, expected, label, counted = torch.split(everything, 1, dim=1)
            first, last = self.ranks.rank * len(leaf), (self.ranks.rank + 1) * len(leaf)
            leaf = torch.cat([logits[:first], leaf, logits[last:]])
            valid = counted > 0.5
        return BatchLosses(self.loss(leaf, label, valid), consistency(leaf, expected, valid))

    def _propagate(self, channels: Tensor, logits: Tensor, gradient: Tensor) -> bool:
        if logits.requires_grad:
            self.fabric.backward(logits, gradient)
            return True
        pieces = torch.split(channels, self.piece)
        for number, (piece, part) in enumerate(
            zip(pieces, torch.split(gradient, self.piece), strict=True), start=1
        ):
            with self.fabric.no_backward_sync(self.student, enabled=number < len(pieces)):
                output = self.student(piece).float()
                self.fabric.backward(output, part)
        return True

    def _take_smaller_pieces(self, tiles: int) -> None:
        piece = min(self.piece, tiles)
        if piece <= 1:
            raise InputError(
                "CROP: the memory does not hold a single tile in training. "
                "Give a smaller CROP or WIDTH, or another DEVICE."
            )
        self.piece = (piece + 1) // 2
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        self.reporter.warn(
            f"BATCH_SIZE: {piece} tiles at once do not fit into memory. Batches are computed in "
            f"pieces of {self.piece} from now on, which takes longer; the result is that of the "
            "whole batch but for batch normalisation, which sees a piece at a time."
        )


def _unless_out_of_memory(compute: Callable[[], Result]) -> Result | None:
    try:
        return compute()
    except (MemoryError, RuntimeError) as error:
        if not is_out_of_memory(error):
            raise
    return None


def clip(network: nn.Module, largest: float) -> Tensor:
    """Scale the gradient down to a norm of `largest` (0: as it is); return its norm before."""
    gradients = [p.grad for p in network.parameters() if p.grad is not None]
    norm = torch.nn.utils.get_total_norm(gradients)
    if largest > 0.0:
        torch.nn.utils.clip_grads_with_norm_(network.parameters(), largest, norm)
    return norm
