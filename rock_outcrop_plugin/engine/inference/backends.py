"""The two ways to run a network: PyTorch and ONNX Runtime."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Literal, Protocol

import numpy as np
import torch
from numpy.typing import NDArray

from ...errors import InputError
from ...progress import Reporter
from ..card import ModelCard
from ..device import DeviceName, choose_device
from ..model_file import (
    ONNX_SUFFIX,
    ProbabilityOf,
    export_onnx,
    load_network,
    read_card,
)
from .onnx_backend import OnnxBackend
from .providers import ProviderName

BackendName = Literal["auto", "torch", "onnx"]


class Backend(Protocol):
    """Runs a network. `name` is torch or onnx, `device` is what really computes."""

    name: str
    device: str
    card: ModelCard

    def probabilities(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return probabilities (item, class, height, width) of a batch of channels 0..1."""


class TorchBackend:
    """PyTorch in evaluation and inference mode, channels last."""

    name = "torch"

    def __init__(self, network: torch.nn.Module, card: ModelCard, device: torch.device) -> None:
        self.card = card
        self.device = str(device)
        self._device = device
        network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._network = ProbabilityOf(network, card).to(device).eval()

    def beside(self, network: torch.nn.Module, card: ModelCard) -> TorchBackend:
        """Return a backend for another network on the same device."""
        return TorchBackend(network, card, self._device)

    def probabilities(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return probabilities (item, class, height, width) of a batch of channels 0..1."""
        with torch.inference_mode():
            inputs = torch.from_numpy(batch).to(self._device, memory_format=torch.channels_last)
            result: NDArray[np.float32] = self._network(inputs).float().cpu().contiguous().numpy()
        return result


def load_backend(
    path: Path,
    backend: BackendName,
    device: DeviceName,
    token: str,
    reporter: Reporter,
    *,
    provider: ProviderName = "auto",
) -> Backend:
    """Return the backend for a model file; `auto` goes by the file's suffix.

    A trainable model asked to run in ONNX Runtime is exported to a temporary file first; to ask
    for one of its providers is to ask for ONNX Runtime.
    Raises InputError or ModelError.
    """
    is_onnx = path.suffix == ONNX_SUFFIX
    if backend == "torch" and is_onnx:
        raise InputError(
            f"BACKEND: '{path}' is an ONNX model, which PyTorch cannot run. Choose BACKEND "
            "'onnx' or 'auto', or the .safetensors file of the same training."
        )
    if backend == "torch" and provider != "auto":
        raise InputError(
            f"PROVIDER: '{provider}' belongs to ONNX Runtime, but BACKEND is 'torch'. Choose "
            "BACKEND 'onnx', or leave PROVIDER on auto and choose a DEVICE."
        )
    if is_onnx:
        card = read_card(path)
        return OnnxBackend(path, card, device, reporter, provider=provider)
    network, card = load_network(path)
    if backend != "onnx" and provider == "auto":
        return TorchBackend(network, card, choose_device(device, reporter))
    reporter.log(f"MODEL: '{path.name}' is exported to ONNX for this run.")
    with tempfile.TemporaryDirectory(prefix="rock-outcrop-") as folder:
        exported = Path(folder) / f"{path.stem}{ONNX_SUFFIX}"
        export_onnx(exported, network, card, token=token)
        return OnnxBackend(exported, card, device, reporter, provider=provider)
