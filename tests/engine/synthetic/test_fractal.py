"""Noise has the statistics it promises, whatever the scene's size."""

import numpy as np
import pytest

from rock_outcrop.rock_outcrop_plugin.engine.synthetic.fractal import (
    block_mean,
    broad_blur,
    generator,
    layered_noise,
    smooth_noise,
)


@pytest.mark.parametrize("spacing", [1, 2.5, 8])
def test_noise_has_mean_zero_and_variance_one(spacing: float) -> None:
    noise = smooth_noise(generator(1, "test"), (600, 500), spacing)
    assert noise.shape == (600, 500)
    assert noise.dtype == np.float32
    assert abs(noise.mean()) < 0.1
    assert noise.std() == pytest.approx(1, abs=0.06)


def test_coarse_noise_is_smoother_than_fine_noise() -> None:
    coarse, fine = (smooth_noise(generator(1, "test"), (200, 200), s) for s in (40, 4))
    assert np.abs(np.diff(coarse)).mean() < 0.3 * np.abs(np.diff(fine)).mean()


def test_layers_add_up_to_variance_one() -> None:
    noise = layered_noise(generator(3, "test"), (500, 500), (20, 6, 2), (1, 0.6, 0.3))
    assert noise.std() == pytest.approx(1, abs=0.08)


def test_subjects_and_seeds_are_independent() -> None:
    draws = {generator(s, name).random() for s in (0, 1) for name in ("terrain", "clouds")}
    assert len(draws) == 4


def test_broad_blur_equals_the_gaussian_it_stands_for() -> None:
    from scipy import ndimage

    field = layered_noise(generator(2, "test"), (203, 190), (30, 5, 1), (1, 1, 1))
    exact = ndimage.gaussian_filter(field, 20)
    assert np.abs(broad_blur(field, 20) - exact)[60:-60, 60:-60].max() < 0.02 * np.ptp(field)


def test_block_mean_keeps_odd_edges() -> None:
    assert block_mean(np.arange(9, dtype=np.float32).reshape(3, 3), 2)[1, 1] == 8
