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
    is_complete = bool(valid.all())
    if not is_complete:
        elevation = np.where(valid, elevation, np.float32(0.0))
    centre = elevation[1:-1, 1:-1]

    def neighbour(row: int, column: int) -> NDArray[np.float32]:
        rows, columns = slice(row, row + height), slice(column, column + width)
        if is_complete:
            return elevation[rows, columns]
        return np.where(valid[rows, columns], elevation[rows, columns], centre)

    def side(*corners: tuple[int, int]) -> NDArray[np.float32]:
        first, middle, last = corners
        weighted = 2 * neighbour(*middle)
        weighted += neighbour(*first)
        weighted += neighbour(*last)
        return weighted

    eastward = side((0, 2), (1, 2), (2, 2))
    eastward -= side((0, 0), (1, 0), (2, 0))
    southward = side((2, 0), (2, 1), (2, 2))
    southward -= side((0, 0), (0, 1), (0, 2))
    slope = np.hypot(eastward, southward, out=eastward)
    slope /= np.float32(8.0 * resolution)
    np.arctan(slope, out=slope)
    return np.degrees(slope, out=slope)
