"""A generated scene to try everything on, and the step after it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingOutputLayerDefinition, QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ....algorithms.run_folders import scenes_folder
from ..docks import Docks
from .run_view import RunView
from .state_row import StateRow, wide_button

FILES = {
    "COMPOSITE": "composite.tif",
    "DEM": "dem.tif",
    "TRUTH": "truth.tif",
    "JOHNSON": "johnson.gpkg",
    "GEOMAP": "geomap.gpkg",
    "ADD": "add.gpkg",
}
SEED = 7
TILES = 3
FEWEST_TILES = 2
MOST_TILES = 8
# A CPU of two cores is done with this in a quarter of an hour; a third of the tiles is kept for
# the comparison with the truth.
SMALL_TRAINING: dict[str, Any] = {
    "WIDTH": 8,
    "EPOCHS": 16,
    "BATCH_SIZE": 8,
    "LEARNING_RATE": 0.003,
    "TEST": 0.34,
    "SPLIT": "test",
    "SEED": 1,
    "DEVICE": "auto",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class TryPanel(QWidget):
    """Generates a scene into the project, then opens the main job filled in with it."""

    def __init__(self, docks: Docks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("RockOutcropTry")
        self._docks = docks
        self._files: dict[str, Path] = {}
        self._is_possible = False
        self._row = StateRow("RockOutcropTry", _tr("Try it on a generated scene"))
        self._tiles = QSpinBox()
        self._tiles.setObjectName("RockOutcropTryTiles")
        self._tiles.setRange(FEWEST_TILES, MOST_TILES)
        self._tiles.setValue(TILES)
        self._generate = wide_button("RockOutcropGenerate", _tr("Generate the scene"))
        self._generate.clicked.connect(self.generate)
        self._map = wide_button("RockOutcropMap", _tr("Map its rock outcrops…"))
        self._map.clicked.connect(self.open_map)
        self._view = RunView("RockOutcropTry")
        self._view.ended.connect(self._finish)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(_tr("Tiles along an edge:"), self._tiles)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._row)
        layout.addWidget(self._map)
        layout.addLayout(form)
        layout.addWidget(self._generate)
        layout.addWidget(self._view)
        self.allow(False)

    @property
    def running(self) -> bool:
        """Whether a scene is being generated."""
        return self._view.running

    @property
    def has_scene(self) -> bool:
        """Whether a scene was generated here."""
        return bool(self._files)

    def allow(self, is_possible: bool) -> None:
        """Say whether the environment can do it."""
        self._is_possible = is_possible
        self._show_state()

    def generate(self) -> None:
        """Generate a scene into a folder of its own and load its layers."""
        if self.running:
            return
        folder = scenes_folder() / f"{datetime.now():%Y-%m-%d-%H%M%S}"
        try:
            folder.mkdir(parents=True)
        except OSError as error:
            words = _tr("The folder '{0}' cannot be made ({1}). Change its rights.")
            self._row.show_state("problem", words.format(folder, error.strerror or error))
            return
        files = {name: folder / file for name, file in FILES.items()}
        project = QgsProject.instance()
        outputs = {
            name: QgsProcessingOutputLayerDefinition(str(path), project)
            for name, path in files.items()
        }
        values = {"SEED": SEED, "TILES": self._tiles.value(), **outputs}
        problem = self._view.start("rockoutcrop:demodata", values)
        if problem:
            self._row.show_state("problem", problem)
            return
        self._files = files
        self._show_state()

    def open_map(self) -> None:
        """Open the main job with the scene and settings that a CPU can do, and the trainings."""
        values = {name: str(path) for name, path in self._files.items()}
        self._docks.dialogs.open("rockoutcrop:maprockoutcrops", {**values, **SMALL_TRAINING})
        self._docks.show("training")

    def _finish(self, successful: bool, _results: dict[str, Any], error: str) -> None:
        if not successful:
            self._files = {}
        self._show_state()
        if not successful:
            words = error or _tr("The scene was cancelled.")
            self._row.show_state("problem" if error else "attention", words)

    def _show_state(self) -> None:
        is_ready = self.has_scene and not self.running
        if self.running:
            self._row.show_state("working", _tr("Terrain, light and three imperfect masks…"))
        elif is_ready:
            words = _tr(
                "The scene is in the project. Next: train on its masks, map its rock and compare "
                "with the truth. The settings are small enough for a CPU."
            )
            self._row.show_state("ready", words)
        elif self._is_possible:
            words = _tr(
                "Invented Antarctic terrain with a composite, elevations, the exact truth and "
                "three masks with the mistakes of Johnson, GeoMap and ADD."
            )
            self._row.show_state("optional", words)
        else:
            self._row.show_state("optional", _tr("Possible once the environment is ready."))
        self._generate.setEnabled(self._is_possible and not self.running)
        self._tiles.setEnabled(self._is_possible and not self.running)
        self._map.setVisible(is_ready)
