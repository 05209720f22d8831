"""The table of what every mask, the probability and the terrain hold under the cursor."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .sampling import Sampler, Spot, Target, targets

BEAT_MILLISECONDS = 50
SECONDS_A_BEAT = 0.01
NOTHING = "–"


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class CursorTable(QWidget):
    """Follows the cursor at a fixed beat; slow layers are asked a few at each beat."""

    def __init__(self, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cursorPanel")
        self._project = project
        self._sampler = Sampler(project)
        self._targets: list[Target] = []
        self._spot: Spot | None = None
        self._due: deque[int] = deque()
        self.asked = 0
        self.place = QLabel(_tr("Move the cursor over a map."), self)
        self.place.setObjectName("cursorPlace")
        self.place.setWordWrap(True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = _make_table(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.place)
        layout.addWidget(self.table, 1)
        self._beat = QTimer(self)
        self._beat.setSingleShot(True)
        self._beat.setInterval(BEAT_MILLISECONDS)
        self._beat.timeout.connect(self._answer)

    def list_layers(self, shown: Sequence[QgsMapLayer]) -> None:
        """List what there is to ask; values come with the next move of the cursor."""
        self._sampler.forget()
        self._targets = targets(self._project, shown)
        self._due.clear()
        self.table.setRowCount(len(self._targets))
        for row, target in enumerate(self._targets):
            layer = self._project.mapLayer(target.layer_id)
            name = QTableWidgetItem(layer.name())
            name.setToolTip(layer.name())
            self.table.setItem(row, 0, name)
            self.table.setItem(row, 1, QTableWidgetItem(NOTHING))
        if self._spot is not None:
            self._ask_again()

    def set_view(self, extent: QgsRectangle) -> None:
        """Say what the maps show."""
        self._sampler.set_view(extent)

    def look_at(
        self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, units_per_pixel: float
    ) -> None:
        """Ask for the values at a point; the answer comes with the next beat."""
        self._spot = Spot(QgsPointXY(point), crs, units_per_pixel)
        self._ask_again()

    def _ask_again(self) -> None:
        if not self._beat.isActive():
            self._beat.start()
        self._due = deque(range(len(self._targets)))

    def _answer(self) -> None:
        """Ask layers until the beat's share of time is used; go on with the next one."""
        if self._spot is None or not self.isVisible():
            return
        self.place.setText(place_words(self._spot, self._project))
        end = time.monotonic() + SECONDS_A_BEAT
        while self._due:
            row = self._due.popleft()
            self.asked += 1
            value = self._sampler.value_at(self._targets[row], self._spot)
            item = self.table.item(row, 1)
            item.setText(value)
            item.setToolTip(value)
            if value == "…":
                self._due.append(row)
                break
            if time.monotonic() > end:
                break
        if self._due:
            self._beat.start()


def place_words(spot: Spot, project: QgsProject) -> str:
    """Return a place in map coordinates and in degrees."""
    digits = 5 if spot.crs.isGeographic() else 1
    x, y = spot.point.x(), spot.point.y()
    words = f"{x:.{digits}f}, {y:.{digits}f}"
    if not spot.crs.isValid() or spot.crs.isGeographic():
        return words
    transform = QgsCoordinateTransform(
        spot.crs, QgsCoordinateReferenceSystem("EPSG:4326"), project.transformContext()
    )
    try:
        degrees = transform.transform(spot.point)
    except QgsCsException:
        return words
    north = f"{abs(degrees.y()):.5f}° {'S' if degrees.y() < 0 else 'N'}"
    east = f"{abs(degrees.x()):.5f}° {'W' if degrees.x() < 0 else 'E'}"
    return f"{words} · {north} {east}"


def _make_table(parent: QWidget) -> QTableWidget:
    table = QTableWidget(0, 2, parent)
    table.setObjectName("cursorTable")
    table.setAccessibleName(_tr("Values under the cursor"))
    table.setHorizontalHeaderLabels([_tr("Layer"), _tr("Value")])
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() * 3 // 2)
    table.verticalHeader().setMinimumSectionSize(1)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setTabKeyNavigation(False)
    header = table.horizontalHeader()
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    return table
