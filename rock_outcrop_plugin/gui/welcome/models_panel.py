"""The models that trainings made, and those in a folder of the user's choice."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ....algorithms.run_folders import runs_folder
from ..docks import Docks
from .model_cards import FoundModel
from .model_search import ModelSearch
from .project_layers import layers_of_products
from .state_row import StateRow, wide_button

FOLDER_SETTING = "rock_outcrop/models_folder"
ROWS_SHOWN = 5
BYTES_OF_A_MEGABYTE = 1e6


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class ModelsPanel(QWidget):
    """Lists models, newest first; one of them opens the dialog that predicts with it."""

    def __init__(self, docks: Docks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("RockOutcropModels")
        self._docks = docks
        self._search: ModelSearch | None = None
        self._row = StateRow("RockOutcropModels", _tr("Models"))
        self._list = QListWidget()
        self._list.setObjectName("RockOutcropModelList")
        self._list.setAccessibleName(_tr("Models"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._list.itemActivated.connect(lambda _: self.predict())
        self._list.currentItemChanged.connect(lambda *_: self._allow_prediction())
        self._predict = wide_button("RockOutcropPredict", _tr("Predict with this model…"))
        self._predict.clicked.connect(self.predict)
        self._folder = wide_button("RockOutcropModelsFolder", _tr("Models folder…"))
        self._folder.clicked.connect(self._ask_for_folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._row, self._list, self._predict, self._folder):
            layout.addWidget(widget)
        self._show([])

    @property
    def models(self) -> list[FoundModel]:
        """The models that are listed."""
        items = [self._list.item(index) for index in range(self._list.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items]

    @property
    def searching(self) -> bool:
        """Whether a search is going on."""
        return self._search is not None

    def refresh(self) -> None:
        """Look for models again, in the background."""
        if self._search is not None:
            return
        self._row.show_state("working", _tr("Looking for models…"))
        self._search = ModelSearch(self._folders())
        self._search.found.connect(self._show)
        self._search.taskTerminated.connect(lambda: self._show([]))
        QgsApplication.taskManager().addTask(self._search)

    def use_folder(self, folder: Path) -> None:
        """Look for models in a folder too, now and in later sessions."""
        QgsSettings().setValue(FOLDER_SETTING, str(folder))
        self.refresh()

    def predict(self) -> None:
        """Open the prediction's dialog with the chosen model and what the project has for it."""
        item = self._list.currentItem()
        if item is None:
            return
        model = str(item.data(Qt.ItemDataRole.UserRole).path)
        inputs = layers_of_products({"COMPOSITE": "composite", "DEM": "dem"})
        self._docks.dialogs.open("rockoutcrop:predict", {"MODEL": model, **inputs})

    def _folders(self) -> list[Path]:
        chosen = str(QgsSettings().value(FOLDER_SETTING, "") or "")
        return [runs_folder(), *([Path(chosen)] if chosen else [])]

    def _show(self, models: list[FoundModel]) -> None:
        self._search = None
        self._list.clear()
        for model in models:
            item = QListWidgetItem(f"{model.name}\n{_facts(model)}")
            item.setData(Qt.ItemDataRole.UserRole, model)
            item.setToolTip(str(model.path))
            self._list.addItem(item)
        lines = 2 * min(len(models), ROWS_SHOWN) + 1
        self._list.setFixedHeight(lines * self._list.fontMetrics().lineSpacing())
        self._list.setVisible(bool(models))
        self._predict.setVisible(bool(models))
        if models:
            self._list.setCurrentRow(0)
            self._row.show_state("ready", _tr("{0} found, the newest first.").format(len(models)))
        else:
            words = _tr("None yet: train one, or choose a folder that has some.")
            self._row.show_state("optional", words)
        self._allow_prediction()

    def _allow_prediction(self) -> None:
        self._predict.setEnabled(self._list.currentItem() is not None)

    def _ask_for_folder(self) -> None:
        before = str(QgsSettings().value(FOLDER_SETTING, "") or "")
        path = QFileDialog.getExistingDirectory(self, _tr("Models folder"), before)
        if path:
            self.use_folder(Path(path))


def _facts(model: FoundModel) -> str:
    if model.iou is not None:
        return _tr("IoU {iou:.2f}, {date}, {recipe}").format(
            iou=model.iou, date=model.date, recipe=model.recipe
        )
    size = model.size / BYTES_OF_A_MEGABYTE
    return _tr("{size:.1f} MB, {date}").format(size=size, date=model.date)
