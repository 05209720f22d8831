"""Test-time augmentation: a window seen flipped and turned, and the answers turned back."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import Literal, TypeVar

import numpy as np
from numpy.typing import NDArray

ViewsName = Literal["none", "flips", "dihedral"]
Pixel = TypeVar("Pixel", bound=np.generic)


@dataclass(frozen=True)
class View:
    """A mirror image (left to right) or not, then quarter turns against the clock.

    Channels must not hold directions, for instance an aspect: they are moved, not turned.
    """

    is_mirrored: bool
    quarter_turns: int

    def apply(self, batch: NDArray[Pixel]) -> NDArray[Pixel]:
        """Return a batch (..., height, width) as this view shows it; odd turns swap the edges."""
        if self == SAME:
            return batch
        mirrored = batch[..., ::-1] if self.is_mirrored else batch
        return np.ascontiguousarray(np.rot90(mirrored, self.quarter_turns, axes=(-2, -1)))

    def undo(self, batch: NDArray[Pixel]) -> NDArray[Pixel]:
        """Return a batch (..., height, width) that `apply` changed as it was."""
        if self == SAME:
            return batch
        turned = np.rot90(batch, -self.quarter_turns, axes=(-2, -1))
        return turned[..., ::-1] if self.is_mirrored else turned


SAME = View(is_mirrored=False, quarter_turns=0)


def views_of(name: ViewsName) -> tuple[View, ...]:
    """Return the views: the window itself, its 4 mirror images, or all 8 of the square's symmetry.

    Each set is a group, so the mean over it turns with its input exactly, whatever the network
    does: flipped rasters give flipped maps.
    """
    turns = {"none": [0], "flips": [0, 2], "dihedral": [0, 1, 2, 3]}[name]
    mirrors = [False] if name == "none" else [False, True]
    return tuple(View(mirrored, turn) for mirrored, turn in product(mirrors, turns))
