"""What a user sees after a run: styled layers, in one group and in good order, with themes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsLayerTreeGroup,
    QgsMapThemeCollection,
    QgsPalettedRasterRenderer,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsRasterContourRenderer,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)

from rock_outcrop.algorithms.chain import Chain
from rock_outcrop.tests.qgis_side import Scene

PRODUCT = "rock_outcrop/product"


@pytest.fixture
def project(provider: object) -> Iterator[QgsProject]:
    """An empty project."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def load(name: Any, inputs: dict[str, Any]) -> dict[str, Any]:
    import processing

    values = {
        key: str(value) if isinstance(value, Path) else value for key, value in inputs.items()
    }
    algorithm = f"rockoutcrop:{name}" if isinstance(name, str) else name
    return dict(processing.runAndLoadResults(algorithm, values))


def the_group(project: QgsProject) -> QgsLayerTreeGroup:
    (group,) = project.layerTreeRoot().findGroups()
    return group


def products(group: QgsLayerTreeGroup) -> list[str]:
    """The products of a group's layers, from top to bottom."""
    return [node.layer().customProperty(PRODUCT) for node in group.findLayers()]


def shown(project: QgsProject, theme: str) -> list[str]:
    """The names of the layers that a theme shows, from top to bottom."""
    return [layer.name() for layer in project.mapThemeCollection().mapThemeVisibleLayers(theme)]


@pytest.fixture
def generated(project: QgsProject, scene: Scene) -> QgsProject:
    """A project with the layers of a scene, as `demodata` leaves them."""
    for path, product in (
        (scene.composite, "composite"),
        (scene.johnson, "johnson"),
    ):
        is_raster = path.suffix == ".tif"
        layer = (QgsRasterLayer if is_raster else QgsVectorLayer)(str(path), product)
        layer.setCustomProperty(PRODUCT, product)
        project.addMapLayer(layer)
    return project


def test_prediction_arrives_styled_and_in_one_group(
    generated: QgsProject, trained: dict[str, Any], scene: Scene, tmp_path: Path
) -> None:
    load(
        "predict",
        {
            "MODEL": trained["MODEL"],
            **scene.inputs,
            "DEVICE": "cpu",
            "PROBABILITY": tmp_path / "probability.tif",
            "MASK": tmp_path / "mask.tif",
        },
    )
    group = the_group(generated)
    assert group.name().startswith("Predict rock")
    assert [node.name() for node in group.findLayers()] == ["Rock mask", "Rock probability"]
    assert products(group) == ["mask", "probability"]
    renderers = [type(node.layer().renderer()) for node in group.findLayers()]
    assert renderers == [QgsRasterContourRenderer, QgsSingleBandPseudoColorRenderer]
    assert shown(generated, "Rock Outcrop: prediction") == [
        "Rock mask",
        "Rock probability",
        "composite",
    ]


def test_agreement_shows_one_layer_for_each_reference(
    project: QgsProject, scene: Scene, tmp_path: Path
) -> None:
    load(
        "compare",
        {
            "PREDICTION": scene.truth,
            "REFERENCES": [str(scene.johnson), str(scene.add)],
            "AGREEMENT": tmp_path / "agreement.tif",
        },
    )
    nodes = the_group(project).findLayers()
    assert [node.name() for node in nodes] == ["Agreement: johnson", "Agreement: add"]
    assert [node.layer().renderer().inputBand() for node in nodes] == [1, 2]
    assert all(isinstance(n.layer().renderer(), QgsPalettedRasterRenderer) for n in nodes)
    assert products(the_group(project)) == ["agreement", "agreement"]
    assert shown(project, "Rock Outcrop: agreement") == ["Agreement: johnson", "Agreement: add"]


def test_outlines_arrive_with_their_style(
    project: QgsProject, scene: Scene, tmp_path: Path
) -> None:
    load("vectorizemask", {"MASK": scene.truth, "OUTPUT": tmp_path / "outlines.gpkg"})
    (node,) = the_group(project).findLayers()
    styled = QgsVectorLayer(str(tmp_path / "outlines.gpkg"))
    styled.loadNamedStyle(str(tmp_path / "outlines.qml"))
    assert node.layer().renderer().dump() == styled.renderer().dump()
    assert node.layer().customProperty(PRODUCT) == "outlines"


