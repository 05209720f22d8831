"""The scores as a table in long form: one row per area, candidate and reference."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator, Sequence

from .mark_scores import MarkedScore, MarkResult
from .results import PairResult
from .scores import ConfusionCounts, Tally

COLUMNS = (
    "scope",
    "tile",
    "column",
    "row",
    "candidate",
    "reference",
    "pixels",
    "true_positive",
    "false_positive",
    "false_negative",
    "true_negative",
    "accuracy",
    "precision",
    "recall",
    "f1",
    "iou",
    "candidate_km2",
    "reference_km2",
    "both_km2",
    "candidate_only_km2",
    "reference_only_km2",
    "neither_km2",
    "accuracy_low",
    "accuracy_high",
    "precision_low",
    "precision_high",
    "recall_low",
    "recall_high",
)
AREAS = sum(name.endswith("_km2") for name in COLUMNS)
INTERVALS = sum(name.endswith(("_low", "_high")) for name in COLUMNS)


def table_text(pairs: Sequence[PairResult], marks: MarkResult | None = None) -> str:
    """Return the scores of the whole area, then at the marks, then of every tile, as CSV.

    A score that is not defined (0/0) is an empty field. Areas are ground areas in km². At the marks
    the pixels are points, there are no areas, and scores have their 95% intervals (low, high).
    """
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for pair in pairs:
        writer.writerow(["all", "", "", "", pair.candidate, pair.reference, *_numbers(pair.total)])
    for score in marks.scores if marks else ():
        place = ["marks", "", "", "", score.candidate, marks.name if marks else ""]
        writer.writerow([*place, *_at_marks(score)])
    for pair in pairs:
        for tile, part in pair.tiles:
            row = ["tile", tile.id, tile.column, tile.row]
            writer.writerow([*row, pair.candidate, pair.reference, *_numbers(part)])
    return stream.getvalue()


def _numbers(result: Tally) -> Iterator[str]:
    areas = result.areas
    yield from _scores(result.counts)
    yield from (
        f"{area:.6f}"
        for area in (
            areas.candidate,
            areas.reference,
            areas.both,
            areas.candidate_only,
            areas.reference_only,
            areas.neither,
        )
    )
    yield from [""] * INTERVALS


def _at_marks(score: MarkedScore) -> Iterator[str]:
    yield from _scores(score.counts)
    yield from [""] * AREAS
    for interval in (score.accuracy_interval, score.precision_interval, score.recall_interval):
        yield from (_number(edge) for edge in interval)


def _number(score: float) -> str:
    return "" if math.isnan(score) else f"{score:.6f}"


def _scores(counts: ConfusionCounts) -> Iterator[str]:
    yield from (
        str(count)
        for count in (
            counts.pixels,
            counts.true_positive,
            counts.false_positive,
            counts.false_negative,
            counts.true_negative,
        )
    )
    scores = (counts.accuracy, counts.precision, counts.recall, counts.f1, counts.iou)
    yield from (_number(score) for score in scores)
