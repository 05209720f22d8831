"""A small place to train on: four tiles of 64 pixels where rock is dark and steep."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from numpy.typing import NDArray
from rasterio.transform import Affine
from scipy.ndimage import gaussian_filter

from rock_outcrop.rock_outcrop_plugin import recipes
from rock_outcrop.rock_outcrop_plugin.engine.inputs import InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.training import TrainingRun
from rock_outcrop.rock_outcrop_plugin.engine.training import run as run_module

TILE = 64
RESOLUTION = 10.0
TRANSFORM = Affine(RESOLUTION, 0.0, 0.0, 0.0, -RESOLUTION, 2 * TILE * RESOLUTION)
BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
TOKEN = "0123456789ab"


@dataclass
class RecordingReporter:
    """Keeps what it is told; is cancelled after `cancel_after` questions."""

    cancel_after: int | None = None
    logs: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    metrics: list[tuple[str, float, int]] = field(default_factory=list)
    artifacts: dict[str, Path] = field(default_factory=dict)
    fractions: list[float] = field(default_factory=list)
    questions: int = 0

    def progress(self, fraction: float, text: str = "") -> None:
        del text
        self.fractions.append(fraction)

    def log(self, text: str) -> None:
        self.logs.append(text)

    def warn(self, text: str) -> None:
        self.warnings.append(text)

    def metric(self, name: str, value: float, step: int) -> None:
        self.metrics.append((name, value, step))

    def artifact(self, name: str, path: Path) -> None:
        self.artifacts[name] = path

    def cancelled(self) -> bool:
        self.questions += 1
        return self.cancel_after is not None and self.questions > self.cancel_after


def write_tif(
    path: Path,
    array: NDArray[Any],
    nodata: float,
    names: tuple[str, ...] = (),
    transform: Affine = TRANSFORM,
) -> Path:
    """Write an array (bands, height, width) in EPSG:3031."""
    count, height, width = array.shape
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=width,
        height=height,
        count=count,
        dtype=array.dtype,
        crs="EPSG:3031",
        transform=transform,
        nodata=nodata,
    ) as dataset:
        dataset.write(array)
        for band, name in enumerate(names, start=1):
            dataset.set_band_description(band, name)
    return path


def write_tiles(path: Path, splits: list[str | None], **changes: Any) -> Path:
    """Write a tile index of the 2 x 2 tiles; a tile without split is not selected."""
    ids = np.arange(len(splits), dtype=np.int64)
    columns, rows = ids % 2, ids // 2
    size = TILE * RESOLUTION
    boxes = shapely.box(columns * size, rows * size, (columns + 1) * size, (rows + 1) * size)
    fields: dict[str, Any] = {
        "id": ids,
        "column": columns.astype(np.int32),
        "row": rows.astype(np.int32),
        "rock_fraction": np.full(len(ids), 0.3),
        "valid_fraction": np.ones(len(ids)),
        "split": np.array(splits, dtype=object),
        "selected": np.array([split is not None for split in splits]),
    }
    fields.update(changes)
    fields = {name: values for name, values in fields.items() if values is not None}
    pyogrio.raw.write(
        path,
        shapely.to_wkb(boxes),
        list(fields.values()),
        list(fields),
        geometry_type="Polygon",
        crs="EPSG:3031",
        layer="tiles",
        driver="GPKG",
    )
    return path


@dataclass(frozen=True)
class Place:
    """The files of the place."""

    folder: Path
    files: InputFiles
    label: Path
    tiles: Path


@pytest.fixture(scope="session")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    folder = tmp_path_factory.mktemp("place")
    random = np.random.default_rng(7)
    edge = 2 * TILE
    rock = gaussian_filter(random.normal(size=(edge, edge)), 4) > 0.03
    brightness = np.where(rock, 0.2, 0.85) + random.normal(0, 0.04, (6, edge, edge))
    composite = (10_000 * brightness.clip(0.01, 1)).astype(np.uint16)
    dem = (200 + 30 * gaussian_filter(rock.astype(np.float32), 3)).astype(np.float32)
    missed = rock & (random.random((edge, edge)) < 0.15)
    label = (rock.astype(np.float32) * np.where(missed, 0.5, 1.0)).astype(np.float32)
    label[:, :5] = -9999.0
    return Place(
        folder,
        InputFiles(
            write_tif(folder / "composite.tif", composite, 0, BANDS),
            write_tif(folder / "dem.tif", dem[None], -9999.0, ("elevation",)),
        ),
        write_tif(folder / "label.tif", label[None], -9999.0, ("rock label",)),
        write_tiles(folder / "tiles.gpkg", ["train", "train", "train", "validation"]),
    )


@pytest.fixture
def real_onnx() -> None:
    """Ask for the real ONNX export, which takes seconds."""


@pytest.fixture(autouse=True)
def _quick_onnx(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    def write_nothing(path: Path, *_: object, **__: object) -> None:
        path.touch()

    if "real_onnx" not in request.fixturenames:
        monkeypatch.setattr(run_module, "export_onnx", write_nothing)


RunMaker = Callable[..., TrainingRun]


@pytest.fixture
def make_run(place: Place, tmp_path: Path) -> RunMaker:
    """Return a function that makes a tiny run, with changes."""

    def make(**changes: Any) -> TrainingRun:
        run = TrainingRun(
            recipe=recipes.load("rock"),
            files=place.files,
            label=place.label,
            tiles=place.tiles,
            run_folder=tmp_path / "run",
            model=tmp_path / "rock.safetensors",
            onnx=tmp_path / "rock.onnx",
            report=tmp_path / "report.html",
            token=TOKEN,
            width=4,
            batch_size=2,
            learning_rate=1e-2,
            device="cpu",
            seed=3,
            epochs=2,
        )
        return replace(run, **changes)

    return make
