"""The pictures of the report, as PNG text that an HTML page can hold."""

from __future__ import annotations

import base64
import io
import math
from collections.abc import Sequence

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from .overview import AgreementOverview
from .results import PairResult

SCORES = (
    ("Precision", "#4c78a8"),
    ("Recall", "#72b7b2"),
    ("F1", "#eeca3b"),
    ("IoU", "#b2452f"),
)


def score_bars(pairs: Sequence[PairResult]) -> str:
    """Return bars of precision, recall, F1 and IoU of every pair."""
    figure = Figure(figsize=(8.6, 0.9 + 0.75 * len(pairs)), dpi=110, layout="constrained")
    axes = figure.subplots()
    thickness = 0.8 / len(SCORES)
    places = np.arange(len(pairs))
    for number, (name, colour) in enumerate(SCORES):
        values = [_score(pair, name) for pair in pairs]
        offsets = places + (number - (len(SCORES) - 1) / 2) * thickness
        drawn = [0.0 if math.isnan(value) else value for value in values]
        bars = axes.barh(offsets, drawn, thickness * 0.92, color=colour, label=name)
        labels = ["–" if math.isnan(value) else f"{value:.2f}" for value in values]
        axes.bar_label(bars, labels, padding=3, fontsize=7)
    axes.set_yticks(places, [f"{pair.candidate}\nagainst {pair.reference}" for pair in pairs])
    axes.tick_params(labelsize=8)
    axes.invert_yaxis()
    axes.set_xlim(0, 1.08)
    axes.set_xlabel("score (0 to 1, higher is better)", fontsize=8)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(
        ncols=len(SCORES), loc="lower center", bbox_to_anchor=(0.5, 1.0), frameon=False, fontsize=8
    )
    return _png(figure)


def agreement_map(overview: AgreementOverview, backdrop: NDArray[np.float64]) -> str:
    """Return a map of agreement over a backdrop (height, width, 3) of the overview's grid."""
    grid = overview.grid
    left, bottom, right, top = (edge / 1000 for edge in grid.bounds)
    width = 8.6
    height = min(max(width * grid.height / grid.width, 2.0), 11.0)
    figure = Figure(figsize=(width, height), dpi=110, layout="constrained")
    axes = figure.subplots()
    extent = (left, right, bottom, top)
    axes.imshow(backdrop, extent=extent, interpolation="nearest")
    axes.imshow(overview.image(), extent=extent, interpolation="nearest")
    axes.set_xlabel("easting (km)", fontsize=8)
    axes.set_ylabel("northing (km)", fontsize=8)
    axes.tick_params(labelsize=8)
    axes.ticklabel_format(useOffset=False)
    return _png(figure)


def _score(pair: PairResult, name: str) -> float:
    counts = pair.total.counts
    return {
        "Precision": counts.precision,
        "Recall": counts.recall,
        "F1": counts.f1,
        "IoU": counts.iou,
    }[name]


def _png(figure: Figure) -> str:
    stream = io.BytesIO()
    figure.savefig(stream, format="png", metadata={"Software": None})
    return "data:image/png;base64," + base64.b64encode(stream.getvalue()).decode("ascii")
