"""The scores as a table in long form: one row per area, candidate and reference."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator, Sequence

from .results import PairResult
from .scores import Tally

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
)


def table_text(pairs: Sequence[PairResult]) -> str:
    """Return the scores of the whole area, then of every tile, as CSV.

    A score that is not defined (0/0) is an empty field. Areas are ground areas in km².
    """
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for pair in pairs:
        writer.writerow(["all", "", "", "", pair.candidate, pair.reference, *_numbers(pair.total)])
    for pair in pairs:
        for tile, part in pair.tiles:
            place = ["tile", tile.id, tile.column, tile.row]
            writer.writerow([*place, pair.candidate, pair.reference, *_numbers(part)])
    return stream.getvalue()


def _numbers(result: Tally) -> Iterator[str]:
    counts, areas = result.counts, result.areas
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
    yield from ("" if math.isnan(score) else f"{score:.6f}" for score in scores)
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
