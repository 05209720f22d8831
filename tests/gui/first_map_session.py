"""Runs inside a real QGIS window in a fresh profile: from the zip to the finished map.

Every step uses the widgets that a person would, and saves a picture into ROCK_OUTCROP_PICTURES.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import processing
from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAction,
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
# Few and small tiles, a small network, a short training: quick, and no good map.
TILES = {"TILE_SIZE": 130, "MAX_TILES": 16}
TRAINING = {"WIDTH": 4, "EPOCHS": 8, "BATCH_SIZE": 8, "LEARNING_RATE": 0.003}
WINDOW = iface.mainWindow()
PROJECT = QgsProject.instance()
PATIENCE_SECONDS = 300.0
ZIP_PAGE = 6
SEEN: dict[str, Any] = {}
_kept: list[Any] = []


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
    assert button.isVisible(), name
    assert button.isEnabled(), name
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
    """Show all of the map, and bring its drawing to its end."""
    canvas = iface.mapCanvas()
    canvas.zoomToFullExtent()
    wait(300)
    wait_for("the map", lambda: not canvas.isDrawing())


def _context() -> QgsProcessingContext:
    """Return a context that lives as long as the session: widgets do not keep it."""
    context = QgsProcessingContext()
    context.setProject(PROJECT)
    _kept.append(context)
    return context


class Dialog:
    """The dialog of an algorithm that was opened last, and its run."""

    def __init__(self, algorithm: str) -> None:
        self.widget = wait_for(algorithm, lambda: _open_dialog(algorithm))
        self.widget.resize(900, 700)

    def choose(self, **layers: str) -> None:
        """Choose layers of the project in their lists."""
        for parameter, name in layers.items():
            (layer,) = PROJECT.mapLayersByName(name)
            self._wrapper(parameter).setParameterValue(layer.id(), _context())

    def fill_in(self, numbers: dict[str, float]) -> None:
        """Put numbers into their boxes."""
        for parameter, number in numbers.items():
            self._wrapper(parameter).wrappedWidget().setValue(number)

    def _wrapper(self, parameter: str) -> Any:
        return self.widget.mainWidget().wrappers[parameter]

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
        assert ended == [True], "the run failed"
        self.widget.close()
        show_map()


def _open_dialog(algorithm: str) -> AlgorithmDialog | None:
    found = [
        dialog
        for dialog in WINDOW.findChildren(AlgorithmDialog)
        if dialog.isVisible() and dialog.algorithm().id() == f"rockoutcrop:{algorithm}"
    ]
    return found[-1] if found else None


class PluginManager:
    """The plugin manager's page 'Install from ZIP'; the manager is modal, so a timer acts in it."""

    def __init__(self) -> None:
        self._steps = iter((self._choose_the_zip, self._press_install, self._answer, self._close))
        self._step = next(self._steps)
        self._error: Exception | None = None
        self._timer = QTimer()
        self._timer.setInterval(300)
        self._timer.timeout.connect(self._act)

    def install(self) -> None:
        self._timer.start()
        iface.pluginManagerInterface().showPluginManager(ZIP_PAGE)
        self._timer.stop()
        if self._error is not None:
            raise self._error

    def _act(self) -> None:
        self._timer.stop()
        managers = [w for w in _windows() if w.objectName() == "QgsPluginManagerBase"]
        try:
            if managers and self._step(managers[0]):
                self._step = next(self._steps, self._close)
        except Exception as error:  # noqa: BLE001  a modal message would never be answered
            self._error = error
            for window in reversed([w for w in _windows() if w is not WINDOW]):
                window.close()
            return
        self._timer.start()

    @staticmethod
    def _choose_the_zip(manager: QWidget) -> bool:
        manager.findChild(QWidget, "mZipFileWidget").setFilePath(str(ZIP))
        return True

    @staticmethod
    def _press_install(manager: QWidget) -> bool:
        picture(manager, "install_from_zip")
        QTimer.singleShot(0, manager.findChild(QPushButton, "buttonInstallFromZip").click)
        return True

    @staticmethod
    def _answer(manager: QWidget) -> bool:
        """Agree that a plugin from a file may do harm."""
        for question in _windows():
            if isinstance(question, QMessageBox):
                question.button(QMessageBox.StandardButton.Yes).click()
                return True
        return False

    @staticmethod
    def _close(manager: QWidget) -> bool:
        if find_dock("Welcome") is None:
            return False
        manager.reject()
        return True


def _windows() -> list[QWidget]:
    return [w for w in QgsApplication.instance().allWidgets() if w.isWindow() and w.isVisible()]


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


