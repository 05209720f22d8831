"""ONNX Runtime's providers: the order, what is refused, and that the log says what really runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from rock_outcrop.rock_outcrop_plugin.engine.inference.backends import OnnxBackend, load_backend
from rock_outcrop.rock_outcrop_plugin.engine.inference.providers import (
    EXECUTION_PROVIDERS,
    DeviceName,
    Placement,
    ProviderName,
    offered_providers,
    provider_options,
    wanted_providers,
)
from rock_outcrop.rock_outcrop_plugin.engine.model_file import export_onnx, load_network
from rock_outcrop.rock_outcrop_plugin.errors import InputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

TOKEN = "0123456789ab"
FULL = EXECUTION_PROVIDERS
ALL = list(FULL.values())
GPU_WHEEL = [FULL["tensorrt"], FULL["cuda"], FULL["cpu"]]


@pytest.fixture(autouse=True)
def _one_thread() -> None:
    torch.set_num_threads(1)


def test_the_order_is_ours_and_not_the_wheels() -> None:
    listed = ["CPUExecutionProvider", "AzureExecutionProvider", *reversed(ALL)]
    assert offered_providers(listed) == (
        "tensorrt",
        "cuda",
        "directml",
        "coreml",
        "openvino",
        "cpu",
    )


@pytest.mark.parametrize(
    ("provider", "device", "expected"),
    [
        ("auto", "auto", ("tensorrt", "cuda", "cpu")),
        ("auto", "cuda", ("tensorrt", "cuda")),
        ("auto", "cpu", ("cpu",)),
        ("cuda", "auto", ("cuda",)),
        ("tensorrt", "cuda", ("tensorrt",)),
        ("cpu", "cpu", ("cpu",)),
    ],
)
def test_device_and_provider_narrow_the_choice(
    provider: ProviderName, device: DeviceName, expected: tuple[str, ...]
) -> None:
    assert wanted_providers(provider, device, GPU_WHEEL) == expected


@pytest.mark.parametrize(
    ("provider", "device", "match"),
    [
        ("abacus", "auto", "PROVIDER: 'abacus' is not known.* offers tensorrt, cuda, cpu"),
        ("coreml", "auto", "PROVIDER: 'coreml' .* offers tensorrt, cuda, cpu"),
        ("cuda", "cpu", "PROVIDER: 'cuda' does not run on DEVICE 'cpu'"),
        ("auto", "mps", "DEVICE: 'mps' .* offers tensorrt, cuda, cpu"),
    ],
)
def test_what_is_not_there_is_refused_with_what_is(provider: Any, device: Any, match: str) -> None:
    with pytest.raises(InputError, match=match):
        wanted_providers(provider, device, GPU_WHEEL)


def test_openvino_stays_on_the_processor_where_that_was_asked_for() -> None:
    assert provider_options("openvino", "cpu", 3) == {"num_of_threads": "3", "device_type": "CPU"}
    assert "device_type" not in provider_options("openvino", "auto", 3)
    assert provider_options("cuda", "auto", 3) == {}


def test_a_placement_names_the_provider_that_does_most() -> None:
    assert str(Placement({"A": 7})) == "A"
    assert str(Placement({"A": 2, "B": 7})) == "B (7 of 9 operations; 2 on A)"


@dataclass
class _Part:
    ep_name: str
    count: int

    def get_nodes(self) -> list[int]:
        return list(range(self.count))


@dataclass
class _Session:
    """What ONNX Runtime would make of the providers: {its name: operations it takes}."""

    takes: dict[str, int]
    asked: list[Any]
    arguments: dict[str, Any] = field(default_factory=dict)

    def get_providers(self) -> list[str]:
        loaded = [entry[0] if isinstance(entry, tuple) else entry for entry in self.asked]
        return [name for name in loaded if self.takes.get(name, -1) >= 0] or [FULL["cpu"]]

    def get_provider_graph_assignment_info(self) -> list[_Part]:
        present = self.get_providers()
        return [_Part(name, n) for name, n in self.takes.items() if n > 0 and name in present]


@pytest.fixture
def stub(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Pretend that a wheel offers providers, of which each takes so many operations (-1: none)."""
    import onnxruntime

    def pretend(offers: list[str], takes: dict[str, int], failing: tuple[str, ...] = ()) -> Any:
        sessions = []

        def open_session(content: bytes, options: Any, *, providers: Any, **more: Any) -> _Session:
            del content
            if providers[0][0] in failing:
                raise RuntimeError("no such library: libnvinfer.so")
            threads = {"threads": options.intra_op_num_threads, **more}
            sessions.append(_Session(takes, list(providers), threads))
            return sessions[-1]

        monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: offers)
        monkeypatch.setattr(onnxruntime, "InferenceSession", open_session)
        return sessions

    return pretend


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    path = tmp_path / "model.onnx"
    path.write_bytes(b"a graph")
    return path


