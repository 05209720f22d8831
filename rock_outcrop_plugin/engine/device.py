"""Which processor the network runs on."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from typing import Literal

import torch

from ..errors import InputError
from ..progress import Reporter

DeviceName = Literal["auto", "cpu", "cuda", "mps"]
OUT_OF_MEMORY_TEXTS = (
    "out of memory",
    "not enough memory",
    "can't allocate memory",
    "bad_alloc",
    "Failed to allocate memory",
    "CUBLAS_STATUS_ALLOC_FAILED",
)


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


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error says that memory is short, on any device."""
    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    return isinstance(error, RuntimeError) and any(
        text in str(error) for text in OUT_OF_MEMORY_TEXTS
    )


def free_bytes(device: str) -> int:
    """Return how much memory is free for a computation on a device, as torch calls it.

    0 where the system does not tell.
    """
    if device.startswith("cuda"):
        return int(torch.cuda.mem_get_info(torch.device(device))[0])
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        return next(
            int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")
        )
    except (OSError, StopIteration, ValueError):
        return _physical_bytes() // 2


def _physical_bytes() -> int:
    try:
        return int(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"))
    except (AttributeError, OSError, ValueError):
        return 0
