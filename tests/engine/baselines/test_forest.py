"""The forest on tiles in memory, against scikit-learn called directly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from sklearn.ensemble import RandomForestClassifier

from rock_outcrop.rock_outcrop_plugin.engine.baselines.forest import (
    PixelSample,
    draw_pixels,
    fit_forest,
    forest_on_labels,
    forest_with_threshold,
    train_forest,
    weighted_rows,
)
from rock_outcrop.rock_outcrop_plugin.engine.dataset import TileArrays
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

from .conftest import QUICK, MemoryTiles, tile_of

SILENT = SilentReporter()
ALL = replace(QUICK, samples=10_000, trees=23)


def test_equals_scikit_learn_on_the_same_pixels(tiles: MemoryTiles) -> None:
    """With labels of 0 and 1 only, as they are; trees are grown in several steps here."""
    hard = MemoryTiles({n: tile_of(n, labels=(0.0, 1.0)) for n in tiles.tiles})
    sample = draw_pixels(hard, [0, 1, 2], ALL, SILENT)
    forest = fit_forest(sample, ALL, SILENT)
    rows, target, weight = weighted_rows(sample)
    direct = RandomForestClassifier(
        n_estimators=ALL.trees, min_samples_leaf=ALL.min_samples_leaf, random_state=ALL.seed
    ).fit(rows, target, weight)
    pixels = hard.read(3).channels.reshape(8, -1)
    expected = direct.predict_proba(pixels.T)[:, 1]
    np.testing.assert_allclose(forest.probability(pixels), expected, atol=1e-6)
    assert weight.tolist() == [1.0] * len(weight)


def test_a_soft_label_counts_for_both_classes() -> None:
    label = np.array([0.0, 0.25, 0.5, 1.0], dtype=np.float32)
    channels = np.arange(8, dtype=np.float32).reshape(2, 4)
    rows, target, weight = weighted_rows(PixelSample(channels, label, 4))
    np.testing.assert_array_equal(target, [1, 1, 1, 0, 0, 0])
    np.testing.assert_array_equal(weight, [0.25, 0.5, 1.0, 1.0, 0.75, 0.5])
    np.testing.assert_array_equal(rows[:, 0], [1, 2, 3, 0, 1, 2])


def test_a_leaf_answers_with_the_mean_label() -> None:
    """Where the channels say nothing, the probability is the mean of the soft labels."""
    random = np.random.default_rng(0)
    label = random.random(4000).astype(np.float32)
    sample = PixelSample(np.zeros((1, 4000), dtype=np.float32), label, 4000)
    forest = fit_forest(sample, replace(QUICK, trees=50), SILENT)
    found = forest.probability(np.zeros((1, 1), dtype=np.float32))
    assert found[0] == pytest.approx(label.mean(), abs=0.01)


def test_the_draw_is_repeatable_and_knows_no_order(tiles: MemoryTiles) -> None:
    first = draw_pixels(tiles, [0, 1, 2, 3], replace(QUICK, samples=300), SILENT)
    again = draw_pixels(tiles, [3, 1, 0, 2], replace(QUICK, samples=300), SILENT)
    np.testing.assert_array_equal(first.channels, again.channels)
    np.testing.assert_array_equal(first.label, again.label)
    assert first.population == sum(int(tile.valid.sum()) for tile in tiles.tiles.values())
    other = draw_pixels(tiles, [0, 1, 2, 3], replace(QUICK, samples=300, seed=6), SILENT)
    assert not np.array_equal(first.channels, other.channels)


def test_every_valid_pixel_has_the_same_chance() -> None:
    """A large tile gives as many more pixels as it is larger, and no invalid one is drawn."""
    large, small = tile_of(1, edge=40), tile_of(2, edge=20)
    marked = MemoryTiles(
        {
            1: TileArrays(np.ones((1, 40, 40), np.float32), large.label, large.valid),
            2: TileArrays(np.zeros((1, 20, 20), np.float32), small.label, small.valid),
        }
    )
    share = large.valid.sum() / (large.valid.sum() + small.valid.sum())
    drawn = [
        float(
            draw_pixels(marked, [1, 2], replace(QUICK, samples=200, seed=s), SILENT).channels.mean()
        )
        for s in range(40)
    ]
    assert np.mean(drawn) == pytest.approx(share, abs=0.02)
    marked.tiles[1].channels[:, ~large.valid] = 99.0
    assert draw_pixels(marked, [1, 2], ALL, SILENT).channels.max() == 1.0


def test_a_seed_repeats_the_forest(tiles: MemoryTiles) -> None:
    pixels = tiles.read(3).channels.reshape(8, -1)
    first, again = (
        train_forest(tiles, [0, 1], QUICK, SILENT).probability(pixels) for _ in range(2)
    )
    np.testing.assert_array_equal(first, again)
    threads = train_forest(tiles, [0, 1], replace(QUICK, jobs=2), SILENT)
    np.testing.assert_allclose(threads.probability(pixels), first, atol=1e-6)


def test_the_threshold_is_the_best_on_validation(tiles: MemoryTiles) -> None:
    fitted = forest_with_threshold(tiles, [0, 1, 2], [3], QUICK, reporter=SILENT)
    arrays = tiles.read(3)
    probability = fitted.forest.probability(arrays.channels[:, arrays.valid]).astype(np.float64)
    label = arrays.label[arrays.valid].astype(np.float64)

    def soft_iou(threshold: float) -> float:
        mask = probability >= threshold
        return float(np.minimum(mask, label).sum() / np.maximum(mask, label).sum())

    best = max(soft_iou(step / 100) for step in range(5, 96))
    assert soft_iou(fitted.threshold) == pytest.approx(best, abs=0.003)
    mask, rock = probability >= fitted.threshold, label >= 0.5
    assert fitted.scores.iou == pytest.approx((mask & rock).sum() / (mask | rock).sum(), abs=0.003)
    fixed = forest_with_threshold(tiles, [0], [3], QUICK, reporter=SILENT, threshold=0.9)
    assert fixed.threshold == 0.9


def test_importances_name_the_channel_that_matters(tiles: MemoryTiles) -> None:
    importances = train_forest(tiles, [0, 1, 2], QUICK, SILENT).importances
    assert importances.argmax() == 0
    assert importances.sum() == pytest.approx(1.0)


@pytest.mark.parametrize(("level", "words"), [(0.0, "no rock pixel"), (1.0, "rock everywhere")])
def test_constant_labels_are_refused(tiles: MemoryTiles, level: float, words: str) -> None:
    for number, tile in tiles.tiles.items():
        tiles.tiles[number] = tile._replace(label=np.full_like(tile.label, level))
    with pytest.raises(InputError, match=f"LABEL.*{words}"):
        train_forest(tiles, [0, 1], QUICK, SILENT)


def test_tiles_without_data(tiles: MemoryTiles, reporter: Any) -> None:
    tiles.tiles[0] = tiles.tiles[0]._replace(valid=np.zeros_like(tiles.tiles[0].valid))
    train_forest(tiles, [0, 1], QUICK, reporter)
    assert "tile 0" in reporter.warnings[0]
    with pytest.raises(InputError, match="no training tile"):
        train_forest(tiles, [0], QUICK, SILENT)
    with pytest.raises(InputError, match="no validation tile"):
        forest_with_threshold(tiles, [1], [0], QUICK, reporter=SILENT)


@pytest.mark.parametrize("looks", [0, 1, 3])
def test_cancel(tiles: MemoryTiles, cancelling_reporter: Callable[[int], Any], looks: int) -> None:
    with pytest.raises(Cancelled):
        train_forest(tiles, [0, 1], replace(QUICK, trees=50), cancelling_reporter(looks))


def test_measuring_can_be_cancelled(
    tiles: MemoryTiles, cancelling_reporter: Callable[[int], Any]
) -> None:
    forest = train_forest(tiles, [0], QUICK, SILENT)
    with pytest.raises(Cancelled):
        forest_on_labels(forest, tiles, [1, 2], cancelling_reporter(1))
