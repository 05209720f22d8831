"""Marks as a user gives them: as ground truth of a comparison, as corrections of a training."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from rock_outcrop.tests.qgis_side import QgisProcess, Scene

from .small_layers import write_marks

Run = Callable[..., dict[str, Any]]


def places(scene: Scene, value: int, count: int) -> list[tuple[int, int]]:
    """Return pixels (column, row) where the truth of a scene is rock (1) or not (0)."""
    truth = gdal.Open(str(scene.truth)).ReadAsArray()
    found = np.argwhere(truth == value)
    chosen = found[np.linspace(0, len(found) - 1, count, dtype=int)]
    return [(int(column), int(row)) for row, column in chosen]


@pytest.fixture
def marks(scene: Scene, tmp_path: Path) -> Path:
    """Ten marks that are right, and one nobody was sure of."""
    said = [(*place, "rock") for place in places(scene, 1, 6)]
    said += [(*place, "not rock") for place in places(scene, 0, 4)]
    return write_marks(tmp_path / "marks.gpkg", scene.truth, [*said, (3, 3, "unsure")])


def test_marks_as_ground_truth_by_qgis_process(
    qgis_process: QgisProcess, scene: Scene, marks: Path, tmp_path: Path
) -> None:
    table, report = tmp_path / "table.csv", tmp_path / "report.html"
    done = qgis_process.run(
        "compare",
        {
            "PREDICTION": scene.truth,
            "REFERENCES": [scene.johnson, scene.add],
            "TRUTH": marks,
            "TABLE": table,
            "REPORT": report,
        },
    )
    assert done.code == 0, done.text
    with table.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["scope"] == "marks"]
    assert [row["candidate"] for row in rows] == [
        "prediction",
        "johnson",
        "add",
        "union of references",
    ]
    assert {row["pixels"] for row in rows} == {"10"}
    assert float(rows[0]["accuracy"]) == 1.0
    assert 0.69 < float(rows[0]["accuracy_low"]) < 0.73
    assert "1 unsure" in done.text
    assert "10 points of 'marks'" in report.read_text(encoding="utf-8")


def test_a_mask_is_still_a_truth(run: Run, scene: Scene, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    run(
        "compare",
        PREDICTION=scene.truth,
        REFERENCES=[scene.johnson],
        TRUTH=scene.geomap,
        TABLE=table,
    )
    text = table.read_text(encoding="utf-8")
    assert "prediction,geomap" in text
    assert "marks" not in text


@pytest.mark.parametrize("parameter", ["TRUTH", "CORRECTIONS"])
def test_points_without_a_mark_are_refused(
    run: Run, scene: Scene, tmp_path: Path, parameter: str
) -> None:
    points = write_marks(tmp_path / "p.gpkg", scene.truth, [(3, 3, "rock")], field="comment")
    inputs: dict[str, Any] = {"PREDICTION": scene.truth, "REFERENCES": [scene.johnson]}
    name = "compare"
    if parameter == "CORRECTIONS":
        name, inputs = "train", {**scene.inputs, "LABEL": scene.label, "EPOCHS": 1}
    with pytest.raises(QgsProcessingException, match=f"{parameter}.*field 'mark'"):
        run(name, **inputs, **{parameter: points}, RUN_FOLDER=tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_wrong_words_are_named(run: Run, scene: Scene, tmp_path: Path) -> None:
    marks = write_marks(tmp_path / "m.gpkg", scene.truth, [(3, 3, "basalt"), (4, 4, "rock")])
    with pytest.raises(QgsProcessingException, match=r"TRUTH: .*'basalt' \(1\)"):
        run(
            "compare",
            PREDICTION=scene.truth,
            REFERENCES=[scene.johnson],
            TRUTH=marks,
            TABLE=tmp_path / "table.csv",
        )
    assert not (tmp_path / "table.csv").exists()


@pytest.fixture
def unsaved(scene: Scene, provider: object) -> Iterator[QgsVectorLayer]:
    """Marks of a project that are in no file yet."""
    layer = QgsVectorLayer("Point?crs=EPSG:3031&field=mark:string", "my marks", "memory")
    left, pixel, _, top, _, _ = gdal.Open(str(scene.label)).GetGeoTransform()
    for (column, row), said in (((200, 200), "rock"), ((300, 300), "not rock")):
        feature = QgsFeature(layer.fields())
        point = QgsPointXY(left + (column + 0.5) * pixel, top - (row + 0.5) * pixel)
        feature.setGeometry(QgsGeometry.fromPointXY(point))
        feature.setAttribute("mark", said)
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())


def test_a_training_learns_from_marks_that_are_in_no_file(
    run: Run, scene: Scene, unsaved: QgsVectorLayer, tmp_path: Path
) -> None:
    results = run(
        "train",
        **scene.inputs,
        LABEL=scene.label,
        TILES=scene.tiles,
        CORRECTIONS=unsaved.id(),
        CORRECTION_RADIUS=50,
        WIDTH=2,
        EPOCHS=1,
        CROP=64,
        CROPS_PER_TILE=1,
        DEVICE="cpu",
        RUN_FOLDER=tmp_path / "run",
    )
    label = gdal.Open(str(tmp_path / "run" / "corrected_label.tif")).ReadAsArray()
    assert (label[197:204, 197:204] == 1.0).all()
    assert (label[297:304, 297:304] == 0.0).all()
    report = Path(results["REPORT"]).read_text(encoding="utf-8")
    assert "<th>correction marks</th><td>2</td>" in report
