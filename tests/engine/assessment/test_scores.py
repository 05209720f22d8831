from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from sklearn import metrics

from rock_outcrop.rock_outcrop_plugin.engine.assessment.scores import (
    ConfusionCounts,
    confusion,
    tally,
)

masks = hnp.arrays(
    bool,
    hnp.array_shapes(min_dims=3, max_dims=3, min_side=1, max_side=12).map(
        lambda shape: (3, *shape[1:])
    ),
)
counts = st.builds(ConfusionCounts, *[st.integers(0, 10**12)] * 4)


@given(masks)
def test_figures_equal_scikit_learn(layers):
    candidate, reference, valid = layers
    found = confusion(candidate, reference, valid)
    ours, theirs = candidate[valid], reference[valid]
    assert found.pixels == int(valid.sum())
    if not found.pixels:
        assert math.isnan(found.accuracy)
        return
    matrix = metrics.confusion_matrix(theirs, ours, labels=[False, True])
    assert matrix.ravel().tolist() == [
        found.true_negative,
        found.false_positive,
        found.false_negative,
        found.true_positive,
    ]
    nan = {"zero_division": np.nan}
    assert found.accuracy == pytest.approx(metrics.accuracy_score(theirs, ours))
    pairs = [
        (found.precision, metrics.precision_score(theirs, ours, **nan)),
        (found.recall, metrics.recall_score(theirs, ours, **nan)),
        (found.f1, metrics.f1_score(theirs, ours, **nan)),
    ]
    if found.union:
        pairs.append((found.iou, metrics.jaccard_score(theirs, ours)))
    else:
        assert math.isnan(found.iou)
    for mine, expected in pairs:
        assert mine == pytest.approx(expected, nan_ok=True)


@given(counts, counts)
def test_counts_of_separate_areas_add_up(first, second):
    total = first + second
    assert total.pixels == first.pixels + second.pixels
    assert total.union == first.union + second.union


@given(counts)
def test_scores_are_between_0_and_1_or_undefined(found):
    for score in (found.accuracy, found.precision, found.recall, found.f1, found.iou):
        assert math.isnan(score) or 0.0 <= score <= 1.0


def test_areas_are_counts_times_the_pixel_area():
    areas = tally(ConfusionCounts(3, 2, 1, 4), pixel_area=0.5).areas
    assert (areas.both, areas.candidate_only, areas.reference_only, areas.neither) == (
        1.5,
        1.0,
        0.5,
        2.0,
    )
    assert areas.candidate == 2.5
    assert areas.reference == 2.0
