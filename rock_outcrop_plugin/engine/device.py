"""Which processor the network runs on."""

from __future__ import annotations

import os
import platform
from typing import Literal

import torch

from ..errors import InputError
from ..progress import Reporter

DeviceName = Literal["auto", "cpu", "cuda", "mps"]


def choose_device(wanted: DeviceName, reporter: Reporter) -> torch.device:
    """Return the device and log its name; `auto` takes CUDA, then Metal, then the CPU.

    Raises InputError when the wanted device is absent.
    """
    present = {
        "cuda": torch.cuda.is_available(),
        "mps": torch.backends.mps.is_available(),
        "cpu": True,
    }
    if wanted != "auto" and wanted not in present:
        raise InputError(f"DEVICE: '{wanted}' is not known. Choose auto, cpu, cuda or mps.")
    if wanted != "auto" and not present[wanted]:
        raise InputError(
            f"DEVICE: '{wanted}' was asked for, but torch {torch.__version__} finds none on this "
            "machine. Choose auto or cpu, or set up the environment for this device."
        )
    chosen = wanted if wanted != "auto" else next(name for name, here in present.items() if here)
    device = torch.device(chosen)
    reporter.log(f"Device: {describe(device)}.")
    return device


def describe(device: torch.device) -> str:
    """Return the name of a device as a person knows it."""
    if device.type == "cuda":
        properties = torch.cuda.get_device_properties(device)
        return f"{properties.name}, {properties.total_memory / 2**30:.0f} GiB"
    processor = platform.processor() or platform.machine()
    if device.type == "mps":
        return f"Metal on {processor}"
    return f"CPU, {processor}, {torch.get_num_threads()} of {os.cpu_count()} cores"
