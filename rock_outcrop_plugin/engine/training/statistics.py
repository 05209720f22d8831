"""Batch statistics that a pass leaves alone, and layers that are trained no further."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import torch
from torch import nn


@contextmanager
def kept_statistics(network: nn.Module) -> Iterator[None]:
    """Within the block passes leave no trace in the buffers of the network."""
    buffers = list(network.buffers())
    copies = [buffer.clone() for buffer in buffers]
    try:
        yield
    finally:
        with torch.no_grad():
            for buffer, copy in zip(buffers, copies, strict=True):
                buffer.copy_(copy)


def set_training(network: nn.Module, frozen: Sequence[str]) -> None:
    """Put a network in training mode, but its frozen parts (by name) in evaluation mode."""
    network.train()
    for name in frozen:
        network.get_submodule(name).eval()
