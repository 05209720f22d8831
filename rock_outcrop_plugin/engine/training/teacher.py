"""The teacher: an exponential moving average of the student's weights."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn

from .schedule import averaging_decay
from .statistics import set_training


class Teacher:
    """Averages a student's weights; it keeps batch statistics of its own.

    The statistics come from the teacher's own passes over the training batches: averages of the
    student's would lag behind the weights, and in a short training the consistency loss would then
    pull the student towards a network that cannot see yet.

    Tarvainen and Valpola (2017), https://arxiv.org/abs/1703.01780
    """

    def __init__(self, student: nn.Module, decay: float, frozen: tuple[str, ...] = ()) -> None:
        self.network = copy.deepcopy(student).requires_grad_(requires_grad=False)
        self.frozen = frozen
        self.decay = decay
        self.updates = 0

    @torch.no_grad()
    def expected(self, channels: Tensor) -> Tensor:
        """Return the logits of a training batch, which also feeds the batch statistics.

        Those of the `frozen` parts stay as they are.
        """
        set_training(self.network, self.frozen)
        logits: Tensor = self.network(channels)
        return logits

    @torch.no_grad()
    def update(self, student: nn.Module) -> None:
        """Move the average towards the student."""
        share = 1.0 - averaging_decay(self.updates, self.decay)
        torch._foreach_lerp_(list(self.network.parameters()), list(student.parameters()), share)
        self.updates += 1
