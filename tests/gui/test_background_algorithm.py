"""Algorithms that docks start: in the background, with their words, their results and their end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsProcessingOutputLayerDefinition, QgsProject

from rock_outcrop.rock_outcrop_plugin.gui.background_algorithm import BackgroundAlgorithm
from rock_outcrop.tests.qgis_side import Scene


@pytest.mark.usefixtures("provider")
def test_it_runs_and_its_layer_arrives(qtbot: QtBot, scene: Scene, tmp_path: Path) -> None:
    output = str(tmp_path / "slope.tif")
    destination = QgsProcessingOutputLayerDefinition(output, QgsProject.instance())
    run = BackgroundAlgorithm("rockoutcrop:slope", {"DEM": str(scene.dem), "OUTPUT": destination})
    with qtbot.waitSignal(run.ended, timeout=60_000) as ended:
        assert run.start()
        assert run.running
    successful, results = ended.args
    assert successful
    assert not run.running
    assert results["OUTPUT"] == output
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()] == ["Slope"]
    QgsProject.instance().clear()


@pytest.mark.usefixtures("provider")
def test_wrong_parameters_are_said_before_anything_starts(scene: Scene) -> None:
    run = BackgroundAlgorithm("rockoutcrop:slope", {"DEM": str(scene.johnson)})
    assert not run.start()
    assert "DEM" in run.error


@pytest.mark.usefixtures("provider")
def test_a_cancelled_run_ends_as_failed(qtbot: QtBot, tmp_path: Path) -> None:
    names = ("COMPOSITE", "DEM", "TRUTH", "JOHNSON", "GEOMAP", "ADD")
    outputs: dict[str, Any] = {
        name: str(tmp_path / f"{name}.{'tif' if index < 3 else 'gpkg'}")
        for index, name in enumerate(names)
    }
    run = BackgroundAlgorithm("rockoutcrop:demodata", {"SEED": 1, "TILES": 2, **outputs})
    with qtbot.waitSignal(run.ended, timeout=60_000) as ended:
        assert run.start()
        run.cancel()
    assert ended.args[0] is False
    assert list(tmp_path.iterdir()) == []
