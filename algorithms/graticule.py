"""Meridians and parallels on a map, at round distances."""

from __future__ import annotations

import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsPointXY,
    QgsTextFormat,
)
from qgis.PyQt.QtGui import QColor, QFont

COLOUR = "#5a6b7a"
NICE = (1.0, 2.0, 5.0)
DEGREES = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0)
LINES = 3
HALO_MILLIMETRES = 0.5
SAMPLES = 16
Grid = QgsLayoutItemMapGrid


def add_graticule(item: QgsLayoutItemMap) -> None:
    """Draw meridians and parallels with their degrees inside the frame.

    In a polar projection north is another direction in every place; these lines show it.
    """
    across, along = intervals(item)
    grid = Grid("Graticule", item)
    grid.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    grid.setIntervalX(across)
    grid.setIntervalY(along)
    grid.setGridLineColor(QColor(COLOUR))
    grid.setGridLineWidth(0.12)
    grid.setAnnotationEnabled(True)
    grid.setAnnotationFormat(Grid.AnnotationFormat.DecimalWithSuffix)
    grid.setAnnotationPrecision(max(0, math.ceil(-math.log10(min(across, along)) - 1e-9)))
    annotation = text_format(5.5, colour=COLOUR)
    halo = annotation.buffer()
    halo.setEnabled(True)
    halo.setSize(HALO_MILLIMETRES)
    annotation.setBuffer(halo)
    grid.setAnnotationTextFormat(annotation)
    sides = Grid.BorderSide
    for side in (sides.Left, sides.Top):
        grid.setAnnotationPosition(Grid.AnnotationPosition.InsideMapFrame, side)
    for side in (sides.Right, sides.Bottom):
        grid.setAnnotationDisplay(Grid.DisplayMode.HideAll, side)
    item.grids().addGrid(grid)


def intervals(item: QgsLayoutItemMap) -> tuple[float, float]:
    """Return how many degrees lie between meridians and between parallels of a map."""
    to_degrees = QgsCoordinateTransform(
        item.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), item.layout().project()
    )
    try:
        points = [to_degrees.transform(point) for point in _samples(item)]
    except QgsCsException:
        return DEGREES[-1], DEGREES[-1]
    middle = points[len(points) // 2].x()
    # Counted from the middle of the map, so that 180° is a meridian like any other.
    longitudes = [(point.x() - middle + 180.0) % 360.0 - 180.0 for point in points]
    latitudes = [point.y() for point in points]
    return _nice_degrees(longitudes), _nice_degrees(latitudes)


def nice_length(wanted: float) -> float:
    """Return the largest of 1, 2 or 5 times a power of ten that is not above `wanted` (> 0)."""
    power = 10.0 ** math.floor(math.log10(wanted))
    return max(step * power for step in NICE if step * power <= wanted * (1 + 1e-9))


def text_format(size: float, *, is_bold: bool = False, colour: str = "#202020") -> QgsTextFormat:
    """Return how a text of `size` points is written."""
    font = QFont()
    font.setBold(is_bold)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(size)
    text.setColor(QColor(colour))
    return text


def _samples(item: QgsLayoutItemMap) -> list[QgsPointXY]:
    area = item.extent()
    shares = [index / SAMPLES for index in range(SAMPLES + 1)]
    return [
        QgsPointXY(area.xMinimum() + across * area.width(), area.yMinimum() + along * area.height())
        for along in shares
        for across in shares
    ]


def _nice_degrees(values: list[float]) -> float:
    wanted = (max(values) - min(values)) / LINES
    return next((step for step in DEGREES if step >= wanted), DEGREES[-1])
