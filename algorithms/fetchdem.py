"""Elevation of a place, from the internet or from files that are here already."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..rock_outcrop_plugin.errors import InputError
from ..rock_outcrop_plugin.progress import Reporter
from ..rock_outcrop_plugin.sources import source
from .base import RockOutcropAlgorithm
from .parameters import DOUBLE

SOURCES = ("rema", "arcticdem", "copernicus", "local")
ANTARCTIC = "EPSG:3031"
ARCTIC = "EPSG:3413"
MOSAICS = (2.0, 10.0, 32.0)


class FetchDem(RockOutcropAlgorithm):
    """`rockoutcrop:fetchdem`."""

    ID = "fetchdem"
    PAPERS = ("rema", "arcticdem", "copernicus", "stac_standard", "cog")
    EXAMPLE: ClassVar = {
        "SOURCE": "rema",
        "EXTENT": "2308800,2324400,468000,483600 [EPSG:3031]",
        "OUTPUT": "dem.tif",
    }

    def title(self) -> str:
        return self.tr("Fetch elevation")

    def about(self) -> str:
        text = self.tr(
            "Fetches elevations of an extent onto the project's grid: pixels counted from (0, 0), "
            "so that composite, elevation and labels fit without resampling. Only the windows that "
            "are needed are read. REMA and ArcticDEM are heights above the WGS 84 ellipsoid, "
            "Copernicus above the geoid EGM2008; the raster's metadata says which, in metres. "
            "Files that you have already are 'local': a folder, a VRT or a tile index."
        )
        return "\n\n".join([text, *(source(name).credit for name in SOURCES[:-1])])

    def define(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                "SOURCE",
                self.tr("Source"),
                options=list(SOURCES),
                defaultValue="rema",
                usesStaticStrings=True,
            ),
            self.tr(
                "rema: Antarctica, version 2; arcticdem: north of 60° N, version 4.1; copernicus: "
                "the whole land, 30 m; local: FILES. No account is needed."
            ),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent")),
            self.tr("The part to be fetched. It grows to whole pixels."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "RESOLUTION",
                self.tr("Resolution"),
                type=DOUBLE,
                defaultValue=10.0,
                minValue=0.01,
            ),
            self.tr(
                "Edge of a pixel in units of the coordinate reference system (metres): 10 is "
                "Sentinel-2's. REMA and ArcticDEM have mosaics of 2, 10 and 32 m."
            ),
        )
        self._define_advanced()
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Elevation")),
            self.tr("GeoTIFF, metres, nodata -9999."),
        )
        self.addOutput(QgsProcessingOutputNumber("VALID_SHARE", self.tr("Share with elevation")))

    def _define_advanced(self) -> None:
        self.add(
            QgsProcessingParameterString("FILES", self.tr("Local files"), optional=True),
            self.tr(
                "For 'local', the path of a folder with GeoTIFFs, a VRT, a raster, or a tile index "
                "(GeoPackage or CSV with a field 'location', as gdaltindex makes it)."
            ),
        )
        self.add(
            QgsProcessingParameterCrs(
                "CRS", self.tr("Coordinate reference system"), optional=True, defaultValue=None
            ),
            self.tr(
                "A projected one. Left out: EPSG:3031, the project's; EPSG:3413 for ArcticDEM."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("ADDRESS", self.tr("Address"), optional=True),
            self.tr(
                "Where the files come from instead: a STAC API, one raster or VRT, or a bucket "
                "with the product's own file names. Left out: the product's STAC API."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("HEIGHTS", self.tr("Heights refer to"), optional=True),
            self.tr(
                "What the heights of local files are above, for the metadata; nothing is computed "
                "from it. Left out: as in the files."
            ),
            advanced=True,
        )

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        name = self.parameterAsEnumString(parameters, "SOURCE", context)
        resolution = self.parameterAsDouble(parameters, "RESOLUTION", context)
        if name in ("rema", "arcticdem") and resolution not in MOSAICS:
            raise InputError(
                f"RESOLUTION: there is no mosaic of {resolution:g} m. Choose 2, 10 or 32; with "
                "Copernicus or local files any resolution can be."
            )
        crs = self._crs(parameters, name, context)
        rectangle = self.parameterAsExtent(parameters, "EXTENT", context, crs)
        if rectangle.isNull() or rectangle.isEmpty() or not rectangle.isFinite():
            raise InputError("EXTENT: it has no area in the chosen coordinate reference system.")
        return {
            "source": name,
            "resolution": resolution,
            "crs": crs.toWkt(),
            "extent": (
                rectangle.xMinimum(),
                rectangle.yMinimum(),
                rectangle.xMaximum(),
                rectangle.yMaximum(),
            ),
            "address": self.parameterAsString(parameters, "ADDRESS", context).strip() or None,
            "files": self._files(parameters, name, context),
            "heights": self.parameterAsString(parameters, "HEIGHTS", context).strip() or None,
        }

    def _crs(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> QgsCoordinateReferenceSystem:
        crs = self.parameterAsCrs(parameters, "CRS", context)
        if not crs.isValid():
            return QgsCoordinateReferenceSystem(ARCTIC if name == "arcticdem" else ANTARCTIC)
        if crs.isGeographic():
            raise InputError(
                f"CRS: '{crs.authid()}' is in degrees, so that pixels would not be squares. "
                "Choose a projected one, for instance EPSG:3031."
            )
        return crs

    def _files(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> str | None:
        text = self.parameterAsString(parameters, "FILES", context)
        if name != "local":
            return None
        if not text:
            raise InputError(
                "FILES: none were given. Choose a raster, a VRT, an index or a folder."
            )
        path = Path(text).absolute()
        if not path.exists():
            raise InputError(f"FILES: '{path}' is not there. Check the path.")
        return str(path)

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.jobs.source_specs import FetchDemJob

        output = self.output_path(parameters, "OUTPUT", context)
        result = self.run_job(FetchDemJob(token=self.token, output=output, **values), reporter)
        return {"OUTPUT": output, "VALID_SHARE": result["valid_share"]}
