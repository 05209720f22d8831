"""Between the tour, the maps and the marks: a key or a button becomes a saved mark."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis, QgsPointXY, QgsProject, QgsRectangle, QgsUnitTypes
from qgis.gui import QgisInterface, QgsMapMouseEvent
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QMenu

from ...errors import RockOutcropError
from .disagreement_tour import Patch
from .keys import Key
from .linked_canvases import LinkedCanvases
from .marks import MARKS, Mark, Marking, Marks
from .patch_outline import PatchOutline
from .places import rectangle_in
from .tour_panel import TourPanel, mark_title

CONTEXT = 1.6
# A patch of one pixel is shown with what lies around it.
LEAST_METRES = 400.0
MARK_KEYS: tuple[tuple[Qt.Key, Mark], ...] = (
    (Qt.Key.Key_R, "rock"),
    (Qt.Key.Key_N, "not rock"),
    (Qt.Key.Key_U, "unsure"),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class Marker(QObject):
    """Shows the patches of the tour in the maps, and saves what is said of them."""

    def __init__(
        self,
        interface: QgisInterface,
        project: QgsProject,
        linked: LinkedCanvases,
        panel: TourPanel,
        marks: Marks,
    ) -> None:
        super().__init__(panel)
        self._interface = interface
        self._project = project
        self._linked = linked
        self._panel = panel
        self._marks = marks
        self.outline = PatchOutline(linked.canvases)
        panel.patch_shown.connect(self._show_patch)
        panel.mark_asked.connect(self._mark_patch)
        panel.undo_asked.connect(self._undo)
        panel.file_asked.connect(self._choose_file)
        marks.changed.connect(panel.refresh)
        for canvas in linked.canvases:
            canvas.contextMenuAboutToShow.connect(self._extend_menu)

    def keys(self) -> dict[Key, Callable[[], object]]:
        """Return what the keys do: with Shift they mark the place of the cursor."""
        actions: dict[Key, Callable[[], object]] = {
            (Qt.Key.Key_D, False): self._panel.next.click,
            (Qt.Key.Key_D, True): self._panel.previous.click,
            (Qt.Key.Key_Backspace, False): self._panel.undo.click,
        }
        for key, mark in MARK_KEYS:
            actions[key, False] = self._panel.mark_buttons[mark].click
            actions[key, True] = lambda m=mark: self.mark_here(m)
        return actions

    def mark_here(self, mark: Mark, point: QgsPointXY | None = None) -> None:
        """Mark a point of the maps: where the cursor is, or else the middle of the view."""
        place = self._linked.place
        spot = point or self._linked.cursor
        if spot is None and place is not None:
            spot = QgsPointXY(place.x, place.y)
        if spot is not None:
            self._save(Marking(mark, spot, self._linked.crs))

    def show_again(self) -> None:
        """Frame the current patch again, for instance after the CRS has changed."""
        patch = self._panel.tour.current
        self.outline.show(None if patch is None else self._bounds(patch))

    def _show_patch(self, patch: Patch | None) -> None:
        bounds = None if patch is None else self._bounds(patch)
        self.outline.show(bounds)
        if bounds is None:
            return
        least = LEAST_METRES * QgsUnitTypes.fromUnitToUnitFactor(
            Qgis.DistanceUnit.Meters, self._linked.crs.mapUnits()
        )
        shown = bounds.buffered(max(least - max(bounds.width(), bounds.height()), 0) / 2)
        self._linked.show_bounds(shown, CONTEXT)

    def _mark_patch(self, mark: Mark) -> None:
        patch = self._panel.tour.current
        if patch is None:
            return
        said = Marking(mark, patch.point, patch.crs, patch.reference, patch.kind, patch.area)
        if self._save(said):
            self._panel.go_on_after_mark()

    def _save(self, marking: Marking) -> bool:
        try:
            self._marks.put(marking)
        except RockOutcropError as error:
            self._complain(error)
            return False
        return True

    def _undo(self) -> None:
        try:
            self._marks.undo()
        except RockOutcropError as error:
            self._complain(error)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self._interface.mainWindow(),
            _tr("File for the marks: a new one, or one of before"),
            str(self._marks.path()),
            _tr("GeoPackage (*.gpkg)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            self.use_file(Path(path))

    def use_file(self, path: Path) -> None:
        """Keep the marks in a file; says what is wrong with it when that does not work."""
        try:
            self._marks.use_file(path, self._linked.crs)
        except RockOutcropError as error:
            self._complain(error)

    def _complain(self, error: RockOutcropError) -> None:
        self._interface.messageBar().pushMessage(
            "Rock Outcrop", str(error), Qgis.MessageLevel.Warning
        )

    def _bounds(self, patch: Patch) -> QgsRectangle | None:
        return rectangle_in(patch.bounds, patch.crs, self._linked.crs, self._project)

    def _extend_menu(self, menu: QMenu, event: QgsMapMouseEvent) -> None:
        point = QgsPointXY(event.mapPoint())
        menu.addSeparator()
        for mark in MARKS:
            action = menu.addAction(_tr("Mark here: {0}").format(mark_title(mark)))
            action.triggered.connect(lambda _, m=mark: self.mark_here(m, point))
