"""Bedrock, ice surface and sea: the shape of the land, and where rock looks out of it.

Bedrock is a ridged fractal on a regional rise from the coast. The ice surface follows the
perfectly plastic profile h = sqrt(2 tau d / (rho g)) with the distance d from the coast (Nye
1951), eased by the bed beneath. Rock shows where the bed stands above the ice and sheds its snow:
on steep, convex and wind-swept ground. Ice level and snow supply are set so that the wanted share
of the land is rock.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.special import ndtr

from .fractal import (
    Field,
    Shape,
    broad_blur,
    generator,
    layered_noise,
    ridged_terrain,
    smooth_noise,
    warped,
)

YIELD_STRESS = 0.8e5
ICE_DENSITY = 910.0
GRAVITY = 9.81
BED_SHARE_ABOVE_ICE = 2.3
SUBPIXEL_SPREAD = 0.10
OFFSHORE_FADE = 400.0
OFFSHORE_FALL = 0.03


@dataclass(frozen=True)
class Terrain:
    """The land: all arrays (H, W), metres unless stated.

    elevation: true surface, 0 at sea. sea: boolean. rock_fraction: 0..1, share of the pixel.
    distance: from the coast, positive on land. height_above_ice: bed minus ice surface.
    """

    elevation: Field
    sea: NDArray[np.bool_]
    rock_fraction: Field
    distance: Field
    height_above_ice: Field


def gradient(elevation: Field, resolution: float) -> tuple[Field, Field]:
    """Return the slope components (east, north), metres per metre, by Horn's 3 x 3 weights.

    Horn 1981, Hill shading and the reflectance map: the same weights as `gdaldem slope`.
    """
    smooth, difference = np.array([1, 2, 1], np.float32), np.array([-1, 0, 1], np.float32)
    scale = np.float32(1 / (8 * resolution))
    east = ndimage.correlate1d(ndimage.correlate1d(elevation, difference, 1), smooth, 0)
    south = ndimage.correlate1d(ndimage.correlate1d(elevation, difference, 0), smooth, 1)
    return east * scale, -south * scale


def coast_distance(
    rng: np.random.Generator, shape: Shape, resolution: float, outward: float, sea_share: float
) -> Field:
    """Return the distance from the coast (H, W) in metres, negative at sea.

    The coast runs across `outward` (radians from grid east, anticlockwise) with bays and capes
    of 100 m to 4 km, and leaves `sea_share` of the scene as sea.
    """
    rows = np.arange(shape[0], dtype=np.float32)[:, None] * np.float32(resolution)
    columns = np.arange(shape[1], dtype=np.float32)[None, :] * np.float32(resolution)
    inland: Field = rows * np.float32(np.sin(outward)) - columns * np.float32(np.cos(outward))
    spacings = [wavelength / resolution for wavelength in (4000, 1500, 500, 150)]
    inland = inland + 900 * layered_noise(rng, shape, spacings, (1, 0.5, 0.2, 0.07))
    inland -= np.float32(np.quantile(inland[::4, ::4], sea_share))
    return inland


def _smooth_maximum(first: Field, second: Field, width: float) -> Field:
    """Return the larger of two surfaces with a fillet of about `width`: snow aprons at walls."""
    difference = first - second
    surface: Field = (first + second + np.sqrt(difference**2 + np.float32(width**2))) / 2
    return surface


def _snow_shedding(rng: np.random.Generator, bed: Field, resolution: float) -> Field:
    """Return how readily the ground loses its snow (H, W), in about standard deviations.

    Snow avalanches from slopes steeper than about 35 degrees, is blown from crests and from
    the windward side, fills hollows, and drifts irregularly.
    """
    east, north = gradient(ndimage.gaussian_filter(bed, 10 / resolution), resolution)
    steepness = np.degrees(np.arctan(np.hypot(east, north)))
    wind = rng.uniform(0, 2 * np.pi)
    windward = east * np.float32(np.cos(wind)) + north * np.float32(np.sin(wind))
    convexity = bed - ndimage.gaussian_filter(bed, 40 / resolution)
    spacings = [wavelength / resolution for wavelength in (600, 200, 80, 30)]
    drift = layered_noise(rng, bed.shape, spacings, (1.0, 0.7, 0.35, 0.25))
    shedding: Field = (
        (steepness - 30) / 16
        + 0.5 * np.clip(windward, -1, 1)
        + 0.35 * np.clip(convexity / 8, -2, 2)
        + 0.9 * drift
    )
    return shedding


def _rock_fraction(exposure: Field) -> Field:
    """Return the share of each pixel where `exposure` is above 0, 0..1.

    Inside a pixel the exposure is taken as normal around its centre value, with the spread of a
    plane of the local gradient (|g| / sqrt(12)) and of the relief below the pixel size.
    """
    down, across = np.gradient(exposure)
    spread = np.sqrt((down**2 + across**2) / 12 + np.float32(SUBPIXEL_SPREAD**2))
    fraction: Field = ndtr(exposure / spread).astype(np.float32)
    fraction[fraction < 0.005] = 0
    return fraction


def _bed_and_ice(
    rng: np.random.Generator, distance: Field, resolution: float
) -> tuple[Field, Field]:
    """Return bedrock relief and ice surface (H, W), metres, before the ice level is set."""
    shape = distance.shape
    relief = rng.uniform(420, 620)
    ridges = ridged_terrain(rng, shape, rng.uniform(2400, 3600) / resolution, 8, 0.8)
    swell = layered_noise(rng, shape, [3000 / resolution, 900 / resolution], (1, 0.4))
    scales = (900, 250, 80)
    folded = warped(
        rng,
        ridges + np.float32(0.25) * swell,
        [wavelength / resolution for wavelength in scales],
        [length / resolution for length in (160, 45, 14)],
    )
    spacings = [wavelength / resolution for wavelength in (240, 110, 50, 25)]
    knolls = layered_noise(rng, shape, spacings, (1, 0.55, 0.3, 0.15))
    bed = np.float32(relief) * folded + 9 * knolls
    rise = 2 * YIELD_STRESS / (ICE_DENSITY * GRAVITY)
    plastic = np.sqrt(np.float32(rise) * np.maximum(distance, 0) + 600)
    spacings = [wavelength / resolution for wavelength in (1200, 400)]
    undulation = layered_noise(rng, shape, spacings, (1, 0.35))
    eased = broad_blur(bed, 350 / resolution)
    ice = plastic + np.float32(0.45) * eased + 6 * undulation
    return bed + plastic, ice


def make_terrain(
    seed: int,
    shape: Shape,
    resolution: float,
    *,
    outward: float,
    sea_share: float,
    rock_share: float,
) -> Terrain:
    """Return the terrain of a scene of `shape` pixels.

    outward: direction from land to sea, radians from grid east. sea_share: share of the scene.
    rock_share: share of the land with rock (both 0..1, met closely at the coast, exactly inland).
    """
    rng = generator(seed, "terrain")
    distance = coast_distance(rng, shape, resolution, outward, sea_share)
    bed, ice = _bed_and_ice(rng, distance, resolution)
    land = distance > 0
    above = bed - ice
    share = min(BED_SHARE_ABOVE_ICE * rock_share, 0.6)
    above -= np.float32(np.quantile(above[land][::7], 1 - share))
    ice = ice * np.clip(1 + distance / OFFSHORE_FADE, 0, 1)
    bed = above + ice + np.float32(OFFSHORE_FALL) * np.minimum(distance, 0)
    sea = ~land & ((bed < 3) | (above < 0))
    shedding = _snow_shedding(rng, bed, resolution)
    candidates = shedding[(above > 0) & ~sea]
    supply = np.quantile(candidates[::3], max(0.0, 1 - rock_share * land.sum() / candidates.size))
    exposure = np.minimum(above / 8, shedding - np.float32(supply))
    fraction = _rock_fraction(exposure)
    fraction[sea] = 0
    elevation = _surface(bed, ice, fraction, resolution)
    elevation = np.where(sea, 0, np.maximum(elevation, 1)).astype(np.float32)
    return Terrain(elevation, sea, fraction, distance, above)


def _surface(bed: Field, ice: Field, rock_fraction: Field, resolution: float) -> Field:
    """Return the surface (H, W): rough where rock is bare, smoothed by snow where it is not."""
    surface = _smooth_maximum(bed, ice, 8)
    smoothed: Field = ndimage.gaussian_filter(surface, 25 / resolution)
    bare: Field = ndimage.gaussian_filter(rock_fraction, 10 / resolution)
    return smoothed + bare * (surface - smoothed)


def measured_elevation(seed: int, terrain: Terrain, nodata: float) -> Field:
    """Return the DEM a user would have (H, W): metre-level errors, `nodata` at sea.

    Stereo-photogrammetric strips such as REMA's (Howat et al. 2019) carry decimetre noise over
    a few pixels and metre-level offsets over kilometres.
    """
    rng = generator(seed, "dem")
    error = 0.2 * layered_noise(rng, terrain.elevation.shape, (2, 6), (1, 1))
    error += 0.7 * smooth_noise(rng, terrain.elevation.shape, 120)
    return np.where(terrain.sea, nodata, terrain.elevation + error).astype(np.float32)
