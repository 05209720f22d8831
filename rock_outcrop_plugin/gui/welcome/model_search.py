"""Looks for models in a thread of QGIS's task manager."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from .model_cards import FoundModel, find_models


class ModelSearch(QgsTask):
    """One search; `found` carries the models, newest first, in the main thread."""

    found = pyqtSignal(list)

    def __init__(self, folders: list[Path]) -> None:
        title = QCoreApplication.translate("RockOutcrop", "Looking for models")
        super().__init__(title, QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden | QgsTask.Flag.Silent)
        self._folders = folders
        self._models: list[FoundModel] = []

    def run(self) -> bool:
        """Search; QGIS calls this in a thread of its own."""
        self._models = find_models(self._folders, self.isCanceled)
        return not self.isCanceled()

    def finished(self, successful: bool) -> None:
        """Tell the models; QGIS calls this in its main thread."""
        if successful:
            self.found.emit(self._models)
