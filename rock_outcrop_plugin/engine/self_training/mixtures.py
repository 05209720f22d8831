"""Pixels that are part rock, made from pure ones: from which share of rock on a pixel is rock.

Masks are least right along outlines, and the pixels there are mixed: their reflectance is the mean
of what they hold, weighted by area. So the share of rock is learnt from mixtures of pure pixels,
rock and other ground that lie close to each other and so are lit alike, and from the pure pixels
themselves; no outline takes part. Small outcrops, which masks leave out, are such mixtures.

Okujeni et al. (2013), Support vector regression and synthetically mixed training data for
quantifying urban land cover, https://doi.org/10.1016/j.rse.2013.06.007
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from scipy import ndimage
from torch import Tensor
from torch.nn import functional

from ....models.pixel import PixelClassifier
from ...progress import Reporter
from ...recipes import LabelModelSettings, MixtureSettings
from .label_model import fewer_steps, minimise, new_classifier, pixel_logits
from .pixel_sample import PixelSample

Mask = NDArray[np.bool_]
Rows = NDArray[np.int64]


@dataclass(frozen=True)
class PurePixels:
    """Rows of a sample whose surroundings are of their own class, and pairs of both classes.

    `around_rock` are pairs (pair, 2) of a rock pixel and its nearest pure other one, `around_other`
    the same for each other pixel; rock comes first in both.
    """

    rock: Rows
    other: Rows
    around_rock: Rows
    around_other: Rows


def pure_pixels(sample: PixelSample, is_rock: Mask, margin: float, reach: float) -> PurePixels:
    """Find pixels more than `margin` pixels from the other class, paired within `reach` pixels.

    `is_rock` (pixel). What lies outside the sample's squares is unknown and counts for neither.
    """
    found: list[tuple[Rows, Rows, Rows, Rows]] = []
    start = 0
    for square in sample.squares:
        rows = np.full(square.shape, -1, dtype=np.int64)
        rows[square] = np.arange(start, start + int(np.count_nonzero(square)))
        start += int(np.count_nonzero(square))
        rock = np.zeros(square.shape, dtype=bool)
        rock[square] = is_rock[rows[square]]
        pure_rock, pure_other = _inside(rock, margin), _inside(square & ~rock, margin)
        rock_first = _pairs(rows, pure_rock, pure_other, reach)
        other_first = _pairs(rows, pure_other, pure_rock, reach)
        found.append((rows[pure_rock], rows[pure_other], rock_first, other_first[:, ::-1]))
    return PurePixels(*(np.concatenate(parts) for parts in zip(*found, strict=True)))


def fit_to_mixtures(
    sample: PixelSample,
    is_rock: Mask,
    settings: LabelModelSettings,
    channel_names: tuple[str, ...],
    *,
    resolution: float,
    seed: int,
    reporter: Reporter,
) -> PixelClassifier | None:
    """Return a classifier whose probability is the share of rock in a pixel; 0.5 divides.

    `is_rock` (pixel) is a first guess of which only pure pixels are used; `resolution` in metres.
    None where no rock lies beside other ground. Raises Cancelled.
    """
    mixtures = settings.mixtures
    margin = max(mixtures.margin / resolution, 1.0)
    pure = pure_pixels(sample, is_rock, margin, mixtures.reach / resolution)
    if not len(pure.around_rock):
        return None
    network = new_classifier(sample, settings, channel_names, seed)
    generator = np.random.default_rng(seed)
    batch = _Batch(sample, pure, mixtures, settings.batch_size)

    def loss() -> Tensor:
        channels, share = batch.draw(generator)
        return functional.binary_cross_entropy_with_logits(pixel_logits(network, channels), share)

    steps = fewer_steps(mixtures.steps, sample, settings)
    minimise(loss, network, steps, settings.learning_rate, reporter)
    return network.eval()


class _Batch:
    """Draws mixed and pure pixels with their share of rock."""

    def __init__(
        self, sample: PixelSample, pure: PurePixels, mixtures: MixtureSettings, size: int
    ) -> None:
        self._channels, self._pure = sample.channels, pure
        self._pixels = np.concatenate([pure.rock, pure.other])
        self._is_rock = np.arange(len(self._pixels)) < len(pure.rock)
        self._mixed = round(size * mixtures.share)
        self._unmixed = size - self._mixed

    def draw(self, generator: np.random.Generator) -> tuple[Tensor, Tensor]:
        """Return channels (pixel, channel) and the share of rock (pixel), 0..1."""
        half = self._mixed // 2
        pairs = np.concatenate(
            [
                _drawn(self._pure.around_rock, half, generator),
                _drawn(self._pure.around_other, self._mixed - half, generator),
            ]
        )
        share = generator.random((len(pairs), 1), dtype=np.float32)
        rock, other = self._channels[pairs[:, 0]], self._channels[pairs[:, 1]]
        chosen = generator.integers(len(self._pixels), size=self._unmixed)
        channels = np.concatenate(
            [share * rock + (1.0 - share) * other, self._channels[self._pixels[chosen]]]
        )
        shares = np.concatenate([share[:, 0], self._is_rock[chosen].astype(np.float32)])
        return torch.from_numpy(channels), torch.from_numpy(shares)


def _drawn(rows: Rows, number: int, generator: np.random.Generator) -> Rows:
    return rows[generator.integers(len(rows), size=number)]


def _inside(mask: Mask, margin: float) -> Mask:
    if mask.all():
        return mask
    inside: Mask = ndimage.distance_transform_edt(mask) > margin
    return inside


def _pairs(rows: Rows, own: Mask, partner: Mask, reach: float) -> Rows:
    """Return rows (pair, 2) of each pixel of `own` and of the nearest one of `partner`."""
    if not partner.any():
        return np.empty((0, 2), dtype=np.int64)
    distance, nearest = ndimage.distance_transform_edt(~partner, return_indices=True)
    near = own & (distance <= reach)
    partners = rows[nearest[0][near], nearest[1][near]]
    return np.stack([rows[near], partners], axis=1)
