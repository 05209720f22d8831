"""The outline of the disagreement that is looked at, in every map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import Qgis, QgsGeometry, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

LINE = "#f2d600"
EDGE = "#000000"


class PatchOutline:
    """One frame a canvas, dark and bright, so that it is seen on snow and on rock."""

    def __init__(self, canvases: Sequence[QgsMapCanvas]) -> None:
        self._bands = [_band(canvas) for canvas in canvases]

    @property
    def visible(self) -> bool:
        """Whether a patch is framed."""
        return all(band.numberOfVertices() > 0 for band in self._bands)

    def show(self, bounds: QgsRectangle | None) -> None:
        """Frame bounds in the canvases' CRS, or nothing."""
        for band in self._bands:
            if bounds is None:
                band.reset(Qgis.GeometryType.Polygon)
            else:
                band.setToGeometry(QgsGeometry.fromRect(bounds), None)


def _band(canvas: QgsMapCanvas) -> QgsRubberBand:
    band = QgsRubberBand(canvas, Qgis.GeometryType.Polygon)
    band.setFillColor(QColor(0, 0, 0, 0))
    band.setStrokeColor(QColor(LINE))
    band.setSecondaryStrokeColor(QColor(EDGE))
    band.setWidth(2)
    return band
