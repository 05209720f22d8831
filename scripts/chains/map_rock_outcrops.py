"""The main job: from a composite, a DEM and two masks to a better mask."""

from __future__ import annotations

from .builder import ChainBuilder, Step, tr
from .inputs import (
    add_device,
    add_network,
    add_rasters,
    add_seed,
    add_split,
    add_stages,
    add_test_share,
    add_third_mask,
    add_training,
    add_truth,
    add_two_masks,
)
from .steps import (
    MAP,
    WITH_SLOPE,
    compare,
    merge,
    predict,
    rasterize_two_masks,
    slope,
    tiles,
    train_in_stages,
)


def map_rock_outcrops() -> None:
    """Write `map_rock_outcrops.model3`."""
    chain = ChainBuilder(
        tr("Map rock outcrops"),
        tr(
            "From a Sentinel-2 composite, an elevation model and two imperfect rock masks to a "
            "trained model, a 10 m rock mask, its outlines, and a comparison with the masks."
        ),
    )
    add_rasters(chain)
    add_two_masks(chain)
    add_third_mask(chain)
    add_truth(chain)
    add_network(chain)
    add_training(chain)
    add_stages(chain)
    add_test_share(chain)
    add_split(chain)
    add_device(chain)
    add_seed(chain)
    for step in (*rasterize_two_masks(), merge(), slope()):
        chain.step(step)
    chain.step(tiles({"TEST": "@TEST", "SEED": "@SEED"}))
    chain.step(train_in_stages({}))
    chain.step(
        predict(
            (3, 4),
            tr("The whole composite, with the model's own threshold."),
            {**WITH_SLOPE, "MODEL": ("train", "MODEL")},
        )
    )
    chain.step(_outlines())
    chain.step(
        compare(
            (4, 5),
            tr("With every mask, and with the truth where it is known."),
            {
                "REFERENCES": ["@JOHNSON", "@GEOMAP", "@ADD"],
                "TILES": ("tiles", "OUTPUT"),
                "SPLIT": "@SPLIT",
                "COMPOSITE": "@COMPOSITE",
            },
        )
    )
    chain.write("map_rock_outcrops.model3")


def _outlines() -> Step:
    return Step(
        "outlines",
        "vectorizemask",
        (3, 5),
        tr("Draw the outlines"),
        tr("Exact pixel edges, with area and mean probability."),
        {"MASK": MAP, "PROBABILITY": ("predict", "PROBABILITY")},
        {"OUTPUT": tr("Rock outlines")},
    )
