"""Each mask is wrong in its own typical way."""

import numpy as np
import pytest
from scipy import ndimage

from rock_outcrop.rock_outcrop_plugin.engine.synthetic.references import (
    ADD,
    GEOMAP,
    Generalisation,
    generalised_mask,
    johnson_mask,
)

ROCK = (1200, 1400, 1500, 1700, 2300, 2100)
SHADED_ROCK = (600, 500, 400, 300, 200, 150)
DIRTY_ICE = (1500, 1500, 1500, 1400, 900, 800)
SNOW = (8500, 8600, 8500, 7200, 300, 250)


def scene(spectrum: tuple[int, ...], size: int) -> tuple[np.ndarray, np.ndarray]:
    composite = np.empty((6, 120, 120), dtype=np.uint16)
    composite[:] = np.array(SNOW, dtype=np.uint16)[:, None, None]
    where = np.zeros((120, 120), dtype=bool)
    where[60 : 60 + size, 60 : 60 + size] = True
    composite[:, where] = np.array(spectrum, dtype=np.uint16)[:, None]
    return composite, where


def found(spectrum: tuple[int, ...], size: int) -> float:
    """Return the mean share of the patch that is found, over seeds."""
    composite, where = scene(spectrum, size)
    land = np.ones_like(where)
    return float(np.mean([johnson_mask(s, composite, land)[where].mean() for s in range(12)]))


def test_johnson_finds_large_sunlit_rock_and_misses_small_and_shaded_rock() -> None:
    assert found(ROCK, 30) > 0.85
    assert found(ROCK, 1) < 0.3
    assert found(SHADED_ROCK, 30) < 0.85
    assert found(SNOW, 30) == 0


def test_johnson_takes_dark_dirty_ice_for_rock() -> None:
    assert found(DIRTY_ICE, 30) > 0.5


def test_johnson_has_pixels_of_30_m_and_no_sea() -> None:
    composite, where = scene(ROCK, 17)
    land = np.ones_like(where)
    land[:, :65] = False
    mask = johnson_mask(3, composite, land)
    assert not mask[:, :65].any()
    rows = np.nonzero(johnson_mask(3, composite, np.ones_like(where)).any(axis=1))[0]
    assert len(rows) % 3 == 0


def square(edge: int) -> np.ndarray:
    rock = np.zeros((300, 300), dtype=bool)
    rock[150 - edge // 2 : 150 + edge // 2, 150 - edge // 2 : 150 + edge // 2] = True
    return rock


@pytest.mark.parametrize(("name", "kind"), [("geomap", GEOMAP), ("add", ADD)])
def test_map_is_displaced_but_not_further_than_it_may(name: str, kind: Generalisation) -> None:
    moves = []
    for seed in range(12):
        mask = generalised_mask(seed, name, square(100), 10.0, kind)
        if mask.any():
            moves.append(np.hypot(*(np.array(ndimage.center_of_mass(mask)) - 149.5)) * 10)
    assert max(moves) <= kind.shift * 1.1
    assert np.mean(moves) > kind.shift * 0.3


def test_map_is_too_generous() -> None:
    mask = generalised_mask(1, "geomap", square(100), 10.0, GEOMAP)
    assert mask.sum() > square(100).sum()


def test_map_loses_small_outcrops_and_add_more_of_them() -> None:
    rock = np.zeros((600, 600), dtype=bool)
    rock[5::40, 5::40] = True
    assert not generalised_mask(1, "geomap", rock, 10.0, GEOMAP).any()
    rock = ndimage.binary_dilation(rock, iterations=8)
    count = [
        ndimage.label(generalised_mask(1, name, rock, 10.0, kind))[1] / ndimage.label(rock)[1]
        for name, kind in (("geomap", GEOMAP), ("add", ADD))
    ]
    assert 1 > count[0] > count[1] > 0.1
