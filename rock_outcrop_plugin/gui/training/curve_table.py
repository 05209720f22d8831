"""The figures of every epoch (`metrics.csv`), for drawing."""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from pathlib import Path

MOST_BYTES = 2 * 1024 * 1024
COLUMNS = ("train_loss", "student_loss", "teacher_loss", "student_iou", "teacher_iou")


@dataclass(frozen=True)
class CurveTable:
    """One training: the epochs from 1, and the values of every column; what is missing is nan."""

    stage: int | None = None
    epochs: tuple[int, ...] = ()
    columns: tuple[tuple[str, tuple[float, ...]], ...] = ()
    best_epoch: int | None = None
    seconds: float = 0.0

    def column(self, name: str) -> tuple[float, ...]:
        """Return the values of a column, one for each epoch."""
        return dict(self.columns).get(name, ())


def read_table(path: Path, stage: int | None) -> CurveTable:
    """Read a table; rows that are no numbers are left out. Raises OSError."""
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        text = file.read(MOST_BYTES)
    rows: list[tuple[int, list[float]]] = []
    best: int | None = None
    seconds = 0.0
    for row in csv.DictReader(text.splitlines()):
        epoch = _number(row.get("epoch"))
        if not math.isfinite(epoch):
            continue
        rows.append((int(epoch) + 1, [_number(row.get(name)) for name in COLUMNS]))
        best = int(epoch) + 1 if row.get("is_best") == "1" else best
        took = _number(row.get("seconds"))
        seconds += took if math.isfinite(took) else 0.0
    columns = tuple(
        (name, tuple(values[index] for _, values in rows)) for index, name in enumerate(COLUMNS)
    )
    return CurveTable(stage, tuple(epoch for epoch, _ in rows), columns, best, seconds)


def _number(text: str | None) -> float:
    try:
        return float(text or "nan")
    except ValueError:
        return math.nan
