"""Scores on the tiles of a split."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from rock_outcrop.rock_outcrop_plugin.engine.ablation.scores import (
    Evaluation,
    count,
    small_outcrops,
)
from rock_outcrop.rock_outcrop_plugin.engine.ablation.set_up import describe_set_up
from rock_outcrop.rock_outcrop_plugin.engine.assessment.layers import ReferenceLayer
from rock_outcrop.rock_outcrop_plugin.errors import InputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

from ..training.conftest import TILE, write_tif, write_tiles
from .conftest import MakeRun

SILENT = SilentReporter()


def test_small_outcrops_touch_at_corners() -> None:
    rock = np.zeros((20, 20), dtype=bool)
    rock[1:4, 1:4] = True
    rock[10:13, 10:13] = True
    rock[13, 13] = True
    rock[18, 2] = True
    small = small_outcrops(rock)
    assert small.sum() == 10
    assert small[18, 2]
    assert not small[10:14, 10:14].any()


def test_counts_by_hand() -> None:
    truth = np.array([[1, 1, 0, 0, 1]], dtype=bool)
    small = np.array([[0, 0, 0, 0, 1]], dtype=bool)
    found = np.array([[1, 0, 1, 0, 1]], dtype=bool)
    scores = count(found, truth, small, np.ones((1, 5), dtype=bool)).scores
    assert (scores.iou, scores.precision, scores.recall) == (0.5, 2 / 3, 2 / 3)
    assert scores.small_recall == 1.0


def test_equals_numpy_on_the_whole_array(make_run: MakeRun) -> None:
    run = make_run(split="all")
    with rasterio.open(run.truth.path) as dataset:
        truth = dataset.read(1).astype(bool)
    with rasterio.open(run.self_training.references[0].path) as dataset:
        mask = dataset.read(1).astype(bool)
    with Evaluation(run, SILENT) as evaluation:
        scores = evaluation.of_mask("small")
        assert evaluation.of_file(run.self_training.references[0].path) == scores
        assert evaluation.of_file(run.truth.path).iou == 1.0
        union = evaluation.of_union()
        large = evaluation.of_mask("large")
    # The slope needs neighbours, so the outermost pixels have none.
    inside = np.zeros_like(truth)
    inside[1:-1, 1:-1] = True
    inside |= evaluation.pixels == truth.size
    small = small_outcrops(truth)
    assert scores.iou == pytest.approx(
        (mask & truth & inside).sum() / ((mask | truth) & inside).sum()
    )
    assert scores.small_recall == pytest.approx(
        (mask & small & inside).sum() / (small & inside).sum()
    )
    assert union == large


def test_an_outcrop_that_a_tile_cuts_is_not_small(make_run: MakeRun) -> None:
    run = make_run(split="test")
    truth = np.zeros((1, 2 * TILE, 2 * TILE), dtype=np.uint8)
    truth[0, 30, 50 : TILE + 3] = 1
    truth[0, 40, TILE + 20] = 1
    path = write_tif(run.truth.path, truth, 255)
    with Evaluation(run, SILENT) as evaluation:
        assert evaluation.of_file(path).small_recall == 1.0
        found = truth.copy()
        found[0, 30] = 0
        write_tif(path.with_name("found.tif"), found, 255)
        assert evaluation.of_file(path.with_name("found.tif")).small_recall == 1.0


def test_test_tiles_are_taken_where_there_are_any(make_run: MakeRun) -> None:
    with Evaluation(make_run(), SILENT) as evaluation:
        assert evaluation.split == "test"
        assert evaluation.pixels <= TILE * TILE


def test_polygons_can_be_the_truth(make_run: MakeRun, tmp_path: Path) -> None:
    run = make_run(split="all")
    size = TILE * 10.0
    pyogrio.raw.write(
        tmp_path / "truth.gpkg",
        shapely.to_wkb(np.array([shapely.box(0.0, 0.0, size, size)])),
        [],
        [],
        geometry_type="Polygon",
        crs="EPSG:3031",
        driver="GPKG",
    )
    run = replace(run, truth=ReferenceLayer("truth", tmp_path / "truth.gpkg"))
    corner = np.zeros((1, 2 * TILE, 2 * TILE), dtype=np.uint8)
    corner[0, TILE:, :TILE] = 1
    with Evaluation(run, SILENT) as evaluation:
        found = evaluation.of_file(write_tif(tmp_path / "corner.tif", corner, 255))
    assert found.iou == 1.0
    before = describe_set_up(run, "all", SILENT)["TRUTH"]
    with sqlite3.connect(tmp_path / "truth.gpkg") as database:
        database.execute("PRAGMA user_version = 7")
    assert describe_set_up(run, "all", SILENT)["TRUTH"] == before


def test_a_truth_without_rock(make_run: MakeRun) -> None:
    run = make_run()
    write_tif(run.truth.path, np.zeros((1, 2 * TILE, 2 * TILE), dtype=np.uint8), 255)
    with pytest.raises(InputError, match="TRUTH.*no rock"):
        Evaluation(run, SILENT)


def test_a_split_without_tiles(make_run: MakeRun) -> None:
    run = make_run(split="test")
    training = run.self_training.training
    tiles = training.tiles
    tiles.unlink()
    write_tiles(tiles, ["train", "train", "validation", "validation"])
    with Evaluation(replace(run, split="auto"), SILENT) as evaluation:
        assert evaluation.split == "validation"
    with pytest.raises(InputError, match="TILES.*test"):
        Evaluation(run, SILENT)
