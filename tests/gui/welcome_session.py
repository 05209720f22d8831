"""Runs inside a real QGIS window in a fresh profile: the welcome dock from its first opening on."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QLabel, QPushButton, QWidget
from qgis.utils import iface, loadPlugin, startPlugin, unloadPlugin

FOLDER = Path(os.environ["ROCK_OUTCROP_SESSION"])
MODEL = Path(os.environ["ROCK_OUTCROP_MODEL"])
WINDOW = iface.mainWindow()
PATIENCE_MILLISECONDS = 180_000
BEAT_MILLISECONDS = 50


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(condition: Callable[[], Any], what: str) -> Any:
    for _ in range(PATIENCE_MILLISECONDS // BEAT_MILLISECONDS):
        if found := condition():
            return found
        wait(BEAT_MILLISECONDS)
    raise TimeoutError(what)


def find_dock(name: str = "RockOutcropWelcomeDock") -> QDockWidget | None:
    return WINDOW.findChild(QDockWidget, name)


def press(dock: QDockWidget, name: str) -> None:
    dock.findChild(QPushButton, name).click()


def last_dialog() -> AlgorithmDialog:
    wait(300)
    return WINDOW.findChildren(AlgorithmDialog)[-1]


def picture(dock: QDockWidget, name: str) -> None:
    """Save what the dock would show on a screen that is high enough for all of it."""
    wait(200)
    dock.grab().save(str(FOLDER / f"{name}.png"))
    contents = dock.findChild(QWidget, "RockOutcropWelcome")
    contents.setAutoFillBackground(True)
    contents.grab().save(str(FOLDER / f"{name}_contents.png"))


def narrow(dock: QDockWidget) -> dict[str, Any]:
    """Make the dock 300 pixels wide and the window as high as a small screen."""
    WINDOW.resize(1280, 720)
    wait(200)
    WINDOW.resizeDocks([dock], [300], Qt.Orientation.Horizontal)
    wait(300)
    contents = dock.findChild(QWidget, "RockOutcropWelcome")
    return {
        "dock": dock.width(),
        "least": dock.minimumSizeHint().width(),
        "contents": contents.minimumSizeHint().width(),
        "height": WINDOW.height(),
    }


def reached_by_tab(dock: QDockWidget) -> Iterator[str]:
    """Press Tab from the first button on and yield what has the focus after each."""
    start = dock.findChild(QWidget, "RockOutcropInstallDevice")
    start.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(40):
        widget = WINDOW.focusWidget()
        if widget is None or not dock.isAncestorOf(widget):
            return
        yield widget.objectName()
        QTest.keyClick(widget, Qt.Key.Key_Tab)


def generate_a_scene(dock: QDockWidget) -> dict[str, Any]:
    trial = dock.trial
    dock.findChild(QWidget, "RockOutcropTryTiles").setValue(2)
    press(dock, "RockOutcropGenerate")
    wait(500)
    picture(dock, "generating")
    wait_until(lambda: trial.has_scene and not trial.running, "the scene")
    wait(1500)
    root = QgsProject.instance().layerTreeRoot()
    picture(dock, "generated")
    WINDOW.grab().save(str(FOLDER / "window.png"))
    layers = [node.layer() for node in root.findLayers()]
    seen = {
        "groups": [group.name() for group in root.findGroups()],
        "layers": [layer.name() for layer in layers],
        "renderers": {layer.name(): layer.renderer().type() for layer in layers},
        "errors": [layer.name() for layer in layers if not layer.isValid()],
    }
    press(dock, "RockOutcropMap")
    dialog = last_dialog()
    values = dialog.createProcessingParameters()
    seen["map"] = {"id": dialog.algorithm().id(), "width": values["WIDTH"], "test": values["TEST"]}
    names = ("COMPOSITE", "DEM", "JOHNSON", "GEOMAP", "ADD", "TRUTH")
    seen["map"]["layers"] = [_file_of(values[name]) for name in names]
    seen["trainings"] = find_dock("RockOutcropTrainingDock").isVisible()
    dialog.close()
    find_dock("RockOutcropTrainingDock").close()
    return seen


def _file_of(value: str) -> str:
    layer = QgsProject.instance().mapLayer(value)
    return Path((layer.source() if layer else value).split("|")[0]).name


def predict_with_a_model(dock: QDockWidget) -> dict[str, Any]:
    folder = FOLDER / "my models"
    folder.mkdir()
    shutil.copy(MODEL, folder / "small.safetensors")
    dock.models.use_folder(folder)
    wait_until(lambda: dock.models.models, "a model")
    (model,) = dock.models.models
    picture(dock, "models")
    press(dock, "RockOutcropPredict")
    dialog = last_dialog()
    seen = {
        "name": model.name,
        "iou": model.iou,
        "recipe": model.recipe,
        "dialog": dialog.algorithm().id(),
        "model": dialog.createProcessingParameters()["MODEL"],
    }
    dialog.close()
    return seen


def sign_in(dock: QDockWidget) -> dict[str, Any]:
    words = dock.findChild(QLabel, "RockOutcropEarthEngineWords")
    before = words.text()
    file = Path.home() / ".config" / "earthengine" / "credentials"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps({"refresh_token": "secret", "project": "antarctica"}))
    press(dock, "RockOutcropSignIn")
    dialog = last_dialog()
    seen = {"before": before, "dialog": dialog.algorithm().id()}
    dialog.algorithmFinished.emit(True, {})
    dialog.close()
    return {**seen, "after": words.text()}


def use_the_dock() -> dict[str, Any]:
    dock = wait_until(find_dock, "the dock of the first run")
    seen: dict[str, Any] = {
        "opened": dock.isVisible(),
        "welcomed": QgsSettings().value("rock_outcrop/welcomed", False, type=bool),
    }
    picture(dock, "checking")
    wait_until(lambda: dock.environment.state.kind != "checking", "the check")
    seen["environment"] = [dock.environment.state.kind, dock.environment.state.words]
    seen["device"] = dock.device.words
    seen["narrow"] = narrow(dock)
    picture(dock, "light")
    seen["tab"] = list(reached_by_tab(dock))
    seen["scene"] = generate_a_scene(dock)
    seen["model"] = predict_with_a_model(dock)
    seen["account"] = sign_in(dock)
    QgsApplication.setUITheme("Night Mapping")
    picture(dock, "dark")
    press(dock, "RockOutcropOpenComparison")
    seen["comparison"] = find_dock("RockOutcropComparisonDock").isVisible()
    press(dock, "RockOutcropGenerate")
    seen["heavy"] = sorted({"torch", "ee", "safetensors"} & set(sys.modules))
    seen["unloads"] = unloadPlugin("rock_outcrop")
    # What is to be deleted later would wait for the end of this script.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    seen["gone"] = find_dock() is None
    manager = QgsApplication.taskManager()
    wait_until(lambda: manager.countActiveTasks() == 0, "the end of what was going on")
    wait(500)
    seen["layers"] = len(QgsProject.instance().mapLayers())
    loadPlugin("rock_outcrop")
    startPlugin("rock_outcrop")
    wait(500)
    seen["again"] = find_dock() is not None
    return seen


def main() -> None:
    try:
        seen = use_the_dock()
    except Exception as error:  # noqa: BLE001  the test shows it
        seen = {"error": repr(error)}
    (FOLDER / "seen.json").write_text(json.dumps(seen))
    QgsProject.instance().clear()
    QTimer.singleShot(0, iface.actionExit().trigger)


QTimer.singleShot(1000, main)
