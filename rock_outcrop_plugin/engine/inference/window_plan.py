"""Where the windows of a prediction lie, and which pixels each of them shares with others.

Windows are counted from the upper left pixel of the whole grid, never from a block or an extent,
so that a pixel's value does not depend on which part of the grid is computed, or in what order.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ..grid import RasterGrid, Window

Blending = Literal["feather", "crop"]


@dataclass(frozen=True)
class Segment:
    """A run of pixels of an axis that the same windows see: one window, or two neighbours.

    `key` counts segments along the axis, `start` and `stop` are pixels of the grid, `windows`
    says how many windows see the segment.
    """

    key: int
    start: int
    stop: int
    windows: int


@dataclass(frozen=True)
class Axis:
    """Windows along one axis: `size` pixels, `tile` a window, `overlap` shared by neighbours.

    The overlap is at most half of a window, so a pixel is seen by one or two windows. The last
    window ends with the raster and is longer than the overlap, unless it is the only one.
    """

    size: int
    tile: int
    overlap: int

    @property
    def stride(self) -> int:
        """Distance in pixels from one window's start to the next."""
        return self.tile - self.overlap

    @property
    def count(self) -> int:
        """Number of windows."""
        return max(math.ceil((self.size - self.overlap) / self.stride), 1)

    def start(self, index: int) -> int:
        """Return the first pixel of a window."""
        return index * self.stride

    def stop(self, index: int) -> int:
        """Return the pixel after a window's last one."""
        return min(self.start(index) + self.tile, self.size)

    def core(self, index: int) -> tuple[int, int]:
        """Return the part, start and stop, that ends in the middle of what neighbours share."""
        start = self.start(index) + (self.overlap // 2 if index else 0)
        is_last = index == self.count - 1
        return start, self.size if is_last else self.start(index + 1) + self.overlap // 2

    def touching(self, start: int, stop: int) -> range:
        """Return the windows that see a pixel of `start` to `stop`."""
        first = max((start - self.tile) // self.stride + 1, 0)
        return range(first, min((stop - 1) // self.stride + 1, self.count))

    def segments(self, index: int) -> list[Segment]:
        """Return the segments of a window: shared start, own middle, shared end."""
        start, stop = self.start(index), self.stop(index)
        own_start = start + self.overlap if index else start
        own_stop = stop if index == self.count - 1 else start + self.stride
        segments = [
            Segment(2 * index, start, own_start, 2),
            Segment(2 * index + 1, own_start, own_stop, 1),
            Segment(2 * index + 2, own_stop, stop, 2),
        ]
        return [segment for segment in segments if segment.stop > segment.start]

    def weights(self, index: int, blending: Blending) -> NDArray[np.float32]:
        """Return the weight of every pixel of a window; neighbours' weights add up to 1.

        `crop` changes from one window to the other in the middle of the overlap. `feather` changes
        over the middle half of it, as a squared sine, so that neither the value nor its slope has
        a step. Either way pixels at a window's border, which see least of what surrounds them,
        do not count.
        """
        weights = np.ones(self.stop(index) - self.start(index), dtype=np.float32)
        position = (np.arange(self.overlap) + 0.5) / max(self.overlap, 1)
        if blending == "feather":
            rise = np.sin(np.pi / 2 * np.clip(2.0 * position - 0.5, 0.0, 1.0)) ** 2
        else:
            rise = (position >= 0.5).astype(np.float64)
        if index:
            weights[: self.overlap] = rise
        if index < self.count - 1:
            weights[self.stride :] = 1.0 - rise
        return weights


@dataclass(frozen=True)
class WindowPlan:
    """The windows of a grid; one is addressed by (row, column) of the plan."""

    rows: Axis
    columns: Axis

    def window(self, row: int, column: int) -> Window:
        """Return the pixels of a window; it ends with the grid."""
        top, left = self.rows.start(row), self.columns.start(column)
        return Window(left, top, self.columns.stop(column) - left, self.rows.stop(row) - top)

    def indices(self, area: Window, stripe: int) -> Iterator[tuple[int, int]]:
        """Yield the windows that touch `area`, in stripes that are `stripe` windows wide.

        Stripes keep what two neighbouring rows of windows share within a cache of fixed size. The
        last windows come first: they are often small, and the network has something to do while
        the first large one is read.
        """
        columns = self.columns.touching(area.column, area.column + area.width)
        rows = self.rows.touching(area.row, area.row + area.height)
        for stop in range(columns.stop, columns.start, -stripe):
            for row in reversed(rows):
                for column in reversed(range(max(stop - stripe, columns.start), stop)):
                    yield row, column

    def count(self, area: Window) -> int:
        """Return how many windows touch `area`."""
        columns = self.columns.touching(area.column, area.column + area.width)
        return len(columns) * len(self.rows.touching(area.row, area.row + area.height))


def plan_windows(grid: RasterGrid, tile: int, overlap: int, stride: int = 1) -> WindowPlan:
    """Return the plan of a grid for windows of `tile` pixels that share `overlap` pixels.

    Both are rounded up to multiples of `stride`, the network's, so that all windows see the same
    pooling grid. Raises InputError when the overlap is negative or more than half of a window.
    """
    if tile < 1:
        raise InputError(f"TILE_SIZE: {tile} is no window size. Choose at least 1 pixel.")
    if not 0 <= overlap <= tile // 2:
        raise InputError(
            f"OVERLAP: {overlap} pixels do not fit windows of {tile} pixels. "
            f"Choose 0 to {tile // 2}, or larger windows."
        )
    overlap = rounded_up(overlap, stride)
    tile = max(rounded_up(tile, stride), 2 * overlap)
    return WindowPlan(Axis(grid.height, tile, overlap), Axis(grid.width, tile, overlap))


def rounded_up(size: int, multiple: int) -> int:
    """Return the least multiple of `multiple` that is not below `size`."""
    return -(-size // multiple) * multiple
