"""A network in ONNX Runtime."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ...errors import InputError, ModelError
from ...progress import Reporter
from ..card import ModelCard
from ..device import DeviceName
from ..model_file import ONNX_INPUT, ONNX_OUTPUT
from .providers import (
    EXECUTION_PROVIDERS,
    Placement,
    ProviderName,
    placement_of,
    provider_options,
    session_options,
    wanted_providers,
)


class OnnxBackend:
    """ONNX Runtime with the best provider of the wanted device, on as many threads as torch.

    Where several providers would do, one that cannot be loaded, or takes no operation of the
    network, gives way to the next, with a warning; `device` is the one that really runs. Raises
    InputError when there is none, ModelError when the graph itself cannot be loaded.
    """

    name = "onnx"

    def __init__(
        self,
        path: Path,
        card: ModelCard,
        device: DeviceName,
        reporter: Reporter,
        *,
        provider: ProviderName = "auto",
    ) -> None:
        import onnxruntime

        self.card = card
        wanted = wanted_providers(provider, device, onnxruntime.get_available_providers())
        self._session, chosen, self.placement = _open(path, wanted, device, reporter)
        self.device = EXECUTION_PROVIDERS[chosen]
        # Between torch and ONNX Runtime an image need not pass through unpinned memory again.
        self._bound_to: str | None = None
        if chosen in ("tensorrt", "cuda") and torch.cuda.is_available():
            self._bound_to = "cuda"
        reporter.log(f"ONNX Runtime runs on {self.placement}.")

    def probabilities(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return probabilities (item, class, height, width) of a batch of channels 0..1."""
        if self._bound_to is not None:
            return self._through_binding(batch, self._bound_to)
        result: NDArray[np.float32] = self._session.run([ONNX_OUTPUT], {ONNX_INPUT: batch})[0]
        return result

    def _through_binding(self, batch: NDArray[np.float32], device: str) -> NDArray[np.float32]:
        """Copy through pinned memory and compute in tensors that torch keeps on the device."""
        images = torch.from_numpy(np.ascontiguousarray(batch))
        if device == "cuda":
            images = images.pin_memory().to(device, non_blocking=True)
        items, _, height, width = batch.shape
        answers = torch.empty((items, len(self.card.classes), height, width), device=device)
        binding = self._session.io_binding()
        for bind, name, tensor in (
            (binding.bind_input, ONNX_INPUT, images),
            (binding.bind_output, ONNX_OUTPUT, answers),
        ):
            bind(name, device, 0, np.float32, tuple(tensor.shape), tensor.data_ptr())
        if device == "cuda":
            torch.cuda.current_stream().synchronize()
        self._session.run_with_iobinding(binding)
        result: NDArray[np.float32] = answers.cpu().numpy()
        return result


def _open(
    path: Path, wanted: tuple[ProviderName, ...], device: DeviceName, reporter: Reporter
) -> tuple[Any, ProviderName, Placement]:
    content = path.read_bytes()
    reasons: dict[ProviderName, str] = {}
    for name in wanted:
        try:
            session = _session(content, name, device)
        except Exception as error:
            if name == "cpu":
                raise ModelError(
                    f"MODEL: ONNX Runtime cannot load '{path}' ({error}). Export the model again."
                ) from error
            reasons[name] = str(error)
        else:
            placement = placement_of(session)
            full = EXECUTION_PROVIDERS[name]
            if full in placement.operations:
                return session, name, placement
            is_loaded = full in session.get_providers()
            reasons[name] = "it takes no operation" if is_loaded else "its libraries do not load"
        if name != wanted[-1]:
            # The usual GPU wheel lists TensorRT on every machine, and hardly one has it.
            tell = reporter.log if name == "tensorrt" else reporter.warn
            tell(
                f"ONNX Runtime offers {EXECUTION_PROVIDERS[name]}, but cannot use it "
                f"({reasons[name]}); the next provider is tried."
            )
    tried = "; ".join(f"{name}: {reason}" for name, reason in reasons.items())
    raise InputError(
        f"DEVICE: ONNX Runtime offers what was asked for, but cannot use it here ({tried}). "
        "Check the driver and its libraries, or choose another PROVIDER, DEVICE or BACKEND."
    )


def _session(content: bytes, name: ProviderName, device: DeviceName) -> Any:
    import onnxruntime

    threads = torch.get_num_threads()
    providers: list[Any] = [(EXECUTION_PROVIDERS[name], provider_options(name, device, threads))]
    if name != "cpu":
        providers.append(EXECUTION_PROVIDERS["cpu"])
    return onnxruntime.InferenceSession(
        content, session_options(name, threads), providers=providers, enable_fallback=0
    )
