"""The comparison dock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayer, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDockWidget,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ....algorithms.layer_products import product_of_layer
from .cursor_table import CursorTable
from .disagreement_tour import is_disagreement_layer, read_patches
from .empty_page import EmptyPage
from .keys import Keys
from .main_map import MainMapLink
from .marker import Marker
from .marks import Marks
from .places import crs_for, first_extent, starts_at
from .project_changes import ProjectChanges
from .project_layers import layers_in_order, layers_of
from .stored_choices import forget_views, store_views, stored_views
from .toolbar import ComparisonToolBar
from .tour_panel import TourPanel
from .view_area import ViewArea
from .views import FEWEST_VIEWS, MOST_VIEWS, View, suggested_views

if TYPE_CHECKING:
    from ..docks import Docks

NARROW_EMS = 42
PANEL_EMS = 20


class ComparisonDock(QDockWidget):
    """Two to four linked maps, the values under the cursor, and the tour of disagreements."""

    def __init__(self, docks: Docks) -> None:
        super().__init__(docks.interface.mainWindow())
        self.setObjectName("RockOutcropComparisonDock")
        self.setWindowTitle(QCoreApplication.translate("RockOutcrop", "Rock Outcrop: comparison"))
        self._docks = docks
        self._project = QgsProject.instance()
        self._views: list[View | None] = []
        self._is_automatic = True
        self._is_stale = True
        self._toured = ""
        self.marks = Marks(self._project, self)
        # In the order in which the Tab key visits them.
        self.empty = EmptyPage(self)
        self.toolbar = ComparisonToolBar(self)
        self.area = ViewArea(self)
        self.tour = TourPanel(self._project, self.marks, self)
        self.table = CursorTable(self._project, self)
        self._lay_out()
        self.marker = Marker(
            docks.interface, self._project, self.area.linked, self.tour, self.marks
        )
        self._main_map = MainMapLink(docks.interface.mapCanvas(), self.area.linked, self)
        self._keys = Keys(self.widget(), self.marker.keys())
        for pane in self.area.panes:
            self._keys.watch(pane.canvas)
        self._changes = ProjectChanges(self._project, self)
        self._connect()

    @property
    def views(self) -> list[View | None]:
        """What the maps show, one for each."""
        return list(self._views)

    def show_views(self, views: list[View | None]) -> None:
        """Show two to four views, and keep them in the project."""
        self._views = [*views, None, None][: max(FEWEST_VIEWS, min(len(views), MOST_VIEWS))]
        self._is_automatic = False
        store_views(self._project, self._views)
        self._refresh()

    def choose_by_itself(self) -> None:
        """Show what tells most of the project's results, also as they come and go."""
        forget_views(self._project)
        self._is_automatic = True
        self._refresh()

    def zoom_to_all(self) -> None:
        """Show all of the prediction, or of whatever there is."""
        extent = first_extent(self._project, self.area.linked.crs)
        if not extent.isEmpty():
            self.area.linked.show_bounds(extent, 1.05)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel below the maps where there is no room beside them."""
        super().resizeEvent(event)
        is_narrow = self.width() < self.fontMetrics().height() * NARROW_EMS
        way = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if self._splitter.orientation() != way:
            self._splitter.setOrientation(way)

    def sizeHint(self) -> QSize:
        """Ask for enough room for four maps."""
        size = self.fontMetrics().height()
        return QSize(size * 70, size * 26)

    def _lay_out(self) -> None:
        size = self.fontMetrics().height()
        panel = QWidget(self)
        column = QVBoxLayout(panel)
        column.setContentsMargins(size // 4, 0, size // 4, 0)
        column.addWidget(self.tour)
        column.addWidget(self.table, 1)
        self.table.setMinimumHeight(size * 14)
        scroll = QScrollArea(self)
        scroll.setObjectName("comparisonPanel")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setMinimumSize(size * 8, size * 5)
        scroll.setWidget(panel)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.area)
        self._splitter.addWidget(scroll)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([size * 50, size * PANEL_EMS])
        body = QWidget(self)
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.toolbar)
        rows.addWidget(self._splitter, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(body)
        self.setWidget(self._pages)

    def _connect(self) -> None:
        linked = self.area.linked
        linked.cursor_moved.connect(self._look_at)
        linked.moved.connect(self._see_move)
        self.area.views_changed.connect(self._take_choices)
        self.area.all_shown.connect(self._list_values)
        self.toolbar.count_chosen.connect(self._set_count)
        self.toolbar.swipe.toggled.connect(self.area.set_swiping)
        self.toolbar.base.toggled.connect(self._refresh)
        self.toolbar.follow.toggled.connect(self._main_map.set_following)
        self.toolbar.full.triggered.connect(self.zoom_to_all)
        self.toolbar.suggest.triggered.connect(self.choose_by_itself)
        self.empty.demo_asked.connect(lambda: self._docks.dialogs.open("rockoutcrop:demodata"))
        self.empty.predict_asked.connect(lambda: self._docks.dialogs.open("rockoutcrop:predict"))
        self.tour.search_asked.connect(self._search)
        self.tour.search.found.connect(self._take_focus)
        self.tour.compare_asked.connect(self._open_compare)
        self.tour.train_asked.connect(self._open_train)
        self._changes.changed.connect(self._refresh)
        self._changes.replaced.connect(self._start_anew)
        self.visibilityChanged.connect(self._see_visibility)

    def _see_visibility(self, is_visible: bool) -> None:
        if is_visible and self._is_stale:
            self._refresh()
        for canvas in self.area.linked.canvases:
            canvas.setRenderFlag(is_visible)
        if is_visible:
            self.area.linked.settle()

    def _start_anew(self) -> None:
        """Forget what belongs to the project of before."""
        self._views = []
        self._is_automatic = True
        self._toured = ""
        self.marks.forget()
        self.tour.clear()
        self.area.linked.forget_place()
        stored = stored_views(self._project)
        if stored:
            self._views, self._is_automatic = stored, False

    def _refresh(self) -> None:
        """Show the project as it is now; a dock that nobody sees waits until it is seen."""
        if not self.isVisible():
            self._is_stale = True
            return
        if self._is_stale:
            self._is_stale = False
            stored = stored_views(self._project)
            if stored and self._is_automatic:
                self._views, self._is_automatic = stored, False
        project = self._project
        self.marks.find()
        shown = [layer for layer in layers_in_order(project) if product_of_layer(layer) != "marks"]
        self._pages.setCurrentIndex(1 if shown else 0)
        self._show_views()
        self.tour.form.offer()
        self._adopt_disagreements()
        self.tour.refresh()

    def _show_views(self) -> None:
        project, linked = self._project, self.area.linked
        if self._is_automatic:
            suggested = suggested_views(project)
            self._views = [*suggested, None, None][: max(FEWEST_VIEWS, len(suggested))]
        linked.set_crs(crs_for(project))
        if self.area.count != len(self._views):
            self.area.set_count(len(self._views))
        self.toolbar.show_count(len(self._views))
        for canvas in linked.canvases:
            canvas.setCanvasColor(project.backgroundColor())
        self.area.offer(project)
        marks = self.marks.layer
        self.area.show_views(
            self._views,
            project,
            on_composite=self.toolbar.base.isChecked(),
            above=[] if marks is None else [marks],
            revision=self._changes.revision,
        )
        if linked.place is None:
            extent = first_extent(project, linked.crs)
            if not extent.isEmpty():
                main = self._docks.interface.mapCanvas()
                is_same = main.mapSettings().destinationCrs() == linked.crs
                linked.show_bounds(starts_at(main.extent(), extent) if is_same else extent, 1.05)
        self.marker.show_again()

    def _adopt_disagreements(self) -> None:
        """Tour a layer that the algorithm put into the project, for instance from the toolbox."""
        for layer in layers_of(self._project, "disagreements"):
            if isinstance(layer, QgsVectorLayer) and is_disagreement_layer(layer):
                if layer.id() != self._toured and not self.tour.search.running:
                    self._toured = layer.id()
                    self.tour.take(read_patches(layer))
                return

    def _take_choices(self) -> None:
        self.show_views([pane.view for pane in self.area.shown])

    def _set_count(self, count: int) -> None:
        offered = [view for view in suggested_views(self._project) if view not in self._views]
        self.show_views([*self._views, *offered, None, None][:count])

    def _look_at(self, point: QgsPointXY) -> None:
        place = self.area.linked.place
        if place is not None:
            self.table.look_at(point, self.area.linked.crs, place.units_per_pixel)

    def _see_move(self) -> None:
        """Without a mouse over the maps, the values are those of their middle."""
        linked = self.area.linked
        if linked.place is None:
            return
        canvas = linked.canvases[0]
        self.table.set_view(linked.place.extent(canvas.width() * 2, canvas.height() * 2))
        if linked.cursor is None:
            self._look_at(QgsPointXY(linked.place.x, linked.place.y))

    def _list_values(self) -> None:
        self.table.list_layers([layer for pane in self.area.shown for layer in pane.drawn])

    def _search(self) -> None:
        extent = None
        place = self.area.linked.place
        if self.tour.form.in_view.isChecked() and place is not None:
            canvas = self.area.linked.canvases[0]
            seen = place.extent(canvas.width(), canvas.height())
            sides = (seen.xMinimum(), seen.xMaximum(), seen.yMinimum(), seen.yMaximum())
            crs = self.area.linked.crs.authid()
            extent = ",".join(str(side) for side in sides) + (f" [{crs}]" if crs else "")
        self.tour.start_search(extent)

    def _take_focus(self) -> None:
        """Let the keys that mark work at once, unless the user is busy elsewhere by now."""
        focused = QApplication.focusWidget()
        if focused is None or self.isAncestorOf(focused):
            self.area.shown[0].canvas.setFocus()

    def _open_compare(self) -> None:
        values: dict[str, Any] = self.tour.form.values()
        self._docks.dialogs.open("rockoutcrop:compare", {**values, "TRUTH": self._marks_id()})

    def _open_train(self) -> None:
        values: dict[str, Any] = {"CORRECTIONS": self._marks_id()}
        for parameter, product in (
            ("COMPOSITE", "composite"),
            ("DEM", "dem"),
            ("SLOPE", "slope"),
            ("LABEL", "labels"),
        ):
            found: list[QgsMapLayer] = layers_of(self._project, product)
            if found:
                values[parameter] = found[0].id()
        self._docks.dialogs.open("rockoutcrop:train", values)

    def _marks_id(self) -> str:
        layer = self.marks.layer
        return "" if layer is None else str(layer.id())
