"""From a model and what was marked in its map to a better model, its map and its comparison."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterNumber

from .builder import ChainBuilder, Step, Value, tr
from .inputs import (
    DOUBLE,
    INTEGER,
    add_corrections,
    add_device,
    add_model,
    add_rasters,
    add_seed,
    add_third_mask,
    add_truth,
    add_two_masks,
)
from .steps import (
    MASKS,
    WITH_SLOPE,
    compare,
    disagreements,
    merge,
    predict,
    rasterize_two_masks,
    slope,
    tiles,
)

REFERENCES: list[Value] = ["@JOHNSON", "@GEOMAP", "@ADD"]


def refine_and_compare() -> None:
    """Write `refine_and_compare.model3`."""
    chain = ChainBuilder(
        tr("Refine and compare"),
        tr(
            "Trains an existing model on, with labels that your marks correct, maps with it, "
            "compares the map with the masks, and lists the largest places where they still "
            "differ: mark these, and run it again. Keep some marks aside as ground truth: those "
            "that were trained on say nothing of places that were not."
        ),
    )
    add_model(chain)
    add_rasters(chain)
    add_two_masks(chain)
    add_third_mask(chain)
    add_corrections(chain)
    add_truth(chain)
    _add_training(chain)
    add_device(chain)
    add_seed(chain)
    for step in (*rasterize_two_masks(), merge(is_result=False), slope(is_result=False)):
        chain.step(step)
    chain.step(tiles({"SEED": "@SEED"}))
    chain.step(_refine())
    chain.step(
        predict(
            (3, 4),
            tr("The whole composite, with the model's own threshold."),
            {**WITH_SLOPE, "MODEL": ("refine", "MODEL")},
        )
    )
    chain.step(
        compare(
            (3, 5),
            tr("With every mask, and with the truth where it is known."),
            {"REFERENCES": REFERENCES, "COMPOSITE": "@COMPOSITE"},
        )
    )
    what_next = tr("What to mark next: the largest patches in which they differ.")
    chain.step(disagreements((4, 5), what_next, REFERENCES))
    chain.write("refine_and_compare.model3")


def _add_training(chain: ChainBuilder) -> None:
    chain.input(
        QgsProcessingParameterNumber("EPOCHS", tr("Epochs"), INTEGER, 5, minValue=1),
        tr("A model that has learnt already needs few: 5 to 10."),
    )
    chain.input(
        QgsProcessingParameterNumber(
            "LEARNING_RATE", tr("Learning rate"), DOUBLE, 3e-5, minValue=1e-9
        ),
        tr("A third of the published 1e-4, so that what it has learnt is not overwritten."),
    )
    chain.input(
        QgsProcessingParameterNumber("CROP", tr("Crop size"), INTEGER, optional=True, minValue=32),
        tr(
            "Train on random squares of this many pixels. Left out: whole tiles, or 64 for few "
            "tiles."
        ),
    )


def _refine() -> Step:
    return Step(
        "refine",
        "selftrain",
        (2, 3),
        tr("Train the model on"),
        tr("One stage from the model's weights; your marks win over the masks."),
        {
            **WITH_SLOPE,
            "LABELS": MASKS,
            "CORRECTIONS": "@CORRECTIONS",
            "INITIAL_MODEL": "@MODEL",
            "STAGES": 1,
            "TILES": ("tiles", "OUTPUT"),
            "EPOCHS": "@EPOCHS",
            "LEARNING_RATE": "@LEARNING_RATE",
            "CROP": "@CROP",
            "DEVICE": "@DEVICE",
            "SEED": "@SEED",
        },
        {
            "MODEL": tr("Refined model"),
            "ONNX": tr("Model as ONNX"),
            "REPORT": tr("Training report"),
        },
    )
