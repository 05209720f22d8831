"""Which places Sentinel-2 never sees."""

from __future__ import annotations

from ...errors import InputError
from ...progress import Reporter
from ..grid import RasterGrid
from .place import latitudes_of

# Of its orbit and swath; the pole lies in a hole of about 800 km radius.
LARGEST_LATITUDE = 82.7


def check_coverage(grid: RasterGrid, reporter: Reporter) -> None:
    """Raise InputError for a grid that is in the pole hole as a whole; warn of a part."""
    southernmost, northernmost = latitudes_of(grid)
    if northernmost < -LARGEST_LATITUDE or southernmost > LARGEST_LATITUDE:
        raise InputError(
            f"EXTENT: it lies beyond {LARGEST_LATITUDE}° latitude, where Sentinel-2 never looks "
            "(the pole hole). Map it from the elevation alone: 'Predict rock' without a composite "
            "and with a model that has learnt to (GROUP_DROPOUT, TOPOGRAPHY_ONLY)."
        )
    if southernmost < -LARGEST_LATITUDE or northernmost > LARGEST_LATITUDE:
        reporter.warn(
            f"A part of EXTENT lies beyond {LARGEST_LATITUDE}° latitude, where Sentinel-2 never "
            "looks: it stays without data, and can be mapped from the elevation alone "
            "(TOPOGRAPHY_ONLY)."
        )
