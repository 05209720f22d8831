"""Small rasters and models for tests of the engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray
from rasterio.transform import Affine

BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
SCENE_TRANSFORM = Affine(10.0, 0.0, 2_311_200.0, 0.0, -10.0, 475_800.0)
MakeRaster = Callable[..., Path]


@dataclass
class RecordingReporter:
    """Keeps what it is told; says cancelled after `cancel_after` looks."""

    cancel_after: int | None = None
    lines: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    fractions: list[float] = field(default_factory=list)
    looks: int = 0

    def progress(self, fraction: float, text: str = "") -> None:
        del text
        self.fractions.append(fraction)

    def log(self, text: str) -> None:
        self.lines.append(text)

    def warn(self, text: str) -> None:
        self.warnings.append(text)

    def metric(self, name: str, value: float, step: int) -> None: ...

    def artifact(self, name: str, path: Path) -> None: ...

    def cancelled(self) -> bool:
        self.looks += 1
        return self.cancel_after is not None and self.looks > self.cancel_after


@pytest.fixture
def reporter() -> RecordingReporter:
    return RecordingReporter()


@pytest.fixture
def cancelling_reporter() -> Callable[[int], RecordingReporter]:
    return RecordingReporter


@pytest.fixture
def make_raster(tmp_path: Path) -> MakeRaster:
    """Write an array (bands, height, width) as a GeoTIFF and return its path."""

    def make(name: str, array: NDArray[Any], **options: Any) -> Path:
        path = tmp_path / name
        names = options.pop("names", ())
        profile = {
            "driver": "GTiff",
            "count": array.shape[0],
            "height": array.shape[1],
            "width": array.shape[2],
            "dtype": array.dtype,
            "crs": "EPSG:3031",
            "transform": SCENE_TRANSFORM,
            **options,
        }
        with rasterio.open(path, "w", **profile) as dataset:
            for band, text in enumerate(names, start=1):
                dataset.set_band_description(band, text)
            dataset.write(array)
        return path

    return make


@dataclass(frozen=True)
class Scene:
    """Paths of a composite and a DEM on one grid."""

    composite: Path
    dem: Path


@pytest.fixture
def make_scene(make_raster: MakeRaster) -> Callable[..., Scene]:
    """Write a random scene; `holes` is a mask (height, width) of composite nodata."""

    def make(
        width: int,
        height: int,
        *,
        seed: int = 0,
        holes: NDArray[np.bool_] | None = None,
        dem_holes: NDArray[np.bool_] | None = None,
        transform: Affine = SCENE_TRANSFORM,
        crs: str = "EPSG:3031",
    ) -> Scene:
        random = np.random.default_rng(seed)
        composite = random.integers(1, 9000, (len(BANDS), height, width), dtype=np.uint16)
        elevation = random.uniform(0, 800, (1, height, width)).astype(np.float32)
        if holes is not None:
            composite[:, holes] = 0
        if dem_holes is not None:
            elevation[:, dem_holes] = -9999.0
        place = {"transform": transform, "crs": crs}
        return Scene(
            make_raster("composite.tif", composite, nodata=0, names=BANDS, **place),
            make_raster("dem.tif", elevation, nodata=-9999.0, **place),
        )

    return make
