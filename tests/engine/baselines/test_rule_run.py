"""The rule on whole rasters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray

from rock_outcrop.rock_outcrop_plugin import recipes
from rock_outcrop.rock_outcrop_plugin.engine.baselines.rule_run import RuleRun, map_by_rule
from rock_outcrop.rock_outcrop_plugin.engine.baselines.spectral_rule import rock_by_rule
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError, OutputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

from .conftest import NAMES, TOKEN

SILENT = SilentReporter()


def run_of(scene: Any, folder: Path, **changes: Any) -> RuleRun:
    folder = folder / "output"
    folder.mkdir(exist_ok=True)
    run = RuleRun(
        recipes.load("rock"),
        scene.composite,
        TOKEN,
        folder / "probability.tif",
        folder / "mask.tif",
        window=32,
    )
    return replace(run, **changes)


def read(path: Path | None) -> NDArray[Any]:
    assert path is not None
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def expected_of(composite: Path) -> NDArray[np.bool_]:
    with rasterio.open(composite) as dataset:
        layers = dataset.read().astype(np.float32) * np.float32(1e-4)
    rule = recipes.load("rock").spectral_rule
    assert rule is not None
    roles = ("blue", "green", "near_infrared", "short_wave_infrared")
    return rock_by_rule(
        {role: layers[NAMES.index(getattr(rule, role))] for role in roles}, rule.thresholds
    )


@pytest.mark.parametrize("window", [7, 32, 512])
def test_equals_the_rule_on_the_whole_array(make_scene: Any, tmp_path: Path, window: int) -> None:
    holes = np.zeros((50, 70), dtype=bool)
    holes[5:15, 20:60] = True
    scene = make_scene(70, 50, holes=holes)
    run = run_of(scene, tmp_path, window=window)
    result = map_by_rule(run, SILENT)
    expected = expected_of(scene.composite)
    mask = read(run.mask)
    np.testing.assert_array_equal(mask == 255, holes)
    np.testing.assert_array_equal(mask[~holes], expected[~holes])
    np.testing.assert_array_equal(
        read(run.probability), np.where(holes, 255, np.where(expected, 100, 0))
    )
    assert result.rock_area_km2 == pytest.approx(1e-4 * expected[~holes].sum(), rel=0.1)


def test_no_elevation_is_no_data(make_scene: Any, tmp_path: Path) -> None:
    sea = np.zeros((40, 40), dtype=bool)
    sea[:, 30:] = True
    scene = make_scene(40, 40, dem_holes=sea)
    run = run_of(scene, tmp_path, dem=scene.dem, probability=None)
    map_by_rule(run, SILENT)
    np.testing.assert_array_equal(read(run.mask) == 255, sea)


def test_an_extent_is_a_part_of_the_whole(make_scene: Any, tmp_path: Path) -> None:
    scene = make_scene(60, 50)
    with rasterio.open(scene.composite) as dataset:
        left, top = dataset.transform * (7, 11)
    run = run_of(scene, tmp_path, extent=(left, top - 200, left + 300, top))
    map_by_rule(run, SILENT)
    np.testing.assert_array_equal(read(run.mask), expected_of(scene.composite)[11:31, 7:37])


def test_bands_without_names_are_those_of_the_recipe(make_scene: Any, tmp_path: Path) -> None:
    """All six count: the fourth is B08, not B11."""
    scene = make_scene(30, 30)
    expected = expected_of(scene.composite)
    with rasterio.open(scene.composite, "r+") as dataset:
        for band in dataset.indexes:
            dataset.set_band_description(band, "")
    run = run_of(scene, tmp_path)
    map_by_rule(run, SILENT)
    np.testing.assert_array_equal(read(run.mask), expected)


def test_only_the_bands_of_the_rule_are_needed(
    make_raster: Callable[..., Path], make_scene: Any, tmp_path: Path
) -> None:
    scene = make_scene(30, 30)
    with rasterio.open(scene.composite) as dataset:
        four = dataset.read([5, 4, 2, 1])
    names = ("B11", "B8", "B03", "B2")
    other = make_raster("four.tif", four, nodata=0, names=names)
    run = run_of(scene, tmp_path, composite=other)
    map_by_rule(run, SILENT)
    np.testing.assert_array_equal(read(run.mask), expected_of(scene.composite))


def nothing_left(run: RuleRun) -> bool:
    assert run.mask is not None
    return list(run.mask.parent.iterdir()) == []


def test_a_missing_band_is_named(
    make_raster: Callable[..., Path], make_scene: Any, tmp_path: Path
) -> None:
    short = make_raster("s.tif", np.ones((2, 9, 9), np.uint16), nodata=0, names=("B02", "B11"))
    run = run_of(make_scene(9, 9), tmp_path, composite=short)
    with pytest.raises(InputError, match=r"COMPOSITE.*B03"):
        map_by_rule(run, SILENT)
    assert nothing_left(run)


def test_a_composite_without_data(make_scene: Any, tmp_path: Path) -> None:
    run = run_of(make_scene(20, 20, holes=np.ones((20, 20), dtype=bool)), tmp_path)
    with pytest.raises(InputError, match=r"COMPOSITE.*nodata"):
        map_by_rule(run, SILENT)
    assert nothing_left(run)


def test_an_extent_without_data_is_all_nodata_with_a_warning(
    make_scene: Any, tmp_path: Path, reporter: Any
) -> None:
    holes = np.zeros((40, 40), dtype=bool)
    holes[:20] = True
    scene = make_scene(40, 40, holes=holes)
    with rasterio.open(scene.composite) as dataset:
        left, top = dataset.transform * (0, 0)
    run = run_of(scene, tmp_path, extent=(left, top - 100, left + 100, top))
    map_by_rule(run, reporter)
    assert (read(run.mask) == 255).all()
    assert any("nodata" in text for text in reporter.warnings)


def test_cancel_leaves_nothing(
    make_scene: Any, tmp_path: Path, cancelling_reporter: Callable[[int], Any]
) -> None:
    run = run_of(make_scene(100, 100), tmp_path)
    with pytest.raises(Cancelled):
        map_by_rule(run, cancelling_reporter(3))
    assert nothing_left(run)


def test_outputs_never_replace_inputs(make_scene: Any, tmp_path: Path) -> None:
    scene = make_scene(20, 20)
    with pytest.raises(OutputError, match=r"MASK.*COMPOSITE"):
        map_by_rule(run_of(scene, tmp_path, mask=scene.composite), SILENT)


def test_a_recipe_without_a_rule_is_refused(make_scene: Any, tmp_path: Path) -> None:
    recipe = replace(recipes.load("rock"), spectral_rule=None)
    with pytest.raises(InputError, match="no spectral rule"):
        map_by_rule(run_of(make_scene(9, 9), tmp_path, recipe=recipe), SILENT)


def test_a_threshold_that_is_no_number(make_scene: Any, tmp_path: Path) -> None:
    rule = recipes.load("rock").spectral_rule
    assert rule is not None
    thresholds = replace(rule.thresholds, max_ndsi=float("nan"))
    with pytest.raises(InputError, match="MAX_NDSI"):
        map_by_rule(run_of(make_scene(9, 9), tmp_path, thresholds=thresholds), SILENT)
