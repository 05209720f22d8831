"""Lists the largest places where a prediction and its references differ."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorDestination,
)

from ..rock_outcrop_plugin.progress import Reporter
from .base import RockOutcropAlgorithm
from .compared_masks import add_compared, compared_values
from .parameters import DOUBLE

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
        add_compared(self, self.tr("Only this part is looked at. Left out: all of the prediction."))
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
        return {
            **compared_values(self, parameters, context),
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
