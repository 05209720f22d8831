"""What QGIS loads. Nothing heavy is imported here, and no file is read but a translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .provider import RockOutcropProvider
from .translations import compiled, translation_file

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class RockOutcropPlugin:
    """Puts the provider into QGIS and the menu into its window."""

    def __init__(self, interface: QgisInterface | None) -> None:
        self._interface = interface
        self._provider: RockOutcropProvider | None = None
        self._menu: object | None = None
        self._translation = b""
        self._translator = self._install_translator()

    def initProcessing(self) -> None:  # noqa: N802  QGIS's name
        """Register the provider; `qgis_process` calls only this."""
        if self._provider is None:
            self._provider = RockOutcropProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)
            self._provider.refreshAlgorithms()

    def initGui(self) -> None:  # noqa: N802  QGIS's name
        """Register the provider and add the menu."""
        self.initProcessing()
        if self._interface is not None:
            from .gui.menu import RockOutcropMenu

            self._menu = RockOutcropMenu(self._interface)

    def unload(self) -> None:
        """Take everything out again."""
        if self._menu is not None:
            self._menu.remove()
            self._menu = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _install_translator(self) -> QTranslator | None:
        file = translation_file(QgsApplication.instance().translation() or QgsApplication.locale())
        if file is None:
            return None
        try:
            # Qt reads from these bytes as long as the translator lives.
            self._translation = compiled(file)
        except (OSError, ValueError) as error:
            QgsMessageLog.logMessage(str(error), "Rock Outcrop", Qgis.MessageLevel.Warning)
            return None
        translator = QTranslator()
        if not translator.loadFromData(self._translation):
            return None
        QCoreApplication.installTranslator(translator)
        return translator
