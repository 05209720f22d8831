"""Runs inside a real QGIS window (`qgis --code`): trains twice, with the training dock open."""

from __future__ import annotations

import json
import os
import shutil
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEventLoop, QObject, QPoint, QRect, Qt, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QDockWidget,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QTreeWidget,
    QWidget,
)
from qgis.utils import iface, loadPlugin, startPlugin, unloadPlugin

FOLDER = Path(os.environ["ROCK_OUTCROP_SESSION"])
INPUTS = json.loads(os.environ["ROCK_OUTCROP_INPUTS"])
PATIENCE = 180.0
seen: dict[str, Any] = {}


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(what: str, condition: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            picture(f"late-{len(seen)}")
            raise TimeoutError(what)
        wait(100)


def open_dock() -> QDockWidget:
    iface.mainWindow().findChild(QAction, "rockoutcrop_dock_training").trigger()
    docks = iface.mainWindow().findChildren(QDockWidget, "RockOutcropTrainingDock")
    return docks[-1]


def picture(name: str, dock: QDockWidget | None = None) -> None:
    (dock or iface.mainWindow()).grab().save(str(FOLDER / f"{name}.png"))


def state(dock: QDockWidget, folder: Path) -> str:
    run = dock._runs.get(folder)
    return run.state.name if run is not None else ""


def epoch(dock: QDockWidget, folder: Path) -> int:
    run = dock._runs.get(folder)
    return run.epoch if run is not None else 0


def press(dock: QDockWidget, name: str) -> None:
    button = dock.findChild(QPushButton, name)
    assert button.isEnabled(), name
    button.click()


def delays(seconds: float) -> list[float]:
    """Return by how many milliseconds a timer of 10 ms came late, sorted."""
    late: list[float] = []
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(max(0.0, 1000 * (now - last) - 10.0))
        last = now

    timer = QTimer()
    timer.setInterval(10)
    timer.timeout.connect(beat)
    timer.start()
    wait(int(1000 * seconds))
    timer.stop()
    return sorted(late)


def dialogs() -> list[AlgorithmDialog]:
    return [d for d in iface.mainWindow().findChildren(AlgorithmDialog) if d.isVisible()]


def start_two_trainings() -> tuple[Path, Path]:
    values = {**INPUTS, "WIDTH": 2, "EPOCHS": 400, "PATIENCE": 400, "DEVICE": "cpu"}
    first, second = FOLDER / "first", FOLDER / "second"
    iface.mainWindow().findChild(QAction, "rockoutcrop_train").trigger()
    (dialog,) = dialogs()
    dialog.setParameters({**values, "RUN_FOLDER": str(first)})
    dialog.runButton().click()
    dialog.close()
    from rock_outcrop.rock_outcrop_plugin.gui.background_algorithm import BackgroundAlgorithm

    run = BackgroundAlgorithm(
        "rockoutcrop:train", {**values, "RUN_FOLDER": str(second)}, QgsApplication.instance()
    )
    assert run.start(), run.error
    return first, second


class Handler(QObject):
    """Opens nothing, but remembers what was to be opened."""

    @pyqtSlot(QUrl)
    def open(self, url: QUrl) -> None:
        seen.setdefault("opened", []).append(url.toLocalFile())


def look_at_a_finished_run(dock: QDockWidget) -> None:
    finished = Path(os.environ["ROCK_OUTCROP_RUN"])
    dock.add_folder(finished)
    wait_for("the finished run", lambda: state(dock, finished) == "FINISHED")
    dock.choose(finished)
    handler = Handler()
    QDesktopServices.setUrlHandler("file", handler.open)
    press(dock, "reportButton")
    wait(50)
    QDesktopServices.unsetUrlHandler("file")
    press(dock, "predictButton")
    wait(300)
    (dialog,) = dialogs()
    seen["predict"] = {
        key: str(value)
        for key, value in dialog.createProcessingParameters().items()
        if key in ("MODEL", "COMPOSITE", "DEM")
    }
    dialog.close()
    seen["finished_buttons"] = {
        button.objectName(): button.isEnabled() for button in dock.findChildren(QPushButton)
    }
    picture("finished", dock)


def closing_asks() -> None:
    def answer() -> None:
        box = QgsApplication.activeModalWidget()
        seen["closing_asks"] = isinstance(box, QMessageBox)
        if isinstance(box, QMessageBox):
            seen["closing_names"] = box.text()
            box.button(QMessageBox.StandardButton.No).click()

    QTimer.singleShot(1000, answer)
    iface.mainWindow().close()
    seen["still_open"] = iface.mainWindow().isVisible()


def reload_during_training(first: Path, second: Path) -> QDockWidget:
    assert unloadPlugin("rock_outcrop")
    seen["dock_gone"] = not [
        dock
        for dock in iface.mainWindow().findChildren(QDockWidget, "RockOutcropTrainingDock")
        if dock.isVisible()
    ]
    loadPlugin("rock_outcrop")
    startPlugin("rock_outcrop")
    wait(200)
    dock = open_dock()
    wait_for("both again", lambda: {state(dock, f) for f in (first, second)} == {"RUNNING"})
    return dock


def cancel_one(dock: QDockWidget, first: Path, second: Path) -> None:
    dock.choose(first)
    press(dock, "stopButton")
    wait_for("the end of one", lambda: state(dock, first) == "CANCELLED")
    seen["kept"] = sorted(path.name for path in first.iterdir() if path.name.startswith("model"))
    seen["other_state"] = state(dock, second)
    before = epoch(dock, second)
    wait_for("the other to go on", lambda: epoch(dock, second) > before)
    seen["message"] = iface.messageBar().currentItem().text()
    press(dock, "resumeButton")
    wait(300)
    (dialog,) = dialogs()
    parameters = dialog.createProcessingParameters()
    names = ("RESUME", "RUN_FOLDER", "WIDTH", "EPOCHS", "LABEL")
    seen["resume"] = {name: str(parameters.get(name)) for name in names}
    dialog.close()
    picture("cancelled", dock)


def train_in_stages(dock: QDockWidget) -> Path:
    from rock_outcrop.rock_outcrop_plugin.gui.background_algorithm import BackgroundAlgorithm

    folder = FOLDER / "staged"
    values = {name: value for name, value in INPUTS.items() if name != "LABEL"}
    values |= {"LABELS": json.loads(os.environ["ROCK_OUTCROP_MASKS"]), "FIRST_LABELS": "masks"}
    values |= {"WIDTH": 2, "EPOCHS": 2, "DEVICE": "cpu", "RUN_FOLDER": str(folder)}
    run = BackgroundAlgorithm("rockoutcrop:selftrain", values, QgsApplication.instance())
    assert run.start(), run.error
    wait_for("the stages", lambda: state(dock, folder) == "FINISHED")
    dock.choose(folder)
    wait(300)
    plot = dock.findChild(QWidget, "iouPlot")
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    seen["readings"] = [plot.reading()]
    for _ in range(3):
        QTest.keyClick(plot, Qt.Key.Key_Left)
    seen["readings"].append(plot.reading())
    return folder


def walk_by_keyboard(dock: QDockWidget, finished: Path) -> None:
    """Reach everything with Tab, choose in the list with arrows, press with Space and Return."""
    dock.choose(finished)
    wait(200)
    first = dock.findChild(QPushButton, "newButton")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    visited: list[str] = []
    for _ in range(40):
        widget = dock.window().focusWidget()
        if not dock.isAncestorOf(widget) or widget.objectName() in visited:
            break
        visited.append(widget.objectName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    seen["tab"] = visited
    seen["enabled"] = [
        button.objectName()
        for button in dock.findChildren(QPushButton)
        if button.isEnabled() and button.isVisible()
    ]
    runs = dock.findChild(QTreeWidget, "runList")
    runs.setCurrentItem(runs.topLevelItem(0))
    QTest.keyClick(runs, Qt.Key.Key_Down)
    seen["chosen by arrow"] = runs.indexOfTopLevelItem(runs.currentItem())
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(first, key)
        wait(300)
        seen.setdefault("opened by key", []).append(len(dialogs()))
        for dialog in dialogs():
            dialog.close()
    dock.choose(finished)
    wait(100)
    dock.findChild(QPushButton, "predictButton").setFocus()
    picture("keyboard", dock)


def show_in_the_dark(dock: QDockWidget, staged: Path, cancelled: Path) -> None:
    QgsApplication.setUITheme("Night Mapping")
    dock.choose(staged)
    wait(700)
    picture("dark-window")
    dock.setFloating(True)
    for _ in range(2):
        dock.resize(300, 900)
        wait(700)
    seen["narrow_width"] = dock.width()
    inside = dock.findChild(QScrollArea, "trainingScroll").widget()
    seen["narrow_contents"] = inside.minimumSizeHint().width()
    picture("dark-narrow", dock)
    plot = dock.findChild(QWidget, "iouPlot")
    dock.findChild(QScrollArea, "trainingScroll").ensureWidgetVisible(plot)
    wait(100)
    image = dock.grab(QRect(plot.mapTo(dock, QPoint(0, 0)), plot.size())).toImage()
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    seen["lightest_in_plot"] = max(image.pixelColor(x, y).lightness() for x, y in places)
    inside.grab().save(str(FOLDER / "dark-narrow-all.png"))
    dock.choose(cancelled)
    dock.resize(560, 720)
    wait(700)
    inside.grab().save(str(FOLDER / "dark-cancelled-all.png"))
    QgsApplication.setUITheme("default")
    dock.setFloating(False)


def use_the_dock() -> None:
    dock = open_dock()
    look_at_a_finished_run(dock)
    seen["quiet"] = delays(3.0)
    first, second = start_two_trainings()
    wait_for("both", lambda: min(epoch(dock, first), epoch(dock, second)) > 0)
    dock.choose(first)
    seen["tasks"] = QgsApplication.taskManager().countActiveTasks()
    seen["busy"] = delays(6.0)
    pid = json.loads((first / "status.json").read_text())["process"]
    seen["nice"] = int(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[16])
    wait_for("its pictures", lambda: dock._runs[first].examples is not None)
    wait(300)
    picture("running", dock)
    picture("running-window")
    dock.close()
    seen["before_closing"] = len((first / "metrics.csv").read_text().splitlines())
    closing_asks()
    closed = seen["before_closing"]
    wait_for("closed", lambda: len((first / "metrics.csv").read_text().splitlines()) > closed)
    dock = reload_during_training(first, second)
    cancel_one(dock, first, second)
    shutil.rmtree(first)
    wait_for("the deleted run", lambda: state(dock, first) == "GONE")
    seen["gone_text"] = dock.findChild(QDockWidget) is None and dock._list.currentItem().text(1)
    press(dock, "forgetButton")
    wait_for("the forgotten run", lambda: first not in dock._runs)
    dock.choose(second)
    press(dock, "stopButton")
    wait_for("the end", lambda: state(dock, second) == "CANCELLED")
    staged = train_in_stages(dock)
    walk_by_keyboard(dock, Path(os.environ["ROCK_OUTCROP_RUN"]))
    show_in_the_dark(dock, staged, second)
    wait_for("the tasks", lambda: QgsApplication.taskManager().countActiveTasks() == 0)


def main() -> None:
    try:
        use_the_dock()
    except Exception:  # noqa: BLE001  the test shows it
        seen["error"] = traceback.format_exc()
        QgsApplication.taskManager().cancelAll()
    (FOLDER / "seen.json").write_text(json.dumps(seen))
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, QgsApplication.quit)


QTimer.singleShot(1000, main)
