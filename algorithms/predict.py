"""Applies a model to whole rasters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ..rock_outcrop_plugin.errors import InputError
from ..rock_outcrop_plugin.progress import Reporter
from .base import RockOutcropAlgorithm
from .block_parameters import add_blocks, block_values
from .layers import channel_rasters, extent
from .parameters import (
    add_channel_rasters,
    add_device,
    add_probability_type,
    add_reflectance_scale,
    optional_integer,
    optional_number,
    reflectance_scale,
    required_file,
)

INTEGER = Qgis.ProcessingNumberParameterType.Integer
DOUBLE = Qgis.ProcessingNumberParameterType.Double
OUTPUTS = ("PROBABILITY", "MASK", "QUALITY", "UNCERTAINTY")


class Predict(RockOutcropAlgorithm):
    """`rockoutcrop:predict`."""

    ID = "predict"

    def title(self) -> str:
        return self.tr("Predict rock")

    def about(self) -> str:
        return self.tr(
            "Maps rock with a trained model, on rasters of any size: they are read, predicted and "
            "written piece by piece. The model's card says which channels, scaling, overlap and "
            "threshold belong to it; rasters that do not match are refused. Where an input has no "
            "data the output has none: nodata never becomes 'no rock'. Gaps of the composite are "
            "mapped from topography alone where the model has learnt to; 'quality' says where."
        )

    def define(self) -> None:
        self._define_inputs()
        self._define_advanced()
        self.add(
            QgsProcessingParameterRasterDestination(
                "PROBABILITY", self.tr("Rock probability"), optional=True, createByDefault=True
            ),
            self.tr("0 to 100 per cent as 8-bit numbers, 255 nodata."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                "MASK", self.tr("Rock mask"), optional=True, createByDefault=True
            ),
            self.tr("1 rock, 0 other, 255 nodata."),
        )
        self._define_trust()
        self.addOutput(QgsProcessingOutputNumber("ROCK_AREA", self.tr("Rock area in km²")))

    def _define_trust(self) -> None:
        self.add(
            QgsProcessingParameterRasterDestination(
                "QUALITY", self.tr("Quality"), optional=True, createByDefault=False
            ),
            self.tr("1 from all channels, 2 from topography alone, 255 nodata."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                "UNCERTAINTY", self.tr("Uncertainty"), optional=True, createByDefault=False
            ),
            self.tr(
                "How far the model's two networks, teacher and student, are apart, in per cent of "
                "probability; with test-time augmentation the range of all their answers. "
                "255 nodata. Not for ONNX, which holds the teacher only."
            ),
        )

    def _define_inputs(self) -> None:
        self.add(
            QgsProcessingParameterFile("MODEL", self.tr("Model")),
            self.tr("A model file: .safetensors or .onnx."),
        )
        add_channel_rasters(self, needs_composite=False)
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), optional=True),
            self.tr("Only this part is mapped. Left out: all of the composite."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "OVERLAP", self.tr("Overlap"), defaultValue=60, minValue=0, maxValue=512
            ),
            self.tr(
                "Pixels that neighbouring tiles share, so that no seam shows. 60 is published "
                "(its text also says 64)."
            ),
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
            self.tr("Probability from which a pixel is rock. Left out: the model's own."),
        )

    def _define_advanced(self) -> None:
        backends = ["auto", "torch", "onnx"]
        self.add(
            QgsProcessingParameterEnum(
                "BACKEND",
                self.tr("Backend"),
                options=backends,
                defaultValue="auto",
                usesStaticStrings=True,
            ),
            self.tr("auto: PyTorch for .safetensors, ONNX Runtime for .onnx."),
        )
        add_device(self)
        add_blocks(self)
        self.add(
            QgsProcessingParameterFolderDestination(
                "BLOCK_FOLDER", self.tr("Block folder"), optional=True, createByDefault=False
            ),
            self.tr(
                "Given, the map is made block by block and each finished block kept there: after "
                "an interruption the same call goes on where it was. Left out with a Dask "
                "scheduler: a folder beside the output. Left out without one: no blocks."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "TILE_SIZE", self.tr("Tile size"), type=INTEGER, optional=True, minValue=64
            ),
            self.tr("Edge of the window the network sees, in pixels. Left out: the model's own."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "BATCH_SIZE", self.tr("Batch size"), defaultValue=1, minValue=1
            ),
            self.tr("Windows per network call; more pays on a GPU only."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                "BLENDING",
                self.tr("Blending"),
                options=["feather", "crop"],
                defaultValue="feather",
                usesStaticStrings=True,
            ),
            self.tr("feather: weighted mean where tiles overlap; crop: each tile's middle only."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                "TOPOGRAPHY_ONLY", self.tr("Map gaps from topography alone"), defaultValue=True
            ),
            self.tr(
                "Where the composite has no data but the elevation has, use the elevation alone, "
                "if the model has learnt to (group dropout). Otherwise such pixels are nodata."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                "TEST_TIME_AUGMENTATION",
                self.tr("Test-time augmentation"),
                options=["none", "flips", "dihedral"],
                defaultValue="none",
                usesStaticStrings=True,
            ),
            self.tr(
                "Mean probability over mirror images: flips asks 4 times, dihedral (with quarter "
                "turns) 8 times, and takes as many times longer."
            ),
            advanced=True,
        )
        add_probability_type(self)
        add_reflectance_scale(self)

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        if not any(parameters.get(name) for name in OUTPUTS):
            raise InputError("MASK: no output was asked for. Give PROBABILITY, MASK or both.")
        bounds, crs = extent(self, parameters, "EXTENT", context)
        return {
            "model": str(required_file(self, parameters, "MODEL", context)),
            **channel_rasters(self, parameters, context, needs_composite=False),
            "extent": bounds,
            "extent_crs": crs,
            "overlap": self.parameterAsInt(parameters, "OVERLAP", context),
            "threshold": optional_number(self, parameters, "THRESHOLD", context),
            "tile": optional_integer(self, parameters, "TILE_SIZE", context),
            "blending": self.parameterAsEnumString(parameters, "BLENDING", context),
            "backend": self.parameterAsEnumString(parameters, "BACKEND", context),
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
            "probability_type": self.parameterAsEnumString(parameters, "PROBABILITY_TYPE", context),
            "batch_size": self.parameterAsInt(parameters, "BATCH_SIZE", context),
            "reflectance_scale": reflectance_scale(self, parameters, context),
            "topography_only": self.parameterAsBool(parameters, "TOPOGRAPHY_ONLY", context),
            "views": self.parameterAsEnumString(parameters, "TEST_TIME_AUGMENTATION", context),
            **block_values(self, parameters, context),
            "block_folder": self.parameterAsString(parameters, "BLOCK_FOLDER", context) or None,
        }

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        paths = {name: self.output_path(parameters, name, context) for name in OUTPUTS}
        from ..rock_outcrop_plugin.jobs.specs import PredictJob

        if values["scheduler"] and values["block_folder"] is None:
            first = Path(next(path for path in paths.values() if path))
            values = {**values, "block_folder": str(first.with_name(f"{first.stem}_blocks"))}
        destinations = {name.lower(): path for name, path in paths.items()}
        job = PredictJob(token=self.token, **destinations, **values)
        result = self.run_job(job, reporter)
        outputs = {name: path for name, path in paths.items() if path}
        return {**outputs, "ROCK_AREA": result["rock_area_km2"]}
