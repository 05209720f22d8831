"""The plugin's menu and toolbar button."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ...algorithms.described import ICON
from .algorithm_dialogs import AlgorithmDialogs
from .docks import DockName, Docks
from .welcome.first_run import FirstRun

MENU = "&Rock Outcrop"


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class RockOutcropMenu:
    """Opens the docks, and the dialogs of the algorithms a newcomer needs first."""

    def __init__(self, interface: QgisInterface) -> None:
        self._interface = interface
        self._actions: list[QAction] = []
        self._dialogs = AlgorithmDialogs(interface)
        self.docks = Docks(interface, self._dialogs)
        docks: tuple[tuple[str, DockName], ...] = (
            (_tr("Welcome"), "welcome"),
            (_tr("Trainings"), "training"),
            (_tr("Side-by-side comparison"), "comparison"),
        )
        for text, dock in docks:
            self._add(text, f"rockoutcrop_dock_{dock}", lambda _, d=dock: self.docks.show(d))
        entries = (
            (_tr("Set up the environment…"), "setupenvironment"),
            (_tr("Check the environment…"), "checkenvironment"),
            (_tr("Generate demo data…"), "demodata"),
            (_tr("Sign in to Earth Engine…"), "signinearthengine"),
            (_tr("Train a model…"), "train"),
            (_tr("Predict rock…"), "predict"),
            (_tr("Compare masks…"), "compare"),
            (_tr("Map rock outcrops…"), "maprockoutcrops"),
        )
        for text, algorithm in entries:
            self._add(
                text,
                f"rockoutcrop_{algorithm}",
                lambda _, a=algorithm: self._dialogs.open(f"rockoutcrop:{a}"),
            )
        interface.addToolBarIcon(self._actions[0])
        self._first_run = FirstRun(interface, lambda: self.docks.show("welcome"))

    def remove(self) -> None:
        """Take every entry and every dock out again."""
        self._first_run.forget()
        self.docks.remove()
        self._interface.removeToolBarIcon(self._actions[0])
        for action in self._actions:
            self._interface.removePluginMenu(MENU, action)
        self._actions.clear()

    def _add(self, text: str, name: str, open_it: Callable[[bool], object]) -> None:
        action = QAction(QIcon(str(ICON)), text, self._interface.mainWindow())
        action.setObjectName(name)
        action.triggered.connect(open_it)
        self._interface.addPluginToMenu(MENU, action)
        self._actions.append(action)
