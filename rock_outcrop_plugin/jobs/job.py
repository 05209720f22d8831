"""What every job spec has."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Literal

Extent = tuple[float, float, float, float]
Device = Literal["auto", "cpu", "cuda", "mps"]
Provider = Literal["auto", "tensorrt", "cuda", "directml", "coreml", "openvino", "cpu"]


@dataclass(frozen=True)
class Job:
    """What every job has."""

    kind: ClassVar[str]
    output_fields: ClassVar[tuple[str, ...]] = ()
    token: str

    def output_paths(self) -> list[Path]:
        """Return the files the job was asked to write."""
        values = (getattr(self, name) for name in self.output_fields)
        return [Path(value) for value in values if value]
