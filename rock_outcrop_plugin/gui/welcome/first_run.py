"""Opens the welcome dock once in a profile, after QGIS's window is complete."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QTimer

WELCOMED_SETTING = "rock_outcrop/welcomed"


class FirstRun(QObject):
    """Waits for the window and then opens the dock; does nothing in a profile that saw it."""

    def __init__(self, interface: QgisInterface, open_dock: Callable[[], object]) -> None:
        super().__init__(interface.mainWindow())
        self._open_dock = open_dock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._welcome)
        if QgsSettings().value(WELCOMED_SETTING, False, type=bool):
            return
        if interface.mainWindow().isVisible():
            # The plugin was installed in a session that is already running.
            self._timer.start()
        else:
            interface.initializationCompleted.connect(self._timer.start)

    def forget(self) -> None:
        """Open nothing any more."""
        self._timer.stop()
        self.deleteLater()

    def _welcome(self) -> None:
        QgsSettings().setValue(WELCOMED_SETTING, True)
        self._open_dock()
