"""One view: what it shows, chosen from the project, and its map."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from .presets import layers_to_draw, source_layers
from .project_layers import layers_in_order
from .views import View, available_presets, is_available, preset_title

VIEW_ROLE = Qt.ItemDataRole.UserRole
INDENT = "   "
FRAME = (
    "QgsMapCanvas { border: 2px solid palette(mid); }"
    "QgsMapCanvas:focus { border: 2px solid palette(highlight); }"
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class ViewPane(QWidget):
    """A list of what the project offers, and a canvas that shows the choice."""

    chosen = pyqtSignal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"view{number}")
        self._view: View | None = None
        self._drawn: list[QgsMapLayer] = []
        self._drawn_for: tuple[object, ...] = ()
        self.choice = QComboBox(self)
        self.choice.setObjectName(f"viewChoice{number}")
        self.choice.setAccessibleName(_tr("What view {0} shows").format(number))
        self.choice.setToolTip(_tr("What view {0} shows").format(number))
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(6)
        self.choice.setModel(QStandardItemModel(self.choice))
        self.choice.activated.connect(self._choose)
        self.words = QLabel(self)
        self.words.setObjectName(f"viewWords{number}")
        self.words.setWordWrap(True)
        self.words.setMargin(self.fontMetrics().height() // 3)
        self.words.hide()
        self.canvas = QgsMapCanvas(self)
        self.canvas.setObjectName(f"viewCanvas{number}")
        self.canvas.setAccessibleName(_tr("Map of view {0}").format(number))
        self.canvas.enableAntiAliasing(True)
        self.canvas.setParallelRenderingEnabled(True)
        # QGIS's cache can keep the marks as they were while a map was still being drawn.
        self.canvas.setCachingEnabled(False)
        smallest = self.fontMetrics().height()
        self.canvas.setMinimumSize(smallest * 5, smallest * 4)
        self.canvas.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # The keyboard moves and marks in the map that has the focus: it must be seen.
        self.canvas.setStyleSheet(FRAME)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.choice)
        layout.addWidget(self.words)
        layout.addWidget(self.canvas, 1)

    @property
    def view(self) -> View | None:
        """What is chosen."""
        return self._view

    @property
    def drawn(self) -> list[QgsMapLayer]:
        """The layers that the canvas draws, uppermost first, without the marks."""
        return list(self._drawn)

    def take_back(self) -> None:
        """Put the canvas under the choice again."""
        self.layout().addWidget(self.canvas, 1)
        self.canvas.show()

    def offer(self, project: QgsProject) -> None:
        """List what the project has; the choice stays, even when its layer is gone."""
        model = self.choice.model()
        model.clear()
        presets = [
            (View("preset", preset), preset_title(preset)) for preset in available_presets(project)
        ]
        themes = [(View("theme", name), name) for name in project.mapThemeCollection().mapThemes()]
        layers = [(View("layer", layer.id()), layer.name()) for layer in layers_in_order(project)]
        for title, entries in (
            (_tr("Ready-made"), presets),
            (_tr("Map themes"), themes),
            (_tr("Layers"), layers),
        ):
            if entries:
                model.appendRow(_header(title))
            for view, text in entries:
                item = QStandardItem(INDENT + text)
                item.setData(view.to_text(), VIEW_ROLE)
                item.setToolTip(text)
                model.appendRow(item)
        self._select()

    def show_view(
        self,
        view: View | None,
        project: QgsProject,
        *,
        on_composite: bool,
        above: list[QgsMapLayer],
        revision: int,
    ) -> None:
        """Draw a view, with the layers of `above` on top of it.

        Copies of layers are made anew only for another view, other layers or another `revision`
        of their data, so that whatever else changes in the project draws nothing again.
        """
        self._view = view
        self._select()
        if view is None or not is_available(view, project):
            self._drawn, self._drawn_for = [], ()
            self.canvas.setTheme("")
            self.canvas.setLayers([])
            gone = _tr("What was shown here is no longer in the project. Choose something else.")
            self.words.setText(_tr("Choose what to show here.") if view is None else gone)
            self.words.show()
            return
        self.words.hide()
        if view.kind == "theme":
            self._drawn = project.mapThemeCollection().mapThemeVisibleLayers(view.name)
            self._drawn_for = ()
            self.canvas.setTheme(view.name)
            return
        self.canvas.setTheme("")
        # The layers of before must live until the canvas has the new ones.
        before = self._drawn
        drawn_for = (view, on_composite, revision, *source_layers(view, project))
        if drawn_for != self._drawn_for:
            self._drawn = layers_to_draw(view, project, on_composite=on_composite)
            self._drawn_for = drawn_for
        self.canvas.setLayers([*above, *self._drawn])
        del before

    def _select(self) -> None:
        text = "" if self._view is None else self._view.to_text()
        self.choice.setCurrentIndex(self.choice.findData(text, VIEW_ROLE))

    def _choose(self, index: int) -> None:
        view = View.from_text(str(self.choice.itemData(index, VIEW_ROLE) or ""))
        if view is not None:
            self._view = view
            self.chosen.emit()


def _header(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    font = item.font()
    font.setBold(True)
    item.setFont(font)
    return item
