"""Rock Outcrop: maps bare rock in Antarctica, inside QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .rock_outcrop_plugin.plugin import RockOutcropPlugin


def classFactory(iface: QgisInterface) -> RockOutcropPlugin:  # noqa: N802  QGIS's name
    """Return the plugin; QGIS calls this when it loads it."""
    from .rock_outcrop_plugin.plugin import RockOutcropPlugin

    return RockOutcropPlugin(iface)
