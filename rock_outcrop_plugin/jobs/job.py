"""What every job spec has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Literal

Extent = tuple[float, float, float, float]
Device = Literal["auto", "cpu", "cuda", "mps"]
Provider = Literal["auto", "tensorrt", "cuda", "directml", "coreml", "openvino", "cpu"]


@dataclass(frozen=True)
class Job:
    """What every job has; `tags` are written to each of its results."""

    kind: ClassVar[str]
    output_fields: ClassVar[tuple[str, ...]] = ()
    token: str
    tags: Mapping[str, str] = field(default_factory=dict, kw_only=True)

    def output_paths(self) -> list[Path]:
        """Return the files the job was asked to write."""
        values = (getattr(self, name) for name in self.output_fields)
        return [Path(value) for value in values if value]
