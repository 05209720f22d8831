"""Air and instrument: adjacency, veil, cloud shadow, noise, quantisation."""

import numpy as np
import pytest

from rock_outcrop.rock_outcrop_plugin.engine.synthetic.atmosphere import (
    Clouds,
    add_atmosphere,
    make_clouds,
)
from rock_outcrop.rock_outcrop_plugin.engine.synthetic.illumination import Sun
from rock_outcrop.rock_outcrop_plugin.engine.synthetic.sensor import measure

SHAPE = (200, 200)
CLEAR = Clouds(np.zeros(SHAPE, np.float32), np.ones(SHAPE, np.float32))


def test_bright_snow_scatters_into_dark_neighbours_most_in_blue() -> None:
    scene = np.full((6, *SHAPE), 0.9, dtype=np.float32)
    scene[:, 95:105, 95:105] = 0.1
    result = add_atmosphere(scene, CLEAR, 10.0)[:, 100, 100]
    assert result[0] > 0.14
    assert (np.diff(result) < 0).all()


def test_uniform_ground_is_not_changed_by_adjacency() -> None:
    scene = np.full((6, *SHAPE), 0.5, dtype=np.float32)
    assert add_atmosphere(scene, CLEAR, 10.0) == pytest.approx(0.5, abs=1e-5)


def test_veil_brightens_dark_ground() -> None:
    veil = Clouds(np.full(SHAPE, 0.2, np.float32), CLEAR.transmission)
    scene = np.full((6, *SHAPE), 0.05, dtype=np.float32)
    assert (add_atmosphere(scene, veil, 10.0) > 0.08).all()


def test_clouds_cover_about_the_wanted_share() -> None:
    clouds = make_clouds(2, (600, 600), 10.0, Sun(0.5, 1.0), veil_share=0.15, shadow_share=0.07)
    assert (clouds.veil > 0).mean() == pytest.approx(0.15, abs=0.03)
    assert clouds.veil.max() <= 0.22
    assert clouds.transmission.min() >= 0.35
    assert 0 < (clouds.transmission < 0.99).mean() < 0.25


def test_measured_values_are_valid_and_noise_is_realistic() -> None:
    scene = np.full((6, *SHAPE), 0.5, dtype=np.float32)
    scene[5] = -0.1
    measured = measure(1, scene)
    assert measured.dtype == np.uint16
    assert (measured[5] >= 1).all()
    assert measured[0].mean() == pytest.approx(5000, rel=0.01)
    assert 30 < measured[0].std() < 90


def test_short_wave_bands_are_coarser() -> None:
    scene = np.zeros((6, *SHAPE), dtype=np.float32)
    scene[:, 100, 100] = 1
    measured = measure(1, scene)
    assert measured[0].max() > 1.5 * measured[4].max()


def test_cloud_shadow_is_not_drawn_out_into_stripes_at_the_edge() -> None:
    sun = Sun(0.4, np.pi / 2)
    for seed in range(6):
        clouds = make_clouds(seed, (300, 300), 10.0, sun, veil_share=0.1, shadow_share=0.3)
        edges = clouds.transmission[:25], clouds.transmission[-25:]
        for edge in edges:
            half_shaded = ((edge > 0.6) & (edge < 0.95)).all(axis=0)
            assert not (half_shaded & (np.ptp(edge, axis=0) == 0)).any()
