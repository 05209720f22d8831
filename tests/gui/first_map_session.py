"""Runs inside a real QGIS window in a fresh profile: from the zip to the finished map.

Every step is done with the widgets that a person would use. What the window shows at each step is
saved as a picture into ROCK_OUTCROP_PICTURES, or into the folder of the session.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAction,
    QDialog,
    QDockWidget,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QWidget,
)
from qgis.utils import iface

FOLDER = Path(os.environ["ROCK_OUTCROP_SESSION"])
PICTURES = Path(os.environ.get("ROCK_OUTCROP_PICTURES") or FOLDER)
ZIP = Path(os.environ["ROCK_OUTCROP_ZIP"])
# A training that is over before one has looked; it makes a poor map.
TINY = {"WIDTH": 3, "EPOCHS": 12, "STAGES": 1}
WINDOW = iface.mainWindow()
PROJECT = QgsProject.instance()
PATIENCE_SECONDS = 300.0
ZIP_PAGE = 3
SEEN: dict[str, Any] = {}


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(what: str, condition: Callable[[], Any]) -> Any:
    """Let the window work until something is there, and return it."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not (found := condition()):
        if time.monotonic() > end:
            WINDOW.grab().save(str(FOLDER / "late.png"))
            raise TimeoutError(what)
        wait(100)
    return found


def picture(widget: QWidget, name: str) -> None:
    wait(300)
    widget.grab().save(str(PICTURES / f"{name}.png"))


def press(parent: QWidget, name: str) -> None:
    button = parent.findChild(QPushButton, name)
    assert button.isVisible() and button.isEnabled(), name
    button.click()


def find_dock(name: str) -> Any:
    return WINDOW.findChild(QDockWidget, f"RockOutcrop{name}Dock")


def layers_by_group() -> dict[str, list[str]]:
    """Return the names of the layers of each group, as the layer panel shows them."""
    root = PROJECT.layerTreeRoot()
    return {
        group.name(): [node.name() for node in group.findLayers()] for group in root.findGroups()
    }


