"""The list of all trainings."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from .run_folder import Run
from .words import name_of, state_of

FOLDER_ROLE = Qt.ItemDataRole.UserRole


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class RunList(QTreeWidget):
    """One row for each run, the newest first; keeps what was chosen while rows come and go."""

    chosen = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("runList")
        self.setAccessibleName(_tr("Trainings"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHeaderLabels([_tr("Training"), _tr("State"), _tr("IoU")])
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(self.fontMetrics().horizontalAdvance("0.000") + 8)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._tell)

    @property
    def current(self) -> Path | None:
        """The folder of the run that is chosen."""
        item = self.currentItem()
        return Path(item.data(0, FOLDER_ROLE)) if item is not None else None

    def show_runs(self, runs: tuple[Run, ...]) -> None:
        """Show these runs; the newest is chosen when nothing was."""
        chosen = self.current
        wanted = [str(run.folder) for run in runs]
        shown = [self.topLevelItem(i).data(0, FOLDER_ROLE) for i in range(self.topLevelItemCount())]
        if wanted != shown:
            self.blockSignals(True)
            self.clear()
            for folder in wanted:
                item = QTreeWidgetItem(self)
                item.setData(0, FOLDER_ROLE, folder)
                item.setToolTip(0, folder)
            self.blockSignals(False)
        for index, run in enumerate(runs):
            item = self.topLevelItem(index)
            iou = f"{run.iou:.3f}" if run.iou is not None else ""
            for column, text in enumerate((name_of(run), state_of(run), iou)):
                if item.text(column) != text:
                    item.setText(column, text)
        if wanted != shown:
            self.choose(chosen)

    def choose(self, folder: Path | None) -> None:
        """Choose a run, or the first one when it is not there."""
        rows = [self.topLevelItem(index) for index in range(self.topLevelItemCount())]
        found = [item for item in rows if item.data(0, FOLDER_ROLE) == str(folder)]
        self.setCurrentItem((found or rows or [None])[0])

    def _tell(self) -> None:
        self.chosen.emit(self.current)
