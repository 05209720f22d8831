"""A talkative run and a plugin that only just loads: neither takes the window's time."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingProvider,
)
from qgis.PyQt.QtCore import QElapsedTimer, QTimer
from qgis.PyQt.QtWidgets import QPlainTextEdit

from rock_outcrop.rock_outcrop_plugin.gui.welcome.run_view import RunView

PLUGINS = Path(__file__).resolve().parents[2] / "build" / "plugins"
LINES = 4000
LINES_A_SECOND = 1000
TICK_MILLISECONDS = 5
DOCKS = """
import sys
from rock_outcrop.rock_outcrop_plugin import plugin
from rock_outcrop.rock_outcrop_plugin.gui import menu
heavy = [n for n in sys.modules if n.endswith((".dock", "_panel", "_view")) and "rock_outcrop" in n]
sys.stdout.write(repr(heavy))
"""


class Talk(QgsProcessingAlgorithm):
    """Says a thousand lines a second, from the thread it runs in."""

    def name(self) -> str:
        return "talk"

    def displayName(self) -> str:
        return "Talk"

    def createInstance(self) -> Talk:
        return Talk()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None: ...

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        start = time.monotonic()
        for number in range(LINES):
            feedback.pushInfo(f"line {number} of a log that has much to say about every tile")
            feedback.setProgress(100 * number / LINES)
            ahead = number / LINES_A_SECOND - (time.monotonic() - start)
            if ahead > 0:
                time.sleep(ahead)
        return {}


class TalkProvider(QgsProcessingProvider):
    """Has only that one."""

    def id(self) -> str:
        return "talkative"

    def name(self) -> str:
        return "Talkative"

    def loadAlgorithms(self) -> None:
        self.addAlgorithm(Talk())


@pytest.fixture
def talkative(qgis_app: QgsApplication, qgis_processing: None) -> Iterator[None]:
    provider = TalkProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield
    QgsApplication.processingRegistry().removeProvider(provider)


def test_a_thousand_lines_a_second_do_not_freeze_the_window(qtbot: QtBot, talkative: None) -> None:
    view = RunView("Talk")
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    view.log.unfold(True)
    gaps: list[int] = []
    clock = QElapsedTimer()
    tick = QTimer()
    tick.timeout.connect(lambda: gaps.append(clock.restart()))
    with qtbot.waitSignal(view.ended, timeout=180_000) as ended:
        assert view.start("talkative:talk", {}) == ""
        clock.start()
        tick.start(TICK_MILLISECONDS)
    tick.stop()
    assert ended.args[0]
    # The window answered all the time: no single pause is a notable part of the whole run, however
    # slow the machine is.
    assert len(gaps) > 100
    assert max(gaps) < sum(gaps) / 10, sorted(gaps)[-5:]
    text = view.findChild(QPlainTextEdit, "TalkLogText")
    assert f"line {LINES - 1} " in text.toPlainText()
    assert text.document().blockCount() <= 1000


def test_loading_the_plugin_imports_no_dock() -> None:
    done = subprocess.run(
        [sys.executable, "-c", DOCKS],
        env={"PYTHONPATH": f"{PLUGINS}:/usr/share/qgis/python/plugins", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip().endswith("[]")