def look_at_the_whole_job(dock: Any) -> None:
    """The button that does all of it; here only its dialog is looked at, as it takes longer."""
    press(dock, "RockOutcropMap")
    dialog = Dialog("maprockoutcrops")
    values = dialog.values()
    SEEN["whole job"] = {name: values[name] for name in ("WIDTH", "EPOCHS", "STAGES", "TEST")}
    picture(dialog.widget, "map_rock_outcrops")
    dialog.widget.close()


def prepare_the_training() -> None:
    _kept.append(processing.createAlgorithmDialog("rockoutcrop:preparetrainingdata"))
    _kept[-1].show()
    dialog = Dialog("preparetrainingdata")
    dialog.choose(COMPOSITE="Composite", DEM="Elevation")
    dialog.choose(JOHNSON="Johnson (simulated)", GEOMAP="GeoMap (simulated)")
    dialog.fill_in(TILES)
    picture(dialog.widget, "prepare")
    dialog.run()
    SEEN["prepared"] = layers_by_group()
    picture(WINDOW, "prepared")


def train(welcome: Any) -> Any:
    """Start a training from its dock, close the dialog, and watch the curves."""
    press(welcome, "RockOutcropOpenTraining")
    welcome.close()
    dock = find_dock("Training")
    press(dock, "newButton")
    dialog = Dialog("train")
    dialog.choose(COMPOSITE="Composite", DEM="Elevation", SLOPE="Slope")
    dialog.choose(LABEL="Merged label", TILES="Tiles")
    dialog.fill_in(TRAINING)
    picture(dialog.widget, "train")
    dialog.start()
    dialog.widget.close()
    watch_the_training(dock)
    wait_for("the end of the training", lambda: dock.run and not dock.run.state.is_alive)
    SEEN["trained"] = dock.findChild(QWidget, "runTitle").text()
    picture(WINDOW, "trained")
    return dock


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
    SEEN["colours of the map"] = colours_of(iface.mapCanvas())
    dock.close()
    show_only("Rock Outcrop: prediction")
    picture(WINDOW, "mapped")


def show_only(theme: str) -> None:
    """Choose a map theme, as the eye symbol of the layer panel does, and clear the window."""
    model = iface.layerTreeView().layerTreeModel()
    PROJECT.mapThemeCollection().applyTheme(theme, PROJECT.layerTreeRoot(), model)
    for other in WINDOW.findChildren(QDockWidget):
        other.setVisible(other.objectName() == "Layers")
    iface.messageBar().clearWidgets()
    show_map()


def compare_the_masks() -> None:
    WINDOW.findChild(QAction, "rockoutcrop_compare").trigger()
    dialog = Dialog("compare")
    dialog.choose(PREDICTION="Rock mask", COMPOSITE="Composite", TRUTH="Truth")
    names = [f"{name} (simulated)" for name in ("Johnson", "GeoMap", "ADD")]
    references = [PROJECT.mapLayersByName(name)[0].id() for name in names]
    dialog.widget.mainWidget().wrappers["REFERENCES"].setParameterValue(references, _context())
    picture(dialog.widget, "compare")
    ended = dialog.start()
    wait_for("the comparison", lambda: ended)
    assert ended == [True], "the comparison failed"
    picture(dialog.widget, "compare_log")
    dialog.widget.close()
    show_map()
    SEEN["compared"] = layers_by_group()


def see_it_side_by_side() -> None:
    WINDOW.findChild(QAction, "rockoutcrop_dock_comparison").trigger()
    dock = wait_for("the comparison dock", lambda: find_dock("Comparison"))
    for other in WINDOW.findChildren(QDockWidget):
        other.setVisible(other is dock)
    WINDOW.resizeDocks([dock], [760], Qt.Orientation.Vertical)
    iface.messageBar().clearWidgets()
    panes = dock.area.panes
    wait_for("four views", lambda: all(pane.drawn for pane in panes))
    dock.toolbar.full.trigger()
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
    PluginManager().install()
    SEEN["installed"] = str(Path(sys.modules["rock_outcrop"].__file__).parent)
    dock = see_the_welcome_dock()
    generate_a_scene(dock)
    look_at_the_whole_job(dock)
    prepare_the_training()
    predict_with_the_model(train(dock))
    compare_the_masks()
    see_it_side_by_side()


def main() -> None:
    try:
        make_a_map()
    except Exception:  # noqa: BLE001  the test shows it
        SEEN["error"] = traceback.format_exc()
        tasks = QgsApplication.taskManager()
        tasks.cancelAll()
        wait_for("the end of all tasks", lambda: tasks.countActiveTasks() == 0)
    (FOLDER / "seen.json").write_text(json.dumps(SEEN))
    PROJECT.clear()
    QTimer.singleShot(0, iface.actionExit().trigger)


QTimer.singleShot(1000, main)
