"""What QGIS loads. Nothing heavy is imported here, and no file is read but a translation."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .provider import RockOutcropProvider

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

TRANSLATIONS = Path(__file__).parent.parent / "i18n"


class RockOutcropPlugin:
    """Puts the provider into QGIS and the menu into its window."""

    def __init__(self, interface: QgisInterface | None) -> None:
        self._interface = interface
        self._provider: RockOutcropProvider | None = None
        self._menu: object | None = None
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

    @staticmethod
    def _install_translator() -> QTranslator | None:
        locale = str(QgsSettings().value("locale/userLocale", QLocale().name()) or "en")
        translator = QTranslator()
        if not translator.load(f"rock_outcrop_{locale[:2]}", str(TRANSLATIONS)):
            return None
        QCoreApplication.installTranslator(translator)
        return translator
