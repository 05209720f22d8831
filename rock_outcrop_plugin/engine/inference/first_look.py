"""A cheap first look at a window, which says where the class cannot be."""

from __future__ import annotations

from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...recipes import SPECTRAL_GROUP, SpectralRule, SpectralRuleThresholds, load
from ..baselines.spectral_rule import rock_by_rule
from ..card import ModelCard
from .backends import Backend
from .gaps import WindowInput
from .parts import coarser, finer

FirstLookName = Literal["none", "spectral", "coarse"]
# What the rule takes for rock grows by far more than a recipe's thresholds are unsure by.
PERMISSIVE = SpectralRuleThresholds(
    max_ndsi=0.9,
    max_ndwi=0.8,
    min_swir_to_blue=0.1,
    max_blue=0.95,
    max_blue_in_shade=0.25,
)
FACTOR = 4
SHARE_OF_THRESHOLD = 0.1
NEIGHBOURHOOD = 16

Flags = NDArray[np.bool_]


class FirstLook(Protocol):
    """Tells the pixels of a window that may hold the class."""

    def may_be(self, window: WindowInput) -> Flags:
        """Return where (height, width) the network is to be asked."""


class SpectralLook:
    """The spectral rule of the model's recipe with lines that are drawn much wider.

    A pixel without a spectrum may be anything. Raises InputError for a model without the bands.
    """

    def __init__(self, card: ModelCard) -> None:
        rule = _rule_of(card)
        names = [channel.name for channel in card.channels]
        self._bands: dict[str, tuple[int, float, float]] = {}
        for role in ("blue", "green", "near_infrared", "short_wave_infrared"):
            name = getattr(rule, role)
            if name not in names:
                raise InputError(
                    f"FIRST_LOOK: 'spectral' looks at {name}, which is none of the model's "
                    f"channels {', '.join(names)}. Choose 'none' or 'coarse'."
                )
            channel = card.channels[names.index(name)]
            span = channel.maximum - channel.minimum
            self._bands[role] = names.index(name), span, channel.minimum

    def may_be(self, window: WindowInput) -> Flags:
        """Return where (height, width) the permissive rule sees rock, and what is near it."""
        reflectance = {
            role: window.channels[index] * np.float32(span) + np.float32(minimum)
            for role, (index, span, minimum) in self._bands.items()
        }
        found = rock_by_rule(reflectance, PERMISSIVE) & window.valid
        return _with_surroundings(found | window.alone)


class CoarseLook:
    """The network itself at a quarter of the resolution, with a tenth of the threshold.

    Of each 4 x 4 pixels it is shown their mean, and once more the one that is darkest in the
    first spectral channel: a mean would hide a small outcrop.
    """

    def __init__(self, backend: Backend, threshold: float) -> None:
        self._backend = backend
        self._level = np.float32(min(threshold, 0.5) * SHARE_OF_THRESHOLD)
        groups = [channel.group for channel in backend.card.channels]
        self._spectral = groups.index(SPECTRAL_GROUP) if SPECTRAL_GROUP in groups else 0

    def may_be(self, window: WindowInput) -> Flags:
        """Return where (height, width) the coarse network does not rule the class out."""
        blocks = _blocks(window.channels)
        darkest = blocks[self._spectral].argmin(axis=-1)
        picked = np.take_along_axis(blocks, darkest[None, ..., None], axis=-1)[..., 0]
        looks = np.stack([blocks.mean(axis=-1, dtype=np.float32), picked])
        answers = [self._backend.probabilities(look[None])[0, 0] for look in looks]
        cells: Flags = np.maximum(*answers) >= self._level
        return _with_surroundings(finer(cells, FACTOR, window.valid.shape) & window.valid)


def first_look_of(name: FirstLookName, backend: Backend, threshold: float) -> FirstLook | None:
    """Return the first look of a name, or None for 'none'. Raises InputError."""
    if name == "spectral":
        return SpectralLook(backend.card)
    return CoarseLook(backend, threshold) if name == "coarse" else None


def _rule_of(card: ModelCard) -> SpectralRule:
    try:
        rule = load(card.recipe).spectral_rule
    except InputError:
        rule = None
    if rule is None:
        raise InputError(
            f"FIRST_LOOK: 'spectral' needs a spectral rule, and the model's recipe "
            f"'{card.recipe}' has none. Choose 'none' or 'coarse'."
        )
    return rule


def _blocks(channels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return channels (channel, height / 4, width / 4, 16), padded by their last pixels."""
    count, height, width = channels.shape
    padding = ((0, 0), (0, -height % FACTOR), (0, -width % FACTOR))
    padded = np.pad(channels, padding, mode="edge")
    rows, columns = padded.shape[1] // FACTOR, padded.shape[2] // FACTOR
    blocks = padded.reshape(count, rows, FACTOR, columns, FACTOR).transpose(0, 1, 3, 2, 4)
    return np.ascontiguousarray(blocks).reshape(count, rows, columns, FACTOR * FACTOR)


def _with_surroundings(found: Flags) -> Flags:
    cells = np.pad(coarser(found, NEIGHBOURHOOD), 1)
    rows = cells[:-2] | cells[1:-1] | cells[2:]
    grown = rows[:, :-2] | rows[:, 1:-1] | rows[:, 2:]
    return finer(grown, NEIGHBOURHOOD, found.shape)
