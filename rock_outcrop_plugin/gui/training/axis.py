"""Round numbers for an axis."""

from __future__ import annotations

import math


def ticks(low: float, high: float, most: int) -> list[float]:
    """Return at most `most` + 1 round numbers that enclose [low, high], evenly spaced."""
    span = high - low
    if not math.isfinite(span) or span <= 0.0:
        high, span = low + 1.0, 1.0
    raw = span / max(most - 1, 1)
    magnitude = 10.0 ** math.floor(math.log10(raw))
    step = next(magnitude * factor for factor in (1, 2, 5, 10) if magnitude * factor >= raw)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(step * index, 12) for index in range(first, last + 1)]


def whole_ticks(low: int, high: int, most: int) -> list[int]:
    """Return at most `most` whole numbers in [low, high]."""
    if high <= low:
        return [low]
    step = max(round(ticks(0, high - low, most)[1]), 1)
    return [number for number in range(low, high + 1) if number % step == 0 or number == low]
