"""The lines of a run, folded away until somebody wants to read them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

LINES_SHOWN = 1000
ROWS = 10


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class LogView(QWidget):
    """A button that unfolds the last lines of a run."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fold = QToolButton()
        self._fold.setObjectName(f"{name}Fold")
        self._fold.setText(_tr("Log"))
        self._fold.setCheckable(True)
        self._fold.setAutoRaise(True)
        self._fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._text = QPlainTextEdit()
        self._text.setObjectName(f"{name}Text")
        self._text.setAccessibleName(_tr("Log"))
        self._text.setReadOnly(True)
        self._text.setMaximumBlockCount(LINES_SHOWN)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        # Tab goes on to the next widget.
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(ROWS * self._text.fontMetrics().lineSpacing())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._fold)
        layout.addWidget(self._text)
        self._fold.toggled.connect(self.unfold)
        self.unfold(False)

    @property
    def text(self) -> str:
        """The lines that are kept."""
        return self._text.toPlainText()

    def unfold(self, is_open: bool) -> None:
        """Show or hide the lines."""
        arrow = Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow
        self._fold.setArrowType(arrow)
        self._fold.setChecked(is_open)
        self._text.setVisible(is_open)

    def add(self, lines: list[str]) -> None:
        """Append lines in one step; the oldest make room."""
        self._text.appendPlainText("\n".join(lines[-LINES_SHOWN:]))

    def clear(self) -> None:
        """Forget all lines."""
        self._text.clear()
