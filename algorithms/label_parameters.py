"""Parameters of the algorithms that make labels of several masks and of a teacher."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..rock_outcrop_plugin.native.weights import normalised_weights
from .layers import map_layers, raster_layer_path
from .mergelabels import parsed_weights
from .parameters import optional_number

if TYPE_CHECKING:
    from .base import RockOutcropAlgorithm

DOUBLE = Qgis.ProcessingNumberParameterType.Double
FROM_RECIPE = "recipe"


def add_masks(algorithm: RockOutcropAlgorithm, teacher: str) -> None:
    """Add LABELS and WEIGHTS; `teacher` says, translated, what its share is when left out."""
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            "LABELS", algorithm.tr("Masks"), QgsProcessing.SourceType.TypeRaster
        ),
        algorithm.tr(
            "The imperfect masks, as rasters with 1 for rock and 0 for other or values between; "
            "'Rasterize a rock mask' makes them."
        ),
    )
    algorithm.add(
        QgsProcessingParameterString("WEIGHTS", algorithm.tr("Weights"), optional=True),
        algorithm.tr(
            "One number for each mask in the same order, and if you like one more for the teacher: "
            "0.25, 0.25, 0.5 is published. Masks that sum to less than 1 leave it the rest. Left "
            "out: equal masks. "
        )
        + teacher,
    )


def add_confidence(algorithm: RockOutcropAlgorithm) -> None:
    """Add LOW_CONFIDENCE, HIGH_CONFIDENCE and UNCERTAIN."""
    algorithm.add(
        QgsProcessingParameterNumber(
            "HIGH_CONFIDENCE",
            algorithm.tr("Surely rock from"),
            type=DOUBLE,
            optional=True,
            minValue=0.5,
            maxValue=1.0,
        ),
        algorithm.tr(
            "Confidence from which a pseudo-label is 1. The confidence is the probability with the "
            "model's threshold moved to 0.5. Left out: the recipe's; 0.5 for rock, so that every "
            "pixel is rock or not, 0.9 for rock-published."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "LOW_CONFIDENCE",
            algorithm.tr("Surely other up to"),
            type=DOUBLE,
            optional=True,
            minValue=0.0,
            maxValue=0.5,
        ),
        algorithm.tr(
            "Confidence up to which a pseudo-label is 0. Left out: the recipe's; 0.5 for rock, 0.1 "
            "for rock-published."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            "UNCERTAIN",
            algorithm.tr("Between the two"),
            options=[FROM_RECIPE, "soft", "masks"],
            defaultValue=FROM_RECIPE,
            usesStaticStrings=True,
        ),
        algorithm.tr(
            "soft: the confidence itself is the pseudo-label; masks: the masks count alone there; "
            "recipe: as the recipe says; masks for rock-published."
        ),
        advanced=True,
    )


def mask_values(
    algorithm: RockOutcropAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return a job's labels, weights and pseudo_label_weight. Raises InputError."""
    layers = map_layers(algorithm, parameters, "LABELS", context)
    weights, teacher = shares(parsed_weights(parameters.get("WEIGHTS")), len(layers))
    return {
        "labels": tuple(str(raster_layer_path(layer, "LABELS")) for layer in layers),
        "weights": weights,
        "pseudo_label_weight": teacher,
    }


def shares(given: Sequence[float], masks: int) -> tuple[tuple[float, ...], float | None]:
    """Return the masks' shares, which sum to 1, and the teacher's of the whole (None: default).

    Raises InputError.
    """
    if masks and len(given) == masks + 1:
        whole = normalised_weights(given, masks + 1)
        masks_alone = whole[:-1] if any(whole[:-1]) else ()
        return normalised_weights(masks_alone, masks), whole[-1]
    weights = normalised_weights(given, masks)
    total = sum(given)
    return weights, 1.0 - total if given and total < 1.0 - 1e-6 else None


def confidence_values(
    algorithm: RockOutcropAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return a job's confidences; None: the recipe's."""
    uncertain = algorithm.parameterAsEnumString(parameters, "UNCERTAIN", context)
    return {
        "low_confidence": optional_number(algorithm, parameters, "LOW_CONFIDENCE", context),
        "high_confidence": optional_number(algorithm, parameters, "HIGH_CONFIDENCE", context),
        "uncertain": None if uncertain == FROM_RECIPE else uncertain,
    }
