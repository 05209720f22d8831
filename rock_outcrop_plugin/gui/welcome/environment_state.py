"""What is known of the worker's environment, in words."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from ....algorithms.base import PYTHON_SETTING, worker_python
from ...environment.finder import VARIABLE, default_environment_folder
from ...errors import EnvironmentMissingError

Kind = Literal["checking", "missing", "installing", "ready", "outdated", "broken"]


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


@dataclass(frozen=True)
class EnvironmentState:
    """`words` say it to the user; `device` is what networks run on, empty if not known."""

    kind: Kind
    words: str
    device: str = ""

    @property
    def is_usable(self) -> bool:
        """Whether jobs can run."""
        return self.kind in ("ready", "outdated")


def found_python() -> Path | EnvironmentState:
    """Return the worker's interpreter, or the state where there is none; starts no process."""
    try:
        return worker_python()
    except EnvironmentMissingError as error:
        was_named = bool(QgsSettings().value(PYTHON_SETTING, "") or os.environ.get(VARIABLE))
        if was_named or default_environment_folder().is_dir():
            return EnvironmentState("broken", str(error))
    return EnvironmentState("missing", missing_words())


def missing_words() -> str:
    """Return what an installation needs and does."""
    return _tr(
        "Training and prediction need PyTorch and other packages, which are not part of QGIS. They "
        "are installed into your own folder for application data: no administrator rights are "
        "needed, and QGIS itself is not changed. It takes the internet and about 2 GB of disk "
        "(8 GB with CUDA)."
    )


def checked(results: dict[str, Any]) -> EnvironmentState:
    """Return the state that `checkenvironment` found."""
    words = _tr("{versions}\nPython: {python}").format(
        versions=_versions(str(results.get("VERSIONS", ""))), python=results.get("PYTHON_USED", "")
    )
    device = str(results.get("DEVICE_NAME", ""))
    if results.get("OUTDATED"):
        outdated = _tr("It works, but was made for another version of the plugin. Install again.")
        return EnvironmentState("outdated", f"{outdated}\n{words}", device)
    return EnvironmentState("ready", words, device)


def device_words(device: str) -> str:
    """Return what training will run on and what that means."""
    if device.startswith("cuda"):
        return _tr("NVIDIA GPU (CUDA): the published network can be trained here.")
    if device == "mps":
        return _tr("Apple GPU (Metal).")
    if device and shutil.which("nvidia-smi"):
        return _tr(
            "CPU, although this machine has NVIDIA's driver: install for CUDA, and the GPU trains "
            "many times faster."
        )
    if device:
        return _tr(
            "CPU: train small networks (width 8 to 16); prediction works, but takes longer than on "
            "a GPU."
        )
    return _tr("Known once the environment is ready.")


def _versions(text: str) -> str:
    """Return the versions that people ask for; the tool tip and the report have all of them."""
    wanted = ("Python ", "torch ", "rasterio ", "onnxruntime ")
    return ", ".join(part for part in text.split(", ") if part.startswith(wanted))
