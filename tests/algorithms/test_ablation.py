"""The component analysis, as users run it."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException

from rock_outcrop.tests.qgis_side import QgisProcess, Scene

Run = Callable[..., dict[str, Any]]


def inputs(scene: Scene, folder: Path, **changes: Any) -> dict[str, Any]:
    masks = [scene.johnson.parent / f"{name}.tif" for name in ("johnson", "geomap")]
    return {
        "RECIPE": "rock-published",
        **scene.inputs,
        "LABELS": [str(mask) for mask in masks],
        "TILES": scene.tiles,
        "TRUTH": scene.truth,
        "PARTS": ["near_infrared"],
        "SEEDS": 1,
        "STAGES": 1,
        "WIDTH": 2,
        "EPOCHS": 1,
        "CROPS_PER_TILE": 1,
        "LEARNING_RATE": 0.01,
        "DEVICE": "cpu",
        "RUN_FOLDER": folder,
        **changes,
    }


def rows(path: str) -> dict[str, dict[str, str]]:
    with Path(path).open(newline="", encoding="utf-8") as file:
        return {row["subject"]: row for row in csv.DictReader(file) if row["score"] == "iou"}


def test_from_the_command_line_and_again(
    qgis_process: QgisProcess, run: Run, scene: Scene, tmp_path: Path
) -> None:
    folder = tmp_path / "run"
    done = qgis_process.run("ablation", inputs(scene, folder))
    assert done.code == 0, done.text
    table = rows(done.results["TABLE"])
    assert list(table) == [
        "full",
        "near_infrared",
        "forest",
        "spectral_rule",
        "label_1",
        "label_2",
        "union",
    ]
    assert table["label_1"]["title"] == "johnson"
    assert float(table["full"]["mean"]) == pytest.approx(done.results["IOU"], abs=1e-5)
    assert "without the near infrared" in Path(done.results["REPORT"]).read_text(encoding="utf-8")
    written = (folder / "results" / "full-1.json").stat().st_mtime_ns
    before = sorted((folder / "results").iterdir())
    again = run("ablation", **inputs(scene, folder, PARTS=[]))
    assert again["IOU"] == done.results["IOU"]
    assert "near_infrared" not in rows(again["TABLE"])
    assert sorted((folder / "results").iterdir()) == before
    assert (folder / "results" / "full-1.json").stat().st_mtime_ns == written
    with pytest.raises(QgsProcessingException, match=r"RUN_FOLDER.*LEARNING_RATE"):
        run("ablation", **inputs(scene, folder, LEARNING_RATE=0.02))


def test_an_unknown_part(run: Run, scene: Scene, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="PARTS"):
        run("ablation", **inputs(scene, tmp_path / "run", PARTS=["magic"]))
    assert not (tmp_path / "run").exists()
