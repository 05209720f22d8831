"""Training of a network on imperfect labels: student, averaged teacher, early stopping."""

from __future__ import annotations

from .run import train
from .specification import TrainingResult, TrainingRun, TrainingStatus

__all__ = ["TrainingResult", "TrainingRun", "TrainingStatus", "train"]
