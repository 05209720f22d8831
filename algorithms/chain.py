"""The shipped modeler chains, as algorithms, in the user's language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .base import ICONS, run_group_name
from .loaded_layer import arrange_outputs

CHAINS = Path(__file__).parent / "chains"


class Chain(QgsProcessingModelAlgorithm):
    """A modeler chain with an id without spaces, whose results arrive in one layer group."""

    def __init__(self) -> None:
        super().__init__()
        self._results: dict[str, Any] = {}

    def name(self) -> str:
        return re.sub(r"[^a-z0-9]", "", super().name().lower())

    def displayName(self) -> str:
        return _translated(super().name())

    def group(self) -> str:
        return QCoreApplication.translate("RockOutcrop", "Rock outcrops")

    def about(self) -> str:
        """Return what the chain does."""
        return _translated(str(self.helpContent().get("ALG_DESC", "")))

    def shortHelpString(self) -> str:
        given = [p for p in self.parameterDefinitions() if p.help()]
        items = "".join(f"<li><b>{p.description()}</b>: {p.help()}</li>" for p in given)
        return f"<p>{self.about()}</p><ul>{items}</ul>"

    def shortDescription(self) -> str:
        return self.about().split(". ", maxsplit=1)[0].rstrip(".") + "."

    def groupId(self) -> str:
        return "rockoutcrops"

    def icon(self) -> QIcon:
        return QIcon(str(ICONS / "rock_outcrop.svg"))

    def createInstance(self) -> Chain:
        chain = Chain()
        chain.loadVariant(self.toVariant())
        chain.translate()
        return chain

    def translate(self) -> None:
        """Put parameters, results and steps into the user's language; their names stay."""
        for definition in (*self.parameterDefinitions(), *self.outputDefinitions()):
            definition.setDescription(_translated(definition.description()))
        for name, text in self.helpContent().items():
            definition = self.parameterDefinition(name)
            if definition is not None:
                definition.setHelp(_translated(str(text)))
        for name in self.childAlgorithms():
            self._translate_step(self.childAlgorithm(name))

    def _translate_step(self, child: QgsProcessingModelChildAlgorithm) -> None:
        child.setDescription(_translated(child.description()))
        child.comment().setDescription(_translated(child.comment().description()))
        if child.algorithm() is None:
            return
        for title, result in child.modelOutputs().items():
            source = child.algorithm().parameterDefinition(result.childOutputName())
            for definition in self.destinationParameterDefinitions():
                if source is not None and definition.description() == _translated(title):
                    definition.setHelp(source.help())

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
            chain.translate()
            yield chain


def _translated(text: str) -> str:
    """Return a text of a chain; `scripts/collect_texts.py` finds it in `scripts/chains`."""
    return QCoreApplication.translate("RockOutcrop", text) or text
