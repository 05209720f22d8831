from __future__ import annotations

import numpy as np
import pytest
import rasterio.crs
import shapely
from rasterio.transform import Affine
from rasterio.warp import transform

from rock_outcrop.rock_outcrop_plugin.engine.grid import RasterGrid, Window
from rock_outcrop.rock_outcrop_plugin.engine.vector import PolygonMask
from rock_outcrop.rock_outcrop_plugin.errors import InputError

from .conftest import CRS, LEFT, RESOLUTION, TOP, pixel_box, write_layer

ROLE = "REFERENCES (rock)"


@pytest.fixture
def grid():
    affine = Affine(RESOLUTION, 0, LEFT, 0, -RESOLUTION, TOP)
    return RasterGrid(rasterio.crs.CRS.from_user_input(CRS).to_wkt(), affine, 60, 40)


def drawn(path, grid, reporter, layer=None):
    return PolygonMask(path, layer, ROLE, grid, reporter).read(grid.full_window)


def block(column, row, width, height):
    expected = np.zeros((40, 60), dtype=bool)
    expected[row : row + height, column : column + width] = True
    return expected


def test_a_pixel_belongs_to_the_mask_when_its_centre_does(tmp_path, grid, reporter):
    path = write_layer(tmp_path / "rock.gpkg", [pixel_box(4.4, 6.6, 3.2, 2.0)])
    assert np.array_equal(drawn(path, grid, reporter), block(4, 7, 4, 2))


def test_windows_give_the_same_pixels_as_the_whole(tmp_path, grid, reporter):
    rng = np.random.default_rng(1)
    corners = rng.uniform((0, 0), (60, 40), (8, 2))
    shapes = [shapely.buffer(pixel_box(x, y, 5, 4).centroid, 47.0) for x, y in corners]
    mask = PolygonMask(write_layer(tmp_path / "rock.gpkg", shapes), None, ROLE, grid, reporter)
    whole = mask.read(grid.full_window)
    pieces = np.block(
        [[mask.read(Window(column, row, 20, 20)) for column in (0, 20, 40)] for row in (0, 20)]
    )
    assert whole.any()
    assert np.array_equal(whole, pieces)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3976", "EPSG:3832"])
def test_another_crs_is_reprojected(tmp_path, grid, reporter, crs):
    def move(points):
        return np.column_stack(transform(CRS, crs, points[:, 0], points[:, 1]))

    polygon = shapely.transform(shapely.segmentize(pixel_box(10, 5, 8, 6), 5.0), move)
    path = write_layer(tmp_path / "rock.gpkg", [polygon], crs=crs)
    assert np.array_equal(drawn(path, grid, reporter), block(10, 5, 8, 6))


def test_invalid_geometry_is_repaired_and_counted(tmp_path, grid, reporter):
    left, bottom, right, top = pixel_box(10, 10, 20, 20).bounds
    bow_tie = shapely.Polygon([(left, bottom), (right, top), (right, bottom), (left, top)])
    path = write_layer(tmp_path / "rock.gpkg", [bow_tie, pixel_box(0, 0, 2, 2)])
    rock = drawn(path, grid, reporter)
    assert rock[:2, :2].all()
    assert rock[20, 12]
    assert not rock[11, 20]
    assert "1 invalid polygon(s)" in "\n".join(reporter.lines)


def test_heights_are_dropped_and_collections_opened(tmp_path, grid, reporter):
    line = shapely.LineString([(LEFT, TOP), (LEFT + 300, TOP - 300)])
    nested = shapely.GeometryCollection(
        [shapely.MultiPolygon([pixel_box(1, 1, 2, 2), pixel_box(8, 1, 2, 2)]), line]
    )
    high = shapely.force_3d(pixel_box(20, 20, 3, 3), 812.0)
    path = write_layer(tmp_path / "rock.gpkg", [nested, high, line])
    expected = block(1, 1, 2, 2) | block(8, 1, 2, 2) | block(20, 20, 3, 3)
    assert np.array_equal(drawn(path, grid, reporter), expected)
    assert "1 point(s), line(s)" in "\n".join(reporter.lines)


def test_a_hole_stays_a_hole(tmp_path, grid, reporter):
    ring = pixel_box(10, 10, 9, 9).difference(pixel_box(13, 13, 3, 3))
    path = write_layer(tmp_path / "rock.gpkg", [ring])
    assert np.array_equal(drawn(path, grid, reporter), block(10, 10, 9, 9) & ~block(13, 13, 3, 3))


def test_a_layer_is_chosen_by_name(tmp_path, grid, reporter):
    path = tmp_path / "both.gpkg"
    write_layer(path, [pixel_box(0, 0, 5, 5)], layer="first")
    write_layer(path, [pixel_box(9, 9, 5, 5)], layer="second", append=True)
    assert np.array_equal(drawn(path, grid, reporter, "second"), block(9, 9, 5, 5))
    with pytest.raises(InputError, match=r"several layers \(first, second\)"):
        drawn(path, grid, reporter)
    with pytest.raises(InputError, match="'third'"):
        drawn(path, grid, reporter, "third")


def test_a_layer_around_the_area_without_a_polygon_in_it_is_no_rock(tmp_path, grid, reporter):
    path = write_layer(tmp_path / "rock.gpkg", [pixel_box(-50, -50, 2, 2), pixel_box(99, 99, 2, 2)])
    assert not drawn(path, grid, reporter).any()
    assert "no polygon in the area" in "\n".join(reporter.lines)


@pytest.mark.parametrize(
    "case",
    [
        ([], CRS, "is empty"),
        ([shapely.Point(LEFT + 5, TOP - 5)], CRS, "no usable polygon"),
        ([pixel_box(500, 500, 5, 5)], CRS, "does not overlap"),
        ([shapely.box(10, 60, 11, 61)], "EPSG:4326", "does not overlap"),
        ([pixel_box(0, 0, 5, 5)], None, "no coordinate reference system"),
    ],
)
def test_unusable_layers_are_refused_by_name(tmp_path, grid, reporter, case):
    geometries, crs, message = case
    path = write_layer(tmp_path / "odd.gpkg", geometries, crs=crs)
    with pytest.raises(InputError, match=message) as caught:
        drawn(path, grid, reporter)
    assert ROLE in str(caught.value)
    assert "odd.gpkg" in str(caught.value)


def test_a_damaged_file_is_refused_by_name(tmp_path, grid, reporter):
    path = tmp_path / "broken.gpkg"
    path.write_bytes(b"SQLite format 3\x00" + bytes(200))
    with pytest.raises(InputError, match=r"broken\.gpkg"):
        drawn(path, grid, reporter, "rock")
