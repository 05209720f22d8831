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
    is_complete = bool(valid.all())
    if not is_complete:
        elevation = np.where(valid, elevation, np.float32(0.0))
    down = _weighted(elevation[:-2], elevation[1:-1], elevation[2:])
    across = _weighted(elevation[:, :-2], elevation[:, 1:-1], elevation[:, 2:])
    slope = _degrees(down[:, 2:] - down[:, :-2], across[2:] - across[:-2], resolution)
    if not is_complete:
        rows, columns = _beside_gaps(valid)
        slope[rows, columns] = _slope_beside_gaps(elevation, valid, rows, columns, resolution)
    return slope


def _weighted(
    first: NDArray[np.float32], middle: NDArray[np.float32], last: NDArray[np.float32]
) -> NDArray[np.float32]:
    weighted = 2 * middle
    weighted += first
    weighted += last
    return weighted


def _degrees(
    eastward: NDArray[np.float32], southward: NDArray[np.float32], resolution: float
) -> NDArray[np.float32]:
    """Return the slope of Horn's two differences, which are its tangent times 8 pixel edges."""
    # np.hypot and np.degrees go pixel by pixel and take most of the time.
    slope = eastward * eastward
    slope += southward * southward
    np.sqrt(slope, out=slope)
    slope /= np.float32(8.0 * resolution)
    np.arctan(slope, out=slope)
    slope *= np.float32(180.0 / np.pi)
    return slope


def _beside_gaps(valid: NDArray[np.bool_]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return rows and columns of the inner pixels that are valid, but not all their neighbours."""
    in_rows = valid[:, :-2] & valid[:, 1:-1] & valid[:, 2:]
    is_surrounded = in_rows[:-2] & in_rows[1:-1] & in_rows[2:]
    rows, columns = np.nonzero(valid[1:-1, 1:-1] & ~is_surrounded)
    return rows, columns


def _slope_beside_gaps(
    elevation: NDArray[np.float32],
    valid: NDArray[np.bool_],
    rows: NDArray[np.intp],
    columns: NDArray[np.intp],
    resolution: float,
) -> NDArray[np.float32]:
    centre = elevation[rows + 1, columns + 1]

    def neighbour(down: int, right: int) -> NDArray[np.float32]:
        place = rows + down, columns + right
        return np.where(valid[place], elevation[place], centre)

    def side(*corners: tuple[int, int]) -> NDArray[np.float32]:
        first, middle, last = (neighbour(*corner) for corner in corners)
        return _weighted(first, middle, last)

    eastward = side((0, 2), (1, 2), (2, 2)) - side((0, 0), (1, 0), (2, 0))
    southward = side((2, 0), (2, 1), (2, 2)) - side((0, 0), (0, 1), (0, 2))
    return _degrees(eastward, southward, resolution)
