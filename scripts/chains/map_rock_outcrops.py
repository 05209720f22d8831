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
from .steps import MASKS, WITH_SLOPE, merge, rasterize_two_masks, slope, tiles


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
    chain.step(_train())
    for step in _map():
        chain.step(step)
    chain.step(_compare())
    chain.write("map_rock_outcrops.model3")


def _train() -> Step:
    return Step(
        "train",
        "selftrain",
        (2, 3),
        tr("Train in stages"),
        tr("Labels, network, better labels, network again: the most stable one is kept."),
        {
            **WITH_SLOPE,
            "LABELS": MASKS,
            "STAGES": "@STAGES",
            "TILES": ("tiles", "OUTPUT"),
            "WIDTH": "@WIDTH",
            "EPOCHS": "@EPOCHS",
            "BATCH_SIZE": "@BATCH_SIZE",
            "LEARNING_RATE": "@LEARNING_RATE",
            "SCHEDULE": "cosine",
            "CROP": "@CROP",
            "DEVICE": "@DEVICE",
            "SEED": "@SEED",
        },
        {
            "MODEL": tr("Model"),
            "ONNX": tr("Model as ONNX"),
            "REPORT": tr("Training report"),
        },
    )


def _map() -> tuple[Step, Step]:
    predict = Step(
        "predict",
        "predict",
        (3, 4),
        tr("Predict rock"),
        tr("The whole composite, with the model's own threshold."),
        {**WITH_SLOPE, "MODEL": ("train", "MODEL"), "DEVICE": "@DEVICE"},
        {"PROBABILITY": tr("Rock probability"), "MASK": tr("Rock mask")},
    )
    outlines = Step(
        "outlines",
        "vectorizemask",
        (3, 5),
        tr("Draw the outlines"),
        tr("Exact pixel edges, with area and mean probability."),
        {"MASK": ("predict", "MASK"), "PROBABILITY": ("predict", "PROBABILITY")},
        {"OUTPUT": tr("Rock outlines")},
    )
    return predict, outlines


def _compare() -> Step:
    return Step(
        "compare",
        "compare",
        (4, 5),
        tr("Compare masks"),
        tr("With every mask, and with the truth where it is known."),
        {
            "PREDICTION": ("predict", "MASK"),
            "REFERENCES": ["@JOHNSON", "@GEOMAP", "@ADD"],
            "TRUTH": "@TRUTH",
            "TILES": ("tiles", "OUTPUT"),
            "SPLIT": "@SPLIT",
            "COMPOSITE": "@COMPOSITE",
        },
        {
            "AGREEMENT": tr("Agreement"),
            "TABLE": tr("Comparison table"),
            "REPORT": tr("Comparison report"),
        },
    )
