"""The shipped modeler chains, as algorithms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingProvider,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .base import ICONS, run_group_name
from .lasting_provider import give_lasting_provider
from .loaded_layer import arrange_outputs

CHAINS = Path(__file__).parent / "chains"


class Chain(QgsProcessingModelAlgorithm):
    """A modeler chain with an id without spaces, whose results arrive in one layer group."""

    def __init__(self) -> None:
        super().__init__()
        self._results: dict[str, Any] = {}
        self._lasting_provider: QgsProcessingProvider | None = None

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration or {})
        self._lasting_provider = give_lasting_provider(self)

    def name(self) -> str:
        return re.sub(r"[^a-z0-9]", "", super().name().lower())

    def displayName(self) -> str:
        return QCoreApplication.translate("RockOutcrop", super().name())

    def group(self) -> str:
        return QCoreApplication.translate("RockOutcrop", "Rock outcrops")

    def groupId(self) -> str:
        return "rockoutcrops"

    def icon(self) -> QIcon:
        return QIcon(str(ICONS / "rock_outcrop.svg"))

    def createInstance(self) -> Chain:
        chain = Chain()
        chain.loadVariant(self.toVariant())
        return chain

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        self._results = super().processAlgorithm(parameters, context, feedback)
        return self._results

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        arrange_outputs(context, self._results, run_group_name(self.displayName()))
        return {}


def load_chains() -> Iterator[Chain]:
    """Yield the chains of `chains/*.model3`."""
    for path in sorted(CHAINS.glob("*.model3")):
        chain = Chain()
        if chain.fromFile(str(path)):
            yield chain
