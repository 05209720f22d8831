"""What a user sees after a run: styled layers, in one group."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsLayerTreeGroup,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)

from rock_outcrop.tests.qgis_side import Scene


@pytest.fixture
def project(provider: object) -> Iterator[QgsProject]:
    """An empty project."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def load(name: str, inputs: dict[str, Any]) -> dict[str, Any]:
    import processing

    values = {
        key: str(value) if isinstance(value, Path) else value for key, value in inputs.items()
    }
    return dict(processing.runAndLoadResults(f"rockoutcrop:{name}", values))


def the_group(project: QgsProject) -> QgsLayerTreeGroup:
    (group,) = project.layerTreeRoot().findGroups()
    return group


def test_prediction_arrives_styled_and_in_one_group(
    project: QgsProject, trained: dict[str, Any], scene: Scene, tmp_path: Path
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
    group = the_group(project)
    assert group.name().startswith("Predict rock")
    renderers = {node.name(): type(node.layer().renderer()) for node in group.findLayers()}
    assert set(renderers.values()) == {
        QgsPalettedRasterRenderer,
        QgsSingleBandPseudoColorRenderer,
    }


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
    assert sorted(node.name().split(": ")[-1] for node in nodes) == ["add", "johnson"]
    bands = sorted(node.layer().renderer().band() for node in nodes)
    assert bands == [1, 2]
    assert all(isinstance(n.layer().renderer(), QgsPalettedRasterRenderer) for n in nodes)


def test_outlines_arrive_with_their_style(
    project: QgsProject, scene: Scene, tmp_path: Path
) -> None:
    load("vectorizemask", {"MASK": scene.truth, "OUTPUT": tmp_path / "outlines.gpkg"})
    (node,) = the_group(project).findLayers()
    styled = QgsVectorLayer(str(tmp_path / "outlines.gpkg"))
    styled.loadNamedStyle(str(tmp_path / "outlines.qml"))
    assert node.layer().renderer().dump() == styled.renderer().dump()
