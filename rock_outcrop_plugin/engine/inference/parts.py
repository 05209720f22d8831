"""The parts of a window that are worth running the network on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ..grid import Window
from .window_plan import rounded_up

CELLS = (16, 32, 64, 128)
# Several small parts cost more than one large one of as many pixels.
WORTHWHILE = 0.7

Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Part:
    """A rectangle of a window, and the larger one around it that the network is shown."""

    inner: Window
    outer: Window

    @property
    def inner_in_outer(self) -> Window:
        """The inner rectangle, counted from the corner of the outer one."""
        column, row = self.inner.column - self.outer.column, self.inner.row - self.outer.row
        return Window(column, row, self.inner.width, self.inner.height)


def parts_of(wanted: Flags, margin: int, stride: int) -> list[Part] | None:
    """Return rectangles that hold all `wanted` pixels (height, width) of a window.

    The network sees at least `margin` pixels around each, where the window has them, and starts at
    multiples of `stride`. None: the whole window is cheaper than its parts.
    """
    height, width = wanted.shape
    choices = []
    for size in CELLS:
        cells = coarser(wanted, size)
        if not cells.any():
            return []
        for windows in (_rectangles(cells), _around_each(cells)):
            inners = [_in_pixels(window, size, (height, width)) for window in windows]
            choices.append([_part(inner, (height, width), margin, stride) for inner in inners])
    best = min(choices, key=_cost)
    return best if _cost(best) <= WORTHWHILE * height * width else None


def coarser(flags: Flags, cell: int) -> Flags:
    """Return for each cell of `cell` x `cell` pixels whether any of them is flagged."""
    rows = np.logical_or.reduceat(flags, np.arange(0, flags.shape[0], cell), axis=0)
    result: Flags = np.logical_or.reduceat(rows, np.arange(0, flags.shape[1], cell), axis=1)
    return result


def finer(cells: Flags, cell: int, shape: tuple[int, ...]) -> Flags:
    """Return for each pixel of an array of `shape` whether its cell is flagged."""
    rows = np.repeat(cells, cell, axis=0)[: shape[0]]
    result: Flags = np.repeat(rows, cell, axis=1)[:, : shape[1]]
    return result


def _cost(parts: list[Part]) -> int:
    return sum(part.outer.width * part.outer.height for part in parts)


def _around_each(cells: Flags) -> list[Window]:
    """Return the rectangle around each group of flagged cells that touch, also by a corner."""
    groups, _ = ndimage.label(cells, np.ones((3, 3), dtype=bool))
    return [
        Window(columns.start, rows.start, columns.stop - columns.start, rows.stop - rows.start)
        for rows, columns in ndimage.find_objects(groups)
    ]


def _rectangles(cells: Flags) -> list[Window]:
    """Cover flagged cells: runs along rows, joined with the same run of the row above."""
    found: list[Window] = []
    above: dict[tuple[int, int], int] = {}
    for row, flags in enumerate(cells):
        edges = np.flatnonzero(np.diff(np.concatenate(([False], flags, [False]))))
        current: dict[tuple[int, int], int] = {}
        for start, stop in edges.reshape(-1, 2).tolist():
            if (start, stop) in above:
                number = above[start, stop]
                old = found[number]
                found[number] = Window(old.column, old.row, old.width, old.height + 1)
            else:
                number = len(found)
                found.append(Window(start, row, stop - start, 1))
            current[start, stop] = number
        above = current
    return found


def _in_pixels(cells: Window, size: int, shape: tuple[int, int]) -> Window:
    column, row, width, height = cells.column, cells.row, cells.width, cells.height
    return Window(column * size, row * size, width * size, height * size).clipped(
        shape[1], shape[0]
    )


def _part(inner: Window, shape: tuple[int, int], margin: int, stride: int) -> Part:
    height, width = shape
    left = max(inner.column - margin, 0) // stride * stride
    top = max(inner.row - margin, 0) // stride * stride
    right = min(rounded_up(inner.column + inner.width + margin, stride), width)
    bottom = min(rounded_up(inner.row + inner.height + margin, stride), height)
    return Part(inner, Window(left, top, right - left, bottom - top))
