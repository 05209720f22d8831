"""`rockoutcrop:rasterizemask` with layers of every provenance."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from rock_outcrop.tests.qgis_side import QgisProcess

from .small_layers import memory_layer, ones, read_raster, write_raster

SQUARES = ((0, -40, 40, 0), (100, -140, 120, -120))


@pytest.fixture
def reference(tmp_path: Path) -> Path:
    return write_raster(tmp_path / "reference.tif", ones())


@pytest.fixture
def saved(provider: object, tmp_path: Path) -> Path:
    path = tmp_path / "rock.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    layer = memory_layer(SQUARES)
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), context, options
    )
    assert error == QgsVectorFileWriter.WriterError.NoError, message
    return path


@pytest.fixture
def draw(run: Any, reference: Path, tmp_path: Path) -> Any:
    """Rasterise a layer and return the number of rock pixels."""

    def rock_pixels(mask: Any) -> int:
        result = run("rasterizemask", MASK=mask, REFERENCE=reference, OUTPUT=tmp_path / "m.tif")
        return int(read_raster(result["OUTPUT"]).sum())

    return rock_pixels


def test_a_file(draw: Any, saved: Path, tmp_path: Path) -> None:
    assert draw(saved) == 20
    assert (tmp_path / "m.qml").exists()


def test_a_layer_name_in_the_path(draw: Any, saved: Path) -> None:
    assert draw(f"{saved}|layername=rock") == 20


def test_a_memory_layer(draw: Any) -> None:
    assert draw(memory_layer(SQUARES)) == 20


def test_a_filtered_layer(draw: Any, saved: Path) -> None:
    layer = QgsVectorLayer(f"{saved}|layername=rock", "rock", "ogr")
    assert layer.setSubsetString('"id" = 1')
    assert draw(layer) == 4


def test_a_layer_with_edits_that_are_not_saved(draw: Any, saved: Path) -> None:
    layer = QgsVectorLayer(f"{saved}|layername=rock", "rock", "ogr")
    assert layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(
        QgsGeometry.fromWkt("POLYGON ((150 -200, 160 -200, 160 -190, 150 -190, 150 -200))")
    )
    assert layer.addFeature(feature)
    assert draw(layer) == 21
    layer.rollBack()


def test_selected_features_only(draw: Any, saved: Path) -> None:
    layer = QgsVectorLayer(f"{saved}|layername=rock", "rock", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression('"id" = 1')
    try:
        assert draw(QgsProcessingFeatureSourceDefinition(layer.id(), True)) == 4
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_without_a_reference(run: Any, saved: Path, tmp_path: Path) -> None:
    output = tmp_path / "m.tif"
    run("rasterizemask", MASK=saved, OUTPUT=output)
    assert read_raster(output).shape == (14, 12)
    run("rasterizemask", MASK=saved, EXTENT="5,35,-35,-5 [EPSG:3031]", OUTPUT=output)
    assert read_raster(output).shape == (4, 4)
    run("rasterizemask", MASK=saved, EXTENT="5,35,-35,-5", OUTPUT=output)
    assert read_raster(output).shape == (4, 4)


def test_an_empty_layer_is_refused(run: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match=r"MASK: .*is empty"):
        run("rasterizemask", MASK=memory_layer([]), OUTPUT=tmp_path / "m.tif")
    assert list(tmp_path.iterdir()) == []


def test_through_qgis_process_with_flags(
    qgis_process: QgisProcess, shared_data: Path, tmp_path: Path
) -> None:
    scene = shared_data / "vestfold"
    done = qgis_process.call(
        "run",
        "rockoutcrop:rasterizemask",
        f"--MASK={scene / 'geomap.gpkg'}",
        f"--REFERENCE={scene / 'composite.tif'}",
        f"--OUTPUT={tmp_path / 'geomap.tif'}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    drawn = read_raster(tmp_path / "geomap.tif")
    assert drawn.shape == (1560, 1560)
    assert 0.2 < drawn.mean() < 0.8
