"""Labels corrected by marks: what somebody has looked at wins over what masks say."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from scipy import ndimage

from ..errors import InputError
from ..progress import Reporter, raise_if_cancelled
from .grid import RasterGrid, Window
from .marks import Decision, MarkedPixel, MarkLayer, marks_digest, read_marks
from .raster import open_raster

ROLE = "CORRECTIONS"
TAG = "ROCK_OUTCROP_CORRECTIONS"
LABEL_OF_MARK: dict[Decision, float] = {"rock": 1.0, "not rock": 0.0}
EIGHT_NEIGHBOURS = np.ones((3, 3), dtype=bool)
PATCH_REACH = 260

Codes = NDArray[np.int64]
Mask = NDArray[np.bool_]
Values = NDArray[np.float32]


@dataclass(frozen=True)
class CorrectionMarks:
    """Marks that correct labels; `radius` (m) of the disc where masks do not say how far."""

    marks: MarkLayer
    radius: float

    def __post_init__(self) -> None:
        if not 0.0 <= self.radius < np.inf:
            raise InputError(
                f"CORRECTION_RADIUS: {self.radius:g} is no radius. Give metres, 0 for one pixel."
            )

    @property
    def digest(self) -> str:
        """SHA-256 of the marks and the radius, for what a run was made of. Raises InputError."""
        return f"{marks_digest(self.marks, ROLE)} {self.radius:g}"


@dataclass(frozen=True)
class AppliedCorrections:
    """What corrections changed in a label raster; it is kept in the raster's tags.

    `sha256` is that of the marks. `rock`, `other` and `unknown` are the pixels that were something
    else before and are 1, 0 and nodata now.
    """

    file: str
    sha256: str
    radius: float
    marks: int
    rock: int = 0
    other: int = 0
    unknown: int = 0

    @property
    def pixels(self) -> int:
        """All pixels that were changed."""
        return self.rock + self.other + self.unknown

    @property
    def text(self) -> str:
        """What was changed, in words."""
        return (
            f"{self.marks} marks of {self.file} changed {self.pixels} pixels of the labels: "
            f"{self.rock} to rock, {self.other} to other, {self.unknown} to nodata"
        )


@dataclass(frozen=True)
class _Area:
    """Pixels of a window that get a label."""

    window: Window
    mask: Mask
    label: float


class LabelCorrections:
    """The corrections of labels on one grid. Raises InputError.

    `pattern_of` gives, for a window, numbers (height, width) that are equal where the same masks
    say rock, and 0 where all agree. A mark in a patch of one such number corrects all of it, as far
    as 260 pixels from the mark; any other one corrects a disc. Where marks contradict each other
    within a patch, each keeps the pixels around it. `nodata` is what "unsure" becomes.
    """

    def __init__(
        self,
        source: CorrectionMarks,
        grid: RasterGrid,
        nodata: float,
        reporter: Reporter,
        pattern_of: Callable[[Window], Codes] | None = None,
    ) -> None:
        self._grid, self._nodata = grid, nodata
        marks = read_marks(source.marks, ROLE, grid)
        self._disc = disc(source.radius / metres_per_pixel(grid))
        patches, discs = [], []
        for mark in marks.pixels:
            raise_if_cancelled(reporter)
            label = LABEL_OF_MARK.get(mark.decision, nodata)
            around = self._around(mark, label)
            patch = self._patch(mark, label, pattern_of) if pattern_of else None
            if patch is not None:
                patches.append(patch)
                around = _common(around, patch)
            discs.append(around)
        self._areas = [*patches, *discs]
        self._bounds = np.array(
            [(a.window.column, a.window.row, a.window.width, a.window.height) for a in self._areas]
        ).reshape(-1, 4)
        name = source.marks.path.name
        self._summary = AppliedCorrections(
            name, marks_digest(source.marks, ROLE), source.radius, len(marks.pixels)
        )
        if marks.outside:
            reporter.warn(f"{ROLE}: {marks.outside} marks of '{name}' lie outside the labels.")
        reporter.log(
            f"{ROLE}: {len(marks.pixels)} marks, {len(patches)} of them in a patch where the masks "
            f"differ; all others correct a disc of {source.radius:g} m."
        )

    def begin(self) -> CorrectedLabel:
        """Return what corrects one label raster."""
        return CorrectedLabel(self._areas, self._bounds, self._nodata, self._summary)

    def _around(self, mark: MarkedPixel, label: float) -> _Area:
        radius = self._disc.shape[0] // 2
        size = 2 * radius + 1
        window = Window(mark.column - radius, mark.row - radius, size, size)
        return _Area(window, self._disc, label)

    def _patch(
        self, mark: MarkedPixel, label: float, pattern_of: Callable[[Window], Codes]
    ) -> _Area | None:
        window = Window(mark.column, mark.row, 1, 1).grown(PATCH_REACH)
        window = window.clipped(self._grid.width, self._grid.height)
        codes = pattern_of(window)
        row, column = mark.row - window.row, mark.column - window.column
        code = codes[row, column]
        if code == 0:
            return None
        labels, _ = ndimage.label(codes == code, structure=EIGHT_NEIGHBOURS)
        return _Area(window, labels == labels[row, column], label)


class CorrectedLabel:
    """Corrects the windows of one label raster, each once, and counts what changes."""

    def __init__(
        self, areas: list[_Area], bounds: Codes, nodata: float, summary: AppliedCorrections
    ) -> None:
        self._areas, self._bounds, self._nodata = areas, bounds, nodata
        self.summary = summary

    @property
    def tags(self) -> dict[str, str]:
        """What the raster says of its corrections."""
        return {TAG: json.dumps(asdict(self.summary))}

    def apply(self, window: Window, label: Values) -> Values:
        """Return the label (height, width) of a window with the corrections in it."""
        corrected = label.copy()
        left, top, width, height = self._bounds.T
        near = (left < window.column + window.width) & (left + width > window.column)
        near &= (top < window.row + window.height) & (top + height > window.row)
        for index in np.flatnonzero(near):
            area = self._areas[index]
            here, there = _overlap(window, area.window)
            corrected[here][area.mask[there]] = area.label
        changed = corrected[corrected != label]
        rock, other = int(np.sum(changed == 1.0)), int(np.sum(changed == 0.0))
        self.summary = replace(
            self.summary,
            rock=self.summary.rock + rock,
            other=self.summary.other + other,
            unknown=self.summary.unknown + changed.size - rock - other,
        )
        return corrected


def corrections_in(label: Path) -> AppliedCorrections | None:
    """Return what was corrected in a label raster; None where nothing was. Raises InputError."""
    with open_raster(label, "LABEL") as dataset:
        text = dataset.tags().get(TAG)
    return AppliedCorrections(**json.loads(text)) if text else None


def disc(radius: float) -> Mask:
    """Return the pixels (n, n) whose middle is within `radius` pixels of the middle one's."""
    reach = int(radius)
    rows, columns = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    inside: Mask = rows**2 + columns**2 <= radius**2
    return inside


def metres_per_pixel(grid: RasterGrid) -> float:
    """Return the edge of a pixel in metres, as the map measures it."""
    _, factor = CRS.from_wkt(grid.crs).linear_units_factor
    return grid.resolution * float(factor)


def _overlap(first: Window, second: Window) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Return the common pixels of two windows as rows and columns of each."""
    top, left = max(first.row, second.row), max(first.column, second.column)
    bottom = min(first.row + first.height, second.row + second.height)
    right = min(first.column + first.width, second.column + second.width)

    def within(window: Window) -> tuple[slice, slice]:
        return (
            slice(top - window.row, bottom - window.row),
            slice(left - window.column, right - window.column),
        )

    return within(first), within(second)


def _common(around: _Area, patch: _Area) -> _Area:
    """Return the part of an area that lies in a patch, which holds its middle."""
    mask = np.zeros_like(around.mask)
    here, there = _overlap(around.window, patch.window)
    mask[here] = around.mask[here] & patch.mask[there]
    return replace(around, mask=mask)
