"""Light on the terrain: direct sun with cast shadow, skylight, and light from facing slopes.

Surfaces are Lambertian. A pixel's apparent reflectance is its own times

    g = (1 - d) v (cos i / cos z)^k + d V + (1 - V) r

with d the diffuse share of the irradiance on level ground (by band), v the visible share of the
sun's disc, i the angle between sun and surface normal, z the sun's zenith angle, k the Minnaert
exponent left after the processor's own terrain correction (Minnaert 1941; Sen2Cor corrects with
a coarse DEM, so part remains), V the share of the sky that is visible, and r the reflectance of
the surroundings (Proy, Tanre and Deschamps 1989).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .fractal import Field, broad_blur
from .terrain import gradient

MINNAERT_EXPONENT = 0.7
SOLAR_RADIUS = np.radians(0.2665)
DARKEST_COSINE = 0.02


@dataclass(frozen=True)
class Sun:
    """Where the sun stands: elevation above the horizon; direction towards it.

    Both in radians; the direction counts from grid east, anticlockwise.
    """

    elevation: float
    direction: float


@dataclass(frozen=True)
class Light:
    """Light on each pixel (H, W): relative direct sun (1 = level ground), sky view 0..1."""

    direct: Field
    sunlit: Field
    sky_view: Field


def cosine_of_incidence(elevation: Field, resolution: float, sun: Sun) -> Field:
    """Return cos i (H, W): the scalar product of surface normal and direction to the sun."""
    east, north = gradient(elevation, resolution)
    towards_east = np.float32(np.cos(sun.direction) * np.cos(sun.elevation))
    towards_north = np.float32(np.sin(sun.direction) * np.cos(sun.elevation))
    upwards = np.float32(np.sin(sun.elevation))
    cosine: Field = upwards - east * towards_east - north * towards_north
    cosine /= np.sqrt(1 + east * east + north * north)
    return cosine


def _towards_sun(field: Field, distance: float, sun: Sun) -> Field:
    """Return `field` read `distance` pixels towards the sun; outside the scene nothing stands."""
    rows = -distance * np.sin(sun.direction)
    columns = distance * np.cos(sun.direction)
    moved: Field = ndimage.shift(
        field, (-rows, -columns), order=1, mode="constant", cval=-1e6, output=np.float32
    )
    return moved


def shadow_height(elevation: Field, resolution: float, sun: Sun) -> Field:
    """Return the height (H, W) below which a pixel lies in cast shadow, metres.

    Marching along the sun's azimuth, the ray that grazes the terrain k pixels away comes down to
    h(x + k) - k t, with t the ray's fall per pixel; the shadow height is the maximum over k. The
    maximum over 2n steps is that over n steps here and that over n steps n pixels further, so
    the march doubles its reach each time.
    """
    fall = resolution * np.tan(sun.elevation)
    reach = float(np.ptp(elevation)) / fall
    height = _towards_sun(elevation, 1, sun) - np.float32(fall)
    step = 1
    while step < min(reach, max(elevation.shape)):
        further = _towards_sun(height, step, sun) - np.float32(step * fall)
        np.maximum(height, further, out=height)
        step *= 2
    return height


def sunlit_share(elevation: Field, resolution: float, sun: Sun) -> Field:
    """Return the visible share of the sun's disc (H, W), 0..1, with a penumbra.

    The disc's radius of 0.27 degrees blurs a shadow edge cast from 300 m away by about 1.4 m in
    height; terrain rougher than the DEM adds as much.
    """
    margin = elevation - shadow_height(elevation, resolution, sun)
    half_width = 300 * np.tan(SOLAR_RADIUS) + 1
    share: Field = np.clip(0.5 + margin / np.float32(2 * half_width), 0, 1)
    return share


def sky_view(elevation: Field, resolution: float) -> Field:
    """Return the share of the sky that is visible (H, W), 0..1.

    (1 + cos slope) / 2 for the pixel's own plane (Kondratyev 1969), lowered in hollows by their
    depth below the surroundings of 150 m.
    """
    east, north = gradient(elevation, resolution)
    own = (1 + 1 / np.sqrt(1 + east * east + north * north)) / 2
    depth = broad_blur(elevation, 150 / resolution) - elevation
    view: Field = np.clip(own * np.exp(-np.maximum(depth, 0) / 150), 0.2, 1)
    return view


def light_terrain(elevation: Field, resolution: float, sun: Sun, transmission: Field) -> Light:
    """Return the light on `elevation`; `transmission` (H, W) 0..1 scales the direct sun."""
    incidence = cosine_of_incidence(elevation, resolution, sun)
    relative = np.maximum(incidence, 0) / np.float32(np.sin(sun.elevation))
    sunlit = sunlit_share(elevation, resolution, sun)
    sunlit *= np.clip(incidence / DARKEST_COSINE, 0, 1)
    direct = sunlit * np.power(relative, np.float32(MINNAERT_EXPONENT)) * transmission
    return Light(direct.astype(np.float32), sunlit, sky_view(elevation, resolution))


def apparent_reflectance(
    reflectance: NDArray[np.float32], light: Light, skylight: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Return the reflectance (6, H, W) as seen under `light`, with diffuse shares (6,)."""
    result = np.empty_like(reflectance)
    for band, diffuse in enumerate(skylight):
        surroundings = ndimage.uniform_filter(reflectance[band], 31)
        gain = (1 - diffuse) * light.direct + diffuse * light.sky_view
        gain += (1 - light.sky_view) * surroundings * (1 - diffuse)
        np.multiply(reflectance[band], gain, out=result[band])
    return result
