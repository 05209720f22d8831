"""Slope of an elevation model."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..rock_outcrop_plugin.progress import Reporter
from .base import RockOutcropAlgorithm
from .layers import raster_path


class Slope(RockOutcropAlgorithm):
    """`rockoutcrop:slope`."""

    ID = "slope"
    PAPERS = ("slope", "cog")
    EXAMPLE: ClassVar = {"DEM": "dem.tif", "OUTPUT": "slope.tif"}

    def title(self) -> str:
        return self.tr("Slope")

    def about(self) -> str:
        return self.tr(
            "Computes the slope of an elevation model in degrees, the same numbers as GDAL's. "
            "Training and prediction derive the slope themselves where it is left out; make it "
            "once here to see it, or to save time on large areas. Horn, B. K. P. (1981), Hill "
            "shading and the reflectance map, Proc. IEEE 69(1)."
        )

    def define(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("DEM", self.tr("Elevation")),
            self.tr("Elevation model in metres, in a projected coordinate reference system."),
        )
        self.add(
            QgsProcessingParameterBoolean(
                "COMPUTE_EDGES", self.tr("Compute edges"), defaultValue=True
            ),
            self.tr(
                "Give pixels at the edge and beside missing data a slope too: a missing neighbour "
                "takes the pixel's own elevation."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Slope")),
            self.tr("GeoTIFF, degrees, nodata -9999."),
        )

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        return {
            "dem": raster_path(self, parameters, "DEM", context),
            "compute_edges": self.parameterAsBool(parameters, "COMPUTE_EDGES", context),
        }

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.native.slope import write_slope

        output = self.output_path(parameters, "OUTPUT", context)
        write_slope(output=Path(output), token=self.token, reporter=reporter, **values)
        return {"OUTPUT": output}
