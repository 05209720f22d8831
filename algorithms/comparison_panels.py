"""Which maps a comparison shows: each a title with its layers."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QCoreApplication

from .layer_products import product_of_layer
from .products import REFERENCES, product_title

ALL_REFERENCES = 2


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


@dataclass(frozen=True)
class Panel:
    """One map: its title, and its layers from top to bottom."""

    title: str
    layers: tuple[QgsMapLayer, ...]


@dataclass(frozen=True)
class Comparison:
    """The layers to compare; the composite lies behind every map."""

    prediction: QgsMapLayer
    references: tuple[QgsMapLayer, ...]
    composite: QgsMapLayer | None = None
    agreement: QgsMapLayer | None = None

    @property
    def layers(self) -> tuple[QgsMapLayer, ...]:
        """All layers from top to bottom."""
        below = (self.agreement, self.prediction, self.composite)
        return (*self.references, *(layer for layer in below if layer is not None))


def choose_panels(comparison: Comparison, wanted: int) -> list[Panel]:
    """Return `wanted` maps, or fewer where there is less to show.

    A map for each layer is best; where these are too many, the composite, which is behind every
    map, goes first, then the references share a map, then the agreement goes.
    """
    behind = () if comparison.composite is None else (comparison.composite,)
    composite = [Panel(product_title("composite"), behind)] if behind else []
    agreement = comparison.agreement
    agreeing = [Panel(agreement_title(agreement), (agreement, *behind))] if agreement else []
    prediction = [Panel(_tr("Prediction"), (comparison.prediction, *behind))]
    references = [Panel(layer_title(layer), (layer, *behind)) for layer in comparison.references]
    titles = ", ".join(layer_title(layer) for layer in comparison.references)
    joined = [Panel(titles, (*comparison.references, *behind))]
    choices = (
        [*composite, *prediction, *references, *agreeing],
        [*prediction, *references, *agreeing],
        [*composite, *prediction, *joined, *agreeing],
        [*prediction, *joined, *agreeing],
        [*prediction, *joined],
    )
    best = max((found for found in choices if len(found) <= wanted), key=len)
    if len(best) < wanted:
        together = (*comparison.references, comparison.prediction, *behind)
        best = [*best, Panel(_tr("Prediction and references"), together)]
    return best


def layer_title(layer: QgsMapLayer) -> str:
    """Return what a layer is called on a map: known masks by their names, others by their own."""
    product = product_of_layer(layer)
    return product_title(product) if product in REFERENCES else layer.name()


def agreement_title(layer: QgsMapLayer) -> str:
    """Return the title of an agreement, with the reference that its shown band compares with."""
    reference = layer.bandName(max(layer.renderer().inputBand(), 1)).rpartition(": ")[2]
    title = product_title("agreement")
    if reference in REFERENCES:
        reference = product_title(reference)
    return f"{title}: {reference}" if reference else title
