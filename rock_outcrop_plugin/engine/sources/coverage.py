"""Which places Sentinel-2 never sees."""

from __future__ import annotations

import numpy as np
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points

from ...errors import InputError
from ...progress import Reporter
from ..grid import Bounds

# Of its orbit and swath; the pole lies in a hole of about 800 km radius.
LARGEST_LATITUDE = 82.7
POINTS_PER_EDGE = 25


def check_coverage(crs: str, bounds: Bounds, reporter: Reporter) -> None:
    """Raise InputError for an extent that is in the pole hole as a whole; warn of a part.

    `bounds` are in `crs`.
    """
    left, bottom, right, top = bounds
    xs, ys = np.meshgrid(
        np.linspace(left, right, POINTS_PER_EDGE), np.linspace(bottom, top, POINTS_PER_EDGE)
    )
    _, latitudes = transform_points(
        CRS.from_user_input(crs), CRS.from_epsg(4326), xs.ravel().tolist(), ys.ravel().tolist()
    )
    distances = np.abs(latitudes)[np.isfinite(latitudes)]
    if distances.size == 0:
        raise InputError(
            "EXTENT: no place on the Earth is there in the chosen CRS. Choose another."
        )
    if distances.min() > LARGEST_LATITUDE:
        raise InputError(
            f"EXTENT: it lies beyond {LARGEST_LATITUDE}° latitude, where Sentinel-2 never looks "
            "(the pole hole). Map it from the elevation alone: 'Predict rock' without a composite "
            "and with a model that has learnt to (GROUP_DROPOUT, TOPOGRAPHY_ONLY)."
        )
    if distances.max() > LARGEST_LATITUDE:
        reporter.warn(
            f"A part of EXTENT lies beyond {LARGEST_LATITUDE}° latitude, where Sentinel-2 never "
            "looks: it stays without data, and can be mapped from the elevation alone "
            "(TOPOGRAPHY_ONLY)."
        )
