"""The teacher: an exponential moving average of the student's weights."""

from __future__ import annotations

import copy

import torch
from torch import nn

from .schedule import averaging_decay


class Teacher:
    """Averages a student network; batch statistics are averaged with the weights they belong to.

    Tarvainen and Valpola (2017), https://arxiv.org/abs/1703.01780
    """

    def __init__(self, student: nn.Module, decay: float) -> None:
        self.network = copy.deepcopy(student).requires_grad_(requires_grad=False).eval()
        self.decay = decay
        self.updates = 0

    @torch.no_grad()
    def update(self, student: nn.Module) -> None:
        """Move the average towards the student."""
        share = 1.0 - averaging_decay(self.updates, self.decay)
        theirs = student.state_dict()
        averages, values = [], []
        for name, average in self.network.state_dict().items():
            if average.is_floating_point():
                averages.append(average)
                values.append(theirs[name])
            else:
                average.copy_(theirs[name])
        torch._foreach_lerp_(averages, values, share)
        self.updates += 1
