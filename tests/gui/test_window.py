"""The plugin in a real QGIS window on a virtual screen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .conftest import Session


@pytest.fixture(scope="module")
def seen(window_session: Session, shared_data: Path) -> dict[str, Any]:
    """What the session in the window wrote down."""
    return window_session(
        Path(__file__).with_name("window_session.py"),
        ROCK_OUTCROP_DEM=str(shared_data / "vestfold" / "dem.tif"),
    )


def test_nothing_went_wrong(seen: dict[str, Any]) -> None:
    assert "error" not in seen


def test_the_provider_and_the_menu_are_there(seen: dict[str, Any]) -> None:
    assert seen["loaded"]
    assert {"train", "predict", "compare", "maprockoutcrops"} <= set(seen["algorithms"])
    assert "rockoutcrop_setupenvironment" in seen["actions"]
    assert "rockoutcrop_signinearthengine" in seen["actions"]


def test_nothing_heavy_is_in_the_process(seen: dict[str, Any]) -> None:
    assert seen["heavy"] == []


def test_results_arrive_and_windows_can_be_drawn(seen: dict[str, Any]) -> None:
    assert seen["layers"] == ["Slope"]
    assert seen["dialog"] == "rockoutcrop:train"
    assert seen["pictures"] == [True, True]
    assert (seen["folder"] / "window.png").stat().st_size > 20_000


def test_docks_share_a_place_as_tabs(seen: dict[str, Any]) -> None:
    assert seen["tabs"]


def test_it_unloads_without_a_trace(seen: dict[str, Any]) -> None:
    assert seen["unloads"]
    assert seen["gone"]
