"""The training dock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDockWidget

if TYPE_CHECKING:
    from ..docks import Docks


class TrainingDock(QDockWidget):
    """The training dock."""

    def __init__(self, docks: Docks) -> None:
        super().__init__(docks.interface.mainWindow())
        self.setObjectName("RockOutcropTrainingDock")
        self.setWindowTitle(QCoreApplication.translate("RockOutcrop", "Rock Outcrop: training"))
