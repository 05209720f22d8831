"""Which backend and device run a model, and that the log says so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from rock_outcrop.rock_outcrop_plugin.engine.inference.backends import (
    BackendName,
    DeviceName,
    HalfPrecision,
    TorchBackend,
    load_backend,
)
from rock_outcrop.rock_outcrop_plugin.engine.model_file import export_onnx, load_network
from rock_outcrop.rock_outcrop_plugin.errors import InputError, ModelError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

TOKEN = "0123456789ab"


@pytest.fixture(autouse=True)
def _one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(scope="module")
def batch() -> Any:
    return np.random.default_rng(0).random((2, 8, 37, 53), dtype=np.float32)


def test_backends_agree_on_odd_sizes(make_model: Any, batch: Any, tmp_path: Path) -> None:
    model = make_model(depth=2)
    onnx = tmp_path / "model.onnx"
    network, card = load_network(model)
    export_onnx(onnx, network, card, token=TOKEN)
    with torch.inference_mode():
        expected = torch.sigmoid(network(torch.from_numpy(batch))).numpy()
    for path in (model, onnx):
        backend = load_backend(path, "auto", "cpu", TOKEN, SilentReporter())
        assert backend.card == card
        found = backend.probabilities(batch)
        assert found.dtype == np.float32
        np.testing.assert_allclose(found, expected, atol=1e-4)
        assert np.ptp(found) > 0.1, "the comparison would show nothing"


@pytest.mark.parametrize("device", ["auto", "cpu"])
def test_torch_names_its_device(make_model: Any, reporter: Any, device: DeviceName) -> None:
    backend = load_backend(make_model(), "auto", device, TOKEN, reporter)
    assert backend.name == "torch"
    assert any(line.startswith("Device:") for line in reporter.lines)


@pytest.mark.parametrize("backend", ["auto", "torch", "onnx"])
def test_a_device_that_is_absent_is_refused(make_model: Any, backend: BackendName) -> None:
    absent: DeviceName = "mps" if torch.cuda.is_available() else "cuda"
    with pytest.raises(InputError, match=f"DEVICE: .*'{absent}'"):
        load_backend(make_model(), backend, absent, TOKEN, SilentReporter())


def test_a_damaged_graph_with_a_good_card(make_model: Any, tmp_path: Path) -> None:
    import onnx

    path = tmp_path / "model.onnx"
    export_onnx(path, *load_network(make_model()), token=TOKEN)
    model = onnx.load(path)
    model.graph.node[0].op_type = "NoSuchOperator"
    onnx.save(model, path)
    with pytest.raises(ModelError, match=r"MODEL: ONNX Runtime cannot load '.*model\.onnx'"):
        load_backend(path, "auto", "cpu", TOKEN, SilentReporter())


def test_half_precision_is_near_and_float32_again(make_model: Any, batch: Any) -> None:
    network, _ = load_network(make_model(depth=2))
    with torch.inference_mode():
        expected = torch.sigmoid(network(torch.from_numpy(batch)))
        found = torch.sigmoid(HalfPrecision(network)(torch.from_numpy(batch)))
    assert found.dtype == torch.float32
    assert float((found - expected).abs().mean()) < 0.05
    assert not torch.equal(found, expected)


def test_nothing_is_compiled_on_a_cpu(make_model: Any, batch: Any, reporter: Any) -> None:
    backend = load_backend(make_model(), "torch", "cpu", TOKEN, reporter)
    assert isinstance(backend, TorchBackend)
    backend.compile_for(batch.shape, 10**6, reporter)
    assert backend.probabilities(batch).dtype == np.float32
    assert not any("compiled" in line for line in reporter.lines)
