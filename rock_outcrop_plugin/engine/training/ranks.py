"""What the processes of one training tell each other; a single process talks to nobody."""

from __future__ import annotations

from pathlib import Path

import torch
from lightning_fabric import Fabric
from torch import Tensor, nn

from ...progress import Reporter


class Ranks:
    """The processes that train together. Each must call every method at the same place."""

    def __init__(self, fabric: Fabric) -> None:
        self._fabric = fabric
        self.rank, self.size = fabric.global_rank, fabric.world_size

    @property
    def is_first(self) -> bool:
        """Whether this process is the one that writes files."""
        return self.rank == 0

    def gather(self, tensor: Tensor) -> Tensor:
        """Return the tensors of all processes, joined along the first axis; they are as long."""
        if self.size == 1:
            return tensor
        gathered = self._fabric.all_gather(tensor.to(self._fabric.device))
        return torch.as_tensor(gathered).flatten(0, 1)

    def total(self, tensor: Tensor) -> Tensor:
        """Return the sum over all processes, where the tensor was."""
        if self.size == 1:
            return tensor
        there = tensor.to(self._fabric.device, copy=True)
        return torch.as_tensor(self._fabric.all_reduce(there, reduce_op="sum")).to(tensor.device)

    def any(self, flag: bool) -> bool:
        """Return whether the flag is set in any process."""
        return flag if self.size == 1 else bool(self.total(torch.tensor(float(flag))) > 0)

    @torch.no_grad()
    def average_statistics(self, *networks: nn.Module) -> None:
        """Give all processes the mean of their batch statistics."""
        if self.size == 1:
            return
        for network in networks:
            for buffer in network.buffers():
                if buffer.is_floating_point():
                    buffer.copy_(self.total(buffer) / self.size)


class SharedReporter:
    """The reporter of one of several processes: only the first speaks, a cancel reaches all."""

    def __init__(self, reporter: Reporter, ranks: Ranks) -> None:
        self.alone, self._ranks = reporter, ranks

    def progress(self, fraction: float, text: str = "") -> None:
        if self._ranks.is_first:
            self.alone.progress(fraction, text)

    def log(self, text: str) -> None:
        if self._ranks.is_first:
            self.alone.log(text)

    def warn(self, text: str) -> None:
        if self._ranks.is_first:
            self.alone.warn(text)

    def metric(self, name: str, value: float, step: int) -> None:
        if self._ranks.is_first:
            self.alone.metric(name, value, step)

    def artifact(self, name: str, path: Path) -> None:
        if self._ranks.is_first:
            self.alone.artifact(name, path)

    def cancelled(self) -> bool:
        return self._ranks.any(self.alone.cancelled())


def alone(reporter: Reporter) -> Reporter:
    """Return the reporter for work that this process does by itself, after all the others."""
    return reporter.alone if isinstance(reporter, SharedReporter) else reporter
