"""A rock mask becomes polygons."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..rock_outcrop_plugin.progress import Reporter
from .base import RockOutcropAlgorithm
from .layers import optional_raster_path, raster_path
from .parameters import DOUBLE


class VectorizeMask(RockOutcropAlgorithm):
    """`rockoutcrop:vectorizemask`."""

    ID = "vectorizemask"
    PAPERS = ("simple_features", "geopackage")
    EXAMPLE: ClassVar = {
        "MASK": "mask.tif",
        "PROBABILITY": "probability.tif",
        "MIN_AREA": 900,
        "OUTPUT": "outlines.gpkg",
    }

    def title(self) -> str:
        return self.tr("Vectorize a rock mask")

    def about(self) -> str:
        return self.tr(
            "Draws the exact outlines of the rock pixels of a mask: an outcrop of 2 × 2 pixels of "
            "10 m is a square of 400 m². Each outcrop gets its area and, given a probability "
            "raster, its mean probability. Pixels that only share a corner are two outcrops."
        )

    def define(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("MASK", self.tr("Rock mask")),
            self.tr("1 rock, 0 other, in a projected coordinate reference system."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MIN_AREA",
                self.tr("Least area in m²"),
                type=DOUBLE,
                defaultValue=0.0,
                minValue=0.0,
            ),
            self.tr("Smaller outcrops are left out. 0 keeps all."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(
                "PROBABILITY", self.tr("Rock probability"), optional=True
            ),
            self.tr("0 to 100 as whole numbers, or 0 to 1; averaged over each outcrop."),
        )
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", self.tr("Rock outlines")),
            self.tr("GeoPackage with the layer 'outlines'."),
        )
        self.addOutput(QgsProcessingOutputNumber("OUTCROPS", self.tr("Number of outcrops")))
        self.addOutput(QgsProcessingOutputNumber("ROCK_AREA", self.tr("Rock area in km²")))

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        return {
            "mask": raster_path(self, parameters, "MASK", context),
            "min_area": self.parameterAsDouble(parameters, "MIN_AREA", context),
            "probability": optional_raster_path(self, parameters, "PROBABILITY", context),
        }

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.native.vectorize import vectorize_mask

        output = self.output_path(parameters, "OUTPUT", context)
        result = vectorize_mask(output=Path(output), token=self.token, reporter=reporter, **values)
        return {"OUTPUT": output, "OUTCROPS": result.outcrops, "ROCK_AREA": result.area_m2 / 1e6}
