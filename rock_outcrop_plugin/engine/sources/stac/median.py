"""The median of the clear observations of a pixel."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

MASKED = 65535
HIGHEST = 65534
LOWEST = 1
# So many pixels of some dozens of times stay in the processor's cache while they are sorted.
PIXELS_AT_A_TIME = 1024


def harmonised(
    numbers: NDArray[np.uint16], clear: NDArray[np.bool_], offset: int
) -> NDArray[np.uint16]:
    """Return reflectance times 10,000, at least 1; what is not clear or 0 (no data) is MASKED."""
    values = np.clip(numbers, max(LOWEST - offset, 0), min(HIGHEST - offset, MASKED))
    # Numbers wrap around at 65,536, so that adding this takes away a negative offset.
    values += np.uint16(offset % 65_536)
    return np.where(clear & (numbers != 0), values, np.uint16(MASKED))


def median(stack: NDArray[np.uint16]) -> NDArray[np.uint16]:
    """Return the median over the first axis of (times, height, width); 0 where all is MASKED.

    Halves are rounded up.
    """
    times, height, width = stack.shape
    flat = stack.reshape(times, -1)
    result = np.empty(flat.shape[1], dtype=np.uint16)
    for start in range(0, flat.shape[1], PIXELS_AT_A_TIME):
        part = flat[:, start : start + PIXELS_AT_A_TIME]
        count = (part != MASKED).sum(axis=0, dtype=np.uint16).astype(np.intp)
        ordered = np.ascontiguousarray(part.T)
        ordered.sort(axis=1)
        pixels = np.arange(ordered.shape[0])
        low = ordered[pixels, np.maximum(count - 1, 0) // 2].astype(np.uint32)
        high = ordered[pixels, np.minimum(count // 2, times - 1)]
        result[start : start + PIXELS_AT_A_TIME] = np.where(count > 0, (low + high + 1) // 2, 0)
    return result.reshape(height, width)
