from __future__ import annotations

import csv
import math

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine
from sklearn import metrics

from rock_outcrop.rock_outcrop_plugin.engine.assessment import ReferenceLayer, compare

from .conftest import LEFT, TOP, pixel_box, write_band, write_layer

WIDTH, HEIGHT = 70, 50


@pytest.fixture
def masks(tmp_path):
    """A prediction and a reference raster with nodata in different places."""
    rng = np.random.default_rng(7)
    prediction = (rng.random((HEIGHT, WIDTH)) < 0.4).astype(np.uint8)
    reference = np.where(rng.random(prediction.shape) < 0.8, prediction, 1 - prediction)
    prediction[:3] = 255
    reference[:, :4] = 255
    return (
        write_band(tmp_path / "mine.tif", prediction, nodata=255),
        write_band(tmp_path / "johnson.tif", reference.astype(np.uint8), nodata=255),
    )


def rows_of(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read(path, band=1):
    with rasterio.open(path) as dataset:
        return dataset.read(band)


def test_figures_equal_scikit_learn_on_the_same_pixels(masks, make_run, reporter):
    counts = compare(make_run(*masks), reporter).pair("prediction", "johnson").total.counts
    mine, theirs = read(masks[0]), read(masks[1])
    valid = (mine != 255) & (theirs != 255)
    mine, theirs = mine[valid], theirs[valid]
    assert counts.pixels == valid.sum()
    assert counts.accuracy == pytest.approx(metrics.accuracy_score(theirs, mine))
    assert counts.precision == pytest.approx(metrics.precision_score(theirs, mine))
    assert counts.recall == pytest.approx(metrics.recall_score(theirs, mine))
    assert counts.f1 == pytest.approx(metrics.f1_score(theirs, mine))
    assert counts.iou == pytest.approx(metrics.jaccard_score(theirs, mine))


def test_agreement_raster_has_a_named_band_per_reference(masks, make_run, reporter):
    run = make_run(masks[0], masks[1], masks[0])
    compare(run, reporter)
    mine, theirs = read(masks[0]), read(masks[1])
    valid = (mine != 255) & (theirs != 255)
    codes = np.array([[0, 3], [2, 1]])[mine % 255, theirs % 255]
    with rasterio.open(run.agreement) as dataset:
        assert dataset.descriptions == ("johnson", "mine")
        assert dataset.nodata == 255
        assert dataset.tags()["ROCK_OUTCROP_PRODUCT"] == "agreement"
        assert np.array_equal(dataset.read(1), np.where(valid, codes, 255))
    assert sorted(path.name for path in run.agreement.parent.glob(".*")) == []


def test_a_vector_reference_equals_the_same_raster(tmp_path, masks, make_run, reporter):
    blocks = [(3, 5, 10, 12), (40, 20, 17, 9), (60, 44, 10, 6)]
    raster = np.zeros((HEIGHT, WIDTH), dtype=np.uint8)
    for column, row, width, height in blocks:
        raster[row : row + height, column : column + width] = 1
    vector = write_layer(tmp_path / "vector.gpkg", [pixel_box(*block) for block in blocks])
    same = write_band(tmp_path / "raster.tif", raster)
    result = compare(make_run(masks[0], vector, same), reporter)
    first, second = result.pairs
    assert first.total == second.total
    assert first.total.counts.true_positive > 0


def test_tiles_and_total_agree_and_the_table_is_tidy(tmp_path, make_run, reporter):
    """A raster across four default tiles: the corner of 520-pixel tiles lies inside."""
    rng = np.random.default_rng(3)
    left, top = 200 * 5200.0 - 300, 150 * 5200.0 + 200
    affine = Affine(10, 0, left, 0, -10, top)
    arrays = (rng.random((2, 60, 60)) < 0.5).astype(np.uint8)
    mine = write_band(tmp_path / "mine.tif", arrays[0], transform=affine)
    theirs = write_band(tmp_path / "theirs.tif", arrays[1], transform=affine)
    run = make_run(mine, theirs)
    pair = compare(run, reporter).pairs[0]
    places = [(tile.id, tile.column, tile.row) for tile, _ in pair.tiles]
    assert places == [(1, 199, 150), (2, 200, 150), (3, 199, 149), (4, 200, 149)]
    assert [part.counts.pixels for _, part in pair.tiles] == [600, 600, 1200, 1200]
    assert sum(part.areas.both for _, part in pair.tiles) == pytest.approx(pair.total.areas.both)
    rows = rows_of(run.table)
    assert [row["scope"] for row in rows] == ["all", *["tile"] * 4]
    assert int(rows[0]["true_positive"]) == int(((arrays[0] == 1) & (arrays[1] == 1)).sum())
    assert sum(int(row["pixels"]) for row in rows[1:]) == int(rows[0]["pixels"])
    areas = [float(rows[0][f"{name}_km2"]) for name in ("both", "candidate_only", "candidate")]
    assert areas[0] + areas[1] == pytest.approx(areas[2], abs=2e-6)


def test_undefined_scores_are_empty_fields_and_dashes(tmp_path, make_run, reporter):
    nothing = np.zeros((20, 20), dtype=np.uint8)
    run = make_run(
        write_band(tmp_path / "mine.tif", nothing), write_band(tmp_path / "none.tif", nothing)
    )
    counts = compare(run, reporter).pairs[0].total.counts
    assert math.isnan(counts.iou)
    row = rows_of(run.table)[0]
    assert [row[name] for name in ("precision", "recall", "f1", "iou")] == ["", "", "", ""]
    assert float(row["accuracy"]) == 1.0
    assert "<b>–</b>" in run.report.read_text(encoding="utf-8")


def test_truth_scores_everything_on_the_same_pixels(tmp_path, make_run, reporter):
    truth = np.zeros((30, 30), dtype=np.uint8)
    truth[:, :10] = 1
    truth[0] = 255
    mine = truth.copy()
    mine[:, 9] = 0
    partly = np.where(np.arange(30) < 5, 255, truth).astype(np.uint8)
    run = make_run(
        write_band(tmp_path / "mine.tif", mine, nodata=255),
        write_band(tmp_path / "partly.tif", partly, nodata=255),
        write_layer(tmp_path / "wide.gpkg", [pixel_box(0, 0, 12, 30)]),
        truth=ReferenceLayer("truth", write_band(tmp_path / "t.tif", truth, nodata=255)),
    )
    result = compare(run, reporter)
    pairs = {(pair.candidate, pair.reference): pair.total.counts for pair in result.pairs}
    assert list(pairs) == [
        ("prediction", "partly"),
        ("prediction", "wide"),
        ("prediction", "truth"),
        ("partly", "truth"),
        ("wide", "truth"),
        ("union of references", "truth"),
    ]
    assert {pairs[name].pixels for name in pairs if name[1] == "truth"} == {29 * 25}
    assert pairs["prediction", "truth"].iou == pytest.approx(4 / 5)
    assert pairs["wide", "truth"].iou == pytest.approx(5 / 7)
    assert pairs["union of references", "truth"].iou == pytest.approx(5 / 7)
    with rasterio.open(run.agreement) as dataset:
        assert dataset.descriptions == ("partly", "wide", "truth")


@pytest.mark.parametrize(
    "case",
    [
        (np.array([[0, 89, 90, 100]], np.uint8), {}, None, 0.9),
        (np.array([[0, 6, 7, 100]], np.uint8), {}, 0.07, 0.07),
        (np.array([[0, 28, 29, 100]], np.uint8), {}, 0.29, 0.29),
        (np.array([[0, 0.89, 0.9, 1]], np.float32), {}, None, 0.9),
        (np.array([[0, 44, 45, 100]], np.uint8), {"ROCK_OUTCROP_THRESHOLD": "0.45"}, None, 0.45),
        (np.array([[0, 0, 1, 1]], np.uint8), {}, 0.0, None),
        (
            np.array([[0, 0, 1, 1]], np.uint8),
            {"ROCK_OUTCROP_PRODUCT": "probability"},
            0.01,
            0.01,
        ),
    ],
)
def test_threshold_and_kind_of_prediction(tmp_path, make_run, reporter, case):
    values, tags, given, used = case
    prediction = write_band(tmp_path / "p.tif", np.repeat(values, 4, axis=0), tags=tags)
    reference = write_layer(tmp_path / "rock.gpkg", [pixel_box(2, 0, 2, 4)])
    result = compare(make_run(prediction, reference, threshold=given), reporter)
    counts = result.pairs[0].total.counts
    assert (counts.true_positive, counts.false_positive, counts.false_negative) == (8, 0, 0)
    assert result.threshold == used


@pytest.mark.parametrize("kind", [("float32", 1), ("uint8", 100)])
def test_soft_references_are_rock_from_one_half(tmp_path, masks, make_run, reporter, kind):
    dtype, scale = kind
    fractions = np.tile(np.array([0, 0.49, 0.5, 1]), (HEIGHT, 18))[:, :WIDTH] * scale
    soft = write_band(tmp_path / "soft.tif", fractions.round(2).astype(dtype))
    hard = write_band(tmp_path / "hard.tif", (fractions >= 0.5 * scale).astype(np.uint8))
    first, second = compare(make_run(masks[0], soft, hard), reporter).pairs
    assert first.total == second.total


def test_a_raster_on_another_grid_takes_the_nearest_pixel(tmp_path, masks, make_run, reporter):
    coarse = np.zeros((5, 7), dtype=np.uint8)
    coarse[1:3, 2:5] = 1
    affine = Affine(100, 0, LEFT, 0, -100, TOP)
    low = write_band(tmp_path / "low.tif", coarse, transform=affine)
    high = write_band(tmp_path / "high.tif", coarse.repeat(10, axis=0).repeat(10, axis=1))
    first, second = compare(make_run(masks[0], low, high), reporter).pairs
    assert first.total == second.total
    assert any("warped" in line for line in reporter.lines)


def test_extent_restricts_and_is_reprojected(masks, make_run, reporter):
    extent = pixel_box(10, 10, 20, 15).bounds
    run = make_run(*masks, extent=extent, extent_crs="EPSG:3031")
    result = compare(run, reporter)
    assert result.pairs[0].total.counts.pixels == 300
    with rasterio.open(run.agreement) as dataset:
        assert (dataset.width, dataset.height) == (20, 15)
        assert tuple(dataset.bounds) == extent


def test_tile_index_and_split(tmp_path, masks, make_run, reporter):
    boxes = [pixel_box(0, 0, 35, 50), pixel_box(35, 0, 35, 50), pixel_box(500, 0, 35, 50)]
    fields = {
        "id": [11, 12, 13],
        "column": [0, 1, 9],
        "row": [0, 0, 0],
        "split": np.array(["train", "test", None], dtype=object),
    }
    tiles = write_layer(tmp_path / "grid.gpkg", boxes, layer="tiles", fields=fields)
    run = make_run(*masks, tiles=tiles, split="test")
    pair = compare(run, reporter).pairs[0]
    assert [tile.id for tile, _ in pair.tiles] == [12]
    assert pair.total.counts.pixels == 35 * 47
    agreement = read(run.agreement)
    assert (agreement[:, :35] == 255).all()
    assert (agreement[3:, 35:] != 255).all()
    everything = compare(make_run(*masks, tiles=tiles), reporter).pairs[0]
    assert [tile.id for tile, _ in everything.tiles] == [11, 12]


def test_equal_names_are_told_apart(masks, make_run, reporter):
    run = make_run(masks[0])
    layers = (ReferenceLayer("rock", masks[1]), ReferenceLayer("rock", masks[0]))
    layers += (ReferenceLayer("prediction", masks[1]),)
    run = type(run)(**{**vars(run), "references": layers})
    names = [pair.reference for pair in compare(run, reporter).pairs]
    assert names == ["rock", "rock (2)", "prediction (2)"]


def test_outputs_that_are_not_wanted_are_not_written(masks, make_run, reporter):
    run = make_run(*masks, agreement=None, report=None)
    compare(run, reporter)
    assert [path.name for path in run.table.parent.iterdir()] == ["table.csv"]
    assert reporter.artifacts == {"table": run.table}
