"""Which parts of the rasters to train on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..rock_outcrop_plugin.progress import Reporter
from ..rock_outcrop_plugin.recipe_names import recipe_names
from .base import RockOutcropAlgorithm
from .layers import optional_raster_path, raster_path
from .parameters import DOUBLE

if TYPE_CHECKING:
    from ..rock_outcrop_plugin.recipes import Recipe


class TileGrid(RockOutcropAlgorithm):
    """`rockoutcrop:tilegrid`."""

    ID = "tilegrid"
    PAPERS = ("rock_outcrops", "geopackage")
    EXAMPLE: ClassVar = {
        "COMPOSITE": "composite.tif",
        "DEM": "dem.tif",
        "LABEL": "label.tif",
        "OUTPUT": "tiles.gpkg",
    }

    def title(self) -> str:
        return self.tr("Tile grid")

    def about(self) -> str:
        return self.tr(
            "Lays tiles over the composite, measures how much rock and data each holds, and picks "
            "those to train on: all with a rock pixel, ranked by their share of rock, at most as "
            "many as wanted. A part of them, evenly over all shares of rock, is held back for "
            "validation. No pixel is copied: the training reads the rasters tile by tile."
        )

    def define(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("COMPOSITE", self.tr("Composite")),
            self.tr(
                "Sentinel-2 reflectance. Its coordinate reference system is that of the tiles."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer("DEM", self.tr("Elevation"), optional=True),
            self.tr("Elevation model; pixels without elevation do not count as valid."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("LABEL", self.tr("Label")),
            self.tr("A rock mask or merged label, 0 to 1."),
        )
        self._define_numbers()
        self._define_advanced()
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", self.tr("Tiles")),
            self.tr("GeoPackage with the layer 'tiles'. Edit its split to hold back other tiles."),
        )

    def _define_numbers(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                "TILE_SIZE", self.tr("Tile size"), defaultValue=520, minValue=16
            ),
            self.tr("Edge of a tile in pixels. Tiles are counted from the origin (0, 0)."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MAX_TILES", self.tr("Number of tiles"), defaultValue=2400, minValue=1
            ),
            self.tr("At most this many tiles are used, those with most rock. 2400 is published."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "VALIDATION",
                self.tr("Share for validation"),
                type=DOUBLE,
                defaultValue=0.2,
                minValue=0.0,
                maxValue=0.9,
            ),
            self.tr("Part of the tiles that is not trained on but measured with."),
        )
        self.add(
            QgsProcessingParameterNumber("SEED", self.tr("Seed"), defaultValue=0, minValue=0),
            self.tr("The same seed gives the same split."),
        )

    def _define_advanced(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                "TEST",
                self.tr("Share for test"),
                type=DOUBLE,
                defaultValue=0.0,
                minValue=0.0,
                maxValue=0.9,
            ),
            self.tr("Part of the tiles that is neither trained on nor used to stop the training."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "MIN_VALID",
                self.tr("Least share of valid pixels"),
                type=DOUBLE,
                defaultValue=0.0,
                minValue=0.0,
                maxValue=1.0,
            ),
            self.tr("Tiles with less data are not used. 0: one valid pixel is enough."),
            advanced=True,
        )
        names = recipe_names()
        self.add(
            QgsProcessingParameterEnum(
                "RECIPE",
                self.tr("Recipe"),
                options=list(names),
                defaultValue="rock" if "rock" in names else names[0],
                usesStaticStrings=True,
            ),
            self.tr("Says which bands must have data, and the pixel size."),
            advanced=True,
        )

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        from ..rock_outcrop_plugin import recipes

        return {
            "composite": raster_path(self, parameters, "COMPOSITE", context),
            "dem": optional_raster_path(self, parameters, "DEM", context),
            "label": raster_path(self, parameters, "LABEL", context),
            "recipe": recipes.load(self.parameterAsEnumString(parameters, "RECIPE", context)),
            "tile_size": self.parameterAsInt(parameters, "TILE_SIZE", context),
            "max_tiles": self.parameterAsInt(parameters, "MAX_TILES", context),
            "validation": self.parameterAsDouble(parameters, "VALIDATION", context),
            "test": self.parameterAsDouble(parameters, "TEST", context),
            "seed": self.parameterAsInt(parameters, "SEED", context),
            "min_valid": self.parameterAsDouble(parameters, "MIN_VALID", context),
        }

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.native.tile_index import TileIndexSettings, make_tile_index

        output = self.output_path(parameters, "OUTPUT", context)
        names = ("tile_size", "max_tiles", "validation", "test", "seed", "min_valid")
        recipe: Recipe = values["recipe"]
        settings = TileIndexSettings(
            crs=recipe.grid.crs,
            resolution=recipe.grid.resolution,
            bands=tuple(c.name for c in recipe.channels if c.source == "composite"),
            **{name: values[name] for name in names},
        )
        make_tile_index(
            values["composite"],
            values["dem"],
            values["label"],
            Path(output),
            settings,
            token=self.token,
            reporter=reporter,
        )
        return {"OUTPUT": output}
