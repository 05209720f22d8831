"""What the air adds: adjacency, left-over thin cloud, and the shadows of removed clouds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .fractal import Field, Shape, broad_blur, generator, layered_noise
from .illumination import Sun

# Scattered share of the upwelling light by band: Rayleigh's wavelength dependence on a clean
# aerosol background, as 6S gives it for polar air (Vermote et al. 1997).
ADJACENCY = (0.085, 0.06, 0.042, 0.026, 0.008, 0.005)
ADJACENCY_SCALES = ((100.0, 0.6), (700.0, 0.4))
VEIL_REFLECTANCE = (0.78, 0.77, 0.76, 0.72, 0.38, 0.28)


@dataclass(frozen=True)
class Clouds:
    """Left-overs of cloud removal (H, W): veil opacity 0..1, transmission of direct sun 0..1."""

    veil: Field
    transmission: Field


def make_clouds(
    seed: int,
    shape: Shape,
    resolution: float,
    sun: Sun,
    *,
    veil_share: float,
    shadow_share: float,
) -> Clouds:
    """Return thin veil over `veil_share` of the scene and shadow over `shadow_share` of it.

    Clouds that cast the shadows were masked and filled from other dates, the shadows were not:
    the usual remains of a compositing. Veil opacity stays below 0.22, shadow takes up to 65 % of
    the direct sun.
    """
    rng = generator(seed, "clouds")
    spacings = [wavelength / resolution for wavelength in (3000, 1000, 350, 120)]
    veil = layered_noise(rng, shape, spacings, (1, 0.5, 0.25, 0.12))
    veil = np.clip((veil - np.quantile(veil[::4, ::4], 1 - veil_share)) / 1.2, 0, 1)
    spacings = [wavelength / resolution for wavelength in (1500, 500, 180)]
    bank = layered_noise(rng, shape, spacings, (1, 0.5, 0.22))
    bank = np.clip((bank - np.quantile(bank[::4, ::4], 1 - shadow_share)) / 0.35, 0, 1)
    height = rng.uniform(600, 1500)
    away = height / np.tan(sun.elevation) / resolution
    rows, columns = away * np.sin(sun.direction), -away * np.cos(sun.direction)
    shadow = ndimage.shift(bank, (rows, columns), order=1, mode="mirror", output=np.float32)
    depth = np.float32(rng.uniform(0.45, 0.65))
    return Clouds((0.22 * veil).astype(np.float32), (1 - depth * shadow).astype(np.float32))


def environment(band: Field, resolution: float) -> Field:
    """Return the mean reflectance that a pixel's surroundings scatter into it (H, W).

    Two Gaussians stand for the sharp core and the long tail of the atmospheric point-spread
    function (Tanre et al. 1981).
    """
    result = np.zeros_like(band)
    for scale, weight in ADJACENCY_SCALES:
        result += np.float32(weight) * broad_blur(band, scale / resolution)
    return result


def add_atmosphere(
    reflectance: NDArray[np.float32], clouds: Clouds, resolution: float
) -> NDArray[np.float32]:
    """Return `reflectance` (6, H, W) seen through the air, changed in place.

    Adjacency: (1 - s) r + s <r>, with s the scattered share. Veil: (1 - a) r + a c, with the
    opacity a, weaker in the short-wave infrared, and the cloud's own reflectance c.
    """
    for band, (share, cloud) in enumerate(zip(ADJACENCY, VEIL_REFLECTANCE, strict=True)):
        surroundings = environment(reflectance[band], resolution)
        reflectance[band] += np.float32(share) * (surroundings - reflectance[band])
        reflectance[band] += clouds.veil * (np.float32(cloud) - reflectance[band])
    return reflectance
