"""The spectral rule for rock, after the one that was made for Landsat 8."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from ...recipes import SpectralRuleThresholds

Reflectance = NDArray[np.float32]


def rock_by_rule(
    reflectance: Mapping[str, Reflectance], thresholds: SpectralRuleThresholds
) -> NDArray[np.bool_]:
    """Return where the rule sees rock, in sun or in shade.

    `reflectance` holds surface reflectance, 0..1, of "blue", "green", "near_infrared" and
    "short_wave_infrared" (1.6 µm), all of one shape. Rock in sun is no snow (NDSI), no water
    (NDWI), not bright in blue, and brighter in the short-wave infrared than snow or cloud would
    be. Rock in shade is dark in blue and no water. Quotients are compared as products, so that
    no pixel divides by 0; one without any light is not rock.

    Burton-Johnson, A., et al. (2016), An automated methodology for differentiating rock from
    snow, clouds and sea in Antarctica from Landsat 8 imagery, The Cryosphere 10, 1665-1677.
    """
    blue, green = reflectance["blue"], reflectance["green"]
    infrared, short_wave = reflectance["near_infrared"], reflectance["short_wave_infrared"]
    no_snow = green - short_wave < np.float32(thresholds.max_ndsi) * (green + short_wave)
    no_water = green - infrared < np.float32(thresholds.max_ndwi) * (green + infrared)
    no_cloud = short_wave > np.float32(thresholds.min_swir_to_blue) * blue
    in_sun = no_snow & no_cloud & (blue < np.float32(thresholds.max_blue))
    in_shade = blue < np.float32(thresholds.max_blue_in_shade)
    rock: NDArray[np.bool_] = no_water & (in_sun | in_shade)
    return rock
