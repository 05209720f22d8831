"""What a component analysis is given and what it returns."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Literal

from ..assessment.layers import ReferenceLayer
from ..baselines.forest import ForestSettings
from ..self_training.specification import SelfTrainingRun
from .statistics import PairedDifference, Seed, Summary, summary

SplitChoice = Literal["auto", "test", "validation", "all"]
SubjectKind = Literal["full", "part", "reference", "baseline", "mask"]


@dataclass(frozen=True)
class AblationRun:
    """A set-up, which of its parts are removed, and what the results are scored against.

    `self_training` is the full set-up: its `training.label` holds the merged masks, which the
    forest learns from; seed, run folder and outputs are replaced for each training. The
    `reference_names` are those of its references, in their order. `parts` are names of `PARTS` or
    "references", each reference in turn. `truth` is a mask, raster or vector, that no training
    sees. Scored are the tiles of a split; "auto": test tiles if there are any, else validation.
    `run_folder` keeps what is finished, so that a repeated run goes on from there.
    """

    self_training: SelfTrainingRun
    reference_names: tuple[str, ...]
    truth: ReferenceLayer
    run_folder: Path
    token: str
    parts: tuple[str, ...]
    seeds: tuple[int, ...]
    table: Path | None
    report: Path | None
    split: SplitChoice = "auto"
    forest: ForestSettings = field(default_factory=ForestSettings)


@dataclass(frozen=True)
class MaskScores:
    """Scores of a mask against the truth, 0..1, higher is better; NaN where not defined.

    `small_recall` is the share found of the pixels of outcrops of 1 to 9 pixels.
    """

    iou: float
    precision: float
    recall: float
    f1: float
    small_recall: float


SCORES = tuple(each.name for each in fields(MaskScores))


@dataclass(frozen=True)
class Subject:
    """A row of the analysis; `run` is how it is trained, None: it is not a self-training."""

    name: str
    title: str
    kind: SubjectKind
    run: SelfTrainingRun | None = None


@dataclass(frozen=True)
class UnitResult:
    """What one subject reached with one seed (None: it depends on none).

    `threshold` is the probability from which a pixel counts as rock, `epochs` those of all stages,
    `seconds` the time for training and mapping.
    """

    subject: str
    seed: Seed
    scores: MaskScores
    threshold: float | None = None
    epochs: int = 0
    seconds: float = 0.0

    @property
    def has_failed(self) -> bool:
        """Whether it could not be trained, so that it has no scores."""
        return math.isnan(self.scores.iou)

    @property
    def values(self) -> dict[str, float]:
        """The scores by name."""
        return {name: getattr(self.scores, name) for name in SCORES}


@dataclass(frozen=True)
class SubjectResult:
    """A subject over all seeds; by score: its summary, and how it differs from the full set-up.

    A negative difference means that the subject is worse.
    """

    subject: Subject
    units: tuple[UnitResult, ...]
    summaries: dict[str, Summary]
    differences: dict[str, PairedDifference]

    @property
    def seconds(self) -> float:
        """Mean time of the trainings that did not fail, NaN when all did."""
        return summary([unit.seconds for unit in self.units if not unit.has_failed]).mean

    @property
    def threshold(self) -> float:
        """Mean threshold, NaN where there is none."""
        return summary([u.threshold for u in self.units if u.threshold is not None]).mean


@dataclass(frozen=True)
class AblationResult:
    """The rows, the full set-up first, and the files that were written."""

    subjects: tuple[SubjectResult, ...]
    split: str
    results: Path
    table: Path | None
    report: Path | None
