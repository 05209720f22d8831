"""Runs inside a real QGIS window (`qgis --code`): uses the plugin, writes down what it saw."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import processing
from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QAction
from qgis.utils import iface, plugins, unloadPlugin

FOLDER = Path(os.environ["ROCK_OUTCROP_SESSION"])


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def use_the_plugin() -> dict[str, object]:
    registry = QgsApplication.processingRegistry()
    seen: dict[str, object] = {
        "loaded": "rock_outcrop" in plugins,
        "algorithms": sorted(a.name() for a in registry.providerById("rockoutcrop").algorithms()),
        "actions": sorted(
            action.objectName()
            for action in iface.mainWindow().findChildren(QAction)
            if action.objectName().startswith("rockoutcrop_")
        ),
        "heavy": sorted({"torch", "rasterio", "albumentations", "onnxruntime"} & set(sys.modules)),
    }
    processing.runAndLoadResults(
        "rockoutcrop:slope",
        {"DEM": os.environ["ROCK_OUTCROP_DEM"], "OUTPUT": str(FOLDER / "slope.tif")},
    )
    seen["layers"] = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    iface.mainWindow().findChild(QAction, "rockoutcrop_train").trigger()
    wait(500)
    (dialog,) = iface.mainWindow().findChildren(AlgorithmDialog)
    seen["dialog"] = dialog.algorithm().id()
    seen["pictures"] = [
        dialog.grab().save(str(FOLDER / "train.png")),
        iface.mainWindow().grab().save(str(FOLDER / "window.png")),
    ]
    dialog.close()
    docks = plugins["rock_outcrop"]._menu.docks
    welcome, training = docks.show("welcome"), docks.show("training")
    wait(500)
    seen["tabs"] = training in iface.mainWindow().tabifiedDockWidgets(welcome)
    seen["unloads"] = unloadPlugin("rock_outcrop")
    seen["gone"] = registry.providerById("rockoutcrop") is None
    return seen


def main() -> None:
    try:
        seen = use_the_plugin()
    except Exception as error:  # noqa: BLE001  the test shows it
        seen = {"error": repr(error)}
    (FOLDER / "seen.json").write_text(json.dumps(seen))
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, QgsApplication.quit)


QTimer.singleShot(1000, main)
