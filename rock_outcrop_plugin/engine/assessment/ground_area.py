"""The ground area of a map pixel: map projections enlarge and shrink areas."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.warp import transform

from ..grid import RasterGrid, Window

WGS84 = CRS.from_epsg(4326)
WGS84_SEMI_MAJOR_AXIS = 6378137.0
WGS84_FLATTENING = 1 / 298.257223563
SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6


def pixel_area(grid: RasterGrid, window: Window) -> float:
    """Return the area in km² on the WGS 84 ellipsoid of the pixel at a window's centre.

    The area scale is |dP/dx × dP/dy|, P the point in space of the map coordinates (x, y), so it
    holds in every projection and at the poles. In EPSG:3031 a 10 m pixel is 100 m² at 71° S,
    and 105.7 m² at the South Pole.
    """
    affine = grid.window_transform(window)
    x, y = affine * (window.width / 2, window.height / 2)
    half = grid.resolution / 2
    longitudes, latitudes = transform(
        CRS.from_wkt(grid.crs), WGS84, [x - half, x + half, x, x], [y, y, y - half, y + half]
    )
    west, east, south, north = _in_space(np.asarray(longitudes), np.asarray(latitudes))
    area = float(np.linalg.norm(np.cross(east - west, north - south)))
    return area / SQUARE_METRES_PER_SQUARE_KILOMETRE


def _in_space(
    longitudes: NDArray[np.float64], latitudes: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return geocentric coordinates (point, 3) in metres of points in degrees."""
    squared_eccentricity = WGS84_FLATTENING * (2 - WGS84_FLATTENING)
    longitudes, latitudes = np.radians(longitudes), np.radians(latitudes)
    normal = WGS84_SEMI_MAJOR_AXIS / np.sqrt(1 - squared_eccentricity * np.sin(latitudes) ** 2)
    return np.stack(
        [
            normal * np.cos(latitudes) * np.cos(longitudes),
            normal * np.cos(latitudes) * np.sin(longitudes),
            normal * (1 - squared_eccentricity) * np.sin(latitudes),
        ],
        axis=1,
    )
