"""What is compared with what: the inputs of the search for disagreements."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QWidget,
)

from ....algorithms.layer_products import product_of_layer
from ....algorithms.products import REFERENCES
from .project_layers import layers_in_order

ID_ROLE = Qt.ItemDataRole.UserRole
PREDICTIONS = ("mask", "probability")
NO_PREDICTION = frozenset({"composite", "dem", "slope", "agreement", "uncertainty", "quality"})
NO_REFERENCE = frozenset(
    {*PREDICTIONS, *NO_PREDICTION, "marks", "disagreements", "tiles", "outlines"}
)
ORDER = (*REFERENCES, "truth", "labels", None)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class SearchForm(QWidget):
    """Chooses a prediction and references, and starts or cancels the search."""

    started = pyqtSignal()
    cancelled = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.prediction = _choice("searchPrediction", _tr("Prediction"), self)
        self.reference = _choice("searchReference", _tr("Reference"), self)
        self.in_view = QCheckBox(_tr("Only in view"), self)
        self.in_view.setObjectName("searchInView")
        self.find = QPushButton(_tr("Find disagreements"), self)
        self.find.setObjectName("findDisagreements")
        self.find.clicked.connect(self.started)
        self.stop = QPushButton(_tr("Cancel"), self)
        self.stop.setObjectName("cancelSearch")
        self.stop.clicked.connect(self.cancelled)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("searchProgress")
        self.bar.setAccessibleName(_tr("Search for disagreements"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(_tr("Prediction"), self.prediction)
        form.addRow(_tr("Reference"), self.reference)
        form.addRow(self.in_view)
        form.addRow(self.find)
        running = QHBoxLayout()
        running.addWidget(self.bar, 1)
        running.addWidget(self.stop)
        form.addRow(running)
        self.show_running(False)

    def offer(self) -> None:
        """List the project's predictions and references; a choice that is still there stays."""
        layers = list(layers_in_order(self._project))
        predictions = [
            layer
            for layer in layers
            if isinstance(layer, QgsRasterLayer) and product_of_layer(layer) not in NO_PREDICTION
        ]
        predictions.sort(key=_rank_of_prediction)
        references = [layer for layer in layers if _may_be_reference(layer)]
        references.sort(key=lambda layer: ORDER.index(product_of_layer(layer)))
        _fill(self.prediction, [(layer.name(), [layer.id()]) for layer in predictions])
        products = _one_of_each(references)
        entries = [(layer.name(), [layer.id()]) for layer in references]
        if len(products) > 1:
            everything = [layer.id() for layer in products]
            entries.insert(0, (_tr("All references"), everything))
        _fill(self.reference, entries)
        self.find.setEnabled(bool(predictions and references))

    def values(self) -> dict[str, Any]:
        """Return the algorithm's PREDICTION and REFERENCES, as ids of layers."""
        prediction = self.prediction.currentData(ID_ROLE) or [""]
        references = self.reference.currentData(ID_ROLE) or []
        return {
            "PREDICTION": prediction[0],
            "REFERENCES": [layer for layer in references if layer != prediction[0]],
        }

    def show_running(self, running: bool) -> None:
        """Show the progress of a search, or the button that starts one."""
        self.find.setVisible(not running)
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        self.bar.setValue(0)


def _one_of_each(layers: list[QgsMapLayer]) -> list[QgsMapLayer]:
    """Return one layer of each known reference: its polygons, where it is there as raster too."""
    found: dict[str, QgsMapLayer] = {}
    for layer in layers:
        product = product_of_layer(layer) or ""
        is_first = product in REFERENCES and product not in found
        is_better = product in found and not isinstance(found[product], QgsVectorLayer)
        if is_first or (is_better and isinstance(layer, QgsVectorLayer)):
            found[product] = layer
    return list(found.values())


def _may_be_reference(layer: QgsMapLayer) -> bool:
    if product_of_layer(layer) in NO_REFERENCE:
        return False
    if isinstance(layer, QgsVectorLayer):
        return bool(layer.geometryType() == Qgis.GeometryType.Polygon)
    return bool(layer.bandCount() == 1)


def _rank_of_prediction(layer: QgsMapLayer) -> int:
    product = product_of_layer(layer)
    return PREDICTIONS.index(product) if product in PREDICTIONS else len(PREDICTIONS)


def _choice(name: str, title: str, parent: QWidget) -> QComboBox:
    choice = QComboBox(parent)
    choice.setObjectName(name)
    choice.setAccessibleName(title)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(6)
    return choice


def _fill(choice: QComboBox, entries: list[tuple[str, list[str]]]) -> None:
    before = choice.currentData(ID_ROLE)
    choice.clear()
    for text, ids in entries:
        choice.addItem(text, ids)
    kept = next((i for i in range(choice.count()) if choice.itemData(i, ID_ROLE) == before), 0)
    if entries:
        choice.setCurrentIndex(kept)
