"""From masks and rasters to what 'Train a model' asks for."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterNumber, QgsProcessingParameterString

from .builder import ChainBuilder, Step, tr
from .inputs import (
    DOUBLE,
    INTEGER,
    add_rasters,
    add_seed,
    add_test_share,
    add_two_masks,
)
from .steps import merge, rasterize_two_masks, slope, tiles


def prepare_training_data() -> None:
    """Write `prepare_training_data.model3`."""
    chain = ChainBuilder(
        tr("Prepare training data"),
        tr(
            "Puts two imperfect rock masks on the composite's grid, merges them into one soft "
            "label, derives the slope, and makes the tile grid: all that 'Train a model' and "
            "'Train in stages' ask for. Look at label and tiles before you train."
        ),
    )
    add_rasters(chain)
    add_two_masks(chain)
    _add_settings(chain)
    add_test_share(chain)
    add_seed(chain)
    for step in rasterize_two_masks():
        chain.step(_with_result(step))
    chain.step(merge("@WEIGHTS"))
    chain.step(slope())
    settings = ("TILE_SIZE", "MAX_TILES", "VALIDATION", "TEST", "SEED")
    chain.step(tiles({name: f"@{name}" for name in settings}))
    chain.write("prepare_training_data.model3")


def _with_result(step: Step) -> Step:
    titles = {"rasterize_johnson": tr("Johnson raster"), "rasterize_geomap": tr("GeoMap raster")}
    results = {"OUTPUT": titles[step.name]}
    return Step(
        step.name, step.algorithm, step.place, step.title, step.comment, step.values, results
    )


def _add_settings(chain: ChainBuilder) -> None:
    chain.input(
        QgsProcessingParameterString("WEIGHTS", tr("Weights"), defaultValue="0.5,0.5"),
        tr("The masks' shares in the label, Johnson first. Equal as published."),
    )
    chain.input(
        QgsProcessingParameterNumber("TILE_SIZE", tr("Tile size"), INTEGER, 520, minValue=16),
        tr("Edge in pixels. 520 is published; small places want smaller tiles."),
    )
    chain.input(
        QgsProcessingParameterNumber("MAX_TILES", tr("Number of tiles"), INTEGER, 2400, minValue=1),
        tr("So many of the tiles with most rock are used. 2,400 is published."),
    )
    chain.input(
        QgsProcessingParameterNumber(
            "VALIDATION",
            tr("Share of validation tiles"),
            DOUBLE,
            0.2,
            minValue=0.0,
            maxValue=0.9,
        ),
        tr("Tiles on which the best epoch and the threshold are found. 0.2 is published."),
    )
