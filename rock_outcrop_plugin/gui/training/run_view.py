"""One training: how far it is, its curves, its pictures, and what can be done with it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..flow_layout import FlowLayout
from ..wrapped_label import wrapped_label
from .curves import iou_plot, loss_plot
from .example_tiles import ExampleTiles
from .run_folder import Run
from .words import explanation_of, facts_of, name_of, state_of

MOST_FACTS = 7


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class RunView(QWidget):
    """Shows the run that is chosen; its signals say which button was pressed."""

    stop_asked = pyqtSignal()
    resume_asked = pyqtSignal()
    report_asked = pyqtSignal()
    prediction_asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("runView")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._title = _text("runTitle")
        self._bar = QProgressBar()
        self._bar.setObjectName("runProgress")
        self._bar.setAccessibleName(_tr("Progress"))
        self._explanation = _text("runExplanation")
        for widget in (self._title, self._bar, self._explanation):
            layout.addWidget(widget)
        layout.addLayout(self._make_buttons())
        self._facts = self._make_facts(layout)
        self._loss, self._iou = loss_plot(), iou_plot()
        self._examples = ExampleTiles()
        for widget in (self._loss, self._iou, self._examples):
            layout.addWidget(widget)
        self._last_words = _text("runLastWords")
        layout.addWidget(self._last_words)
        layout.addStretch(1)

    def _make_buttons(self) -> FlowLayout:
        layout = FlowLayout()
        buttons = (
            ("stopButton", _tr("&Cancel and keep the best"), self.stop_asked),
            ("resumeButton", _tr("Re&sume…"), self.resume_asked),
            ("reportButton", _tr("Open &report"), self.report_asked),
            ("predictButton", _tr("&Predict with this model…"), self.prediction_asked),
        )
        self._buttons = {}
        for name, text, signal in buttons:
            button = QPushButton(text)
            button.setObjectName(name)
            # Outside a dialog a button would not answer to Return.
            button.setAutoDefault(True)
            button.clicked.connect(lambda _, s=signal: s.emit())
            layout.addWidget(button)
            self._buttons[name] = button
        self._buttons["stopButton"].setToolTip(
            _tr("Ends the training and writes the model of its best epoch until now.")
        )
        self._buttons["resumeButton"].setToolTip(
            _tr("Opens the settings of this training, to go on from its last checkpoint.")
        )
        return layout

    @staticmethod
    def _make_facts(layout: QVBoxLayout) -> list[tuple[QLabel, QLabel]]:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        rows = []
        for index in range(MOST_FACTS):
            name, value = QLabel(), _text(f"fact{index}")
            form.addRow(name, value)
            rows.append((name, value))
        layout.addLayout(form)
        return rows

    def show_run(self, run: Run) -> None:
        """Show a run as it is now."""
        self._title.setText(f"{name_of(run)} – {state_of(run)}")
        self._title.setToolTip(str(run.folder))
        self._bar.setVisible(run.state.is_alive)
        self._bar.setRange(0, 100 if run.fraction > 0.0 else 0)
        self._bar.setValue(int(100 * run.fraction))
        self._explanation.setText(explanation_of(run))
        self._explanation.setVisible(bool(self._explanation.text()))
        facts = facts_of(run)
        for index, (name, value) in enumerate(self._facts):
            for label, text in zip(
                (name, value), facts[index] if index < len(facts) else ("", ""), strict=True
            ):
                label.setText(text)
                label.setVisible(index < len(facts))
        self._loss.show_tables(run.curves)
        self._iou.show_tables(run.curves)
        self._examples.show_examples(run.examples)
        self._last_words.setText("\n".join(run.words[-3:]))
        self._buttons["stopButton"].setEnabled(run.state.is_alive and not run.is_stopping)
        self._buttons["resumeButton"].setEnabled(run.can_resume)
        self._buttons["reportButton"].setEnabled(run.report is not None)
        self._buttons["predictButton"].setEnabled(run.model is not None)


def _text(name: str) -> QLabel:
    """Return a label whose words can be copied."""
    label = wrapped_label(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
