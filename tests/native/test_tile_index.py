"""The tile index on real and small rasters, against numpy, and bad input."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal, ogr

from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError, OutputError
from rock_outcrop.rock_outcrop_plugin.native.grid import Grid
from rock_outcrop.rock_outcrop_plugin.native.tile_index import (
    TileIndexSettings,
    make_tile_index,
    tile_bounds,
    tile_places,
)

TOKEN = "0123456789ab"
Rows = list[dict[str, Any]]
FIELDS = ["id", "column", "row", "rock_fraction", "valid_fraction", "split", "selected"]


def read(path: Path) -> Rows:
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = dataset.GetLayerByName("tiles")
    return [{**feature.items(), "envelope": feature.geometry().GetEnvelope()} for feature in layer]


@pytest.fixture
def index(tmp_path: Path, recorder: Any) -> Callable[..., Rows]:
    """Make tiles.gpkg of small tiles and return its features."""

    def run(composite: Path, label: Path, dem: Path | None = None, **settings: Any) -> Rows:
        output = tmp_path / "tiles.gpkg"
        chosen = TileIndexSettings(**{"tile_size": 10, **settings})
        make_tile_index(composite, dem, label, output, chosen, token=TOKEN, reporter=recorder)
        return read(output)

    return run


@pytest.fixture
def scene(make_raster: Any) -> tuple[Path, Path, Path]:
    """Composite, DEM and label of 4 x 3 tiles of 10 px, each with another share of rock."""
    generator = np.random.default_rng(3)
    composite = generator.integers(1, 9000, (2, 30, 40)).astype(np.uint16)
    composite[:, :5, :5] = 0
    dem = generator.uniform(0, 900, (30, 40)).astype(np.float32)
    dem[20:25, 30:] = -9999
    label = np.zeros((30, 40), np.float32)
    for row in range(3):
        for column in range(4):
            part = label[row * 10 : row * 10 + 10, column * 10 : column * 10 + 10]
            part.flat[: (row * 4 + column) * 8] = 0.5
    label[29, :] = -9999
    transform = (200, 10, 0, 500, 0, -10)
    return (
        make_raster(
            "composite.tif", composite, nodata=0, transform=transform, bands=("B02", "B03")
        ),
        make_raster("dem.tif", dem, nodata=-9999, transform=transform),
        make_raster("label.tif", label, nodata=-9999, transform=transform),
    )


def test_fractions_equal_numpy(index: Any, scene: Any) -> None:
    composite, dem, label = scene
    rows = index(composite, label, dem)
    values = gdal.Open(str(label)).ReadAsArray()
    valid = (
        (gdal.Open(str(composite)).ReadAsArray() != 0).all(0)
        & (gdal.Open(str(dem)).ReadAsArray() != -9999)
        & (values != -9999)
    )
    assert len(rows) == 12
    for row in rows:
        assert list(row)[:-1] == FIELDS
        assert row["envelope"] == (
            row["column"] * 100,
            row["column"] * 100 + 100,
            row["row"] * 100,
            row["row"] * 100 + 100,
        )
        first_column, first_row = row["column"] * 10 - 20, 50 - row["row"] * 10 - 10
        part = (slice(first_row, first_row + 10), slice(first_column, first_column + 10))
        has_label = values[part] != -9999
        assert row["valid_fraction"] == pytest.approx(valid[part].mean())
        assert row["rock_fraction"] == pytest.approx(values[part][has_label].mean())
        assert bool(row["selected"]) == bool((values[part][valid[part]] > 0).any())
        assert (row["split"] is None) == (not row["selected"])
    assert [row["id"] for row in rows] == list(range(1, 13))


def test_real_scene_has_the_tiles_its_description_names(
    shared_data: Path, tmp_path: Path, recorder: Any
) -> None:
    scene = shared_data / "vestfold"
    result = make_tile_index(
        scene / "composite.tif",
        scene / "dem.tif",
        scene / "truth.tif",
        tmp_path / "tiles.gpkg",
        TileIndexSettings(validation=0.33),
        token=TOKEN,
        reporter=recorder,
    )
    rows = read(tmp_path / "tiles.gpkg")
    assert (result.tiles, result.train, result.validation) == (9, 6, 3)
    assert {(row["column"], row["row"]) for row in rows} == {
        (column, row) for column in (444, 445, 446) for row in (90, 91, 92)
    }
    truth = gdal.Open(str(scene / "truth.tif")).ReadAsArray()
    corner = next(row for row in rows if (row["column"], row["row"]) == (444, 92))
    assert corner["rock_fraction"] == pytest.approx(
        truth[:520, :520][truth[:520, :520] != 255].mean()
    )


def test_output_is_a_styled_geopackage_in_the_composites_crs(
    index: Any, scene: Any, tmp_path: Path
) -> None:
    index(scene[0], scene[2])
    dataset = gdal.OpenEx(str(tmp_path / "tiles.gpkg"))
    layer = dataset.GetLayer(0)
    types = [
        layer.GetLayerDefn().GetFieldDefn(i).GetTypeName()
        for i in range(layer.GetLayerDefn().GetFieldCount())
    ]
    assert types == ["Integer64", "Integer", "Integer", "Real", "Real", "String", "Integer"]
    assert layer.GetLayerDefn().GetFieldDefn(6).GetSubType() == ogr.OFSTBoolean
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "3031"
    assert (tmp_path / "tiles.qml").exists()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_best_tiles_are_selected_and_split_by_strata(index: Any, scene: Any) -> None:
    rows = index(scene[0], scene[2], max_tiles=6, validation=0.34, test=0.17)
    chosen = [row for row in rows if row["selected"]]
    rest = [row for row in rows if not row["selected"]]
    assert len(chosen) == 6
    assert min(r["rock_fraction"] for r in chosen) >= max(r["rock_fraction"] for r in rest)
    splits = [row["split"] for row in chosen]
    assert [splits.count(name) for name in ("train", "validation", "test")] == [3, 2, 1]
    ranked = sorted(chosen, key=lambda row: -row["rock_fraction"])
    assert "validation" in {row["split"] for row in ranked[:3]}
    assert "validation" in {row["split"] for row in ranked[3:]}


def test_the_seed_decides(index: Any, scene: Any) -> None:
    first = [row["split"] for row in index(scene[0], scene[2], seed=1, validation=0.4)]
    assert first == [row["split"] for row in index(scene[0], scene[2], seed=1, validation=0.4)]
    others = [index(scene[0], scene[2], seed=s, validation=0.4) for s in range(2, 6)]
    assert any(first != [row["split"] for row in rows] for rows in others)


def test_least_valid_share(index: Any, scene: Any) -> None:
    rows = index(*(scene[0], scene[2]), dem=scene[1], min_valid=0.95)
    assert all(row["valid_fraction"] >= 0.95 for row in rows if row["selected"])
    assert any(row["rock_fraction"] > 0 and not row["selected"] for row in rows)
    with pytest.raises(InputError, match="accept tiles with less data"):
        index(scene[0], scene[2], min_valid=1.0, max_tiles=1, tile_size=500)


def test_only_the_named_bands_must_have_data(index: Any, scene: Any, make_raster: Any) -> None:
    bands = np.ones((3, 30, 40), np.uint16)
    bands[2] = 0
    composite = make_raster(
        "extra.tif",
        bands,
        nodata=0,
        transform=(200, 10, 0, 500, 0, -10),
        bands=("B02", "b03", "clouds"),
    )
    rows = index(composite, scene[2], bands=("B02", "B03"))
    assert max(row["valid_fraction"] for row in rows) == 1
    with pytest.raises(InputError, match="nothing but nodata"):
        index(composite, scene[2])


def test_other_grids_are_warped_and_logged(
    index: Any, scene: Any, make_raster: Any, recorder: Any
) -> None:
    composite, _, label = scene
    dem = make_raster(
        "coarse.tif", np.ones((20, 20), np.float32), transform=(150, 32, 0, 550, 0, -32)
    )
    assert len(index(composite, label, dem)) == 12
    assert any(line.startswith("DEM: warped") for line in recorder.lines)


def test_another_resolution_than_the_recipes(index: Any, scene: Any, recorder: Any) -> None:
    rows = index(scene[0], scene[2], resolution=20.0, tile_size=5)
    assert len(rows) == 12
    assert any("looked at as 20" in line for line in recorder.lines)
    assert {row["envelope"][1] - row["envelope"][0] for row in rows} == {100.0}


def test_a_composite_in_degrees_is_looked_at_on_the_recipes_grid(
    shared_data: Path, index: Any, tmp_path: Path, recorder: Any
) -> None:
    source = shared_data / "vestfold"
    degrees = tmp_path / "degrees.tif"
    gdal.Warp(
        str(degrees), str(source / "composite.tif"), dstSRS="EPSG:4326", width=400, height=300
    )
    rows = index(degrees, source / "truth.tif", tile_size=520)
    inner = next(row for row in rows if (row["column"], row["row"]) == (445, 91))
    truth = gdal.Open(str(source / "truth.tif")).ReadAsArray()[520:1040, 520:1040]
    assert inner["rock_fraction"] == pytest.approx(truth[truth != 255].mean(), abs=1e-6)
    assert any("EPSG:3031" in line for line in recorder.lines)


def test_bad_input_is_named(index: Any, scene: Any, make_raster: Any, tmp_path: Path) -> None:
    composite, dem, label = scene
    where = (200, 10, 0, 500, 0, -10)
    zeros = np.zeros((30, 40), np.float32)
    empty = make_raster("empty.tif", zeros.astype(np.uint16), nodata=0, transform=where)
    no_rock = make_raster("no_rock.tif", zeros, transform=where)
    homeless = make_raster("homeless.tif", zeros, crs=None, transform=where)
    far = make_raster("far.tif", zeros + 1, transform=(9e5, 10, 0, 9e5, 0, -10))
    per_cent = make_raster("per_cent.tif", zeros + 50, transform=where)
    no_dem = make_raster("no_dem.tif", zeros - 9999, nodata=-9999, transform=where)
    before = sorted(tmp_path.iterdir())
    for message, arguments in {
        r"^COMPOSITE: '.*empty.tif' holds nothing but nodata": (empty, label, dem),
        r"^LABEL: '.*no_rock.tif' has no rock pixel": (composite, no_rock, dem),
        r"^LABEL: '.*homeless.tif' has no coordinate": (composite, homeless, dem),
        r"^COMPOSITE: '.*homeless.tif' has no coordinate": (homeless, label, dem),
        r"^LABEL: '.*far.tif' does not overlap": (composite, far, dem),
        r"^DEM: '.*far.tif' does not overlap": (composite, label, far),
        r"^LABEL: '.*per_cent.tif' holds the value 50": (composite, per_cent, dem),
        r"^DEM: '.*no_dem.tif' holds nothing but nodata": (composite, label, no_dem),
    }.items():
        with pytest.raises(InputError, match=message):
            index(*arguments)
    with pytest.raises(InputError, match="TILE_SIZE"):
        index(composite, label, tile_size=0)
    with pytest.raises(InputError, match="VALIDATION"):
        index(composite, label, validation=1.0)
    assert sorted(tmp_path.iterdir()) == before


def test_rock_only_where_the_rest_has_no_data(index: Any, scene: Any, make_raster: Any) -> None:
    where = (200, 10, 0, 500, 0, -10)
    label = np.zeros((30, 40), np.float32)
    label[:5, :5] = 1
    path = make_raster("hidden.tif", label, transform=where)
    with pytest.raises(InputError, match="no tile has a rock pixel"):
        index(scene[0], path)


def test_a_truncated_composite_is_called_damaged(
    index: Any, scene: Any, truncated: Any, tmp_path: Path
) -> None:
    truncated(scene[0], 0.7)
    with pytest.raises(InputError, match=r"COMPOSITE: .*damaged or incomplete"):
        index(scene[0], scene[2])
    assert not (tmp_path / "tiles.gpkg").exists()


def test_only_geopackages_are_written(scene: Any, tmp_path: Path, recorder: Any) -> None:
    with pytest.raises(OutputError, match=r"only \.gpkg"):
        make_tile_index(
            scene[0],
            None,
            scene[2],
            tmp_path / "tiles.shp",
            TileIndexSettings(),
            token=TOKEN,
            reporter=recorder,
        )


def test_an_earlier_result_is_replaced_with_its_log(index: Any, scene: Any, tmp_path: Path) -> None:
    index(scene[0], scene[2])
    (tmp_path / "tiles.gpkg-wal").write_bytes(b"frames of the earlier file")
    assert len(index(scene[0], scene[2])) == 12
    assert not (tmp_path / "tiles.gpkg-wal").exists()


def test_one_tile_has_no_validation_and_says_so(index: Any, scene: Any, recorder: Any) -> None:
    rows = index(scene[0], scene[2], max_tiles=1)
    assert [row["split"] for row in rows if row["selected"]] == ["train"]
    assert any("held back" in text for text in recorder.warnings)


def test_cancelling_leaves_nothing(index: Any, scene: Any, recorder: Any, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    for step in (0, 1, 6, 12):
        recorder.fractions.clear()
        recorder.cancel_after = step
        with pytest.raises(Cancelled):
            index(scene[0], scene[2])
        assert sorted(tmp_path.iterdir()) == before, step


def test_a_full_disk_is_called_full(small_disk: Path, make_raster: Any, recorder: Any) -> None:
    ones = np.ones((100, 100), np.uint8)
    where = (0, 10, 0, 1000, 0, -10)
    raster = make_raster("ones.tif", ones, transform=where)
    (small_disk / "other").write_bytes(bytes(900_000))
    with pytest.raises(OutputError, match="the disk is full"):
        make_tile_index(
            raster,
            None,
            raster,
            small_disk / "tiles.gpkg",
            TileIndexSettings(tile_size=1),
            token=TOKEN,
            reporter=recorder,
        )
    assert [path.name for path in small_disk.iterdir()] == ["other"]


@given(
    left=st.integers(-300, 300),
    top=st.integers(-300, 300),
    shift=st.floats(0, 0.999),
    width=st.integers(1, 60),
    height=st.integers(1, 60),
    tile_size=st.integers(1, 25),
    resolution=st.sampled_from([0.5, 10.0, 32.0, 1 / 3]),
)
def test_every_pixel_lies_in_exactly_one_tile(
    *,
    left: int,
    top: int,
    shift: float,
    width: int,
    height: int,
    tile_size: int,
    resolution: float,
) -> None:
    corner = ((left + shift) * resolution, (top + shift) * resolution)
    grid = Grid("", *corner, resolution, resolution, width, height)
    size = tile_size * resolution
    count = np.zeros((height, width), int)
    for column, row in tile_places(grid.bounds, size):
        window = grid.window(tile_bounds(column, row, size)).clipped(width, height)
        count[
            window.row : window.row + window.height, window.column : window.column + window.width
        ] += 1
    assert (count == 1).all()


@given(
    left=st.integers(-500, 500),
    top=st.integers(-500, 500),
    width=st.integers(1, 200),
    height=st.integers(1, 200),
    tile_size=st.integers(1, 60),
)
def test_tiles_are_counted_from_the_origin(
    left: int, top: int, width: int, height: int, tile_size: int
) -> None:
    size = tile_size * 10.0
    bounds = (left * 10.0, (top - height) * 10.0, (left + width) * 10.0, top * 10.0)
    places = set(tile_places(bounds, size))
    columns = range(left // tile_size, math.ceil((left + width) / tile_size))
    rows = range((top - height) // tile_size, math.ceil(top / tile_size))
    assert places == {(column, row) for column in columns for row in rows}
