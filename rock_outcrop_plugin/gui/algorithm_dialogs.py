"""Opens the dialogs of our algorithms, as the toolbox does."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QDialog

from .kept_alive import keep_alive


class AlgorithmDialogs:
    """The dialogs that the menu and the docks opened."""

    def __init__(self, interface: QgisInterface) -> None:
        self._interface = interface

    def open(self, algorithm_id: str, values: dict[str, Any] | None = None) -> QDialog | None:
        """Show an algorithm's dialog, not modal, filled with `values` where they are given.

        Returns None when the algorithm is not registered.
        """
        from processing.gui.AlgorithmDialog import AlgorithmDialog

        algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        if algorithm is None:
            return None
        dialog = AlgorithmDialog(algorithm, False, self._interface.mainWindow())
        if values:
            dialog.setParameters(values)
        # Without a reference Python forgets its half of the dialog, and Run would do nothing; a
        # closed one is still needed until its algorithm, which goes on, has ended.
        let_go = keep_alive(dialog)
        dialog.destroyed.connect(lambda _=None: let_go())
        dialog.show()
        return dialog
