"""The plugin's menu and toolbar button."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QDialog

ICON = Path(__file__).parent.parent / "resources" / "icons" / "rock_outcrop.svg"
MENU = "&Rock Outcrop"


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class RockOutcropMenu:
    """Opens the dialogs of the algorithms a newcomer needs first."""

    def __init__(self, interface: QgisInterface) -> None:
        self._interface = interface
        self._actions: list[QAction] = []
        self._dialogs: deque[QDialog] = deque(maxlen=32)
        entries = (
            (_tr("Set up the environment…"), "rockoutcrop:setupenvironment"),
            (_tr("Check the environment…"), "rockoutcrop:checkenvironment"),
            (_tr("Generate demo data…"), "rockoutcrop:demodata"),
            (_tr("Sign in to Earth Engine…"), "rockoutcrop:signinearthengine"),
            (_tr("Train a model…"), "rockoutcrop:train"),
            (_tr("Predict rock…"), "rockoutcrop:predict"),
            (_tr("Compare masks…"), "rockoutcrop:compare"),
            (_tr("Map rock outcrops…"), "rockoutcrop:maprockoutcrops"),
        )
        for text, algorithm in entries:
            self._add(text, algorithm)
        interface.addToolBarIcon(self._actions[-1])

    def remove(self) -> None:
        """Take every entry out again."""
        self._interface.removeToolBarIcon(self._actions[-1])
        for action in self._actions:
            self._interface.removePluginMenu(MENU, action)
        self._actions.clear()

    def _add(self, text: str, algorithm: str) -> None:
        action = QAction(QIcon(str(ICON)), text, self._interface.mainWindow())
        action.setObjectName(algorithm.replace(":", "_"))
        action.triggered.connect(lambda: self._open(algorithm))
        self._interface.addPluginToMenu(MENU, action)
        self._actions.append(action)

    def _open(self, algorithm_id: str) -> None:
        """Show an algorithm's dialog as the toolbox does: not modal, layers chosen already."""
        from processing.gui.AlgorithmDialog import AlgorithmDialog

        algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        if algorithm is None:
            return
        dialog = AlgorithmDialog(algorithm, False, self._interface.mainWindow())
        # Without a reference Python forgets its half of the dialog, and Run would do nothing; a
        # closed one is still needed until its algorithm, which goes on, has ended.
        self._dialogs.append(dialog)
        dialog.show()
