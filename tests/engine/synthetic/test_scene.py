"""Whole scenes: reproducible, different by seed, written completely or not at all."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio.features import rasterize

from rock_outcrop.rock_outcrop_plugin.engine.synthetic.scene import (
    Scene,
    SceneFiles,
    SceneSettings,
    generate_scene,
    write_scene,
)
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError, OutputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

TOKEN = "0123456789ab"
SETTINGS = SceneSettings(seed=2, tiles=2, tile_size=260)


class CancelledReporter(SilentReporter):
    def cancelled(self) -> bool:
        return True


@pytest.fixture(scope="module")
def scene() -> Scene:
    return generate_scene(SETTINGS, SilentReporter())


def iou(first: np.ndarray, second: np.ndarray) -> float:
    return float((first & second).sum() / (first | second).sum())


def test_same_seed_same_bits(scene: Scene) -> None:
    again = generate_scene(SETTINGS, SilentReporter())
    for name in ("composite", "dem", "truth", "rock_fraction", "johnson", "geomap", "add"):
        assert np.array_equal(getattr(scene, name), getattr(again, name)), name
    assert scene.transform == again.transform


def test_other_seed_other_scene(scene: Scene) -> None:
    other = generate_scene(replace(SETTINGS, seed=3), SilentReporter())
    assert other.circumstances.sun != scene.circumstances.sun
    assert other.transform != scene.transform
    assert abs(np.corrcoef(scene.dem.ravel(), other.dem.ravel())[0, 1]) < 0.9
    assert iou(scene.truth == 1, other.truth == 1) < 0.3


def test_shapes_types_and_values(scene: Scene) -> None:
    assert scene.composite.shape == (6, 520, 520)
    assert scene.composite.dtype == np.uint16
    assert scene.composite.min() >= 1
    assert scene.dem.dtype == np.float32
    assert set(np.unique(scene.truth)) == {0, 1, 255}
    assert np.array_equal(scene.truth == 255, scene.dem == -9999)
    land = scene.truth != 255
    assert np.array_equal((scene.truth == 1)[land], (scene.rock_fraction >= 0.5)[land])
    assert 0.03 < (scene.truth == 1).sum() / land.sum() < 0.2


def test_grid_is_counted_from_the_origin(scene: Scene) -> None:
    edge = SETTINGS.tile_size * SETTINGS.resolution
    assert scene.transform.c % edge == 0
    assert scene.transform.f % edge == 0


def test_masks_are_imperfect_in_the_wanted_range(scene: Scene) -> None:
    rock, land = scene.truth == 1, scene.truth != 255
    for name in ("johnson", "geomap", "add"):
        assert 0.1 < iou(getattr(scene, name) & land, rock) < 0.8, name


def test_johnson_finds_sunlit_rock_better_than_shaded_rock() -> None:
    sunlit, shaded = [], []
    for seed in (1, 2, 4):
        scene = generate_scene(replace(SETTINGS, seed=seed), SilentReporter())
        rock = scene.truth == 1
        sunlit.append(scene.johnson[rock & (scene.sunlit > 0.9)].mean())
        shaded.append(scene.johnson[rock & (scene.sunlit < 0.1)].mean())
    assert np.mean(sunlit) > np.mean(shaded) + 0.1


def test_rock_is_spectrally_separable(scene: Scene) -> None:
    green, infrared = (scene.composite[band].astype(float) for band in (1, 4))
    index = (green - infrared) / (green + infrared)
    rock = (scene.truth == 1) & (scene.sunlit > 0.9)
    ice = (scene.truth == 0) & (scene.rock_fraction == 0) & (scene.sunlit > 0.9)
    assert np.quantile(index[rock], 0.75) < np.quantile(index[ice], 0.05)


def test_written_files_hold_the_scene(scene: Scene, tmp_path: Path) -> None:
    files = SceneFiles(
        composite=tmp_path / "composite.tif",
        dem=tmp_path / "dem.tif",
        truth=tmp_path / "truth.tif",
        johnson=tmp_path / "johnson.gpkg",
        geomap=tmp_path / "geomap.gpkg",
        add=tmp_path / "add.gpkg",
    )
    write_scene(scene, files, TOKEN, SilentReporter())
    for name, nodata in (("composite", 0), ("dem", -9999), ("truth", 255)):
        with rasterio.open(tmp_path / f"{name}.tif") as dataset:
            assert dataset.nodata == nodata
            assert dataset.crs.to_epsg() == 3031
            assert dataset.transform == scene.transform
            assert dataset.tags()["ROCK_OUTCROP_PRODUCT"] == name
            expected = getattr(scene, name)
            assert np.array_equal(dataset.read().squeeze(), expected)
    for name, least in (("johnson", 1.0), ("geomap", 0.93), ("add", 0.9)):
        meta, _, geometry, fields = pyogrio.raw.read(tmp_path / f"{name}.gpkg", layer=name)
        polygons = shapely.from_wkb(geometry)
        assert meta["crs"] == "EPSG:3031"
        assert list(meta["fields"]) == ["source"]
        assert name in fields[0][0]
        assert shapely.is_valid(polygons).all()
        mask = rasterize(polygons, out_shape=scene.truth.shape, transform=scene.transform) > 0
        assert iou(mask, getattr(scene, name)) >= least, name
    assert not list(tmp_path.glob(".*"))


def test_outputs_without_a_path_are_not_written(scene: Scene, tmp_path: Path) -> None:
    write_scene(scene, SceneFiles(truth=tmp_path / "truth.tif"), TOKEN, SilentReporter())
    assert {path.suffix for path in tmp_path.iterdir()} <= {".tif", ".qml"}


def test_folder_that_does_not_exist_is_named(scene: Scene, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="missing"):
        write_scene(scene, SceneFiles(add=tmp_path / "missing" / "a.gpkg"), TOKEN, SilentReporter())


def test_cancel_ends_the_work() -> None:
    with pytest.raises(Cancelled):
        generate_scene(SETTINGS, CancelledReporter())


@pytest.mark.parametrize("change", [{"seed": -1}, {"tiles": 0}, {"tile_size": 8}])
def test_impossible_settings_are_refused(change: dict[str, int]) -> None:
    with pytest.raises(InputError):
        replace(SETTINGS, **change)
