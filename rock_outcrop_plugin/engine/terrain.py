"""Slope from a DEM, the same numbers as `gdaldem slope`."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def horn_slope(
    elevation: NDArray[np.float32], valid: NDArray[np.bool_], resolution: float
) -> NDArray[np.float32]:
    """Return the slope in degrees of the inner pixels of an elevation window.

    `elevation` (height + 2, width + 2) is in metres with a margin of one pixel, `valid` has the
    same shape, `resolution` is the pixel edge in metres; the result is (height, width). An invalid
    neighbour takes the centre's elevation, as `gdaldem slope -compute_edges` does. Where the
    centre is invalid the value has no meaning.

    Horn, B. K. P. (1981), Hill shading and the reflectance map, Proc. IEEE 69(1).
    """
    height, width = elevation.shape[0] - 2, elevation.shape[1] - 2
    elevation = np.where(valid, elevation, np.float32(0.0))
    centre = elevation[1:-1, 1:-1]

    def neighbour(row: int, column: int) -> NDArray[np.float32]:
        rows, columns = slice(row, row + height), slice(column, column + width)
        return np.where(valid[rows, columns], elevation[rows, columns], centre)

    west = neighbour(0, 0) + 2 * neighbour(1, 0) + neighbour(2, 0)
    east = neighbour(0, 2) + 2 * neighbour(1, 2) + neighbour(2, 2)
    north = neighbour(0, 0) + 2 * neighbour(0, 1) + neighbour(0, 2)
    south = neighbour(2, 0) + 2 * neighbour(2, 1) + neighbour(2, 2)
    gradient = np.hypot(east - west, south - north) / (8.0 * resolution)
    return np.degrees(np.arctan(gradient)).astype(np.float32)
