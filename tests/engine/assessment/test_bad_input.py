from __future__ import annotations

import numpy as np
import pytest

from rock_outcrop.rock_outcrop_plugin.engine.assessment import ReferenceLayer, compare
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError, OutputError

from .conftest import RecordingReporter, pixel_box, write_band, write_layer

ROCK = np.eye(40, dtype=np.uint8)


@pytest.fixture
def prediction(tmp_path):
    return write_band(tmp_path / "mine.tif", ROCK, nodata=255)


@pytest.fixture
def reference(tmp_path):
    return write_layer(tmp_path / "johnson.gpkg", [pixel_box(0, 0, 9, 9)])


def refuses(run, message, kind=InputError):
    """Check the error, and that older results stay and nothing else is left."""
    folder = run.table.parent
    run.table.write_text("older", encoding="utf-8")
    with pytest.raises(kind, match=message):
        compare(run, RecordingReporter())
    assert [path.name for path in folder.iterdir()] == ["table.csv"]
    assert run.table.read_text(encoding="utf-8") == "older"


@pytest.mark.parametrize("threshold", [-0.1, 1.1, 90.0, float("nan")])
def test_threshold_outside_0_to_1(prediction, reference, make_run, threshold):
    refuses(make_run(prediction, reference, threshold=threshold), "THRESHOLD: .* 0 to 1")


def test_no_reference(prediction, make_run):
    refuses(make_run(prediction), "REFERENCES: none given")


def test_empty_reference(tmp_path, prediction, make_run):
    empty = write_layer(tmp_path / "empty.gpkg", [])
    refuses(make_run(prediction, empty), r"REFERENCES \(empty\).*is empty")


def test_missing_and_unreadable_reference(tmp_path, prediction, make_run):
    refuses(make_run(prediction, tmp_path / "gone.gpkg"), "does not exist")
    text = tmp_path / "notes.txt"
    text.write_text("no layer", encoding="utf-8")
    refuses(make_run(prediction, text), "neither a raster nor a vector")


def test_references_elsewhere(tmp_path, prediction, make_run):
    far = write_layer(tmp_path / "far.gpkg", [pixel_box(900, 900, 4, 4)])
    refuses(make_run(prediction, far), "does not overlap")


@pytest.mark.parametrize("tags", [{}, {"ROCK_OUTCROP_PRODUCT": "mask"}])
def test_prediction_of_nodata_only(tmp_path, reference, make_run, tags):
    blank = write_band(
        tmp_path / "blank.tif", np.full((40, 40), 255, np.uint8), nodata=255, tags=tags
    )
    refuses(make_run(blank, reference), r"PREDICTION: .*blank\.tif.* nodata")


def test_reference_of_nodata_only(tmp_path, prediction, make_run):
    blank = write_band(tmp_path / "blank.tif", np.full((40, 40), 255, np.uint8), nodata=255)
    refuses(make_run(prediction, blank), r"REFERENCES \(blank\): .* nothing but nodata")


def test_truncated_prediction(tmp_path, reference, make_run):
    rng = np.random.default_rng(0)
    path = write_band(tmp_path / "cut.tif", rng.integers(0, 101, (400, 400), np.uint8))
    path.write_bytes(path.read_bytes()[:60_000])
    refuses(make_run(path, reference), r"PREDICTION: .*cut\.tif")


def test_truncated_prediction_with_a_tag(tmp_path, reference, make_run):
    rng = np.random.default_rng(0)
    path = write_band(
        tmp_path / "cut.tif",
        rng.integers(0, 101, (400, 400), np.uint8),
        tags={"ROCK_OUTCROP_PRODUCT": "probability"},
    )
    path.write_bytes(path.read_bytes()[:60_000])
    refuses(make_run(path, reference), r"PREDICTION: .*cut\.tif")


