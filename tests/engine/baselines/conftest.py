"""Tiles in memory, and the small place that networks are trained on in tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from numpy.typing import NDArray

from rock_outcrop.rock_outcrop_plugin import recipes
from rock_outcrop.rock_outcrop_plugin.engine.baselines.forest import ForestSettings
from rock_outcrop.rock_outcrop_plugin.engine.baselines.forest_run import ForestRun
from rock_outcrop.rock_outcrop_plugin.engine.dataset import TileArrays
from rock_outcrop.rock_outcrop_plugin.engine.inputs import InputFiles

TOKEN = "0123456789ab"
EDGE = 64
NAMES = ("B02", "B03", "B04", "B08", "B11", "B12")
QUICK = ForestSettings(trees=7, samples=2000, min_samples_leaf=3, seed=5, jobs=1)


@dataclass
class MemoryTiles:
    """Gives tiles that are in memory, and remembers which were asked for."""

    tiles: dict[int, TileArrays]

    def read(self, tile: int) -> TileArrays:
        return self.tiles[tile]


def tile_of(
    seed: int, *, edge: int = 24, labels: tuple[float, ...] = (0.0, 0.5, 1.0)
) -> TileArrays:
    """Return a tile whose label follows its first channel, with a tenth of invalid pixels."""
    random = np.random.default_rng(seed)
    channels = random.random((8, edge, edge)).astype(np.float32)
    level = np.clip(channels[0] + random.normal(0, 0.1, (edge, edge)), 0, 0.999)
    label = np.array(labels, dtype=np.float32)[(level * len(labels)).astype(int)]
    return TileArrays(channels, label, random.random((edge, edge)) > 0.1)


@pytest.fixture
def tiles() -> MemoryTiles:
    """Four tiles."""
    return MemoryTiles({number: tile_of(number) for number in range(4)})


@dataclass(frozen=True)
class Place:
    """Files of 2 x 2 tiles of 64 pixels where rock is dark."""

    files: InputFiles
    label: Path
    tiles: Path


def write_index(path: Path, splits: list[str], corner: tuple[float, float]) -> Path:
    """Write a tile index of 2 x 2 tiles down and right of `corner`."""
    ids = np.arange(4, dtype=np.int64)
    size = EDGE * 10.0
    left, top = corner[0] + size * (ids % 2), corner[1] - size * (ids // 2)
    fields: dict[str, Any] = {
        "id": ids,
        "column": (ids % 2).astype(np.int32),
        "row": (ids // 2).astype(np.int32),
        "rock_fraction": np.full(4, 0.3),
        "valid_fraction": np.ones(4),
        "split": np.array(splits, dtype=object),
        "selected": np.ones(4, dtype=bool),
    }
    pyogrio.raw.write(
        path,
        shapely.to_wkb(shapely.box(left, top - size, left + size, top)),
        list(fields.values()),
        list(fields),
        geometry_type="Polygon",
        crs="EPSG:3031",
        layer="tiles",
        driver="GPKG",
    )
    return path


MakePlace = Callable[..., Place]


@pytest.fixture
def make_place(make_raster: Callable[..., Path], tmp_path: Path) -> MakePlace:
    """Write the place, with changes of its label, splits and holes."""

    def make(
        *,
        label: Callable[[NDArray[np.float32]], NDArray[np.float32]] = lambda label: label,
        splits: tuple[str, ...] = ("train", "train", "train", "validation"),
        names: tuple[str, ...] = NAMES,
        holes: NDArray[np.bool_] | None = None,
    ) -> Place:
        random = np.random.default_rng(3)
        edge = 2 * EDGE
        blocks = random.random((edge // 8, edge // 8)) < 0.4
        rock = np.kron(blocks, np.ones((8, 8))).astype(bool)
        light = np.where(rock, 0.2, 0.8) + random.normal(0, 0.05, (len(names), edge, edge))
        composite = (1e4 * light.clip(0.01, 1.0)).astype(np.uint16)
        if holes is not None:
            composite[:, holes] = 0
        soft = np.where(rock, np.where(random.random(rock.shape) < 0.3, 0.5, 1.0), 0.0)
        dem = random.uniform(0, 300, (1, edge, edge)).astype(np.float32)
        path = make_raster("composite.tif", composite, nodata=0, names=names)
        with rasterio.open(path) as dataset:
            corner = dataset.transform * (0, 0)
        return Place(
            InputFiles(path, make_raster("dem.tif", dem, nodata=-9999.0)),
            make_raster("label.tif", label(soft.astype(np.float32))[None], nodata=-9999.0),
            write_index(tmp_path / "tiles.gpkg", list(splits), corner),
        )

    return make


@pytest.fixture
def make_run(make_place: MakePlace, tmp_path: Path) -> Callable[..., ForestRun]:
    """Return a small forest run, with changes of the run and of the place."""

    def make(place: Place | None = None, **changes: Any) -> ForestRun:
        here = place or make_place()
        folder = tmp_path / "output"
        folder.mkdir(exist_ok=True)
        values: dict[str, Any] = {
            "recipe": recipes.load("rock"),
            "files": here.files,
            "label": here.label,
            "tiles": here.tiles,
            "token": TOKEN,
            "probability": folder / "probability.tif",
            "mask": folder / "mask.tif",
            "report": folder / "report.html",
            "settings": QUICK,
            "window": 40,
            **changes,
        }
        return ForestRun(**values)

    return make
