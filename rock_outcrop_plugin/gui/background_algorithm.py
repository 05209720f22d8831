"""An algorithm that a dock starts: it runs in QGIS's task manager, and the window stays free."""

from __future__ import annotations

from collections import deque
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .kept_alive import keep_alive

BEAT_MILLISECONDS = 100
LINES_KEPT = 1000


class BackgroundAlgorithm(QObject):
    """One run of one algorithm.

    `progressed` carries per cent and `said` new lines of the log, both at a fixed beat, so that a
    talkative run does not fill the window's event queue. `ended` comes once, in the main thread,
    with whether it succeeded and its results; then `error` holds what went wrong, in words.
    Layers that were asked for with a destination in the project arrive there.
    """

    progressed = pyqtSignal(float)
    said = pyqtSignal(list)
    ended = pyqtSignal(bool, dict)

    def __init__(
        self, algorithm_id: str, values: dict[str, Any], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        self._values = values
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = _Feedback()
        self._context.setFeedback(self._feedback)
        self._told = -1.0
        self._task: QgsProcessingAlgRunnerTask | None = None
        self.error = ""
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MILLISECONDS)
        self._beat.timeout.connect(self._tell)

    def start(self) -> bool:
        """Start it; returns False, with `error` set, when its parameters are wrong."""
        accepted, self.error = self._algorithm.checkParameterValues(self._values, self._context)
        if not accepted:
            return False
        self._task = QgsProcessingAlgRunnerTask(
            self._algorithm, self._values, self._context, self._feedback
        )
        self._task.executed.connect(self._finish)
        self._let_go = keep_alive(self)
        self._beat.start()
        QgsApplication.taskManager().addTask(self._task)
        return True

    def cancel(self) -> None:
        """Ask it to stop; `ended` follows."""
        self._feedback.cancel()

    @property
    def running(self) -> bool:
        """Whether it was started and has not ended."""
        return self._task is not None

    def _finish(self, successful: bool, results: dict[str, Any]) -> None:
        from processing.gui.Postprocessing import handleAlgorithmResults

        self._beat.stop()
        self._tell()
        self._task = None
        self._let_go()
        try:
            if successful:
                handleAlgorithmResults(self._algorithm, self._context, self._feedback, self._values)
            else:
                self.error = "\n".join(self._feedback.errors)
        finally:
            # Whoever waits must hear of the end, also when a result cannot be shown.
            self.ended.emit(successful, results)

    def _tell(self) -> None:
        lines = self._feedback.take_lines()
        if lines:
            self.said.emit(lines)
        if self._feedback.progress() != self._told:
            self._told = self._feedback.progress()
            self.progressed.emit(self._told)


class _Feedback(QgsProcessingFeedback):
    """Keeps what the algorithm's thread says until the window asks for it."""

    def __init__(self) -> None:
        super().__init__(False)
        self._lines: deque[str] = deque(maxlen=LINES_KEPT)
        self.errors: list[str] = []

    def take_lines(self) -> list[str]:
        """Return the lines that came since the last call; of very many only the last ones."""
        lines = []
        while self._lines:
            lines.append(self._lines.popleft())
        return lines

    def setProgressText(self, text: str) -> None:
        self._lines.append(text)

    def pushInfo(self, info: str) -> None:
        self._lines.append(info)

    def pushWarning(self, warning: str) -> None:
        self._lines.append(warning)

    def pushConsoleInfo(self, info: str) -> None:
        self._lines.append(info)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: ARG002, N803
        self._lines.append(error)
        self.errors.append(error)
