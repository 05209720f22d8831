"""The welcome dock in longer languages, with large letters, and on a screen of 4K."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import QApplication, QMainWindow, QWidget

from rock_outcrop.rock_outcrop_plugin.gui.welcome.dock import WelcomeDock

NARROW = 300
WORDY = 1.4


class Wordy(QTranslator):
    """A language that needs more letters than English."""

    def translate(self, context: str, text: str, *_: object) -> str:
        if context != "RockOutcrop":
            return ""
        return text + " " + "o" * round(len(text) * (WORDY - 1.0))


@pytest.fixture
def wordy(qgis_app: QApplication) -> Iterator[None]:
    translator = Wordy()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


class Interface:
    """A window without QGIS around it."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window

    def mainWindow(self) -> QMainWindow:
        return self._window


class Docks:
    """What the dock needs of the others."""

    def __init__(self, window: QMainWindow) -> None:
        self.interface = Interface(window)


@pytest.fixture
def window(qtbot: QtBot, provider: object) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def contents_of(dock: WelcomeDock) -> QWidget:
    return dock.findChild(QWidget, "RockOutcropWelcome")


def test_longer_words_still_fit(window: QMainWindow, wordy: None) -> None:
    dock = WelcomeDock(Docks(window))
    assert contents_of(dock).minimumSizeHint().width() <= NARROW


@pytest.mark.parametrize("factor", [2, 3])
def test_it_grows_with_the_letters(window: QMainWindow, factor: int) -> None:
    small = contents_of(WelcomeDock(Docks(window))).minimumSizeHint().width()
    before = QApplication.font()
    larger = QApplication.font()
    larger.setPointSizeF(factor * before.pointSizeF())
    QApplication.setFont(larger)
    try:
        large = contents_of(WelcomeDock(Docks(window))).minimumSizeHint().width()
    finally:
        QApplication.setFont(before)
    assert small < large <= factor * NARROW
