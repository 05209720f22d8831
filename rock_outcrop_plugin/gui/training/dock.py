"""The training dock: all trainings, and the one that is chosen as it runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QDockWidget,
    QFileDialog,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ....algorithms.run_folders import forget_run_folder, remembered_run_folders, runs_folder
from ...jobs import stop_request
from ..flow_layout import FlowLayout
from .job_values import ALGORITHMS, prediction_values, resume_values
from .run_folder import Run, State
from .run_list import RunList
from .run_view import RunView
from .watcher import RunWatcher
from .words import explanation_of, name_of, state_of

if TYPE_CHECKING:
    from ..docks import Docks

FOLDERS_SETTING = "rock_outcrop/run_folders"
LINES_IN_LIST = 8


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class TrainingDock(QDockWidget):
    """Reads run folders while it is visible; it neither starts nor owns what it shows."""

    def __init__(self, docks: Docks) -> None:
        super().__init__(docks.interface.mainWindow())
        self.setObjectName("RockOutcropTrainingDock")
        self.setWindowTitle(_tr("Rock Outcrop: training"))
        self._docks = docks
        self._runs: dict[Path, Run] = {}
        self._own_folder = runs_folder()
        self._added = tuple(Path(folder) for folder in _added_folders())
        self._list, self._view = RunList(), RunView()
        self._empty = QLabel(
            _tr("There is no training yet. Start one here, or add a folder that holds some.")
        )
        self._empty.setWordWrap(True)
        self._build()
        self._list.chosen.connect(self._choose)
        self._view.stop_asked.connect(self._stop)
        self._view.resume_asked.connect(self._resume)
        self._view.report_asked.connect(self._open_report)
        self._view.prediction_asked.connect(self._predict)
        self._watcher = RunWatcher(self._folders)
        self._watcher.found.connect(self._show)
        self.visibilityChanged.connect(self._watcher.set_awake)
        self.destroyed.connect(self._watcher.end)

    def _build(self) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.addLayout(self._make_buttons())
        line = self.fontMetrics().height()
        self._list.setMinimumHeight(4 * line)
        self._list.setMaximumHeight(LINES_IN_LIST * line)
        for widget in (self._empty, self._list, self._view):
            layout.addWidget(widget)
        self._view.hide()
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("trainingScroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.setWidget(inside)
        self.setWidget(scroll)

    def _make_buttons(self) -> FlowLayout:
        layout = FlowLayout()
        buttons = (
            ("newButton", _tr("&New training…"), self._open_training),
            ("addFolderButton", _tr("&Add a folder…"), self._ask_for_folder),
            ("openFolderButton", _tr("&Open folder"), self._open_folder),
            ("forgetButton", _tr("&Forget"), self._forget),
        )
        self._buttons = {}
        for name, text, press in buttons:
            button = QPushButton(text)
            button.setObjectName(name)
            # Outside a dialog a button would not answer to Return.
            button.setAutoDefault(True)
            button.clicked.connect(press)
            layout.addWidget(button)
            self._buttons[name] = button
        self._buttons["forgetButton"].setToolTip(
            _tr("Takes the training out of this list. Nothing is deleted.")
        )
        return layout

    @property
    def run(self) -> Run | None:
        """The run that is chosen, as it was read last."""
        folder = self._list.current
        return self._runs.get(folder) if folder is not None else None

    def choose(self, folder: Path) -> None:
        """Choose a run of the list."""
        self._list.choose(folder)

    def add_folder(self, folder: Path) -> None:
        """Look through another folder for trainings, from now on; it may be one itself."""
        if folder not in self._added:
            self._added = (*self._added, folder)
            QgsSettings().setValue(FOLDERS_SETTING, [str(path) for path in self._added])
        self._watcher.look()

    def _folders(self) -> tuple[Path, ...]:
        """Return where to look; called from the watcher's thread."""
        return (self._own_folder, *self._added, *remembered_run_folders())

    def _show(self, runs: tuple[Run, ...]) -> None:
        for run in runs:
            before = self._runs.get(run.folder)
            if before is not None and before.state.is_alive and not run.state.is_alive:
                self._announce(run)
        self._runs = {run.folder: run for run in runs}
        self._empty.setVisible(not runs)
        self._list.setVisible(bool(runs))
        self._list.show_runs(runs)
        self._refresh()

    def _choose(self, folder: Path | None) -> None:
        self._watcher.selected = folder
        self._refresh()

    def _refresh(self) -> None:
        run = self.run
        self._view.setVisible(run is not None)
        self._buttons["openFolderButton"].setEnabled(run is not None)
        self._buttons["forgetButton"].setEnabled(run is not None and self._may_forget(run))
        if run is not None:
            self._view.show_run(run)

    def _announce(self, run: Run) -> None:
        levels = {
            State.FINISHED: Qgis.MessageLevel.Success,
            State.CANCELLED: Qgis.MessageLevel.Info,
        }
        title = _tr("Training {0}: {1}").format(name_of(run), state_of(run))
        level = levels.get(run.state, Qgis.MessageLevel.Warning)
        text = explanation_of(run)
        self._docks.interface.messageBar().pushMessage(title, text[:300], level)

    def _stop(self) -> None:
        if self.run is None:
            return
        try:
            stop_request.ask(self.run.folder)
        except OSError as error:
            text = _tr("{0} cannot be written ({1}). Cancel the training in QGIS's task manager.")
            self._docks.interface.messageBar().pushMessage(
                _tr("Training"),
                text.format(self.run.folder, error.strerror),
                Qgis.MessageLevel.Warning,
            )
        self._watcher.look()

    def _resume(self) -> None:
        run = self.run
        if run is not None and run.job.get("kind") in ALGORITHMS:
            self._docks.dialogs.open(ALGORITHMS[run.job["kind"]], resume_values(run))

    def _open_report(self) -> None:
        if self.run is not None and self.run.report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.run.report)))

    def _predict(self) -> None:
        if self.run is not None and self.run.model is not None:
            self._docks.dialogs.open("rockoutcrop:predict", prediction_values(self.run))

    def _open_training(self) -> None:
        self._docks.dialogs.open(ALGORITHMS["train"])

    def _open_folder(self) -> None:
        if self.run is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.run.folder)))

    def _ask_for_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, _tr("A training, or a folder of some"))
        if folder:
            self.add_folder(Path(folder))

    def _may_forget(self, run: Run) -> bool:
        """Whether a run would stay away: not one in the profile that is still there."""
        return run.state is State.GONE or run.folder.parent != self._own_folder

    def _forget(self) -> None:
        run = self.run
        if run is None:
            return
        forget_run_folder(run.folder)
        added = {run.folder, run.folder.parent}
        self._added = tuple(path for path in self._added if path not in added)
        QgsSettings().setValue(FOLDERS_SETTING, [str(path) for path in self._added])
        self._watcher.forget(run.folder)


def _added_folders() -> list[str]:
    value = QgsSettings().value(FOLDERS_SETTING, [])
    return [value] if isinstance(value, str) else [str(folder) for folder in value or []]
