"""Parameters of the algorithms whose labels can be corrected by marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorLayer,
)

from .layers import vector_layer
from .parameters import DOUBLE
from .reference_layers import mark_spec

if TYPE_CHECKING:
    from .base import RockOutcropAlgorithm

DEFAULT_RADIUS = 20.0


def add_corrections(algorithm: RockOutcropAlgorithm) -> None:
    """Add CORRECTIONS and CORRECTION_RADIUS."""
    algorithm.add(
        QgsProcessingParameterVectorLayer(
            "CORRECTIONS",
            algorithm.tr("Corrections"),
            [QgsProcessing.SourceType.TypeVectorPoint],
            optional=True,
        ),
        algorithm.tr(
            "Points with the text field 'mark', as the comparison panel saves them: rock becomes "
            "1 in the labels, not rock 0, unsure no data. They win over masks and teacher. Given "
            "several masks, a mark corrects the whole patch in which they differ; everywhere else "
            "a disc. The labels' file is left as it is: the run folder keeps a corrected copy."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "CORRECTION_RADIUS",
            algorithm.tr("Radius of corrections in m"),
            type=DOUBLE,
            defaultValue=DEFAULT_RADIUS,
            minValue=0.0,
        ),
        algorithm.tr(
            "Of the disc around a mark. 20 m are two pixels of Sentinel-2, about what its position "
            "and a click are uncertain by; more would reach over the outline of small outcrops. "
            "0 corrects one pixel."
        ),
        advanced=True,
    )


def correction_values(
    algorithm: RockOutcropAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return a job's corrections and their radius. Raises InputError."""
    corrections = None
    if parameters.get("CORRECTIONS") not in (None, ""):
        layer = vector_layer(algorithm, parameters, "CORRECTIONS", context)
        corrections = mark_spec(layer, "CORRECTIONS", context, algorithm.token)
    radius = algorithm.parameterAsDouble(parameters, "CORRECTION_RADIUS", context)
    return {"corrections": corrections, "correction_radius": radius}
