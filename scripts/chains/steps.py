"""Steps that several chains have in common."""

from __future__ import annotations

from .builder import Step, Value, tr

MASKS: list[Value] = [("rasterize_johnson", "OUTPUT"), ("rasterize_geomap", "OUTPUT")]
SLOPE: Value = ("slope", "OUTPUT")
RASTERS: dict[str, Value] = {"COMPOSITE": "@COMPOSITE", "DEM": "@DEM"}
WITH_SLOPE: dict[str, Value] = {**RASTERS, "SLOPE": SLOPE}


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
