"""What a self-training run is given and what it returns."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...errors import InputError
from ...recipes import LabelModelSettings, SelfTrainingSettings
from ..corrections import LabelCorrections
from ..training.specification import TrainingRun, TrainingStatus

RECOMMENDED_STAGES = 2


@dataclass(frozen=True)
class Reference:
    """An imperfect mask: a raster of 0..1, and its share among the masks, 0..1."""

    path: Path
    weight: float


@dataclass(frozen=True)
class SelfTrainingRun:
    """Several trainings, one after the other, each on better labels.

    `training` says how each stage is trained and where the best stage's model, ONNX and report go;
    its `label` is replaced by each stage's own and its `run_folder` holds a folder for each stage.
    The weights of `references` sum to 1. `label_model` None: the first stage learns from the merged
    masks alone, as published. `corrections` are made of those of `training` when the run starts.
    """

    training: TrainingRun
    references: tuple[Reference, ...]
    settings: SelfTrainingSettings
    label_model: LabelModelSettings | None = None
    corrections: LabelCorrections | None = None

    def __post_init__(self) -> None:
        if not self.references:
            raise InputError("LABELS: no mask was given. Give at least one.")
        if self.settings.stages < 1:
            raise InputError(f"STAGES: {self.settings.stages} is too small. Give 1 or more.")
        check_pseudo_labels(self.settings)


def check_pseudo_labels(settings: SelfTrainingSettings) -> None:
    """Raise InputError for confidences and weights that make no sense."""
    if not 0.0 <= settings.low_confidence <= 0.5 <= settings.high_confidence <= 1.0:
        raise InputError(
            f"LOW_CONFIDENCE, HIGH_CONFIDENCE: {settings.low_confidence:g} and "
            f"{settings.high_confidence:g} must lie on both sides of 0.5, between 0 and 1."
        )
    if not 0.0 <= settings.pseudo_label_weight <= 1.0:
        raise InputError(
            f"WEIGHTS: the pseudo-labels' share {settings.pseudo_label_weight:g} is not 0 to 1."
        )


@dataclass(frozen=True)
class StageResult:
    """One stage. `criterion` (smaller is better) is measured on the same labels for all stages."""

    stage: int
    folder: Path
    model: Path
    report: Path
    label: Path
    iou: float
    threshold: float
    criterion: float
    epochs: int
    status: TrainingStatus


@dataclass(frozen=True)
class SelfTrainingResult:
    """The chosen stage's model, and all stages.

    `iou` is the chosen teacher's on the validation tiles against its own stage's labels.
    """

    model: Path
    onnx: Path
    report: Path
    iou: float
    status: TrainingStatus
    chosen: int
    stages: tuple[StageResult, ...]
    label_model: Path | None = None
