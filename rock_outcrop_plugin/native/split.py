"""Which tiles are used, and which of them are held back."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from typing import Literal

from ..errors import InputError

Split = Literal["train", "validation", "test"]


def check_shares(validation: float, test: float) -> None:
    """Raise InputError when nothing would be left to train on."""
    if validation < 0 or test < 0 or validation + test >= 1:
        raise InputError(
            f"VALIDATION, TEST: shares of {validation:g} and {test:g} leave no tile to train on. "
            "Give shares from 0 up whose sum is below 1."
        )


def stratified_split(count: int, validation: float, test: float, seed: int) -> list[Split]:
    """Return the split of each of `count` tiles that are ranked by rock fraction.

    The list is cut into as many strata of equal size as tiles are to be held back, and one tile
    is drawn from each: every range of rock fraction gives its share. With a validation share and
    two or more tiles at least one is held back, and at least one is left to train on. The same
    seed gives the same split.
    """
    check_shares(validation, test)
    validation_count = min(max(round(count * validation), int(validation > 0)), max(count - 1, 0))
    test_count = min(round(count * test), max(count - 1 - validation_count, 0))
    drawn = random.Random(seed)  # noqa: S311  # nosec B311
    splits: list[Split] = ["train"] * count
    left = list(range(count))
    for name, number in (("validation", validation_count), ("test", test_count)):
        chosen = _one_of_each_stratum(left, number, drawn)
        for position in chosen:
            splits[position] = name
        left = [position for position in left if position not in chosen]
    return splits


def _one_of_each_stratum(positions: Sequence[int], number: int, drawn: random.Random) -> set[int]:
    edges = [len(positions) * index // max(number, 1) for index in range(number + 1)]
    return {
        positions[start + int(drawn.random() * (end - start))]
        for start, end in itertools.pairwise(edges)
    }
