"""Composites of the real client, computed by an Earth Engine on loopback."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform as transform_points

from rock_outcrop.rock_outcrop_plugin.engine.sources.composite import BANDS
from rock_outcrop.rock_outcrop_plugin.engine.sources.earthengine import fetch_earth_engine

from ....servers.earthengine import EarthEngine
from ....servers.expressions import Scene
from ...conftest import RecordingReporter
from .conftest import CLOUD_SCORE, DAYS, L2A, LEFT, NAMES, TOP, MakeRun, expected_median


@pytest.mark.parametrize("cloud_mask", ["cloudscore", "scl", "qa60"])
def test_the_median_of_clear_pixels(
    make_run: MakeRun, days: list[Scene], reporter: RecordingReporter, cloud_mask: str
) -> None:
    result = fetch_earth_engine(make_run(cloud_mask=cloud_mask, tile=32), reporter)
    with rasterio.open(result.output) as dataset:
        np.testing.assert_array_equal(dataset.read(), expected_median(days))
        assert dataset.descriptions == BANDS
        assert dataset.dtypes[0] == "uint16"
        assert dataset.nodata == 0
        assert dataset.transform == Affine(10, 0, LEFT, 0, -10, TOP)
        assert dataset.crs == CRS.from_epsg(3031)
    assert result.scenes == len(DAYS)
    assert 0.9 < result.valid_share < 1.0
    assert any("4 requests" in line for line in reporter.lines)
    assert not any((result.output.parent / "tiles").iterdir())


def test_top_of_atmosphere(make_run: MakeRun, reporter: RecordingReporter) -> None:
    result = fetch_earth_engine(make_run(level="l1c"), reporter)
    with rasterio.open(result.output) as dataset:
        assert dataset.tags()["ROCK_OUTCROP_SOURCE_PRODUCT"] == "COPERNICUS/S2_HARMONIZED"


def test_where_it_comes_from(make_run: MakeRun, reporter: RecordingReporter) -> None:
    result = fetch_earth_engine(make_run(), reporter)
    with rasterio.open(result.output) as dataset:
        tags = dataset.tags()
    assert tags["ROCK_OUTCROP_PRODUCT"] == "composite"
    assert tags["ROCK_OUTCROP_DATES"] == "2019-11-20/2020-02-02"
    assert tags["ROCK_OUTCROP_SCENES"] == "5"
    assert tags["ROCK_OUTCROP_FETCHED"].endswith("+00:00")
    assert "Copernicus" in tags["ROCK_OUTCROP_CREDIT"]
    assert "Pasquarella" in tags["ROCK_OUTCROP_CREDIT"]
    query = json.loads(tags["ROCK_OUTCROP_QUERY"])
    assert query["months"] == [11, 12, 1, 2]
    assert query["cloud_mask"] == "cloudscore"
    assert result.output.with_suffix(".qml").exists()


@pytest.mark.parametrize(
    ("options", "chosen"),
    [
        ({"months": (1,)}, [2, 3]),
        ({"months": (12, 2)}, [1, 4]),
        ({"start": date(2019, 12, 24), "end": date(2020, 1, 31)}, [1, 2, 3]),
        ({"max_cloud": 30.0}, [0, 2, 3, 4]),
        ({"min_sun_elevation": 35.0}, [0, 1, 2, 4]),
        ({"start": date(2020, 1, 3), "end": date(2020, 1, 3)}, [2]),
    ],
)
def test_scenes_are_chosen(
    make_run: MakeRun,
    days: list[Scene],
    reporter: RecordingReporter,
    options: dict[str, object],
    chosen: list[int],
) -> None:
    days[1] = replace(days[1], cloud=31.0, warped={})
    days[3] = replace(days[3], zenith=56.0)
    result = fetch_earth_engine(make_run(**options), reporter)
    assert result.scenes == len(chosen)
    with rasterio.open(result.output) as dataset:
        expected = expected_median([days[number] for number in chosen])
        np.testing.assert_array_equal(dataset.read(), expected)


def test_a_scene_without_its_cloud_score_is_not_trusted(
    engine: EarthEngine, make_run: MakeRun, days: list[Scene], reporter: RecordingReporter
) -> None:
    engine.scenes = {L2A: days, CLOUD_SCORE: days[:2]}
    result = fetch_earth_engine(make_run(), reporter)
    with rasterio.open(result.output) as dataset:
        np.testing.assert_array_equal(dataset.read(), expected_median(days[:2]))


def test_cloud_mask_of_the_years_without_one(
    engine: EarthEngine, make_run: MakeRun, days: list[Scene], reporter: RecordingReporter
) -> None:
    days[0] = replace(days[0], time=days[0].time.replace(year=2022))
    run = make_run(cloud_mask="qa60", end=date(2023, 1, 1))
    assert fetch_earth_engine(run, reporter).scenes == len(DAYS) - 1


def test_the_grid_is_counted_from_zero(make_run: MakeRun, reporter: RecordingReporter) -> None:
    bounds = (LEFT + 13, TOP - 333, LEFT + 297, TOP - 8)
    result = fetch_earth_engine(make_run(bounds=bounds, tile=16), reporter)
    with rasterio.open(result.output) as dataset:
        assert dataset.transform.c % 10 == 0
        assert dataset.transform.f % 10 == 0
        assert tuple(dataset.bounds) == (LEFT + 10, TOP - 340, LEFT + 300, TOP)


def _target(scene_crs: str, transform: Affine, centre: tuple[float, float]) -> np.ndarray:
    """Draw a disk of 100 m radius around a point of EPSG:3031 as a UTM scene sees it."""
    size = 128
    columns, rows = np.meshgrid(np.arange(size) + 0.5, np.arange(size) + 0.5)
    xs, ys = transform * (columns.ravel(), rows.ravel())
    x, y = transform_points(CRS.from_string(scene_crs), CRS.from_epsg(3031), xs, ys)
    distance = np.hypot(np.array(x) - centre[0], np.array(y) - centre[1]).reshape(size, size)
    return np.clip((100.0 - distance) / 10.0 + 0.5, 0, 1) * 8000.0 + 1000.0


def test_a_target_across_two_zones_is_not_shifted(
    engine: EarthEngine, make_run: MakeRun, reporter: RecordingReporter
) -> None:
    # Zones 43 and 44 south meet at 78 degrees east.
    centre_x, centre_y = transform_points(
        CRS.from_epsg(4326), CRS.from_epsg(3031), [78.0], [-68.55]
    )
    centre = (centre_x[0], centre_y[0])
    scenes = []
    for number, crs in enumerate(("EPSG:32743", "EPSG:32744")):
        east, north = transform_points(
            CRS.from_epsg(3031), CRS.from_string(crs), [centre[0]], [centre[1]]
        )
        corner = (round(east[0] / 10) * 10 - 640, round(north[0] / 10) * 10 + 640)
        transform = Affine(10, 0, corner[0], 0, -10, corner[1])
        drawn = _target(crs, transform, centre)
        bands = {**dict.fromkeys(NAMES, drawn), "cs_cdf": np.ones_like(drawn)}
        scenes.append(Scene(f"zone-{number}", DAYS[number], crs, transform, bands))
    engine.scenes = {L2A: scenes, CLOUD_SCORE: scenes}
    bounds = (centre[0] - 300, centre[1] - 300, centre[0] + 300, centre[1] + 300)
    result = fetch_earth_engine(make_run(bounds=bounds), reporter)
    assert result.scenes == 2
    with rasterio.open(result.output) as dataset:
        weight = dataset.read(1).astype(float) - 1000.0
        rows, columns = np.mgrid[: dataset.height, : dataset.width]
        column, row = ~dataset.transform * centre
    assert (weight * (columns + 0.5)).sum() / weight.sum() == pytest.approx(column, abs=0.1)
    assert (weight * (rows + 0.5)).sum() / weight.sum() == pytest.approx(row, abs=0.1)
    assert weight[weight > 4000].size * 100.0 == pytest.approx(np.pi * 100**2, rel=0.03)


def test_another_projection(make_run: MakeRun, reporter: RecordingReporter) -> None:
    crs = "EPSG:32643"
    wkt = CRS.from_epsg(3031).to_wkt().replace('AUTHORITY["EPSG","3031"]', "")
    for given in (crs, wkt):
        known = CRS.from_user_input(given)
        x, y = transform_points(CRS.from_epsg(3031), known, [LEFT + 320.0], [TOP - 320.0])
        bounds = (x[0] - 100, y[0] - 100, x[0] + 100, y[0] + 100)
        result = fetch_earth_engine(make_run(crs=given, bounds=bounds), reporter)
        with rasterio.open(result.output) as dataset:
            assert dataset.crs == known
            assert (dataset.read() > 0).mean() > 0.9
