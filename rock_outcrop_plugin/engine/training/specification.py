"""What a training run is given and what it returns."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from ...recipes import Recipe
from ..corrections import CorrectionMarks
from ..device import DeviceName
from ..group_dropout import dropout_probabilities
from ..inputs import InputFiles

TrainingStatus = Literal["finished", "stopped_early", "cancelled"]
Schedule = Literal["constant", "cosine"]
Precision = Literal["auto", "float32", "bfloat16"]
Compile = Literal["auto", "on", "off"]


@dataclass(frozen=True)
class TrainingRun:
    """One training run.

    `label` is a soft label 0..1 (nodata anything else), `tiles` the tile index. `model`, `onnx` and
    `report` are written, all or none; `run_folder` takes checkpoints and `metrics.csv`. `width` is
    the number of channels at the first level. With `crop` (pixels) each tile gives `tile_repeats`
    random crops an epoch instead of itself (None: as many as cover it); without, it does so where
    an epoch of whole tiles would have fewer batches than the recipe wants. `schedule` "cosine"
    warms the learning rate up during the first twentieth of the steps and lets it fall to a
    hundredth. `group_dropout` is the probability that a sample is shown without one of the
    groups of channels (0: never). None: the recipe's value.

    With `initial_model` training starts from that model, whose card gives what is None here and
    what `from_card` names ("width", "batch_size", "learning_rate", "schedule"); `freeze_encoder`
    trains its decoder alone. A network with a classifier of single pixels in it starts with that of
    `pixel_model`. `precision` "auto" is bfloat16 on CUDA, else float32; `compile`
    "auto" compiles where a run on CUDA is long enough. `gradient_clip` is the largest norm of the
    gradient (0: any). `workers` processes load tiles (None: as many as fit). `devices` processes,
    one a GPU, train together. `corrections` are marks that win over the label.
    """

    recipe: Recipe
    files: InputFiles
    label: Path
    tiles: Path
    run_folder: Path
    model: Path
    onnx: Path
    report: Path
    token: str
    width: int
    batch_size: int
    learning_rate: float
    device: DeviceName
    seed: int
    epochs: int | None = None
    patience: int | None = None
    initial_model: Path | None = None
    pixel_model: Path | None = None
    resume: bool = False
    crop: int | None = None
    tile_repeats: int | None = None
    schedule: Schedule = "constant"
    confidence_factor: float | None = None
    threshold: float | None = None
    group_dropout: float | None = None
    workers: int | None = None
    from_card: tuple[str, ...] = ()
    freeze_encoder: bool = False
    precision: Precision = "auto"
    compile: Compile = "auto"
    gradient_clip: float | None = None
    deterministic: bool = False
    devices: int = 1
    corrections: CorrectionMarks | None = None

    @property
    def epoch_count(self) -> int:
        """How many epochs the run takes unless it stops early."""
        return self.recipe.training.epochs if self.epochs is None else self.epochs

    @property
    def largest_gradient(self) -> float:
        """The norm to which a gradient is scaled down; 0: it is left alone."""
        clip = self.recipe.training.gradient_clip
        return clip if self.gradient_clip is None else self.gradient_clip

    @property
    def dropout_probabilities(self) -> dict[str, float]:
        """How often each group of channels is left out of a sample; empty: never."""
        return dropout_probabilities(
            self.recipe.training.group_dropout, self.recipe.channels, self.group_dropout
        )

    def channels_left_out(self, group: str) -> tuple[int, ...]:
        """Return the indices of a group's channels, none when it is never left out."""
        if group not in self.dropout_probabilities:
            return ()
        channels = enumerate(self.recipe.channels)
        return tuple(index for index, channel in channels if channel.group == group)

    @property
    def decision_threshold(self) -> float | None:
        """The probability from which a pixel counts as rock; None: chosen on validation tiles."""
        prediction = self.recipe.prediction
        if self.threshold is None and prediction.threshold_rule == "fixed":
            return prediction.threshold
        return self.threshold


@dataclass(frozen=True)
class TrainingResult:
    """What a training run made.

    `iou` is the best teacher's intersection over union with the labels on the validation tiles at
    the model's threshold, 0..1, larger is better; `metrics` holds its other figures there.
    """

    model: Path
    onnx: Path
    report: Path
    iou: float
    status: TrainingStatus
    epochs: int
    best_epoch: int
    metrics: dict[str, float] = field(default_factory=dict)
