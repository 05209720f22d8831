"""One line of the state of things: an icon, what it is about, and how it is."""

from __future__ import annotations

from typing import Literal

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ..wrapped_label import wrapped_label

Level = Literal["unknown", "optional", "working", "ready", "attention", "problem"]


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


def level_name(level: Level) -> str:
    """Return what an icon says, in words."""
    names: dict[Level, str] = {
        "unknown": _tr("Not known yet"),
        "optional": _tr("Optional"),
        "working": _tr("In progress"),
        "ready": _tr("Ready"),
        "attention": _tr("Needs attention"),
        "problem": _tr("Problem"),
    }
    return names[level]


class StateRow(QWidget):
    """Title and words with an icon; buttons for the next step stand below."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Row")
        self.level: Level = "unknown"
        self._icon = QLabel()
        self._icon.setObjectName(f"{name}Icon")
        self._title = wrapped_label(f"{name}Title", title)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._words = wrapped_label(f"{name}Words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        said = QVBoxLayout()
        said.addWidget(self._title)
        said.addWidget(self._words)
        top = QHBoxLayout()
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(said, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(top)
        self.show_state("unknown", "")

    @property
    def words(self) -> str:
        """What the row says now."""
        return self._words.toolTip()

    def show_state(self, level: Level, words: str) -> None:
        """Show an icon and words; empty words take no room."""
        self.level = level
        side = self.fontMetrics().height()
        self._icon.setPixmap(self._symbol(level).pixmap(QSize(side, side)))
        self._icon.setAccessibleName(level_name(level))
        self._icon.setToolTip(level_name(level))
        self._words.setText(breakable(words))
        self._words.setToolTip(words)
        self._words.setAccessibleName(f"{self._title.text()}: {level_name(level)}. {words}")
        self._words.setVisible(bool(words))

    def add_button(self, name: str, text: str) -> QPushButton:
        """Add a button below the words and return it."""
        button = wide_button(name, text)
        self._column.addWidget(button)
        return button

    def _symbol(self, level: Level) -> object:
        if level == "ready":
            return QgsApplication.getThemeIcon("/mIconSuccess.svg")
        if level == "working":
            return QgsApplication.getThemeIcon("/mActionRefresh.svg")
        symbols = {
            "unknown": QStyle.StandardPixmap.SP_MessageBoxQuestion,
            "optional": QStyle.StandardPixmap.SP_MessageBoxInformation,
            "attention": QStyle.StandardPixmap.SP_MessageBoxWarning,
            "problem": QStyle.StandardPixmap.SP_MessageBoxCritical,
        }
        return self.style().standardIcon(symbols[level])


def wide_button(name: str, text: str) -> QPushButton:
    """Return a button as wide as the dock; where that is too narrow, the tool tip says all."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(text)
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return button


def breakable(text: str) -> str:
    """Return a text whose paths and addresses may be broken into lines behind their slashes.

    For reading only: who copied it would copy the invisible places too.
    """
    for mark in ("/", "\\", "_", ":"):
        text = text.replace(mark, f"{mark}\u200b")
    return text
