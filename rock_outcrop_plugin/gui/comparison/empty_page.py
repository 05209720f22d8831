"""What the dock says while the project has nothing to compare."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class EmptyPage(QWidget):
    """Words that say what to do, and buttons that do it."""

    demo_asked = pyqtSignal()
    predict_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparisonEmpty")
        words = QLabel(
            _tr(
                "There is nothing to compare yet. Load a composite, a predicted mask or "
                "probability and reference masks (Johnson, GeoMap, ADD), and they appear here "
                "side by side. No data at hand? Generate a scene to try it on."
            ),
            self,
        )
        words.setObjectName("comparisonEmptyWords")
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        demo = QPushButton(_tr("Generate demo data…"), self)
        demo.setObjectName("emptyDemo")
        demo.clicked.connect(self.demo_asked)
        predict = QPushButton(_tr("Predict rock…"), self)
        predict.setObjectName("emptyPredict")
        predict.clicked.connect(self.predict_asked)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(words)
        for button in (demo, predict):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
