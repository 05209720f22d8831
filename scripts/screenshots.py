"""Takes the README's pictures from a real QGIS window: `scripts/take_screenshots.sh`.

QGIS runs this inside itself (`qgis --code`). It opens the demo project, the toolbox and the
dialogs, saves what it sees into the folder named by ROCK_OUTCROP_PICTURES, and closes QGIS.
"""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QDockWidget, QWidget
from qgis.utils import iface

FOLDER = Path(os.environ["ROCK_OUTCROP_PICTURES"])
PROJECT = os.environ.get("ROCK_OUTCROP_PROJECT", "")
DIALOGS = ("maprockoutcrops", "train", "predict", "compare")


def wait(milliseconds: int) -> None:
    """Let QGIS draw."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def save(widget: QWidget, name: str) -> None:
    """Write what a widget shows."""
    wait(800)
    widget.grab().save(str(FOLDER / f"{name}.png"))


def show_toolbox() -> None:
    """Open the toolbox at our provider and hide what takes its room."""
    window = iface.mainWindow()
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in ("ProcessingToolbox", "Layers"))
    toolbox = window.findChild(QDockWidget, "ProcessingToolbox")
    toolbox.raise_()
    wait(500)
    for field in toolbox.findChildren(QWidget, "searchBox"):
        field.setText("rock")


def main() -> None:
    """Take every picture, then close QGIS."""
    iface.mainWindow().resize(1500, 900)
    if PROJECT:
        iface.addProject(PROJECT)
        iface.mapCanvas().zoomToFullExtent()
    show_toolbox()
    wait(4000)
    iface.messageBar().clearWidgets()
    save(iface.mainWindow(), "window")
    window = iface.mainWindow()
    for name in DIALOGS:
        window.findChild(QAction, f"rockoutcrop_{name}").trigger()
        wait(500)
        dialog = QApplication.activeWindow() or window.findChildren(QDialog)[-1]
        dialog.resize(900, 700)
        save(dialog, name)
        dialog.close()
        wait(300)
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, iface.actionExit().trigger)


QTimer.singleShot(2000, main)
