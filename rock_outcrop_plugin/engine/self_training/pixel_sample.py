"""Pixels of the training tiles, each with the masks and with its place among the others."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...progress import Reporter, raise_if_cancelled
from ..grid import Window
from ..inputs import ChannelStack
from .references import ReferenceMasks

Values = NDArray[np.float32]
SMALLEST_SQUARE = 128


@dataclass(frozen=True)
class PixelSample:
    """Channels (pixel, channel) 0..1, masks and where they have data (mask, pixel).

    `squares` say which pixels of which square the rows are, one after the other.
    """

    channels: Values
    masks: Values
    known: NDArray[np.bool_]
    squares: tuple[NDArray[np.bool_], ...]


def draw_squares(windows: list[Window], pixels: int, seed: int) -> list[Window]:
    """Return squares of at most `pixels` pixels together, one in each of the tiles' `windows`.

    The squares are whole tiles where that is enough; where there are too many tiles, some of them
    are drawn.
    """
    random = np.random.default_rng(seed)
    edge = max(int(math.sqrt(pixels / len(windows))), SMALLEST_SQUARE)
    most = max(pixels // edge**2, 1)
    chosen = windows
    if len(windows) > most:
        chosen = [windows[index] for index in np.sort(random.permutation(len(windows))[:most])]
    return [_square(window, edge, random) for window in chosen]


def _square(window: Window, edge: int, random: np.random.Generator) -> Window:
    width, height = min(edge, window.width), min(edge, window.height)
    return Window(
        window.column + int(random.integers(window.width - width + 1)),
        window.row + int(random.integers(window.height - height + 1)),
        width,
        height,
    )


def read_sample(
    stack: ChannelStack, masks: ReferenceMasks, squares: list[Window], reporter: Reporter
) -> PixelSample:
    """Return the pixels of the squares where all channels and at least one mask have data."""
    channels, references, known, places = [], [], [], []
    for number, square in enumerate(squares):
        raise_if_cancelled(reporter)
        reporter.progress(number / len(squares), "Reading pixels")
        values, valid = stack.read(square)
        mask, has_mask = masks.read(square)
        valid &= has_mask.any(axis=0)
        places.append(valid)
        channels.append(values[:, valid].T)
        references.append(mask[:, valid])
        known.append(has_mask[:, valid])
    return PixelSample(
        np.concatenate(channels),
        np.concatenate(references, axis=1),
        np.concatenate(known, axis=1),
        tuple(places),
    )
