"""Reliability diagrams: what was labelled rock against what was called likely to be."""

from __future__ import annotations

import base64
import io

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from ..calibration import Reliability, Scaling
from .probabilities import ProbabilityStudy


def reliability_diagram(studies: list[ProbabilityStudy]) -> str:
    """Return a picture as data URI, one diagram for each study; bars are shares of pixels / 4."""
    figure = Figure(figsize=(5.5 * len(studies), 4.2), layout="constrained")
    FigureCanvasAgg(figure)
    panels = figure.subplots(1, len(studies), squeeze=False)[0]
    for axes, study in zip(panels, studies, strict=True):
        title = f"{study.group} channels only" if study.group else "all channels"
        axes.plot([0, 1], [0, 1], color="0.6", linestyle=":", label="calibrated")
        _draw(axes, study.reliability(Scaling()), "as trained", "C1")
        _draw(axes, study.reliability(study.scaling), "scaled (the model's)", "C0")
        axes.axvline(study.threshold, color="C3", linewidth=0.8, label="threshold")
        axes.set(title=title, xlabel="mean probability", ylabel="mean label", xlim=(0, 1))
        axes.grid(alpha=0.3)
        axes.legend(fontsize=7, loc="upper left")
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=110)
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def _draw(axes: Axes, reliability: Reliability, name: str, colour: str) -> None:
    has_pixels = reliability.shares > 0
    label = f"{name}, calibration error {reliability.error:.3f}"
    axes.plot(
        reliability.probability[has_pixels],
        reliability.label[has_pixels],
        marker="o",
        markersize=4,
        color=colour,
        label=label,
    )
    bins = len(reliability.shares)
    centres = (np.arange(bins) + 0.5) / bins
    axes.bar(centres, 0.25 * reliability.shares, width=0.9 / bins, color=colour, alpha=0.25)
