"""The welcome dock: the state of things, and a button for each next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QDockWidget,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from qgis.utils import pluginMetadata

from ..wrapped_label import wrapped_label
from .connection_panel import ConnectionPanel
from .environment_panel import EnvironmentPanel
from .environment_state import EnvironmentState, device_words
from .models_panel import ModelsPanel
from .state_row import StateRow, wide_button
from .try_panel import TryPanel

if TYPE_CHECKING:
    from ..docks import Docks


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class WelcomeDock(QDockWidget):
    """Environment, device, network, Earth Engine, models, and a scene to try everything on."""

    def __init__(self, docks: Docks) -> None:
        super().__init__(docks.interface.mainWindow())
        self.setObjectName("RockOutcropWelcomeDock")
        self.setWindowTitle(_tr("Rock Outcrop: welcome"))
        self._docks = docks
        self.environment = EnvironmentPanel()
        self.device = StateRow("RockOutcropDevice", _tr("Device"))
        self.connection = ConnectionPanel(docks)
        self.models = ModelsPanel(docks)
        self.trial = TryPanel(docks)
        self.environment.changed.connect(self._show_environment)
        self.visibilityChanged.connect(self._refresh_if_shown)
        self.setWidget(self._scrolling(self._contents()))

    def refresh(self) -> None:
        """Look at everything again; what takes long is done in the background."""
        self.environment.refresh()
        self.connection.refresh()
        self.models.refresh()

    def _refresh_if_shown(self, is_shown: bool) -> None:
        if not is_shown:
            return
        self.connection.refresh()
        self.models.refresh()
        # Starting the worker's Python takes processor time: not at each look at the dock.
        if not self.environment.state.is_usable:
            self.environment.refresh()

    def _show_environment(self, state: EnvironmentState) -> None:
        level = "ready" if state.device else "unknown"
        self.device.show_state(level, device_words(state.device))
        self.trial.allow(state.is_usable)

    def _contents(self) -> QWidget:
        contents = QWidget()
        contents.setObjectName("RockOutcropWelcome")
        layout = QVBoxLayout(contents)
        introduction = _tr(
            "Maps bare rock from a Sentinel-2 composite, elevations and the rock masks that exist, "
            "and shows where the new mask differs from them."
        )
        layout.addWidget(wrapped_label("RockOutcropIntroduction", introduction))
        panels = (self.environment, self.device, self.trial, self.models, self.connection)
        for panel in panels:
            layout.addWidget(_line())
            layout.addWidget(panel)
        layout.addWidget(_line())
        for button in self._other_places():
            layout.addWidget(button)
        layout.addStretch(1)
        return contents

    def _other_places(self) -> list[QPushButton]:
        places = (
            ("RockOutcropOpenTraining", _tr("Trainings"), lambda: self._docks.show("training")),
            (
                "RockOutcropOpenComparison",
                _tr("Side-by-side comparison"),
                lambda: self._docks.show("comparison"),
            ),
            ("RockOutcropHelp", _tr("Help"), self._open_help),
        )
        buttons = []
        for name, text, open_it in places:
            button = wide_button(name, text)
            button.clicked.connect(open_it)
            buttons.append(button)
        return buttons

    @staticmethod
    def _open_help() -> None:
        package = __name__.split(".", maxsplit=1)[0]
        QDesktopServices.openUrl(QUrl(pluginMetadata(package, "homepage")))

    @staticmethod
    def _scrolling(contents: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setObjectName("RockOutcropWelcomeScroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(contents)
        return area


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    return line
