"""Runs inside a real QGIS window: compares a generated scene as an analyst would."""

from __future__ import annotations

import json
import os
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapThemeCollection,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QMenu, QPushButton
from qgis.utils import iface, loadPlugin, startPlugin, unloadPlugin

FOLDER = Path(os.environ["ROCK_OUTCROP_SESSION"])
SCENE = json.loads(os.environ["ROCK_OUTCROP_SCENE"])
PROJECT = QgsProject.instance()
SEEN: dict[str, Any] = {}


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(condition: Callable[[], object], seconds: float = 30) -> bool:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        wait(20)
    return True


def load(name: str) -> Any:
    path = SCENE[name]
    layer = QgsRasterLayer(path, name) if path.endswith("tif") else QgsVectorLayer(path, name)
    layer.loadNamedStyle(str(Path(path).with_suffix(".qml")))
    PROJECT.addMapLayer(layer)
    return layer


def drawn(dock: Any) -> bool:
    wait(200)
    shown = [canvas for canvas in dock.area.linked.canvases if canvas.isVisible()]
    return until(lambda: not any(canvas.isDrawing() for canvas in shown))


def picture(dock: Any, name: str) -> None:
    drawn(dock)
    wait(300)
    dock.grab().save(str(FOLDER / f"{name}.png"))


def places(dock: Any) -> list[tuple[float, float, float]]:
    return [
        (
            round(canvas.extent().center().x(), 1),
            round(canvas.extent().center().y(), 1),
            round(canvas.mapUnitsPerPixel(), 4),
        )
        for canvas in dock.area.linked.canvases
        if canvas.isVisible()
    ]


def count_drawings(dock: Any, act: Callable[[], object]) -> int:
    """Return how often the first canvas was drawn meanwhile."""
    counted: Counter[str] = Counter()
    canvas = dock.area.panes[0].canvas
    count = lambda: counted.update(["drawn"])  # noqa: E731
    canvas.renderStarting.connect(count)
    act()
    drawn(dock)
    canvas.renderStarting.disconnect(count)
    return counted["drawn"]


