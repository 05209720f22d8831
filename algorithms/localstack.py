"""Builds a composite from scenes that the user already has."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..rock_outcrop_plugin.errors import InputError
from ..rock_outcrop_plugin.progress import Reporter
from ..rock_outcrop_plugin.sources import source
from .base import RockOutcropAlgorithm
from .layers import extent
from .parameters import DOUBLE, optional_number
from .source_parameters import crs_text, work_folder

BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")


class LocalStack(RockOutcropAlgorithm):
    """`rockoutcrop:localstack`."""

    ID = "localstack"
    PAPERS = ("sentinel2", "sentinel2_mission", "landsat", "cog")
    EXAMPLE: ClassVar = {
        "INPUT_FOLDER": "scenes",
        "CRS": "EPSG:3031",
        "RESOLUTION": 10,
        "OUTPUT": "composite.tif",
    }

    def title(self) -> str:
        return self.tr("Stack local scenes")

    def about(self) -> str:
        return self.tr(
            "Builds the composite from scenes that you already have: Sentinel-2 as SAFE folders or "
            "zips, Landsat 8 and 9 Level-2 as folders or tars, or files of single bands (GeoTIFF, "
            "JPEG 2000, netCDF; 10 m and 20 m). Several dates become their median, without the "
            "clouds that the scene's own classes know. {0} {1}"
        ).format(source("sentinel2").credit, source("landsat").credit)

    def define(self) -> None:
        self._define_scenes()
        self._define_grid()
        self.add(
            QgsProcessingParameterBoolean(
                "MASK_CLOUDS", self.tr("Leave out clouds"), defaultValue=True
            ),
            self.tr(
                "Uses the scene classification of Sentinel-2, QA_PIXEL of Landsat. Over bright "
                "snow both are often wrong: switch it off for scenes that you know to be clear."
            ),
        )
        self._define_details()
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Composite")),
            self.tr("Reflectance times 10,000 in B02 B03 B04 B08 B11 B12; 0 is nodata."),
        )
        self.addOutput(QgsProcessingOutputNumber("SCENES", self.tr("Number of scenes")))
        self.addOutput(
            QgsProcessingOutputNumber("VALID_SHARE", self.tr("Share of pixels with data"))
        )

    def _define_scenes(self) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers(
                "INPUTS", self.tr("Files"), Qgis.ProcessingSourceType.File, optional=True
            ),
            self.tr(
                "Zips, tars, band files, or the file MTD_MSIL2A.xml of a SAFE folder. Bands are "
                "found by their names (B02 or blue, ...); Landsat's 2 3 4 5 6 7 become B02 B03 B04 "
                "B08 B11 B12. Scenes are told apart by the rest of the names."
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                "INPUT_FOLDER",
                self.tr("Folder"),
                behavior=Qgis.ProcessingFileParameterBehavior.Folder,
                optional=True,
            ),
            self.tr("A SAFE folder, or a folder with scenes of any kind; all of them are taken."),
        )

    def _define_grid(self) -> None:
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), optional=True),
            self.tr("Left out: all that the scenes cover."),
        )
        self.add(
            QgsProcessingParameterCrs("CRS", self.tr("CRS"), optional=True),
            self.tr(
                "Left out: that of most scenes, for Sentinel-2 its UTM zone, so that the 10 m "
                "bands are not resampled. EPSG:3031 is that of REMA and of the published method."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "RESOLUTION", self.tr("Resolution"), type=DOUBLE, optional=True, minValue=0.0
            ),
            self.tr("Edge of a pixel in units of the CRS. Left out: that of the finest band."),
        )

    def _define_details(self) -> None:
        self.add(
            QgsProcessingParameterCrs("SOURCE_CRS", self.tr("CRS of the files"), optional=True),
            self.tr("Only for files that do not say it, as some netCDF."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("BANDS", self.tr("Bands of the files"), optional=True),
            self.tr(
                "Where names do not tell the bands: B02,B03,B04,B08,B11,B12 in the order of the "
                "files, which then are one scene."
            ),
            advanced=True,
        )
        numbers = {
            "REFLECTANCE_SCALE": (
                self.tr("Reflectance scale"),
                self.tr(
                    "For files of single bands: stored number times this is reflectance. Left out: "
                    "the scale in the file, or 0.0001 for integers, or 1."
                ),
            ),
            "REFLECTANCE_OFFSET": (
                self.tr("Reflectance offset"),
                self.tr(
                    "For files of single bands: added after scaling; -0.1 for those of Sentinel-2 "
                    "since processing baseline 04.00. Left out: the offset in the file, or 0."
                ),
            ),
        }
        for name, (label, help_text) in numbers.items():
            number = QgsProcessingParameterNumber(name, label, type=DOUBLE, optional=True)
            self.add(number, help_text, advanced=True)
        self.add(
            QgsProcessingParameterFolderDestination(
                "FOLDER", self.tr("Folder for unpacking"), optional=True, createByDefault=False
            ),
            self.tr(
                "Zips and tars are unpacked there while it runs, about 0.5 GB for each Sentinel-2 "
                "scene. Left out: a temporary folder."
            ),
            advanced=True,
        )

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        bounds, extent_crs = extent(self, parameters, "EXTENT", context)
        return {
            "inputs": self._inputs(parameters, context),
            "extent": bounds,
            "extent_crs": extent_crs,
            "crs": crs_text(self, parameters, "CRS", context),
            "resolution": optional_number(self, parameters, "RESOLUTION", context) or None,
            "mask_clouds": self.parameterAsBool(parameters, "MASK_CLOUDS", context),
            "source_crs": crs_text(self, parameters, "SOURCE_CRS", context),
            "bands": self._bands(parameters, context),
            "reflectance_scale": optional_number(self, parameters, "REFLECTANCE_SCALE", context)
            or None,
            "reflectance_offset": optional_number(self, parameters, "REFLECTANCE_OFFSET", context),
        }

    def _inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str, ...]:
        given = []
        if parameters.get("INPUTS"):
            given += self.parameterAsFileList(parameters, "INPUTS", context)
        given.append(self.parameterAsString(parameters, "INPUT_FOLDER", context))
        paths = [Path(text).absolute() for text in given if text]
        if not paths:
            raise InputError("INPUTS: no scene was given. Give files, or a folder as INPUT_FOLDER.")
        for path in paths:
            if not path.exists():
                raise InputError(f"INPUTS: there is no '{path}'. Check the path.")
        return tuple(str(path) for path in paths)

    def _bands(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str, ...]:
        text = self.parameterAsString(parameters, "BANDS", context)
        names = tuple(word.strip().upper() for word in text.split(",") if word.strip())
        if names and sorted(names) != sorted(BANDS):
            raise InputError(
                f"BANDS: '{text}' are not the six bands. Give {','.join(BANDS)} in the order of "
                "the files, each once."
            )
        return names

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.jobs.source_specs import LocalStackJob

        output = self.output_path(parameters, "OUTPUT", context) or ""
        folder = work_folder(self, parameters, "FOLDER", context)
        job = LocalStackJob(token=self.token, output=output, folder=folder, **values)
        result = self.run_job(job, reporter)
        return {
            "OUTPUT": output,
            "SCENES": result["scenes"],
            "VALID_SHARE": result["valid_share"],
        }
