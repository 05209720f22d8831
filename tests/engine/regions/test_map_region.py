"""Whole regions: many files, polygons, latitudes."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
import torch
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform

from rock_outcrop.models import build_network
from rock_outcrop.rock_outcrop_plugin.engine.card import card_from_recipe
from rock_outcrop.rock_outcrop_plugin.engine.grid import RasterGrid, Window
from rock_outcrop.rock_outcrop_plugin.engine.inference.run import predict
from rock_outcrop.rock_outcrop_plugin.engine.inference.specification import PredictionRun
from rock_outcrop.rock_outcrop_plugin.engine.inputs import InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.model_file import save_model
from rock_outcrop.rock_outcrop_plugin.engine.regions import RegionRun, map_region
from rock_outcrop.rock_outcrop_plugin.engine.regions.region import NorthernRegion
from rock_outcrop.rock_outcrop_plugin.errors import InputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter
from rock_outcrop.rock_outcrop_plugin.recipes import load

TOKEN = "0123456789ab"
LEFT, TOP = 2_311_200.0, 475_800.0
WIDTH, HEIGHT = 1100, 600
POLAR = CRS.from_epsg(3031).to_wkt()


@pytest.fixture(autouse=True)
def _one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture
def run(make_scene: Any, tmp_path: Path) -> RegionRun:
    """A run on one composite and one DEM that has a gap."""
    gap = np.zeros((HEIGHT, WIDTH), dtype=bool)
    gap[200:260, 300:700] = True
    scene = make_scene(WIDTH, HEIGHT, dem_holes=gap)
    card = card_from_recipe(load("rock"), width=2, depth=0)
    torch.manual_seed(0)
    network = build_network(card.network.name, len(card.channels), 1, width=2, depth=0)
    model = tmp_path / "model.safetensors"
    save_model(model, network.eval(), card, token=TOKEN)
    (tmp_path / "out").mkdir()
    prediction = PredictionRun(
        model,
        InputFiles(scene.composite, scene.dem),
        TOKEN,
        tmp_path / "out" / "probability.tif",
        tmp_path / "out" / "mask.tif",
        tile=256,
        overlap=32,
        device="cpu",
        threshold=0.5,
    )
    return RegionRun(prediction, tmp_path / "run", block_size=512)


def band(path: Path | None) -> NDArray[Any]:
    assert path is not None
    with rasterio.open(path) as dataset:
        values: NDArray[Any] = dataset.read(1)
    return values


def at_once(run: RegionRun, **changes: Any) -> NDArray[Any]:
    """Return the probability (height, width) made without blocks."""
    path = run.folder.parent / "at-once.tif"
    predict(replace(run.prediction, probability=path, mask=None, **changes), SilentReporter())
    return band(path)


def cut(path: Path, folder: Path, size: int = 400) -> list[Path]:
    """Cut a raster into files; the one in the middle of the second row is left out."""
    folder.mkdir()
    made = []
    with rasterio.open(path) as source:
        for row in range(0, source.height, size):
            for column in range(0, source.width, size):
                window = rasterio.windows.Window(
                    column, row, min(size, source.width - column), min(size, source.height - row)
                )
                profile = {
                    **source.profile,
                    "width": window.width,
                    "height": window.height,
                    "transform": source.window_transform(window),
                }
                if (row, column) == (size, size):
                    continue
                made.append(folder / f"{path.stem}_{row}_{column}.tif")
                with rasterio.open(made[-1], "w", **profile) as target:
                    target.write(source.read(window=window))
                    target.descriptions = source.descriptions
    return made


def write_index(path: Path, files: list[Path]) -> Path:
    """Write a tile index as gdaltindex does, or as CSV; paths are relative to it."""
    names = [str(file.relative_to(path.parent)) for file in files]
    if path.suffix == ".csv":
        with path.open("w", newline="") as file:
            writer = csv.writer(file)
            writer.writerows([["id", "location"], *([n, name] for n, name in enumerate(names))])
        return path
    boxes = []
    for file in files:
        with rasterio.open(file) as dataset:
            boxes.append(shapely.box(*dataset.bounds))
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(boxes)),
        [np.array(names, dtype=object)],
        ["location"],
        geometry_type="Polygon",
        crs="EPSG:3031",
    )
    return path


def write_area(path: Path, *polygons: Any, crs: str = "EPSG:3031") -> Path:
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(polygons)),
        [],
        [],
        geometry_type="Polygon",
        crs=crs,
        layer="area",
    )
    return path


def test_all_that_the_inputs_cover(run: RegionRun) -> None:
    result = map_region(replace(run, southern_limit=-82.7), SilentReporter())
    np.testing.assert_array_equal(band(result.probability), at_once(run))


def test_tile_indexes_are_the_rasters(run: RegionRun, tmp_path: Path, reporter: Any) -> None:
    files = run.prediction.files
    assert files.composite is not None
    composites = cut(files.composite, tmp_path / "composites")
    dems = cut(files.dem, tmp_path / "dems")
    indexes = InputFiles(
        write_index(tmp_path / "composites.gpkg", composites),
        write_index(tmp_path / "dems.csv", dems),
    )
    indexed = replace(run, prediction=replace(run.prediction, files=indexes))
    result = map_region(indexed, reporter)
    expected = at_once(run)
    missing = np.zeros((HEIGHT, WIDTH), dtype=bool)
    missing[400:800, 400:800] = True
    found = band(result.probability)
    assert (found[missing] == 255).all()
    # What the network sees around a pixel reaches into the file that is missing.
    away = ~missing
    away[390:, 390:810] = False
    np.testing.assert_array_equal(found[away], expected[away])
    assert any("5 file(s)" in line for line in reporter.lines)
    map_region(indexed, reporter)
    assert any("6 of them finished" in line for line in reporter.lines)
    with rasterio.open(composites[0], "r+") as dataset:
        dataset.write(dataset.read() + 1)
    with pytest.raises(InputError, match=r"COMPOSITE '.*composite.vrt' was changed"):
        map_region(indexed, reporter)


def test_outside_the_polygons_is_nodata(run: RegionRun, tmp_path: Path) -> None:
    triangle = shapely.Polygon(
        [(LEFT + 505, TOP - 505), (LEFT + 4905, TOP - 1005), (LEFT + 2005, TOP - 4505)]
    )
    speck = shapely.box(LEFT + 10_000, TOP - 5_900, LEFT + 10_200, TOP - 5_700)
    area = write_area(tmp_path / "area.gpkg", triangle, speck)
    result = map_region(replace(run, area=area), SilentReporter())
    with rasterio.open(result.probability) as dataset:
        assert dataset.bounds.left == LEFT + 500
        assert dataset.bounds.top == TOP - 500
        inside = ~rasterio.features.geometry_mask(
            [triangle, speck], dataset.shape, dataset.transform
        )
        found = dataset.read(1)
    whole = at_once(run)[50 : 50 + inside.shape[0], 50 : 50 + inside.shape[1]]
    np.testing.assert_array_equal(found, np.where(inside, whole, 255))
    rock = (band(result.mask) == 1).sum()
    assert result.rock_area_km2 == pytest.approx(rock * 1e-4, rel=0.03)
    finished = list((run.folder / "blocks").glob("mask_*.tif"))
    assert len(finished) == 2


def test_polygons_elsewhere(run: RegionRun, tmp_path: Path) -> None:
    area = write_area(tmp_path / "area.gpkg", shapely.box(0, 0, 1000, 1000))
    with pytest.raises(InputError, match="AREA: .*does not overlap"):
        map_region(replace(run, area=area), SilentReporter())


@pytest.mark.parametrize("limit", [-72.0, -82.7, -89.9])
def test_north_of_a_latitude(limit: float) -> None:
    grid = RasterGrid(
        POLAR, Affine(10.0, 0.0, -3_000_000.0, 0.0, -10.0, 3_000_000.0), *[600_000] * 2
    )
    region = NorthernRegion(grid, limit)
    radius = transform(CRS.from_epsg(4326), CRS.from_epsg(3031), [0.0], [limit])[1][0]
    seen = set()
    for distance in (radius - 40_000, radius - 500, radius, radius + 500, radius + 40_000):
        for angle in np.linspace(0, 2 * np.pi, 5):
            x, y = distance * np.cos(angle), distance * np.sin(angle)
            if not (abs(x) < 2_999_000 and abs(y) < 2_999_000):
                continue
            window = Window(int((x + 3e6) / 10) - 40, int((3e6 - y) / 10) - 40, 80, 80)
            xs = grid.transform.c + (window.column + np.arange(80) + 0.5) * 10
            ys = grid.transform.f - (window.row + np.arange(80) + 0.5) * 10
            expected = np.hypot(xs[None, :], ys[:, None]) >= radius
            np.testing.assert_array_equal(region.inside(window), expected)
            assert region.touches(window) or not expected.any()
            seen.add(bool(expected.any()))
    assert seen == {True, False}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ("shifted", "not on the same pixel grid"),
        ("bands", "other bands"),
        ("nodata", "no nodata value"),
        ("missing", "cannot be opened"),
        ("empty", "is empty"),
        ("field", "no field 'location'"),
        ("damaged", "cannot be read as a tile index"),
    ],
)
def test_tile_indexes_that_cannot_be(
    run: RegionRun, make_raster: Any, tmp_path: Path, change: str, message: str
) -> None:
    data = np.ones((1, 40, 40), np.float32)
    place = Affine(10.0, 0.0, LEFT, 0.0, -10.0, TOP)
    options: dict[str, Any] = {"transform": place, "nodata": -9999.0}
    files = [make_raster("a.tif", data, **options)]
    if change == "shifted":
        options["transform"] = place * Affine.translation(40.4, 0)
    elif change == "bands":
        data = data.astype(np.float64)
    elif change == "nodata":
        options["nodata"] = None
    files.append(make_raster("b.tif", data, **options))
    if change == "missing":
        files[1].unlink()
    index = write_index(tmp_path / "index.csv", [] if change == "empty" else files)
    if change == "field":
        index.write_text("path\na.tif\n")
    if change == "damaged":
        index = tmp_path / "index.gpkg"
        index.write_bytes(b"no GeoPackage")
    files_ = replace(run.prediction.files, dem=index)
    with pytest.raises(InputError, match=f"DEM: .*{message}"):
        map_region(replace(run, prediction=replace(run.prediction, files=files_)), SilentReporter())