def test_a_dem_is_no_prediction(tmp_path, reference, make_run):
    heights = write_band(tmp_path / "dem.tif", np.full((40, 40), 812, np.float32))
    refuses(make_run(heights, reference), "values up to 812")
    tagged = write_band(
        tmp_path / "slope.tif",
        np.full((40, 40), 0.5, np.float32),
        tags={"ROCK_OUTCROP_PRODUCT": "slope"},
    )
    refuses(make_run(tagged, reference), "of kind 'slope'")


def test_extent_outside(prediction, reference, make_run):
    run = make_run(prediction, reference, extent=(0.0, 0.0, 100.0, 100.0))
    refuses(run, "EXTENT: .* lies outside")


def test_geographic_prediction(tmp_path, reference, make_run):
    path = write_band(tmp_path / "degrees.tif", ROCK, crs="EPSG:4326")
    refuses(make_run(path, reference), "projected CRS")


def test_tile_index_without_the_split(tmp_path, prediction, reference, make_run):
    fields = {"id": [1], "column": [0], "row": [0], "split": np.array(["train"], dtype=object)}
    tiles = write_layer(
        tmp_path / "grid.gpkg", [pixel_box(0, 0, 40, 40)], layer="tiles", fields=fields
    )
    refuses(
        make_run(prediction, reference, tiles=tiles, split="test"),
        r"TILES: .*grid\.gpkg.* split 'test' \(it has: train\)",
    )


def test_tile_index_elsewhere_or_not_one(tmp_path, prediction, reference, make_run):
    fields = {"id": [1], "column": [0], "row": [0], "split": np.array(["test"], dtype=object)}
    far = [pixel_box(400, 0, 40, 40)]
    tiles = write_layer(tmp_path / "far.gpkg", far, layer="tiles", fields=fields)
    refuses(make_run(prediction, reference, tiles=tiles, split="test"), "no tile of .* lies in")
    refuses(make_run(prediction, reference, tiles=reference), "is not a tile index")
    bare = write_layer(tmp_path / "bare.gpkg", far, layer="tiles")
    refuses(make_run(prediction, reference, tiles=bare), r"lacks the field\(s\) id, column")
    degrees = write_layer(tmp_path / "deg.gpkg", far, layer="tiles", fields=fields, crs="EPSG:4326")
    refuses(make_run(prediction, reference, tiles=degrees), "another coordinate reference system")


def test_overlapping_tiles(tmp_path, prediction, reference, make_run):
    names = np.array(["test", "test"], dtype=object)
    fields = {"id": [1, 2], "column": [0, 1], "row": [0, 0], "split": names}
    boxes = [pixel_box(0, 0, 20, 40), pixel_box(19, 0, 20, 40)]
    tiles = write_layer(tmp_path / "grid.gpkg", boxes, layer="tiles", fields=fields)
    refuses(make_run(prediction, reference, tiles=tiles), "overlap, so pixels would count twice")


def test_unwritable_folder(tmp_path, prediction, reference, make_run):
    missing = tmp_path / "missing" / "report.html"
    refuses(make_run(prediction, reference, report=missing), "missing", OutputError)


def test_unusable_composite_is_found_before_the_work(tmp_path, prediction, reference, make_run):
    run = make_run(prediction, reference, composite=tmp_path / "gone.tif")
    refuses(run, "COMPOSITE")


def test_cancel_leaves_nothing(prediction, reference, make_run):
    for steps in (0, 1, 2):
        run = make_run(prediction, reference)
        with pytest.raises(Cancelled):
            compare(run, RecordingReporter(cancel_after=steps))
        assert list(run.table.parent.iterdir()) == []


def test_a_truth_that_is_elsewhere_is_called_truth(tmp_path, prediction, reference, make_run):
    far = write_layer(tmp_path / "far.gpkg", [pixel_box(900, 900, 4, 4)])
    refuses(make_run(prediction, reference, truth=ReferenceLayer("t", far)), "TRUTH: ")
