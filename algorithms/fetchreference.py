"""Fetches a rock mask that others have made."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..rock_outcrop_plugin.errors import InputError, OutputError
from ..rock_outcrop_plugin.progress import Reporter
from ..rock_outcrop_plugin.sources import source
from ..rock_outcrop_plugin.sources.geomap import exposed_units
from .base import RockOutcropAlgorithm
from .layers import extent
from .source_parameters import crs_text, work_folder

PRODUCTS = ("johnson", "geomap", "add")


class FetchReference(RockOutcropAlgorithm):
    """`rockoutcrop:fetchreference`."""

    ID = "fetchreference"
    PAPERS = ("johnson", "geomap", "add", "wfs", "simple_features", "geopackage")
    EXAMPLE: ClassVar = {
        "PRODUCT": "geomap",
        "SOURCE": "ATA_SCAR_GeoMAP_v2022_08_QGIS.zip",
        "EXTENT": "2308800,2324400,468000,483600 [EPSG:3031]",
        "OUTPUT": "geomap.gpkg",
    }

    def title(self) -> str:
        return self.tr("Fetch a rock mask")

    def about(self) -> str:
        return self.tr(
            "Fetches one of the rock masks that others have made, from its publisher, a file, a "
            "zip, a URL or a WFS: clipped to the extent, geometry repaired, in EPSG:3031, with the "
            "fields source, version and class. Johnson: {0} GeoMap: {1} ADD: {2}"
        ).format(*(source(name).credit for name in PRODUCTS))

    def define(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                "PRODUCT",
                self.tr("Product"),
                options=list(PRODUCTS),
                defaultValue="johnson",
                usesStaticStrings=True,
            ),
            self.tr(
                "johnson: rock mapped from Landsat 8. geomap: geological units. add: outcrops of "
                "the Antarctic Digital Database, any version."
            ),
        )
        self.add(
            QgsProcessingParameterFile("SOURCE", self.tr("Source"), optional=True),
            self.tr(
                "A vector file, a zip or folder with one, a URL, or the address of a WFS. Left "
                "out: the publisher's file is downloaded, up to some hundred MB."
            ),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), optional=True),
            self.tr("Polygons are cut at its edges. Left out: all of Antarctica."),
        )
        self.add(
            QgsProcessingParameterString("UNITS", self.tr("GeoMap's units"), optional=True),
            self.tr(
                "Which units of GeoMap count as exposed rock: codes (SIMPCODE, 10 to 70) or the "
                "groups bedrock, deposits, unclassified, water, separated by commas. Left out: all "
                "but water, because loose deposits look like rock from above."
            ),
        )
        self._define_details()
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", self.tr("Rock mask")),
            self.tr("GeoPackage with one layer, called like the product."),
        )
        self.addOutput(QgsProcessingOutputNumber("POLYGONS", self.tr("Number of polygons")))
        self.addOutput(QgsProcessingOutputNumber("ROCK_AREA", self.tr("Rock area in km²")))
        self.addOutput(QgsProcessingOutputString("FOUND_VERSION", self.tr("Version")))

    def _define_details(self) -> None:
        self.add(
            QgsProcessingParameterString("LAYER", self.tr("Layer"), optional=True),
            self.tr("Which layer of the source it is. Left out, it is found by its name."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterCrs("SOURCE_CRS", self.tr("CRS of the source"), optional=True),
            self.tr("Only for a source that does not say it, as a shapefile without .prj."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("VERSION", self.tr("Version"), optional=True),
            self.tr("For the attribute table. Left out, it is read from the names of files."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                "FOLDER", self.tr("Folder for downloads"), optional=True, createByDefault=False
            ),
            self.tr(
                "Downloads are kept there and not asked for again. Left out: a temporary folder."
            ),
            advanced=True,
        )

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        product = self.parameterAsEnumString(parameters, "PRODUCT", context)
        bounds, crs = extent(self, parameters, "EXTENT", context)
        units = [
            word.strip()
            for word in self.parameterAsString(parameters, "UNITS", context).split(",")
            if word.strip()
        ]
        exposed_units(units)
        if units and product != "geomap":
            raise InputError(f"UNITS: only geomap has units; {product} has none. Leave it empty.")
        return {
            "product": product,
            "source": self._source(parameters, context),
            "extent": bounds,
            "extent_crs": crs,
            "units": tuple(units),
            "layer": self.parameterAsString(parameters, "LAYER", context) or None,
            "source_crs": crs_text(self, parameters, "SOURCE_CRS", context),
            "version": self.parameterAsString(parameters, "VERSION", context) or None,
        }

    def _source(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        """Return an address as it is, or the absolute path of what is there. Raises InputError."""
        text = self.parameterAsString(parameters, "SOURCE", context).strip()
        if not text or text.lower().startswith(("http://", "https://", "wfs:")):
            return text or None
        path = Path(text).absolute()
        if not path.exists():
            raise InputError(f"SOURCE: there is no '{path}'. Check the path or address.")
        return str(path)

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.jobs.source_specs import FetchReferenceJob

        output = self.output_path(parameters, "OUTPUT", context) or ""
        if Path(output).suffix.lower() != ".gpkg":
            raise OutputError(f"OUTPUT: '{output}' is no GeoPackage. End its name in .gpkg.")
        folder = work_folder(self, parameters, "FOLDER", context)
        job = FetchReferenceJob(token=self.token, output=output, folder=folder, **values)
        result = self.run_job(job, reporter)
        return {
            "OUTPUT": output,
            "POLYGONS": result["polygons"],
            "ROCK_AREA": result["area_km2"],
            "FOUND_VERSION": result["version"],
        }
