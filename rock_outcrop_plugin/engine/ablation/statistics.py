"""Means and paired differences over seeds. Pure numbers, no files."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

Seed = int | None
BySeed = Mapping[Seed, float]


@dataclass(frozen=True)
class Summary:
    """Mean and standard deviation (of a sample, n - 1) of `count` values.

    The mean is NaN without a value, the deviation with fewer than two.
    """

    mean: float
    deviation: float
    count: int


@dataclass(frozen=True)
class PairedDifference:
    """Mean of `count` differences, and the standard error of that mean; NaN as in `Summary`."""

    mean: float
    standard_error: float
    count: int


def summary(values: Sequence[float]) -> Summary:
    """Return mean and deviation of the values that are defined."""
    known = np.array([value for value in values if not math.isnan(value)], dtype=np.float64)
    return Summary(
        mean=float(known.mean()) if known.size else math.nan,
        deviation=float(known.std(ddof=1)) if known.size > 1 else math.nan,
        count=int(known.size),
    )


def differences(values: BySeed, base: BySeed) -> dict[Seed, float]:
    """Return `values` - `base` for the seeds that both have.

    What does not depend on a seed has None for one and is set against every seed of `base`.
    """
    if None in values:
        return {seed: values[None] - other for seed, other in base.items()}
    return {seed: value - base[seed] for seed, value in values.items() if seed in base}


def paired_difference(values: BySeed, base: BySeed) -> PairedDifference:
    """Return the mean of `values` - `base`, paired by seed as in `differences`."""
    of_all = summary(list(differences(values, base).values()))
    error = of_all.deviation / math.sqrt(of_all.count) if of_all.count > 1 else math.nan
    return PairedDifference(of_all.mean, error, of_all.count)
