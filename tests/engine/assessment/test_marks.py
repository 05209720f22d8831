"""Masks scored at marked points: counts, intervals, and what does not take part."""

from __future__ import annotations

import csv
import math

import numpy as np
import pytest
import rasterio.warp
import shapely

from rock_outcrop.rock_outcrop_plugin.engine.assessment import compare
from rock_outcrop.rock_outcrop_plugin.engine.assessment.scores import wilson_interval
from rock_outcrop.rock_outcrop_plugin.engine.marks import MarkLayer
from rock_outcrop.rock_outcrop_plugin.errors import InputError

from .conftest import LEFT, RESOLUTION, TOP, pixel_box, write_band, write_layer

SIZE = 40


def middle(column, row):
    return shapely.Point(LEFT + (column + 0.5) * RESOLUTION, TOP - (row + 0.5) * RESOLUTION)


def write_marks(path, marks, **changes):
    """Write (column, row, decision)."""
    fields = {"mark": np.array([mark[2] for mark in marks], dtype=object)}
    settings = {"fields": fields, "layer": "marks", "geometry_type": "Point", **changes}
    write_layer(path, [middle(*mark[:2]) for mark in marks], **settings)
    return MarkLayer(path)


@pytest.fixture
def masks(tmp_path):
    """The prediction is rock in the west half; the references have less and more of it."""
    mine = np.zeros((SIZE, SIZE), dtype=np.uint8)
    mine[:, :20] = 1
    mine[:, 39] = 255
    less, more = mine.copy(), mine.copy()
    less[:, 10:] = 0
    more[:, :30] = 1
    return tuple(
        write_band(tmp_path / f"{name}.tif", band, nodata=255)
        for name, band in (("mine", mine), ("less", less), ("more", more))
    )


MARKS = [
    (5, 5, "rock"),
    (6, 5, "rock"),
    (15, 5, "rock"),
    (16, 5, "not rock"),
    (25, 5, "rock"),
    (26, 5, "not rock"),
    (35, 5, "not rock"),
    (35, 6, "unsure"),
    (39, 7, "rock"),
    (39, -3, "rock"),
]


@pytest.mark.parametrize(
    ("successes", "trials", "expected"),
    [
        (8, 10, (0.4902, 0.9433)),
        (0, 5, (0.0, 0.4345)),
        (5, 5, (0.5655, 1.0)),
        (1, 1, (0.2065, 1.0)),
        (500, 1000, (0.4691, 0.5309)),
    ],
)
def test_wilson_intervals_are_those_of_the_tables(successes, trials, expected):
    assert wilson_interval(successes, trials) == pytest.approx(expected, abs=5e-5)


def test_without_a_trial_there_is_no_interval():
    assert all(math.isnan(edge) for edge in wilson_interval(0, 0))


def test_every_mask_is_scored_at_the_same_points(tmp_path, masks, make_run, reporter):
    marks = write_marks(tmp_path / "marks.gpkg", MARKS)
    run = make_run(*masks, marks=marks)
    result = compare(run, reporter)
    counts = {
        score.candidate: (
            score.counts.true_positive,
            score.counts.false_positive,
            score.counts.false_negative,
            score.counts.true_negative,
        )
        for score in result.marks.scores
    }
    assert counts == {
        "prediction": (3, 1, 1, 2),
        "less": (2, 0, 2, 3),
        "more": (4, 2, 0, 1),
        "union of references": (4, 2, 0, 1),
    }
    assert (result.marks.unsure, result.marks.nodata, result.marks.outside) == (1, 1, 1)
    assert any("7 marks" in line and "1 unsure" in line for line in reporter.lines)
    # A truth of points is no mask: there is no further band and no pair.
    assert [pair.reference for pair in result.pairs] == ["less", "more"]


