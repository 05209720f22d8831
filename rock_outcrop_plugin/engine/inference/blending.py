"""Joins the windows of a prediction to one seamless surface, without holding the surface."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import numpy as np
from numpy.typing import NDArray

from ..grid import Window
from .window_plan import Axis, Blending, Segment, WindowPlan

Index = tuple[int, int]
Piece = tuple[Window, NDArray[np.float32]]


class Blender:
    """Takes windows in any order and returns the pieces of the surface that each one finishes.

    A piece is finished when the last of the one, two or four windows that see it has come, so
    only strips of overlap are ever held. Contributions are added in the windows' order, whatever
    order they came in: the result is the same to the bit.
    """

    def __init__(self, plan: WindowPlan, area: Window, blending: Blending) -> None:
        self._plan = plan
        self._area = area
        self._blending: Blending = blending
        self._known_weights: dict[tuple[Axis, int], NDArray[np.float32]] = {}
        self._pending: dict[Index, dict[Index, NDArray[np.float32] | None]] = {}

    @property
    def pending_bytes(self) -> int:
        """Size of the strips that wait for another window."""
        return sum(
            part.nbytes
            for parts in self._pending.values()
            for part in parts.values()
            if part is not None
        )

    def add(self, index: Index, values: NDArray[np.float32] | None) -> Iterator[Piece]:
        """Yield the pieces of `area` that are finished with this window.

        `values` (..., height, width) is NaN where there is no result; None is a window without
        any, and a piece that such a window sees has no result and is not returned.
        """
        row, column = index
        row_weights = self._weights(self._plan.rows, row)
        column_weights = self._weights(self._plan.columns, column)
        top, left = self._plan.rows.start(row), self._plan.columns.start(column)
        pairs = product(self._plan.rows.segments(row), self._plan.columns.segments(column))
        for vertical, horizontal in pairs:
            place = _place(vertical, horizontal)
            if not _overlaps(place, self._area):
                continue
            part: NDArray[np.float32] | None = None
            if values is not None:
                rows = slice(vertical.start - top, vertical.stop - top)
                columns = slice(horizontal.start - left, horizontal.stop - left)
                part = values[..., rows, columns]
                # Only what others see, too, has another weight than 1.
                if vertical.windows > 1 and horizontal.windows > 1:
                    part = part * (row_weights[rows, None] * column_weights[columns])
                elif vertical.windows > 1:
                    part = part * row_weights[rows, None]
                elif horizontal.windows > 1:
                    part = part * column_weights[columns]
            key = (vertical.key, horizontal.key)
            parts = self._pending.setdefault(key, {})
            parts[index] = part
            if len(parts) == vertical.windows * horizontal.windows:
                del self._pending[key]
                yield from self._finished(place, parts)

    def _weights(self, axis: Axis, index: int) -> NDArray[np.float32]:
        """Return weights; inner windows all have the same."""
        is_inner = 0 < index < axis.count - 1
        key = (axis, 1 if is_inner else index)
        if key not in self._known_weights:
            self._known_weights[key] = axis.weights(key[1], self._blending)
        return self._known_weights[key]

    def _finished(
        self, place: Window, parts: dict[Index, NDArray[np.float32] | None]
    ) -> Iterator[Piece]:
        ordered = [parts[index] for index in sorted(parts)]
        present = [part for part in ordered if part is not None]
        if len(present) < len(ordered):
            return
        total = present[0]
        for part in present[1:]:
            total += part
        yield _cropped(place, total, self._area)


def _place(vertical: Segment, horizontal: Segment) -> Window:
    return Window(
        horizontal.start,
        vertical.start,
        horizontal.stop - horizontal.start,
        vertical.stop - vertical.start,
    )


def _overlaps(first: Window, second: Window) -> bool:
    return (
        first.column < second.column + second.width
        and second.column < first.column + first.width
        and first.row < second.row + second.height
        and second.row < first.row + first.height
    )


def _cropped(place: Window, values: NDArray[np.float32], area: Window) -> Piece:
    left, top = max(place.column, area.column), max(place.row, area.row)
    right = min(place.column + place.width, area.column + area.width)
    bottom = min(place.row + place.height, area.row + area.height)
    inside = values[
        ..., top - place.row : bottom - place.row, left - place.column : right - place.column
    ]
    return Window(left, top, right - left, bottom - top), inside
