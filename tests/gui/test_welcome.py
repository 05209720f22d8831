"""The welcome dock in a real QGIS window, from the first start of a fresh profile on."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from .conftest import Session


@pytest.fixture(scope="module")
def seen(
    window_session: Session, trained: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """What the session in the window wrote down."""
    return window_session(
        Path(__file__).with_name("welcome_session.py"),
        timeout=400,
        is_first=True,
        HOME=str(tmp_path_factory.mktemp("home")),
        ROCK_OUTCROP_MODEL=trained["MODEL"],
    )


def test_nothing_went_wrong(seen: dict[str, Any]) -> None:
    assert "error" not in seen, seen["error"]


def test_it_opens_by_itself_once(seen: dict[str, Any]) -> None:
    assert seen["opened"]
    assert seen["welcomed"]
    assert seen["unloads"]
    assert seen["gone"]
    assert not seen["again"]


def test_what_it_started_ends_well_without_the_plugin(seen: dict[str, Any]) -> None:
    assert seen["layers"] == 12


def test_it_says_what_the_environment_holds(seen: dict[str, Any]) -> None:
    kind, words = seen["environment"]
    assert kind in ("ready", "outdated")
    assert "torch" in words
    assert seen["device"].startswith(("CPU", "NVIDIA", "Apple"))
    assert seen["heavy"] == []


def test_it_fits_beside_a_map_on_a_small_screen(seen: dict[str, Any]) -> None:
    sizes = seen["narrow"]
    assert sizes["dock"] <= 300
    assert sizes["least"] <= 300
    assert sizes["contents"] <= 300
    assert sizes["height"] <= 720


def test_every_button_is_reached_by_the_keyboard(seen: dict[str, Any]) -> None:
    wanted = {
        "RockOutcropInstall",
        "RockOutcropUsePython",
        "RockOutcropCheck",
        "RockOutcropTryTiles",
        "RockOutcropGenerate",
        "RockOutcropModelsFolder",
        "RockOutcropNetworkOptions",
        "RockOutcropSignIn",
        "RockOutcropOpenTraining",
        "RockOutcropOpenComparison",
        "RockOutcropHelp",
    }
    assert wanted <= set(seen["tab"]), seen["tab"]


def test_a_scene_arrives_in_one_group_and_the_next_step_is_filled_in(seen: dict[str, Any]) -> None:
    scene = seen["scene"]
    assert len(scene["groups"]) == 1
    assert re.match(r"Generate demo data \d{4}-\d\d-\d\d", scene["groups"][0])
    assert scene["layers"] == [
        "Johnson (simulated)",
        "ADD (simulated)",
        "GeoMap (simulated)",
        "Truth",
        "Elevation",
        "Composite",
    ], "from top to bottom"
    assert scene["errors"] == []
    assert scene["renderers"]["Truth"] == "paletted"
    assert scene["map"]["id"] == "rockoutcrop:maprockoutcrops"
    assert scene["map"]["width"] == 8
    assert scene["map"]["test"] == 0.34
    assert scene["map"]["layers"] == [
        "composite.tif",
        "dem.tif",
        "johnson.gpkg",
        "geomap.gpkg",
        "add.gpkg",
        "truth.tif",
    ]
    assert scene["trainings"]


def test_a_model_is_read_and_predicts(seen: dict[str, Any], trained: dict[str, Any]) -> None:
    model = seen["model"]
    assert model["name"] == "small.safetensors"
    assert model["iou"] == pytest.approx(trained["IOU"])
    assert model["recipe"] == "rock"
    assert model["dialog"] == "rockoutcrop:predict"
    assert model["model"].endswith("my models/small.safetensors")


def test_the_sign_in_is_seen_without_earth_engines_package(seen: dict[str, Any]) -> None:
    account = seen["account"]
    assert account["before"].startswith("Not signed in")
    assert account["dialog"] == "rockoutcrop:signinearthengine"
    assert "antarctica" in account["after"]
    assert "secret" not in account["after"]


def test_the_other_docks_open(seen: dict[str, Any]) -> None:
    assert seen["comparison"]
