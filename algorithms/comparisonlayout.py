"""A map page that compares masks, as PDF and as a print layout."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ..rock_outcrop_plugin.errors import InputError, OutputError
from ..rock_outcrop_plugin.progress import Reporter
from .base import RockOutcropAlgorithm
from .layers import map_layers

MAPS = ("2", "4")
PAGES = ("A4", "A3")
RESOLUTION = 300
FILE_TYPES = {"OUTPUT": ".pdf", "OUTPUT_IMAGE": ".png"}


class ComparisonLayout(RockOutcropAlgorithm):
    """`rockoutcrop:comparisonlayout`."""

    ID = "comparisonlayout"
    PAPERS = ("rock_outcrops", "projections", "pdf")
    EXAMPLE: ClassVar = {
        "PREDICTION": "mask.tif",
        "REFERENCES": ["johnson.gpkg", "geomap.gpkg"],
        "COMPOSITE": "composite.tif",
        "OUTPUT": "comparison.pdf",
    }

    def title(self) -> str:
        return self.tr("Comparison layout")

    def about(self) -> str:
        return self.tr(
            "Makes a page to print: two or four maps of the same place, each with its own layers "
            "(prediction, references, agreement, composite), with legend, scale bar, meridians and "
            "parallels, the direction of north, and the sources with their licences. In a project "
            "the layout is added too, to be edited; the maps follow the first one. It needs no "
            "project and no window."
        )

    def flags(self) -> Qgis.ProcessingAlgorithmFlag:
        # A layout is a QGraphicsScene, and the project it may join belongs to the window.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def define(self) -> None:
        self._define_layers()
        self._define_page()
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", self.tr("Page as PDF"), self.tr("PDF files (*.pdf)")
            ),
            self.tr("Lines and texts stay sharp; rasters get the resolution."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT_IMAGE",
                self.tr("Page as picture"),
                self.tr("PNG pictures (*.png)"),
                optional=True,
                createByDefault=False,
            ),
            self.tr("The same page as PNG."),
        )
        self.addOutput(QgsProcessingOutputString("LAYOUT", self.tr("Name of the layout")))

    def _define_layers(self) -> None:
        kinds = [QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterMapLayer(
                "PREDICTION", self.tr("Prediction"), types=[int(kind) for kind in kinds]
            ),
            self.tr("A rock mask, a rock probability or rock outlines."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "REFERENCES", self.tr("References"), QgsProcessing.SourceType.TypeMapLayer
            ),
            self.tr(
                "Masks to compare with, polygons or rasters, drawn as outlines: Johnson blue, "
                "GeoMap green, ADD orange, others in colours of their own."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer("COMPOSITE", self.tr("Composite"), optional=True),
            self.tr("Shown behind every map."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("AGREEMENT", self.tr("Agreement"), optional=True),
            self.tr("What 'Compare masks' made of the prediction; its first band is shown."),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), optional=True),
            self.tr("What the maps show. Left out: all of the prediction."),
        )

    def _define_page(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                "MAPS",
                self.tr("Number of maps"),
                options=list(MAPS),
                defaultValue="4",
                usesStaticStrings=True,
            ),
            self.tr(
                "2: prediction and references. 4: also composite and agreement, or each "
                "reference on a map of its own, as far as there is room."
            ),
        )
        self.add(
            QgsProcessingParameterString(
                "TITLE", self.tr("Title"), self.tr("Comparison of rock masks"), optional=True
            ),
            self.tr("Written at the top of the page."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "PAGE",
                self.tr("Page"),
                options=list(PAGES),
                defaultValue="A4",
                usesStaticStrings=True,
            ),
            self.tr("Size of the paper, in landscape."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "RESOLUTION",
                self.tr("Resolution"),
                defaultValue=RESOLUTION,
                minValue=30,
                maxValue=1200,
            ),
            self.tr("Dots per inch. 300 is enough for print."),
        )

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        from .comparison_panels import Comparison
        from .comparison_place import check_place, map_area

        comparison = Comparison(
            prediction=map_layers(self, parameters, "PREDICTION", context)[0],
            references=tuple(map_layers(self, parameters, "REFERENCES", context)),
            composite=self._raster(parameters, "COMPOSITE", context),
            agreement=self._raster(parameters, "AGREEMENT", context),
        )
        crs, area = map_area(self, parameters, comparison.prediction, context)
        check_place(comparison, crs, area)
        self._check_file_types(parameters)
        return {
            "comparison": comparison,
            "crs": crs,
            "area": area,
            "maps": int(self.parameterAsEnumString(parameters, "MAPS", context)),
            "title": self.parameterAsString(parameters, "TITLE", context),
            "page": self.parameterAsEnumString(parameters, "PAGE", context),
            "resolution": self.parameterAsInt(parameters, "RESOLUTION", context),
        }

    def _check_file_types(self, parameters: dict[str, Any]) -> None:
        for name, suffix in FILE_TYPES.items():
            given = parameters.get(name)
            if not isinstance(given, str) or given in ("", "TEMPORARY_OUTPUT"):
                continue
            if Path(given).suffix.lower() != suffix:
                raise OutputError(f"{name}: '{given}' must end in {suffix}. Give another name.")

    def _raster(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> QgsRasterLayer | None:
        if parameters.get(name) in (None, ""):
            return None
        layer: QgsMapLayer = map_layers(self, parameters, name, context)[0]
        if not isinstance(layer, QgsRasterLayer):
            raise InputError(f"{name}: the layer '{layer.name()}' is no raster. Choose one.")
        return layer

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from .comparison_page import build_layout, export_layout
        from .comparison_project import add_to_project, page_content, project_of_copies

        project, copies = project_of_copies(values["comparison"], context.project())
        content = page_content(self.tr("Comparison"), copies, values)
        if len(content.panels) < values["maps"]:
            reporter.warn(
                f"MAPS: there is less to show than {values['maps']} maps; the page has "
                f"{len(content.panels)}."
            )
        layout = build_layout(project, content)
        results = {"OUTPUT": self.output_path(parameters, "OUTPUT", context), "LAYOUT": ""}
        reporter.progress(0.1, "Drawing the maps")
        export_layout(layout, Path(results["OUTPUT"]), values["resolution"])
        reporter.artifact("comparison", Path(results["OUTPUT"]))
        picture = self.output_path(parameters, "OUTPUT_IMAGE", context)
        if picture:
            export_layout(layout, Path(picture), values["resolution"])
            results["OUTPUT_IMAGE"] = picture
        if context.project() is not None:
            results["LAYOUT"] = add_to_project(context.project(), values)
        reporter.progress(1.0)
        return results