def mouse(widget: Any, kind: QEvent.Type, x: int, y: int) -> None:
    """Send a mouse event with the left button held, as a real drag has it."""
    place = QPointF(x, y)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    event = QMouseEvent(
        kind,
        place,
        QPointF(widget.mapToGlobal(place.toPoint())),
        none if kind == QEvent.Type.MouseMove else left,
        none if kind == QEvent.Type.MouseButtonRelease else left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def drag(widget: Any, x: int, y: int, by: int) -> None:
    """Press and move; the button stays down."""
    mouse(widget, QEvent.Type.MouseButtonPress, x, y)
    for step in (1, 2, 3, 4):
        mouse(widget, QEvent.Type.MouseMove, x + by * step // 4, y)
        wait(20)


def open_without_layers() -> Any:
    iface.mainWindow().resize(1600, 960)
    iface.mainWindow().findChild(QAction, "rockoutcrop_dock_comparison").trigger()
    wait(300)
    dock = iface.mainWindow().findChild(QDockWidget, "RockOutcropComparisonDock")
    for other in iface.mainWindow().findChildren(QDockWidget):
        other.setVisible(other is dock)
    iface.mainWindow().resizeDocks([dock], [720], Qt.Orientation.Vertical)
    wait(300)
    SEEN["words without layers"] = dock.empty.isVisible()
    picture(dock, "empty")
    return dock


def see_four_views(dock: Any) -> None:
    layers = {name: load(name) for name in ("composite", "dem", "johnson", "geomap", "add")}
    layers["mask"] = load("mask")
    styles = {name: layer.renderer().type() for name, layer in layers.items()}
    until(lambda: all(pane.drawn for pane in dock.area.panes))
    SEEN["views"] = [view.to_text() for view in dock.views]
    drawn(dock)
    SEEN["places after opening"] = places(dock)
    picture(dock, "four_views")
    second = dock.area.panes[1].canvas

    def turn_the_wheel() -> None:
        for _ in range(10):
            second.zoomByFactor(0.95)

    SEEN["drawings of ten notches"] = count_drawings(dock, turn_the_wheel)
    SEEN["places after the wheel"] = places(dock)
    middle = dock.table.place.text()
    QTest.mouseMove(second.viewport(), QPoint(90, 90))
    QTest.mouseMove(second.viewport(), QPoint(100, 100))
    until(lambda: dock.table.place.text() != middle, 5)
    wait(200)
    SEEN["crosses"] = [cross.visible for cross in dock.area.linked._crosses]
    table = dock.table.table
    SEEN["table"] = {
        table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())
    }
    SEEN["place"] = dock.table.place.text()
    SEEN["styles kept"] = styles == {k: layer.renderer().type() for k, layer in layers.items()}


def drag_a_map(dock: Any) -> None:
    first, second = (pane.canvas for pane in dock.area.panes[:2])
    before = places(dock)[0]
    view = first.viewport()
    drag(view, 60, 60, 40)
    SEEN["others follow a drag"] = second.sceneRect().x()
    mouse(view, QEvent.Type.MouseButtonRelease, 100, 60)
    drawn(dock)
    after = places(dock)
    SEEN["dragged"] = round((before[0] - after[0][0]) / before[2])
    SEEN["same after the drag"] = len(set(after)) == 1
    SEEN["scene after the drag"] = second.sceneRect().x()


def follow_the_main_map(dock: Any) -> None:
    main = iface.mapCanvas()
    dock.toolbar.follow.setChecked(True)
    main.zoomByFactor(0.7)
    drawn(dock)
    led = dock.area.linked.place
    SEEN["the main map leads"] = abs(led.units_per_pixel / main.mapUnitsPerPixel() - 1) < 1e-6
    dock.zoom_to_all()
    drawn(dock)
    middle = main.extent().center()
    place = dock.area.linked.place
    SEEN["the main map follows"] = abs(middle.x() - place.x) < place.units_per_pixel
    dock.toolbar.follow.setChecked(False)


def swipe(dock: Any) -> None:
    dock.toolbar.swipe.setChecked(True)
    drawn(dock)
    handle = dock.area.swipe.handle
    picture(dock, "swipe")

    def press() -> None:
        for _ in range(5):
            QTest.keyClick(handle, Qt.Key.Key_Left)

    SEEN["drawings of the handle"] = count_drawings(dock, press)
    SEEN["share by keys"] = round(dock.area.swipe.share, 2)
    drag(handle, handle.width() // 2, 40, 120)
    wait(50)
    SEEN["share by mouse"] = dock.area.swipe.share > SEEN["share by keys"]
    mouse(handle, QEvent.Type.MouseButtonRelease, handle.width() // 2, 40)
    picture(dock, "swipe_moved")
    dock.toolbar.swipe.setChecked(False)
    drawn(dock)


def marks_in(dock: Any) -> list[str]:
    layer = dock.marks.layer
    return [] if layer is None else [feature["mark"] for feature in layer.getFeatures()]


def shows_mark(canvas: Any) -> bool:
    """Return whether the dark red of rock is near the place that was marked."""
    image = canvas.grab().toImage()
    scale = image.devicePixelRatio()
    for x in range(12, 30):
        for y in range(22, 40):
            colour = image.pixelColor(round(x * scale), round(y * scale))
            if colour.red() > colour.green() + 60 and colour.red() > colour.blue() + 60:
                return True
    return False


def use_the_menu(dock: Any, canvas: Any) -> None:
    """Mark by a right click, and take it back."""
    menu = QMenu()
    right, none = Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
    click = QMouseEvent(QEvent.Type.MouseButtonPress, QPointF(200, 20), right, right, none)
    canvas.contextMenuAboutToShow.emit(menu, QgsMapMouseEvent(canvas, click))
    SEEN["menu"] = [action.text() for action in menu.actions() if action.text()]
    dock.marks.undo()
    menu.actions()[-1].trigger()
    SEEN["marked by the menu"] = marks_in(dock)
    dock.marks.undo()
    QTest.keyClick(canvas, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)


def tour(dock: Any) -> None:
    panel = dock.tour
    PROJECT.write(str(FOLDER / "scene.qgz"))
    QTest.mouseClick(panel.form.find, Qt.MouseButton.LeftButton)
    SEEN["found"] = until(lambda: panel.tour.current is not None, 60)
    drawn(dock)
    SEEN["words of the tour"] = panel.words.text()
    SEEN["areas fall"] = all(
        first.area >= second.area
        for first, second in zip(panel.tour.patches, panel.tour.patches[1:], strict=False)
    )
    SEEN["patch is framed"] = dock.marker.outline.visible
    bounds = panel.tour.current.bounds
    canvases = [canvas for canvas in dock.area.linked.canvases if canvas.isVisible()]
    SEEN["all maps show the patch"] = all(c.extent().contains(bounds) for c in canvases)
    picture(dock, "tour")
    canvas = canvases[2]
    canvas.setFocus()
    for key in (Qt.Key.Key_R, Qt.Key.Key_N):
        QTest.keyClick(canvas, key)
        wait(100)
    SEEN["marks by keys"] = marks_in(dock)
    SEEN["number after two marks"] = panel.tour.index + 1
    QTest.keyClick(canvas, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(canvas, Qt.Key.Key_U)
    SEEN["marked again"] = marks_in(dock)
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    SEEN["undone"] = marks_in(dock)
    QTest.mouseMove(canvas.viewport(), QPoint(20, 30))
    wait(100)
    QTest.keyClick(canvas, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    SEEN["marked at the cursor"] = marks_in(dock)
    use_the_menu(dock, canvas)
    SEEN["marks file"] = str(dock.marks.path().relative_to(FOLDER))
    picture(dock, "marks")
    SEEN["marks are drawn"] = [shows_mark(canvas) for canvas in canvases]


def dialogs(dock: Any) -> None:
    for name in ("compareWithMarks", "trainWithCorrections"):
        dock.findChild(QPushButton, name).click()
        wait(500)
        dialog = iface.mainWindow().findChildren(AlgorithmDialog)[-1]
        values = dialog.createProcessingParameters()
        SEEN[name] = {key: str(value) for key, value in values.items() if value}
        dialog.grab().save(str(FOLDER / f"{name}.png"))
        dialog.close()


def projects(dock: Any) -> None:
    PROJECT.mapThemeCollection().insert(
        "mine",
        QgsMapThemeCollection.createThemeFromCurrentState(
            PROJECT.layerTreeRoot(), iface.layerTreeView().layerTreeModel()
        ),
    )
    from importlib import import_module

    views = import_module("rock_outcrop.rock_outcrop_plugin.gui.comparison.views")
    dock.show_views([views.View("theme", "mine"), views.View("preset", "swir")])
    picture(dock, "theme_and_swir")
    SEEN["theme is drawn"] = dock.area.panes[0].canvas.theme()
    PROJECT.mapThemeCollection().removeMapTheme("mine")
    SEEN["theme deleted"] = until(dock.area.panes[0].words.isVisible, 5)
    PROJECT.removeMapLayer(PROJECT.mapLayersByName("composite")[0])
    SEEN["layer removed"] = until(dock.area.panes[1].words.isVisible, 5)
    picture(dock, "gone")
    load("composite")
    dock.choose_by_itself()
    wait(200)
    PROJECT.write()
    iface.newProject(False)
    SEEN["words in a new project"] = until(dock.empty.isVisible, 5)
    iface.addProject(str(FOLDER / "scene.qgz"))
    SEEN["marks of before"] = until(lambda: len(marks_in(dock)) == 3, 10)
    until(lambda: len([v for v in dock.views if v is not None]) == 4, 10)
    PROJECT.setCrs(QgsCoordinateReferenceSystem())
    wait(300)
    SEEN["crs without a project's"] = dock.area.linked.crs.authid()
    PROJECT.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    wait(300)
    SEEN["crs of degrees"] = dock.area.linked.crs.authid()
    drawn(dock)
    PROJECT.setCrs(QgsCoordinateReferenceSystem("EPSG:3031"))
    broken = QgsVectorLayer("/nowhere/broken.gpkg", "johnson broken")
    PROJECT.addMapLayer(broken)
    wait(200)
    dock.zoom_to_all()
    drawn(dock)


def sizes_and_colours(dock: Any) -> None:
    dock.setFloating(True)
    for _ in range(2):
        dock.resize(300, 700)
        wait(700)
    wait(700)
    SEEN["least height"] = dock.minimumSizeHint().height()
    SEEN["narrow"] = [dock.width(), dock.height()]
    picture(dock, "narrow")
    QgsApplication.setUITheme("Night Mapping")
    dock.resize(1400, 620)
    wait(700)
    picture(dock, "dark")
    SEEN["buttons without a text"] = [
        button.objectName() for button in dock.findChildren(QPushButton) if not button.text()
    ]
    visited: list[str] = []
    widget = dock.toolbar.count
    while len(visited) < 60 and widget.objectName() not in visited[:1]:
        visited.append(widget.objectName())
        widget = widget.nextInFocusChain()
        while not (widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus):
            widget = widget.nextInFocusChain()
    SEEN["by Tab"] = visited


def come_back() -> None:
    """Load the plugin again and open a new dock."""
    loadPlugin("rock_outcrop")
    startPlugin("rock_outcrop")
    iface.mainWindow().findChild(QAction, "rockoutcrop_dock_comparison").trigger()
    dock = iface.mainWindow().findChild(QDockWidget, "RockOutcropComparisonDock")
    SEEN["comes back"] = until(lambda: all(pane.drawn for pane in dock.area.panes))
    drawn(dock)


def main() -> None:
    try:
        dock = open_without_layers()
        steps = (see_four_views, drag_a_map, follow_the_main_map, swipe, tour, dialogs, projects)
        for step in (*steps, sizes_and_colours):
            step(dock)
        SEEN["unloads"] = unloadPlugin("rock_outcrop")
        wait(500)
        come_back()
    except Exception:  # noqa: BLE001  the test shows it
        SEEN["error"] = traceback.format_exc()
    (FOLDER / "seen.json").write_text(json.dumps(SEEN))
    PROJECT.setDirty(False)
    QTimer.singleShot(0, QgsApplication.quit)


QTimer.singleShot(1000, main)
