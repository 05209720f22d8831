"""Where pixels end up: two UTM zones, the 180th meridian, the pole hole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.warp import transform_bounds

from rock_outcrop.rock_outcrop_plugin.engine.sources.place import boxes_of, grid_of, latitudes_of
from rock_outcrop.rock_outcrop_plugin.errors import InputError

Add = Callable[..., dict[str, Any]]
Fetch = Callable[..., Any]

# At 162 degrees east UTM zones 57 and 58 meet; this is on it, at 75 degrees south.
MEET = (501_000.0, -1_545_000.0)
HALF = 600.0
SPREAD = 60.0


def target(band: str, x: Any, y: Any) -> Any:
    """A round, bright object whose middle is known to a part of a pixel."""
    distance = ((x - MEET[0] - 23) ** 2 + (y - MEET[1] + 41) ** 2) / (2 * SPREAD**2)
    return 500 + 8000 * np.exp(-distance)


def utm_bounds(crs: str) -> tuple[float, float, float, float]:
    left, bottom, right, top = transform_bounds(
        "EPSG:3031",
        crs,
        MEET[0] - HALF - 300,
        MEET[1] - HALF - 300,
        MEET[0] + HALF + 300,
        MEET[1] + HALF + 300,
    )
    return (
        np.floor(left / 20) * 20,
        np.floor(bottom / 20) * 20,
        np.ceil(right / 20) * 20,
        np.ceil(top / 20) * 20,
    )


def centre(path: Path, band: int) -> tuple[float, float]:
    with rasterio.open(path) as dataset:
        weights = dataset.read(band).astype(float) - 500
        transform = dataset.transform
    weights[weights < 80] = 0
    rows, columns = np.indices(weights.shape)
    column = (weights * (columns + 0.5)).sum() / weights.sum()
    row = (weights * (rows + 0.5)).sum() / weights.sum()
    return transform.c + 10 * column, transform.f - 10 * row


@pytest.mark.parametrize("zones", [("EPSG:32757",), ("EPSG:32758",), ("EPSG:32757", "EPSG:32758")])
def test_a_target_across_two_utm_zones_is_not_shifted(
    add: Add, fetch: Fetch, zones: tuple[str, ...]
) -> None:
    for number, zone in enumerate(zones):
        add(
            f"zone{number}",
            when=f"2021-01-0{number + 1}T00:00:00Z",
            crs=zone,
            bounds=utm_bounds(zone),
            values=target,
            coarse=("B11", "B12"),
        )
    bounds = (MEET[0] - HALF, MEET[1] - HALF, MEET[0] + HALF, MEET[1] + HALF)
    result = fetch(bounds=bounds)
    assert result.valid_share == 1
    for band in (1, 6):
        x, y = centre(result.output, band)
        assert abs(x - MEET[0] - 23) < 1.5, band
        assert abs(y - MEET[1] + 41) < 1.5, band


def test_halves_of_two_zones_join_without_a_gap(add: Add, fetch: Fetch) -> None:
    for zone, letter in (("EPSG:32757", "a"), ("EPSG:32758", "b")):
        left, bottom, right, top = utm_bounds(zone)
        edge = round((right - left) / 40) * 20
        half = (left, bottom, left + edge + 200, top)
        if letter == "b":
            half = (left + edge - 200, bottom, right, top)
        add(f"half-{letter}", crs=zone, bounds=half, values=target)
    bounds = (MEET[0] - HALF, MEET[1] - HALF, MEET[0] + HALF, MEET[1] + HALF)
    result = fetch(bounds=bounds)
    assert result.valid_share > 0.99
    x, y = centre(result.output, 1)
    assert abs(x - MEET[0] - 23) < 1.5
    assert abs(y - MEET[1] + 41) < 1.5


def test_another_crs_and_resolution(add: Add, fetch: Fetch) -> None:
    zone = "EPSG:32757"
    left, bottom, right, top = utm_bounds(zone)
    add("one", crs=zone, bounds=(left, bottom, right, top), values=target)
    result = fetch(
        crs=zone, resolution=20.0, bounds=(left + 203, bottom + 200, right - 200, top - 200)
    )
    with rasterio.open(result.output) as dataset:
        assert dataset.crs.to_epsg() == 32757
        assert dataset.transform.a == 20
        assert dataset.transform.c % 20 == 0
        assert dataset.transform.f % 20 == 0
    assert result.valid_share == 1


def test_the_180th_meridian_takes_two_boxes() -> None:
    boxes = boxes_of(grid_of("EPSG:3031", 10.0, (-5000.0, -1_500_000.0, 5000.0, -1_490_000.0)))
    assert len(boxes) == 2
    assert (boxes[0][2], boxes[1][0]) == (180.0, -180.0)
    assert boxes[0][0] > 179
    assert boxes[1][2] < -179


def test_a_scene_at_the_180th_meridian(add: Add, fetch: Fetch) -> None:
    bounds = (-480.0, -1_500_480.0, 480.0, -1_499_520.0)
    item = add("dateline", bounds=bounds)
    item["bbox"] = [179.0, -77.0, 180.0, -76.0]
    item["geometry"] = {
        "type": "MultiPolygon",
        "coordinates": [
            [[[179.9, -77], [180, -77], [180, -76], [179.9, -76], [179.9, -77]]],
            [[[-180, -77], [-179.9, -77], [-179.9, -76], [-180, -76], [-180, -77]]],
        ],
    }
    assert fetch(bounds=bounds).valid_share == 1


def test_latitudes_of_a_grid_around_the_pole() -> None:
    south, north = latitudes_of(grid_of("EPSG:3031", 1000.0, (-1e5, -1e5, 1e5, 1e5)))
    assert south == pytest.approx(-90, abs=0.01)
    assert north == pytest.approx(-88.7, abs=0.1)


def test_the_pole_hole_says_so_and_proposes_topography(fetch: Fetch) -> None:
    with pytest.raises(InputError, match=r"82\.7.*elevation alone"):
        fetch(bounds=(-1e5, -1e5, 1e5, 1e5), resolution=1000.0)


def test_a_part_in_the_pole_hole_is_a_warning(fetch: Fetch, add: Add, reporter: Any) -> None:
    add("one")
    with pytest.raises(InputError, match="no scene"):
        fetch(bounds=(-2e5, 7e5, 2e5, 9e5), resolution=1000.0)
    assert any("82.7" in text for text in reporter.warnings)
