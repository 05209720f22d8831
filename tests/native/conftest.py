"""Small rasters and polygon layers, and a reporter that remembers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import pytest
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

POLAR = "EPSG:3031"
TYPES = {
    "uint8": gdal.GDT_Byte,
    "uint16": gdal.GDT_UInt16,
    "int16": gdal.GDT_Int16,
    "float32": gdal.GDT_Float32,
    "float64": gdal.GDT_Float64,
}


class Recorder:
    """A reporter that remembers, and is cancelled once progress has been reported so often."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.warnings: list[str] = []
        self.fractions: list[float] = []
        self.cancel_after: int | None = None

    def progress(self, fraction: float, text: str = "") -> None:
        self.fractions.append(fraction)

    def log(self, text: str) -> None:
        self.lines.append(text)

    def warn(self, text: str) -> None:
        self.warnings.append(text)

    def metric(self, name: str, value: float, step: int) -> None: ...

    def artifact(self, name: str, path: Path) -> None: ...

    def cancelled(self) -> bool:
        return self.cancel_after is not None and len(self.fractions) >= self.cancel_after


class MakeRaster(Protocol):
    def __call__(
        self,
        name: str,
        array: NDArray[Any],
        *,
        crs: str | None = ...,
        transform: Sequence[float] = ...,
        nodata: float | None = ...,
        bands: Sequence[str] = ...,
        options: Sequence[str] = ...,
    ) -> Path: ...


class MakePolygons(Protocol):
    def __call__(
        self, name: str, wkts: Sequence[str | None], crs: str | None = ..., layer: str = ...
    ) -> Path: ...


def spatial_reference(text: str) -> osr.SpatialReference:
    crs = osr.SpatialReference()
    assert crs.SetFromUserInput(text) == 0
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def make_raster(tmp_path: Path) -> MakeRaster:
    """Write an array (height, width) or (bands, height, width) as GeoTIFF."""

    def make(
        name: str,
        array: NDArray[Any],
        *,
        crs: str | None = POLAR,
        transform: Sequence[float] = (0.0, 10.0, 0.0, 0.0, 0.0, -10.0),
        nodata: float | None = None,
        bands: Sequence[str] = (),
        options: Sequence[str] = (),
    ) -> Path:
        path = tmp_path / name
        layers = np.atleast_3d(array.T).T
        count, height, width = layers.shape
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(path), width, height, count, TYPES[str(array.dtype)], list(options)
        )
        dataset.SetGeoTransform(list(transform))
        if crs:
            dataset.SetSpatialRef(spatial_reference(crs))
        for number, layer in enumerate(layers, start=1):
            band = dataset.GetRasterBand(number)
            if nodata is not None:
                band.SetNoDataValue(nodata)
            band.WriteArray(layer)
            if bands:
                band.SetDescription(bands[number - 1])
        dataset.FlushCache()
        return path

    return make


@pytest.fixture
def make_polygons(tmp_path: Path) -> MakePolygons:
    """Write geometries (WKT, None: a feature without one) as GeoPackage."""

    def make(
        name: str,
        wkts: Sequence[str | None],
        crs: str | None = POLAR,
        layer: str = "rock",
    ) -> Path:
        path = tmp_path / name
        dataset = (
            gdal.OpenEx(str(path), gdal.OF_UPDATE | gdal.OF_VECTOR)
            if path.exists()
            else gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0)
        )
        reference = spatial_reference(crs) if crs else None
        created = dataset.CreateLayer(layer, reference, ogr.wkbUnknown)
        for wkt in wkts:
            feature = ogr.Feature(created.GetLayerDefn())
            if wkt is not None:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            assert created.CreateFeature(feature) == 0
        dataset.FlushCache()
        return path

    return make


@pytest.fixture
def truncated() -> Any:
    """Cut a file to a part of its length."""

    def cut(path: Path, part: float = 0.5) -> Path:
        data = path.read_bytes()
        path.write_bytes(data[: int(len(data) * part)])
        return path

    return cut


def square(left: float, bottom: float, size: float) -> str:
    right, top = left + size, bottom + size
    return (
        f"POLYGON (({left} {bottom}, {right} {bottom}, {right} {top}, {left} {top}, "
        f"{left} {bottom}))"
    )


@pytest.fixture(name="square")
def square_fixture() -> Any:
    """WKT of a square from its lower left corner and edge."""
    return square
