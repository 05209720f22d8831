"""Scores of masks against the truth on the tiles of a split."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import label as connected_components

from ...errors import InputError
from ...progress import Reporter, raise_if_cancelled
from ..assessment.layers import MASK_THRESHOLD, RasterRock, open_reference
from ..assessment.scores import ConfusionCounts, confusion
from ..assessment.tiles import Tile, indexed_tiles
from ..grid import Bounds, RasterGrid, Window
from ..inputs import ChannelStack
from ..opened_files import OpenedFiles
from ..raster import target_grid
from ..tile_index import read_tile_index
from .specification import AblationRun, MaskScores

SMALL_OUTCROP_PIXELS = 9
Mask = NDArray[np.bool_]


def small_outcrops(rock: Mask, largest: int = SMALL_OUTCROP_PIXELS) -> Mask:
    """Return the pixels of outcrops of at most `largest` pixels that touch at edge or corner."""
    numbers, _ = connected_components(rock, np.ones((3, 3), dtype=bool))
    sizes = np.bincount(numbers.ravel())
    small: Mask = rock & (sizes[numbers] <= largest)
    return small


@dataclass(frozen=True)
class Counts:
    """Pixels of a mask against the truth, of all rock and of small outcrops; counts add up."""

    every: ConfusionCounts = field(default_factory=ConfusionCounts)
    small: ConfusionCounts = field(default_factory=ConfusionCounts)

    def __add__(self, other: Self) -> Counts:
        return Counts(self.every + other.every, self.small + other.small)

    @property
    def scores(self) -> MaskScores:
        """The scores that follow."""
        return MaskScores(
            iou=self.every.iou,
            precision=self.every.precision,
            recall=self.every.recall,
            f1=self.every.f1,
            small_recall=self.small.recall,
        )


def count(candidate: Mask, truth: Mask, small: Mask, valid: Mask) -> Counts:
    """Count the pixels of a window, all (height, width), where `valid` is true."""
    return Counts(confusion(candidate, truth, valid), confusion(candidate, small, valid))


class Evaluation(OpenedFiles):
    """The truth, the masks and the tiles that everything is scored on. Use as a context manager.

    All are scored on the same pixels: those with data in the truth, in all masks and in all
    channels of the full set-up. Raises InputError for inputs that cannot be used, and when the
    tiles hold no rock.
    """

    def __init__(self, run: AblationRun, reporter: Reporter) -> None:
        training = run.self_training.training
        grid_settings = training.recipe.grid
        self._reporter = reporter
        self.grid: RasterGrid = target_grid(
            *training.files.grid_source, grid_settings.crs, grid_settings.resolution, reporter
        )
        self.split = _chosen_split(run)
        wanted = None if self.split == "all" else self.split
        self._tiles: list[Tile] = indexed_tiles(training.tiles, wanted, self.grid)
        with self._opening() as files:
            self._channels = files.enter_context(
                ChannelStack(training.files, training.recipe.channels, self.grid, reporter)
            )
            self._truth = open_reference(run.truth, "TRUTH", self.grid, reporter)
            files.callback(self._truth.close)
            self._masks = {
                name: files.enter_context(
                    RasterRock(each.path, f"LABELS ({name})", self.grid, MASK_THRESHOLD, reporter)
                )
                for name, each in zip(
                    run.reference_names, run.self_training.references, strict=True
                )
            }
            self.pixels = self._check_rock()

    @property
    def bounds(self) -> Bounds:
        """Left, bottom, right, top of all tiles, in the grid's CRS."""
        windows = [tile.window for tile in self._tiles]
        left, top = min(w.column for w in windows), min(w.row for w in windows)
        right = max(w.column + w.width for w in windows)
        bottom = max(w.row + w.height for w in windows)
        return self.grid.part(Window(left, top, right - left, bottom - top)).bounds

    def of_file(self, path: Path) -> MaskScores:
        """Return the scores of a mask raster; pixels that it does not have are not rock."""
        with RasterRock(path, "MASK", self.grid, MASK_THRESHOLD, self._reporter) as raster:
            return self._scores(lambda window: raster.read(window)[0])

    def of_mask(self, name: str) -> MaskScores:
        """Return the scores of one of the masks that are learnt from."""
        return self._scores(lambda window: self._masks[name].read(window)[0])

    def of_union(self) -> MaskScores:
        """Return the scores of all masks together."""

        def union(window: Window) -> Mask:
            found: Mask = np.logical_or.reduce([m.read(window)[0] for m in self._masks.values()])
            return found

        return self._scores(union)

    def _scores(self, candidate: Callable[[Window], Mask]) -> MaskScores:
        total = Counts()
        for tile in self._tiles:
            raise_if_cancelled(self._reporter)
            truth, small, valid = self._truth_of(tile.window)
            total += count(candidate(tile.window), truth, small, valid)
        return total.scores

    def _truth_of(self, window: Window) -> tuple[Mask, Mask, Mask]:
        """Return truth, its small outcrops, and where all data is there (height, width).

        An outcrop at the edge of a tile is measured with what lies beyond, as far as a small one
        can reach.
        """
        around = window.grown(SMALL_OUTCROP_PIXELS + 1).clipped(self.grid.width, self.grid.height)
        truth, known = self._truth.read(around)
        inside = (
            slice(window.row - around.row, window.row - around.row + window.height),
            slice(window.column - around.column, window.column - around.column + window.width),
        )
        valid = known[inside] & self._channels.read(window)[1]
        for mask in self._masks.values():
            valid &= mask.read(window)[1]
        return truth[inside], small_outcrops(truth)[inside], valid

    def _check_rock(self) -> int:
        """Return how many pixels are scored."""
        pixels = rock = 0
        for tile in self._tiles:
            truth, _, valid = self._truth_of(tile.window)
            pixels += int(np.count_nonzero(valid))
            rock += int(np.count_nonzero(truth & valid))
        if not rock:
            raise InputError(
                f"TRUTH: it holds no rock on the {len(self._tiles)} tiles of the split "
                f"'{self.split}' where all inputs have data. Choose another truth or SPLIT."
            )
        return pixels


def _chosen_split(run: AblationRun) -> str:
    if run.split != "auto":
        return run.split
    return "test" if read_tile_index(run.self_training.training.tiles).of("test") else "validation"
