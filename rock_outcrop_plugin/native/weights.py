"""How much each label counts."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..errors import InputError


def normalised_weights(weights: Sequence[float], count: int) -> tuple[float, ...]:
    """Return `count` weights with sum 1; none given: equal ones.

    Raises InputError for a wrong number of weights, a negative one, or none above 0.
    """
    if not weights:
        return (1.0 / count,) * count
    if len(weights) != count:
        raise InputError(
            f"WEIGHTS: {len(weights)} weight(s) for {count} label(s). "
            "Give one for each label, or none for equal weights."
        )
    if any(not math.isfinite(weight) or weight < 0 for weight in weights) or not any(weights):
        raise InputError(
            f"WEIGHTS: {', '.join(f'{weight:g}' for weight in weights)} cannot be weights. "
            "Give numbers that are not negative, at least one of them above 0."
        )
    return tuple(weight / sum(weights) for weight in weights)
