"""What is compared with what: parameters of everything that holds a prediction against masks."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from .base import RockOutcropAlgorithm
from .layers import extent, raster_path
from .parameters import DOUBLE, optional_number
from .reference_layers import reference_specs


def add_compared(algorithm: RockOutcropAlgorithm, extent_help: str) -> None:
    """Add PREDICTION, REFERENCES, THRESHOLD and EXTENT."""
    algorithm.add(
        QgsProcessingParameterRasterLayer("PREDICTION", algorithm.tr("Prediction")),
        algorithm.tr("A rock mask (0, 1) or a rock probability (0 to 100, or 0 to 1)."),
    )
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            "REFERENCES", algorithm.tr("References"), QgsProcessing.SourceType.TypeMapLayer
        ),
        algorithm.tr("Masks to compare with: polygons, or rasters with 1 for rock."),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "THRESHOLD",
            algorithm.tr("Threshold"),
            type=DOUBLE,
            optional=True,
            minValue=0.0,
            maxValue=1.0,
        ),
        algorithm.tr(
            "Where the prediction is a probability: from which value on it is rock. "
            "Left out: the threshold stored in the raster, or 0.9."
        ),
    )
    algorithm.add(
        QgsProcessingParameterExtent("EXTENT", algorithm.tr("Extent"), optional=True), extent_help
    )


def compared_values(
    algorithm: RockOutcropAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return the values of `add_compared`, as a job takes them. Raises InputError."""
    bounds, crs = extent(algorithm, parameters, "EXTENT", context)
    return {
        "prediction": str(raster_path(algorithm, parameters, "PREDICTION", context)),
        "references": reference_specs(algorithm, parameters, "REFERENCES", context),
        "threshold": optional_number(algorithm, parameters, "THRESHOLD", context),
        "extent": bounds,
        "extent_crs": crs,
    }
