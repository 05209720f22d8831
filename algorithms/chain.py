"""The shipped modeler chains, as algorithms, in the user's language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingProvider,
)
from qgis.PyQt.QtCore import QCoreApplication

from .base import run_group_name
from .described import Described
from .lasting_provider import give_lasting_provider
from .loaded_layer import arrange_outputs

OPTIONAL = Qgis.ProcessingParameterFlag.Optional
CHAINS = Path(__file__).parent / "chains"


class Chain(Described, QgsProcessingModelAlgorithm):
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
        return _tr(super().name())

    def about(self) -> str:
        """Return what the chain does, translated."""
        return _tr(str(self.helpContent().get("ALG_DESC", "")))

    def papers(self) -> tuple[str, ...]:
        """Return what the chain's steps rest on, each once."""
        steps = (child.algorithm() for _, child in sorted(self.childAlgorithms().items()))
        keys = (key for step in steps if hasattr(step, "papers") for key in step.papers())
        return tuple(dict.fromkeys(keys))

    def example(self) -> dict[str, Any]:
        """Return a call with a file for whatever the chain asks for, called like the parameter."""
        return {
            parameter.name(): _example_value(parameter)
            for parameter in self.parameterDefinitions()
            if parameter.defaultValue() is None
            and (parameter.isDestination() or not parameter.flags() & OPTIONAL)
        }

    def createInstance(self) -> Chain:
        chain = Chain()
        chain.loadVariant(self.toVariant())
        chain.translate()
        return chain

    def translate(self) -> None:
        """Put parameters, results and steps into the user's language; their names stay."""
        for definition in (*self.parameterDefinitions(), *self.outputDefinitions()):
            definition.setDescription(_tr(definition.description()))
        for name, text in self.helpContent().items():
            definition = self.parameterDefinition(name)
            if definition is not None:
                definition.setHelp(_tr(str(text)))
        for name in self.childAlgorithms():
            self._translate_step(self.childAlgorithm(name))

    def _translate_step(self, child: QgsProcessingModelChildAlgorithm) -> None:
        child.setDescription(_tr(child.description()))
        child.comment().setDescription(_tr(child.comment().description()))
        if child.algorithm() is None:
            return
        for title, result in child.modelOutputs().items():
            source = child.algorithm().parameterDefinition(result.childOutputName())
            for definition in self.destinationParameterDefinitions():
                if source is not None and definition.description() == _tr(title):
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


_EXTENSIONS = {
    "raster": "tif",
    "rasterDestination": "tif",
    "multilayer": "tif",
    "vector": "gpkg",
    "source": "gpkg",
    "layer": "gpkg",
    "vectorDestination": "gpkg",
    "sink": "gpkg",
    "file": "safetensors",
}


def _example_value(parameter: QgsProcessingParameterDefinition) -> str:
    kind = parameter.type()
    if kind == "extent":
        return "2308800,2324400,468000,483600 [EPSG:3031]"
    if kind == "datetime":
        return "2023-01-01"
    if kind == "fileDestination":
        return f"{parameter.name()}.{parameter.defaultFileExtension()}"
    extension = _EXTENSIONS.get(kind)
    name = parameter.name().lower()
    return f"{name}.{extension}" if extension else name


def _tr(text: str) -> str:
    """Return a text of a chain; `scripts/collect_texts.py` finds it in `scripts/chains`."""
    return QCoreApplication.translate("RockOutcrop", text)


def load_chains() -> Iterator[Chain]:
    """Yield the chains of `chains/*.model3`."""
    for path in sorted(CHAINS.glob("*.model3")):
        chain = Chain()
        if chain.fromFile(str(path)):
            chain.translate()
            yield chain