def _open(path: Path, reporter: Any, device: DeviceName = "auto", **more: Any) -> OnnxBackend:
    return OnnxBackend(path, None, device, reporter, **more)  # type: ignore[arg-type]


def test_a_provider_that_does_not_load_gives_way(stub: Any, graph: Path, reporter: Any) -> None:
    sessions = stub(GPU_WHEEL, {FULL["cpu"]: 9, FULL["cuda"]: -1}, failing=(FULL["tensorrt"],))
    backend = _open(graph, reporter)
    assert backend.device == FULL["cpu"]
    assert any("TensorrtExecutionProvider" in line for line in reporter.lines)
    (warning,) = reporter.warnings
    assert "CUDAExecutionProvider" in warning
    assert reporter.lines[-1] == "ONNX Runtime runs on CPUExecutionProvider."
    threads = torch.get_num_threads()
    assert all(s.arguments == {"threads": threads, "enable_fallback": 0} for s in sessions)


def test_a_provider_that_takes_nothing_does_not_run(stub: Any, graph: Path, reporter: Any) -> None:
    stub([FULL["coreml"], FULL["cpu"]], {FULL["coreml"]: 0, FULL["cpu"]: 9})
    assert _open(graph, reporter).device == FULL["cpu"]
    assert "takes no operation" in reporter.warnings[0]


def test_the_log_says_what_is_left_to_the_processor(stub: Any, graph: Path, reporter: Any) -> None:
    stub([FULL["directml"], FULL["cpu"]], {FULL["directml"]: 90, FULL["cpu"]: 4})
    backend = _open(graph, reporter)
    assert backend.device == FULL["directml"]
    assert "DmlExecutionProvider (90 of 94 operations; 4 on CPU" in reporter.lines[-1]
    assert not reporter.warnings


@pytest.mark.parametrize("wish", [{"device": "cuda"}, {"provider": "cuda"}])
def test_what_was_asked_for_by_name_is_never_replaced(
    stub: Any, graph: Path, reporter: Any, wish: dict[str, Any]
) -> None:
    stub(GPU_WHEEL, {FULL["cpu"]: 9})
    with pytest.raises(InputError, match=r"cuda: its libraries do not load"):
        _open(graph, reporter, **wish)


def test_the_real_wheel_runs_on_the_processor(
    make_model: Any, reporter: Any, tmp_path: Path
) -> None:
    path = tmp_path / "model.onnx"
    export_onnx(path, *load_network(make_model(depth=1)), token=TOKEN)
    backend = load_backend(path, "auto", "cpu", TOKEN, reporter, provider="cpu")
    assert isinstance(backend, OnnxBackend)
    assert backend.device == FULL["cpu"]
    assert backend.placement.operations[FULL["cpu"]] > 10, "the session must say what it placed"
    assert reporter.lines == ["ONNX Runtime runs on CPUExecutionProvider."]
    batch = np.random.default_rng(0).random((3, 8, 21, 34), dtype=np.float32)
    bound = backend._through_binding(batch, "cpu")
    np.testing.assert_array_equal(bound, backend.probabilities(batch))


def test_a_provider_means_onnx_runtime(make_model: Any) -> None:
    silent = SilentReporter()
    model = make_model()
    assert load_backend(model, "auto", "cpu", TOKEN, silent, provider="cpu").name == "onnx"
    with pytest.raises(InputError, match="PROVIDER: 'cpu' belongs to ONNX Runtime"):
        load_backend(model, "torch", "cpu", TOKEN, silent, provider="cpu")
    with pytest.raises(InputError, match=r"PROVIDER: 'directml' .* offers cpu\."):
        load_backend(model, "auto", "auto", TOKEN, silent, provider="directml")
