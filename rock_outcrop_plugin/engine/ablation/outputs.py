"""Table, report and the record of a component analysis."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from ..partial_files import write_text
from .journal import plain
from .report import report_text
from .specification import SCORES, AblationResult, AblationRun, SubjectResult

RESULTS_FILE = "results.json"
COLUMNS = (
    "subject",
    "kind",
    "title",
    "score",
    "seeds",
    "mean",
    "standard_deviation",
    "pairs",
    "difference",
    "difference_standard_error",
)


def write_results(run: AblationRun, rows: Sequence[SubjectResult], split: str) -> Path:
    """Write all figures into the run folder as JSON and return the file. Raises OutputError."""
    path = run.run_folder / RESULTS_FILE
    data = {"split": split, "subjects": [_record(row) for row in rows]}
    write_text(path, json.dumps(plain(data), indent=1, allow_nan=False), run.token)
    return path


def write_outputs(run: AblationRun, rows: Sequence[SubjectResult], split: str) -> AblationResult:
    """Write JSON, and table and report where they are wanted. Raises OutputError."""
    results = write_results(run, rows, split)
    if run.table:
        write_text(run.table, table_text(rows), run.token)
    if run.report:
        write_text(run.report, report_text(run, rows, split), run.token)
    return AblationResult(tuple(rows), split, results, run.table, run.report)


def table_text(rows: Sequence[SubjectResult]) -> str:
    """Return the figures as CSV, one line for each subject and score.

    The difference is subject - full method. What is not defined is an empty field.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        subject = row.subject
        for score in SCORES:
            found, difference = row.summaries[score], row.differences[score]
            writer.writerow(
                [
                    subject.name,
                    subject.kind,
                    subject.title,
                    score,
                    found.count,
                    _number(found.mean),
                    _number(found.deviation),
                    difference.count,
                    _number(difference.mean),
                    _number(difference.standard_error),
                ]
            )
    return stream.getvalue()


def _number(value: float) -> str:
    return "" if math.isnan(value) else f"{value:.6f}"


def _record(row: SubjectResult) -> dict[str, object]:
    subject = row.subject
    return {
        "name": subject.name,
        "title": subject.title,
        "kind": subject.kind,
        "summaries": {name: asdict(value) for name, value in row.summaries.items()},
        "differences": {name: asdict(value) for name, value in row.differences.items()},
        "units": [asdict(unit) for unit in row.units],
    }
