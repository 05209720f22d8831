"""Small masks and layers, written to files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from numpy.typing import NDArray
from rasterio.transform import Affine

from rock_outcrop.rock_outcrop_plugin.engine.assessment import ComparisonRun, ReferenceLayer

CRS = "EPSG:3031"
LEFT, TOP, RESOLUTION = 1_040_000.0, 780_000.0, 10.0
TOKEN = "0123456789ab"


class RecordingReporter:
    """Keeps what it is told; cancels after `cancel_after` progress messages."""

    def __init__(self, cancel_after: int | None = None) -> None:
        self.lines: list[str] = []
        self.doing = ""
        self.artifacts: dict[str, Path] = {}
        self._steps_left = cancel_after

    def progress(self, fraction: float, text: str = "") -> None:
        assert 0.0 <= fraction <= 1.0
        self.doing = text
        if self._steps_left is not None:
            self._steps_left -= 1

    def log(self, text: str) -> None:
        self.lines.append(text)

    def warn(self, text: str) -> None:
        self.lines.append(text)

    def metric(self, name: str, value: float, step: int) -> None: ...

    def artifact(self, name: str, path: Path) -> None:
        self.artifacts[name] = path

    def cancelled(self) -> bool:
        return self._steps_left is not None and self._steps_left <= 0


def write_band(
    path: Path,
    array: NDArray[Any],
    *,
    nodata: float | None = None,
    transform: Affine | None = None,
    crs: str = CRS,
    tags: dict[str, str] | None = None,
) -> Path:
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=array.shape[1],
        height=array.shape[0],
        count=1,
        dtype=array.dtype,
        crs=crs,
        transform=transform or Affine(RESOLUTION, 0, LEFT, 0, -RESOLUTION, TOP),
        nodata=nodata,
    ) as dataset:
        dataset.write(array, 1)
        dataset.update_tags(**(tags or {}))
    return path


def write_layer(
    path: Path,
    geometries: list[Any],
    *,
    crs: str = CRS,
    layer: str | None = None,
    geometry_type: str = "Unknown",
    fields: dict[str, list[Any]] | None = None,
    append: bool = False,
) -> Path:
    columns = fields or {}
    pyogrio.raw.write(
        path,
        np.array([shapely.to_wkb(geometry) for geometry in geometries], dtype=object),
        [np.array(values) for values in columns.values()],
        list(columns),
        geometry_type=geometry_type,
        crs=crs,
        layer=layer or path.stem,
        driver="GPKG",
        append=append,
    )
    return path


def pixel_box(column: float, row: float, width: float, height: float) -> Any:
    """Return the polygon of a block of pixels."""
    left, top = LEFT + column * RESOLUTION, TOP - row * RESOLUTION
    return shapely.box(left, top - height * RESOLUTION, left + width * RESOLUTION, top)


@pytest.fixture
def reporter() -> RecordingReporter:
    return RecordingReporter()


@pytest.fixture
def make_run(tmp_path: Path) -> Callable[..., ComparisonRun]:
    """Return a function that makes a run with all outputs in `<tmp_path>/out`."""
    folder = tmp_path / "out"
    folder.mkdir()

    def make(prediction: Path, *references: Path, **changes: Any) -> ComparisonRun:
        settings: dict[str, Any] = {
            "token": TOKEN,
            "agreement": folder / "agreement.tif",
            "table": folder / "table.csv",
            "report": folder / "report.html",
        }
        layers = tuple(ReferenceLayer(path.stem, path) for path in references)
        return ComparisonRun(prediction, layers, **(settings | changes))

    return make
