"""Runs inside a real QGIS window: batch dialogs of all algorithms, chains in the modeler."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.modeler.ModelerDialog import ModelerDialog
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

FOLDER = Path(os.environ["ROCK_OUTCROP_SESSION"])
CHAINS = Path(os.environ["ROCK_OUTCROP_CHAINS"])
# Dialogs end with QGIS: of one that closes, Python would hold parts that are gone.
OPEN: list[object] = []
SCENE = json.loads(os.environ["ROCK_OUTCROP_SCENE"])


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(is_done: Callable[[], bool], seconds: int = 90) -> bool:
    """Let QGIS go on until something is the case; return whether it is."""
    for _ in range(10 * seconds):
        if is_done():
            return True
        wait(100)
    return is_done()


def columns_of(algorithm: QgsProcessingAlgorithm) -> dict[str, Any]:
    """Return whether an algorithm offers a batch, and which of its parameters have no cell."""
    dialog = BatchAlgorithmDialog(algorithm.create())
    panel = dialog.mainWidget()
    shown = [
        definition
        for definition in algorithm.parameterDefinitions()
        if not definition.flags() & Qgis.ProcessingParameterFlag.Hidden
    ]
    missing = []
    for definition in shown:
        column = panel.parameter_to_column.get(definition.name())
        cell = None if column is None else panel.tblParameters.cellWidget(1, column)
        if cell is None:
            missing.append(definition.name())
    OPEN.append(dialog)
    flags = algorithm.flags()
    return {
        "supported": bool(flags & Qgis.ProcessingAlgorithmFlag.SupportsBatch),
        "missing": missing,
    }


def run_batch(name: str, rows: list[dict[str, Any]]) -> bool:
    """Fill in the batch dialog of an algorithm, run it, and return whether all outputs came."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"rockoutcrop:{name}")
    dialog = BatchAlgorithmDialog(algorithm.create())
    panel = dialog.mainWidget()
    panel.checkLoadLayersOnCompletion.setChecked(False)
    panel.addRow(len(rows) - panel.batchRowCount())
    outputs = []
    for number, row in enumerate(rows):
        for key, value in row.items():
            column = panel.parameter_to_column[key]
            if algorithm.parameterDefinition(key).isDestination():
                panel.tblParameters.cellWidget(number + 1, column).setValue(value)
                outputs.append(Path(value))
            else:
                wrapper = panel.wrappers[number][column]
                wrapper.setParameterValue(value, QgsProcessingContext())
    dialog.show()
    dialog.runAlgorithm()
    finished = wait_until(lambda: all(path.exists() for path in outputs))
    dialog.grab().save(str(FOLDER / f"batch_{name}.png"))
    dialog.hide()
    OPEN.append(dialog)
    return finished


def batches() -> dict[str, bool]:
    """Run three algorithms on two inputs each."""
    out = FOLDER / "batch"
    out.mkdir()
    masks = [SCENE["johnson"], SCENE["geomap"]]
    return {
        "slope": run_batch(
            "slope",
            [{"DEM": SCENE["dem"], "OUTPUT": str(out / f"slope{number}.tif")} for number in (1, 2)],
        ),
        "rasterizemask": run_batch(
            "rasterizemask",
            [
                {"MASK": mask, "REFERENCE": SCENE["composite"], "OUTPUT": str(out / f"{n}.tif")}
                for n, mask in enumerate(masks)
            ],
        ),
        "disagreements": run_batch(
            "disagreements",
            [
                {
                    "PREDICTION": SCENE["truth"],
                    "REFERENCES": [mask],
                    "OUTPUT": str(out / f"{n}.gpkg"),
                }
                for n, mask in enumerate(masks)
            ],
        ),
    }


def draw(path: Path) -> dict[str, Any]:
    """Open a chain in the modeler and keep a picture of its window."""
    dialog = ModelerDialog.create()
    dialog.loadModel(str(path))
    dialog.resize(1500, 950)
    dialog.show()
    # From the edge of the canvas to the last result, whatever the font.
    dialog.view().resetTransform()
    dialog.view().scale(0.62, 0.62)
    dialog.view().centerOn(440, 440)
    wait(300)
    picture = dialog.grab()
    saved = picture.save(str(FOLDER / f"{path.stem}.png"))
    colours = len(set(bytes(picture.toImage().scaled(200, 120).bits().asstring(96_000))))
    dialog.hide()
    OPEN.append(dialog)
    return {"saved": saved, "colours": colours}


def use_the_plugin() -> dict[str, Any]:
    provider = QgsApplication.processingRegistry().providerById("rockoutcrop")
    return {
        "chains": {path.stem: draw(path) for path in sorted(CHAINS.glob("*.model3"))},
        "columns": {a.name(): columns_of(a) for a in provider.algorithms()},
        "batches": batches(),
    }


def main() -> None:
    try:
        seen = use_the_plugin()
    except Exception as error:  # noqa: BLE001  the test shows it
        seen = {"error": repr(error)}
    (FOLDER / "seen.json").write_text(json.dumps(seen))
    # To quit would close the dialogs, and they ask whether to go on.
    os._exit(0)


QTimer.singleShot(1000, main)
