"""What covers the ground: lithologies of rock; snow, firn, ice and water where there is none."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.special import expit

from .fractal import Field, block_mean, broad_blur, generator, layered_noise
from .spectra import BANDS, ClassSpectrum, SpectralLibrary, variation_fields
from .terrain import Terrain, gradient

SMALLEST_SHARE = np.float32(0.02)
FIRN_SHARE = 0.18
BLUE_ICE_SHARE = 0.14
DIRTY_ICE_SHARE = 0.03
MELT_POND_SHARE = 0.006
SEA_ICE_SHARE = 0.25
TRAIL_LENGTH = 1200.0
STREAK_LENGTH = 1500.0


@dataclass(frozen=True)
class Covers:
    """Where there is no rock: shares of the pixel by cover name, and lithology numbers.

    shares: (H, W) 0..1, together with the terrain's rock fraction they add up to 1.
    lithology: (H, W) index into the library's lithologies, meaningful where there is rock.
    """

    shares: dict[str, Field]
    lithology: NDArray[np.uint8]


def _membership(score: Field, candidates: NDArray[np.bool_], share: float, width: float) -> Field:
    """Return soft membership 0..1 of the `share` of the candidates with the highest score."""
    if not candidates.any():
        return np.zeros_like(score)
    threshold = np.quantile(score[candidates][::5], 1 - share)
    membership: Field = expit((score - np.float32(threshold)) / np.float32(width)) * candidates
    return membership


def _debris_trail(rock_fraction: Field, resolution: float, outward: float) -> Field:
    """Return debris supply (H, W): high near rock and, fading, down-glacier of it.

    Glaciers carry debris seaward from the walls it fell from as medial moraines. The trail is
    the maximum over the distance travelled k of exp(-k / 1200 m) times the rock nearby, found by
    doubling the distance in each pass, on blocks of 4 x 4 pixels.
    """
    step = 4
    trail = ndimage.gaussian_filter(block_mean(rock_fraction, step), 1)
    length = 1.0
    while length * step * resolution < 2 * TRAIL_LENGTH:
        shift = (-length * np.sin(outward), length * np.cos(outward))
        carried = ndimage.shift(trail, shift, order=1, mode="constant", output=np.float32)
        fade = np.float32(np.exp(-length * step * resolution / TRAIL_LENGTH))
        np.maximum(trail, carried * fade, out=trail)
        length *= 2
    return _refined(trail, step, rock_fraction.shape[0], rock_fraction.shape[1])


def _streaked(field: Field, direction: float, length: float) -> Field:
    """Return `field` (H, W) drawn out along `direction` over `length` pixels, variance about 1.

    The mean over 2n steps is the mean of that over n steps and of the same moved by n steps.
    Computed on blocks of 4 x 4 pixels.
    """
    step = 4
    coarse = block_mean(field, step)
    reach = 1.0
    while reach * step < length:
        shift = (-reach * np.sin(direction), reach * np.cos(direction))
        coarse = (coarse + ndimage.shift(coarse, shift, order=1, mode="mirror")) / 2
        reach *= 2
    coarse /= max(float(coarse.std()), 1e-6)
    return _refined(coarse, step, field.shape[0], field.shape[1])


def _refined(coarse: Field, step: int, height: int, width: int) -> Field:
    fine = ndimage.zoom(coarse, step, order=1, grid_mode=True, mode="nearest")
    return np.ascontiguousarray(fine[:height, :width])


def map_covers(
    seed: int, terrain: Terrain, library: SpectralLibrary, resolution: float, outward: float
) -> Covers:
    """Return what covers each pixel of `terrain`.

    Wind keeps gentle glacier ice blue; firn takes the lower, wetter snowfields; dirty ice lies
    below walls and in moraines; ponds fill hollows of low ice; floes drift near the coast.
    """
    rng = generator(seed, "covers")
    shape = terrain.elevation.shape
    land = ~terrain.sea
    east, north = gradient(broad_blur(terrain.elevation, 30 / resolution), resolution)
    steepness = np.hypot(east, north)
    glacier = land & (terrain.height_above_ice < 0)

    def noise(*wavelengths: float) -> Field:
        spacings = [wavelength / resolution for wavelength in wavelengths]
        return layered_noise(rng, shape, spacings, [0.6**k for k in range(len(spacings))])

    def streaks(direction: float, *wavelengths: float) -> Field:
        return _streaked(noise(*wavelengths), direction, STREAK_LENGTH / resolution)

    low = np.float32(np.quantile(terrain.elevation[land][::7], 0.4))
    hollow = np.clip(broad_blur(terrain.elevation, 120 / resolution) - terrain.elevation, -5, 5)
    basins = glacier & (steepness < 0.12) & (terrain.elevation < low)
    pond_share = min(1.0, MELT_POND_SHARE * land.sum() / max(basins.sum(), 1))
    wind = rng.uniform(0, 2 * np.pi)
    pond = _membership(noise(250, 90, 40) + 0.5 * hollow, basins, pond_share, 0.08)
    trail = _debris_trail(terrain.rock_fraction, resolution, outward)
    dirt_score = 2.5 * trail + 0.35 * streaks(outward, 350, 120) + 0.4 * noise(200, 60)
    dirt = _membership(dirt_score - 2 * (steepness > 0.5), glacier, DIRTY_ICE_SHARE, 0.1)
    blue_score = streaks(wind, 1500, 500, 200) - 4 * np.maximum(steepness - 0.2, 0)
    blue = _membership(blue_score + 0.2 * noise(80), glacier, BLUE_ICE_SHARE, 0.12)
    firn_score = streaks(wind, 1500, 500, 150) - 0.8 * terrain.elevation / max(float(low), 1.0)
    firn = _membership(firn_score, land, FIRN_SHARE, 0.15)
    floes = noise(900, 250, 80, 30) + 0.0003 * terrain.distance
    sea_ice = _membership(floes, terrain.sea, SEA_ICE_SHARE, 0.05)
    order = {"melt_pond": pond, "dirty_ice": dirt, "blue_ice": blue, "firn": firn}
    shares = _stack_shares(terrain, order, sea_ice)
    return Covers(shares, _map_lithology(seed, terrain, library, resolution))


def _stack_shares(terrain: Terrain, order: dict[str, Field], sea_ice: Field) -> dict[str, Field]:
    """Return shares of all covers; an earlier cover of `order` hides the later ones."""
    remaining = 1 - terrain.rock_fraction
    shares: dict[str, Field] = {
        "sea_ice": sea_ice * terrain.sea,
        "sea": (1 - sea_ice) * terrain.sea,
    }
    remaining = remaining * ~terrain.sea
    for name, membership in order.items():
        shares[name] = remaining * np.where(membership < SMALLEST_SHARE, 0, membership)
        remaining = remaining - shares[name]
    shares["snow"] = remaining
    return shares


def _map_lithology(
    seed: int, terrain: Terrain, library: SpectralLibrary, resolution: float
) -> NDArray[np.uint8]:
    """Return the lithology of each pixel (H, W): tilted beds and intrusions of 1-3 km.

    Each lithology has a field of its own, in part a function of the height in a tilted
    succession; the strongest wins. A random preference makes one or two dominate a scene.
    """
    rng = generator(seed, "lithology")
    shape = terrain.elevation.shape
    rows = np.arange(shape[0], dtype=np.float32)[:, None] * np.float32(resolution)
    columns = np.arange(shape[1], dtype=np.float32)[None, :] * np.float32(resolution)
    dip, strike = np.tan(np.radians(rng.uniform(2, 10))), rng.uniform(0, 2 * np.pi)
    tilt = dip * (rows * np.sin(strike) + columns * np.cos(strike))
    height = (terrain.elevation + tilt.astype(np.float32)) / np.float32(rng.uniform(150, 300))
    best = np.full(shape, -np.inf, dtype=np.float32)
    lithology = np.zeros(shape, dtype=np.uint8)
    spacings = [wavelength / resolution for wavelength in (2000, 500, 120)]
    for number, share in enumerate(library.lithology_shares):
        field = layered_noise(rng, shape, spacings, (1, 0.35, 0.15))
        field += 0.6 * np.sin(2 * np.pi * (height + np.float32(rng.random())))
        field += np.float32(0.8 * rng.standard_normal() + 0.4 * np.log(share))
        better = field > best
        best[better] = field[better]
        lithology[better] = number
    return lithology


def paint(
    seed: int, terrain: Terrain, covers: Covers, library: SpectralLibrary
) -> NDArray[np.float32]:
    """Return the reflectance (6, H, W) of level, evenly lit ground: a linear mixture by area."""
    rng = generator(seed, "reflectance")
    shape = terrain.elevation.shape
    variation = variation_fields(rng, (shape[0], shape[1]))
    result = np.zeros((len(BANDS), *shape), dtype=np.float32)
    for number, spectrum in enumerate(library.lithologies):
        chosen = (terrain.rock_fraction > 0) & (covers.lithology == number)
        share = terrain.rock_fraction[chosen]
        result[:, chosen] += share * _drawn(spectrum, variation[:, chosen], rng)
    for name, cover_share in covers.shares.items():
        chosen = cover_share > 0
        spectrum = library.covers[name]
        result[:, chosen] += cover_share[chosen] * _drawn(spectrum, variation[:, chosen], rng)
    return result


def _drawn(
    spectrum: ClassSpectrum, variation: NDArray[np.float32], rng: np.random.Generator
) -> NDArray[np.float32]:
    return spectrum.reflectance(spectrum.scene_variation(variation, rng))