def test_table_and_report_hold_the_intervals(tmp_path, masks, make_run, reporter):
    run = make_run(*masks, marks=write_marks(tmp_path / "marks.gpkg", MARKS))
    compare(run, reporter)
    with run.table.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["scope"] == "marks"]
    assert [row["candidate"] for row in rows] == [
        "prediction",
        "less",
        "more",
        "union of references",
    ]
    mine = rows[0]
    assert (mine["reference"], mine["pixels"], mine["accuracy"]) == ("marks", "7", "0.714286")
    low, high = wilson_interval(5, 7)
    assert (float(mine["accuracy_low"]), float(mine["accuracy_high"])) == pytest.approx(
        (low, high), abs=1e-6
    )
    assert float(mine["precision_low"]) == pytest.approx(wilson_interval(3, 4)[0], abs=1e-6)
    assert float(mine["recall_high"]) == pytest.approx(wilson_interval(3, 4)[1], abs=1e-6)
    assert mine["candidate_km2"] == ""
    html = run.report.read_text(encoding="utf-8")
    assert '<table id="marks">' in html
    assert f"{low:.3f}–{high:.3f}" in html
    assert "1 unsure, 1 outside" in html


def test_the_last_mark_of_a_pixel_counts(tmp_path, masks, make_run, reporter):
    marks = [(5, 5, "not rock"), (25, 5, "rock"), (5, 5, "rock")]
    result = compare(
        make_run(masks[0], masks[1], marks=write_marks(tmp_path / "m.gpkg", marks)), reporter
    )
    assert result.marks.repeated == 1
    assert result.marks.scores[0].counts.true_positive == 1
    assert result.marks.scores[0].counts.false_negative == 1


def test_only_marks_in_the_compared_tiles_count(tmp_path, masks, make_run, reporter):
    fields = {"id": [1, 2], "column": [0, 1], "row": [0, 0], "split": ["train", "test"]}
    boxes = [pixel_box(0, 0, 20, SIZE), pixel_box(20, 0, 20, SIZE)]
    tiles = write_layer(tmp_path / "tiles.gpkg", boxes, layer="tiles", fields=fields)
    marks = write_marks(tmp_path / "marks.gpkg", MARKS)
    run = make_run(masks[0], masks[1], marks=marks, tiles=tiles, split="test")
    result = compare(run, reporter).marks
    assert result.scores[0].counts.pixels == 3
    assert result.outside == 5


def test_marks_in_degrees_are_reprojected(tmp_path, masks, make_run, reporter):
    places = [middle(*mark[:2]) for mark in MARKS]
    xs, ys = rasterio.warp.transform(
        "EPSG:3031", "EPSG:4326", [p.x for p in places], [p.y for p in places]
    )
    points = [shapely.Point(x, y) for x, y in zip(xs, ys, strict=True)]
    fields = {"mark": np.array([mark[2] for mark in MARKS], dtype=object)}
    path = write_layer(
        tmp_path / "m.gpkg", points, crs="EPSG:4326", geometry_type="Point", fields=fields
    )
    result = compare(make_run(*masks, marks=MarkLayer(path)), reporter)
    assert result.marks.scores[0].counts.pixels == 7


@pytest.mark.parametrize(
    "case",
    [
        ([(5, 5, "stone"), (6, 5, "stone"), (7, 5, None)], {}, r"'stone' \(2\), nothing \(1\)"),
        ([(5, 5, "unsure")], {}, "no mark .* can be used: 1 unsure"),
        ([(900, 5, "rock")], {}, "1 outside"),
        ([], {}, "is empty"),
        ([(5, 5, "rock")], {"fields": {"said": ["rock"]}}, "no field 'mark'"),
        ([(5, 5, "rock")], {"crs": None}, "no coordinate reference system"),
    ],
)
def test_marks_that_cannot_be_used(tmp_path, masks, make_run, reporter, case):
    marks, changes, message = case
    layer = write_marks(tmp_path / "marks.gpkg", marks, **changes)
    run = make_run(*masks, marks=layer)
    with pytest.raises(InputError, match=f"TRUTH: .*{message}"):
        compare(run, reporter)
    assert not list(run.table.parent.iterdir())


def test_polygons_are_no_marks(tmp_path, masks, make_run, reporter):
    fields = {"mark": np.array(["rock"], dtype=object)}
    path = write_layer(tmp_path / "p.gpkg", [pixel_box(1, 1, 2, 2)], fields=fields)
    with pytest.raises(InputError, match="not hold points alone"):
        compare(make_run(*masks, marks=MarkLayer(path)), reporter)
    with pytest.raises(InputError, match="no vector file"):
        compare(make_run(*masks, marks=MarkLayer(masks[0])), reporter)
