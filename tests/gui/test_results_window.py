"""Results in a real QGIS window: their groups, themes and legends, and the page in the designer."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtGui import QImage

from rock_outcrop.tests.gui.conftest import Session
from rock_outcrop.tests.qgis_side import Scene

SCRIPT = Path(__file__).with_name("results_session.py")


@pytest.fixture(scope="module")
def seen(window_session: Session, scene: Scene) -> dict[str, Any]:
    """What a window saw that loaded a scene, drew, compared and printed."""
    files = {name: str(path) for name, path in dataclasses.asdict(scene).items()}
    return window_session(SCRIPT, timeout=240, ROCK_OUTCROP_SCENE=json.dumps(files))


def test_results_arrive_with_groups_themes_and_metadata(seen: dict[str, Any]) -> None:
    assert "error" not in seen, seen["error"]
    groups = ["Compare masks", "Rasterize a rock mask", "Generate demo data"]
    assert [name.rsplit(" ", 2)[0] for name in seen["groups"]] == groups
    titles = ("ADD", "GeoMap", "Johnson", "agreement", "composite")
    assert seen["themes"] == [f"Rock Outcrop: {title}" for title in titles]
    assert seen["legend"] == ["rock"]
    assert seen["title"] == "Rock mask: drawn"


def test_a_theme_shows_its_mask_over_the_composite(seen: dict[str, Any]) -> None:
    assert seen["shown"] == ["Composite", "GeoMap (simulated)"]


def test_the_page_is_open_to_be_edited(seen: dict[str, Any]) -> None:
    assert seen["layout"] == "Comparison"
    # No layer of the project was added a second time.
    assert seen["layers"] == 8
    for name in ("window", "designer", "page"):
        assert not QImage(str(seen["folder"] / f"{name}.png")).isNull()
