"""Means and paired differences."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import stats

from rock_outcrop.rock_outcrop_plugin.engine.ablation.statistics import (
    differences,
    paired_difference,
    summary,
)

FULL = {1: 0.81, 2: 0.84, 3: 0.79, 4: 0.86}
WITHOUT = {1: 0.80, 2: 0.78, 3: 0.77, 4: 0.83}


def test_equals_numpy() -> None:
    found = summary(list(FULL.values()))
    assert found.mean == pytest.approx(np.mean(list(FULL.values())))
    assert found.deviation == pytest.approx(np.std(list(FULL.values()), ddof=1))
    assert found.count == 4


def test_the_paired_difference_is_that_of_the_paired_t_test() -> None:
    found = paired_difference(WITHOUT, FULL)
    test = stats.ttest_rel(list(WITHOUT.values()), list(FULL.values()))
    assert found.mean / found.standard_error == pytest.approx(test.statistic)
    assert found.standard_error == pytest.approx(
        stats.sem(np.subtract(list(WITHOUT.values()), list(FULL.values())))
    )


def test_only_seeds_that_both_have_are_paired() -> None:
    assert differences({1: 0.5, 9: 0.1}, FULL) == {1: pytest.approx(-0.31)}


def test_what_depends_on_no_seed_is_set_against_all() -> None:
    found = paired_difference({None: 0.6}, FULL)
    assert found.count == 4
    assert found.mean == pytest.approx(0.6 - np.mean(list(FULL.values())))


@pytest.mark.parametrize(("values", "count"), [({}, 0), ({1: 0.5}, 1), ({1: math.nan}, 0)])
def test_too_few_values_have_no_spread(values: dict[int | None, float], count: int) -> None:
    found = paired_difference(values, FULL)
    assert found.count == count
    assert math.isnan(found.standard_error)
    assert math.isnan(found.mean) == (count == 0)
