"""Steps that several chains have in common."""

from __future__ import annotations

from .builder import Step, Value, tr

MASKS: list[Value] = [("rasterize_johnson", "OUTPUT"), ("rasterize_geomap", "OUTPUT")]
SLOPE: Value = ("slope", "OUTPUT")
RASTERS: dict[str, Value] = {"COMPOSITE": "@COMPOSITE", "DEM": "@DEM"}
WITH_SLOPE: dict[str, Value] = {**RASTERS, "SLOPE": SLOPE}
MAP: Value = ("predict", "MASK")


def rasterize_two_masks() -> tuple[Step, Step]:
    """Return the steps `rasterize_johnson` and `rasterize_geomap`."""
    johnson = Step(
        "rasterize_johnson",
        "rasterizemask",
        (0, 0),
        tr("Rasterise Johnson"),
        tr("Polygons become pixels of the composite's grid."),
        {"MASK": "@JOHNSON", "REFERENCE": "@COMPOSITE"},
    )
    geomap = Step(
        "rasterize_geomap",
        "rasterizemask",
        (1, 0),
        tr("Rasterise GeoMap"),
        tr("Polygons become pixels of the composite's grid."),
        {"MASK": "@GEOMAP", "REFERENCE": "@COMPOSITE"},
    )
    return johnson, geomap


def merge(weights: Value = "0.5,0.5", *, is_result: bool = True) -> Step:
    """Return the step `merge`."""
    return Step(
        "merge",
        "mergelabels",
        (0.5, 1),
        tr("Merge labels"),
        tr("A soft label: how many of the masks say that a pixel is rock."),
        {"LABELS": MASKS, "WEIGHTS": weights},
        {"OUTPUT": tr("Merged label")} if is_result else {},
    )


def slope(*, is_result: bool = True) -> Step:
    """Return the step `slope`."""
    return Step(
        "slope",
        "slope",
        (2, 0),
        tr("Slope"),
        tr("In degrees, after Horn: steep ground holds little snow."),
        {"DEM": "@DEM"},
        {"OUTPUT": tr("Slope")} if is_result else {},
    )


def tiles(values: dict[str, Value]) -> Step:
    """Return the step `tiles`; `values` beside the rasters and the label."""
    return Step(
        "tiles",
        "tilegrid",
        (1, 2),
        tr("Make the tile grid"),
        tr("Which tiles teach, which judge, and which are kept for a test."),
        {**RASTERS, "LABEL": ("merge", "OUTPUT"), **values},
        {"OUTPUT": tr("Tiles")},
    )


def train_in_stages(values: dict[str, Value]) -> Step:
    """Return the step `train`; `values` beside what all chains that train from nothing give."""
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
            **values,
        },
        {
            "MODEL": tr("Model"),
            "ONNX": tr("Model as ONNX"),
            "REPORT": tr("Training report"),
        },
    )


def predict(place: tuple[float, float], comment: str, values: dict[str, Value]) -> Step:
    """Return the step `predict`; `values` are its inputs and its model."""
    return Step(
        "predict",
        "predict",
        place,
        tr("Predict rock"),
        comment,
        {**values, "DEVICE": "@DEVICE"},
        {"PROBABILITY": tr("Rock probability"), "MASK": tr("Rock mask")},
    )


def compare(place: tuple[float, float], comment: str, values: dict[str, Value]) -> Step:
    """Return the step `compare` of the map of `predict`; `values` say with what."""
    return Step(
        "compare",
        "compare",
        place,
        tr("Compare masks"),
        comment,
        {"PREDICTION": MAP, "TRUTH": "@TRUTH", **values},
        {
            "AGREEMENT": tr("Agreement"),
            "TABLE": tr("Comparison table"),
            "REPORT": tr("Comparison report"),
        },
    )


def disagreements(place: tuple[float, float], comment: str, references: list[Value]) -> Step:
    """Return the step `disagreements` between the map of `predict` and references."""
    return Step(
        "disagreements",
        "disagreements",
        place,
        tr("Find disagreements"),
        comment,
        {"PREDICTION": MAP, "REFERENCES": references},
        {"OUTPUT": tr("Disagreements")},
    )
