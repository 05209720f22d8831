"""Runs the network on windows, or on what of them is worth it, within the memory there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from ...progress import Reporter
from ..device import is_out_of_memory
from ..grid import Window
from .blending import Blender
from .first_look import FirstLook
from .gaps import WindowInput
from .members import Members
from .parts import Part, parts_of
from .window_plan import Axis, Blending, WindowPlan, rounded_up

LEAST_EDGE = 32
BATCH_PIXELS = 512 * 512
Scalar = TypeVar("Scalar", bound=np.generic)
Values = NDArray[np.float32]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Answer:
    """What is known of a window: layers (layer, height, width), 0..1.

    The first is the probability, the second, where it was asked for, the uncertainty.
    `passed_over` is where the first look ruled the class out; None: nowhere.
    """

    layers: Values
    passed_over: Flags | None = None


class Computation:
    """Asks the members of a prediction about windows.

    `overlap` is what neighbouring windows share, `stride` the network's. When memory runs out the
    batch is halved, then the windows are cut in pieces that share the same overlap; it is said in
    the log, and holds from then on.
    """

    def __init__(
        self,
        members: Members,
        plan: WindowPlan,
        blending: Blending,
        *,
        stride: int,
        first_look: FirstLook | None,
        reporter: Reporter,
    ) -> None:
        self._members, self._blending = members, blending
        self._overlap, self._stride = plan.columns.overlap, stride
        self._margin = rounded_up(plan.columns.overlap // 2, stride)
        self._first_look, self._reporter = first_look, reporter
        self._largest_batch: int | None = None
        self._largest_edge: int | None = None

    def answers(self, windows: Sequence[WindowInput]) -> list[Answer]:
        """Return what is known of windows of one size."""
        looks = [self._look(window) for window in windows]
        whole = [number for number, (_, parts) in enumerate(looks) if parts is None]
        layers: dict[int, Values] = {}
        if whole:
            batch = self._layers(
                _stacked([windows[number].channels for number in whole]),
                _stacked([windows[number].alone for number in whole]),
            )
            layers = dict(zip(whole, batch, strict=True))
        answers = []
        for number, (may_be, parts) in enumerate(looks):
            if parts is not None:
                layers[number] = self._of_parts(windows[number], parts)
            passed_over = None
            if may_be is not None and parts is not None:
                computed = _inside(parts, windows[number].valid.shape)
                passed_over = windows[number].valid & ~computed
            answers.append(Answer(layers[number], passed_over))
        return answers

    def _look(self, window: WindowInput) -> tuple[Flags | None, list[Part] | None]:
        """Return where the class may be (None: not looked), and the parts to compute."""
        may_be = None if self._first_look is None else self._first_look.may_be(window)
        wanted = window.valid if may_be is None else may_be
        return may_be, parts_of(wanted, self._margin, self._stride)

    def _of_parts(self, window: WindowInput, parts: list[Part]) -> Values:
        result = np.zeros((self._members.count, *window.valid.shape), dtype=np.float32)
        for batch in _alike(parts):
            seen = [_slices(part.outer) for part in batch]
            answers = self._layers(
                _stacked([window.channels[:, *place] for place in seen]),
                _stacked([window.alone[place] for place in seen]),
            )
            for part, layers in zip(batch, answers, strict=True):
                result[:, *_slices(part.inner)] = layers[:, *_slices(part.inner_in_outer)]
        return result

    def _layers(self, channels: Values, alone: Flags) -> Values:
        """Return layers (item, layer, height, width) of a batch."""
        edge = max(channels.shape[-2:])
        if self._largest_edge is not None and edge > self._largest_edge:
            items = zip(channels, alone, strict=True)
            return np.stack([self._in_pieces(item, flags) for item, flags in items])
        if self._largest_batch is not None and len(channels) > self._largest_batch:
            return self._in_batches(channels, alone, self._largest_batch)
        try:
            probability, uncertainty = self._members.answers(channels, alone)
        except (MemoryError, RuntimeError) as error:
            if not is_out_of_memory(error) or not self._lessen(len(channels), edge):
                raise
        else:
            if uncertainty is None:
                return probability[:, None]
            return np.stack([probability, uncertainty], axis=1)
        return self._layers(channels, alone)

    def _lessen(self, batch: int, edge: int) -> bool:
        """Take less at once than what did not fit; return whether that is possible."""
        if batch > 1:
            self._largest_batch = batch // 2
            self._reporter.warn(
                f"Memory is short: the batch is halved to {self._largest_batch} window(s)."
            )
            return True
        smaller = max(rounded_up(edge // 2, self._stride), 2 * self._overlap, LEAST_EDGE)
        if smaller >= edge:
            return False
        self._largest_edge = smaller
        self._reporter.warn(
            f"Memory is short: windows are cut into pieces of {smaller} pixels that share "
            f"{self._overlap}."
        )
        return True

    def _in_batches(self, channels: Values, alone: Flags, size: int) -> Values:
        parts = [
            self._layers(channels[start : start + size], alone[start : start + size])
            for start in range(0, len(channels), size)
        ]
        return np.concatenate(parts)

    def _in_pieces(self, channels: Values, alone: Flags) -> Values:
        height, width = alone.shape
        edge = self._largest_edge or max(height, width)
        plan = WindowPlan(Axis(height, edge, self._overlap), Axis(width, edge, self._overlap))
        area = Window(0, 0, width, height)
        blender = Blender(plan, area, self._blending)
        result = np.zeros((self._members.count, height, width), dtype=np.float32)
        for index in plan.indices(area, plan.columns.count):
            rows, columns = _slices(plan.window(*index))
            layers = self._layers(channels[None, :, rows, columns], alone[None, rows, columns])[0]
            for place, piece in blender.add(index, layers):
                result[:, *_slices(place)] = piece
        return result


def _stacked(items: list[NDArray[Scalar]]) -> NDArray[Scalar]:
    """Return a batch; one item is not copied."""
    return items[0][None] if len(items) == 1 else np.stack(items)


def _slices(window: Window) -> tuple[slice, slice]:
    rows = slice(window.row, window.row + window.height)
    return rows, slice(window.column, window.column + window.width)


def _alike(parts: list[Part]) -> Iterator[list[Part]]:
    """Yield batches of parts of one size, none larger than a window is anyway."""
    sizes = sorted(parts, key=_size_of)
    for (height, width), alike in groupby(sizes, key=_size_of):
        waiting, limit = list(alike), max(BATCH_PIXELS // (height * width), 1)
        yield from (waiting[start : start + limit] for start in range(0, len(waiting), limit))


def _size_of(part: Part) -> tuple[int, int]:
    return part.outer.height, part.outer.width


def _inside(parts: list[Part], shape: tuple[int, ...]) -> Flags:
    flags = np.zeros(shape, dtype=bool)
    for part in parts:
        flags[_slices(part.inner)] = True
    return flags
