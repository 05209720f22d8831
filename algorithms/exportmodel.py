"""Writes a trained model as ONNX, also in smaller numbers."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ..rock_outcrop_plugin.errors import InputError
from ..rock_outcrop_plugin.progress import Reporter
from .base import RockOutcropAlgorithm
from .layers import optional_raster_path, vector_file, vector_layer
from .parameters import add_device, add_reflectance_scale, reflectance_scale, required_file

INTEGER = Qgis.ProcessingNumberParameterType.Integer
RASTERS = ("COMPOSITE", "DEM", "SLOPE", "LABEL")


class ExportModel(RockOutcropAlgorithm):
    """`rockoutcrop:exportmodel`."""

    ID = "exportmodel"
    PAPERS = ("onnx", "quantization")
    EXAMPLE: ClassVar = {
        "MODEL": "model.safetensors",
        "PRECISION": "int8",
        "COMPOSITE": "composite.tif",
        "DEM": "dem.tif",
        "LABEL": "label.tif",
        "TILES": "tiles.gpkg",
        "ONNX": "int8.onnx",
    }

    def title(self) -> str:
        return self.tr("Export a model")

    def about(self) -> str:
        return self.tr(
            "Writes a trained model as ONNX, for 'Predict rock', for the Deepness plugin and for "
            "machines without PyTorch. float16 halves the file and is meant for GPUs; int8 makes "
            "it a quarter and pays on processors with integer instructions and on GPUs. What that "
            "costs is measured on the tiles of a scene that you give: how much of the mask stays "
            "the same, and how much IoU is lost. The figures are logged and kept in the model's "
            "card. Inputs and outputs are the same in all of them."
        )

    def define(self) -> None:
        self.add(
            QgsProcessingParameterFile("MODEL", self.tr("Model")),
            self.tr("A model that 'Train a model' wrote (.safetensors)."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "PRECISION",
                self.tr("Precision"),
                options=["float32", "float16", "int8"],
                defaultValue="float32",
                usesStaticStrings=True,
            ),
            self.tr(
                "float32: as trained. float16: on GPUs faster, the mask hardly changes. int8: "
                "smallest, needs a scene to calibrate with, and costs some IoU."
            ),
        )
        self._define_samples()
        add_device(self)
        add_reflectance_scale(self)
        self.add(
            QgsProcessingParameterFileDestination(
                "ONNX", self.tr("Model as ONNX"), fileFilter=self.tr("ONNX model (*.onnx)")
            ),
            self.tr("The exported model with its card inside."),
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                "IOU_LOSS",
                self.tr("Loss of IoU, against the label or else the float32 mask"),
            )
        )
        self.addOutput(
            QgsProcessingOutputNumber("AGREEMENT", self.tr("Share of pixels with the same mask"))
        )

    def _define_samples(self) -> None:
        rasters = (
            (
                "COMPOSITE",
                self.tr("Composite"),
                self.tr("A typical scene to calibrate and measure with. int8 needs one."),
            ),
            ("DEM", self.tr("Elevation"), self.tr("Elevation model in metres of that scene.")),
            (
                "SLOPE",
                self.tr("Slope"),
                self.tr("Slope in degrees. Left out, it is derived from the elevation."),
            ),
            (
                "LABEL",
                self.tr("Label"),
                self.tr(
                    "Mask or merged label, 0 to 1: the loss of IoU is against it. Left out: "
                    "against the mask in float32."
                ),
            ),
        )
        for name, label, help_text in rasters:
            self.add(QgsProcessingParameterRasterLayer(name, label, optional=True), help_text)
        self.add(
            QgsProcessingParameterVectorLayer(
                "TILES",
                self.tr("Tiles"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            self.tr(
                "Tile index of 'Tile grid': its training tiles calibrate, its validation "
                "tiles measure. Left out: tiles from all over the composite."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MAX_TILES", self.tr("Most tiles"), type=INTEGER, defaultValue=32, minValue=1
            ),
            self.tr("How many tiles calibrate, and how many measure, at most."),
            advanced=True,
        )

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        paths = {
            name.lower(): optional_raster_path(self, parameters, name, context) for name in RASTERS
        }
        precision = self.parameterAsEnumString(parameters, "PRECISION", context)
        if (paths["composite"] is None) != (paths["dem"] is None):
            missing = "DEM" if paths["dem"] is None else "COMPOSITE"
            raise InputError(
                f"{missing}: COMPOSITE and DEM go together. Give both, or neither to export "
                "without measuring."
            )
        if paths["composite"] is None and precision == "int8":
            raise InputError(
                "COMPOSITE: int8 needs to see real values to know the range of every layer. Give "
                "COMPOSITE and DEM of a typical scene, or choose float16."
            )
        tiles = None
        if parameters.get("TILES") not in (None, ""):
            layer = vector_layer(self, parameters, "TILES", context)
            tiles = str(vector_file(layer, "TILES", context, self.token).path)
        return {
            "model": str(required_file(self, parameters, "MODEL", context)),
            "precision": precision,
            **{name: str(path) if path else None for name, path in paths.items()},
            "tiles": tiles,
            "max_tiles": self.parameterAsInt(parameters, "MAX_TILES", context),
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
        from ..rock_outcrop_plugin.jobs.specs import ExportJob

        output = self.output_path(parameters, "ONNX", context)
        result = self.run_job(ExportJob(token=self.token, onnx=output, **values), reporter)
        measured = {"IOU_LOSS": result["iou_loss"], "AGREEMENT": result["agreement"]}
        return {"ONNX": output, **{k: v for k, v in measured.items() if v is not None}}
