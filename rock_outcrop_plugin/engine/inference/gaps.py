"""Windows of channels where an input may have gaps, and what can be mapped in them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...recipes import SPECTRAL_GROUP
from ..card import ModelCard
from ..grid import Window
from ..inputs import ChannelStack


@dataclass(frozen=True)
class WindowInput:
    """Channels (channel, height, width) 0..1 and where there will be a result (height, width).

    `alone` is where the result comes from topography alone.
    """

    channels: NDArray[np.float32]
    valid: NDArray[np.bool_]
    alone: NDArray[np.bool_]


class WindowReader:
    """Reads windows for a model.

    A model that learnt from samples with gaps is shown every group of channels that has data. With
    `fills_gaps` it also answers where the spectral group has none; the topographic one it always
    needs, as where there is no elevation there is nothing to map. Other models need all channels.
    """

    def __init__(self, stack: ChannelStack, card: ModelCard, *, fills_gaps: bool) -> None:
        self._stack = stack
        self._knows_gaps = card.works_on_topography_alone
        self.fills_gaps = fills_gaps and self._knows_gaps

    def nbytes(self, window: Window) -> int:
        """Return how many bytes a window takes that is read."""
        return window.width * window.height * (4 * len(self._stack.channels) + 2)

    def read(self, window: Window) -> WindowInput | None:
        """Return a window, or None for one without a valid pixel, which is found out cheaply."""
        if not self._stack.may_be_valid(window, needs_composite=not self.fills_gaps):
            return None
        result = self._read(window)
        return result if result.valid.any() else None

    def _read(self, window: Window) -> WindowInput:
        if not self._knows_gaps:
            channels, valid = self._stack.read(window)
            return WindowInput(channels, valid, np.zeros_like(valid))
        channels, groups = self._stack.read_groups(window)
        has_spectral = groups[SPECTRAL_GROUP]
        others = [valid for group, valid in groups.items() if group != SPECTRAL_GROUP]
        has_others: NDArray[np.bool_] = np.logical_and.reduce(others)
        valid = has_others if self.fills_gaps else has_others & has_spectral
        return WindowInput(channels, valid, valid & ~has_spectral)
