"""Maps a whole region, from tiles in many files to outlines."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from ..rock_outcrop_plugin.errors import InputError
from ..rock_outcrop_plugin.progress import PartialReporter, Reporter
from ..rock_outcrop_plugin.whole_files import write_text_whole
from .base import RockOutcropAlgorithm
from .block_parameters import add_blocks, block_values
from .layers import extent, vector_file, vector_layer
from .parameters import DOUBLE, required_file
from .prediction_parameters import (
    add_backend,
    add_overlap_and_threshold,
    add_treatment,
    add_windows,
    prediction_values,
)
from .run_folders import new_run_folder

OUTLINES_FILE = "outlines.json"
SHARE_OF_MAP = 0.9
SOUTHERN_LIMIT = -82.7


class MapRegion(RockOutcropAlgorithm):
    """`rockoutcrop:mapregion`."""

    ID = "mapregion"
    PAPERS = ("rock_outcrops", "dask", "cog", "geopackage")
    EXAMPLE: ClassVar = {
        "MODEL": "model.safetensors",
        "COMPOSITE": "composite.gpkg",
        "DEM": "rema.vrt",
        "RUN_FOLDER": "region",
        "PROBABILITY": "probability.tif",
        "MASK": "mask.tif",
        "OUTLINES": "outlines.gpkg",
    }

    def title(self) -> str:
        return self.tr("Map a region")

    def about(self) -> str:
        return self.tr(
            "Maps rock in a region of any size, up to all of Antarctica: an extent, polygons, or "
            "all that the inputs cover. The inputs are rasters or tile indexes of many files. "
            "Blocks with a valid elevation are predicted one after the other, or by the workers of "
            "a Dask scheduler, then joined to one probability and one mask, and outlined. Whatever "
            "interrupts it: run it again with the same run folder and it goes on where it was."
        )

    def define(self) -> None:
        self._define_inputs()
        self._define_prediction()
        self._define_outputs()

    def _define_inputs(self) -> None:
        self.add(
            QgsProcessingParameterFile("MODEL", self.tr("Model")),
            self.tr("A model file: .safetensors or .onnx."),
        )
        index = self.tr(
            "a raster, a VRT or a tile index (GeoPackage or CSV with a field 'location', as "
            "gdaltindex makes it); also /vsicurl/ and /vsis3/ paths."
        )
        sources = (
            ("COMPOSITE", self.tr("Composite"), self.tr("Sentinel-2 reflectance: {0}"), True),
            ("DEM", self.tr("Elevation"), self.tr("Elevation in metres: {0}"), False),
            ("SLOPE", self.tr("Slope"), self.tr("Left out, from the elevation. Else: {0}"), True),
        )
        for name, label, text, is_optional in sources:
            self.add(
                QgsProcessingParameterFile(name, label, optional=is_optional), text.format(index)
            )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), optional=True),
            self.tr("Only this part is mapped."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                "AREA",
                self.tr("Area"),
                [Qgis.ProcessingSourceType.VectorPolygon],
                optional=True,
            ),
            self.tr("Polygons to be mapped; pixels outside of them are nodata."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "SOUTHERN_LIMIT",
                self.tr("Southernmost latitude"),
                type=DOUBLE,
                defaultValue=SOUTHERN_LIMIT,
                minValue=-90.0,
                maxValue=90.0,
            ),
            self.tr(
                "Without an extent and an area: all that the inputs cover north of it is mapped. "
                "Sentinel-2 sees nothing south of about 82.7° S."
            ),
        )

    def _define_prediction(self) -> None:
        add_overlap_and_threshold(self)
        self.add(
            QgsProcessingParameterNumber(
                "MIN_AREA",
                self.tr("Least area in m²"),
                type=DOUBLE,
                defaultValue=0.0,
                minValue=0.0,
            ),
            self.tr("Smaller outcrops are left out of the outlines. 0 keeps all."),
        )
        add_backend(self)
        add_blocks(self)
        add_windows(self)
        add_treatment(self)

    def _define_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFolderDestination(
                "RUN_FOLDER", self.tr("Run folder"), optional=True, createByDefault=False
            ),
            self.tr(
                "Keeps finished blocks. Give the same folder again to go on. Left out: a folder in "
                "your QGIS profile."
            ),
        )
        self.add(
            QgsProcessingParameterRasterDestination("PROBABILITY", self.tr("Rock probability")),
            self.tr("0 to 100 per cent as 8-bit numbers, 255 nodata."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("MASK", self.tr("Rock mask")),
            self.tr("1 rock, 0 other, 255 nodata."),
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "OUTLINES", self.tr("Rock outlines"), optional=True, createByDefault=True
            ),
            self.tr("GeoPackage with the layer 'outlines'. Left out: no outlines."),
        )
        self.addOutput(QgsProcessingOutputNumber("OUTCROPS", self.tr("Number of outcrops")))
        self.addOutput(QgsProcessingOutputNumber("ROCK_AREA", self.tr("Rock area in km²")))

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        bounds, crs = extent(self, parameters, "EXTENT", context)
        sources = {
            name.lower(): self._source(parameters, name, context)
            for name in ("COMPOSITE", "DEM", "SLOPE")
        }
        if sources["dem"] is None:
            raise InputError("DEM: none was given. Give a raster or a tile index.")
        return {
            "model": str(required_file(self, parameters, "MODEL", context)),
            **sources,
            "extent": bounds,
            "extent_crs": crs,
            "area": self._area(parameters, context),
            "southern_limit": self.parameterAsDouble(parameters, "SOUTHERN_LIMIT", context),
            "min_area": self.parameterAsDouble(parameters, "MIN_AREA", context),
            **prediction_values(self, parameters, context),
            **block_values(self, parameters, context),
        }

    def _source(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> str | None:
        """Return a path as it is when GDAL reads it from elsewhere, else an existing file's."""
        text = self.parameterAsString(parameters, name, context)
        if not text or text.startswith("/vsi"):
            return text or None
        return str(required_file(self, parameters, name, context))

    def _area(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        if parameters.get("AREA") in (None, ""):
            return None
        from ..rock_outcrop_plugin.jobs.specs import ReferenceSpec

        layer = vector_layer(self, parameters, "AREA", context)
        file = vector_file(layer, "AREA", context, self.token)
        return ReferenceSpec(file.name, str(file.path), file.layer)

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.jobs.specs import MapRegionJob

        given = self.parameterAsString(parameters, "RUN_FOLDER", context)
        folder = Path(given).absolute() if given else new_run_folder(self.ID, self.token)
        reporter.log(self.tr("Run folder: {0}").format(folder))
        probability = self.output_path(parameters, "PROBABILITY", context)
        mask = self.output_path(parameters, "MASK", context)
        outlines = self.output_path(parameters, "OUTLINES", context)
        min_area = values["min_area"]
        job = MapRegionJob(
            token=self.token,
            run_folder=str(folder),
            probability=probability,
            mask=mask,
            **{name: value for name, value in values.items() if name != "min_area"},
        )
        result = self.run_job(job, PartialReporter(reporter, 0.0, SHARE_OF_MAP), folder)
        outputs = {"RUN_FOLDER": str(folder), "PROBABILITY": probability, "MASK": mask}
        if outlines:
            step = PartialReporter(reporter, SHARE_OF_MAP, 1.0)
            outputs["OUTLINES"] = outlines
            outputs["OUTCROPS"] = self._outlined(outputs, outlines, min_area, folder, step)
        return {**outputs, "ROCK_AREA": result["rock_area_km2"]}

    def _outlined(
        self,
        rasters: dict[str, Any],
        outlines: str,
        min_area: float,
        folder: Path,
        reporter: Reporter,
    ) -> int:
        """Draw the outlines, unless those of the same mask are there already."""
        from ..rock_outcrop_plugin.native.vectorize import vectorize_mask

        done = {"mask": _digest(rasters["MASK"]), "outlines": outlines, "min_area": min_area}
        record = folder / OUTLINES_FILE
        if record.exists() and Path(outlines).exists():
            known = json.loads(record.read_text(encoding="utf-8"))
            if known == {**done, "sha256": _digest(outlines), "outcrops": known["outcrops"]}:
                return int(known["outcrops"])
        result = vectorize_mask(
            Path(rasters["MASK"]),
            Path(outlines),
            token=self.token,
            reporter=reporter,
            min_area=min_area,
            probability=Path(rasters["PROBABILITY"]),
        )
        finished = {**done, "sha256": _digest(outlines), "outcrops": result.outcrops}
        write_text_whole(record, json.dumps(finished), self.token)
        return result.outcrops


def _digest(path: str) -> str:
    with Path(path).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
