"""A small project to compare: rasters of a few pixels with the tags of our products."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from rock_outcrop.rock_outcrop_plugin.styles import PRODUCT_TAG
from rock_outcrop.tests.algorithms.small_layers import memory_layer, write_raster

BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")


def tagged_raster(
    path: Path, array: NDArray[Any], product: str, *, nodata: float | None = None
) -> QgsRasterLayer:
    """Return a layer whose file says which product it is."""
    write_raster(path, array, nodata=nodata, bands=BANDS if array.ndim == 3 else ())
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadataItem(PRODUCT_TAG, product)
    del dataset
    return QgsRasterLayer(str(path), path.stem)


def small_project(folder: Path) -> QgsProject:
    """Fill the project: 20 x 20 pixels, the left half of the mask rock, one polygon a reference."""
    project = QgsProject.instance()
    project.clear()
    mask = np.zeros((20, 20), np.uint8)
    mask[:, :10] = 1
    mask[0, 0] = 255
    layers: list[Any] = [
        tagged_raster(folder / "a.tif", np.full((6, 20, 20), 4000, np.uint16), "composite"),
        tagged_raster(folder / "b.tif", mask, "mask", nodata=255),
        tagged_raster(folder / "c.tif", np.where(mask == 1, 93, 4).astype(np.uint8), "probability"),
        tagged_raster(folder / "d.tif", np.full((20, 20), 812.5, np.float32), "dem"),
        tagged_raster(folder / "e.tif", np.full((20, 20), 23.4, np.float32), "slope"),
    ]
    for name in ("Johnson 2016", "GeoMap outcrops"):
        layer: QgsVectorLayer = memory_layer([(0, -200, 50, 0)])
        layer.setName(name)
        layers.append(layer)
    project.addMapLayers(layers)
    project.setCrs(layers[0].crs())
    return project
