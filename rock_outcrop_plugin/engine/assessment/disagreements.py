"""Where a prediction and its references differ: the largest patches, each as a point."""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...progress import Reporter, raise_if_cancelled
from ..grid import Bounds, RasterGrid, cover
from .disagreement_layer import write_disagreements
from .ground_area import SQUARE_METRES_PER_SQUARE_KILOMETRE, pixel_area
from .layer_stack import PREDICTION_ONLY, REFERENCE_ONLY, LayerStack
from .layers import ReferenceLayer, prediction_grid
from .patches import Patch, PatchStream, Pieces

Kind = Literal["prediction only", "reference only"]
KINDS: dict[Kind, int] = {"prediction only": PREDICTION_ONLY, "reference only": REFERENCE_ONLY}
WINDOW = 1024
SHARE_OF_READING = 0.98


@dataclass(frozen=True)
class DisagreementRun:
    """A prediction, what it is compared with, and which patches are wanted.

    `threshold` 0..1 is from where a probability counts as rock; None: the one recorded in the
    raster, else the recipe's. `extent` is in `extent_crs`, None: the prediction's CRS. Patches
    under `min_area` (m²) are left out, and of all others the `max_patches` largest are kept.
    """

    prediction: Path
    references: tuple[ReferenceLayer, ...]
    output: Path
    token: str
    threshold: float | None = None
    extent: Bounds | None = None
    extent_crs: str | None = None
    min_area: float = 0.0
    max_patches: int = 500
    truth: None = None


@dataclass(frozen=True)
class Disagreement:
    """A patch in which one mask has rock and the other has none."""

    reference: str
    kind: Kind
    patch: Patch


@dataclass(frozen=True)
class DisagreementResult:
    """The patches, largest first, and how many of at least the least area there are in all."""

    output: Path
    disagreements: tuple[Disagreement, ...]
    found: int


def find_disagreements(run: DisagreementRun, reporter: Reporter) -> DisagreementResult:
    """Write the largest patches of disagreement: GeoPackage, points in the layer `disagreements`.

    A patch is what is rock in the prediction only, or in one reference only, of pixels that touch
    by edges or corners. Where one of the two has no data they do not disagree. Memory does not
    grow with the raster's height, and with its width by a line of pixels.

    Raises InputError, OutputError or Cancelled, and then leaves nothing behind.
    """
    _check(run)
    grid = prediction_grid(run.prediction, "PREDICTION", run.extent, run.extent_crs)
    with LayerStack(run, grid, reporter) as layers:
        search = _Search(grid, layers.reference_names, run.min_area, run.max_patches)
        search.stream(layers, reporter)
    for name, pixels in search.compared.items():
        if not pixels:
            raise InputError(
                f"PREDICTION: '{run.prediction}' and the reference '{name}' have no valid pixel in "
                "common in the area compared. Choose layers or an extent with data in both."
            )
    result = DisagreementResult(run.output, search.largest.sorted(), search.largest.found)
    reporter.progress(SHARE_OF_READING, "Writing the patches")
    write_disagreements(
        run.output,
        grid,
        [(each.reference, each.kind, each.patch) for each in result.disagreements],
        token=run.token,
        reporter=reporter,
    )
    _log(run, result, reporter)
    reporter.progress(1.0, "Done")
    return result


def _check(run: DisagreementRun) -> None:
    if not (math.isfinite(run.min_area) and run.min_area >= 0.0):
        raise InputError(f"MIN_AREA: {run.min_area:g} is no area. Give m², 0 for all patches.")
    if run.max_patches < 1:
        raise InputError(f"MAX_PATCHES: {run.max_patches} is too few. Give 1 or more.")
    for path in (run.prediction, *(reference.path for reference in run.references)):
        if run.output.exists() and path.exists() and run.output.samefile(path):
            raise InputError(
                f"OUTPUT: '{run.output}' is an input and the output at once. Choose another name."
            )


def _log(run: DisagreementRun, result: DisagreementResult, reporter: Reporter) -> None:
    kept = len(result.disagreements)
    if not result.found:
        reporter.warn("No patch of that area was found: the masks agree; the layer is empty.")
        return
    area = sum(each.patch.area for each in result.disagreements)
    rest = "" if kept == result.found else f" The {kept} largest are kept (MAX_PATCHES)."
    reporter.log(
        f"{result.found} patches of at least {run.min_area:g} m².{rest} "
        f"Together {area / SQUARE_METRES_PER_SQUARE_KILOMETRE:.2f} km²."
    )


class _Largest:
    """Keeps the largest patches, and counts all that are large enough."""

    def __init__(self, min_area: float, number: int) -> None:
        self._min_area, self._number = min_area, number
        self._heap: list[tuple[float, int, int, int, int, Disagreement]] = []
        self.found = self._offered = 0

    def offer(self, reference: str, kind: Kind, patch: Patch) -> None:
        """Take a patch."""
        if patch.area < self._min_area:
            return
        self.found += 1
        self._take(reference, kind, patch)

    def offer_pieces(self, reference: str, kind: Kind, pieces: Pieces) -> None:
        """Take the patches of a window."""
        self.found += int(np.count_nonzero(pieces.areas >= self._min_area))
        least = self._heap[0][0] if len(self._heap) == self._number else self._min_area
        for index in np.flatnonzero(pieces.areas >= max(least, self._min_area)):
            self._take(reference, kind, pieces.patch(int(index)))

    def _take(self, reference: str, kind: Kind, patch: Patch) -> None:
        self._offered += 1
        # Of equal patches the northern one, then the western one is kept.
        key = (patch.area, -patch.row, -patch.column, -patch.pixels, -self._offered)
        entry = (*key, Disagreement(reference, kind, patch))
        if len(self._heap) < self._number:
            heapq.heappush(self._heap, entry)
        else:
            heapq.heappushpop(self._heap, entry)

    def sorted(self) -> tuple[Disagreement, ...]:
        """Return the patches, largest first."""
        return tuple(entry[-1] for entry in sorted(self._heap, reverse=True))


class _Search:
    """One stream of patches for each reference and kind."""

    def __init__(self, grid: RasterGrid, names: list[str], min_area: float, number: int) -> None:
        self._grid, self._names = grid, names
        self.largest = _Largest(min_area, number)
        self.compared = dict.fromkeys(names, 0)
        self._streams = {
            (name, kind): PatchStream(
                grid.width,
                partial(self.largest.offer, name, kind),
                partial(self.largest.offer_pieces, name, kind),
            )
            for name in names
            for kind in KINDS
        }

    def stream(self, layers: LayerStack, reporter: Reporter) -> None:
        """Read everything once."""
        grid = self._grid
        windows = list(cover(grid, WINDOW))
        for number, window in enumerate(windows):
            raise_if_cancelled(reporter)
            reporter.progress(
                SHARE_OF_READING * number / len(windows), f"Window {number + 1} of {len(windows)}"
            )
            area = pixel_area(grid, window) * SQUARE_METRES_PER_SQUARE_KILOMETRE
            for name, pair in zip(self._names, layers.read(window), strict=True):
                self.compared[name] += int(np.count_nonzero(pair.valid))
                codes: NDArray[np.uint8] = pair.agreement()
                for kind, code in KINDS.items():
                    self._streams[name, kind].add(window, codes == code, area)
            if window.column + window.width == grid.width:
                for stream in self._streams.values():
                    stream.end_row()
        for stream in self._streams.values():
            stream.end()
