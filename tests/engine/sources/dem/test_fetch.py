"""Elevations of tiles that lie elsewhere, on the project's grid."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from rock_outcrop.rock_outcrop_plugin.engine.sources.dem import fetch as module
from rock_outcrop.rock_outcrop_plugin.engine.sources.dem.products import PRODUCTS
from rock_outcrop.rock_outcrop_plugin.engine.sources.place import grid_of

from ....servers.loopback import Fault
from ....servers.stac import StacServer
from .conftest import BOUNDS, TILES, tile_bounds
from .elevation import CORNER, NODATA, item_of, plane, write_tile

Fetch = Callable[..., Any]


def check_plane(path: Path, tolerance: float = 1e-3, edge: int = 0) -> None:
    with rasterio.open(path) as dataset:
        values = dataset.read(1)
        rows, columns = np.indices(values.shape)
        xs = dataset.transform.c + (columns + 0.5) * dataset.transform.a
        ys = dataset.transform.f + (rows + 0.5) * dataset.transform.e
    inner = slice(edge, -edge or None)
    np.testing.assert_allclose(
        values[inner, inner], plane(xs, ys)[inner, inner], atol=tolerance, rtol=0
    )


def test_tiles_of_a_stac_api_join_without_a_seam(fetch: Fetch, server: StacServer) -> None:
    result = fetch()
    check_plane(result.output)
    assert (result.files, result.valid_share) == (4, 1.0)
    assert server.searches[0]["collections"] == ["rema-mosaics-v2.0-10m"]
    with rasterio.open(result.output) as dataset:
        assert dataset.crs.to_epsg() == 3031
        assert (dataset.transform.a, dataset.transform.c % 10, dataset.transform.f % 10) == (
            10,
            0,
            0,
        )
        assert dataset.nodata == NODATA
        assert dataset.dtypes[0] == "float32"
        assert dataset.units == ("m",)
        tags = dataset.tags()
    assert tags["ROCK_OUTCROP_PRODUCT"] == "dem"
    assert "ellipsoid" in tags["ROCK_OUTCROP_HEIGHTS"]
    assert tags["ROCK_OUTCROP_VERTICAL_UNIT"] == "metre"
    assert "10.7910/DVN/EBW8UC" in tags["ROCK_OUTCROP_CREDIT"]
    assert result.output.with_suffix(".qml").exists()


def test_pages_are_read(fetch: Fetch, server: StacServer) -> None:
    server.contents.page = 1
    assert fetch().files == 4


def test_files_of_a_bucket_are_found_by_their_names(fetch: Fetch, server: StacServer) -> None:
    result = fetch(address=f"{server.url}/files/rema")
    check_plane(result.output)
    assert result.files == 4
    assert not server.searches


def test_a_tile_that_is_not_in_the_bucket_is_sea(fetch: Fetch, server: StacServer) -> None:
    (server.folder / "rema/10m/18_35/18_35_10m_v2.0_dem.tif").unlink()
    result = fetch(address=f"{server.url}/files/rema")
    assert result.files == 3
    with rasterio.open(result.output) as dataset:
        assert (dataset.read(1)[:20, 40:] == NODATA).all()
    assert 0.7 < result.valid_share < 1


def test_only_the_window_is_read(fetch: Fetch, server: StacServer, tmp_path: Path) -> None:
    file = write_tile(
        server.folder / "large.tif",
        (CORNER[0], CORNER[1], CORNER[0] + 2560, CORNER[1] + 2560),
    )
    bounds = (CORNER[0] + 1000, CORNER[1] + 1000, CORNER[0] + 1200, CORNER[1] + 1200)
    check_plane(fetch(address=server.href("large.tif"), bounds=bounds).output)
    asked = 0
    for request in server.asked("large.tif"):
        if request.method == "GET":
            first, _, last = request.headers["range"].removeprefix("bytes=").partition("-")
            asked += int(last) - int(first) + 1
    assert 0 < asked < 0.5 * file.stat().st_size


def copernicus(server: StacServer, west: int) -> None:
    """Put a cell of one degree into the bucket, and its item into the API."""
    cell = (float(west), -78.0, west + 1.0, -77.0)
    name = f"Copernicus_DSM_COG_10_S78_00_E{west}_00_DEM"
    file = f"cop/{name}/{name}.tif"
    write_tile(server.folder / file, cell, crs="EPSG:4326", nodata=None, size=(200, 240))
    options = {"collection": "cop-dem-glo-30", "crs": "EPSG:4326", "asset": "data"}
    server.contents.items.append(item_of(name, server.href(file), cell, **options))


def test_copernicus_in_degrees(fetch: Fetch, server: StacServer) -> None:
    """Across 163 degrees east, where two cells meet: no gap and no step."""
    for west in (162, 163):
        copernicus(server, west)
    place = (397_000.0, -1_303_000.0, 399_000.0, -1_301_000.0)
    for address in (f"{server.url}/files/cop", server.api):
        result = fetch(source="copernicus", address=address, bounds=place, resolution=30.0)
        assert result.files == 2
        check_plane(result.output, tolerance=0.2)
        with rasterio.open(result.output) as dataset:
            assert "EGM2008" in dataset.tags()["ROCK_OUTCROP_HEIGHTS"]


def test_joined_tiles_of_a_server_that_breaks_off(fetch: Fetch, server: StacServer) -> None:
    for west in (162, 163):
        copernicus(server, west)
    place = (397_000.0, -1_303_000.0, 399_000.0, -1_301_000.0)
    server.faults = [Fault(path=".tif", cut=True, method="GET", times=4)]
    result = fetch(source="copernicus", bounds=place, resolution=30.0, attempts=6)
    check_plane(result.output, tolerance=0.2)


def test_where_a_cell_is_missing_there_is_nothing(fetch: Fetch, server: StacServer) -> None:
    copernicus(server, 162)
    place = (397_000.0, -1_303_000.0, 399_000.0, -1_301_000.0)
    result = fetch(source="copernicus", bounds=place, resolution=30.0)
    assert 0.2 < result.valid_share < 0.8


def test_holes_stay_holes(fetch: Fetch, tmp_path: Path) -> None:
    write_tile(tmp_path / "local" / "a.tif", BOUNDS, hole=True)
    result = fetch(source="local", files=tmp_path / "local")
    with rasterio.open(result.output) as dataset:
        values = dataset.read(1)
    assert (values[28:32, 28:32] == NODATA).all()
    assert (values == NODATA).sum() == 16
    assert result.valid_share == pytest.approx(1 - 16 / 3600)


def test_another_file_fills_holes(fetch: Fetch, tmp_path: Path) -> None:
    write_tile(tmp_path / "local" / "a.tif", BOUNDS, hole=True)
    left, bottom, right, top = BOUNDS
    write_tile(tmp_path / "local" / "b.tif", (left - 100, bottom, right + 100, top))
    result = fetch(source="local", files=tmp_path / "local")
    assert result.valid_share == 1
    check_plane(result.output)


def test_a_vrt_and_a_tile_index(fetch: Fetch, tmp_path: Path) -> None:
    folder = tmp_path / "local"
    for name in TILES:
        write_tile(folder / f"{name}.tif", tile_bounds(name))
    index = tmp_path / "index.csv"
    index.write_text("location\n" + "".join(f"local/{name}.tif\n" for name in TILES))
    check_plane(fetch(source="local", files=index).output)
    one = fetch(source="local", files=folder / "17_34.tif")
    assert one.files == 1
    assert one.valid_share < 0.5


def test_another_resolution_and_crs(fetch: Fetch, server: StacServer) -> None:
    folder = server.folder / "local"
    for name in TILES:
        write_tile(folder / f"{name}.tif", tile_bounds(name))
    left, bottom, right, top = BOUNDS
    result = fetch(
        source="local",
        files=folder,
        resolution=32.0,
        bounds=(left + 50, bottom + 50, right - 50, top - 50),
    )
    check_plane(result.output, tolerance=0.05)
    with rasterio.open(result.output) as dataset:
        assert dataset.transform.a == 32
        assert dataset.transform.c % 32 == 0


def test_blocks_and_threads_change_nothing(
    fetch: Fetch, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(module, "EDGE", 16)
    check_plane(fetch().output)


@pytest.mark.parametrize(
    ("source", "crs", "corner", "resolution", "expected"),
    [
        ("rema", 3031, (350_000, -1_350_000), 10, "10m/17_34/17_34_10m_v2.0_dem.tif"),
        ("rema", 3031, (650_000, -2_450_000), 32, "32m/06_37/06_37_32m_v2.0_dem.tif"),
        ("rema", 3031, (350_000, -1_350_000), 2, "2m/17_34/17_34_2_1_2m_v2.0_dem.tif"),
        ("arcticdem", 3413, (50_000, -3_350_000), 10, "10m/07_41/07_41_10m_v4.1_dem.tif"),
        ("copernicus", 32719, (500_000, 4_900_000), 30, "Copernicus_DSM_COG_10_S47_00_W069_00_DEM"),
    ],
)
def test_names_of_the_public_buckets(
    source: str, crs: int, corner: tuple[int, int], resolution: int, *, expected: str
) -> None:
    left, bottom = corner
    grid = grid_of(f"EPSG:{crs}", resolution, (left, bottom, left + 100, bottom + 100))
    names = list(PRODUCTS[source].file_names(grid, resolution))
    assert any(expected in name for name in names)
    assert len(names) in (1, 2, 4)
