"""References from a Web Feature Service, and from those that are out of order."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely

from rock_outcrop.rock_outcrop_plugin.engine.sources.references.web_pages import is_page
from rock_outcrop.rock_outcrop_plugin.engine.sources.references.wfs import is_wfs
from rock_outcrop.rock_outcrop_plugin.errors import InputError, SourceError

from ....servers.wfs import WfsServer
from .conftest import Fetch, read_back, ring, square

AREA = 25 * 100.0 * 100.0


@pytest.mark.parametrize("formats", [("application/json",), ("application/gml+xml; version=3.2",)])
def test_all_pages_arrive(wfs: WfsServer, fetch: Fetch, formats: tuple[str, ...]) -> None:
    wfs.formats = formats
    result = fetch("add", wfs.address, page_size=10)
    assert result.polygons == 25
    assert result.area_m2 == pytest.approx(AREA)
    assert wfs.pages == [(0, 10), (10, 10), (20, 10)]
    assert {query["request"] for query in wfs.queries} == {"GetCapabilities", "GetFeature"}


def test_a_server_that_gives_less_a_page_than_asked_is_asked_on(
    wfs: WfsServer, fetch: Fetch
) -> None:
    wfs.largest_page = 7
    assert fetch("add", wfs.address).polygons == 25
    assert [start for start, _ in wfs.pages] == [0, 7, 14, 21]


def test_a_server_says_how_much_it_gives_a_page(wfs: WfsServer, fetch: Fetch) -> None:
    wfs.count_default = "9"
    assert fetch("add", wfs.address).polygons == 25
    assert wfs.pages == [(0, 9), (9, 9), (18, 9)]


@pytest.mark.parametrize("largest", [7, 1000])
def test_without_a_total_an_empty_page_ends_it(wfs: WfsServer, fetch: Fetch, largest: int) -> None:
    wfs.says_total, wfs.largest_page = False, largest
    assert fetch("add", wfs.address).polygons == 25


def test_a_server_without_paging_that_gives_all_at_once_is_complete(
    wfs: WfsServer, fetch: Fetch
) -> None:
    wfs.says_total = False
    wfs.faults = ["", "", "again"]
    assert fetch("add", wfs.address).polygons == 25


def test_only_the_extent_is_asked_for(wfs: WfsServer, fetch: Fetch) -> None:
    left, bottom, right, top = shapely.union(square(1, 1), square(2, 2)).bounds
    result = fetch("add", wfs.address, bounds=(left, bottom, right, top))
    assert result.polygons == 4
    assert wfs.queries[-1]["bbox"].endswith("urn:ogc:def:crs:EPSG::3031")


def test_a_service_in_degrees_is_moved(fetch: Fetch, reporter: Any) -> None:
    rings = [[(78.0, -68.5), (78.1, -68.5), (78.1, -68.4), (78.0, -68.4), (78.0, -68.5)]]
    with WfsServer(rings, code=4326) as server:
        result = fetch("add", server.address)
    (polygon,), _ = read_back(result.output)
    x, y = polygon.centroid.coords[0]
    assert np.degrees(np.arctan2(x, y)) == pytest.approx(78.05, abs=0.01)


def test_an_older_service_is_asked_in_its_words(wfs: WfsServer, fetch: Fetch) -> None:
    wfs.version = "1.1.0"
    assert fetch("add", f"{wfs.address}?service=WFS&map=/a.map", page_size=20).polygons == 25
    assert wfs.queries[-1]["typename"] == "add:antarctic_rock_outcrop"
    assert wfs.queries[-1]["map"] == "/a.map"
    assert wfs.queries[-1]["maxfeatures"] == "20"


@pytest.mark.parametrize("position", [0, 1, 2])
def test_a_web_page_instead_of_data_is_recognised(
    wfs: WfsServer, fetch: Fetch, position: int, tmp_path: Path
) -> None:
    wfs.faults = ["", "", ""]
    wfs.faults[position] = "html"
    with pytest.raises(SourceError, match=r"web page \('503 Backend fetch failed'\)"):
        fetch("add", wfs.address, page_size=10)
    assert not list((tmp_path / "output").iterdir())
    assert not list((tmp_path / "folder").glob("work-*"))


def test_a_failure_that_passes_is_not_seen(wfs: WfsServer, fetch: Fetch) -> None:
    wfs.faults = ["500", "", "500", "", "500", "cut"]
    assert fetch("add", wfs.address, page_size=10).polygons == 25


def test_a_server_that_stays_broken_is_an_error(wfs: WfsServer, fetch: Fetch) -> None:
    wfs.faults = ["500"] * 20
    with pytest.raises(SourceError, match="answers 500"):
        fetch("add", wfs.address)


def test_the_reason_of_a_service_is_passed_on(wfs: WfsServer, fetch: Fetch) -> None:
    wfs.faults = ["", "exception"]
    with pytest.raises(SourceError, match="NullPointerException"):
        fetch("add", wfs.address)


@pytest.mark.parametrize("fault", ["empty", "again"])
def test_less_than_there_is_is_an_error(wfs: WfsServer, fetch: Fetch, fault: str) -> None:
    wfs.faults = ["", "", fault]
    with pytest.raises(SourceError, match="10 of 25|0 of 25"):
        fetch("add", wfs.address, page_size=10)


def test_a_layer_that_is_not_there_is_named_with_those_that_are(
    wfs: WfsServer, fetch: Fetch
) -> None:
    with pytest.raises(InputError, match="antarctic_rock_outcrop.*antarctic_coastline.*LAYER"):
        fetch("geomap", wfs.address)
    assert fetch("add", wfs.address, layer="antarctic_coastline").polygons == 25


def test_an_extent_without_features_is_an_error(wfs: WfsServer, fetch: Fetch) -> None:
    with pytest.raises(InputError, match="EXTENT: .*no feature"):
        fetch("add", wfs.address, bounds=(0.0, 0.0, 1000.0, 1000.0))


def test_what_is_no_wfs_says_so(fetch: Fetch) -> None:
    with WfsServer([ring(square(0, 0))]) as server:
        server.faults = ["exception"]
        with pytest.raises(SourceError, match="refuses the request"):
            fetch("add", server.address)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("WFS:https://a.example/x", True),
        ("https://a.example/geoserver/ows", True),
        ("https://a.example/mapserv?map=a&SERVICE=wfs", True),
        ("https://a.example/arcgis/services/a/MapServer/WFSServer", True),
        ("https://a.example/get/rock.zip?entryid=4", False),
    ],
)
def test_addresses_of_services_are_told_from_files(address: str, expected: bool) -> None:
    assert is_wfs(address) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"\n<!DOCTYPE html><p>", True),
        (b"<HTML lang='en'>", True),
        (b"<?xml version='1.0'?>\n<!-- a --><html xmlns='x'>", True),
        (b"\xef\xbb\xbf<html>", True),
        (b"<?xml version='1.0'?><wfs:FeatureCollection>", False),
        (b'{"type": "FeatureCollection"}', False),
    ],
)
def test_pages_are_told_from_data(text: bytes, expected: bool) -> None:
    assert is_page(text) is expected
