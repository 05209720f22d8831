"""Linked maps, the swipe and the search, without a window around them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from rock_outcrop.rock_outcrop_plugin.gui.comparison.linked_canvases import (
    LinkedCanvases,
    Place,
)
from rock_outcrop.rock_outcrop_plugin.gui.comparison.marks import Marks
from rock_outcrop.rock_outcrop_plugin.gui.comparison.swipe import SwipeArea
from rock_outcrop.rock_outcrop_plugin.gui.comparison.tour_panel import TourPanel

from .comparison_layers import tagged_raster
from .disagreement_layer import write_disagreements

POLAR = QgsCoordinateReferenceSystem("EPSG:3031")


@pytest.fixture
def row(qtbot: QtBot, qgis_app: object) -> tuple[QWidget, list[QgsMapCanvas], LinkedCanvases]:
    """Three linked canvases beside each other."""
    widget = QWidget()
    layout = QHBoxLayout(widget)
    canvases = [QgsMapCanvas() for _ in range(3)]
    for canvas in canvases:
        layout.addWidget(canvas)
    linked = LinkedCanvases(canvases, widget)
    linked.set_crs(POLAR)
    qtbot.addWidget(widget)
    widget.resize(900, 300)
    widget.show()
    return widget, canvases, linked


Row = tuple[QWidget, list[QgsMapCanvas], LinkedCanvases]


def test_all_maps_follow_the_one_that_moves(qtbot: QtBot, row: Row) -> None:
    _, canvases, linked = row
    with qtbot.waitSignal(linked.moved, timeout=5000):
        linked.show_bounds(QgsRectangle(0, 0, 1000, 1000))
    moves: list[None] = []
    linked.moved.connect(lambda: moves.append(None))
    for _ in range(20):
        canvases[1].setCenter(QgsPointXY(4000 + len(moves), 700))
        canvases[1].zoomByFactor(0.9)
    qtbot.waitUntil(lambda: bool(moves), timeout=5000)
    qtbot.wait(200)
    assert len(moves) == 1
    for canvas in canvases:
        assert Place.of(canvas).is_like(linked.place)
    assert canvases[0].extent().center().x() == pytest.approx(4000)


def test_bounds_stay_in_sight_when_the_dock_changes_its_size(qtbot: QtBot, row: Row) -> None:
    widget, canvases, linked = row
    bounds = QgsRectangle(0, 0, 1000, 500)
    linked.show_bounds(bounds)
    for width, height in ((400, 500), (1200, 200)):
        with qtbot.waitSignal(linked.moved, timeout=5000):
            widget.resize(width, height)
        qtbot.waitUntil(lambda: all(c.extent().contains(bounds) for c in canvases), timeout=5000)
        assert len({round(canvas.mapUnitsPerPixel(), 6) for canvas in canvases}) == 1


def test_another_crs_shows_the_same_place_on_earth(qtbot: QtBot, row: Row) -> None:
    _, canvases, linked = row
    with qtbot.waitSignal(linked.moved, timeout=5000):
        linked.show_bounds(QgsRectangle(-2_000_500, 999_500, -1_999_500, 1_000_500))
    with qtbot.waitSignal(linked.moved, timeout=5000):
        linked.set_crs(QgsCoordinateReferenceSystem("EPSG:4326"))
    for canvas in canvases:
        middle = canvas.extent().center()
        assert (middle.x(), middle.y()) == pytest.approx((-63.435, -69.629), abs=0.01)


def test_the_cross_is_in_all_other_maps(row: Row) -> None:
    _, canvases, linked = row
    linked.show_cursor(QgsPointXY(10, 20), canvases[1])
    assert [cross.visible for cross in linked._crosses] == [True, False, True]
    assert linked.cursor == QgsPointXY(10, 20)
    linked.hide_cursor()
    assert [cross.visible for cross in linked._crosses] == [False] * 3


def test_the_handle_uncovers_without_changing_the_size_of_a_map(qtbot: QtBot) -> None:
    area, left, right = SwipeArea(), QgsMapCanvas(), QgsMapCanvas()
    qtbot.addWidget(area)
    area.resize(400, 200)
    area.hold(left, right)
    area.show()
    seen = []
    for share in (0.25, 0.9, 1.7):
        area.set_share(share)
        seen.append((left.size() == area.size(), right.size() == area.size(), right.x()))
    assert seen == [(True, True, -100), (True, True, -360), (True, True, -400)]
    QTest.keyClick(area.handle, Qt.Key.Key_Home)
    QTest.keyClick(area.handle, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert area.share == pytest.approx(0.1)


@pytest.fixture
def panel(qtbot: QtBot, project: QgsProject, provider: object) -> TourPanel:
    """The panel of the tour, with the algorithm it needs."""
    panel = TourPanel(project, Marks(project))
    panel.form.offer()
    qtbot.addWidget(panel)
    return panel


def test_the_form_offers_predictions_and_references(panel: TourPanel) -> None:
    choices = [panel.form.prediction, panel.form.reference]
    texts = [[choice.itemText(i) for i in range(choice.count())] for choice in choices]
    assert texts == [["b", "c"], ["All references", "Johnson 2016", "GeoMap outcrops"]]
    assert len(panel.form.values()["REFERENCES"]) == 2


def test_a_reference_that_is_there_twice_counts_once(
    panel: TourPanel, project: QgsProject, tmp_path: Path
) -> None:
    drawn = tagged_raster(tmp_path / "drawn.tif", np.zeros((4, 4), np.uint8), "mask")
    drawn.setCustomProperty("rock_outcrop/product", "johnson")
    project.addMapLayer(drawn)
    panel.form.offer()
    chosen = panel.form.values()["REFERENCES"]
    assert len(chosen) == 2
    assert drawn.id() not in chosen


def test_a_search_that_cannot_start_says_why(panel: TourPanel, project: QgsProject) -> None:
    panel.form.prediction.clear()
    panel.start_search(None)
    assert "Prediction" in panel.words.text() or "PREDICTION" in panel.words.text()
    assert panel.form.find.isVisibleTo(panel)
    assert not panel.search.running


def test_a_missing_algorithm_is_said(panel: TourPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "rock_outcrop.rock_outcrop_plugin.gui.comparison.disagreement_tour.ALGORITHM", "a:b"
    )
    panel.start_search(None)
    assert "missing" in panel.words.text()


def test_a_cancelled_search_leaves_the_form_ready(qtbot: QtBot, panel: TourPanel) -> None:
    panel.start_search(None)
    panel.clear()
    qtbot.waitUntil(lambda: not panel.search.running, timeout=60_000)
    assert panel.form.find.isVisibleTo(panel)


def test_what_a_cancelled_search_still_found_is_not_shown(panel: TourPanel, tmp_path: Path) -> None:
    patch = ("Johnson", "reference only", 400.0, (0.0, 0.0, 20.0, 20.0))
    found = write_disagreements(str(tmp_path / "found.gpkg"), [patch])
    panel.search.cancel()
    panel.search._end(True, {"OUTPUT": found})
    assert not panel.tour.patches
    assert panel.form.find.isVisibleTo(panel)
