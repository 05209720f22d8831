"""A small plot: one figure of all epochs, for several networks."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from qgis.PyQt.QtWidgets import QApplication, QSizePolicy, QWidget

from .axis import ticks, whole_ticks
from .curve_table import CurveTable

MOST_POINTS = 2000


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


@dataclass(frozen=True)
class Series:
    """One line of a plot: a column of the table, its name in the legend, and how it is drawn."""

    column: str
    name: str
    colour: QPalette.ColorRole
    style: Qt.PenStyle
    width: float = 1.0


class CurvePlot(QWidget):
    """Draws columns of one or several trainings in a row, with axes, legend and a value to read.

    The value is that of the epoch under the pointer; with the keyboard Left and Right move it.
    """

    def __init__(self, title: str, series: tuple[Series, ...], parent: QWidget | None = None):
        super().__init__(parent)
        self._title = title
        self._series = series
        self._tables: tuple[CurveTable, ...] = ()
        self._values: dict[str, list[float]] = {}
        self._labels: list[tuple[int | None, int]] = []
        self._read_out: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(title)

    def show_tables(self, tables: tuple[CurveTable, ...]) -> None:
        """Draw these from now on."""
        if tables == self._tables:
            return
        self._tables = tables
        self._labels = [(table.stage, epoch) for table in tables for epoch in table.epochs]
        self._values = {
            series.column: [value for table in tables for value in table.column(series.column)]
            for series in self._series
        }
        if self._read_out is not None and self._read_out >= len(self._labels):
            self._read_out = None
        self.setAccessibleDescription(self.reading())
        self.update()

    def reading(self) -> str:
        """Return the values that are read now, or the last ones, in words."""
        if not self._labels:
            return _tr("No epoch has ended yet.")
        index = len(self._labels) - 1 if self._read_out is None else self._read_out
        return f"{self._place(index)}: " + ", ".join(
            f"{series.name} {self._value_text(series, index)}" for series in self._series
        )

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(18 * line, 10 * line)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(10 * line, 9 * line)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._read_at(self._index_at(float(event.pos().x())))

    def leaveEvent(self, event: QEvent) -> None:
        self._read_at(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._labels) - 1
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() not in steps or last < 0:
            super().keyPressEvent(event)
            return
        now = last if self._read_out is None else self._read_out
        self._read_at(min(max(now + steps[event.key()], 0), last))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._read_at(None)
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter)
        area = self._area()
        finite = [v for values in self._values.values() for v in values if math.isfinite(v)]
        if not finite:
            painter.setPen(self._muted())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, _tr("No epoch has ended yet."))
            return
        scale = ticks(min(0.0, *finite), max(*finite, 1e-6), 4)
        self._paint_axes(painter, area, scale)
        for series in self._series:
            self._paint_series(painter, area, scale, series)
        self._paint_reading(painter, area, scale)
        if self.hasFocus():
            painter.setPen(QPen(self._colour(QPalette.ColorRole.Highlight), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_head(self, painter: QPainter) -> None:
        metrics = self.fontMetrics()
        line = metrics.height()
        reading = "" if self._read_out is None else self._place(self._read_out)
        taken = metrics.horizontalAdvance(reading) + line
        painter.setPen(self._colour(QPalette.ColorRole.WindowText))
        painter.drawText(QPointF(self.width() - taken + line / 2, metrics.ascent() + 2.0), reading)
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        room = int(self.width() - taken - line)
        title = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(line / 2, metrics.ascent() + 2.0), title)
        painter.setFont(self.font())
        for (x, y), series, text in self._legend():
            painter.setPen(self._pen(series))
            painter.drawLine(QPointF(x, y), QPointF(x + 1.2 * line, y))
            painter.setPen(self._colour(QPalette.ColorRole.WindowText))
            painter.drawText(QPointF(x + 1.4 * line, y + metrics.ascent() / 2 - 1.0), text)

    def _legend(self) -> list[tuple[tuple[float, float], Series, str]]:
        """Return where the lines of the legend begin, what they stand for, and their words."""
        metrics = self.fontMetrics()
        line = metrics.height()
        x, y = line / 2, 1.8 * line
        places = []
        for series in self._series:
            text = series.name
            if self._labels:
                index = len(self._labels) - 1 if self._read_out is None else self._read_out
                text = f"{series.name} {self._value_text(series, index)}"
            width = 1.4 * line + metrics.horizontalAdvance(text)
            if places and x + width > self.width():
                x, y = line / 2, y + 1.1 * line
            places.append(((x, y), series, text))
            x += width + 0.8 * line
        return places

    def _paint_axes(self, painter: QPainter, area: QRectF, scale: list[float]) -> None:
        metrics = self.fontMetrics()
        for value in scale:
            y = self._y(area, scale, value)
            painter.setPen(QPen(self._faint(), 1.0))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            text = f"{value:g}"
            painter.setPen(self._muted())
            place = QPointF(
                area.left() - metrics.horizontalAdvance(text) - 4.0, y + metrics.ascent() / 2 - 1.0
            )
            painter.drawText(place, text)
        room = max(int(area.width() / (4 * metrics.height())), 2)
        count = len(self._labels)
        is_staged = len(self._tables) > 1
        for number in [] if is_staged else whole_ticks(1, count, room):
            x = self._x(area, number - 1)
            text = str(self._labels[number - 1][1])
            left = min(x - metrics.horizontalAdvance(text) / 2, area.right())
            painter.drawText(QPointF(left, area.bottom() + metrics.ascent() + 3.0), text)
        if is_staged:
            self._paint_stages(painter, area)

    def _paint_stages(self, painter: QPainter, area: QRectF) -> None:
        metrics = self.fontMetrics()
        begin = 0
        for table in self._tables:
            x = self._x(area, begin)
            if begin:
                painter.setPen(QPen(self._muted(), 1.0, Qt.PenStyle.DashLine))
                painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(self._muted())
            text = _tr("Stage {0}").format(table.stage)
            painter.drawText(QPointF(x, area.bottom() + metrics.ascent() + 3.0), text)
            begin += len(table.epochs)

    def _paint_series(
        self, painter: QPainter, area: QRectF, scale: list[float], series: Series
    ) -> None:
        painter.setPen(self._pen(series))
        values = self._values[series.column]
        every = max(len(values) // MOST_POINTS, 1)
        begin = 0
        for table in self._tables:
            end = begin + len(table.epochs)
            points = [
                QPointF(self._x(area, index), self._y(area, scale, values[index]))
                for index in range(begin, min(end, len(values)), every)
                if math.isfinite(values[index])
            ]
            if len(points) == 1:
                painter.drawEllipse(points[0], 1.5, 1.5)
            elif points:
                painter.drawPolyline(QPolygonF(points))
            begin = end

    def _paint_reading(self, painter: QPainter, area: QRectF, scale: list[float]) -> None:
        if self._read_out is None:
            return
        x = self._x(area, self._read_out)
        painter.setPen(QPen(self._muted(), 1.0))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        for series in self._series:
            values = self._values[series.column]
            if self._read_out < len(values) and math.isfinite(values[self._read_out]):
                colour = self._colour(series.colour)
                painter.setPen(QPen(colour, 1.0))
                painter.setBrush(colour)
                painter.drawEllipse(
                    QPointF(x, self._y(area, scale, values[self._read_out])), 3.0, 3.0
                )
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _area(self) -> QRectF:
        line = self.fontMetrics().height()
        left = 4.0 + self.fontMetrics().horizontalAdvance("0.000")
        top = self._legend()[-1][0][1] + line
        return QRectF(
            left, top, max(self.width() - left - line, 1.0), self.height() - top - 1.4 * line
        )

    def _x(self, area: QRectF, index: int) -> float:
        return float(area.left() + area.width() * index / max(len(self._labels) - 1, 1))

    @staticmethod
    def _y(area: QRectF, scale: list[float], value: float) -> float:
        share = (value - scale[0]) / (scale[-1] - scale[0])
        return float(area.bottom() - area.height() * share)

    def _index_at(self, x: float) -> int | None:
        if not self._labels:
            return None
        area = self._area()
        index = round((x - area.left()) / area.width() * max(len(self._labels) - 1, 1))
        return min(max(index, 0), len(self._labels) - 1)

    def _read_at(self, index: int | None) -> None:
        if index != self._read_out:
            self._read_out = index
            self.setAccessibleDescription(self.reading())
            self.update()

    def _place(self, index: int) -> str:
        stage, epoch = self._labels[index]
        if stage is None:
            return _tr("Epoch {0}").format(epoch)
        return _tr("Stage {0}, epoch {1}").format(stage, epoch)

    def _value_text(self, series: Series, index: int) -> str:
        values = self._values[series.column]
        if index >= len(values) or not math.isfinite(values[index]):
            return "–"
        return f"{values[index]:.3f}"

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        # QGIS's themes are style sheets: a widget keeps its own palette when they change.
        return QApplication.palette(self).color(role)

    def _pen(self, series: Series) -> QPen:
        return QPen(self._colour(series.colour), series.width, series.style)

    def _muted(self) -> QColor:
        colour = QColor(self._colour(QPalette.ColorRole.WindowText))
        colour.setAlphaF(0.7)
        return colour

    def _faint(self) -> QColor:
        colour = QColor(self._colour(QPalette.ColorRole.WindowText))
        colour.setAlphaF(0.15)
        return colour


def loss_plot() -> CurvePlot:
    """Return the plot of losses: of the training, and of both networks on validation tiles."""
    training = Series(
        "train_loss", _tr("training"), QPalette.ColorRole.WindowText, Qt.PenStyle.DotLine, 1.2
    )
    plot = CurvePlot(_tr("Loss"), (training, *_networks("loss")))
    plot.setObjectName("lossPlot")
    return plot


def iou_plot() -> CurvePlot:
    """Return the plot of the IoU of both networks on the validation tiles."""
    plot = CurvePlot(_tr("IoU on the validation tiles"), _networks("iou"))
    plot.setObjectName("iouPlot")
    return plot


def _networks(figure: str) -> tuple[Series, Series]:
    return (
        Series(
            f"student_{figure}",
            _tr("student"),
            QPalette.ColorRole.WindowText,
            Qt.PenStyle.DashLine,
            1.4,
        ),
        Series(
            f"teacher_{figure}",
            _tr("teacher"),
            QPalette.ColorRole.Highlight,
            Qt.PenStyle.SolidLine,
            2.0,
        ),
    )
