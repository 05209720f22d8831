"""What an export is given and what it returns."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ...errors import InputError
from ..card import PrecisionCard
from ..device import DeviceName
from ..inference.paths import check_output_paths
from ..inputs import InputFiles
from ..model_file import ONNX_SUFFIX

PrecisionName = Literal["float32", "float16", "int8"]


@dataclass(frozen=True)
class ExportRun:
    """Which model is written as ONNX, and how.

    Without `files` nothing is measured, and int8 cannot be made. `tiles` is a tile index: training
    tiles calibrate, validation tiles are measured; None takes tiles from all over the composite.
    At most `max_tiles` are taken for either. `token` is part of the names of unfinished files.
    """

    model: Path
    onnx: Path
    token: str
    precision: PrecisionName = "float32"
    files: InputFiles | None = None
    label: Path | None = None
    tiles: Path | None = None
    max_tiles: int = 32
    device: DeviceName = "auto"

    def check(self) -> None:
        """Raise InputError or OutputError for parameters that make no sense together."""
        inputs = {"MODEL": self.model, "LABEL": self.label, "TILES": self.tiles}
        if self.files is not None:
            inputs |= {"COMPOSITE": self.files.composite, "DEM": self.files.dem}
            inputs["SLOPE"] = self.files.slope
        check_output_paths({"ONNX": self.onnx}, inputs)
        if self.onnx.suffix != ONNX_SUFFIX:
            raise InputError(f"ONNX: '{self.onnx}' must end with {ONNX_SUFFIX}. Change the name.")
        if self.max_tiles < 1:
            raise InputError(f"MAX_TILES: {self.max_tiles} measures nothing. Choose at least 1.")
        if self.files is None and (self.label or self.tiles):
            raise InputError(
                "COMPOSITE: LABEL and TILES say where to measure, but there is nothing to measure "
                "on. Give COMPOSITE and DEM too."
            )
        if self.files is None and self.precision == "int8":
            raise InputError(
                "COMPOSITE: int8 needs to see real values to know the range of every layer. Give "
                "COMPOSITE and DEM of a typical scene, or choose float16."
            )


@dataclass(frozen=True)
class ExportResult:
    """What was written, and what its precision costs."""

    onnx: Path
    precision: PrecisionCard

    @property
    def iou_loss(self) -> float | None:
        """IoU that was lost against the labels, or else against the float32 mask."""
        if self.precision.iou_loss is not None:
            return self.precision.iou_loss
        return None if self.precision.iou is None else 1.0 - self.precision.iou
