"""The forest on whole rasters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray

from rock_outcrop.rock_outcrop_plugin.engine.baselines.forest import train_forest
from rock_outcrop.rock_outcrop_plugin.engine.baselines.forest_run import ForestRun, map_by_forest
from rock_outcrop.rock_outcrop_plugin.engine.dataset import TileReader
from rock_outcrop.rock_outcrop_plugin.engine.inputs import ChannelStack
from rock_outcrop.rock_outcrop_plugin.engine.raster import target_grid
from rock_outcrop.rock_outcrop_plugin.engine.tile_index import read_tile_index
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError, OutputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

from .conftest import EDGE, NAMES, MakePlace

SILENT = SilentReporter()
MakeRun = Callable[..., ForestRun]


def read(path: Path | None) -> NDArray[Any]:
    assert path is not None
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def nothing_left(run: ForestRun) -> bool:
    assert run.mask is not None
    return list(run.mask.parent.iterdir()) == []


def at_once(run: ForestRun) -> NDArray[np.float32]:
    """Return the probabilities of the whole raster, from a reader and a stack of our own."""
    settings = run.recipe.grid
    path, role = run.files.grid_source
    grid = target_grid(path, role, settings.crs, settings.resolution, SILENT)
    index = read_tile_index(run.tiles)
    windows = index.windows(grid)
    channels = run.recipe.channels
    reader = TileReader(run.files, run.label, channels, grid, windows=windows, reporter=SILENT)
    forest = train_forest(reader, [tile.id for tile in index.of("train")], run.settings, SILENT)
    reader.close()
    with ChannelStack(run.files, channels, grid, SILENT) as stack:
        return forest.map(*stack.read(grid.full_window))


@pytest.mark.parametrize("window", [33, 512])
def test_equals_the_forest_on_the_whole_array(
    make_run: MakeRun, make_place: MakePlace, window: int
) -> None:
    holes = np.zeros((2 * EDGE, 2 * EDGE), dtype=bool)
    holes[10:30, 50:90] = True
    run = make_run(make_place(holes=holes), probability_type="float32", window=window)
    result = map_by_forest(run, SILENT)
    expected = at_once(run)
    probability = read(run.probability)
    np.testing.assert_array_equal(probability == -9999.0, holes)
    np.testing.assert_allclose(probability[~holes], expected[~holes], atol=1e-6)
    mask = read(run.mask)
    np.testing.assert_array_equal(mask == 255, holes)
    np.testing.assert_array_equal(mask[~holes], probability[~holes] >= np.float32(result.threshold))
    assert result.rock_area_km2 == pytest.approx(1e-4 * (mask == 1).sum(), rel=0.1)
    assert result.scores.iou > 0.8
    with rasterio.open(run.mask) as dataset:
        assert dataset.tags()["ROCK_OUTCROP_THRESHOLD"] == f"{result.threshold:g}"


def test_an_extent_is_a_part_of_the_whole(make_run: MakeRun) -> None:
    run = make_run()
    map_by_forest(run, SILENT)
    whole = read(run.mask)
    assert run.files.composite is not None
    with rasterio.open(run.files.composite) as dataset:
        left, top = dataset.transform * (21, 33)
    map_by_forest(replace(run, extent=(left, top - 400, left + 700, top)), SILENT)
    np.testing.assert_array_equal(read(run.mask), whole[33:73, 21:91])


def test_the_report_holds_scores_and_channels(make_run: MakeRun) -> None:
    run = make_run(probability=None, mask=None)
    result = map_by_forest(run, SILENT)
    assert run.report is not None
    text = run.report.read_text(encoding="utf-8")
    assert f"{result.scores.iou:.3f}" in text
    assert all(name in text for name in run.recipe.channel_names)
    assert [path.name for path in run.report.parent.iterdir()] == ["report.html"]


def test_without_validation_tiles_a_warning(
    make_run: MakeRun, make_place: MakePlace, reporter: Any
) -> None:
    run = make_run(make_place(splits=("train",) * 4), probability=None, mask=None)
    map_by_forest(run, reporter)
    assert any("held back" in text for text in reporter.warnings)


def test_without_training_tiles(make_run: MakeRun, make_place: MakePlace) -> None:
    run = make_run(make_place(splits=("validation",) * 4))
    with pytest.raises(InputError, match=r"TILES.*'train'"):
        map_by_forest(run, SILENT)
    assert nothing_left(run)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (np.zeros_like, "no rock pixel"),
        (np.ones_like, "rock everywhere"),
        (lambda label: label * 100, "outside 0 to 1"),
        (lambda label: np.full_like(label, -9999.0), "no training tile"),
    ],
)
def test_labels_that_cannot_be_learnt(
    make_run: MakeRun, make_place: MakePlace, change: Any, words: str
) -> None:
    run = make_run(make_place(label=change))
    with pytest.raises(InputError, match=words):
        map_by_forest(run, SILENT)
    assert nothing_left(run)


def test_a_missing_band(make_run: MakeRun, make_place: MakePlace) -> None:
    run = make_run(make_place(names=NAMES[:5]))
    with pytest.raises(InputError, match=r"COMPOSITE.*B12"):
        map_by_forest(run, SILENT)
    assert nothing_left(run)


def test_a_composite_without_data(make_run: MakeRun, make_place: MakePlace) -> None:
    run = make_run(make_place(holes=np.ones((2 * EDGE, 2 * EDGE), dtype=bool)))
    with pytest.raises(InputError, match=r"COMPOSITE.*nodata"):
        map_by_forest(run, SILENT)
    assert nothing_left(run)


@pytest.mark.parametrize(
    ("changes", "error", "words"),
    [
        ({"threshold": 1.5}, InputError, "THRESHOLD"),
        ({"probability": None, "mask": None, "report": None}, InputError, "no output"),
        ({"report": Path("/nowhere/report.html")}, OutputError, "REPORT"),
    ],
)
def test_parameters_that_cannot_work(
    make_run: MakeRun, changes: Any, error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        map_by_forest(make_run(**changes), SILENT)


@pytest.mark.parametrize("name", ["trees", "samples", "min_samples_leaf", "max_depth"])
def test_counts_below_one(make_run: MakeRun, name: str) -> None:
    run = make_run()
    with pytest.raises(InputError, match=name.upper()):
        map_by_forest(replace(run, settings=replace(run.settings, **{name: 0})), SILENT)


def test_an_output_that_is_an_input(make_run: MakeRun) -> None:
    run = make_run()
    with pytest.raises(OutputError, match=r"MASK.*LABEL"):
        map_by_forest(replace(run, mask=run.label), SILENT)


@pytest.mark.parametrize("looks", [0, 4, 8, 12])
def test_cancel_leaves_nothing(
    make_run: MakeRun, cancelling_reporter: Callable[[int], Any], looks: int
) -> None:
    """While reading, growing, measuring and mapping."""
    run = make_run()
    with pytest.raises(Cancelled):
        map_by_forest(run, cancelling_reporter(looks))
    assert nothing_left(run)
