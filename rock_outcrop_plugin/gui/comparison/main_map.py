"""The link with QGIS's main map, when the user asks for it."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from .linked_canvases import LinkedCanvases, Place


class MainMapLink(QObject):
    """Lets the main map and the views show the same middle at the same scale.

    Both have the project's CRS; in a project without one, coordinates are taken as they are.
    """

    def __init__(
        self, main: QgsMapCanvas, linked: LinkedCanvases, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._main = main
        self._linked = linked
        self._following = False
        self._telling = False
        main.extentsChanged.connect(self._follow_main)
        linked.moved.connect(self._follow_views)

    def set_following(self, following: bool) -> None:
        """Link or unlink; the views go to where the main map is."""
        self._following = following
        self._follow_main()

    def _follow_main(self) -> None:
        if not self._following or self._telling or self._main.extent().isEmpty():
            return
        place = Place.of(self._main)
        if self._linked.place is None or not place.is_like(self._linked.place):
            self._linked.show_place(place)

    def _follow_views(self) -> None:
        place = self._linked.place
        if not self._following or place is None or place.is_like(Place.of(self._main)):
            return
        self._telling = True
        try:
            self._main.setExtent(place.extent(self._main.width(), self._main.height()))
        finally:
            self._telling = False
        self._main.refresh()
