"""Maps rock by a random forest: what a network has to beat."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
)

from ..rock_outcrop_plugin.errors import InputError
from ..rock_outcrop_plugin.progress import PartialReporter, Reporter
from ..rock_outcrop_plugin.recipe_names import recipe_names
from .base import RockOutcropAlgorithm
from .default_tiles import make_default_tiles
from .layers import channel_rasters, extent, raster_path, vector_file, vector_layer
from .parameters import (
    add_channel_rasters,
    add_probability_type,
    add_reflectance_scale,
    optional_integer,
    optional_number,
    reflectance_scale,
)

INTEGER = Qgis.ProcessingNumberParameterType.Integer
DOUBLE = Qgis.ProcessingNumberParameterType.Double
OUTPUTS = ("PROBABILITY", "MASK", "REPORT")
TILES_SHARE = 0.05


class ForestBaseline(RockOutcropAlgorithm):
    """`rockoutcrop:forestbaseline`."""

    ID = "forestbaseline"
    PAPERS = ("random_forests", "rock_outcrops")
    EXAMPLE: ClassVar = {
        "COMPOSITE": "composite.tif",
        "DEM": "dem.tif",
        "LABEL": "label.tif",
        "TILES": "tiles.gpkg",
        "PROBABILITY": "forest.tif",
        "MASK": "forest_mask.tif",
        "REPORT": "forest.html",
    }

    def title(self) -> str:
        return self.tr("Rock by a random forest")

    def about(self) -> str:
        return self.tr(
            "Grows a random forest on single pixels of the training tiles, from the same channels "
            "and labels as a network, finds its threshold on the validation tiles by the same "
            "rule, and maps the whole composite. It takes minutes on a CPU. Use it first: where a "
            "network is not better, it does not pay. A pixel with a label between 0 and 1 counts "
            "for both sides. The forest is not kept; the same seed grows the same one again. "
            "Breiman (2001), Random forests, Machine Learning 45."
        )

    def define(self) -> None:
        self._define_inputs()
        self._define_settings()
        self._define_outputs()

    def _define_inputs(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                "RECIPE",
                self.tr("Recipe"),
                options=list(recipe_names()),
                defaultValue="rock",
                usesStaticStrings=True,
            ),
            self.tr("What is mapped, and from which channels."),
        )
        add_channel_rasters(self)
        self.add(
            QgsProcessingParameterRasterLayer("LABEL", self.tr("Label")),
            self.tr("Merged masks: 0 to 1, how sure the masks are that a pixel is rock."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                "TILES",
                self.tr("Tiles"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            self.tr("Tile index of 'Tile grid'. Left out, it is made with its defaults."),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), optional=True),
            self.tr("Only this part is mapped. Left out: all of the composite."),
        )

    def _define_settings(self) -> None:
        self.add(
            QgsProcessingParameterNumber("SEED", self.tr("Seed"), defaultValue=1, minValue=0),
            self.tr("Starts the random numbers: the same seed grows the same forest."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "TREES", self.tr("Trees"), defaultValue=100, minValue=1, maxValue=10_000
            ),
            self.tr("More trees are smoother and slower; beyond 100 little changes."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "SAMPLES", self.tr("Pixels"), defaultValue=100_000, minValue=100
            ),
            self.tr("How many pixels are drawn at random from all training tiles together."),
        )
        self._define_advanced()

    def _define_advanced(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                "MAX_DEPTH", self.tr("Largest depth"), type=INTEGER, optional=True, minValue=1
            ),
            self.tr("Decisions from the root to a leaf. Left out: not limited."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "MIN_SAMPLES_LEAF", self.tr("Least pixels in a leaf"), defaultValue=100, minValue=1
            ),
            self.tr(
                "Leaves average over wrong labels: one of 100 pixels knows its share of rock to "
                "within 0.05. 1 learns every mistake of the masks by heart."
            ),
            advanced=True,
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
            self.tr(
                "Probability from which a pixel is rock. Left out: the one whose mask overlaps "
                "the labels of the validation tiles best."
            ),
            advanced=True,
        )
        add_probability_type(self)
        add_reflectance_scale(self)

    def _define_outputs(self) -> None:
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
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT",
                self.tr("Report"),
                fileFilter=self.tr("HTML report (*.html)"),
                optional=True,
                createByDefault=False,
            ),
            self.tr("One page with scores, channels and settings that needs no internet."),
        )
        self.addOutput(QgsProcessingOutputNumber("IOU", self.tr("IoU on the validation tiles")))
        self.addOutput(
            QgsProcessingOutputNumber("USED_THRESHOLD", self.tr("Threshold of the mask"))
        )
        self.addOutput(QgsProcessingOutputNumber("ROCK_AREA", self.tr("Rock area in km²")))

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        from ..rock_outcrop_plugin import recipes

        if not any(parameters.get(name) for name in OUTPUTS):
            raise InputError(
                "MASK: no output was asked for. Give PROBABILITY, MASK, REPORT or several of them."
            )
        recipe = self.parameterAsEnumString(parameters, "RECIPE", context)
        recipes.load(recipe)
        tiles: Path | None = None
        if parameters.get("TILES") not in (None, ""):
            layer = vector_layer(self, parameters, "TILES", context)
            tiles = vector_file(layer, "TILES", context, self.token).path
        bounds, crs = extent(self, parameters, "EXTENT", context)
        return {
            "recipe": recipe,
            **channel_rasters(self, parameters, context),
            "label": str(raster_path(self, parameters, "LABEL", context)),
            "tiles": str(tiles) if tiles else None,
            "extent": bounds,
            "extent_crs": crs,
            "seed": self.parameterAsInt(parameters, "SEED", context),
            "trees": self.parameterAsInt(parameters, "TREES", context),
            "samples": self.parameterAsInt(parameters, "SAMPLES", context),
            "max_depth": optional_integer(self, parameters, "MAX_DEPTH", context),
            "min_samples_leaf": self.parameterAsInt(parameters, "MIN_SAMPLES_LEAF", context),
            "threshold": optional_number(self, parameters, "THRESHOLD", context),
            "probability_type": self.parameterAsEnumString(parameters, "PROBABILITY_TYPE", context),
            "reflectance_scale": reflectance_scale(self, parameters, context),
        }

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.jobs.specs import ForestJob

        paths = {name: self.output_path(parameters, name, context) for name in OUTPUTS}
        tiles = values["tiles"]
        if tiles is None:
            tiles = str(Path(QgsProcessingUtils.tempFolder()) / f"tiles-{self.token}.gpkg")
            part = PartialReporter(reporter, 0.0, TILES_SHARE)
            make_default_tiles(values, Path(tiles), self.token, part)
        job = ForestJob(
            token=self.token,
            probability=paths["PROBABILITY"],
            mask=paths["MASK"],
            report=paths["REPORT"],
            **{**values, "tiles": tiles},
        )
        result = self.run_job(job, PartialReporter(reporter, TILES_SHARE, 1.0))
        return {
            **{name: path for name, path in paths.items() if path},
            "IOU": result["iou"],
            "USED_THRESHOLD": result["threshold"],
            "ROCK_AREA": result["rock_area_km2"],
        }
