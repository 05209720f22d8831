"""The two ways to run a network: PyTorch and ONNX Runtime."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Literal, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

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
from .folding import folded
from .onnx_backend import OnnxBackend
from .providers import ProviderName

BackendName = Literal["auto", "torch", "onnx"]
# Compiling takes one to two minutes and saves a fraction of each call.
LEAST_CALLS = 500


class Backend(Protocol):
    """Runs a network. `name` is torch or onnx, `device` is what really computes."""

    name: str
    device: str
    card: ModelCard

    def probabilities(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return probabilities (item, class, height, width) of a batch of channels 0..1."""


class HalfPrecision(nn.Module):
    """A network in bfloat16 where the device is made for it; its logits are float32 again."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """Return logits."""
        with torch.autocast(image.device.type, torch.bfloat16):
            logits: torch.Tensor = self.network(image)
        return logits.float()


class TorchBackend:
    """PyTorch in inference mode, normalisation folded, channels last; bfloat16 on CUDA."""

    name = "torch"

    def __init__(self, network: torch.nn.Module, card: ModelCard, device: torch.device) -> None:
        self.card = card
        self.device = str(device)
        self._device = device
        network = folded(network)
        network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        if device.type == "cuda" and torch.cuda.is_bf16_supported():
            network = HalfPrecision(network)
        self._network = ProbabilityOf(network, card).to(device).eval()
        self._compiled: tuple[tuple[int, ...], Any] | None = None

    def beside(self, network: torch.nn.Module, card: ModelCard) -> TorchBackend:
        """Return a backend for another network on the same device."""
        return TorchBackend(network, card, self._device)

    def compile_for(self, shape: tuple[int, ...], calls: int, reporter: Reporter) -> None:
        """Compile the network for batches of a shape, on CUDA where enough calls win that back."""
        if self._device.type != "cuda" or calls < LEAST_CALLS:
            return
        reporter.log("The network is compiled, which takes a minute or two.")
        compiled = torch.compile(self._network, dynamic=False)
        try:
            with torch.inference_mode():
                example = torch.zeros(shape, device=self._device)
                compiled(example.to(memory_format=torch.channels_last))
        except Exception as error:  # noqa: BLE001  a compiler may fail in any way
            reason = str(error).strip().split("\n")[0]
            reporter.warn(f"The network cannot be compiled here ({reason:.200}); it runs as it is.")
            return
        self._compiled = shape, compiled

    def probabilities(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return probabilities (item, class, height, width) of a batch of channels 0..1."""
        inputs = torch.from_numpy(batch)
        is_pinned = self._device.type == "cuda"
        if is_pinned:
            inputs = inputs.pin_memory()
        network: Any = self._network
        if self._compiled is not None and self._compiled[0] == batch.shape:
            network = self._compiled[1]
        with torch.inference_mode():
            inputs = inputs.to(
                self._device, memory_format=torch.channels_last, non_blocking=is_pinned
            )
            result: NDArray[np.float32] = network(inputs).float().cpu().contiguous().numpy()
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
