"""Training samples without a group of channels, as a model meets them where an input has gaps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ..recipes import Channel

PARTIAL_SHARE = 0.5
BLOB_SHARE = 0.5
COARSEST, FINEST = 3, 9


@dataclass(frozen=True)
class GroupDropout:
    """Leaves out at most one group of channels of a sample, whole or in part of its area.

    `probabilities` says by group how often; they add up to 1 at most. Half of the gaps are
    partial: rectangles as at the edge of an orbit, or blobs as under a cloud mask. What is left
    out is 0, as `ChannelStack.read_groups` fills real gaps. Neverova et al. (2016), ModDrop,
    https://arxiv.org/abs/1501.00102
    """

    probabilities: Mapping[str, float]
    groups: tuple[str, ...]

    def __call__(
        self, channels: NDArray[np.float32], generator: np.random.Generator
    ) -> NDArray[np.float32]:
        """Return channels (channel, height, width), of which some may be 0; the input is kept."""
        group = self._draw(generator.random())
        if group is None:
            return channels
        gap = random_gap(channels.shape[1], channels.shape[2], generator)
        indices = [index for index, name in enumerate(self.groups) if name == group]
        result = channels.copy()
        result[indices] *= ~gap
        return result

    def _draw(self, chance: float) -> str | None:
        for group, probability in self.probabilities.items():
            chance -= probability
            if chance < 0.0:
                return group
        return None


def random_gap(height: int, width: int, generator: np.random.Generator) -> NDArray[np.bool_]:
    """Return where a sample has a gap (height, width): everywhere, in a rectangle or in blobs."""
    gap = np.ones((height, width), dtype=bool)
    if generator.random() >= PARTIAL_SHARE:
        return gap
    if generator.random() < BLOB_SHARE:
        coarse = generator.random(
            (int(generator.integers(COARSEST, FINEST)),) * 2, dtype=np.float32
        )
        smooth = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
        blobs: NDArray[np.bool_] = smooth > generator.uniform(0.3, 0.7)
        return blobs
    top, bottom = np.sort(generator.integers(0, height + 1, 2))
    left, right = np.sort(generator.integers(0, width + 1, 2))
    rectangle = np.zeros_like(gap)
    rectangle[top:bottom, left:right] = True
    return rectangle if generator.random() < 0.5 else ~rectangle


def dropout_probabilities(
    recipe: Mapping[str, float], channels: tuple[Channel, ...], wanted: float | None
) -> dict[str, float]:
    """Return how often each group is left out; groups that the channels do not have, never.

    `wanted` is the probability that any group is: it is shared out as in the recipe, or equally
    where the recipe leaves out none. A single group is never left out: nothing would be left.
    """
    groups = list(dict.fromkeys(channel.group for channel in channels))
    if len(groups) < 2:
        return {}
    shares = {group: recipe.get(group, 0.0) for group in groups}
    if wanted is not None:
        total = sum(shares.values())
        shares = {
            group: wanted * (share / total if total else 1.0 / len(groups))
            for group, share in shares.items()
        }
    return {group: share for group, share in shares.items() if share > 0.0}
