"""The median of the clear observations of a pixel."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

MASKED = 65535
HIGHEST = 65534
LOWEST = 1


def harmonised(
    numbers: NDArray[np.uint16], clear: NDArray[np.bool_], offset: int
) -> NDArray[np.uint16]:
    """Return reflectance times 10,000, at least 1; what is not clear or 0 (no data) is MASKED."""
    values = np.clip(numbers.astype(np.int32) + offset, LOWEST, HIGHEST).astype(np.uint16)
    values[~clear | (numbers == 0)] = MASKED
    return values


def median(stack: NDArray[np.uint16]) -> NDArray[np.uint16]:
    """Return the median over the first axis of (times, height, width); 0 where all is MASKED.

    Halves are rounded up.
    """
    times, height, width = stack.shape
    ordered = np.ascontiguousarray(stack.reshape(times, -1).T)
    ordered.sort(axis=1)
    count = (ordered != MASKED).sum(axis=1)
    pixels = np.arange(ordered.shape[0])
    low = ordered[pixels, np.maximum(count - 1, 0) // 2].astype(np.uint32)
    high = ordered[pixels, np.minimum(count // 2, times - 1)]
    result = np.where(count > 0, (low + high + 1) // 2, 0).astype(np.uint16)
    return result.reshape(height, width)
