"""The classifier of single pixels and what it learns of each mask."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import ndimage

from rock_outcrop.models import build_network
from rock_outcrop.models.pixel import PixelClassifier
from rock_outcrop.rock_outcrop_plugin.engine.grid import Window
from rock_outcrop.rock_outcrop_plugin.engine.self_training.label_model import (
    fit_label_model,
    mask_qualities,
    probabilities,
)
from rock_outcrop.rock_outcrop_plugin.engine.self_training.pixel_sample import (
    PixelSample,
    draw_squares,
)
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

from ..training.conftest import RecordingReporter
from .conftest import LABEL_MODEL

EDGE = 96
NAMES = ("dark", "elevation")


def _scene(seed: int = 1) -> tuple[NDArray[np.bool_], NDArray[np.float32]]:
    """Return rock (EDGE, EDGE) and two channels that show it, the second one its place."""
    random = np.random.default_rng(seed)
    rock = ndimage.gaussian_filter(random.normal(size=(EDGE, EDGE)), 4) > 0.06
    dark = np.where(rock, 0.3, 0.7) + random.normal(0, 0.08, rock.shape)
    place = np.linspace(0, 1, EDGE)[:, None] * np.ones((1, EDGE))
    return rock, np.stack([dark, place]).astype(np.float32)


def _sample(channels: NDArray[np.float32], *masks: NDArray[np.bool_]) -> PixelSample:
    everywhere = np.ones((EDGE, EDGE), dtype=bool)
    return PixelSample(
        np.ascontiguousarray(channels.reshape(len(channels), -1).T),
        np.stack([mask.ravel() for mask in masks]).astype(np.float32),
        np.ones((len(masks), EDGE * EDGE), dtype=bool),
        (everywhere,),
    )


def _fit(sample: PixelSample, seed: int = 1) -> PixelClassifier:
    return fit_label_model(sample, LABEL_MODEL, NAMES, seed=seed, reporter=SilentReporter())


def _iou(first: NDArray[np.bool_], second: NDArray[np.bool_]) -> float:
    return float((first & second).sum() / (first | second).sum())


def test_it_maps_better_than_either_mask_and_knows_their_mistakes() -> None:
    rock, channels = _scene()
    random = np.random.default_rng(2)
    patches = np.kron(random.random((12, 12)) < 0.4, np.ones((8, 8), dtype=bool))
    missing, moved = rock & ~patches, np.roll(rock, (3, 2), axis=(0, 1))
    sample = _sample(channels, missing, moved)
    probability = probabilities(_fit(sample), sample.channels)
    scores = {
        threshold: _iou(probability.reshape(rock.shape) >= threshold, rock)
        for threshold in (0.3, 0.5, 0.7, 0.9)
    }
    best = max(scores.values())
    qualities = mask_qualities(sample, probability >= max(scores, key=lambda t: scores[t]))
    assert best > max(_iou(missing, rock), _iou(moved, rock)) + 0.1
    assert qualities[0].recall == pytest.approx((missing & rock).sum() / rock.sum(), abs=0.15)
    assert qualities[0].precision > 0.9
    assert qualities[1].precision == pytest.approx(_share(moved, rock), abs=0.15)


def _share(mask: NDArray[np.bool_], rock: NDArray[np.bool_]) -> float:
    return float((mask & rock).sum() / mask.sum())


def test_ignored_channels_have_no_influence() -> None:
    rock, channels = _scene()
    fitted = _fit(_sample(channels, rock, rock))
    pixels = _sample(channels, rock).channels
    elsewhere = pixels.copy()
    elsewhere[:, 1] = 0.25
    assert np.array_equal(probabilities(fitted, pixels), probabilities(fitted, elsewhere))


def test_one_mask_alone_is_learnt() -> None:
    rock, channels = _scene()
    fitted = _fit(_sample(channels, rock))
    learnt = probabilities(fitted, _sample(channels, rock).channels) > 0.5
    assert _iou(learnt.reshape(rock.shape), rock) > 0.9


def test_a_mask_without_data_says_nothing() -> None:
    rock, channels = _scene()
    known = _sample(channels, rock, np.roll(rock, 2, axis=0))
    wrong = _sample(channels, rock, np.roll(rock, 2, axis=0), ~rock)
    unknown = np.zeros_like(wrong.known)
    unknown[:2] = True
    with_silent = _fit(replace(wrong, known=unknown))
    pixels = known.channels
    agreement = _iou(
        probabilities(with_silent, pixels) > 0.5,
        probabilities(_fit(known), pixels) > 0.5,
    )
    assert agreement > 0.95


def test_the_same_seed_gives_the_same_model() -> None:
    rock, channels = _scene()
    sample = _sample(channels, rock, np.roll(rock, 2, axis=0))
    state = torch.random.get_rng_state()
    first, second, other = _fit(sample), _fit(sample), _fit(sample, seed=2)
    assert torch.equal(state, torch.random.get_rng_state())
    pairs = zip(first.parameters(), second.parameters(), strict=True)
    assert all(torch.equal(one, two) for one, two in pairs)
    pairs = zip(first.parameters(), other.parameters(), strict=True)
    assert not all(torch.equal(one, two) for one, two in pairs)


def test_it_can_be_cancelled() -> None:
    rock, channels = _scene()
    with pytest.raises(Cancelled):
        fit_label_model(
            _sample(channels, rock, rock),
            LABEL_MODEL,
            NAMES,
            seed=1,
            reporter=RecordingReporter(cancel_after=3),
        )


def test_a_pixel_is_judged_by_itself() -> None:
    torch.manual_seed(0)
    network = build_network("pixel", 3, 1, width=8, depth=2).eval()
    assert isinstance(network, PixelClassifier)
    image = torch.rand(2, 3, 7, 5)
    order = torch.randperm(35)
    shuffled = image.flatten(2)[..., order].reshape(image.shape)
    with torch.inference_mode():
        expected = network(image).flatten(2)[..., order]
        assert torch.allclose(network(shuffled).flatten(2), expected, atol=1e-6)


@given(
    tiles=st.integers(1, 40),
    size=st.integers(16, 600),
    pixels=st.integers(20_000, 400_000),
    seed=st.integers(0, 9),
)
@settings(max_examples=60, deadline=None)
def test_squares_lie_in_their_tiles_and_hold_no_more_pixels_than_asked(
    tiles: int, size: int, pixels: int, seed: int
) -> None:
    windows = [Window(column * size, 10, size, size) for column in range(tiles)]
    squares = draw_squares(windows, pixels, seed)
    assert squares
    assert sum(square.width * square.height for square in squares) <= max(pixels, 128**2)
    for square in squares:
        home = Window(square.column // size * size, 10, size, size)
        assert home in windows
        assert square.column + square.width <= home.column + size
        assert 10 <= square.row <= square.row + square.height <= 10 + size
    assert squares == draw_squares(windows, pixels, seed)