def test_a_scene_lies_in_good_order_and_has_a_theme_for_each_mask(
    project: QgsProject, tmp_path: Path
) -> None:
    names = ("ADD", "JOHNSON", "COMPOSITE", "GEOMAP", "DEM", "TRUTH")
    outputs = {
        name: tmp_path / f"{name}.{'tif' if name in ('COMPOSITE', 'DEM', 'TRUTH') else 'gpkg'}"
        for name in names
    }
    load("demodata", {"SEED": 3, "TILES": 1, **outputs})
    order = ["johnson", "add", "geomap", "truth", "dem", "composite"]
    assert products(the_group(project)) == order
    themes = {f"Rock Outcrop: {name}" for name in ("composite", "Johnson", "GeoMap", "ADD")}
    assert set(project.mapThemeCollection().mapThemes()) == themes
    assert shown(project, "Rock Outcrop: GeoMap") == ["GeoMap (simulated)", "Composite"]
    assert shown(project, "Rock Outcrop: composite") == ["Composite"]


def test_our_theme_is_brought_up_to_date_and_a_users_is_left_alone(
    generated: QgsProject, scene: Scene, tmp_path: Path
) -> None:
    themes = generated.mapThemeCollection()
    mine = QgsMapThemeCollection.MapThemeRecord()
    (johnson,) = generated.mapLayersByName("johnson")
    mine.addLayerRecord(QgsMapThemeCollection.MapThemeLayerRecord(johnson))
    themes.insert("Rock Outcrop: prediction", mine)
    for name in ("first", "second"):
        output = tmp_path / f"{name}.gpkg"
        load("vectorizemask", {"MASK": scene.truth, "OUTPUT": output})
        (newest,) = (
            layer
            for layer in generated.mapLayers().values()
            if layer.source().startswith(str(output))
        )
        newest.setName(name)
    assert shown(generated, "Rock Outcrop: prediction") == ["johnson"]
    # Runs within a minute share a group, and with it a theme.
    assert shown(generated, "Rock Outcrop: prediction 2")[-1] == "composite"
    assert "second" in shown(generated, "Rock Outcrop: prediction 2")
    assert len(themes.mapThemes()) == 2


def small_chain() -> Chain:
    """A chain of two steps that each give a result."""
    model = QgsProcessingModelAlgorithm("Small chain", "test", "test")
    inputs = (
        QgsProcessingParameterVectorLayer("MASK", "Mask"),
        QgsProcessingParameterRasterLayer("DEM", "Elevation"),
        QgsProcessingParameterRasterLayer("GRID", "Grid"),
    )
    for parameter in inputs:
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    steps = {
        "rasterizemask": ({"MASK": "MASK", "REFERENCE": "GRID"}, "Drawn mask"),
        "slope": ({"DEM": "DEM"}, "Steepness"),
    }
    for name, (sources, title) in steps.items():
        child = QgsProcessingModelChildAlgorithm(f"rockoutcrop:{name}")
        child.setChildId(name)
        for key, source in sources.items():
            origin = QgsProcessingModelChildParameterSource.fromModelParameter(source)
            child.addParameterSources(key, [origin])
        output = QgsProcessingModelOutput(title)
        output.setChildId(name)
        output.setChildOutputName("OUTPUT")
        child.setModelOutputs({title: output})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    chain = Chain()
    chain.loadVariant(model.toVariant())
    return chain


def test_a_chain_puts_the_results_of_all_steps_into_one_group(
    project: QgsProject, scene: Scene, tmp_path: Path
) -> None:
    provider = QgsApplication.processingRegistry().providerById("rockoutcrop")
    chain = small_chain()
    provider.addAlgorithm(chain)
    destinations = chain.destinationParameterDefinitions()
    outputs = {
        definition.name(): tmp_path / f"{number}.tif"
        for number, definition in enumerate(destinations)
    }
    try:
        load("smallchain", {"MASK": scene.johnson, "DEM": scene.dem, "GRID": scene.dem, **outputs})
    finally:
        provider.refreshAlgorithms()
    group = the_group(project)
    assert group.name().startswith("Small chain")
    assert [node.name() for node in group.findLayers()] == ["Drawn mask", "Steepness"]
    assert products(group) == ["johnson", "slope"]
