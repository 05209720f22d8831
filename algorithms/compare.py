"""Scores a prediction against reference layers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ..rock_outcrop_plugin.errors import InputError
from ..rock_outcrop_plugin.progress import Reporter
from .base import RockOutcropAlgorithm
from .compared_masks import add_compared, compared_values
from .layers import map_layers, optional_raster_path, vector_file, vector_layer
from .reference_layers import is_point_layer, mark_spec, reference_spec

if TYPE_CHECKING:
    from ..rock_outcrop_plugin.jobs.specs import ReferenceSpec

SPLITS = ("all", "train", "validation", "test")


class Compare(RockOutcropAlgorithm):
    """`rockoutcrop:compare`."""

    ID = "compare"
    PAPERS = ("rock_outcrops", "scores", "projections", "cog")
    EXAMPLE: ClassVar = {
        "PREDICTION": "mask.tif",
        "REFERENCES": ["johnson.gpkg", "geomap.gpkg", "add.gpkg"],
        "COMPOSITE": "composite.tif",
        "AGREEMENT": "agreement.tif",
        "TABLE": "scores.csv",
        "REPORT": "comparison.html",
    }

    def title(self) -> str:
        return self.tr("Compare masks")

    def about(self) -> str:
        return self.tr(
            "Compares a predicted mask with any number of reference masks, vector or raster: "
            "accuracy, precision, recall, F1, IoU and rock area in km², for the whole area and for "
            "each tile, and a raster that shows where they agree. Given a ground truth, it also "
            "scores every reference and their union against it."
        )

    def define(self) -> None:
        add_compared(self, self.tr("Only this part is compared. Left out: all of the prediction."))
        self._define_advanced()
        self.add(
            QgsProcessingParameterRasterDestination(
                "AGREEMENT", self.tr("Agreement"), optional=True, createByDefault=True
            ),
            self.tr(
                "One band for each reference: 0 neither, 1 both, 2 prediction only, "
                "3 reference only, 255 nodata."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "TABLE", self.tr("Table"), self.tr("CSV table (*.csv)"), optional=True
            ),
            self.tr("All scores and areas, one row for each tile and pair of masks."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), self.tr("HTML report (*.html)"), optional=True
            ),
            self.tr("One page with tables and pictures that needs no internet."),
        )

    def _define_advanced(self) -> None:
        self.add(
            QgsProcessingParameterMapLayer("TRUTH", self.tr("Ground truth"), optional=True),
            self.tr(
                "What is really there, for instance mapped by hand: every mask is scored "
                "against it. Points with the field 'mark' (rock, not rock, unsure), as the "
                "comparison panel saves them, score every mask at the points, with 95% intervals."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                "TILES",
                self.tr("Tiles"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            self.tr("Tile index of the training, to compare only tiles of one split."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                "SPLIT",
                self.tr("Split"),
                options=list(SPLITS),
                defaultValue="all",
                usesStaticStrings=True,
            ),
            self.tr("Which tiles of the index are compared; needs the tile index."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterLayer("COMPOSITE", self.tr("Composite"), optional=True),
            self.tr("Shown behind the masks in the report."),
            advanced=True,
        )

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        split = self.parameterAsEnumString(parameters, "SPLIT", context)
        tiles: str | None = None
        if parameters.get("TILES") not in (None, ""):
            layer = vector_layer(self, parameters, "TILES", context)
            tiles = str(vector_file(layer, "TILES", context, self.token).path)
        elif split != "all":
            raise InputError(
                f"TILES: the split '{split}' needs the tile index that holds it. Give TILES."
            )
        truth, marks = self._truth(parameters, context)
        composite = optional_raster_path(self, parameters, "COMPOSITE", context)
        return {
            **compared_values(self, parameters, context),
            "truth": truth,
            "marks": marks,
            "tiles": tiles,
            "split": None if split == "all" else split,
            "composite": str(composite) if composite else None,
        }

    def _truth(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[ReferenceSpec | None, ReferenceSpec | None]:
        """Return TRUTH as a mask or as marks. Raises InputError."""
        if parameters.get("TRUTH") in (None, ""):
            return None, None
        (layer,) = map_layers(self, parameters, "TRUTH", context)[:1]
        if is_point_layer(layer):
            return None, mark_spec(layer, "TRUTH", context, self.token)
        return reference_spec(layer, "TRUTH", context, self.token), None

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.jobs.specs import CompareJob

        names = ("AGREEMENT", "TABLE", "REPORT")
        paths = {name: self.output_path(parameters, name, context) for name in names}
        job = CompareJob(
            token=self.token,
            **{name.lower(): path for name, path in paths.items()},
            **values,
        )
        self.run_job(job, reporter)
        return {name: path for name, path in paths.items() if path}
