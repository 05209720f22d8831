"""Lists the largest places where a prediction and its references differ."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..rock_outcrop_plugin.progress import Reporter
from .base import RockOutcropAlgorithm
from .layers import extent, raster_path
from .parameters import DOUBLE, optional_number
from .reference_layers import reference_specs

INTEGER = Qgis.ProcessingNumberParameterType.Integer
POINTS = QgsProcessing.SourceType.TypeVectorPoint


class Disagreements(RockOutcropAlgorithm):
    """`rockoutcrop:disagreements`."""

    ID = "disagreements"
    PAPERS = ("connected_components", "projections", "geopackage")
    EXAMPLE: ClassVar = {
        "PREDICTION": "mask.tif",
        "REFERENCES": ["johnson.gpkg", "geomap.gpkg"],
        "OUTPUT": "disagreements.gpkg",
    }

    def title(self) -> str:
        return self.tr("Find disagreements")

    def about(self) -> str:
        return self.tr(
            "Finds the patches where a prediction has rock and a reference has none, or the other "
            "way round, and puts a point inside each of the largest ones, with the patch's area "
            "and bounds. Look at them in this order and mark who is right: 'Compare masks' takes "
            "the marks as ground truth, 'Train a model' and 'Train in stages' as corrections of "
            "the labels. Pixels that touch by an edge or a corner are one patch. Where one of the "
            "two has no data they do not disagree. Areas are true on the ground."
        )

    def define(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("PREDICTION", self.tr("Prediction")),
            self.tr("A rock mask (0, 1) or a rock probability (0 to 100, or 0 to 1)."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "REFERENCES", self.tr("References"), QgsProcessing.SourceType.TypeMapLayer
            ),
            self.tr("Masks to compare with: polygons, or rasters with 1 for rock."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "THRESHOLD",
                self.tr("Threshold"),
                type=DOUBLE,
                optional=True,
                minValue=0.0,
                maxValue=1.0,
            ),
            self.tr(
                "Where the prediction is a probability: from which value on it is rock. "
                "Left out: the threshold stored in the raster, or 0.9."
            ),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), optional=True),
            self.tr("Only this part is looked at. Left out: all of the prediction."),
        )
        self._define_size()
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", self.tr("Disagreements"), POINTS),
            self.tr(
                "GeoPackage with the point layer 'disagreements', the largest patch first: rank, "
                "reference, kind, area in m², pixels, and the patch's bounds."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("PATCHES", self.tr("Number of patches kept")))
        self.addOutput(QgsProcessingOutputNumber("FOUND", self.tr("Number of patches found")))

    def _define_size(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                "MIN_AREA",
                self.tr("Least area in m²"),
                type=DOUBLE,
                defaultValue=1000.0,
                minValue=0.0,
            ),
            self.tr(
                "Smaller patches are left out. 1,000 m² are ten pixels of 10 m: masks differ by a "
                "pixel along every outline, which says nothing of what is rock. 0 keeps all."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MAX_PATCHES",
                self.tr("Number of patches"),
                type=INTEGER,
                defaultValue=500,
                minValue=1,
            ),
            self.tr("So many of the largest are kept, of all references together."),
        )

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        bounds, crs = extent(self, parameters, "EXTENT", context)
        return {
            "prediction": str(raster_path(self, parameters, "PREDICTION", context)),
            "references": reference_specs(self, parameters, "REFERENCES", context),
            "threshold": optional_number(self, parameters, "THRESHOLD", context),
            "extent": bounds,
            "extent_crs": crs,
            "min_area": self.parameterAsDouble(parameters, "MIN_AREA", context),
            "max_patches": self.parameterAsInt(parameters, "MAX_PATCHES", context),
        }

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.jobs.specs import DisagreementsJob

        output = self.output_path(parameters, "OUTPUT", context)
        job = DisagreementsJob(token=self.token, output=output, **values)
        result = self.run_job(job, reporter)
        return {"OUTPUT": output, "PATCHES": result["patches"], "FOUND": result["found"]}
