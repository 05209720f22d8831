"""What the comparison offers of a project, and how presets draw it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapThemeCollection,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterContourRenderer,
    QgsRectangle,
    QgsVectorLayer,
)

from rock_outcrop.algorithms.layer_products import product_of_layer
from rock_outcrop.rock_outcrop_plugin.gui.comparison.places import (
    crs_for,
    first_extent,
    starts_at,
)
from rock_outcrop.rock_outcrop_plugin.gui.comparison.presets import layers_to_draw
from rock_outcrop.rock_outcrop_plugin.gui.comparison.project_layers import layers_of
from rock_outcrop.rock_outcrop_plugin.gui.comparison.stored_choices import (
    store_views,
    stored_views,
)
from rock_outcrop.rock_outcrop_plugin.gui.comparison.view_area import columns_for
from rock_outcrop.rock_outcrop_plugin.gui.comparison.views import (
    View,
    available_presets,
    is_available,
    suggested_views,
)

from .comparison_layers import tagged_raster


def test_products_are_known_by_tag_or_name(project: QgsProject, tmp_path: Path) -> None:
    found = {layer.name(): product_of_layer(layer) for layer in project.mapLayers().values()}
    assert found == {
        "a": "composite",
        "b": "mask",
        "c": "probability",
        "d": "dem",
        "e": "slope",
        "Johnson 2016": "johnson",
        "GeoMap outcrops": "geomap",
    }


@pytest.mark.parametrize(
    ("name", "tag", "product"),
    [
        ("agreement johnson", "", "agreement"),
        ("johnson as raster", "mask", "johnson"),
        ("Johnson2016", "mask", "johnson"),
        ("madder_lake", "", None),
        ("OSM tiles", "", None),
        ("Elevation", "", "dem"),
    ],
)
def test_names_of_rasters(
    project: QgsProject, tmp_path: Path, name: str, tag: str, product: str | None
) -> None:
    layer = tagged_raster(tmp_path / "z.tif", np.zeros((4, 4), np.uint8), tag)
    layer.setName(name)
    assert product_of_layer(layer) == product


def test_what_our_algorithms_say_of_a_layer_comes_first(project: QgsProject) -> None:
    layer = layers_of(project, "johnson")[0]
    layer.setCustomProperty("rock_outcrop/product", "add")
    assert product_of_layer(layer) == "add"


def test_the_choice_is_made_for_the_user(project: QgsProject) -> None:
    assert available_presets(project) == ["rgb", "swir", "prediction", "johnson", "geomap"]
    names = [view.name for view in suggested_views(project)]
    assert names == ["prediction", "johnson", "geomap", "swir"]


def test_other_layers_fill_the_views(project: QgsProject) -> None:
    for product in ("mask", "probability", "composite", "geomap", "dem", "slope"):
        project.removeMapLayers([layer.id() for layer in layers_of(project, product)])
    other = QgsVectorLayer("Polygon?crs=EPSG:3031", "lakes", "memory")
    project.addMapLayer(other)
    views = suggested_views(project)
    assert views == [View("preset", "johnson"), View("layer", other.id())]
    project.removeMapLayer(other)
    assert not is_available(views[1], project)
    assert layers_to_draw(views[1], project, on_composite=True) == []


def test_a_deleted_theme_is_no_longer_available(project: QgsProject) -> None:
    themes = project.mapThemeCollection()
    themes.insert("mine", QgsMapThemeCollection.MapThemeRecord())
    assert is_available(View("theme", "mine"), project)
    themes.removeMapTheme("mine")
    assert not is_available(View("theme", "mine"), project)


def test_presets_draw_copies(project: QgsProject) -> None:
    composite = layers_of(project, "composite")[0]
    before = composite.renderer().redBand()
    (swir,) = layers_to_draw(View("preset", "swir"), project, on_composite=True)
    renderer = swir.renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (6, 4, 3)
    assert swir.id() != composite.id()
    assert composite.renderer().redBand() == before


def test_masks_lie_on_the_composite(project: QgsProject) -> None:
    outline, base = layers_to_draw(View("preset", "prediction"), project, on_composite=True)
    assert isinstance(outline.renderer(), QgsRasterContourRenderer)
    assert product_of_layer(base) == "composite"
    johnson = layers_to_draw(View("preset", "johnson"), project, on_composite=False)
    assert [layer.renderer().symbol().symbolLayer(0).strokeColor().name() for layer in johnson] == [
        "#1f5fd0"
    ]


@pytest.mark.parametrize(("threshold", "line"), [("", 90.0), ("0.6", 60.0), ("0.42", None)])
def test_a_probability_is_outlined_at_its_threshold(
    project: QgsProject, tmp_path: Path, threshold: str, line: float | None
) -> None:
    project.removeMapLayers([layer.id() for layer in layers_of(project, "mask")])
    probability = layers_of(project, "probability")[0]
    if threshold:
        dataset = gdal.Open(probability.source(), gdal.GA_Update)
        dataset.SetMetadataItem("ROCK_OUTCROP_THRESHOLD", threshold)
        del dataset
        probability.setDataSource(probability.source(), "c", "gdal")
    (drawn,) = layers_to_draw(View("preset", "prediction"), project, on_composite=False)
    if line is not None:
        assert drawn.renderer().contourInterval() == pytest.approx(line)
        return
    shader = drawn.renderer().shader().rasterShaderFunction()
    assert [shader.shade(value)[4] for value in (41.0, 42.0, 100.0)] == [0, 255, 255]


def test_a_layer_is_drawn_as_the_user_styled_it(project: QgsProject) -> None:
    layer = layers_of(project, "geomap")[0]
    drawn = layers_to_draw(View("layer", layer.id()), project, on_composite=True)
    assert drawn[0] is layer
    assert len(drawn) == 2


def test_choices_are_kept_in_the_project(project: QgsProject) -> None:
    assert stored_views(project) == []
    views = [View("preset", "swir"), None, View("theme", "my: theme")]
    store_views(project, views)
    assert stored_views(project) == views
    assert View.from_text("preset:unknown") is None


def test_a_project_without_crs_takes_that_of_the_composite(project: QgsProject) -> None:
    project.setCrs(QgsCoordinateReferenceSystem())
    assert crs_for(project).authid() == "EPSG:3031"
    assert first_extent(project, crs_for(project)) == QgsRectangle(0, -200, 200, 0)
    project.clear()
    assert not crs_for(project).isValid()
    assert first_extent(project, crs_for(project)).isEmpty()


def test_where_the_views_start() -> None:
    data = QgsRectangle(0, 0, 100, 100)
    assert starts_at(QgsRectangle(10, 10, 60, 60), data) == QgsRectangle(10, 10, 60, 60)
    assert starts_at(QgsRectangle(-9000, -9000, 9000, 9000), data) == data
    assert starts_at(QgsRectangle(500, 500, 600, 600), data) == data
    assert starts_at(QgsRectangle(), data) == data


def test_maps_are_arranged_for_the_shape_of_the_dock() -> None:
    assert [columns_for(4, *size) for size in ((1600, 400), (800, 600), (200, 900))] == [4, 2, 1]
    assert [columns_for(3, *size) for size in ((900, 600), (500, 700), (200, 900))] == [3, 2, 1]
    assert [columns_for(2, *size) for size in ((900, 600), (500, 700))] == [2, 1]
