"""How marks look: three categories that are seen on snow and on rock."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsMarkerSymbol, QgsRendererCategory
from qgis.PyQt.QtCore import QCoreApplication


def marks_renderer() -> QgsCategorizedSymbolRenderer:
    """Return the categories rock, not rock and unsure."""
    looks = (
        ("rock", QCoreApplication.translate("RockOutcrop", "rock"), "#8c2d19", "circle"),
        ("not rock", QCoreApplication.translate("RockOutcrop", "not rock"), "#00abd6", "square"),
        ("unsure", QCoreApplication.translate("RockOutcrop", "unsure"), "#f2d600", "diamond"),
    )
    return QgsCategorizedSymbolRenderer(
        "mark",
        [
            QgsRendererCategory(
                value,
                QgsMarkerSymbol.createSimple(
                    {
                        "name": shape,
                        "color": colour,
                        "outline_color": "#ffffff",
                        "outline_width": "0.4",
                        "size": "3",
                    }
                ),
                label,
            )
            for value, label, colour, shape in looks
        ],
    )
