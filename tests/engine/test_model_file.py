"""Model files: what is written is read again, and anything else is refused with a reason."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from rock_outcrop.models import build_network
from rock_outcrop.rock_outcrop_plugin.engine.card import ModelCard, card_from_recipe
from rock_outcrop.rock_outcrop_plugin.engine.model_file import (
    export_onnx,
    load_network,
    load_student,
    read_card,
    save_model,
)
from rock_outcrop.rock_outcrop_plugin.errors import ModelError, OutputError
from rock_outcrop.rock_outcrop_plugin.recipes import load

TOKEN = "0123456789ab"


@pytest.fixture(scope="module")
def card() -> ModelCard:
    return card_from_recipe(load("rock"), 4, 4)


@pytest.fixture(scope="module")
def network() -> nn.Module:
    torch.manual_seed(0)
    return build_network("pixel_unet", 8, 1, width=4, depth=4).eval()


@pytest.fixture(scope="module")
def onnx_path(
    tmp_path_factory: pytest.TempPathFactory, card: ModelCard, network: nn.Module
) -> Path:
    path = tmp_path_factory.mktemp("onnx") / "model.onnx"
    export_onnx(path, network, card, token=TOKEN)
    return path


def test_weights_and_card_come_back(tmp_path: Path, card: ModelCard, network: nn.Module) -> None:
    path = tmp_path / "model.safetensors"
    save_model(path, network, card, token=TOKEN)
    again, their_card = load_network(path)
    assert their_card == card == read_card(path)
    image = torch.rand(1, 8, 20, 30)
    torch.testing.assert_close(again(image), network(image))
    assert [p.name for p in tmp_path.iterdir()] == ["model.safetensors"]


@pytest.mark.parametrize("size", [(520, 520), (300, 200), (17, 33), (1, 5)])
def test_onnx_equals_torch(onnx_path: Path, network: nn.Module, size: tuple[int, int]) -> None:
    session = onnxruntime.InferenceSession(onnx_path, providers=["CPUExecutionProvider"])
    image = torch.rand(1, 8, *size)
    with torch.no_grad():
        expected = torch.sigmoid(network(image)).numpy()
    (probability,) = session.run(["probability"], {"input": image.numpy()})
    np.testing.assert_allclose(probability, expected, atol=1e-4)


def test_onnx_is_described_for_us_and_for_deepness(onnx_path: Path, card: ModelCard) -> None:
    session = onnxruntime.InferenceSession(onnx_path, providers=["CPUExecutionProvider"])
    metadata = session.get_modelmeta().custom_metadata_map
    assert read_card(onnx_path) == card
    assert session.get_inputs()[0].shape == ["batch", 8, "height", "width"]
    assert session.get_outputs()[0].shape[1] == 1
    assert json.loads(metadata["model_type"]) == "Segmentor"
    assert json.loads(metadata["class_names"]) == {"0": "not rock", "1": "rock"}
    assert json.loads(metadata["resolution"]) == 1000.0
    assert json.loads(metadata["tile_size"]) == 520
    assert json.loads(metadata["tiles_overlap"]) == 12
    assert json.loads(metadata["seg_thresh"]) == 0.9
    stored = np.array([5000] * 6 + [700.0, 45.0])
    mean, deviation = (
        np.array(json.loads(metadata[f"standardization_{name}"])) for name in ("mean", "std")
    )
    scaled = (stored / 255.0 - mean) / deviation
    np.testing.assert_allclose(scaled, [0.5] * 6 + [800.0 / 5100.0, 0.5])


def _truncated(source: Path, target: Path) -> Path:
    content = source.read_bytes()
    target.write_bytes(content[: len(content) * 2 // 3])
    return target


def test_truncated_files_are_refused(
    tmp_path: Path, card: ModelCard, network: nn.Module, onnx_path: Path
) -> None:
    whole = tmp_path / "whole.safetensors"
    save_model(whole, network, card, token=TOKEN)
    for source in (whole, onnx_path):
        broken = _truncated(source, tmp_path / f"broken{source.suffix}")
        with pytest.raises(ModelError, match="broken"):
            read_card(broken)


@pytest.mark.parametrize("suffix", [".safetensors", ".onnx", ".pt", ".tif"])
def test_pickles_and_other_files_are_refused(tmp_path: Path, suffix: str) -> None:
    contents = {
        "pickle": pickle.dumps({"weights": [1, 2, 3]}, protocol=4),
        "text": b"This is no model.",
        "empty": b"",
        "zip": b"PK\x03\x04 and more",
    }
    for name, content in contents.items():
        path = tmp_path / f"{name}{suffix}"
        path.write_bytes(content)
        with pytest.raises(ModelError, match=name):
            read_card(path)
    with pytest.raises(ModelError, match="missing"):
        read_card(tmp_path / f"missing{suffix}")


def test_a_pickle_is_called_one_and_never_run(tmp_path: Path) -> None:
    path = tmp_path / "network.pt"
    torch.save({"a": torch.zeros(1)}, path)
    with pytest.raises(ModelError, match="pickle"):
        load_network(path)


def test_safetensors_without_card_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.safetensors"
    save_file({"a": torch.zeros(1)}, path)
    with pytest.raises(ModelError, match="no model card"):
        read_card(path)


def test_weights_that_do_not_fit_the_card_are_refused(tmp_path: Path, card: ModelCard) -> None:
    path = tmp_path / "wide.safetensors"
    save_model(path, build_network("pixel_unet", 8, 1, width=2, depth=4), card, token=TOKEN)
    with pytest.raises(ModelError, match="do not fit"):
        load_network(path)


def test_onnx_cannot_be_trained(onnx_path: Path) -> None:
    with pytest.raises(ModelError, match="safetensors"):
        load_network(onnx_path)


def test_missing_folder_is_an_output_error(
    tmp_path: Path, card: ModelCard, network: nn.Module
) -> None:
    with pytest.raises(OutputError, match="nowhere"):
        save_model(tmp_path / "nowhere" / "model.safetensors", network, card, token=TOKEN)


def test_the_student_goes_along_and_changes_nothing_else(
    tmp_path: Path, card: ModelCard, network: nn.Module
) -> None:
    torch.manual_seed(1)
    student = build_network("pixel_unet", 8, 1, width=4, depth=4).eval()
    alone, both = tmp_path / "alone.safetensors", tmp_path / "both.safetensors"
    save_model(alone, network, card, token=TOKEN)
    save_model(both, network, card, token=TOKEN, student=student)
    image = torch.rand(1, 8, 20, 30)
    torch.testing.assert_close(load_network(both)[0](image), network(image))
    found = load_student(both)
    assert found is not None
    torch.testing.assert_close(found(image), student(image))
    assert load_student(alone) is None


def test_the_graph_holds_temperature_and_bias(
    tmp_path: Path, card: ModelCard, network: nn.Module
) -> None:
    scaled = card.model_copy(update={"temperature": 0.25, "bias": 0.7})
    path = tmp_path / "scaled.onnx"
    export_onnx(path, network, scaled, token=TOKEN)
    image = torch.rand(1, 8, 33, 50)
    with torch.no_grad():
        expected = torch.sigmoid(network(image) / 0.25 + 0.7).numpy()
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    (probability,) = session.run(["probability"], {"input": image.numpy()})
    np.testing.assert_allclose(probability, expected, atol=1e-4)
