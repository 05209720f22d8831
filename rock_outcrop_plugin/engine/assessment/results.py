"""What a comparison is asked for and what it finds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..grid import Bounds
from ..marks import MarkLayer
from .layers import ReferenceLayer
from .mark_scores import MarkResult
from .scores import Tally
from .tiles import Tile


@dataclass(frozen=True)
class ComparisonRun:
    """A prediction, what it is compared with, and the files to write; None: not written.

    `threshold` 0..1 is from where a probability counts as rock; None: the one recorded in the
    raster, else the recipe's. `extent` is in `extent_crs`, None: the prediction's CRS. With
    `truth` the prediction, every reference and the union of the references are scored against it
    too, all on the same pixels; with `marks` they are scored at these points. `tiles` is a tile
    index; with `split` only its tiles of that split are compared. Without `tiles` the whole
    prediction is, in tiles of the recipe's size. `composite` is drawn behind the maps of the
    report.
    """

    prediction: Path
    references: tuple[ReferenceLayer, ...]
    token: str
    agreement: Path | None
    table: Path | None
    report: Path | None
    threshold: float | None = None
    extent: Bounds | None = None
    extent_crs: str | None = None
    truth: ReferenceLayer | None = None
    tiles: Path | None = None
    split: str | None = None
    composite: Path | None = None
    marks: MarkLayer | None = None


@dataclass(frozen=True)
class PairResult:
    """How a candidate agrees with a reference, in total and per tile with valid pixels."""

    candidate: str
    reference: str
    total: Tally
    tiles: tuple[tuple[Tile, Tally], ...]


@dataclass(frozen=True)
class ComparisonResult:
    """The results of every pair, the threshold used (None: the prediction is a mask), files."""

    pairs: tuple[PairResult, ...]
    threshold: float | None
    agreement: Path | None
    table: Path | None
    report: Path | None
    marks: MarkResult | None = None

    def pair(self, candidate: str, reference: str) -> PairResult:
        """Return the result of a pair. Raises KeyError when it was not compared."""
        for result in self.pairs:
            if (result.candidate, result.reference) == (candidate, reference):
                return result
        raise KeyError((candidate, reference))
