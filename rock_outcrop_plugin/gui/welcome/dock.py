"""The welcome dock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDockWidget

if TYPE_CHECKING:
    from ..docks import Docks


class WelcomeDock(QDockWidget):
    """The welcome dock."""

    def __init__(self, docks: Docks) -> None:
        super().__init__(docks.interface.mainWindow())
        self.setObjectName("RockOutcropWelcomeDock")
        self.setWindowTitle(QCoreApplication.translate("RockOutcrop", "Rock Outcrop: welcome"))
