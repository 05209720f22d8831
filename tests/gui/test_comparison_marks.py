"""Marks: saved at once, replaced, undone, found again; and the tour that asks for them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from rock_outcrop.rock_outcrop_plugin.errors import InputError, OutputError
from rock_outcrop.rock_outcrop_plugin.gui.comparison.disagreement_tour import (
    Tour,
    area_words,
    read_patches,
)
from rock_outcrop.rock_outcrop_plugin.gui.comparison.keys import Keys
from rock_outcrop.rock_outcrop_plugin.gui.comparison.marks import Mark, Marking, Marks, default_file
from rock_outcrop.tests.algorithms.small_layers import read_features

from .disagreement_layer import write_disagreements

POLAR = QgsCoordinateReferenceSystem("EPSG:3031")


@pytest.fixture
def project(qgis_app: object, tmp_path: Path) -> Iterator[QgsProject]:
    """A saved project without layers."""
    project = QgsProject.instance()
    project.clear()
    project.setCrs(POLAR)
    project.write(str(tmp_path / "valley.qgz"))
    yield project
    project.clear()


def marking(mark: Mark, x: float, y: float) -> Marking:
    return Marking(mark, QgsPointXY(x, y), POLAR, "Johnson", "reference only", 4200.0)


def test_marks_are_saved_beside_the_project_at_once(project: QgsProject, tmp_path: Path) -> None:
    marks = Marks(project)
    marks.put(marking("rock", 100, 200))
    (saved,) = read_features(tmp_path / "valley_marks.gpkg")
    assert saved["mark"] == "rock"
    assert (saved["reference"], saved["kind"], saved["area"]) == (
        "Johnson",
        "reference only",
        4200.0,
    )
    assert saved["marked"].endswith("+00:00")
    assert saved["comment"] is None
    layer = project.mapLayer(marks.layer.id())
    assert layer.customProperty("rock_outcrop/product") == "marks"
    assert [c.value() for c in layer.renderer().categories()] == ["rock", "not rock", "unsure"]
    assert not list(tmp_path.glob(".*"))


def test_marking_a_place_again_replaces_and_undo_goes_back(project: QgsProject) -> None:
    marks = Marks(project)
    here = (QgsPointXY(100, 200), POLAR)
    marks.put(marking("rock", 100, 200))
    marks.put(marking("unsure", 102, 201))
    marks.put(marking("not rock", 150, 200))
    assert marks.counts() == {"unsure": 1, "not rock": 1}
    assert marks.undo()
    assert marks.undo()
    assert marks.mark_at(*here) == "rock"
    assert marks.undo()
    assert marks.mark_at(*here) is None
    assert not marks.undo()


def test_marks_of_before_are_taken_up_again(project: QgsProject) -> None:
    Marks(project).put(marking("rock", 100, 200))
    project.write()
    project.read(project.fileName())
    marks = Marks(project)
    marks.find()
    assert marks.counts() == {"rock": 1}
    project.removeMapLayer(marks.layer.id())
    assert marks.layer is None
    marks.put(marking("unsure", 900, 200))
    assert marks.counts() == {"rock": 1, "unsure": 1}


def test_places_in_another_crs_are_moved(project: QgsProject) -> None:
    marks = Marks(project)
    marks.put(marking("rock", 100, 200))
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    marks.put(Marking("unsure", QgsPointXY(45, -89), degrees))
    points = [feature.geometry().asPoint() for feature in marks.layer.getFeatures()]
    assert points[1].x() == pytest.approx(points[1].y())
    assert points[1].x() == pytest.approx(76_300, rel=0.01)


def test_files_that_hold_something_else_are_refused(project: QgsProject, tmp_path: Path) -> None:
    other = write_disagreements(str(tmp_path / "other.gpkg"), [])
    with pytest.raises(InputError, match="holds no layer 'marks'"):
        Marks(project).use_file(Path(other), POLAR)
    with pytest.raises(OutputError, match="cannot be made"):
        Marks(project).use_file(tmp_path / "valley.qgz" / "marks.gpkg", POLAR)


def test_a_file_of_ones_choice(project: QgsProject, tmp_path: Path) -> None:
    marks = Marks(project)
    marks.use_file(tmp_path / "mine", POLAR)
    marks.put(marking("unsure", 1, 2))
    assert [mark["mark"] for mark in read_features(tmp_path / "mine.gpkg")] == ["unsure"]


def test_a_project_that_was_never_saved_has_its_marks_in_the_profile(qgis_app: object) -> None:
    project = QgsProject.instance()
    project.clear()
    assert default_file(project).parent.parts[-2:] == ("rock_outcrop", "marks")


def test_the_largest_patch_comes_first(qgis_app: object, tmp_path: Path) -> None:
    path = write_disagreements(
        str(tmp_path / "found.gpkg"),
        [
            ("Johnson", "prediction only", 900.0, (0, 0, 30, 30)),
            ("GeoMap", "reference only", 25_000.0, (100, 100, 300, 300)),
        ],
    )
    patches = read_patches(QgsVectorLayer(f"{path}|layername=disagreements", "found", "ogr"))
    assert [patch.reference for patch in patches] == ["GeoMap", "Johnson"]
    tour = Tour(tuple(patches))
    assert tour.current is None
    assert tour.step(-1) is None
    assert tour.step(1) == patches[0]
    assert tour.step(1) == patches[1]
    assert tour.step(1) is None
    assert tour.current == patches[1]
    assert (tour.has_previous, tour.has_next) == (True, False)


def test_areas_read_well() -> None:
    assert [area_words(area) for area in (900, 25_000, 3_200_000)] == [
        "900 m²",
        "2.5 ha",
        "3.20 km²",
    ]


def test_keys_act_where_nothing_else_wants_them(qtbot: QtBot) -> None:
    pressed: list[str] = []
    window, part = QWidget(), QWidget()
    field, button, outside = QLineEdit(), QPushButton("a"), QPushButton("b")
    layout = QVBoxLayout(part)
    layout.addWidget(field)
    layout.addWidget(button)
    around = QVBoxLayout(window)
    around.addWidget(part)
    around.addWidget(outside)
    qtbot.addWidget(window)
    Keys(
        part,
        {
            (Qt.Key.Key_R, False): lambda: pressed.append("R"),
            (Qt.Key.Key_R, True): lambda: pressed.append("Shift+R"),
        },
    )
    window.show()
    for widget in (button, field, outside):
        QTest.keyClick(widget, Qt.Key.Key_R)
    QTest.keyClick(button, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(button, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["R", "Shift+R"]
    assert field.text() == "r"
