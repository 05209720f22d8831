"""Several masks become one soft label."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..rock_outcrop_plugin.errors import InputError
from ..rock_outcrop_plugin.native.weights import normalised_weights
from ..rock_outcrop_plugin.progress import Reporter
from .base import RockOutcropAlgorithm
from .layers import map_layers, raster_layer_path


class MergeLabels(RockOutcropAlgorithm):
    """`rockoutcrop:mergelabels`."""

    ID = "mergelabels"
    PAPERS = ("rock_outcrops",)
    EXAMPLE: ClassVar = {
        "LABELS": ["johnson.tif", "geomap.tif"],
        "WEIGHTS": "0.5,0.5",
        "OUTPUT": "label.tif",
    }

    def title(self) -> str:
        return self.tr("Merge labels")

    def about(self) -> str:
        return self.tr(
            "Merges imperfect rock masks into one soft label, their weighted mean from 0 to 1, to "
            "train on. The published method merges Johnson and GeoMap half and half, and later "
            "0.25 Johnson, 0.25 GeoMap and 0.5 pseudo-labels. Where a mask has no data the others "
            "count alone."
        )

    def define(self) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers(
                "LABELS", self.tr("Labels"), QgsProcessing.SourceType.TypeRaster
            ),
            self.tr(
                "Rasters with 1 for rock and 0 for other, or values between. The first one gives "
                "the grid; others are warped to it."
            ),
        )
        self.add(
            QgsProcessingParameterString("WEIGHTS", self.tr("Weights"), optional=True),
            self.tr(
                "One number for each label in the same order, for instance 0.25, 0.25, 0.5. They "
                "need not sum to 1. Left out: equal weights."
            ),
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Rock label")),
            self.tr("GeoTIFF, 0 to 1, nodata -9999."),
        )

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        layers = map_layers(self, parameters, "LABELS", context)
        weights = parsed_weights(parameters.get("WEIGHTS"))
        return {
            "labels": [raster_layer_path(layer, "LABELS") for layer in layers],
            "weights": normalised_weights(weights, len(layers)),
        }

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.native.merge_labels import merge_labels

        output = self.output_path(parameters, "OUTPUT", context)
        merge_labels(output=Path(output), token=self.token, reporter=reporter, **values)
        return {"OUTPUT": output}


def parsed_weights(given: object) -> list[float]:
    """Return the numbers of a list, or of a text that parts them by commas, semicolons or spaces.

    Raises InputError for anything that is not a number.
    """
    if given is None:
        return []
    parts = given if isinstance(given, list | tuple) else re.split(r"[,;\s]+", str(given).strip())
    try:
        return [float(part) for part in parts if part != ""]
    except (TypeError, ValueError) as error:
        raise InputError(
            f"WEIGHTS: '{given}' is not a list of numbers. Write them like 0.25, 0.25, 0.5."
        ) from error
