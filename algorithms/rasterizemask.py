"""Rock polygons become a raster mask."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..rock_outcrop_plugin.progress import Reporter
from .base import RockOutcropAlgorithm
from .layers import VectorFile, extent, optional_raster_path, vector_file, vector_layer


class RasterizeMask(RockOutcropAlgorithm):
    """`rockoutcrop:rasterizemask`."""

    ID = "rasterizemask"
    PAPERS = ("simple_features", "cog")
    EXAMPLE: ClassVar = {
        "MASK": "johnson.gpkg",
        "REFERENCE": "composite.tif",
        "OUTPUT": "johnson.tif",
    }

    def title(self) -> str:
        return self.tr("Rasterize a rock mask")

    def about(self) -> str:
        return self.tr(
            "Draws rock polygons as a raster mask, ready to be merged into a label. Polygons in "
            "another coordinate reference system are reprojected, invalid ones repaired, heights "
            "dropped; the log says so. Filters, selections and edits of the layer count."
        )

    def define(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(
                "MASK", self.tr("Rock polygons"), [QgsProcessing.SourceType.TypeVectorPolygon]
            ),
            self.tr("A rock mask as polygons, for instance Johnson, GeoMap or ADD."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(
                "REFERENCE", self.tr("Raster whose grid to use"), optional=True
            ),
            self.tr(
                "The mask gets its pixels, usually those of the composite. Left out: pixels of "
                "10 m in EPSG:3031."
            ),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), optional=True),
            self.tr("Left out: all of the reference raster, or of the polygons without one."),
        )
        self.add(
            QgsProcessingParameterBoolean(
                "ALL_TOUCHED", self.tr("All touched pixels"), defaultValue=False
            ),
            self.tr(
                "Count every pixel that a polygon touches as rock, not only those whose centre "
                "lies in one. This enlarges the rock."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Rock mask")),
            self.tr("GeoTIFF, 1 rock, 0 other, nodata value 255."),
        )

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        bounds, crs = extent(self, parameters, "EXTENT", context)
        return {
            "mask": self._mask(parameters, context),
            "reference": optional_raster_path(self, parameters, "REFERENCE", context),
            "extent": bounds,
            "extent_crs": crs,
            "all_touched": self.parameterAsBool(parameters, "ALL_TOUCHED", context),
        }

    def _mask(self, parameters: dict[str, Any], context: QgsProcessingContext) -> VectorFile:
        given = parameters.get("MASK")
        if not isinstance(given, QgsProcessingFeatureSourceDefinition):
            layer = vector_layer(self, parameters, "MASK", context)
            return vector_file(layer, "MASK", context, self.token)
        source, _ = given.source.valueAsString(context.expressionContext())
        layer = vector_layer(self, {**parameters, "MASK": source}, "MASK", context)
        if given.selectedFeaturesOnly:
            layer = layer.materialize(QgsFeatureRequest(layer.selectedFeatureIds()))
        return vector_file(layer, "MASK", context, self.token)

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin import recipes
        from ..rock_outcrop_plugin.native.rasterize import MaskTarget, rasterize_mask

        output = self.output_path(parameters, "OUTPUT", context)
        mask: VectorFile = values["mask"]
        grid = recipes.load("rock").grid
        target = MaskTarget(
            reference=values["reference"],
            extent=values["extent"],
            extent_crs=values["extent_crs"],
            crs=grid.crs,
            resolution=grid.resolution,
            all_touched=values["all_touched"],
        )
        rasterize_mask(
            mask.path, mask.layer, Path(output), target, token=self.token, reporter=reporter
        )
        return {"OUTPUT": output}
