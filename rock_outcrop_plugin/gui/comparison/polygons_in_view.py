"""Polygons without a quick index of their own: QGIS indexes those in view, in the background."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPointLocator,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

MOST_POLYGONS = 20_000

# A locator that is deleted waits for its index; one that is no longer wanted ends by itself.
_retired: list[QgsPointLocator] = []


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class PolygonsInView:
    """Tells whether a point lies in one of a layer's polygons, once those in view are known."""

    def __init__(self, layer: QgsVectorLayer, project: QgsProject) -> None:
        self._layer = layer
        self._project = project
        self._locator: QgsPointLocator | None = None
        self._extent = QgsRectangle()
        self._crs = QgsCoordinateReferenceSystem()

    def value_at(
        self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, view: QgsRectangle
    ) -> str:
        """Return words for what lies at a point in view; asks nothing that could wait."""
        if not self._extent.contains(view) or self._crs != crs or self._locator is None:
            if self._locator is not None and self._locator.isIndexing():
                return "…"
            self._index(crs, view)
        if self._locator.isIndexing():
            return "…"
        if not self._locator.hasIndex():
            return _tr("too many polygons in view: zoom in")
        return _tr("rock") if self._locator.pointInPolygon(point, True) else _tr("no rock")

    def drop(self) -> None:
        """Stop using the layer."""
        _retired[:] = [locator for locator in _retired if locator.isIndexing()]
        if self._locator is not None and self._locator.isIndexing():
            _retired.append(self._locator)
        self._locator = None

    def _index(self, crs: QgsCoordinateReferenceSystem, view: QgsRectangle) -> None:
        self.drop()
        self._crs = crs
        self._extent = QgsRectangle(view)
        self._extent.scale(1.5)
        self._locator = QgsPointLocator(
            self._layer, crs, self._project.transformContext(), self._extent
        )
        self._locator.init(MOST_POLYGONS, True)
