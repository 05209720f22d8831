"""Rock masks and composites from files, as users fetch and stack them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import QgsProcessingException

from rock_outcrop.tests.qgis_side import QgisProcess

from .small_layers import read_raster

Run = Callable[..., dict[str, Any]]
FILES = ("blue", "green", "red", "nir", "swir1", "swir2")


@pytest.mark.parametrize("product", ["johnson", "geomap", "add"])
def test_a_mask_is_cut_and_can_be_rasterized(
    run: Run, shared_data: Path, tmp_path: Path, product: str
) -> None:
    folder = shared_data / "vestfold"
    output = tmp_path / "mask.gpkg"
    extent = "2310000,2316000,472000,478000 [EPSG:3031]"
    done = run(
        "fetchreference",
        PRODUCT=product,
        SOURCE=folder / f"{product}.gpkg",
        EXTENT=extent,
        VERSION="1",
        OUTPUT=output,
    )
    assert done["POLYGONS"] > 10
    assert done["FOUND_VERSION"] == "1"
    dataset = ogr.Open(str(output))
    layer = dataset.GetLayer(product)
    left, right, bottom, top = layer.GetExtent()
    assert left >= 2310000
    assert right <= 2316000
    assert bottom >= 472000
    assert top <= 478000
    area = sum(feature.GetGeometryRef().GetArea() for feature in layer) / 1e6
    assert area == pytest.approx(done["ROCK_AREA"])
    assert output.with_suffix(".qml").exists()
    raster = tmp_path / "mask.tif"
    run("rasterizemask", MASK=output, REFERENCE=folder / "composite.tif", OUTPUT=raster)
    rock = int((read_raster(raster) == 1).sum())
    assert rock * 1e-4 == pytest.approx(done["ROCK_AREA"], rel=0.02)


@pytest.mark.parametrize(
    ("values", "match"),
    [
        ({"SOURCE": "nowhere.gpkg"}, "SOURCE: there is no"),
        ({"PRODUCT": "add", "UNITS": "31"}, "UNITS: only geomap has units"),
        ({"PRODUCT": "geomap", "UNITS": "granite"}, "UNITS: GeoMap has no unit 'granite'"),
        ({"SOURCE_CRS": "EPSG:1"}, "SOURCE_CRS"),
        ({"OUTPUT": "mask.shp"}, "OUTPUT: .*no GeoPackage"),
    ],
)
def test_masks_that_cannot_be_fetched(
    run: Run, shared_data: Path, tmp_path: Path, values: dict[str, str], match: str
) -> None:
    inputs = {"SOURCE": shared_data / "vestfold" / "add.gpkg", **values}
    output = tmp_path / inputs.pop("OUTPUT", "mask.gpkg")
    with pytest.raises(QgsProcessingException, match=match):
        run("fetchreference", **inputs, OUTPUT=output)
    assert not list(tmp_path.iterdir())


def test_a_real_scene_becomes_a_composite(
    qgis_process: QgisProcess, shared_data: Path, tmp_path: Path
) -> None:
    files = [shared_data / "s2" / "patagonia" / f"{name}_band.nc" for name in FILES]
    own, polar = tmp_path / "own.tif", tmp_path / "polar.tif"
    inputs = {"INPUTS": files, "SOURCE_CRS": "EPSG:32719"}
    done = qgis_process.run("localstack", {**inputs, "OUTPUT": own})
    assert done.code == 0, done.text
    assert done.results["VALID_SHARE"] == 1.0
    dataset = gdal.Open(str(own))
    assert dataset.GetGeoTransform() == (600000.0, 10.0, 0.0, 4700020.0, 0.0, -10.0)
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32719"
    blue = gdal.Open(str(files[0])).ReadAsArray()
    np.testing.assert_array_equal(dataset.GetRasterBand(1).ReadAsArray(), blue)
    grid = {"CRS": "EPSG:3031", "RESOLUTION": 20}
    done = qgis_process.run("localstack", {**inputs, **grid, "OUTPUT": polar})
    assert done.code == 0, done.text
    left, pixel, _, top, _, _ = gdal.Open(str(polar)).GetGeoTransform()
    assert pixel == 20
    assert left % 20 == top % 20 == 0


@pytest.mark.parametrize(
    ("values", "match"),
    [
        ({}, "INPUTS: no scene was given"),
        ({"INPUT_FOLDER": "/nowhere"}, "INPUTS: there is no"),
        ({"INPUT_FOLDER": ".", "BANDS": "B02,B03"}, "BANDS: .*not the six bands"),
        ({"INPUT_FOLDER": ".", "CRS": "nonsense"}, "CRS"),
    ],
)
def test_scenes_that_cannot_be_stacked(
    run: Run, tmp_path: Path, values: dict[str, str], match: str
) -> None:
    if values.get("INPUT_FOLDER") == ".":
        values = {**values, "INPUT_FOLDER": str(tmp_path)}
    with pytest.raises(QgsProcessingException, match=match):
        run("localstack", **values, OUTPUT=tmp_path / "composite.tif")
    assert not list(tmp_path.iterdir())
