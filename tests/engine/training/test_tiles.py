"""Tiles as they are read, cropped, changed and cached."""

from __future__ import annotations

import pickle
from itertools import chain

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rock_outcrop.rock_outcrop_plugin import recipes
from rock_outcrop.rock_outcrop_plugin.engine.augment import Augmentation
from rock_outcrop.rock_outcrop_plugin.engine.dataset import EpochBatches, TileReader, TrainingTiles
from rock_outcrop.rock_outcrop_plugin.engine.raster import target_grid
from rock_outcrop.rock_outcrop_plugin.engine.tile_index import read_tile_index
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

from .conftest import TILE, Place


def _reader(place: Place, cache_bytes: int = 10**9) -> TileReader:
    grid = target_grid(place.files.composite, "COMPOSITE", "EPSG:3031", 10.0, SilentReporter())
    windows = read_tile_index(place.tiles).windows(grid)
    return TileReader(
        place.files,
        place.label,
        recipes.load("rock").channels,
        grid,
        windows=windows,
        reporter=SilentReporter(),
        cache_bytes=cache_bytes,
    )


@pytest.fixture
def tiles(place: Place) -> TrainingTiles:
    recipe = recipes.load("rock")
    return TrainingTiles(
        _reader(place), (0, 1, 2, 3), Augmentation(recipe.training, recipe.channels), seed=5
    )


def test_rows_of_tiles_grow_northwards(place: Place) -> None:
    windows = _reader(place).windows
    assert (windows[0].column, windows[0].row) == (0, TILE)
    assert (windows[3].column, windows[3].row) == (TILE, 0)


def test_pixels_without_label_are_invalid(place: Place) -> None:
    arrays = _reader(place).read(0)
    assert not arrays.valid[:, :5].any()
    assert arrays.valid[:, 5:].all()
    assert arrays.label.min() == 0.0


def test_cache_is_bounded(place: Place) -> None:
    size = _reader(place).read(0).size_bytes
    reader = _reader(place, cache_bytes=2 * size)
    first = reader.read(0)
    reader.read(1)
    assert reader.read(0) is first
    reader.read(2)
    assert reader.read(0) is first
    assert reader.read(1) is not None
    assert reader._cached_bytes <= 2 * size
    assert _reader(place, cache_bytes=1).read(0).size_bytes == size


def test_item_depends_on_seed_epoch_and_index_alone(tiles: TrainingTiles) -> None:
    tiles.crop, tiles.repeats = 32, 3
    item = tiles[4]
    other = pickle.loads(pickle.dumps(tiles))
    again = other[4]
    assert item.tile == again.tile == 1
    np.testing.assert_array_equal(item.channels.numpy(), again.channels.numpy())
    later = other[len(other) + 4]
    assert later.tile == 1
    assert not np.array_equal(item.channels.numpy(), later.channels.numpy())
    filler = other[~4]
    np.testing.assert_array_equal(item.channels.numpy(), filler.channels.numpy())
    assert not filler.valid.any()
    assert item.channels.shape == (8, 32, 32)
    assert item.label.shape == item.valid.shape == (1, 32, 32)


def test_augmentation_moves_all_layers_alike_and_spares_topography(tiles: TrainingTiles) -> None:
    original = tiles.reader.read(0)
    image = np.repeat(original.label[None], 8, axis=0)
    seen = set()
    for seed in range(40):
        changed, label, valid = tiles.augmentation(image, original.label, original.valid, seed)
        np.testing.assert_array_equal(changed[7], label)
        assert label.sum() == pytest.approx(original.label.sum())
        assert not changed[:, ~valid].any()
        assert changed.min() >= 0.0
        assert changed.max() <= 1.0
        seen.add((valid[:, :5].any(), valid[:5].any(), np.array_equal(changed[0], label)))
    assert len(seen) > 3


def test_order_is_another_one_each_epoch() -> None:
    batches = EpochBatches(50, 4, seed=1)
    first, again = list(batches), list(batches)
    batches.epoch = 1
    second = list(batches)
    assert first == again
    assert len(first) == len(batches) == 13
    numbers, later = list(chain(*first)), list(chain(*second))
    assert sorted(numbers) == list(range(50))
    assert sorted(later) == list(range(50, 100))
    assert [number % 50 for number in later] != numbers


@given(length=st.integers(1, 40), size=st.integers(1, 9), ranks=st.integers(1, 5))
def test_processes_together_see_the_batches_of_one(length: int, size: int, ranks: int) -> None:
    whole = list(EpochBatches(length, size, seed=2))
    parts = [list(EpochBatches(length, size, 2, rank=r, ranks=ranks)) for r in range(ranks)]
    for number, batch in enumerate(whole):
        shares = [part[number] for part in parts]
        assert len({len(share) for share in shares}) == 1
        numbers = list(chain(*shares))
        assert [n for n in numbers if n >= 0] == batch
        assert all(~n in batch for n in numbers if n < 0)


def test_a_floating_channel_keeps_its_relief_and_changes_its_level(tiles: TrainingTiles) -> None:
    original = tiles.reader.read(1)
    image = np.repeat(0.5 * original.label[None], 8, axis=0)
    levels = []
    for seed in range(30):
        changed, label, valid = tiles.augmentation(image, original.label, original.valid, seed)
        relief = changed[6][valid] - 0.5 * label[valid]
        assert np.ptp(relief) < 1e-6
        levels.append(float(relief[0]))
    assert min(levels) >= -1e-6
    assert 0.3 < max(levels) <= 0.5
    assert np.std(levels) > 0.1
