from __future__ import annotations

import math

import pytest
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform

from rock_outcrop.rock_outcrop_plugin.engine.assessment.ground_area import pixel_area
from rock_outcrop.rock_outcrop_plugin.engine.grid import RasterGrid


def area_at(crs: str, x: float, y: float, resolution: float = 10.0) -> float:
    """Return the ground area in m² of the pixel around a place."""
    affine = Affine(resolution, 0, x - resolution / 2, 0, -resolution, y + resolution / 2)
    grid = RasterGrid(CRS.from_user_input(crs).to_wkt(), affine, 1, 1)
    return pixel_area(grid, grid.full_window) * 1e6


def test_antarctic_polar_stereographic_is_true_at_71_south():
    xs, ys = transform("EPSG:4326", "EPSG:3031", [30.0], [-71.0])
    assert area_at("EPSG:3031", xs[0], ys[0]) == pytest.approx(100.0, rel=1e-6)


def test_antarctic_polar_stereographic_shrinks_areas_at_the_pole():
    scale_at_pole = 0.97276901
    assert area_at("EPSG:3031", 0, 0) == pytest.approx(100 / scale_at_pole**2, rel=1e-6)


def test_polar_stereographic_scale_at_another_latitude():
    """Snyder (1987), Map Projections: A Working Manual, equations 15-9, 14-15 and 21-32."""
    latitude, eccentricity = math.radians(80.0), 0.0818191908426

    def m(angle: float) -> float:
        return math.cos(angle) / math.sqrt(1 - eccentricity**2 * math.sin(angle) ** 2)

    def t(angle: float) -> float:
        sine = eccentricity * math.sin(angle)
        return math.tan(math.pi / 4 - angle / 2) / ((1 - sine) / (1 + sine)) ** (eccentricity / 2)

    true = math.radians(71.0)
    scale = m(true) * t(latitude) / (t(true) * m(latitude))
    xs, ys = transform("EPSG:4326", "EPSG:3031", [-60.0], [-80.0])
    assert area_at("EPSG:3031", xs[0], ys[0]) == pytest.approx(100 / scale**2, rel=1e-6)


def test_utm_at_its_central_meridian():
    assert area_at("EPSG:32719", 500_000, 6_000_000) == pytest.approx(100 / 0.9996**2, rel=1e-6)


def test_equal_area_projection():
    assert area_at("EPSG:6932", 1e6, -5e5) == pytest.approx(100.0, rel=1e-6)