def colours_of(widget: QWidget) -> int:
    """Return how many colours a widget shows; an empty map has hardly any."""
    image = widget.grab().toImage()
    places = [(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    return len({image.pixel(x, y) for x, y in places})


def show_map() -> None:
    """Bring the map's drawing to its end."""
    canvas = iface.mapCanvas()
    wait(300)
    wait_for("the map", lambda: not canvas.isDrawing())


class Dialog:
    """The dialog of an algorithm that was opened last, and its run."""

    def __init__(self, algorithm: str) -> None:
        self.widget = wait_for(algorithm, lambda: _open_dialog(algorithm))
        self.widget.resize(900, 700)

    def widget_of(self, parameter: str) -> Any:
        return self.widget.mainWidget().wrappers[parameter].wrappedWidget()

    def values(self) -> dict[str, Any]:
        return dict(self.widget.createProcessingParameters())

    def start(self) -> list[bool]:
        """Click Run; the list is empty until the run ends, then it says whether all went well."""
        ended: list[bool] = []
        self.widget.algorithmFinished.connect(lambda successful, _: ended.append(successful))
        self.widget.runButton().click()
        return ended

    def run(self) -> None:
        ended = self.start()
        wait_for("the end of a run", lambda: ended)
        assert ended == [True], self.widget.messageLog() if ended else ""
        self.widget.close()
        show_map()


def _open_dialog(algorithm: str) -> AlgorithmDialog | None:
    found = [
        dialog
        for dialog in WINDOW.findChildren(AlgorithmDialog)
        if dialog.isVisible() and dialog.algorithm().id() == f"rockoutcrop:{algorithm}"
    ]
    return found[-1] if found else None


def windows(kind: type[QWidget]) -> Iterator[Any]:
    return (w for w in QgsApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def install_the_zip() -> None:
    """Use the page 'Install from ZIP' of the plugin manager, which is modal."""
    steps: list[str] = []

    def act() -> None:
        question = next(windows(QMessageBox), None)
        if question is not None:
            question.button(QMessageBox.StandardButton.Yes).click()
            return
        manager = next((w for w in windows(QDialog) if w.objectName() == "QgsPluginManagerBase"), 0)
        if not manager:
            return
        if not steps:
            steps.append("page")
            manager.findChild(QWidget, "mZipFileWidget").setFilePath(str(ZIP))
        elif steps == ["page"]:
            steps.append("install")
            picture(manager, "install_from_zip")
            QTimer.singleShot(0, manager.findChild(QPushButton, "buttonInstallFromZip").click)
        elif "rock_outcrop" in sys.modules and find_dock("Welcome"):
            manager.reject()

    timer = QTimer()
    timer.setInterval(300)
    timer.timeout.connect(act)
    timer.start()
    iface.pluginManagerInterface().showPluginManager(ZIP_PAGE)
    timer.stop()
    SEEN["installed"] = str(Path(sys.modules["rock_outcrop"].__file__).parent)


def see_the_welcome_dock() -> Any:
    dock = wait_for("the welcome dock", lambda: find_dock("Welcome"))
    SEEN["welcomed"] = dock.isVisible()
    wait_for("the check", lambda: dock.environment.state.is_usable and not dock.environment.busy)
    SEEN["environment"] = dock.environment.state.words
    WINDOW.resizeDocks([dock], [380], Qt.Orientation.Horizontal)
    iface.messageBar().clearWidgets()
    picture(WINDOW, "welcome")
    return dock


def generate_a_scene(dock: Any) -> None:
    dock.findChild(QSpinBox, "RockOutcropTryTiles").setValue(2)
    press(dock, "RockOutcropGenerate")
    wait_for("the scene", lambda: dock.trial.has_scene and not dock.trial.running)
    wait_for("its layers", lambda: len(PROJECT.mapLayers()) == 6)
    show_map()
    SEEN["scene"] = layers_by_group()
    SEEN["colours of the scene"] = colours_of(iface.mapCanvas())
    picture(WINDOW, "scene")


def map_its_rock(dock: Any) -> None:
    press(dock, "RockOutcropMap")
    dialog = Dialog("maprockoutcrops")
    picture(dialog.widget, "map_rock_outcrops")
    for name, value in TINY.items():
        dialog.widget_of(name).setValue(value)
    SEEN["training"] = {name: dialog.values()[name] for name in ("WIDTH", "EPOCHS", "TEST")}
    dock.close()
    trainings = find_dock("Training")
    trainings.raise_()
    ended = dialog.start()
    dialog.widget.hide()
    watch_the_training(trainings)
    wait_for("the end of the chain", lambda: ended)
    assert ended == [True], "the chain failed"
    dialog.widget.close()
    wait_for("the finished run", lambda: trainings.run and trainings.run.state.name == "FINISHED")
    show_map()
    SEEN["mapped"] = layers_by_group()
    SEEN["colours of the map"] = colours_of(iface.mapCanvas())
    picture(WINDOW, "mapped")


def watch_the_training(dock: Any) -> None:
    def epochs() -> int:
        run = dock.run
        return run.epoch if run is not None and run.state.name == "RUNNING" else 0

    wait_for("some epochs", lambda: epochs() >= 3)
    WINDOW.resizeDocks([dock], [460], Qt.Orientation.Horizontal)
    plots = [w for w in dock.findChildren(QWidget) if type(w).__name__ == "CurvePlot"]
    SEEN["curves"] = {plot.accessibleName(): plot.reading() for plot in plots}
    SEEN["colours of the curves"] = [colours_of(plot) for plot in plots]
    SEEN["words of the run"] = dock.findChild(QWidget, "runTitle").text()
    wait_for("example tiles", lambda: dock.run is None or dock.run.examples is not None)
    picture(WINDOW, "training")


def predict_with_the_model(dock: Any) -> None:
    press(dock, "predictButton")
    dialog = Dialog("predict")
    picture(dialog.widget, "predict")
    SEEN["predict"] = {k: str(v) for k, v in dialog.values().items() if k in ("MODEL", "COMPOSITE")}
    dialog.run()
    SEEN["predicted"] = layers_by_group()
    dock.close()


def compare_the_masks() -> None:
    WINDOW.findChild(QAction, "rockoutcrop_compare").trigger()
    dialog = Dialog("compare")
    mask = next(node for node in PROJECT.layerTreeRoot().findLayers() if node.name() == "Rock mask")
    dialog.widget_of("PREDICTION").setValue(mask.layerId(), _context())
    references = [_layer(f"{name} (simulated)").id() for name in ("Johnson", "GeoMap", "ADD")]
    dialog.widget.mainWidget().wrappers["REFERENCES"].setParameterValue(references, _context())
    dialog.widget_of("COMPOSITE").setValue(_layer("Composite").id(), _context())
    dialog.widget_of("TRUTH").setValue(_layer("Truth").id(), _context())
    picture(dialog.widget, "compare")
    ended = dialog.start()
    wait_for("the comparison", lambda: ended)
    assert ended == [True], "the comparison failed"
    picture(dialog.widget, "compare_log")
    dialog.widget.close()
    show_map()
    SEEN["compared"] = layers_by_group()


def _context() -> Any:
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    context.setProject(PROJECT)
    _kept.append(context)
    return context


_kept: list[Any] = []


def _layer(name: str) -> Any:
    return PROJECT.mapLayersByName(name)[0]


def see_it_side_by_side() -> None:
    WINDOW.findChild(QAction, "rockoutcrop_dock_comparison").trigger()
    dock = wait_for("the comparison dock", lambda: find_dock("Comparison"))
    for other in WINDOW.findChildren(QDockWidget):
        other.setVisible(other is dock)
    WINDOW.resizeDocks([dock], [760], Qt.Orientation.Vertical)
    panes = dock.area.panes
    wait_for("four views", lambda: all(pane.drawn for pane in panes))
    wait(500)
    wait_for("their drawing", lambda: not any(pane.canvas.isDrawing() for pane in panes))
    SEEN["views"] = [view.to_text() for view in dock.views]
    SEEN["shown"] = [pane.canvas.isVisible() for pane in panes]
    SEEN["layers of the views"] = [[layer.name() for layer in pane.drawn] for pane in panes]
    SEEN["colours of the views"] = [colours_of(pane.canvas) for pane in panes]
    table = dock.table.table
    SEEN["table"] = [table.item(row, 0).text() for row in range(table.rowCount())]
    picture(WINDOW, "side_by_side")
    press(dock, "findDisagreements")
    wait_for("a disagreement", lambda: dock.tour.tour.current is not None)
    wait(500)
    wait_for("its drawing", lambda: not any(pane.canvas.isDrawing() for pane in panes))
    SEEN["tour"] = dock.tour.words.text()
    picture(WINDOW, "disagreement")


def make_a_map() -> None:
    WINDOW.resize(1500, 900)
    for name in ("Browser", "ProcessingToolbox"):
        other = WINDOW.findChild(QDockWidget, name)
        if other is not None:
            other.close()
    install_the_zip()
    dock = see_the_welcome_dock()
    generate_a_scene(dock)
    map_its_rock(dock)
    predict_with_the_model(find_dock("Training"))
    compare_the_masks()
    see_it_side_by_side()


def main() -> None:
    try:
        make_a_map()
    except Exception:  # noqa: BLE001  the test shows it
        SEEN["error"] = traceback.format_exc()
        QgsApplication.taskManager().cancelAll()
    (FOLDER / "seen.json").write_text(json.dumps(SEEN))
    PROJECT.clear()
    QTimer.singleShot(0, iface.actionExit().trigger)


QTimer.singleShot(1000, main)
