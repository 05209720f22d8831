"""The buttons above the maps."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QComboBox, QToolBar, QWidget

from .views import FEWEST_VIEWS, MOST_VIEWS


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class ComparisonToolBar(QToolBar):
    """Number of views, swipe, composite below, the whole extent, main map, automatic choice."""

    count_chosen = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparisonToolBar")
        size = self.fontMetrics().height()
        self.setIconSize(self.iconSize().scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio))
        self.count = QComboBox(self)
        self.count.setObjectName("viewCount")
        self.count.setAccessibleName(_tr("Number of views"))
        self.count.setToolTip(_tr("Number of views"))
        for number in range(FEWEST_VIEWS, MOST_VIEWS + 1):
            self.count.addItem(_tr("{0} views").format(number), number)
        self.count.activated.connect(
            lambda index: self.count_chosen.emit(int(self.count.itemData(index)))
        )
        self.addWidget(self.count)
        self.swipe = self._toggle(
            "swipeViews", _tr("Swipe"), _tr("The second view over the first, with a handle between")
        )
        self.base = self._toggle(
            "compositeBelow", _tr("Composite below"), _tr("Draw the composite below every mask")
        )
        self.base.setChecked(True)
        self.follow = self._toggle(
            "followMainMap", _tr("Main map"), _tr("QGIS's main map and the views move together")
        )
        self.full = self._action(
            "zoomToAll",
            "mActionZoomFullExtent.svg",
            _tr("Zoom to all"),
            _tr("Show all of the prediction or composite"),
        )
        self.suggest = self._action(
            "suggestViews",
            "mActionRefresh.svg",
            _tr("Choose the views for me"),
            _tr("Prediction, references and agreement, as far as the project has them"),
        )

    def show_count(self, count: int) -> None:
        """Show how many views there are."""
        self.count.setCurrentIndex(self.count.findData(count))

    def _toggle(self, name: str, text: str, hint: str) -> QAction:
        action = self.addAction(text)
        action.setObjectName(name)
        action.setCheckable(True)
        action.setToolTip(hint)
        return action

    def _action(self, name: str, icon: str, text: str, hint: str) -> QAction:
        action = self.addAction(QgsApplication.getThemeIcon(icon), text)
        action.setObjectName(name)
        action.setToolTip(hint)
        self.widgetForAction(action).setAccessibleName(text)
        return action
