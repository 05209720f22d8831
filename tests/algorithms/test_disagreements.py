"""Disagreements as a user finds them: by `qgis_process`, in the toolbox, cancelled, refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsProcessingException,
    QgsProject,
)

from rock_outcrop.tests.qgis_side import QgisProcess, Scene

from .test_cancel import CancelOn

Run = Callable[..., dict[str, Any]]
FIELDS = ["rank", "reference", "kind", "area", "pixels", "xmin", "ymin", "xmax", "ymax"]


@pytest.fixture
def project(provider: object) -> Iterator[QgsProject]:
    """An empty project."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def test_disagreements_by_qgis_process(
    qgis_process: QgisProcess, scene: Scene, tmp_path: Path
) -> None:
    output = tmp_path / "out.gpkg"
    done = qgis_process.run(
        "disagreements",
        {
            "PREDICTION": scene.truth,
            "REFERENCES": [scene.johnson, scene.add],
            "MIN_AREA": 500,
            "MAX_PATCHES": 12,
            "OUTPUT": output,
        },
    )
    assert done.code == 0, done.text
    assert done.results["PATCHES"] == 12
    assert done.results["FOUND"] > 12
    dataset = ogr.Open(str(output))
    layer = dataset.GetLayer("disagreements")
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(index).GetName() for index in range(len(FIELDS))]
    assert names == FIELDS
    assert layer.GetGeomType() == ogr.wkbPoint
    raster = gdal.Open(str(scene.truth))
    truth = raster.ReadAsArray()
    left, pixel, _, top, _, _ = raster.GetGeoTransform()
    areas = []
    for feature in layer:
        place = feature.GetGeometryRef()
        column, row = int((place.GetX() - left) / pixel), int((top - place.GetY()) / pixel)
        assert (truth[row, column] == 1) == (feature["kind"] == "prediction only")
        assert feature["reference"] in ("johnson", "add")
        assert feature["xmin"] < place.GetX() < feature["xmax"]
        areas.append(feature["area"])
    assert areas == sorted(areas, reverse=True)
    assert min(areas) >= 500


def test_they_arrive_styled_by_kind(project: QgsProject, scene: Scene, tmp_path: Path) -> None:
    import processing

    processing.runAndLoadResults(
        "rockoutcrop:disagreements",
        {
            "PREDICTION": str(scene.truth),
            "REFERENCES": [str(scene.johnson)],
            "OUTPUT": str(tmp_path / "out.gpkg"),
        },
    )
    (layer,) = project.mapLayers().values()
    assert layer.geometryType() == Qgis.GeometryType.Point
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    values = {category.value() for category in layer.renderer().categories()}
    assert values == {"prediction only", "reference only"}
    # The largest ones are not less than ten pixels by default.
    assert min(feature["pixels"] for feature in layer.getFeatures()) >= 10
    assert np.all(np.diff([f["area"] for f in layer.getFeatures()]) <= 0)


@pytest.mark.parametrize(
    ("changes", "pattern"),
    [
        ({"PREDICTION": "/nowhere.tif"}, "PREDICTION"),
        ({"REFERENCES": []}, "REFERENCES"),
        ({"REFERENCES": ["/nowhere.gpkg"]}, "REFERENCES"),
        ({"EXTENT": "0,100,0,100 [EPSG:3031]"}, "EXTENT"),
    ],
)
def test_bad_input(
    run: Run, scene: Scene, tmp_path: Path, changes: dict[str, Any], pattern: str
) -> None:
    inputs = {"PREDICTION": scene.truth, "REFERENCES": [scene.johnson], **changes}
    with pytest.raises(QgsProcessingException, match=pattern):
        run("disagreements", **inputs, OUTPUT=tmp_path / "out.gpkg")
    assert not list(tmp_path.iterdir())


def test_a_composite_is_no_mask(run: Run, scene: Scene, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="not a mask"):
        run(
            "disagreements",
            PREDICTION=scene.composite,
            REFERENCES=[scene.johnson],
            OUTPUT=tmp_path / "out.gpkg",
        )


def test_cancelled_it_leaves_nothing(run: Run, scene: Scene, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="cancel"):
        run(
            "disagreements",
            CancelOn("Window"),
            PREDICTION=scene.truth,
            REFERENCES=[scene.johnson],
            OUTPUT=tmp_path / "out.gpkg",
        )
    assert not list(tmp_path.iterdir())
