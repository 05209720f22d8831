"""Runs inside a real QGIS window (`qgis --code`): results arrive, and are put on a page."""

from __future__ import annotations

import json
import os
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.utils import iface

FOLDER = Path(os.environ["ROCK_OUTCROP_SESSION"])
SCENE = json.loads(os.environ["ROCK_OUTCROP_SCENE"])


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def load(name: str, **inputs: object) -> None:
    processing.runAndLoadResults(f"rockoutcrop:{name}", inputs)


def use_results() -> dict[str, object]:
    project = QgsProject.instance()
    names = ("composite", "dem", "truth", "johnson", "geomap", "add")
    outputs = {name.upper(): str(FOLDER / f"{name}{Path(SCENE[name]).suffix}") for name in names}
    load("demodata", SEED=7, TILES=1, **outputs)
    drawn = str(FOLDER / "drawn.tif")
    load("rasterizemask", MASK=outputs["JOHNSON"], REFERENCE=outputs["DEM"], OUTPUT=drawn)
    agreement = str(FOLDER / "agreement.tif")
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    masks = [layers[f"{name} (simulated)"].id() for name in ("Johnson", "GeoMap", "ADD")]
    load("compare", PREDICTION=drawn, REFERENCES=masks[:1], AGREEMENT=agreement)
    model = iface.layerTreeView().layerTreeModel()
    mask = project.layerTreeRoot().findLayer(layers["Rock mask"])
    seen: dict[str, object] = {
        "groups": [group.name() for group in project.layerTreeRoot().findGroups()],
        "themes": sorted(project.mapThemeCollection().mapThemes()),
        "legend": [node.data(Qt.ItemDataRole.DisplayRole) for node in model.layerLegendNodes(mask)],
        "title": layers["Rock mask"].metadata().title(),
    }
    themes = project.mapThemeCollection()
    themes.applyTheme("Rock Outcrop: GeoMap", project.layerTreeRoot(), model)
    checked = project.layerTreeRoot().checkedLayers()
    seen["shown"] = sorted(layer.name() for layer in checked)
    wait(500)
    iface.mainWindow().grab().save(str(FOLDER / "window.png"))
    made = processing.run(
        "rockoutcrop:comparisonlayout",
        {
            "PREDICTION": layers["Rock mask"].id(),
            "REFERENCES": masks,
            "COMPOSITE": layers["Composite"].id(),
            "RESOLUTION": 110,
            "OUTPUT": str(FOLDER / "page.pdf"),
            "OUTPUT_IMAGE": str(FOLDER / "page.png"),
        },
    )
    layout = project.layoutManager().layoutByName(made["LAYOUT"])
    designer = iface.openLayoutDesigner(layout)
    designer.window().resize(1300, 850)
    designer.view().zoomFull()
    wait(1500)
    designer.window().grab().save(str(FOLDER / "designer.png"))
    designer.close()
    seen["layout"] = layout.name()
    seen["layers"] = len(project.mapLayers())
    return seen


def main() -> None:
    try:
        seen = use_results()
    except Exception as error:  # noqa: BLE001  the test shows it
        seen = {"error": repr(error)}
    (FOLDER / "seen.json").write_text(json.dumps(seen))
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, QgsApplication.quit)


QTimer.singleShot(1000, main)
