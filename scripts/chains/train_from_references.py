"""From references as polygons to a model."""

from __future__ import annotations

from .builder import ChainBuilder, tr
from .inputs import (
    add_corrections,
    add_device,
    add_network,
    add_rasters,
    add_seed,
    add_stages,
    add_training,
    add_two_masks,
)
from .steps import merge, rasterize_two_masks, slope, tiles, train_in_stages


def train_from_references() -> None:
    """Write `train_from_references.model3`."""
    chain = ChainBuilder(
        tr("Train from references"),
        tr(
            "Trains a model in stages on two imperfect rock masks, given as polygons, and on what "
            "you have marked where masks disagree. The model maps any composite with 'Predict "
            "rock'."
        ),
    )
    add_rasters(chain)
    add_two_masks(chain)
    add_corrections(chain)
    add_network(chain)
    add_training(chain)
    add_stages(chain)
    add_device(chain)
    add_seed(chain)
    for step in (*rasterize_two_masks(), merge(is_result=False), slope(is_result=False)):
        chain.step(step)
    chain.step(tiles({"SEED": "@SEED"}))
    chain.step(train_in_stages({"CORRECTIONS": "@CORRECTIONS"}))
    chain.write("train_from_references.model3")
