"""Light falls as geometry says."""

import numpy as np
import pytest

from rock_outcrop.rock_outcrop_plugin.engine.synthetic.illumination import (
    Light,
    Sun,
    apparent_reflectance,
    cosine_of_incidence,
    light_terrain,
    shadow_height,
    sky_view,
    sunlit_share,
)

SIZE = 161
LEVEL = np.zeros((SIZE, SIZE), dtype=np.float32)
CLEAR = np.ones_like(LEVEL)


def wall(height: float = 200) -> np.ndarray:
    """A wall that runs north to south through the middle column."""
    elevation = LEVEL.copy()
    elevation[:, SIZE // 2] = height
    return elevation


@pytest.mark.parametrize(("direction", "lee"), [(0.0, -1), (np.pi, 1)])
def test_shadow_lies_on_the_lee_side_with_the_right_length(direction: float, lee: int) -> None:
    sun = Sun(np.radians(25), direction)
    middle = sunlit_share(wall(), 10.0, sun)[SIZE // 2]
    length = 200 / np.tan(sun.elevation) / 10
    near, far = int(length * 0.9), int(length * 1.1) + 1
    assert (middle[SIZE // 2 + lee * 2 : SIZE // 2 + lee * near : lee] == 0).all()
    assert (middle[SIZE // 2 + lee * far :: lee] == 1).all()
    assert (middle[SIZE // 2 - lee * 2 :: -lee] == 1).all()


def test_shadow_of_a_northern_sun_falls_southwards() -> None:
    elevation = LEVEL.copy()
    elevation[SIZE // 2] = 100
    sunlit = sunlit_share(elevation, 10.0, Sun(np.radians(30), np.pi / 2))
    assert sunlit[SIZE // 2 + 5, 80] == 0
    assert sunlit[SIZE // 2 - 5, 80] == 1


@pytest.mark.parametrize("direction", [0.3, 2.0, 4.4])
def test_doubling_march_equals_marching_step_by_step(direction: float) -> None:
    sun = Sun(np.radians(20), direction)
    rows, columns = np.mgrid[0:SIZE, 0:SIZE].astype(np.float32)
    hill = 300 * np.exp(-((rows - 80) ** 2 + (columns - 80) ** 2) / 300).astype(np.float32)
    fast = shadow_height(hill, 10.0, sun)
    fall = 10 * np.tan(sun.elevation)
    steps = np.arange(1, 70)
    for row, column in ((80, 60), (100, 80), (60, 95), (90, 90)):
        y = row - steps * np.sin(direction) - 80
        x = column + steps * np.cos(direction) - 80
        slow = (300 * np.exp(-(x**2 + y**2) / 300) - steps * fall).max()
        assert fast[row, column] == pytest.approx(slow, abs=6)


def test_slope_that_faces_the_sun_is_brightest() -> None:
    columns = np.mgrid[0:40, 0:40].astype(np.float32)[1]
    sun = Sun(np.radians(30), 0.0)
    towards = cosine_of_incidence(-5 * columns, 10.0, sun)[20, 20]
    level = cosine_of_incidence(0 * columns, 10.0, sun)[20, 20]
    away = cosine_of_incidence(5 * columns, 10.0, sun)[20, 20]
    assert towards > level > away
    assert level == pytest.approx(np.sin(sun.elevation), abs=1e-6)


def test_level_open_ground_keeps_its_reflectance() -> None:
    light = light_terrain(LEVEL, 10.0, Sun(np.radians(30), 1.0), CLEAR)
    reflectance = np.full((6, SIZE, SIZE), 0.4, dtype=np.float32)
    skylight = np.array([0.3, 0.25, 0.2, 0.15, 0.07, 0.05], dtype=np.float32)
    assert apparent_reflectance(reflectance, light, skylight) == pytest.approx(0.4, abs=1e-3)


def test_shadow_is_blue_skylight_only() -> None:
    light = Light(direct=0 * CLEAR, sunlit=0 * CLEAR, sky_view=CLEAR)
    reflectance = np.full((6, SIZE, SIZE), 0.8, dtype=np.float32)
    skylight = np.array([0.3, 0.25, 0.2, 0.15, 0.07, 0.05], dtype=np.float32)
    result = apparent_reflectance(reflectance, light, skylight)
    assert result[:, 80, 80] == pytest.approx(0.8 * skylight, rel=1e-5)


def test_hollows_see_less_sky() -> None:
    rows, columns = np.mgrid[0:SIZE, 0:SIZE].astype(np.float32)
    bowl = ((rows - 80) ** 2 + (columns - 80) ** 2) / 10
    view = sky_view(bowl.astype(np.float32), 10.0)
    assert view[80, 80] < 0.99
    assert view.min() >= 0
    assert sky_view(LEVEL, 10.0) == pytest.approx(1)
