"""Two maps in one place with a handle between them."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
)
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

STEP = 0.02
LARGE_STEP = 0.1


class SwipeArea(QWidget):
    """Lays one canvas over another and uncovers it up to the handle.

    Both canvases keep the size of the whole area, so each draws its map once; a moving handle
    only changes which part of the upper one is uncovered.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("swipeArea")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._share = 0.5
        self._left: QgsMapCanvas | None = None
        self._right: QgsMapCanvas | None = None
        self._window = QWidget(self)
        self.handle = SwipeHandle(self)
        self.handle.moved.connect(self.set_share)

    @property
    def share(self) -> float:
        """Which part of the width the left map has, 0 to 1."""
        return self._share

    def set_share(self, share: float) -> None:
        """Move the handle; neither map is drawn anew."""
        self._share = min(max(share, 0.0), 1.0)
        self._lay_out()

    def hold(self, left: QgsMapCanvas, right: QgsMapCanvas) -> None:
        """Take two canvases; whoever gave them takes them back with another parent."""
        self._left, self._right = left, right
        left.setParent(self)
        right.setParent(self._window)
        left.show()
        right.show()
        self._window.raise_()
        self.handle.raise_()
        self._lay_out()

    def release(self) -> None:
        """Forget the canvases."""
        self._left = self._right = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give both canvases the whole area."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        width, height = self.width(), self.height()
        edge = round(width * self._share)
        self._window.setGeometry(edge, 0, width - edge, height)
        if self._left is not None and self._right is not None:
            self._left.setGeometry(0, 0, width, height)
            self._right.setGeometry(-edge, 0, width, height)
        half = self.handle.width() // 2
        self.handle.setGeometry(edge - half, 0, self.handle.width(), height)


class SwipeHandle(QWidget):
    """The line between two maps: drag it, or move it with the arrow keys."""

    moved = pyqtSignal(float)

    def __init__(self, area: SwipeArea) -> None:
        super().__init__(area)
        self._area = area
        self.setObjectName("swipeHandle")
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(self.fontMetrics().height() + 4)
        self.setAccessibleName(QCoreApplication.translate("RockOutcrop", "Swipe handle"))
        self.setToolTip(
            QCoreApplication.translate(
                "RockOutcrop",
                "Drag it, or press the left and right arrow keys (with Shift: larger steps).",
            )
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus, so that the arrow keys work next."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        place = self.mapTo(self._area, event.pos())
        self.moved.emit(place.x() / max(self._area.width(), 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the arrow keys, Home and End."""
        is_large = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = LARGE_STEP if is_large else STEP
        targets = {
            int(Qt.Key.Key_Left): self._area.share - step,
            int(Qt.Key.Key_Right): self._area.share + step,
            int(Qt.Key.Key_Home): 0.0,
            int(Qt.Key.Key_End): 1.0,
        }
        key = int(event.key())
        if key in targets:
            self.moved.emit(targets[key])
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a line that is seen on snow and on rock, and a grip with two arrows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, width = self.width() / 2, self.width()
        painter.fillRect(int(middle) - 2, 0, 4, self.height(), QColor("#ffffff"))
        painter.fillRect(int(middle) - 1, 0, 2, self.height(), QColor("#000000"))
        palette = self.palette()
        painter.setBrush(palette.highlight() if self.hasFocus() else palette.button())
        painter.setPen(palette.buttonText().color())
        centre = QPointF(middle, self.height() / 2)
        radius = width / 2 - 1
        painter.drawEllipse(centre, radius, radius)
        painter.setBrush(palette.highlightedText() if self.hasFocus() else palette.buttonText())
        painter.setPen(Qt.PenStyle.NoPen)
        for side in (-1, 1):
            tip, back = side * radius * 0.75, side * radius * 0.25
            corners = [(tip, 0.0), (back, -radius * 0.4), (back, radius * 0.4)]
            painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))
        painter.end()
