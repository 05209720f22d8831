"""Three imperfect rock masks, wrong in the ways of the ones that exist for Antarctica."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .fractal import Field, generator, smooth_noise
from .sensor import SCALE

Mask = NDArray[np.bool_]

LANDSAT_FACTOR = 3
MISREGISTRATIONS = ((0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1))
LARGEST_ABSENT = 0.05
SNOW_INDEX = 0.45
LEAST_SUNLIT = 0.04
DARK_BLUE = 0.13
SHADED_RULE_LEVEL = -0.15


@dataclass(frozen=True)
class Generalisation:
    """How a hand-drawn map departs from the outcrops: lengths in metres, shares 0..1.

    smoothing: Gaussian standard deviation. level: share of smoothed rock that is drawn as rock,
    below 0.5 too generous. shift: largest displacement; usual_shift: share of it that is usual.
    shift_scale: over which the displacement varies. absent: share of the smallest outcrops that
    are missing, less of larger ones. smallest_area: square metres, left out on purpose.
    """

    smoothing: float
    level: float
    shift: float
    usual_shift: float
    shift_scale: float
    absent: float
    smallest_area: float


GEOMAP = Generalisation(34, 0.32, 35, 0.8, 3000, 0.5, 2_500)
ADD = Generalisation(45, 0.33, 150, 0.5, 6000, 0.6, 10_000)


def _landsat(band: NDArray[np.uint16], rows: int, columns: int) -> Field:
    """Return reflectance in blocks of 30 m, of a band padded by the Landsat grid's offset."""
    padding = (
        (rows, -(rows + band.shape[0]) % LANDSAT_FACTOR),
        (columns, -(columns + band.shape[1]) % LANDSAT_FACTOR),
    )
    padded = np.pad(band, padding, mode="edge").astype(np.float32) / SCALE
    height, width = padded.shape[0] // LANDSAT_FACTOR, padded.shape[1] // LANDSAT_FACTOR
    blocks = padded.reshape(height, LANDSAT_FACTOR, width, LANDSAT_FACTOR)
    means: Field = blocks.mean(axis=(1, 3))
    return means


def johnson_mask(seed: int, composite: NDArray[np.uint16], land: Mask) -> Mask:
    """Return a mask (H, W) by rules on 30 m pixels, after Burton-Johnson et al. (2016).

    Sunlit rock: low normalised-difference snow index, and bright enough in the short-wave
    infrared to be told from shadow. Shaded rock: very dark in the blue; that rule was run on a
    part of the scenes only. So small and shaded outcrops are missed, and dark, dirty ice and ice
    under cloud shadow are taken for rock. Landsat's geolocation is off by 10-14 m.

    `composite` is (6, H, W), reflectance x 10^4; `land` (H, W).
    """
    rng = generator(seed, "johnson")
    rows, columns = (int(value) for value in rng.integers(0, LANDSAT_FACTOR, 2))
    blue, green, infrared = (_landsat(composite[band], rows, columns) for band in (0, 1, 4))
    snow_index = (green - infrared) / (green + infrared)
    sunlit_rock = (snow_index < SNOW_INDEX) & (infrared > LEAST_SUNLIT)
    scenes = smooth_noise(rng, (blue.shape[0], blue.shape[1]), 60)
    shaded_rock = (blue < DARK_BLUE) & (scenes > SHADED_RULE_LEVEL)
    coarse = sunlit_rock | shaded_rock
    fine = coarse.repeat(LANDSAT_FACTOR, axis=0).repeat(LANDSAT_FACTOR, axis=1)
    fine = fine[rows : rows + land.shape[0], columns : columns + land.shape[1]]
    row, column = MISREGISTRATIONS[int(rng.integers(len(MISREGISTRATIONS)))]
    moved: Mask = ndimage.shift(fine, (row, column), order=0, mode="nearest")
    return moved & land


def generalised_mask(
    seed: int, name: str, rock: Mask, resolution: float, generalisation: Generalisation
) -> Mask:
    """Return `rock` (H, W) as a map of `generalisation` shows it: smooth, displaced, incomplete."""
    rng = generator(seed, name)
    drawn = ndimage.gaussian_filter(
        rock.astype(np.float32), generalisation.smoothing / resolution, truncate=3
    )
    mask = _displaced(rng, drawn, resolution, generalisation) > generalisation.level
    smallest = max(1, round(generalisation.smallest_area / resolution**2))
    return _without_some(rng, mask, generalisation.absent, smallest)


def _displaced(
    rng: np.random.Generator, field: Field, resolution: float, generalisation: Generalisation
) -> Field:
    """Return `field` moved by a smooth vector field no longer than the largest shift."""
    shape = (field.shape[0], field.shape[1])
    spacing = generalisation.shift_scale / resolution
    largest = np.float32(generalisation.shift / resolution)
    angle = np.float32(rng.uniform(0, 2 * np.pi)) + 0.5 * smooth_noise(rng, shape, spacing)
    length = largest * np.clip(
        generalisation.usual_shift + 0.25 * smooth_noise(rng, shape, spacing), 0, 1
    )
    rows = np.arange(shape[0], dtype=np.float32)[:, None] + length * np.sin(angle)
    columns = np.arange(shape[1], dtype=np.float32)[None, :] + length * np.cos(angle)
    coordinates = np.stack([rows, columns])
    moved: Field = ndimage.map_coordinates(
        field, coordinates, order=1, mode="nearest", output=np.float32
    )
    return moved


def _without_some(rng: np.random.Generator, mask: Mask, absent: float, smallest: int) -> Mask:
    """Return `mask` without outcrops under `smallest` pixels and without a share of the others.

    An outcrop with more than a twentieth of the area was never overlooked.
    """
    labels, count = ndimage.label(mask)
    area = np.bincount(labels.ravel(), minlength=count + 1)
    chance = absent * np.clip((10 * smallest / np.maximum(area, 1)) ** 0.5, 0.03, 1)
    chance[area > LARGEST_ABSENT * mask.sum()] = 0
    dropped = (area < smallest) | (rng.random(count + 1) < chance)
    dropped[0] = True
    kept: Mask = ~dropped[labels]
    return kept
