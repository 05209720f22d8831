"""Models are found and read with the standard library, whatever else lies in a folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings

from rock_outcrop.rock_outcrop_plugin.gui.welcome import model_cards
from rock_outcrop.rock_outcrop_plugin.gui.welcome.model_cards import CARD_KEY, find_models
from rock_outcrop.rock_outcrop_plugin.gui.welcome.models_panel import FOLDER_SETTING, ModelsPanel
from rock_outcrop.tests.qgis_side import Scene

CARD = {"recipe": "rock", "metrics": {"iou": 0.61}, "training": {"date": "2026-03-01T12:30:11"}}


def write_safetensors(path: Path, metadata: dict[str, str]) -> None:
    header = json.dumps({"__metadata__": metadata}).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(len(header).to_bytes(8, "little") + header)


def write_model(path: Path, **changes: Any) -> None:
    write_safetensors(path, {CARD_KEY: json.dumps({**CARD, **changes})})


def test_the_card_of_a_real_training_is_read(trained: dict[str, Any]) -> None:
    folder = Path(trained["MODEL"]).parent
    models = {model.path.name: model for model in find_models([folder])}
    assert set(models) == {"model.safetensors", "model.onnx"}
    assert models["model.safetensors"].iou == pytest.approx(trained["IOU"])
    assert models["model.safetensors"].recipe == "rock"
    assert models["model.onnx"].iou is None
    assert models["model.onnx"].size > 1000


def test_models_come_newest_first_and_checkpoints_not_at_all(tmp_path: Path) -> None:
    write_model(tmp_path / "a" / "model.safetensors")
    write_model(tmp_path / "b" / "stage" / "model.safetensors", training={"date": "2026-09-01"})
    write_safetensors(tmp_path / "a" / "checkpoint.safetensors", {"rock_outcrop_checkpoint": "{}"})
    found = find_models([tmp_path])
    assert [model.name for model in found] == ["b/stage/model.safetensors", "a/model.safetensors"]
    write_model(tmp_path / "b" / "stage" / "best.safetensors")
    write_model(tmp_path / "killed" / "best.safetensors", training={"date": "2025-01-01"})
    found = find_models([tmp_path])
    assert [model.name for model in found][2:] == ["killed/best.safetensors"]
    assert [model.date for model in found][:2] == ["2026-09-01", "2026-03-01 12:30"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x02",
        b"\xff" * 64,
        (40).to_bytes(8, "little") + b"{}",
        (2).to_bytes(8, "little") + b"[]",
        (2).to_bytes(8, "little") + b"\xff\xfe",
    ],
)
def test_files_that_are_no_models_are_left_out(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "odd.safetensors").write_bytes(content)
    write_safetensors(tmp_path / "torn.safetensors", {CARD_KEY: '{"recipe": '})
    write_model(tmp_path / "plain.safetensors", metrics="none", training=None)
    (only,) = find_models([tmp_path, tmp_path / "missing"])
    assert only.name == "plain.safetensors"
    assert only.iou is None


def test_a_search_has_bounds_and_can_be_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(12):
        write_model(tmp_path / f"run{number:02}" / "model.safetensors")
    write_model(tmp_path / "a" / "b" / "c" / "d" / "e" / "model.safetensors")
    (tmp_path / "circle").symlink_to(tmp_path)
    assert len(find_models([tmp_path])) == 12
    assert find_models([tmp_path], lambda: True) == []
    monkeypatch.setattr(model_cards, "MOST_MODELS", 5)
    assert len(find_models([tmp_path])) == 5
    monkeypatch.setattr(model_cards, "MOST_ENTRIES", 16)
    assert len(find_models([tmp_path])) < 5


class Dialogs:
    """Keeps what would be opened."""

    def __init__(self) -> None:
        self.opened: list[tuple[str, dict[str, Any]]] = []

    def open(self, algorithm_id: str, values: dict[str, Any]) -> None:
        self.opened.append((algorithm_id, values))


class Docks:
    """What a panel needs of the docks."""

    def __init__(self) -> None:
        self.dialogs = Dialogs()


def test_a_model_predicts_with_what_the_project_has(
    qtbot: QtBot, provider: object, tmp_path: Path, scene: Scene
) -> None:
    write_model(tmp_path / "mine.safetensors")
    layers = {name: QgsRasterLayer(str(path), name) for name, path in scene.inputs.items()}
    for name, layer in layers.items():
        layer.setCustomProperty("rock_outcrop/product", name.lower())
        QgsProject.instance().addMapLayer(layer)
    docks = Docks()
    panel = ModelsPanel(docks)
    qtbot.addWidget(panel)
    panel.use_folder(tmp_path)
    qtbot.waitUntil(lambda: not panel.searching, timeout=60_000)
    assert "mine.safetensors" in [model.name for model in panel.models]
    panel.predict()
    ((algorithm, values),) = docks.dialogs.opened
    assert algorithm == "rockoutcrop:predict"
    assert values["COMPOSITE"] == layers["COMPOSITE"].id()
    assert values["DEM"] == layers["DEM"].id()
    QgsSettings().remove(FOLDER_SETTING)
    QgsProject.instance().clear()
