"""Polygons as masks: geometry of every kind, grids, bad input."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from osgeo import gdal, ogr

from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError, OutputError
from rock_outcrop.rock_outcrop_plugin.native import rasterize
from rock_outcrop.rock_outcrop_plugin.native.grid import transformation
from rock_outcrop.rock_outcrop_plugin.native.rasterize import MaskTarget, rasterize_mask

TOKEN = "0123456789ab"


@pytest.fixture
def draw(tmp_path: Path, recorder: Any) -> Any:
    """Rasterise a file to mask.tif and return the array."""

    def run(mask: Path, layer: str | None = None, **target: Any) -> NDArray[np.uint8]:
        output = tmp_path / "mask.tif"
        rasterize_mask(mask, layer, output, MaskTarget(**target), token=TOKEN, reporter=recorder)
        return gdal.Open(str(output)).ReadAsArray()

    return run


@pytest.fixture
def reference(make_raster: Any) -> Path:
    """Ten by ten pixels of 10 m, from (0, 100) down to (100, 0)."""
    return make_raster(
        "reference.tif", np.zeros((10, 10), np.uint8), transform=(0, 10, 0, 100, 0, -10)
    )


@pytest.mark.parametrize("name", ["johnson", "geomap", "add"])
def test_equals_gdal_rasterize_on_real_masks(
    shared_data: Path, tmp_path: Path, recorder: Any, name: str, monkeypatch: Any
) -> None:
    monkeypatch.setattr(rasterize, "BLOCK", 300)
    source = shared_data / f"vestfold/{name}.gpkg"
    target = MaskTarget(reference=shared_data / "vestfold/composite.tif")
    rasterize_mask(source, None, tmp_path / "m.tif", target, token=TOKEN, reporter=recorder)
    grid = gdal.Open(str(target.reference))
    left, width, _, top, _, height = grid.GetGeoTransform()
    bounds = [left, top + height * grid.RasterYSize, left + width * grid.RasterXSize, top]
    expected = tmp_path / "expected.tif"
    subprocess.run(
        ["gdal_rasterize", "-q", "-burn", "1", "-ot", "Byte", "-tr", "10", "10", "-te"]
        + [str(edge) for edge in bounds]
        + [str(source), str(expected)],
        check=True,
    )
    ours = gdal.Open(str(tmp_path / "m.tif"))
    np.testing.assert_array_equal(ours.ReadAsArray(), gdal.Open(str(expected)).ReadAsArray())
    assert ours.GetGeoTransform() == grid.GetGeoTransform()


def test_a_pixel_is_rock_where_its_centre_is(
    draw: Any, make_polygons: Any, reference: Path
) -> None:
    mask = make_polygons("m.gpkg", ["POLYGON ((16 99, 36 99, 36 86, 16 86, 16 99))"])
    drawn = draw(mask, reference=reference)
    assert drawn[0, 2:4].all()
    assert drawn.sum() == 2
    touched = draw(mask, reference=reference, all_touched=True)
    assert touched[0:2, 1:4].all()
    assert touched.sum() == 6


def test_output_says_what_it_is(
    draw: Any, make_polygons: Any, reference: Path, square: Any, tmp_path: Path
) -> None:
    draw(make_polygons("m.gpkg", [square(0, 0, 50)]), reference=reference)
    dataset = gdal.Open(str(tmp_path / "mask.tif"))
    band = dataset.GetRasterBand(1)
    assert dataset.GetMetadataItem("ROCK_OUTCROP_PRODUCT") == "mask"
    assert (band.GetDescription(), band.GetNoDataValue()) == ("rock", 255)
    assert band.DataType == gdal.GDT_Byte
    assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    assert (tmp_path / "mask.qml").exists()


def test_without_a_reference_the_grid_is_counted_from_the_origin(
    draw: Any, make_polygons: Any, square: Any, tmp_path: Path
) -> None:
    mask = make_polygons("m.gpkg", [square(1003, 507, 20)])
    assert draw(mask).shape == (3, 3)
    assert gdal.Open(str(tmp_path / "mask.tif")).GetGeoTransform() == (1000, 10, 0, 530, 0, -10)


def test_an_extent_limits_either_grid(
    draw: Any, make_polygons: Any, square: Any, reference: Path, tmp_path: Path
) -> None:
    mask = make_polygons("m.gpkg", [square(0, 0, 100)])
    assert draw(mask, extent=(20, 20, 55, 60)).shape == (4, 4)
    assert draw(mask, extent=(20, 20, 55, 60), reference=reference).shape == (4, 4)
    assert gdal.Open(str(tmp_path / "mask.tif")).GetGeoTransform() == (20, 10, 0, 60, 0, -10)
    with pytest.raises(InputError, match="EXTENT: it does not overlap REFERENCE"):
        draw(mask, extent=(2000, 20, 5500, 60), reference=reference)


def test_an_extent_in_another_crs(
    draw: Any, make_polygons: Any, square: Any, tmp_path: Path
) -> None:
    mask = make_polygons("m.gpkg", [square(2_000_000, 1_000_000, 50_000)])
    west, south, east, north = 63.40, -69.22, 63.44, -69.20
    drawn = draw(mask, extent=(west, south, east, north), extent_crs="EPSG:4326")
    left, _, _, top, *_ = gdal.Open(str(tmp_path / "mask.tif")).GetGeoTransform()
    bounds = (left, top - 10 * drawn.shape[0], left + 10 * drawn.shape[1], top)
    corners = transformation("EPSG:4326", "EPSG:3031").TransformPoints(
        [(west, south), (east, south), (west, north), (east, north)]
    )
    for x, y, _ in corners:
        assert bounds[0] <= x <= bounds[2]
        assert bounds[1] <= y <= bounds[3]
    assert max(drawn.shape) < 400


def test_polygons_in_degrees_land_where_they_are(
    draw: Any, make_polygons: Any, square: Any, make_raster: Any, tmp_path: Path
) -> None:
    area = make_raster(
        "reference.tif",
        np.zeros((200, 200), np.uint8),
        transform=(2_310_000, 10, 0, 480_000, 0, -10),
    )
    polar = make_polygons("polar.gpkg", [square(2_310_500, 478_700, 800)])
    degrees = tmp_path / "degrees.gpkg"
    gdal.VectorTranslate(str(degrees), str(polar), dstSRS="EPSG:4326", format="GPKG")
    expected = draw(polar, reference=area)
    np.testing.assert_array_equal(draw(degrees, reference=area), expected)
    assert expected.sum() == 6400


def test_an_unnamed_polar_crs_is_not_reprojected(
    draw: Any, make_polygons: Any, square: Any, shared_data: Path
) -> None:
    area = shared_data / "dem/rema8m_roi_baudouin_1000px.tif"
    drawn = draw(make_polygons("m.gpkg", [square(800_000, 1_999_200, 800)]), reference=area)
    assert drawn.sum() == 10_000
    assert drawn[:100, :100].all()


def test_invalid_geometry_is_repaired_and_counted(
    draw: Any, make_polygons: Any, reference: Path, recorder: Any
) -> None:
    bow_tie = "POLYGON ((0 0, 40 40, 40 0, 0 40, 0 0))"
    drawn = draw(make_polygons("m.gpkg", [bow_tie]), reference=reference)
    assert 0 < drawn.sum() < 16
    assert any("1 invalid" in text for text in recorder.warnings)


@pytest.mark.parametrize(
    "wkt",
    [
        "POLYGON Z ((0 0 5, 40 0 5, 40 40 7, 0 40 9, 0 0 5))",
        "POLYGON ZM ((0 0 5 1, 40 0 5 1, 40 40 7 1, 0 40 9 1, 0 0 5 1))",
        "MULTIPOLYGON Z (((0 0 5, 40 0 5, 40 40 7, 0 40 9, 0 0 5)))",
        "GEOMETRYCOLLECTION (POINT (1 1), POLYGON ((0 0, 40 0, 40 40, 0 40, 0 0)))",
        "CURVEPOLYGON (COMPOUNDCURVE ((0 0, 40 0, 40 40, 0 40, 0 0)))",
    ],
)
def test_other_polygon_types_are_taken(
    draw: Any, make_polygons: Any, reference: Path, recorder: Any, wkt: str
) -> None:
    drawn = draw(make_polygons("m.gpkg", [wkt]), reference=reference)
    assert drawn.sum() == 16
    assert drawn[6:, :4].all()
    assert recorder.warnings == []


def test_holes_stay_open_and_curves_round(draw: Any, make_polygons: Any, reference: Path) -> None:
    ring = "POLYGON ((0 0, 50 0, 50 50, 0 50, 0 0), (10 10, 40 10, 40 40, 10 40, 10 10))"
    assert draw(make_polygons("a.gpkg", [ring]), reference=reference).sum() == 16
    circle = "CURVEPOLYGON (CIRCULARSTRING (0 50, 50 100, 100 50, 50 0, 0 50))"
    assert draw(make_polygons("b.gpkg", [circle]), reference=reference).sum() == 80


def test_points_lines_and_empty_features_are_left_out_with_a_warning(
    draw: Any, make_polygons: Any, reference: Path, recorder: Any, square: Any
) -> None:
    mask = make_polygons(
        "m.gpkg", [square(0, 0, 20), "POINT (5 5)", "LINESTRING (0 0, 9 9)", None, "POLYGON EMPTY"]
    )
    assert draw(mask, reference=reference).sum() == 4
    assert any("feature(s)" in text for text in recorder.warnings)


@pytest.mark.parametrize(
    ("wkts", "crs", "message"),
    [
        ([], "EPSG:3031", "is empty"),
        (["POLYGON ((0 0, 9 0, 9 9, 0 0))"], None, "no coordinate reference system"),
        (["POINT (5 5)"], "EPSG:3031", "no usable polygon"),
        ([None], "EPSG:3031", "no usable polygon"),
    ],
)
@pytest.mark.parametrize("has_reference", [True, False])
def test_masks_that_cannot_be_used(
    *,
    draw: Any,
    make_polygons: Any,
    reference: Path,
    tmp_path: Path,
    wkts: list[str | None],
    crs: str | None,
    message: str,
    has_reference: bool,
) -> None:
    mask = make_polygons("m.gpkg", wkts, crs)
    with pytest.raises(InputError, match=f"^MASK: .*{message}"):
        draw(mask, reference=reference if has_reference else None)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["m.gpkg", "reference.tif"]


@pytest.mark.parametrize(
    ("wkt", "crs"),
    [
        ("POLYGON ((900 900, 990 900, 990 990, 900 900))", "EPSG:3031"),
        ("POLYGON ((9 50, 10 50, 10 51, 9 50))", "EPSG:4326"),
    ],
)
def test_a_mask_of_another_place(
    draw: Any, make_polygons: Any, reference: Path, wkt: str, crs: str
) -> None:
    with pytest.raises(InputError, match=r"^MASK: .*does not overlap"):
        draw(make_polygons("m.gpkg", [wkt], crs), reference=reference)


def test_a_file_with_several_layers_needs_a_name(
    draw: Any, make_polygons: Any, reference: Path, square: Any
) -> None:
    mask = make_polygons("m.gpkg", [square(0, 0, 20)], layer="one")
    make_polygons("m.gpkg", [square(0, 0, 40)], layer="two")
    assert draw(mask, "two", reference=reference).sum() == 16
    with pytest.raises(InputError, match=r"2 layers \(one, two\)"):
        draw(mask, reference=reference)
    with pytest.raises(InputError, match="no layer 'three'"):
        draw(mask, "three", reference=reference)


def test_tables_without_geometry_do_not_count_as_layers(
    draw: Any, make_polygons: Any, reference: Path, square: Any
) -> None:
    mask = make_polygons("m.gpkg", [square(0, 0, 20)])
    dataset = gdal.OpenEx(str(mask), gdal.OF_UPDATE | gdal.OF_VECTOR)
    dataset.CreateLayer("layer_styles", None, ogr.wkbNone)
    del dataset
    assert draw(mask, reference=reference).sum() == 4


def test_polygons_between_the_pixels_give_a_warning(
    draw: Any, make_polygons: Any, reference: Path, square: Any, recorder: Any
) -> None:
    assert draw(make_polygons("m.gpkg", [square(1, 1, 2)]), reference=reference).sum() == 0
    assert any("no pixel is rock" in text for text in recorder.warnings)


def test_a_layer_around_the_area_without_a_polygon_in_it(
    draw: Any, make_polygons: Any, reference: Path, square: Any, recorder: Any
) -> None:
    mask = make_polygons("m.gpkg", [square(-500, -500, 20), square(500, 500, 20)])
    assert draw(mask, reference=reference).sum() == 0
    assert recorder.warnings


def test_a_grid_beyond_reason_is_refused(draw: Any, make_polygons: Any) -> None:
    mask = make_polygons("m.gpkg", ["POLYGON ((0 0, 9e8 0, 9e8 9e8, 0 0))"])
    with pytest.raises(InputError, match="more than any polar region"):
        draw(mask)


def test_unreadable_files(draw: Any, tmp_path: Path, reference: Path) -> None:
    with pytest.raises(InputError, match="there is no file"):
        draw(tmp_path / "no.gpkg", reference=reference)
    (tmp_path / "text.gpkg").write_text("hello")
    with pytest.raises(InputError, match="cannot be read as a vector layer"):
        draw(tmp_path / "text.gpkg", reference=reference)


def test_a_truncated_geopackage_is_called_damaged(
    *, draw: Any, make_polygons: Any, reference: Path, square: Any, truncated: Any, tmp_path: Path
) -> None:
    squares = [square(index % 90, index % 70, 5) for index in range(3000)]
    mask = truncated(make_polygons("m.gpkg", squares), 0.6)
    with pytest.raises(InputError, match="damaged"):
        draw(mask, reference=reference)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["m.gpkg", "reference.tif"]


def test_cancelling_leaves_nothing(
    *, draw: Any, make_polygons: Any, square: Any, recorder: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(rasterize, "BLOCK", 256)
    mask = make_polygons("m.gpkg", [square(index * 10, 0, 8000) for index in range(30)])
    draw(mask)
    steps = len(recorder.fractions)
    (tmp_path / "mask.tif").unlink()
    before = sorted(tmp_path.iterdir())
    for step in (0, 1, steps // 3, steps // 2, steps - 2):
        recorder.fractions.clear()
        recorder.cancel_after = step
        with pytest.raises(Cancelled):
            draw(mask)
        assert sorted(tmp_path.iterdir()) == before, step


def test_a_full_disk_is_called_full(small_disk: Path, make_polygons: Any, recorder: Any) -> None:
    generator = np.random.default_rng(2)
    corners = generator.uniform(0, 20_000, (8000, 2))
    wkts = [
        f"POLYGON (({x} {y}, {x + 30} {y}, {x + 31} {y + 40}, {x} {y + 30}, {x} {y}))"
        for x, y in corners
    ]
    mask = make_polygons("m.gpkg", wkts)
    with pytest.raises(OutputError, match="the disk is full"):
        rasterize_mask(
            mask, None, small_disk / "m.tif", MaskTarget(), token=TOKEN, reporter=recorder
        )
    assert list(small_disk.iterdir()) == []
