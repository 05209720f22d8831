"""Fetches a Sentinel-2 composite of an extent."""

from __future__ import annotations

import math
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..rock_outcrop_plugin.errors import InputError
from ..rock_outcrop_plugin.progress import Reporter
from ..rock_outcrop_plugin.sources import all_sources
from .base import RockOutcropAlgorithm
from .earth_engine_parameters import account_values, add_account, add_address
from .parameters import DOUBLE
from .run_folders import downloads_folder

SOURCES = ("earthengine", "stac")
CLOUD_MASKS = ("cloudscore", "scl", "qa60")
LEVELS = ("l2a", "l1c")
INTEGER = Qgis.ProcessingNumberParameterType.Integer


class FetchComposite(RockOutcropAlgorithm):
    """`rockoutcrop:fetchcomposite`."""

    ID = "fetchcomposite"
    PAPERS = ("earthengine", "cloudscore", "stac", "sentinel2_mission", "stac_standard", "cog")
    EXAMPLE: ClassVar = {
        "SOURCE": "stac",
        "EXTENT": "2308800,2324400,468000,483600 [EPSG:3031]",
        "START": "2022-11-01",
        "END": "2023-02-28",
        "OUTPUT": "composite.tif",
    }

    def title(self) -> str:
        return self.tr("Fetch a Sentinel-2 composite")

    def about(self) -> str:
        text = self.tr(
            "Makes the composite that 'Train a model' and 'Predict rock' need, of any extent "
            "north of 82.7° S: the median of all clear Sentinel-2 pixels of the chosen days, in "
            "six bands, on the grid of 10 m counted from (0, 0). Earth Engine computes it on its "
            "servers (with a free account: 'Sign in to Earth Engine'); from a STAC API, without "
            "an account, the scenes are read and the median is computed here. The log first says "
            "how much will be fetched. Whatever interrupts it: run it again with the same "
            "parameters and only what is missing is fetched."
        )
        cited = " ".join(s.credit for s in all_sources().values() if s.name in self._cited())
        return f"{text} {cited}"

    @staticmethod
    def _cited() -> tuple[str, ...]:
        return ("earthengine", "cloudscore", "stac")

    def define(self) -> None:
        self.add(
            self._choice("SOURCE", self.tr("Source"), SOURCES),
            self.tr(
                "earthengine: computed by Google Earth Engine, needs an account. stac: any STAC "
                "API with Sentinel-2 Level-2A, needs none, but reads every scene."
            ),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent")),
            self.tr("What the composite covers, in any reference system."),
        )
        self._define_dates()
        self._define_scenes()
        self._define_grid()
        self._define_servers()
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Composite")),
            self.tr(
                "Reflectance times 10,000 as 16-bit numbers in B02 B03 B04 B08 B11 B12, 0 nodata; "
                "its metadata say where it comes from."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("SCENES", self.tr("Number of scenes")))
        self.addOutput(QgsProcessingOutputNumber("VALID_SHARE", self.tr("Share with data")))

    def _choice(
        self, name: str, label: str, options: tuple[str, ...]
    ) -> QgsProcessingParameterEnum:
        return QgsProcessingParameterEnum(
            name,
            label,
            options=list(options),
            defaultValue=options[0],
            usesStaticStrings=True,
        )

    def _define_dates(self) -> None:
        day = Qgis.ProcessingDateTimeParameterDataType.Date
        self.add(
            QgsProcessingParameterDateTime("START", self.tr("First day"), type=day),
            self.tr("Scenes from this day on (UTC). Level-2A is complete from December 2018 on."),
        )
        self.add(
            QgsProcessingParameterDateTime("END", self.tr("Last day"), type=day),
            self.tr("Scenes to this day (UTC), itself included."),
        )
        self.add(
            QgsProcessingParameterString("MONTHS", self.tr("Months"), defaultValue="11,12,1,2"),
            self.tr(
                "Months of every year, 1 to 12, with commas between. The austral summer by "
                "default: the sun is high, and little of the rock is under seasonal snow."
            ),
            advanced=True,
        )

    def _define_scenes(self) -> None:
        limits = (
            (
                "MAX_CLOUD",
                self.tr("Most cloud in %"),
                50.0,
                100.0,
                self.tr(
                    "Scenes with a larger share of cloud are left out. Not lower by default: over "
                    "snow, scenes are often said to be cloudier than they are, and pixels under "
                    "cloud are left out anyway."
                ),
            ),
            (
                "MIN_SUN_ELEVATION",
                self.tr("Least elevation of the sun in degrees"),
                20.0,
                90.0,
                self.tr(
                    "Scenes with a lower sun are left out. Under 20° shadows are long and the "
                    "correction of the atmosphere is no longer trusted."
                ),
            ),
        )
        for name, label, default, most, help_text in limits:
            number = QgsProcessingParameterNumber(
                name, label, type=DOUBLE, defaultValue=default, minValue=0.0, maxValue=most
            )
            self.add(number, help_text, advanced=True)
        self.add(
            self._choice("CLOUD_MASK", self.tr("Cloud mask"), CLOUD_MASKS),
            self.tr(
                "Earth Engine: which pixels are clear. cloudscore: Cloud Score+ of at least 0.6; "
                "scl: the scene classes of Level-2A; qa60: the product's own mask, which is "
                "missing from 2022-01-25 to 2024-02-28. A STAC API always uses the scene classes."
            ),
            advanced=True,
        )
        self.add(
            self._choice("LEVEL", self.tr("Level"), LEVELS),
            self.tr(
                "Earth Engine: l2a is reflectance of the surface. l1c, of the top of the "
                "atmosphere, is for times and places without Level-2A; do not mix them in one "
                "model."
            ),
            advanced=True,
        )

    def _define_grid(self) -> None:
        self.add(
            QgsProcessingParameterCrs("CRS", self.tr("Reference system"), defaultValue="EPSG:3031"),
            self.tr("Projected. EPSG:3031, Antarctic polar stereographic, is that of all steps."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "RESOLUTION",
                self.tr("Resolution"),
                type=DOUBLE,
                defaultValue=10.0,
                minValue=0.1,
            ),
            self.tr("Edge of a pixel in units of the reference system. Sentinel-2 has 10 m."),
            advanced=True,
        )

    def _define_servers(self) -> None:
        add_account(self)
        add_address(
            self,
            self.tr(
                "Another server than the default: a STAC API, or an Earth Engine endpoint, for "
                "instance https://earthengine-highvolume.googleapis.com."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "TILE_SIZE",
                self.tr("Tile size"),
                type=INTEGER,
                defaultValue=1024,
                minValue=64,
                maxValue=2048,
            ),
            self.tr(
                "Earth Engine: edge in pixels of what one request asks for. 2,048 is its limit "
                "(48 MB); larger tiles are fewer requests, but compute longer and may run out of "
                "the server's memory. What is too much is asked for in parts."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "REQUESTS",
                self.tr("Requests at once"),
                type=INTEGER,
                defaultValue=16,
                minValue=1,
                maxValue=40,
            ),
            self.tr("Earth Engine: 40 is the usual quota of a project; the rest is for others."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                "FOLDER", self.tr("Folder for tiles"), optional=True, createByDefault=False
            ),
            self.tr(
                "Keeps what was fetched until the composite is finished. Left out: a folder in "
                "your QGIS profile."
            ),
            advanced=True,
        )

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        start, end = (self._day(parameters, name, context) for name in ("START", "END"))
        if end < start:
            raise InputError(
                f"START, END: the last day ({end}) is before the first ({start}). Exchange them."
            )
        source = self.parameterAsEnumString(parameters, "SOURCE", context)
        cloud_mask = self.parameterAsEnumString(parameters, "CLOUD_MASK", context)
        level = self.parameterAsEnumString(parameters, "LEVEL", context)
        if level == "l1c" and cloud_mask == "scl":
            raise InputError(
                "CLOUD_MASK: Level-1C has no scene classes (scl). Choose cloudscore or qa60."
            )
        if level == "l1c" and source == "stac":
            raise InputError(
                "LEVEL: Level-1C comes from Earth Engine only. Choose l2a, or SOURCE earthengine."
            )
        folder = self.parameterAsString(parameters, "FOLDER", context)
        return {
            "source": source,
            **self._grid(parameters, context),
            "start": start.isoformat(),
            "end": end.isoformat(),
            "months": _months(self.parameterAsString(parameters, "MONTHS", context)),
            "max_cloud": self.parameterAsDouble(parameters, "MAX_CLOUD", context),
            "min_sun_elevation": self.parameterAsDouble(parameters, "MIN_SUN_ELEVATION", context),
            "cloud_mask": cloud_mask,
            "level": level,
            "tile": self.parameterAsInt(parameters, "TILE_SIZE", context),
            "requests": self.parameterAsInt(parameters, "REQUESTS", context),
            "folder": str(Path(folder).absolute() if folder else downloads_folder()),
            **account_values(self, parameters, context),
        }

    def _grid(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        crs = self.parameterAsCrs(parameters, "CRS", context)
        if not crs.isValid() or crs.isGeographic():
            raise InputError(
                "CRS: the grid needs a projected reference system, in metres. EPSG:3031 is the "
                "Antarctic one."
            )
        extent = self.parameterAsExtent(parameters, "EXTENT", context, crs)
        bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        if extent.isEmpty() or not all(math.isfinite(value) for value in bounds):
            raise InputError(
                f"EXTENT: it is empty, or does not exist in {crs.authid() or 'the chosen CRS'}. "
                "Draw it, or take it from a layer."
            )
        return {
            "crs": crs.authid() or crs.toWkt(),
            "resolution": self.parameterAsDouble(parameters, "RESOLUTION", context),
            "extent": bounds,
        }

    def _day(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> date:
        day = self.parameterAsDateTime(parameters, name, context).date()
        if not day.isValid():
            raise InputError(f"{name}: '{parameters.get(name)}' is no day. Write 2020-01-31.")
        return date(day.year(), day.month(), day.day())

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.jobs.source_specs import FetchCompositeJob

        output = self.output_path(parameters, "OUTPUT", context)
        result = self.run_job(
            FetchCompositeJob(token=self.token, output=output, **values), reporter
        )
        return {
            "OUTPUT": output,
            "SCENES": result["scenes"],
            "VALID_SHARE": result["valid_share"],
        }


def _months(text: str) -> tuple[int, ...]:
    """Return the months in a text like '11,12,1,2', each once. Raises InputError."""
    try:
        months = tuple(dict.fromkeys(int(part) for part in text.split(",")))
    except ValueError:
        months = ()
    if not months or not all(1 <= month <= 12 for month in months):
        raise InputError(
            f"MONTHS: '{text}' are no months. Write numbers from 1 to 12, for instance 11,12,1,2."
        )
    return months
