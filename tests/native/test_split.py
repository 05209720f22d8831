"""Shares, strata and reproducibility of the split."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rock_outcrop.rock_outcrop_plugin.errors import InputError
from rock_outcrop.rock_outcrop_plugin.native.split import stratified_split

counts = st.integers(0, 400)
shares = st.tuples(st.floats(0, 0.45), st.floats(0, 0.45))
seeds = st.integers(0, 2**31)


@given(counts, shares, seeds)
def test_shares_are_right(count: int, share: tuple[float, float], seed: int) -> None:
    split = stratified_split(count, *share, seed)
    assert len(split) == count
    if count >= 5:
        assert abs(split.count("validation") - count * share[0]) <= 1
        assert abs(split.count("test") - count * share[1]) <= 1
    if count:
        assert "train" in split
    if count >= 2 and share[0] > 0:
        assert "validation" in split


@given(st.integers(40, 400), st.floats(0.05, 0.5), seeds, st.integers(2, 5))
def test_every_range_of_rock_gives_its_share(
    count: int, validation: float, seed: int, ranges: int
) -> None:
    split = stratified_split(count, validation, 0.0, seed)
    held_back = split.count("validation")
    for index in range(ranges):
        part = split[count * index // ranges : count * (index + 1) // ranges]
        assert abs(part.count("validation") - held_back / ranges) <= 2


@given(counts, shares, seeds)
def test_the_same_seed_gives_the_same_split(
    count: int, share: tuple[float, float], seed: int
) -> None:
    assert stratified_split(count, *share, seed) == stratified_split(count, *share, seed)


def test_other_seeds_give_other_splits() -> None:
    assert len({tuple(stratified_split(50, 0.2, 0.1, seed)) for seed in range(20)}) > 15


def test_the_split_of_a_seed_never_changes() -> None:
    split = stratified_split(10, 0.2, 0.1, 7)
    assert [index for index, name in enumerate(split) if name == "validation"] == [1, 5]
    assert [index for index, name in enumerate(split) if name == "test"] == [7]


@pytest.mark.parametrize("share", [(1.0, 0.0), (0.5, 0.5), (-0.1, 0.0), (0.0, -0.1)])
def test_shares_that_leave_nothing_are_refused(share: tuple[float, float]) -> None:
    with pytest.raises(InputError, match="VALIDATION, TEST"):
        stratified_split(10, *share, 0)
