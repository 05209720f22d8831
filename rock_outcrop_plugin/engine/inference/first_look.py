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
FACTOR = 4
SHARE_OF_THRESHOLD = 0.3
BRIGHTER = 1.25
# Pixels around what a look flags: a rule for pixels is blind to what mixes with snow, the network
# is not.
SPECTRAL_NEIGHBOURHOOD = 16
COARSE_NEIGHBOURHOOD = 4

Flags = NDArray[np.bool_]


class FirstLook(Protocol):
    """Tells the pixels of a window that may hold the class."""

    def may_be(self, window: WindowInput) -> Flags:
        """Return where (height, width) the network is to be asked."""


class SpectralLook:
    """The spectral rule of the model's recipe with much wider lines: half way to everything.

    A pixel without a spectrum may be anything. Raises InputError for a model without the bands.
    """

    def __init__(self, card: ModelCard) -> None:
        rule = _rule_of(card)
        self._thresholds = permissive(rule.thresholds)
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
        found = rock_by_rule(reflectance, self._thresholds) & window.valid
        return _with_surroundings(found | window.alone, SPECTRAL_NEIGHBOURHOOD)


class CoarseLook:
    """The network itself at a quarter of the resolution, with a third of the threshold.

    Of each 4 x 4 pixels it is shown the one that is darkest in the first spectral channel: a mean
    would hide small outcrops. Without a spectral channel it is shown the first one.
    """

    def __init__(self, backend: Backend, threshold: float) -> None:
        self._backend = backend
        self._level = np.float32(min(threshold, 0.5) * SHARE_OF_THRESHOLD)
        groups = [channel.group for channel in backend.card.channels]
        self._spectral = groups.index(SPECTRAL_GROUP) if SPECTRAL_GROUP in groups else None

    def may_be(self, window: WindowInput) -> Flags:
        """Return where (height, width) the coarse network does not rule the class out."""
        coarse = self._coarse(window)
        cells: Flags = self._backend.probabilities(coarse[None])[0, 0] >= self._level
        found = finer(cells, FACTOR, window.valid.shape) & window.valid
        return _with_surroundings(found, COARSE_NEIGHBOURHOOD)

    def _coarse(self, window: WindowInput) -> NDArray[np.float32]:
        height, width = window.valid.shape
        rows = np.arange(0, height, FACTOR)[:, None]
        columns = np.arange(0, width, FACTOR)[None]
        if self._spectral is None:
            return window.channels[:, rows, columns]
        bright = np.where(window.valid, window.channels[self._spectral], np.float32(np.inf))
        padding = ((0, -height % FACTOR), (0, -width % FACTOR))
        padded = np.pad(bright, padding, constant_values=np.inf)
        blocks = padded.reshape(len(rows), FACTOR, columns.shape[1], FACTOR).transpose(0, 2, 1, 3)
        darkest = blocks.reshape(len(rows), columns.shape[1], FACTOR * FACTOR).argmin(axis=-1)
        # A cell without a valid pixel shows its first one, which is never outside.
        return window.channels[:, rows + darkest // FACTOR, columns + darkest % FACTOR]


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


def permissive(thresholds: SpectralRuleThresholds) -> SpectralRuleThresholds:
    """Return thresholds by which far more passes for rock, and everything that does by these."""
    return SpectralRuleThresholds(
        max_ndsi=(1.0 + thresholds.max_ndsi) / 2,
        max_ndwi=(1.0 + thresholds.max_ndwi) / 2,
        min_swir_to_blue=thresholds.min_swir_to_blue / 2,
        max_blue=(1.0 + thresholds.max_blue) / 2,
        max_blue_in_shade=BRIGHTER * thresholds.max_blue_in_shade,
    )


def _with_surroundings(found: Flags, distance: int) -> Flags:
    cells = np.pad(coarser(found, distance), 1)
    rows = cells[:-2] | cells[1:-1] | cells[2:]
    grown = rows[:, :-2] | rows[:, 1:-1] | rows[:, 2:]
    return finer(grown, distance, found.shape)
