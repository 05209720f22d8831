"""The training dock in a real QGIS window, with two real trainings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from rock_outcrop.tests.qgis_side import ROOT, Scene

from .conftest import Session


@pytest.fixture(scope="module")
def seen(window_session: Session, scene: Scene, trained: dict[str, Any]) -> dict[str, Any]:
    """What the session in the window wrote down."""
    inputs = {**scene.inputs, "LABEL": scene.label, "TILES": scene.tiles}
    return window_session(
        Path(__file__).with_name("training_session.py"),
        timeout=400,
        ROCK_OUTCROP_INPUTS=json.dumps({name: str(path) for name, path in inputs.items()}),
        ROCK_OUTCROP_RUN=str(trained["RUN_FOLDER"]),
        ROCK_OUTCROP_PYTHON=str(ROOT / ".venv" / "bin" / "python"),
    )


def test_nothing_went_wrong(seen: dict[str, Any]) -> None:
    assert "error" not in seen, seen["error"]
