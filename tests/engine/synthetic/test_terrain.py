"""The land: rock share, sea, sub-pixel fraction, slopes."""

import numpy as np
import pytest

from rock_outcrop.rock_outcrop_plugin.engine.synthetic.terrain import (
    Terrain,
    gradient,
    make_terrain,
    measured_elevation,
)


@pytest.fixture(scope="module")
def terrain() -> Terrain:
    return make_terrain(3, (700, 700), 10.0, outward=0.4, sea_share=0.12, rock_share=0.11)


def test_rock_share_of_the_land_is_met(terrain: Terrain) -> None:
    rock = terrain.rock_fraction[~terrain.sea]
    assert (rock >= 0.5).mean() == pytest.approx(0.11, abs=0.03)


def test_sub_pixel_fraction_is_a_share_with_mixed_pixels(terrain: Terrain) -> None:
    fraction = terrain.rock_fraction
    assert fraction.min() >= 0
    assert fraction.max() <= 1
    mixed = ((fraction > 0.1) & (fraction < 0.9)).sum()
    assert mixed > 0.15 * (fraction >= 0.9).sum()


def test_sea_lies_outward_and_is_level(terrain: Terrain) -> None:
    rows, columns = np.nonzero(terrain.sea)
    assert columns.mean() > 350
    assert rows.mean() < 350
    assert terrain.sea.mean() == pytest.approx(0.12, abs=0.06)
    assert (terrain.elevation[terrain.sea] == 0).all()
    assert (terrain.elevation[~terrain.sea] >= 1).all()
    assert (terrain.rock_fraction[terrain.sea] == 0).all()


def test_rock_stands_steeper_than_ice(terrain: Terrain) -> None:
    slope = np.hypot(*gradient(terrain.elevation, 10.0))
    rock = terrain.rock_fraction >= 0.5
    assert np.median(slope[rock]) > 2 * np.median(slope[~rock & ~terrain.sea])


def test_gradient_of_a_plane_is_its_slope() -> None:
    rows, columns = np.mgrid[0:20, 0:30].astype(np.float32)
    east, north = gradient(3 * columns - 2 * rows, 10.0)
    assert east[5:-5, 5:-5] == pytest.approx(0.3, abs=1e-5)
    assert north[5:-5, 5:-5] == pytest.approx(0.2, abs=1e-5)


def test_dem_has_nodata_at_sea_and_metre_level_errors_on_land(terrain: Terrain) -> None:
    dem = measured_elevation(3, terrain, -9999.0)
    assert (dem[terrain.sea] == -9999).all()
    error = (dem - terrain.elevation)[~terrain.sea]
    assert 0.1 < np.abs(error).mean() < 2


def test_scene_without_sea() -> None:
    inland = make_terrain(1, (200, 200), 10.0, outward=0.0, sea_share=0.0, rock_share=0.1)
    assert inland.sea.mean() < 0.01
