"""ONNX Runtime's execution providers: which are offered, wanted, and really at work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from ...errors import InputError
from ..device import DeviceName

ProviderName = Literal["auto", "tensorrt", "cuda", "directml", "coreml", "openvino", "cpu"]

# In the order of preference; an installed wheel offers some of them.
EXECUTION_PROVIDERS: dict[ProviderName, str] = {
    "tensorrt": "TensorrtExecutionProvider",
    "cuda": "CUDAExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "openvino": "OpenVINOExecutionProvider",
    "cpu": "CPUExecutionProvider",
}
OF_DEVICE: dict[DeviceName, tuple[ProviderName, ...]] = {
    "auto": tuple(EXECUTION_PROVIDERS),
    "cuda": ("tensorrt", "cuda"),
    "mps": ("coreml",),
    "cpu": ("openvino", "cpu"),
}
RECORD_PLACEMENT = "session.record_ep_graph_assignment_info"


@dataclass(frozen=True)
class Placement:
    """Which provider computes how many operations of a graph, by its full name."""

    operations: dict[str, int]

    def __str__(self) -> str:
        (first, count), *others = sorted(self.operations.items(), key=lambda item: -item[1])
        if not others:
            return first
        rest = ", ".join(f"{number} on {name}" for name, number in others)
        return f"{first} ({count} of {sum(self.operations.values())} operations; {rest})"


def offered_providers(available: Sequence[str]) -> tuple[ProviderName, ...]:
    """Return the providers among those that ONNX Runtime lists, in the order of preference."""
    return tuple(name for name, full in EXECUTION_PROVIDERS.items() if full in available)


def wanted_providers(
    provider: ProviderName, device: DeviceName, available: Sequence[str]
) -> tuple[ProviderName, ...]:
    """Return the providers to try, one after the other.

    `available` is what ONNX Runtime lists. Raises InputError when none of them was asked for.
    """
    offered = offered_providers(available)
    listed = ", ".join(offered) or "none that is known here"
    if provider != "auto" and provider not in EXECUTION_PROVIDERS:
        raise InputError(
            f"PROVIDER: '{provider}' is not known. The installed ONNX Runtime offers {listed}."
        )
    if provider != "auto" and provider not in offered:
        raise InputError(
            f"PROVIDER: '{provider}' was asked for, but the installed ONNX Runtime offers {listed}."
            " Choose one of these or auto, or install the onnxruntime package that has it."
        )
    if provider != "auto" and provider not in OF_DEVICE[device]:
        raise InputError(
            f"PROVIDER: '{provider}' does not run on DEVICE '{device}', which takes "
            f"{', '.join(OF_DEVICE[device])}. Leave one of the two on auto."
        )
    if provider != "auto":
        return (provider,)
    wanted = tuple(name for name in OF_DEVICE[device] if name in offered)
    if not wanted:
        raise InputError(
            f"DEVICE: '{device}' was asked for, but the installed ONNX Runtime offers {listed}. "
            "Choose another device, or the torch backend."
        )
    return wanted


def provider_options(provider: ProviderName, device: DeviceName, threads: int) -> dict[str, str]:
    """Return what a provider is configured with."""
    if provider != "openvino":
        return {}
    options = {"num_of_threads": str(threads)}
    return {**options, "device_type": "CPU"} if device == "cpu" else options


def session_options(provider: ProviderName, threads: int) -> Any:
    """Return ONNX Runtime's options for a session of a provider."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    options.add_session_config_entry(RECORD_PLACEMENT, "1")
    # DirectML refuses sessions that plan their memory.
    options.enable_mem_pattern = provider != "directml"
    return options


def placement_of(session: Any) -> Placement:
    """Return where a session's operations really run; a provider may be loaded and take none."""
    first = str(session.get_providers()[0])
    try:
        parts = session.get_provider_graph_assignment_info()
    except (AttributeError, RuntimeError):
        return Placement({first: 1})
    operations: Counter[str] = Counter()
    for part in parts:
        operations[str(part.ep_name)] += len(part.get_nodes())
    return Placement(dict(operations) or {first: 1})
