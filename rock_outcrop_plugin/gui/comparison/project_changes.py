"""One signal for whatever changes in a project that the comparison shows."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

SETTLE_MILLISECONDS = 50


class ProjectChanges(QObject):
    """Gathers what happens at once, such as a group of layers that arrives, into one signal.

    `replaced` says that another project was opened; `changed` follows it. `revision` grows when
    data behind a layer changes, so that copies of it are out of date.
    """

    changed = pyqtSignal()
    replaced = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._themes: QObject | None = None
        self.revision = 0
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MILLISECONDS)
        self._settle.timeout.connect(self.changed)
        project.layersAdded.connect(self._watch)
        project.layersRemoved.connect(self._later)
        project.crsChanged.connect(self._later)
        project.transformContextChanged.connect(self._later)
        project.cleared.connect(self._replace)
        project.readProject.connect(self._replace)
        project.layerTreeRoot().nameChanged.connect(self._later)
        self._watch(list(project.mapLayers().values()))
        self._watch_themes()

    def _watch(self, layers: list[QgsMapLayer]) -> None:
        for layer in layers:
            layer.nameChanged.connect(self._later)
            layer.dataSourceChanged.connect(self._see_data)
            if isinstance(layer, QgsVectorLayer):
                layer.subsetStringChanged.connect(self._see_data)
                layer.afterCommitChanges.connect(self._see_data)
        self._later()

    def _watch_themes(self) -> None:
        themes = self._project.mapThemeCollection()
        if themes is not self._themes:
            self._themes = themes
            themes.mapThemesChanged.connect(self._later)

    def _replace(self) -> None:
        self._watch_themes()
        self.replaced.emit()
        self._later()

    def _see_data(self) -> None:
        self.revision += 1
        self._later()

    def _later(self) -> None:
        self._settle.start()
