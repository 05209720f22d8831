"""A job in the background of QGIS: shown by the task manager, not bound to any dialog."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..errors import RockOutcropError
from .job import Job
from .runner import JobRunner

LOG_TAG = "Rock Outcrop"


class JobTask(QgsTask):
    """Runs a job in a worker process while QGIS stays usable.

    `said` carries each log line, `measured` each metric. After the end `result` holds the job's
    result, or `error` what went wrong. `variables` go to the worker, for instance QGIS's proxy.
    """

    said = pyqtSignal(str)
    measured = pyqtSignal(str, float, int)

    def __init__(
        self,
        description: str,
        job: Job,
        python: Path,
        run_folder: Path,
        when_finished: Callable[[JobTask, bool], None] | None = None,
        *,
        variables: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self._runner = JobRunner(job, python, run_folder, _TaskReporter(self), variables=variables)
        self._when_finished = when_finished
        self.run_folder = run_folder
        self.result: dict[str, Any] | None = None
        self.error: RockOutcropError | None = None

    def run(self) -> bool:
        """Run the job; QGIS calls this in a thread of its own."""
        try:
            self.result = self._runner.run()
        except RockOutcropError as error:
            self.error = error
            return False
        return True

    def finished(self, successful: bool) -> None:
        """Tell how it ended; QGIS calls this in its main thread."""
        if self.error is not None:
            level = Qgis.MessageLevel.Critical
            QgsMessageLog.logMessage(str(self.error), LOG_TAG, level)
        elif self.result is not None:
            text = json.dumps(self.result)
            QgsMessageLog.logMessage(text, LOG_TAG, Qgis.MessageLevel.Success)
        if self._when_finished is not None:
            self._when_finished(self, successful)


class _TaskReporter:
    """A reporter that speaks through a task; `QgsTask.progress` itself means something else."""

    def __init__(self, task: JobTask) -> None:
        self._task = task

    def progress(self, fraction: float, _text: str = "") -> None:
        self._task.setProgress(100.0 * fraction)

    def log(self, text: str) -> None:
        self._task.said.emit(text)

    def warn(self, text: str) -> None:
        self._task.said.emit(text)
        QgsMessageLog.logMessage(text, LOG_TAG, Qgis.MessageLevel.Warning)

    def metric(self, name: str, value: float, step: int) -> None:
        self._task.measured.emit(name, value, step)

    def artifact(self, name: str, path: Path) -> None:
        self._task.said.emit(f"{name}: {path}")

    def cancelled(self) -> bool:
        return bool(self._task.isCanceled())
