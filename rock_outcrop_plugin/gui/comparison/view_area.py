"""The views beside each other, or two of them with a handle between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QWidget

from .linked_canvases import LinkedCanvases
from .swipe import SwipeArea
from .view_pane import ViewPane
from .views import MOST_VIEWS, View

WIDE = 2.2


def columns_for(count: int, width: int, height: int) -> int:
    """Return how many columns let `count` maps fill an area best."""
    shape = width / max(height, 1)
    if count == 4 and 1 / WIDE < shape < WIDE:
        return 2
    if count == 3 and 1 / WIDE < shape < 1:
        return 2
    return count if shape >= 1 else 1


class ViewArea(QStackedWidget):
    """Up to four panes; their number, their choices, and the swipe."""

    views_changed = pyqtSignal()
    all_shown = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewArea")
        self._count = MOST_VIEWS
        self._columns = 0
        self._waiting: deque[Callable[[], None]] = deque()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._show_next)
        self._grid_page = QWidget(self)
        self._grid = QGridLayout(self._grid_page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self.panes = [ViewPane(number + 1, self._grid_page) for number in range(MOST_VIEWS)]
        self.linked = LinkedCanvases([pane.canvas for pane in self.panes], self)
        self.swipe = SwipeArea(self)
        self._swipe_page = QWidget(self)
        self._swipe_choices = QHBoxLayout()
        swipe_layout = self._make_swipe_layout()
        self._swipe_page.setLayout(swipe_layout)
        self.addWidget(self._grid_page)
        self.addWidget(self._swipe_page)
        for pane in self.panes:
            pane.chosen.connect(self.views_changed)
        self._arrange()

    @property
    def count(self) -> int:
        """How many views are shown."""
        return self._count

    @property
    def shown(self) -> list[ViewPane]:
        """The panes that are in use."""
        return self.panes[: self._count]

    @property
    def swiping(self) -> bool:
        """Whether two views share one place."""
        return self.currentWidget() is self._swipe_page

    def set_count(self, count: int) -> None:
        """Show two to four views."""
        self._count = count
        self._arrange(force=True)

    def set_swiping(self, swiping: bool) -> None:
        """Lay the second view over the first with a handle between, or end that."""
        if swiping == self.swiping:
            return
        first, second = self.panes[:2]
        if swiping:
            for pane in (first, second):
                self._swipe_choices.addWidget(pane.choice, 1)
            self.setCurrentWidget(self._swipe_page)
            self.swipe.hold(first.canvas, second.canvas)
            self.swipe.handle.setFocus()
        else:
            self.swipe.release()
            for pane in (first, second):
                pane.layout().insertWidget(0, pane.choice)
                pane.take_back()
            self.setCurrentWidget(self._grid_page)
        self.linked.settle()

    def offer(self, project: QgsProject) -> None:
        """List in every pane what the project has."""
        for pane in self.panes:
            pane.offer(project)

    def show_views(
        self,
        views: Sequence[View | None],
        project: QgsProject,
        *,
        on_composite: bool,
        above: list[QgsMapLayer],
        revision: int,
    ) -> None:
        """Draw the views, those in use only: the others cost nothing.

        One after the other, so that the window answers in between; `all_shown` follows.
        """
        self._waiting.clear()
        for index, pane in enumerate(self.panes):
            is_used = index < self._count and index < len(views)
            self._waiting.append(
                partial(
                    pane.show_view,
                    views[index] if is_used else None,
                    project,
                    on_composite=on_composite,
                    above=above,
                    revision=revision,
                )
            )
        self._next.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the panes for the new shape."""
        super().resizeEvent(event)
        self._arrange()

    def _show_next(self) -> None:
        self._waiting.popleft()()
        if self._waiting:
            self._next.start()
        else:
            self.all_shown.emit()

    def _make_swipe_layout(self) -> QGridLayout:
        layout = QGridLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._swipe_choices, 0, 0)
        layout.addWidget(self.swipe, 1, 0)
        layout.setRowStretch(1, 1)
        return layout

    def _arrange(self, *, force: bool = False) -> None:
        columns = columns_for(self._count, self.width(), self.height())
        if columns == self._columns and not force:
            return
        self._columns = columns
        for pane in self.panes:
            self._grid.removeWidget(pane)
        for index, pane in enumerate(self.panes):
            pane.setVisible(index < self._count)
            if index < self._count:
                row, column = divmod(index, columns)
                is_last = index == self._count - 1
                span = columns - column if is_last else 1
                self._grid.addWidget(pane, row, column, 1, span)
        rows = -(-self._count // columns)
        for line in range(MOST_VIEWS):
            self._grid.setRowStretch(line, 1 if line < rows else 0)
            self._grid.setColumnStretch(line, 1 if line < columns else 0)
        self.linked.settle()
