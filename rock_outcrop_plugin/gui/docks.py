"""The plugin's docks: made when they are first opened, taken out when the plugin is unloaded."""

from __future__ import annotations

from typing import Literal

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget

from .algorithm_dialogs import AlgorithmDialogs

DockName = Literal["welcome", "training", "comparison"]


class Docks:
    """Knows every dock by its name; a dock may open another one through it."""

    def __init__(self, interface: QgisInterface, dialogs: AlgorithmDialogs) -> None:
        self.interface = interface
        self.dialogs = dialogs
        self._docks: dict[DockName, QDockWidget] = {}

    def show(self, name: DockName) -> QDockWidget:
        """Show a dock in front of those it shares its place with."""
        dock = self._docks.get(name)
        if dock is None:
            dock = self._docks[name] = self._make(name)
            if name == "comparison":
                self.interface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
            else:
                area = Qt.DockWidgetArea.RightDockWidgetArea
                others = [other.objectName() for other in self._docks.values() if other != dock]
                self.interface.addTabifiedDockWidget(area, dock, others, True)
        dock.show()
        dock.raise_()
        return dock

    def remove(self) -> None:
        """Take every dock out of the window; what runs in the task manager goes on."""
        for dock in self._docks.values():
            dock.close()
            self.interface.removeDockWidget(dock)
            dock.deleteLater()
        self._docks.clear()

    def _make(self, name: DockName) -> QDockWidget:
        if name == "welcome":
            from .welcome.dock import WelcomeDock

            return WelcomeDock(self)
        if name == "training":
            from .training.dock import TrainingDock

            return TrainingDock(self)
        from .comparison.dock import ComparisonDock

        return ComparisonDock(self)
