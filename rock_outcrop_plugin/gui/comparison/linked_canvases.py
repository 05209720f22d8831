"""Map canvases that show the same place at the same scale, and where the cursor is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapToolPan, QgsVertexMarker
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QMouseEvent

SETTLE_MILLISECONDS = 30
SAME_PLACE_PIXELS = 0.01


@dataclass(frozen=True)
class Place:
    """What all canvases show: the middle in map units, and map units per pixel."""

    x: float
    y: float
    units_per_pixel: float

    @classmethod
    def of(cls, canvas: QgsMapCanvas) -> Place:
        """Return what a canvas shows."""
        middle = canvas.extent().center()
        return cls(middle.x(), middle.y(), canvas.mapUnitsPerPixel())

    @classmethod
    def around(cls, bounds: QgsRectangle, width: int, height: int, margin: float = 1.1) -> Place:
        """Return the place that shows `bounds`, with a margin, in `width` x `height` pixels."""
        middle = bounds.center()
        needed = max(bounds.width() / max(width, 1), bounds.height() / max(height, 1))
        return cls(middle.x(), middle.y(), needed * margin)

    def extent(self, width: int, height: int) -> QgsRectangle:
        """Return the rectangle that `width` x `height` pixels cover."""
        half_width = width * self.units_per_pixel / 2
        half_height = height * self.units_per_pixel / 2
        return QgsRectangle(
            self.x - half_width, self.y - half_height, self.x + half_width, self.y + half_height
        )

    def is_like(self, other: Place) -> bool:
        """Return whether no pixel would show the difference."""
        pixel = max(self.units_per_pixel, 1e-12)
        return (
            abs(self.x - other.x) < pixel * SAME_PLACE_PIXELS
            and abs(self.y - other.y) < pixel * SAME_PLACE_PIXELS
            and abs(self.units_per_pixel - other.units_per_pixel) < pixel * 1e-6
        )


class LinkedCanvases(QObject):
    """One place for all canvases; whichever the user moves, the others follow.

    Moves are gathered for a moment and then made once in each canvas, so a turning wheel asks for
    one drawing, not for one at each notch, and what a canvas is told it does not tell on.
    """

    cursor_moved = pyqtSignal(QgsPointXY)
    cursor_left = pyqtSignal()
    moved = pyqtSignal()

    def __init__(self, canvases: Sequence[QgsMapCanvas], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvases = list(canvases)
        self._place: Place | None = None
        self._wanted: tuple[QgsRectangle, float] | None = None
        self._applying = False
        self._cursor: QgsPointXY | None = None
        self._sizes = {canvas: canvas.viewport().size() for canvas in self._canvases}
        self._crosses = [CrossHair(canvas) for canvas in self._canvases]
        self._tools = [LinkedPan(canvas, self) for canvas in self._canvases]
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MILLISECONDS)
        self._settle.timeout.connect(self._apply)
        for canvas, tool in zip(self._canvases, self._tools, strict=True):
            canvas.setMapTool(tool)
            canvas.extentsChanged.connect(lambda c=canvas: self._follow(c))
            canvas.xyCoordinates.connect(lambda point, c=canvas: self.show_cursor(point, c))
            canvas.viewport().installEventFilter(self)

    @property
    def place(self) -> Place | None:
        """What is shown, or None before anything was."""
        return self._place

    @property
    def cursor(self) -> QgsPointXY | None:
        """Where the cursor is in map coordinates, or None when it is outside."""
        return self._cursor

    @property
    def canvases(self) -> tuple[QgsMapCanvas, ...]:
        """All canvases, also those that are not shown."""
        return tuple(self._canvases)

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS of all canvases."""
        return self._canvases[0].mapSettings().destinationCrs()

    def set_crs(self, crs: QgsCoordinateReferenceSystem) -> None:
        """Let all canvases use a CRS; the place stays where it is on Earth."""
        if all(canvas.mapSettings().destinationCrs() == crs for canvas in self._canvases):
            return
        self._applying = True
        try:
            for canvas in self._canvases:
                canvas.setDestinationCrs(crs)
        finally:
            self._applying = False
        if self._place is not None:
            self.show_place(Place.of(self._canvases[0]))

    def show_bounds(self, bounds: QgsRectangle, margin: float = 1.1) -> None:
        """Let every canvas show a rectangle as large as the smallest of them can.

        Canvases that change their size show it again, until the user goes somewhere else.
        """
        self.show_place(self._place_of(bounds, margin))
        self._wanted = (QgsRectangle(bounds), margin)

    def show_place(self, place: Place) -> None:
        """Let every canvas show a place; it comes with the next beat."""
        self._place, self._wanted = place, None
        self._settle.start()

    def forget_place(self) -> None:
        """Show nothing in particular, until the next place."""
        self._place = self._wanted = None
        self._settle.stop()

    def show_cursor(self, point: QgsPointXY, source: QgsMapCanvas | None = None) -> None:
        """Put the cross-hairs of the other canvases where the cursor is."""
        self._cursor = QgsPointXY(point)
        for canvas, cross in zip(self._canvases, self._crosses, strict=True):
            cross.show_at(None if canvas is source else point)
        self.cursor_moved.emit(self._cursor)

    def hide_cursor(self) -> None:
        """Take the cross-hairs away."""
        self._cursor = None
        for cross in self._crosses:
            cross.show_at(None)
        self.cursor_left.emit()

    def drag(self, source: QgsMapCanvas, shift: QPoint) -> None:
        """Move what the other canvases show along while one is dragged; nothing is drawn anew."""
        for canvas in self._canvases:
            if canvas is not source and canvas.isVisible():
                size = canvas.viewport().size()
                canvas.setSceneRect(-shift.x(), -shift.y(), size.width(), size.height())

    def settle(self) -> None:
        """Let every canvas show the place again."""
        if self._place is not None:
            self._settle.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the cursor leave."""
        if event.type() == QEvent.Type.Leave:
            self.hide_cursor()
        return super().eventFilter(watched, event)

    def _follow(self, canvas: QgsMapCanvas) -> None:
        """Take over what the user did in one canvas; a changed size is no move."""
        if self._applying or not canvas.isVisible():
            return
        if canvas.viewport().size() != self._sizes[canvas]:
            self._sizes[canvas] = canvas.viewport().size()
            self.settle()
            return
        place = Place.of(canvas)
        if self._place is None or not place.is_like(self._place):
            self.show_place(place)

    def _place_of(self, bounds: QgsRectangle, margin: float) -> Place:
        shown = [canvas for canvas in self._canvases if canvas.isVisible()] or self._canvases
        width = min(canvas.viewport().width() for canvas in shown)
        height = min(canvas.viewport().height() for canvas in shown)
        return Place.around(bounds, width, height, margin)

    def _apply(self) -> None:
        if self._wanted is not None:
            self._place = self._place_of(*self._wanted)
        place = self._place
        if place is None:
            return
        self._applying = True
        try:
            for canvas in self._canvases:
                if not canvas.isVisible():
                    continue
                size = self._sizes[canvas] = canvas.viewport().size()
                canvas.setSceneRect(0, 0, size.width(), size.height())
                if not place.is_like(Place.of(canvas)):
                    canvas.setExtent(place.extent(size.width(), size.height()))
                    canvas.refresh()
        finally:
            self._applying = False
        self.moved.emit()


class LinkedPan(QgsMapToolPan):
    """Pans one canvas and lets the others move with the mouse."""

    def __init__(self, canvas: QgsMapCanvas, linked: LinkedCanvases) -> None:
        super().__init__(canvas)
        self._linked = linked
        self._start: QPoint | None = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Remember where a drag begins."""
        super().canvasPressEvent(event)
        self._start = _position(event) if event.button() == Qt.MouseButton.LeftButton else None

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Pan, and take the other canvases along."""
        super().canvasMoveEvent(event)
        if self._start is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._linked.drag(self.canvas(), _position(event) - self._start)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """End a drag."""
        super().canvasReleaseEvent(event)
        self._start = None
        self._linked.settle()


class CrossHair:
    """A cross that is seen on bright snow and on dark rock."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        size = canvas.fontMetrics().height()
        self._markers = []
        for colour, width in (("#ffffff", 4), ("#000000", 1)):
            marker = QgsVertexMarker(canvas)
            marker.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
            marker.setIconSize(size)
            marker.setColor(QColor(colour))
            marker.setPenWidth(width)
            marker.hide()
            self._markers.append(marker)

    @property
    def visible(self) -> bool:
        """Whether it is shown."""
        return bool(self._markers[0].isVisible())

    def show_at(self, point: QgsPointXY | None) -> None:
        """Move the cross to a point, or take it away."""
        for marker in self._markers:
            if point is not None:
                marker.setCenter(point)
            marker.setVisible(point is not None)


def _position(event: QMouseEvent) -> QPoint:
    return QPoint(event.pixelPoint())
