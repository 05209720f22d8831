"""How an algorithm that the dock started is doing: progress, last words, log, cancel."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ..background_algorithm import BackgroundAlgorithm
from ..wrapped_label import wrapped_label
from .log_view import LogView
from .state_row import breakable, wide_button


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class RunView(QWidget):
    """Starts one algorithm after another and shows each; hidden until the first one.

    `ended` comes once for every run that was started: whether it succeeded, its results, and what
    went wrong; that is empty after a cancel.
    """

    ended = pyqtSignal(bool, dict, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Run")
        self._run: BackgroundAlgorithm | None = None
        self._is_cancelled = False
        self._now = wrapped_label(f"{name}Now")
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}Progress")
        self._cancel = wide_button(f"{name}Cancel", _tr("Cancel"))
        self._cancel.clicked.connect(self.cancel)
        self.log = LogView(f"{name}Log")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._now, self._bar, self._cancel, self.log):
            layout.addWidget(widget)
        self.hide()

    @property
    def running(self) -> bool:
        """Whether a run has been started and has not ended."""
        return self._run is not None

    def start(self, algorithm_id: str, values: dict[str, Any]) -> str:
        """Start an algorithm; return what is wrong with its parameters, or an empty text.

        Nothing happens while another one runs.
        """
        if self._run is not None:
            return ""
        # Without a parent: it must outlive a dock that is closed while it runs.
        run = BackgroundAlgorithm(algorithm_id, values)
        run.progressed.connect(self._show_progress)
        run.said.connect(self._show_lines)
        run.ended.connect(self._finish)
        if not run.start():
            return run.error
        self._run = run
        self._is_cancelled = False
        self.log.clear()
        self._now.clear()
        # Busy until the first progress comes.
        self._bar.setRange(0, 0)
        self._set_running(True)
        self.show()
        return ""

    def cancel(self) -> None:
        """Ask the run to stop."""
        if self._run is not None:
            self._is_cancelled = True
            self._cancel.setEnabled(False)
            self._now.setText(_tr("Stopping…"))
            self._run.cancel()

    def _show_progress(self, percent: float) -> None:
        if percent > 0:
            self._bar.setRange(0, 100)
            self._bar.setValue(round(percent))

    def _show_lines(self, lines: list[str]) -> None:
        self.log.add(lines)
        last = next((line for line in reversed(lines) if line.strip()), "")
        if last and not self._is_cancelled:
            self._now.setText(breakable(last.strip().splitlines()[0]))

    def _finish(self, successful: bool, results: dict[str, Any]) -> None:
        error = "" if successful or self._is_cancelled or self._run is None else self._run.error
        self._run = None
        self._set_running(False)
        self.ended.emit(successful, results, error)

    def _set_running(self, is_running: bool) -> None:
        for widget in (self._now, self._bar, self._cancel):
            widget.setVisible(is_running)
        self._cancel.setEnabled(is_running)
