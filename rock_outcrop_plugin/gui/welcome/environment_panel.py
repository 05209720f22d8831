"""The worker's environment: how it is, and everything that makes it better."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessing, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from ....algorithms.base import PYTHON_SETTING
from ...environment.failures import FailureKind, kind_of
from ...environment.finder import python_of
from .environment_state import EnvironmentState, checked, found_python
from .install_advice import advice_for
from .run_view import RunView
from .state_row import Level, StateRow, wide_button

LEVELS: dict[str, Level] = {
    "checking": "working",
    "missing": "attention",
    "installing": "working",
    "ready": "ready",
    "outdated": "attention",
    "broken": "problem",
}
# What stands where needs another folder than the usual one.
FOLDER_KINDS: tuple[FailureKind, ...] = ("rights", "space")


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class EnvironmentPanel(QWidget):
    """Checks, installs and replaces the environment; all of it in the background.

    `changed` carries each new EnvironmentState.
    """

    changed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("RockOutcropEnvironment")
        self.state = EnvironmentState("checking", "")
        self._state_before = self.state
        self.failure: FailureKind | None = None
        self._target: Path | None = None
        self._candidate = ""
        self._row = StateRow("RockOutcropEnvironmentState", _tr("Environment"))
        self._notice = StateRow("RockOutcropEnvironmentNotice", _tr("What to do"))
        self._notice.hide()
        self._device = _device_choice()
        self._install = wide_button("RockOutcropInstall", _tr("Install"))
        self._folder = wide_button("RockOutcropInstallFolder", _tr("Install into another folder…"))
        self._wheels = wide_button("RockOutcropInstallWheels", _tr("Install from a folder…"))
        self._python = wide_button("RockOutcropUsePython", _tr("Use an existing Python…"))
        self._check = wide_button("RockOutcropCheck", _tr("Check again"))
        self._checking = RunView("RockOutcropCheck")
        self._installing = RunView("RockOutcropInstall")
        self._lay_out()
        self._connect()

    @property
    def notice(self) -> str:
        """What is said besides the state: what went wrong last, and what to do."""
        return self._notice.words if self._notice.isVisibleTo(self) else ""

    @property
    def busy(self) -> bool:
        """Whether it checks or installs."""
        return self._checking.running or self._installing.running

    def refresh(self) -> None:
        """Look again; a Python that is there is started in the background to see what works."""
        if self.busy:
            return
        found = found_python()
        if isinstance(found, EnvironmentState):
            self._set_state(found)
            return
        self._start_check(found)

    def install(self, folder: Path | None = None, wheels: Path | None = None) -> None:
        """Install into `folder`, by default the user's own, from `wheels` or from the index."""
        if self.busy:
            return
        values: dict[str, Any] = {
            "DEVICE": self._device.currentData(),
            "REPORT": QgsProcessing.TEMPORARY_OUTPUT,
        }
        if folder is not None:
            values["FOLDER"] = str(folder)
        if wheels is not None:
            values["WHEELS"] = str(wheels)
        self._target = folder
        self._tell("unknown", "")
        problem = self._installing.start("rockoutcrop:setupenvironment", values)
        if problem:
            self._tell("problem", problem)
            return
        words = _tr("The packages are downloaded and installed; this takes some minutes.")
        self._set_state(EnvironmentState("installing", words))

    def use_python(self, path: Path) -> None:
        """Check another Python, and use it from now on if it can do the work."""
        if self.busy:
            return
        self._tell("unknown", "")
        self._candidate, self._state_before = str(path), self.state
        self._start_check(path)

    def _start_check(self, python: Path) -> None:
        words = _tr("Every package is tried: {0}").format(python)
        self._set_state(EnvironmentState("checking", words))
        values = {
            "DEVICE": "auto",
            "PYTHON": str(python),
            "REPORT": QgsProcessing.TEMPORARY_OUTPUT,
        }
        problem = self._checking.start("rockoutcrop:checkenvironment", values)
        if problem:
            self._finish_check(False, {}, problem)

    def _finish_check(self, successful: bool, results: dict[str, Any], error: str) -> None:
        candidate, self._candidate = self._candidate, ""
        if candidate and successful:
            QgsSettings().setValue(PYTHON_SETTING, candidate)
        elif candidate:
            refused = _tr("'{python}' was not taken, and the Python in use stays: {reason}")
            if error:
                self._tell("problem", refused.format(python=candidate, reason=error))
            if self._state_before.is_usable:
                self._set_state(self._state_before)
            else:
                self.refresh()
            return
        if successful:
            self._set_state(checked(results))
        else:
            self._set_state(EnvironmentState("broken", error or _tr("The check was stopped.")))

    def _finish_install(self, successful: bool, _results: dict[str, Any], error: str) -> None:
        self.failure = kind_of(error)
        if successful:
            # What was installed last is what the user wants to use, whatever was set before.
            place = str(python_of(self._target)) if self._target else ""
            QgsSettings().setValue(PYTHON_SETTING, place)
        elif error:
            self._tell("problem", advice_for(self.failure, error))
        else:
            self._tell("attention", _tr("The installation was cancelled; nothing of it is left."))
        self.refresh()

    def _tell(self, level: Level, words: str) -> None:
        self._notice.show_state(level, words)
        self._notice.setVisible(bool(words))

    def _set_state(self, state: EnvironmentState) -> None:
        self.state = state
        self._row.show_state(LEVELS[state.kind], state.words)
        is_missing = state.kind in ("missing", "broken")
        text = _tr("Install") if is_missing else _tr("Install again")
        self._install.setText(text)
        self._install.setToolTip(text)
        idle = state.kind not in ("checking", "installing")
        for widget in (self._device, self._install, self._folder, self._python, self._check):
            widget.setEnabled(idle)
        self._wheels.setEnabled(idle)
        self._folder.setVisible(self.failure in FOLDER_KINDS)
        self._wheels.setVisible(self.failure in ("network", "proxy", "certificate", "version"))
        self.changed.emit(state)

    def _ask_for_python(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, _tr("Use an existing Python"))
        if path:
            self.use_python(Path(path))

    def _ask_for_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, _tr("Install into another folder"))
        if path:
            # A folder of its own: one that holds anything else is refused.
            self.install(folder=Path(path) / "rock_outcrop_environment")

    def _ask_for_wheels(self) -> None:
        path = QFileDialog.getExistingDirectory(self, _tr("Install from a folder"))
        if path:
            self.install(wheels=Path(path))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(_tr("Install for:"), self._device)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._row)
        layout.addWidget(self._notice)
        layout.addLayout(form)
        buttons = (self._install, self._folder, self._wheels, self._python, self._check)
        for widget in (*buttons, self._checking, self._installing):
            layout.addWidget(widget)

    def _connect(self) -> None:
        self._install.clicked.connect(lambda _: self.install())
        self._folder.clicked.connect(self._ask_for_folder)
        self._wheels.clicked.connect(self._ask_for_wheels)
        self._python.clicked.connect(self._ask_for_python)
        self._check.clicked.connect(self.refresh)
        self._checking.ended.connect(self._finish_check)
        self._installing.ended.connect(self._finish_install)


def _device_choice() -> QComboBox:
    choice = QComboBox()
    choice.setObjectName("RockOutcropInstallDevice")
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.addItem(_tr("Automatic"), "auto")
    choice.addItem(_tr("CPU (about 2 GB)"), "cpu")
    choice.addItem(_tr("CUDA (about 8 GB)"), "cuda")
    return choice
