"""Compiling a network where the time it takes is won back."""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn

from ...progress import Reporter
from ..device import is_out_of_memory
from .specification import TrainingRun
from .statistics import kept_statistics

# Compiling takes one to two minutes and saves a fraction of each step.
LEAST_STEPS = 5000


def wants_compilation(run: TrainingRun, device: torch.device, steps: int) -> bool:
    """Whether the network is to be compiled; "auto": on CUDA, in a run of many steps."""
    if run.compile == "auto":
        return device.type == "cuda" and steps >= LEAST_STEPS
    return run.compile == "on"


def compiled(network: nn.Module, example: Tensor, reporter: Reporter) -> nn.Module:
    """Return the network compiled, or as it is where that fails, with a warning.

    It is tried on an example, as compilers are missing on many machines and that shows only then.
    """
    reporter.log("COMPILE: the network is compiled, which takes a minute or two.")
    try:
        result = cast("nn.Module", torch.compile(network))
        with kept_statistics(network):
            result(example).sum().backward()
    except Exception as error:  # noqa: BLE001  a compiler may fail in any way; training need not
        reason = "memory" if is_out_of_memory(error) else str(error).strip().split("\n")[0]
        reporter.warn(
            f"COMPILE: the network cannot be compiled here ({type(error).__name__}: "
            f"{reason:.200}); training goes on without, at normal speed. "
            "COMPILE off avoids the attempt."
        )
        return network
    finally:
        network.zero_grad(set_to_none=True)
    return result
