"""Applies a model to whole rasters."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
)

from ..rock_outcrop_plugin.errors import InputError
from ..rock_outcrop_plugin.progress import Reporter
from .base import RockOutcropAlgorithm
from .block_parameters import add_blocks, block_values
from .layers import channel_rasters, extent
from .parameters import add_channel_rasters, required_file
from .prediction_parameters import (
    add_backend,
    add_overlap_and_threshold,
    add_treatment,
    add_windows,
    prediction_values,
)

OUTPUTS = ("PROBABILITY", "MASK", "QUALITY", "UNCERTAINTY")


class Predict(RockOutcropAlgorithm):
    """`rockoutcrop:predict`."""

    ID = "predict"
    PAPERS = ("rock_outcrops", "calibration", "dask", "onnx", "cog")
    EXAMPLE: ClassVar = {
        "MODEL": "model.safetensors",
        "COMPOSITE": "composite.tif",
        "DEM": "dem.tif",
        "PROBABILITY": "probability.tif",
        "MASK": "mask.tif",
    }

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

    def _define_advanced(self) -> None:
        add_overlap_and_threshold(self)
        add_backend(self)
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
        add_windows(self)
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
        add_treatment(self)

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        if not any(parameters.get(name) for name in OUTPUTS):
            raise InputError("MASK: no output was asked for. Give PROBABILITY, MASK or both.")
        bounds, crs = extent(self, parameters, "EXTENT", context)
        folder = self.parameterAsString(parameters, "BLOCK_FOLDER", context)
        return {
            "model": str(required_file(self, parameters, "MODEL", context)),
            **channel_rasters(self, parameters, context, needs_composite=False),
            "extent": bounds,
            "extent_crs": crs,
            "blending": self.parameterAsEnumString(parameters, "BLENDING", context),
            **prediction_values(self, parameters, context),
            **block_values(self, parameters, context),
            "block_folder": str(Path(folder).absolute()) if folder else None,
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
