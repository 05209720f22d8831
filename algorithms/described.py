"""What single algorithms and chains tell of themselves in the same way."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

RESOURCES = Path(__file__).parent.parent / "rock_outcrop_plugin" / "resources"
ICON = RESOURCES / "icons" / "rock_outcrop.svg"
# Below the homepage that metadata.txt names; made by scripts/build_algorithm_pages.py.
HELP_PAGES = "https://github.com/rock-outcrop/rock-outcrop/blob/main/docs/algorithms"


class Described:
    """Group, icon and help of whatever has `name` and `about`; inherited before QGIS's class."""

    def group(self) -> str:
        return QCoreApplication.translate("RockOutcrop", "Rock outcrops")

    def groupId(self) -> str:
        return "rockoutcrops"

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def shortHelpString(self) -> str:
        from .help.content import help_of
        from .help.short_help import short_help

        return short_help(help_of(self))

    def shortDescription(self) -> str:
        return self.about().split(". ", maxsplit=1)[0].rstrip(".") + "."

    def helpUrl(self) -> str:
        return f"{HELP_PAGES}/{self.name()}.md"
