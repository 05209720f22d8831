"""The threshold rule against every threshold tried in turn."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rock_outcrop.rock_outcrop_plugin.engine.threshold import LabelHistogram


@given(seed=st.integers(0, 10_000), pieces=st.integers(1, 4))
def test_no_other_threshold_overlaps_better(seed: int, pieces: int) -> None:
    random = np.random.default_rng(seed)
    # Bins are halves of a thousandth away from every threshold, so that nothing is on the edge.
    probability = ((random.integers(0, 1000, 400) + 0.5) / 1000).astype(np.float32)
    label = random.choice([0.0, 0.25, 0.5, 1.0], 400).astype(np.float32)
    histogram = LabelHistogram()
    for part in np.array_split(np.arange(400), pieces):
        histogram.add(probability[part], label[part])

    def soft_iou(threshold: float) -> float:
        mask = (probability >= threshold).astype(np.float64)
        return float(np.minimum(mask, label).sum() / np.maximum(mask, label).sum())

    chosen = histogram.best_threshold()
    assert soft_iou(chosen) == pytest.approx(max(soft_iou(c / 100) for c in range(5, 96)))
    mask, rock = probability >= chosen, label >= 0.5
    scores = histogram.scores(chosen)
    assert scores.iou == pytest.approx((mask & rock).sum() / (mask | rock).sum())
    assert scores.recall == pytest.approx((mask & rock).sum() / rock.sum())
    assert histogram.pixels == 400
