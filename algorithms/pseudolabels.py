"""Makes soft labels of imperfect masks and of a model's predictions."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorLayer,
)

from ..rock_outcrop_plugin.progress import Reporter
from .base import RockOutcropAlgorithm
from .label_parameters import add_confidence, add_masks, confidence_values, mask_values
from .layers import channel_rasters, vector_file, vector_layer
from .parameters import (
    add_channel_rasters,
    add_device,
    add_reflectance_scale,
    reflectance_scale,
    required_file,
)

PUBLISHED_SHARE = 0.5


class PseudoLabels(RockOutcropAlgorithm):
    """`rockoutcrop:pseudolabels`."""

    ID = "pseudolabels"
    PAPERS = ("rock_outcrops", "learning_from_crowds")
    EXAMPLE: ClassVar = {
        "MODEL": "model.safetensors",
        "COMPOSITE": "composite.tif",
        "DEM": "dem.tif",
        "LABELS": ["johnson.tif", "geomap.tif"],
        "WEIGHTS": "0.25,0.25,0.5",
        "OUTPUT": "label2.tif",
    }

    def title(self) -> str:
        return self.tr("Make pseudo-labels")

    def about(self) -> str:
        return self.tr(
            "Merges imperfect masks with the confident predictions of a trained model (the "
            "teacher) into one soft label, to train the next network on. The published second "
            "stage takes 0.25 Johnson, 0.25 GeoMap and 0.5 teacher. 'Train in stages' does this by "
            "itself; this algorithm is for stages that you want to look at or change. Where the "
            "model has no data the masks count alone."
        )

    def define(self) -> None:
        self.add(
            QgsProcessingParameterFile("MODEL", self.tr("Model")),
            self.tr("The teacher: a .safetensors or .onnx file that 'Train a model' wrote."),
        )
        add_channel_rasters(self)
        add_masks(self, self.tr("The teacher's share is half."))
        add_confidence(self)
        self.add(
            QgsProcessingParameterVectorLayer(
                "TILES",
                self.tr("Tiles"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            self.tr("Label the selected tiles of this index only. Left out: the whole composite."),
            advanced=True,
        )
        add_device(self)
        add_reflectance_scale(self)
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Pseudo-labels")),
            self.tr("GeoTIFF, 0 to 1, nodata -9999, on the composite's grid."),
        )
        self.addOutput(
            QgsProcessingOutputNumber("CONFIDENT", self.tr("Share where the teacher is sure"))
        )
        self.addOutput(
            QgsProcessingOutputNumber("OVERRULED", self.tr("Share where it overrules the masks"))
        )

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        tiles = None
        if parameters.get("TILES") not in (None, ""):
            layer = vector_layer(self, parameters, "TILES", context)
            tiles = str(vector_file(layer, "TILES", context, self.token).path)
        masks = mask_values(self, parameters, context)
        if masks["pseudo_label_weight"] is None:
            masks["pseudo_label_weight"] = PUBLISHED_SHARE
        return {
            "model": str(required_file(self, parameters, "MODEL", context)),
            **channel_rasters(self, parameters, context),
            **masks,
            **confidence_values(self, parameters, context),
            "tiles": tiles,
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
            "reflectance_scale": reflectance_scale(self, parameters, context),
        }

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.jobs.specs import PseudoLabelsJob

        output = self.output_path(parameters, "OUTPUT", context)
        result = self.run_job(PseudoLabelsJob(token=self.token, output=output, **values), reporter)
        return {
            "OUTPUT": output,
            "CONFIDENT": result["confident"],
            "OVERRULED": result["overruled"],
        }
