"""The composite of a STAC API: its pixels, its grid and what it says of itself."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from rock_outcrop.rock_outcrop_plugin.engine.sources.composite import BANDS

from ....servers.stac import StacServer
from .sentinel import BOUNDS, CLEAR, CLOUD, LEFT, SIZE

Add = Callable[..., dict[str, Any]]
Fetch = Callable[..., Any]


def read(path: Path) -> Any:
    with rasterio.open(path) as dataset:
        return dataset.read()


def test_equals_numpys_median_of_the_clear_pixels(add: Add, fetch: Fetch) -> None:
    random = np.random.default_rng(0)
    stacks, masks = [], []
    for day in range(1, 8):
        numbers = {band: random.integers(1, 9000, SIZE * SIZE) for band in BANDS}
        classes = random.choice([CLEAR, 2, 4, CLOUD, 3, 10], (SIZE, SIZE)).astype(np.uint8)
        classes[:4, :4] = CLOUD
        add(
            f"s{day}",
            when=f"2021-01-{day:02d}T03:00:00Z",
            values=lambda band, x, y, n=numbers: n[band],
            classes=classes,
        )
        stacks.append([numbers[band].reshape(SIZE, SIZE) for band in BANDS])
        masks.append(np.isin(classes, [3, CLOUD, 10]))
    result = fetch()
    values = np.ma.array(stacks, mask=np.repeat(np.array(masks)[:, None], len(BANDS), 1))
    expected = np.floor(np.ma.median(values, axis=0) + 0.5).filled(0)
    np.testing.assert_array_equal(read(result.output), expected.astype(np.uint16))
    assert result.scenes == 7
    assert (read(result.output)[:, :4, :4] == 0).all()
    assert result.valid_share == pytest.approx((expected != 0).all(axis=0).mean())


def test_the_grid_is_the_projects(add: Add, fetch: Fetch) -> None:
    add("one")
    left, bottom, right, top = BOUNDS
    result = fetch(bounds=(left + 13, bottom + 7, right - 44, top - 8))
    with rasterio.open(result.output) as dataset:
        assert dataset.crs.to_epsg() == 3031
        assert dataset.transform.a == 10
        assert dataset.transform.c == left + 10
        assert dataset.transform.f == top
        assert (dataset.transform.c % 10, dataset.transform.f % 10) == (0, 0)
        assert dataset.descriptions == BANDS
        assert dataset.nodata == 0
        assert dataset.dtypes[0] == "uint16"


def test_says_where_it_comes_from(add: Add, fetch: Fetch, server: StacServer) -> None:
    add("one", when="2021-01-05T03:00:00Z")
    add("two", when="2021-02-07T03:00:00Z")
    with rasterio.open(fetch().output) as dataset:
        tags = dataset.tags()
    assert tags["ROCK_OUTCROP_PRODUCT"] == "composite"
    assert tags["ROCK_OUTCROP_SOURCE"] == "stac"
    assert tags["ROCK_OUTCROP_DATES"] == "2021-01-05/2021-02-07"
    assert tags["ROCK_OUTCROP_SCENES"] == "2"
    assert json.loads(tags["ROCK_OUTCROP_QUERY"])["api"] == server.api
    assert "Copernicus" in tags["ROCK_OUTCROP_CREDIT"]


def test_all_pages_are_read(add: Add, fetch: Fetch, server: StacServer) -> None:
    for day in range(1, 6):
        add(f"s{day}", when=f"2021-01-{day:02d}T03:00:00Z", level=1000 * day)
    server.contents.page = 2
    result = fetch()
    assert result.scenes == 5
    assert len(server.searches) == 3
    assert (read(result.output)[0] == 3000).all()


def test_offsets_of_mixed_baselines_are_taken_away(add: Add, fetch: Fetch) -> None:
    add("old", when="2021-01-05T03:00:00Z", baseline="03.01", level=2000)
    add("new", when="2022-02-05T03:00:00Z", baseline="04.00", level=3000, shift=1000)
    add(
        "applied",
        when="2022-02-15T03:00:00Z",
        baseline="05.09",
        level=4000,
        properties={"earthsearch:boa_offset_applied": True},
        band_fields={"raster:bands": [{"scale": 0.0001, "offset": -0.1}]},
    )
    add(
        "stated",
        when="2022-02-25T03:00:00Z",
        baseline="05.00",
        level=5000,
        shift=1000,
        band_fields={"raster:bands": [{"scale": 0.0001, "offset": -0.1}]},
    )
    add(
        "old-stated",
        when="2021-02-25T03:00:00Z",
        baseline="02.14",
        level=6000,
        band_fields={"raster:bands": [{"scale": 0.0001, "offset": -0.1}]},
    )
    values = read(fetch().output)
    assert (values == 4000 + 10 * np.arange(len(BANDS))[:, None, None]).all()


def test_the_darkest_pixels_are_no_gap(add: Add, fetch: Fetch) -> None:
    add("dark", when="2022-02-05T03:00:00Z", baseline="05.00", level=0, shift=950)
    result = fetch()
    assert (read(result.output) == 1).all()
    assert result.valid_share == 1


def test_a_scene_without_a_baseline_is_left_out(add: Add, fetch: Fetch, reporter: Any) -> None:
    add("known", level=2000)
    add("unknown", when="2022-02-05T03:00:00Z", baseline=None, level=8000)
    assert fetch().scenes == 1
    assert any("unknown" in text and "offset" in text for text in reporter.warnings)


def test_names_of_the_planetary_computer(add: Add, fetch: Fetch) -> None:
    add("one", names={}, baseline="05.09", shift=1000, level=2500)
    assert (read(fetch().output)[0] == 2500).all()


def test_coarse_bands_and_classes(add: Add, fetch: Fetch) -> None:
    classes = np.full((SIZE // 2, SIZE // 2), CLEAR, np.uint8)
    classes[:, : SIZE // 4] = CLOUD

    def ramp(band: str, x: Any, y: Any) -> Any:
        return 2000 + (x - LEFT)

    add("one", values=ramp, coarse=("B11", "B12", "SCL"), classes=classes)
    values = read(fetch().output)
    assert (values[:, :, : SIZE // 2] == 0).all()
    columns = 2000 + 10 * np.arange(SIZE) + 5
    inner = slice(SIZE // 2, SIZE - 1)
    np.testing.assert_allclose(values[:, 5, inner], [columns[inner]] * len(BANDS), atol=1)


def test_months_cloud_and_sun(add: Add, fetch: Fetch, server: StacServer) -> None:
    add("good", level=1000)
    add("winter", when="2021-06-05T03:00:00Z", level=9000)
    add("cloudy", properties={"eo:cloud_cover": 95.0}, level=9000)
    add("dusk", properties={"view:sun_elevation": 5.0}, level=9000)
    add("dusk2", properties={"view:sun_elevation": None, "s2:mean_solar_zenith": 84}, level=9000)
    add("early", when="2019-01-05T03:00:00Z", level=9000)
    result = fetch()
    assert result.scenes == 1
    assert (read(result.output)[0] == 1000).all()
    assert server.searches[0]["query"] == {"eo:cloud_cover": {"lte": 80.0}}


def test_an_api_that_cannot_filter_is_filtered_here(
    add: Add, fetch: Fetch, server: StacServer
) -> None:
    server.contents.conformance = [text for text in server.contents.conformance if "#" not in text]
    add("good")
    add("cloudy", properties={"eo:cloud_cover": 95.0})
    assert fetch().scenes == 1
    assert "query" not in server.searches[0]


def test_the_newest_processing_counts(add: Add, fetch: Fetch) -> None:
    tile = {"grid:code": "MGRS-44DNH"}
    add("first", baseline="02.14", level=9000, properties=tile)
    add("again", baseline="05.00", level=2000, shift=1000, properties=tile)
    result = fetch()
    assert result.scenes == 1
    assert (read(result.output)[0] == 2000).all()


def test_scenes_of_a_pass_count_once_where_they_overlap(add: Add, fetch: Fetch) -> None:
    add("pass1-a", when="2021-01-05T03:00:00Z", level=1000)
    add("pass1-b", when="2021-01-05T03:00:14Z", level=1000)
    add("pass2", when="2021-01-05T04:40:00Z", level=3000)
    assert (read(fetch().output)[0] == 2000).all()


def test_a_block_at_a_time_gives_the_same(
    add: Add, fetch: Fetch, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def pattern(band: str, x: Any, y: Any) -> Any:
        return 3000 + 1000 * np.sin(x / 37) + 500 * np.cos(y / 23)

    for day in range(1, 4):
        add(f"s{day}", when=f"2021-01-{day:02d}T03:00:00Z", values=pattern)
    whole = read(fetch().output)
    module = "rock_outcrop.rock_outcrop_plugin.engine.sources.stac.fetch.block_edge"
    monkeypatch.setattr(module, lambda *_: 20)
    np.testing.assert_array_equal(read(fetch(output=tmp_path / "again.tif").output), whole)
