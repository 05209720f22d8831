"""Rasters and polygon layers of a few pixels."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, gdal_array, ogr, osr
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

POLAR = "EPSG:3031"


def write_raster(
    path: Path,
    array: NDArray[Any],
    *,
    nodata: float | None = None,
    crs: str | None = POLAR,
    bands: Sequence[str] = (),
) -> Path:
    """Write (height, width) or (bands, height, width) with pixels of 10 m from (0, 0) down."""
    layers = array if array.ndim == 3 else array[None]
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(array.dtype)
    count, height, width = layers.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, kind)
    dataset.SetGeoTransform((0, 10, 0, 0, 0, -10))
    if crs:
        dataset.SetProjection(crs)
    for number, layer in enumerate(layers, start=1):
        band = dataset.GetRasterBand(number)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if bands:
            band.SetDescription(bands[number - 1])
        band.WriteArray(layer)
    dataset.FlushCache()
    return path


def read_raster(path: str | Path) -> NDArray[Any]:
    """Return the pixels of a raster."""
    return gdal.Open(str(path)).ReadAsArray()


def read_features(path: str | Path) -> list[dict[str, Any]]:
    """Return the attributes of a vector file's first layer."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    return [feature.items() for feature in dataset.GetLayer(0)]


def memory_layer(rectangles: Sequence[tuple[float, float, float, float]]) -> QgsVectorLayer:
    """Return rectangles (left, bottom, right, top) with their number in the field `id`."""
    layer = QgsVectorLayer(f"Polygon?crs={POLAR}&field=id:integer", "rock", "memory")
    features = []
    for number, (left, bottom, right, top) in enumerate(rectangles):
        feature = QgsFeature(layer.fields())
        corners = ((left, bottom), (right, bottom), (right, top), (left, top), (left, bottom))
        text = ", ".join(f"{x} {y}" for x, y in corners)
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON (({text}))"))
        feature.setAttributes([number])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def ones(height: int = 20, width: int = 20) -> NDArray[np.uint8]:
    """Return a mask that is all rock."""
    return np.ones((height, width), np.uint8)


def write_marks(
    path: Path, raster: Path, marks: Sequence[tuple[int, int, str]], field: str = "mark"
) -> Path:
    """Write (column, row, mark) of pixels of a raster, as the comparison panel does."""
    grid = gdal.Open(str(raster))
    crs = grid.GetSpatialRef()
    # Marks are written in the order of x and y, whatever the axes of the CRS.
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    left, pixel, _, top, _, _ = grid.GetGeoTransform()
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("marks", crs, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    for column, row, mark in marks:
        feature = ogr.Feature(layer.GetLayerDefn())
        x, y = left + (column + 0.5) * pixel, top - (row + 0.5) * pixel
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({x} {y})"))
        feature.SetField(field, mark)
        layer.CreateFeature(feature)
    return path
