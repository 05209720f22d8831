"""What is installed, for which device, in which order."""

from __future__ import annotations

import hashlib
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from ..errors import InputError
from .child import run

Device = Literal["cpu", "cuda"]

REQUIREMENTS = Path(__file__).resolve().parents[2] / "requirements"

WORKER_MODULES: Mapping[str, str] = MappingProxyType(
    {
        "torch": "torch",
        "numpy": "numpy",
        "rasterio": "rasterio",
        "albumentations": "albumentations",
        "onnxruntime": "onnxruntime",
        "onnx": "onnx",
        "onnxscript": "onnxscript",
        "safetensors": "safetensors",
        "ee": "earthengine-api",
        "pyogrio": "pyogrio",
        "shapely": "shapely",
        "scipy": "scipy",
        "sklearn": "scikit-learn",
        "pydantic": "pydantic",
        "jinja2": "Jinja2",
        "matplotlib": "matplotlib",
        "psutil": "psutil",
        "lightning_fabric": "lightning-fabric",
    }
)
_BYTES = {"cpu": 2_500_000_000, "cuda": 9_000_000_000}
_TORCH_INDEX = {
    "cpu": "https://download.pytorch.org/whl/cpu",
    "cuda": "https://download.pytorch.org/whl/cu130",
}
_QUESTION_SECONDS = 20.0


@dataclass(frozen=True)
class Step:
    """One call of pip.

    `share` is its part of the time, 0 to 1. `other_index` is asked if the user's own index and
    folders have no such version.
    """

    title: str
    requirements: Path
    share: float
    arguments: tuple[str, ...] = ()
    other_index: str = ""


@dataclass(frozen=True)
class Plan:
    """Everything that an environment is made from; `modules` must work in it in the end."""

    device: Device
    steps: tuple[Step, ...]
    modules: Mapping[str, str] = field(default_factory=dict)
    free_bytes: int = 0

    @property
    def digest(self) -> str:
        """Hash of the device and of every requirement, whatever its line ends and comments."""
        digest = hashlib.sha256(self.device.encode())
        for step in self.steps:
            for line in requirement_lines(step.requirements):
                digest.update(b"\n" + line.encode())
        return digest.hexdigest()


def requirement_lines(path: Path) -> list[str]:
    """Return the requirements in a file and in the files that it includes."""
    found: list[str] = []
    for raw in path.read_text(encoding="utf-8").splitlines():
        line = raw.strip()
        if line.startswith("-r "):
            found += requirement_lines(path.parent / line[3:].strip())
        elif line and not line.startswith("#"):
            found.append(line)
    return found


def choose_device(choice: str) -> Device:
    """Return what to install for: with "auto", CUDA where the driver lists an NVIDIA GPU.

    Raises:
        InputError: CUDA was asked for on macOS, or the choice is none.
    """
    if choice == "cpu":
        return "cpu"
    if choice == "cuda":
        if sys.platform == "darwin":
            raise InputError("DEVICE is cuda, which macOS has not. Use auto: it includes Metal.")
        return "cuda"
    if choice == "auto":
        return "cuda" if sys.platform != "darwin" and has_nvidia_gpu() else "cpu"
    raise InputError(f"DEVICE is '{choice}', but must be auto, cpu or cuda.")


def has_nvidia_gpu() -> bool:
    """Return whether NVIDIA's driver lists a GPU."""
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return False
    try:
        outcome = run([tool, "-L"], timeout=_QUESTION_SECONDS)
    except OSError:
        return False
    return outcome.code == 0 and any(line.startswith("GPU ") for line in outcome.lines)


def plan_for(device: Device, folder: Path = REQUIREMENTS) -> Plan:
    """Return the plan of the plugin's locked requirements.

    PyTorch comes first and alone: only its CPU and CUDA builds may need PyTorch's own index.
    """
    other = "" if sys.platform == "darwin" else _TORCH_INDEX[device]
    torch = Step("PyTorch", folder / f"torch-{device}.txt", 0.5, ("--no-deps",), other)
    worker = Step("the other packages", folder / f"worker-{device}.txt", 0.5)
    return Plan(device, (torch, worker), WORKER_MODULES, _BYTES[device])


def digest_for(device: str, folder: Path = REQUIREMENTS) -> str:
    """Return the hash that an environment for a device has if it is up to date."""
    return plan_for("cuda" if device == "cuda" else "cpu", folder).digest
