"""Generates a scene with exact truth and three imperfect masks."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
)

from ..rock_outcrop_plugin.errors import InputError
from ..rock_outcrop_plugin.progress import Reporter
from .base import RockOutcropAlgorithm

RASTERS = ("COMPOSITE", "DEM", "TRUTH")
VECTORS = ("JOHNSON", "GEOMAP", "ADD")
LARGEST_SEED = 2**31 - 1


class DemoData(RockOutcropAlgorithm):
    """`rockoutcrop:demodata`."""

    ID = "demodata"
    PAPERS = ("fractal_terrain", "johnson", "geomap", "add", "outlines")
    EXAMPLE: ClassVar = {
        "SEED": 1,
        "TILES": 3,
        "COMPOSITE": "composite.tif",
        "DEM": "dem.tif",
        "TRUTH": "truth.tif",
        "JOHNSON": "johnson.gpkg",
        "GEOMAP": "geomap.gpkg",
        "ADD": "add.gpkg",
    }

    def title(self) -> str:
        return self.tr("Generate demo data")

    def about(self) -> str:
        return self.tr(
            "Generates a scene to try everything on: a Sentinel-2 composite and an elevation model "
            "of invented Antarctic terrain, the exact truth of where rock is, and three masks with "
            "the typical mistakes of Johnson (2016), GeoMap (2023) and ADD (2024). "
            "The reflectances follow labelled Sentinel-2 pixels; the terrain and the light are "
            "simulated, so scores on it are not scores on Antarctica."
        )

    def define(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                "SEED", self.tr("Seed"), defaultValue=1, minValue=0, maxValue=LARGEST_SEED
            ),
            self.tr("Another number gives another scene; the same number always the same one."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "TILES", self.tr("Tiles along an edge"), defaultValue=3, minValue=1, maxValue=40
            ),
            self.tr("The scene is a square of this many tiles of 5.2 km. Default 3 (15.6 km)."),
        )
        labels = {
            "COMPOSITE": self.tr("Composite"),
            "DEM": self.tr("Elevation"),
            "TRUTH": self.tr("Truth"),
            "JOHNSON": self.tr("Johnson (simulated)"),
            "GEOMAP": self.tr("GeoMap (simulated)"),
            "ADD": self.tr("ADD (simulated)"),
        }
        helps = {
            "COMPOSITE": self.tr("Reflectance times 10,000 in B02 B03 B04 B08 B11 B12."),
            "DEM": self.tr("Height in metres; the sea is nodata."),
            "TRUTH": self.tr("1 rock, 0 other, 255 sea."),
            "JOHNSON": self.tr("30 m pixels; shaded and small outcrops are missed."),
            "GEOMAP": self.tr("Generalised outlines, shifted by up to 35 m, some absent."),
            "ADD": self.tr("Coarser outlines, shifted by up to 150 m, more absent."),
        }
        for name in RASTERS:
            destination = QgsProcessingParameterRasterDestination(
                name, labels[name], optional=True, createByDefault=True
            )
            self.add(destination, helps[name])
        for name in VECTORS:
            vector = QgsProcessingParameterVectorDestination(
                name, labels[name], optional=True, createByDefault=True
            )
            self.add(vector, helps[name])

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        if not any(parameters.get(name) for name in (*RASTERS, *VECTORS)):
            raise InputError("COMPOSITE: no output was asked for. Give at least one file name.")
        return {
            "seed": self.parameterAsInt(parameters, "SEED", context),
            "tiles": self.parameterAsInt(parameters, "TILES", context),
        }

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        paths = {name: self.output_path(parameters, name, context) for name in (*RASTERS, *VECTORS)}
        from ..rock_outcrop_plugin.jobs.specs import DemoDataJob

        job = DemoDataJob(
            token=self.token,
            **values,
            **{name.lower(): path for name, path in paths.items()},
        )
        self.run_job(job, reporter)
        return {name: path for name, path in paths.items() if path}
