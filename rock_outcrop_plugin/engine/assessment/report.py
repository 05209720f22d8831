"""The comparison as one HTML page that needs nothing else."""

from __future__ import annotations

import math
import platform
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import jinja2
import numpy as np
import rasterio
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..grid import RasterGrid
from .backdrop import plain_backdrop
from .layer_stack import BOTH, PREDICTION_ONLY, REFERENCE_ONLY
from .overview import COLOURS, AgreementOverview
from .pictures import agreement_map, score_bars
from .results import ComparisonResult, ComparisonRun
from .scores import Interval, Tally
from .tiles import Tile

TEMPLATE = "report.html.j2"
LARGEST_TILE_TABLE = 200


@dataclass(frozen=True)
class Definition:
    """What a score means and which way is good."""

    name: str
    formula: str
    meaning: str
    good: str


DEFINITIONS = (
    Definition(
        "Accuracy",
        "(TP + TN) / all pixels",
        "Share of pixels on which both agree. Where rock is rare it is high even for a mask "
        "without any rock: do not judge by it alone.",
        "higher is better, 1 is perfect",
    ),
    Definition(
        "Precision",
        "TP / (TP + FP)",
        "Share of the candidate's rock that is rock in the reference. Low: the candidate maps "
        "rock where the reference has none, or the reference misses rock.",
        "higher is better, 1 is perfect",
    ),
    Definition(
        "Recall",
        "TP / (TP + FN)",
        "Share of the reference's rock that the candidate found. Low: the candidate misses rock, "
        "or the reference has too much.",
        "higher is better, 1 is perfect",
    ),
    Definition(
        "F1",
        "2 TP / (2 TP + FP + FN)",
        "Harmonic mean of precision and recall: high only when both are.",
        "higher is better, 1 is perfect",
    ),
    Definition(
        "IoU",
        "TP / (TP + FP + FN)",
        "Intersection over union: area that is rock in both, over area that is rock in either.",
        "higher is better, 1 is perfect",
    ),
)


def report_text(
    run: ComparisonRun,
    result: ComparisonResult,
    grid: RasterGrid,
    overviews: Mapping[str, AgreementOverview],
    backdrop: NDArray[np.float64] | None,
) -> str:
    """Return the HTML.

    `overviews` holds the map of each reference by its name; `backdrop` (height, width, 3) is drawn
    behind them, None: a plain ground.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["score"] = _score
    environment.filters["area"] = _area
    environment.filters["interval"] = _interval
    if backdrop is None:
        backdrop = plain_backdrop(next(iter(overviews.values())).has_data)
    return environment.get_template(TEMPLATE).render(
        facts=_facts(run, result, grid),
        sources=_sources(run),
        pairs=result.pairs,
        bars=score_bars(result.pairs),
        maps=[(name, agreement_map(found, backdrop)) for name, found in overviews.items()],
        colours={
            "both": _css(BOTH),
            "prediction": _css(PREDICTION_ONLY),
            "reference": _css(REFERENCE_ONLY),
        },
        has_composite=run.composite is not None,
        has_truth=run.truth is not None,
        marks=result.marks,
        tile_rows=_tile_rows(result),
        tile_count=len(result.pairs[0].tiles),
        definitions=DEFINITIONS,
        versions=_versions(),
    )


def _facts(run: ComparisonRun, result: ComparisonResult, grid: RasterGrid) -> list[tuple[str, str]]:
    pixels = max(pair.total.counts.pixels for pair in result.pairs)
    threshold = (
        "none: the prediction is a mask"
        if result.threshold is None
        else f"{result.threshold:g} (a probability of at least this counts as rock)"
    )
    if run.tiles is None:
        area = "whole prediction" if run.extent is None else "extent"
    else:
        area = f"tiles of {run.tiles.name}" + (f", split '{run.split}'" if run.split else "")
    left, bottom, right, top = grid.bounds
    return [
        ("Date", datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")),
        ("Threshold of the prediction", threshold),
        ("Threshold of soft references", "0.5"),
        ("Compared", area),
        ("Pixels compared", f"{pixels:,}"),
        ("Pixel", f"{grid.resolution:g} × {grid.resolution:g} map units"),
        ("Grid", f"{grid.width} × {grid.height} pixels, {_crs_name(grid.crs)}"),
        ("Bounds", f"{left:.0f} {bottom:.0f} {right:.0f} {top:.0f}"),
        ("Areas", "ground area on the WGS 84 ellipsoid, corrected for the map's scale"),
    ]


def _crs_name(wkt: str) -> str:
    crs = CRS.from_wkt(wkt)
    code = crs.to_epsg()
    return f"EPSG:{code}" if code else wkt.split('"')[1]


def _sources(run: ComparisonRun) -> list[tuple[str, str]]:
    sources = [("prediction", str(run.prediction))]
    for layer in (*run.references, *([run.truth] if run.truth else [])):
        place = str(layer.path) + (f" (layer {layer.layer})" if layer.layer else "")
        sources.append((layer.name, place))
    marks = run.marks.path if run.marks else None
    for name, path in (
        ("marks", marks),
        ("tile index", run.tiles),
        ("backdrop", run.composite),
    ):
        if path:
            sources.append((name, str(path)))
    return sources


def _tile_rows(result: ComparisonResult) -> list[tuple[Tile, list[Tally]]]:
    """Return the tiles with most rock first, each with the tally of every pair."""
    by_tile = zip(*(pair.tiles for pair in result.pairs), strict=True)
    rows = [(entries[0][0], [part for _, part in entries]) for entries in by_tile]
    rows.sort(key=lambda row: max(part.counts.union for part in row[1]), reverse=True)
    return rows[:LARGEST_TILE_TABLE]


def _score(value: float) -> str:
    return "–" if math.isnan(value) else f"{value:.3f}"


def _interval(edges: Interval) -> str:
    low, high = edges
    return "" if math.isnan(low) else f"{low:.3f}–{high:.3f}"


def _area(value: float) -> str:
    return f"{value:,.2f}"


def _css(code: int) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in COLOURS[code])


def _versions() -> str:
    return ", ".join(
        f"{name} {version}"
        for name, version in (
            ("Python", platform.python_version()),
            ("NumPy", np.__version__),
            ("rasterio", rasterio.__version__),
            ("GDAL", rasterio.__gdal_version__),
            ("shapely", shapely.__version__),
        )
    )
