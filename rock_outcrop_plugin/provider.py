"""The Processing provider."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..algorithms import algorithm_classes
from ..algorithms.chain import load_chains

ICON = Path(__file__).parent / "resources" / "icons" / "rock_outcrop.svg"


class RockOutcropProvider(QgsProcessingProvider):
    """Registers every algorithm and every shipped modeler chain."""

    def id(self) -> str:
        return "rockoutcrop"

    def name(self) -> str:
        return "Rock Outcrop"

    def longName(self) -> str:  # noqa: N802
        return QCoreApplication.translate("RockOutcrop", "Rock Outcrop: rock masks of Antarctica")

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def load(self) -> bool:
        # A chain looks its steps up in the registry, which does not know the provider yet; whoever
        # adds it there calls `refreshAlgorithms` next.
        return True

    def loadAlgorithms(self) -> None:  # noqa: N802
        for algorithm in algorithm_classes():
            self.addAlgorithm(algorithm())
        for chain in load_chains():
            self.addAlgorithm(chain)

    def supportedOutputRasterLayerExtensions(self) -> list[str]:  # noqa: N802
        return ["tif", "tiff"]

    def supportedOutputVectorLayerExtensions(self) -> list[str]:  # noqa: N802
        return ["gpkg"]

    def supportsNonFileBasedOutput(self) -> bool:  # noqa: N802
        return False
