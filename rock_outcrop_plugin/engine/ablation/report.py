"""The component analysis as one HTML page that needs nothing else."""

from __future__ import annotations

import base64
import io
import math
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from matplotlib.figure import Figure

from ..training.description import versions
from .parts import FULL
from .scores import SMALL_OUTCROP_PIXELS
from .specification import AblationRun, SubjectKind, SubjectResult
from .statistics import Summary, differences

TEMPLATE = "report.html.j2"
COLOURS: dict[SubjectKind, str] = {
    "full": "#1d2429",
    "part": "#4c78a8",
    "reference": "#72b7b2",
    "baseline": "#e0a030",
    "mask": "#9aa5ad",
}
SCORE_TITLES = {
    "iou": "IoU",
    "precision": "precision",
    "recall": "recall",
    "f1": "F1",
    "small_recall": f"recall of outcrops of 1–{SMALL_OUTCROP_PIXELS} px",
}


def report_text(run: AblationRun, rows: Sequence[SubjectResult], split: str) -> str:
    """Return the page."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["spread"] = _spread
    environment.filters["score"] = _score
    environment.filters["difference"] = _difference
    others = [row for row in rows if row.subject.name != FULL]
    return environment.get_template(TEMPLATE).render(
        rows=rows,
        scores=SCORE_TITLES,
        seeds=run.seeds,
        plots=[
            (SCORE_TITLES[score], _plot(rows, others, score)) for score in ("iou", "small_recall")
        ],
        facts=_facts(run, split),
        versions=", ".join(f"{name} {version}" for name, version in versions().items()),
    )


def _facts(run: AblationRun, split: str) -> list[tuple[str, str]]:
    training = run.self_training.training
    masks = zip(run.reference_names, run.self_training.references, strict=True)
    return [
        ("Date", datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")),
        ("Recipe", training.recipe.name),
        ("Truth", f"{run.truth.name} ({run.truth.path})"),
        ("Scored on", f"split '{split}' of {training.tiles.name}"),
        ("Masks", ", ".join(f"{name} ({each.weight:.3g})" for name, each in masks)),
        ("Stages", str(run.self_training.settings.stages)),
        (
            "Training",
            f"width {training.width}, at most {training.epoch_count} epochs a stage, batches of "
            f"{training.batch_size}, learning rate {training.learning_rate:g}, "
            f"{training.schedule}",
        ),
        ("Composite", str(training.files.composite)),
        ("Elevation", str(training.files.dem)),
    ]


def _plot(rows: Sequence[SubjectResult], others: Sequence[SubjectResult], score: str) -> str:
    """Return a picture of the differences to the full method: seeds, mean, standard error."""
    figure = Figure(figsize=(8.6, 1.2 + 0.34 * max(len(others), 1)), dpi=110, layout="constrained")
    axes = figure.subplots()
    full = _by_seed(rows[0], score) if rows else {}
    for place, row in enumerate(others):
        colour = COLOURS[row.subject.kind]
        points = [v for v in differences(_by_seed(row, score), full).values() if not math.isnan(v)]
        found = row.differences[score]
        axes.plot(points, [place] * len(points), "o", color=colour, alpha=0.4, markersize=4)
        if not math.isnan(found.mean):
            error = 0.0 if math.isnan(found.standard_error) else found.standard_error
            axes.errorbar(found.mean, place, xerr=error, fmt="D", color=colour, capsize=4)
    axes.axvline(0.0, color="0.3", linewidth=1)
    axes.set_yticks(range(len(others)), [row.subject.title for row in others])
    axes.tick_params(labelsize=8)
    axes.set_ylim(len(others) - 0.5, -0.5)
    axes.set_xlabel(f"{SCORE_TITLES[score]}, difference to the full method", fontsize=8)
    axes.grid(axis="x", alpha=0.3)
    axes.spines[["top", "right"]].set_visible(False)
    stream = io.BytesIO()
    figure.savefig(stream, format="png", metadata={"Software": None})
    return "data:image/png;base64," + base64.b64encode(stream.getvalue()).decode("ascii")


def _by_seed(row: SubjectResult, score: str) -> dict[int | None, float]:
    return {unit.seed: unit.values[score] for unit in row.units}


def _spread(found: Summary) -> str:
    if math.isnan(found.mean):
        return "–"
    spread = "" if math.isnan(found.deviation) else f" ± {found.deviation:.3f}"
    return f"{found.mean:.3f}{spread}"


def _score(value: float) -> str:
    return "–" if math.isnan(value) else f"{value:.3f}"


def _difference(row: SubjectResult, score: str) -> str:
    found = row.differences[score]
    if math.isnan(found.mean):
        return "–"
    error = "" if math.isnan(found.standard_error) else f" ± {found.standard_error:.3f}"
    return f"{found.mean:+.3f}{error}".replace("-", "−")
