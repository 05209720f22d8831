"""The figures of every epoch, and the table they are kept in."""

from __future__ import annotations

import csv
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from ..partial_files import replaced
from .evaluation import Evaluation


@dataclass(frozen=True)
class EpochFigures:
    """One row of metrics.csv. Losses and consistency: smaller is better; scores 0..1: larger."""

    epoch: int
    train_loss: float
    train_consistency: float
    consistency_weight: float
    learning_rate: float
    student_loss: float
    student_iou: float
    student_precision: float
    student_recall: float
    student_f1: float
    teacher_loss: float
    teacher_iou: float
    teacher_precision: float
    teacher_recall: float
    teacher_f1: float
    validation_consistency: float
    criterion: float
    threshold: float
    is_best: int
    seconds: float
    gradient_norm: float = 0.0


def networks_figures(evaluation: Evaluation) -> dict[str, float]:
    """Return the columns that come from an evaluation."""
    columns = {
        f"{name}_{key}": float(value)
        for name, scores in (("student", evaluation.student), ("teacher", evaluation.teacher))
        for key, value in asdict(scores).items()
    }
    columns["validation_consistency"] = evaluation.consistency
    columns["criterion"] = evaluation.criterion
    columns["threshold"] = evaluation.threshold
    return columns


def write_table(path: Path, history: list[EpochFigures], token: str) -> None:
    """Write metrics.csv, all of it or nothing. Raises OutputError."""
    with (
        replaced(path, token) as partial,
        partial.open("w", newline="", encoding="utf-8") as file,
    ):
        table = csv.DictWriter(file, [field.name for field in fields(EpochFigures)])
        table.writeheader()
        table.writerows(asdict(row) for row in history)
