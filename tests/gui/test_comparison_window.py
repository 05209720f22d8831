"""The comparison dock in a real QGIS window, used as an analyst would."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rock_outcrop.tests.qgis_side import Scene

from .conftest import Session


@pytest.fixture(scope="module")
def seen(
    window_session: Session,
    run: Callable[..., dict[str, Any]],
    scene: Scene,
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, Any]:
    """What the session in the window wrote down."""
    mask = tmp_path_factory.mktemp("prediction") / "mask.tif"
    run("spectralrule", **scene.inputs, MASK=mask)
    names = ("composite", "dem", "johnson", "geomap", "add")
    files = {name: str(getattr(scene, name)) for name in names}
    return window_session(
        Path(__file__).with_name("comparison_session.py"),
        timeout=240,
        ROCK_OUTCROP_SCENE=json.dumps({**files, "mask": str(mask)}),
    )


def test_nothing_went_wrong(seen: dict[str, Any]) -> None:
    assert seen.get("error") is None


def test_without_layers_it_says_what_to_do(seen: dict[str, Any]) -> None:
    assert seen["words without layers"]
    assert seen["words in a new project"]


def test_four_maps_show_what_the_project_has(seen: dict[str, Any]) -> None:
    views = ["prediction", "johnson", "geomap", "add"]
    assert seen["views"] == [f"preset:{name}" for name in views]
    assert len(seen["places after opening"]) == 4
    assert len(set(map(tuple, seen["places after opening"]))) == 1
    assert seen["styles kept"]


def test_maps_move_together_and_are_drawn_once(seen: dict[str, Any]) -> None:
    assert len(set(map(tuple, seen["places after the wheel"]))) == 1
    assert seen["places after the wheel"][0][2] < seen["places after opening"][0][2]
    assert seen["drawings of ten notches"] == 1
    assert seen["others follow a drag"] == -40
    assert seen["scene after the drag"] == 0
    assert seen["dragged"] == 40
    assert seen["same after the drag"]
    assert seen["the main map follows"]
    assert seen["the main map leads"]


def test_the_cursor_is_in_every_map_and_in_the_table(seen: dict[str, Any]) -> None:
    assert seen["crosses"] == [True, False, True, True]
    assert set(seen["table"]) == {"mask", "johnson", "geomap", "add", "dem"}
    assert {seen["table"][name] for name in ("mask", "johnson", "geomap", "add")} <= {
        "rock",
        "no rock",
    }
    assert seen["table"]["dem"].endswith(" m")
    assert "° S" in seen["place"]


def test_the_swipe_draws_nothing_anew(seen: dict[str, Any]) -> None:
    assert seen["share by keys"] == 0.4
    assert seen["share by mouse"]
    assert seen["drawings of the handle"] == 0


def test_the_tour_leads_through_the_disagreements(seen: dict[str, Any]) -> None:
    assert seen["found"]
    assert seen["words of the tour"].startswith("1 of ")
    assert seen["areas fall"]
    assert seen["patch is framed"]
    assert seen["all maps show the patch"]


def test_keys_mark_and_undo(seen: dict[str, Any]) -> None:
    assert seen["marks by keys"] == ["rock", "not rock"]
    assert seen["number after two marks"] >= 3
    # Which of the two lies under the patch before depends on where references differ alike.
    assert seen["marked again"] in (["rock", "unsure"], ["unsure", "not rock"])
    assert seen["undone"] == ["rock", "not rock"]
    assert seen["marked at the cursor"] == ["rock", "not rock", "rock"]
    assert seen["marks are drawn"] == [True] * 4
    assert seen["marks file"] == "scene_marks.gpkg"
    assert seen["marks of before"]


def test_marks_go_into_the_dialogs(seen: dict[str, Any]) -> None:
    assert seen["compareWithMarks"]["TRUTH"].startswith("Marks_")
    assert seen["compareWithMarks"]["PREDICTION"].startswith("mask_")
    assert seen["compareWithMarks"]["REFERENCES"].count(".gpkg") == 3
    assert seen["trainWithCorrections"]["COMPOSITE"].startswith("composite_")
    assert seen["trainWithCorrections"]["DEM"].startswith("dem_")


def test_what_is_gone_is_said(seen: dict[str, Any]) -> None:
    assert seen["theme is drawn"] == "mine"
    assert seen["theme deleted"]
    assert seen["layer removed"]


def test_the_crs_is_the_projects_or_that_of_the_composite(seen: dict[str, Any]) -> None:
    assert seen["crs without a project's"] == "EPSG:3031"
    assert seen["crs of degrees"] == "EPSG:4326"


def test_it_fits_a_narrow_dock_and_the_keyboard(seen: dict[str, Any]) -> None:
    assert seen["narrow"] == [300, 700]
    assert seen["least height"] < 500
    assert seen["buttons without a text"] == []
    assert {"viewCount", "viewChoice1", "viewCanvas1", "findDisagreements"} <= set(seen["by Tab"])


def test_a_right_click_offers_the_marks(seen: dict[str, Any]) -> None:
    assert seen["menu"] == ["Mark here: Rock", "Mark here: Not rock", "Mark here: Unsure"]
    assert seen["marked by the menu"] == ["rock", "not rock", "unsure"]


def test_it_unloads_and_comes_back(seen: dict[str, Any]) -> None:
    assert seen["unloads"]
    assert seen["comes back"]
