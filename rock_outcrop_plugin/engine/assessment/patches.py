"""Connected patches of a mask that is read window by window.

Each window is labelled by itself. What touches its border stays open and is joined with its
neighbours by union-find; a patch is finished when no pixel of the row of windows below can touch
it. So memory holds one window, one line of pixels and the open patches, whatever the raster's size.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ..grid import Window

EIGHT_NEIGHBOURS = np.ones((3, 3), dtype=bool)
Numbers = NDArray[np.int64]


@dataclass
class Patch:
    """Pixels that touch each other by edges or corners; all numbers are pixels of the grid.

    `area` is in m². (`row`, `column`) is a pixel of the patch, at its thickest place: the one
    farthest from the patch's outline, in which the borders of windows count as outlines.
    """

    pixels: int
    area: float
    first_row: int
    first_column: int
    end_row: int
    end_column: int
    row: int
    column: int
    thickness: int

    def join(self, other: Patch) -> None:
        """Take in a part that touches this one."""
        self.pixels += other.pixels
        self.area += other.area
        self.first_row = min(self.first_row, other.first_row)
        self.first_column = min(self.first_column, other.first_column)
        self.end_row = max(self.end_row, other.end_row)
        self.end_column = max(self.end_column, other.end_column)
        ours = (self.thickness, -self.row, -self.column)
        if (other.thickness, -other.row, -other.column) > ours:
            self.row, self.column, self.thickness = other.row, other.column, other.thickness


@dataclass(frozen=True)
class Pieces:
    """The patches of one window, as arrays with one value for each."""

    pixels: Numbers
    areas: NDArray[np.float64]
    bounds: Numbers
    places: Numbers

    def patch(self, index: int) -> Patch:
        """Return one of them."""
        first_row, first_column, end_row, end_column = (int(v) for v in self.bounds[index])
        row, column, thickness = (int(value) for value in self.places[index])
        return Patch(
            int(self.pixels[index]),
            float(self.areas[index]),
            first_row,
            first_column,
            end_row,
            end_column,
            row,
            column,
            thickness,
        )

    def where(self, keep: NDArray[np.bool_]) -> Pieces:
        """Return those that `keep` names."""
        return Pieces(self.pixels[keep], self.areas[keep], self.bounds[keep], self.places[keep])


class PatchStream:
    """Finds the patches of a mask whose windows come row by row, from left to right.

    `finished` is given each patch of several windows, `finished_inside` those within a window.
    """

    def __init__(
        self,
        width: int,
        finished: Callable[[Patch], None],
        finished_inside: Callable[[Pieces], None],
    ) -> None:
        self._finished, self._finished_inside = finished, finished_inside
        # A pixel more on both sides, so that diagonal neighbours need no special case.
        self._above = np.zeros(width + 2, dtype=np.int64)
        self._below = np.zeros_like(self._above)
        self._left = np.zeros(0, dtype=np.int64)
        self._parents: dict[int, int] = {}
        self._open: dict[int, Patch] = {}
        self._last = 0

    def add(self, window: Window, mask: NDArray[np.bool_], pixel_area: float) -> None:
        """Add the mask (height, width) of the next window; `pixel_area` in m²."""
        if window.column == 0:
            self._left = np.zeros(window.height, dtype=np.int64)
        if not mask.any():
            self._left = np.zeros(window.height, dtype=np.int64)
            return
        labels, pieces = label_pieces(window, mask, pixel_area)
        is_open = np.zeros(len(pieces.pixels) + 1, dtype=bool)
        for edge in (labels[0], labels[-1], labels[:, 0], labels[:, -1]):
            is_open[edge] = True
        is_open[0] = False
        self._finished_inside(pieces.where(~is_open[1:]))
        names = np.zeros(len(is_open), dtype=np.int64)
        for label in np.flatnonzero(is_open):
            self._last += 1
            names[label] = self._parents[self._last] = self._last
            self._open[self._last] = pieces.patch(int(label) - 1)
        columns = slice(window.column + 1, window.column + 1 + window.width)
        self._join_neighbours(names[labels[0]], self._above[columns.start - 1 : columns.stop + 1])
        self._join_neighbours(names[labels[:, 0]], np.pad(self._left, 1))
        self._below[columns] = names[labels[-1]]
        self._left = names[labels[:, -1]]

    def end_row(self) -> None:
        """Say that a row of windows is complete."""
        below = np.unique(self._below)
        roots = np.array([self._root(int(name)) if name else 0 for name in below], dtype=np.int64)
        still_open = {int(root) for root in roots if root}
        for name, patch in self._open.items():
            if name not in still_open:
                self._finished(patch)
        self._open = {name: self._open[name] for name in sorted(still_open)}
        self._parents = {name: name for name in still_open}
        self._above = roots[np.searchsorted(below, self._below)]
        self._below = np.zeros_like(self._above)
        self._left = np.zeros(0, dtype=np.int64)

    def end(self) -> None:
        """Say that the last row of windows is complete."""
        for patch in self._open.values():
            self._finished(patch)
        self._open = {}

    def _join_neighbours(self, line: Numbers, beside: Numbers) -> None:
        """Join patches along a border; `beside` is one pixel longer than `line` at both ends."""
        pairs = set()
        for shift in range(3):
            other = beside[shift : shift + len(line)]
            touching = (line > 0) & (other > 0)
            pairs |= set(zip(line[touching].tolist(), other[touching].tolist(), strict=True))
        for first, second in sorted(pairs):
            kept, joined = sorted((self._root(first), self._root(second)))
            if kept != joined:
                self._parents[joined] = kept
                self._open[kept].join(self._open.pop(joined))

    def _root(self, name: int) -> int:
        while self._parents[name] != name:
            self._parents[name] = self._parents[self._parents[name]]
            name = self._parents[name]
        return name


def label_pieces(
    window: Window, mask: NDArray[np.bool_], pixel_area: float
) -> tuple[NDArray[np.int32], Pieces]:
    """Return the labels (height, width) of a window's patches, from 1, and what they are."""
    labels: NDArray[np.int32]
    labels, count = ndimage.label(mask, structure=EIGHT_NEIGHBOURS)
    depth = ndimage.distance_transform_cdt(np.pad(mask, 1), "chessboard")[1:-1, 1:-1]
    rows, columns = np.nonzero(mask)
    owners, depths = labels[rows, columns], depth[rows, columns]
    order = np.lexsort((-columns, -rows, depths, owners))
    rows, columns, depths = rows[order], columns[order], depths[order]
    pixels = np.bincount(owners, minlength=count + 1)[1:].astype(np.int64)
    ends = np.cumsum(pixels)
    starts, thickest = ends - pixels, ends - 1
    rows, columns = rows + window.row, columns + window.column
    bounds = np.stack(
        [
            np.minimum.reduceat(rows, starts),
            np.minimum.reduceat(columns, starts),
            np.maximum.reduceat(rows, starts) + 1,
            np.maximum.reduceat(columns, starts) + 1,
        ],
        axis=1,
    )
    places = np.stack([rows[thickest], columns[thickest], depths[thickest]], axis=1)
    areas = pixel_area * pixels.astype(np.float64)
    return labels, Pieces(pixels, areas, bounds, places.astype(np.int64))
