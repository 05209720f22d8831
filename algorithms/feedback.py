"""Progress for the user: per cent, what is going on, and how long it will still take."""

from __future__ import annotations

import time
from pathlib import Path

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

SECONDS_BEFORE_ESTIMATE = 3.0


def duration_text(seconds: float) -> str:
    """Return a duration in words a person would use."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("RockOutcrop", text)

    if seconds < 90:
        return tr("{0} s").format(max(round(seconds), 1))
    if seconds < 90 * 60:
        return tr("{0} min").format(round(seconds / 60))
    return tr("{0} h {1} min").format(int(seconds // 3600), round(seconds % 3600 / 60))


class FeedbackReporter:
    """A `Reporter` that speaks to Processing's feedback."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._start = time.monotonic()
        self._last_text = ""
        self._last_time = 0.0

    def progress(self, fraction: float, text: str = "") -> None:
        self._feedback.setProgress(100.0 * fraction)
        now = time.monotonic()
        elapsed = now - self._start
        if not text or (text == self._last_text and now - self._last_time < 1.0):
            return
        self._last_text, self._last_time = text, now
        if 0.0 < fraction < 1.0 and elapsed > SECONDS_BEFORE_ESTIMATE:
            left = duration_text(elapsed * (1.0 - fraction) / fraction)
            template = QCoreApplication.translate("RockOutcrop", "{0} (about {1} left)")
            text = template.format(text, left)
        self._feedback.setProgressText(text)

    def log(self, text: str) -> None:
        self._feedback.pushInfo(text)

    def warn(self, text: str) -> None:
        self._feedback.pushWarning(text)

    def metric(self, name: str, value: float, step: int) -> None:
        self._feedback.pushConsoleInfo(f"{name}[{step}] = {value:.5g}")

    def artifact(self, name: str, path: Path) -> None:
        self._feedback.pushConsoleInfo(f"{name}: {path}")

    def cancelled(self) -> bool:
        return bool(self._feedback.isCanceled())
