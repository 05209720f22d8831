"""Batch dialogs of every algorithm and the chains in the modeler, in a real QGIS window."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal

from rock_outcrop.tests.qgis_side import ROOT, Scene

from .conftest import Session

CHAINS = ROOT / "algorithms" / "chains"


@pytest.fixture(scope="module")
def seen(window_session: Session, scene: Scene) -> dict[str, Any]:
    """What a session in a QGIS window saw."""
    answer = window_session(
        Path(__file__).with_name("batch_and_modeler_session.py"),
        timeout=600,
        ROCK_OUTCROP_CHAINS=str(CHAINS),
        ROCK_OUTCROP_SCENE=json.dumps({name: str(path) for name, path in vars(scene).items()}),
    )
    assert "error" not in answer, answer
    return answer


def test_every_algorithm_has_a_batch_with_a_cell_for_each_parameter(seen: dict[str, Any]) -> None:
    assert len(seen["columns"]) > 25
    for name, found in seen["columns"].items():
        assert found["supported"], name
        assert found["missing"] == [], name


def test_batches_run_to_their_end(seen: dict[str, Any]) -> None:
    assert seen["batches"] == {"slope": True, "rasterizemask": True, "disagreements": True}
    folder = seen["folder"] / "batch"
    first, second = (gdal.Open(str(folder / f"{n}.tif")).ReadAsArray() for n in (0, 1))
    assert (first != second).any()


def test_chains_open_in_the_modeler(seen: dict[str, Any]) -> None:
    assert set(seen["chains"]) == {path.stem for path in CHAINS.glob("*.model3")}
    for name, chain in seen["chains"].items():
        assert chain["saved"], name
        assert chain["colours"] > 50, name
