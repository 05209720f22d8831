"""Values under the cursor: rasters, polygons, other CRSs, and layers that could make one wait."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from rock_outcrop.algorithms.layer_products import is_remote
from rock_outcrop.rock_outcrop_plugin.gui.comparison.cursor_table import CursorTable
from rock_outcrop.rock_outcrop_plugin.gui.comparison.project_layers import layers_of
from rock_outcrop.rock_outcrop_plugin.gui.comparison.sampling import Sampler, Spot, Target, targets

POLAR = QgsCoordinateReferenceSystem("EPSG:3031")


def values(project: QgsProject, x: float, y: float, crs: object = POLAR) -> dict[str, str]:
    """Return what every layer holds at a point, by the layer's name."""
    sampler = Sampler(project)
    sampler.set_view(QgsRectangle(-500, -500, 500, 500))
    spot = Spot(QgsPointXY(x, y), crs, 1.0)
    return {
        project.mapLayer(target.layer_id).name(): sampler.value_at(target, spot)
        for target in targets(project, [])
    }


def test_every_layer_says_what_it_holds(project: QgsProject) -> None:
    assert values(project, 75, -95) == {
        "b": "rock",
        "Johnson 2016": "no rock",
        "GeoMap outcrops": "no rock",
        "c": "93 %",
        "e": "23.4°",
        "d": "812.5 m",
    }
    assert values(project, 25, -95)["Johnson 2016"] == "rock"
    assert values(project, 150, -95)["b"] == "no rock"


def test_nodata_is_not_no_rock(project: QgsProject) -> None:
    assert values(project, 5, -5)["b"] == "no data"
    outside = values(project, 5000, 5000)
    assert [outside[name] for name in "bced"] == ["no data"] * 4
    assert outside["Johnson 2016"] == "no rock"


def test_layers_in_another_crs_are_asked_at_the_same_place(project: QgsProject) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "ADD", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 -90, 90 -90, 90 -89.9, 0 -89.9, 0 -90))"))
    layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    assert values(project, 500, 500)["ADD"] == "rock"
    assert values(project, 500, -500)["ADD"] == "no rock"


def test_many_polygons_without_an_index_are_indexed_in_view(
    qtbot: QtBot, project: QgsProject
) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:3031", "ADD", "memory")
    features = []
    for number in range(6000):
        feature = QgsFeature()
        x, y = 10 * (number % 100), -10 * (number // 100)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y - 5, x + 5, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    project.addMapLayer(layer)
    sampler, target = Sampler(project), Target(layer.id(), "add")
    sampler.set_view(QgsRectangle(0, -200, 200, 0))
    inside, beside = (Spot(QgsPointXY(x, -92), POLAR, 1.0) for x in (92, 97))
    assert sampler.value_at(target, inside) == "…"
    qtbot.waitUntil(lambda: sampler.value_at(target, inside) != "…", timeout=20_000)
    assert sampler.value_at(target, inside) == "rock"
    assert sampler.value_at(target, beside) == "no rock"
    sampler.forget()


def test_remote_layers_are_not_read(project: QgsProject) -> None:
    layer = layers_of(project, "mask")[0]
    assert not is_remote(layer)
    layer.setDataSource("/vsicurl/http://127.0.0.1:1/mask.tif", "mask", "gdal")
    assert is_remote(layer)


def test_the_table_asks_at_a_beat(qtbot: QtBot, project: QgsProject) -> None:
    table = CursorTable(project)
    qtbot.addWidget(table)
    table.list_layers([])
    table.show()
    for step in range(500):
        table.look_at(QgsPointXY(10 + step / 10, -95), POLAR, 1.0)
    assert table.asked == 0
    qtbot.waitUntil(lambda: table.table.item(0, 1).text() == "rock", timeout=5000)
    qtbot.wait(200)
    assert table.asked == table.table.rowCount()
    assert table.place.text().startswith("59.9, -95.0 · 89.99897° S")


def test_a_layer_that_is_gone_is_no_error(qtbot: QtBot, project: QgsProject) -> None:
    table = CursorTable(project)
    qtbot.addWidget(table)
    table.list_layers([])
    table.show()
    project.removeMapLayer(layers_of(project, "mask")[0])
    table.look_at(QgsPointXY(75, -95), POLAR, 1.0)
    qtbot.waitUntil(lambda: table.table.item(0, 1).text() == "cannot be read", timeout=5000)
