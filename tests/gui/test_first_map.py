"""From a fresh profile to a finished map, in one real QGIS window, as the tutorial tells it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rock_outcrop.tests.qgis_side import ROOT

from .conftest import Session

SCENE = [
    "ADD (simulated)",
    "Composite",
    "Elevation",
    "GeoMap (simulated)",
    "Johnson (simulated)",
    "Truth",
]


@pytest.fixture(scope="module")
def seen(window_session: Session, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the session in the window wrote down."""
    archive = tmp_path_factory.mktemp("zip") / "rock_outcrop.zip"
    script = ROOT / "scripts" / "package.py"
    subprocess.run([sys.executable, str(script), str(archive)], cwd=ROOT, check=True)
    return window_session(
        Path(__file__).with_name("first_map_session.py"),
        timeout=1500,
        is_first=True,
        is_installed=False,
        HOME=str(tmp_path_factory.mktemp("home")),
        ROCK_OUTCROP_ZIP=str(archive),
        ROCK_OUTCROP_PYTHON=str(ROOT / ".venv" / "bin" / "python"),
    )


def test_nothing_went_wrong(seen: dict[str, Any]) -> None:
    assert "error" not in seen, seen["error"]


def test_the_zip_is_installed_and_the_welcome_dock_opens(seen: dict[str, Any]) -> None:
    assert seen["installed"] == str(
        seen["folder"] / "profile/profiles/default/python/plugins/rock_outcrop"
    )
    assert seen["welcomed"]
    assert "torch" in seen["environment"]


def test_a_scene_arrives_and_the_whole_job_is_filled_in(seen: dict[str, Any]) -> None:
    ((group, layers),) = seen["scene"].items()
    assert group.startswith("Generate demo data")
    assert sorted(layers) == SCENE
    assert seen["colours of the scene"] > 100
    assert seen["whole job"] == {"WIDTH": 8, "EPOCHS": 16, "STAGES": 2, "TEST": 0.34}


def test_training_data_come_in_a_group_of_their_own(seen: dict[str, Any]) -> None:
    prepared = layers_of("Prepare training data", seen["prepared"])
    assert prepared == ["GeoMap raster", "Johnson raster", "Merged label", "Slope", "Tiles"]


def test_the_curves_are_live(seen: dict[str, Any]) -> None:
    assert "running" in seen["words of the run"]
    assert [reading.split(":")[0][:6] for reading in seen["curves"].values()] == ["Epoch "] * 2
    assert all("–" not in reading for reading in seen["curves"].values())
    assert min(seen["colours of the curves"]) > 20
    assert "finished" in seen["trained"]


def test_the_model_of_the_dock_predicts(seen: dict[str, Any]) -> None:
    assert seen["predict"]["MODEL"].endswith(".safetensors")
    assert seen["predict"]["COMPOSITE"].startswith("composite")
    assert layers_of("Predict rock", seen["predicted"]) == ["Rock mask", "Rock probability"]
    assert seen["colours of the map"] > 100


def test_the_masks_are_compared(seen: dict[str, Any]) -> None:
    agreement = layers_of("Compare masks", seen["compared"])
    assert agreement
    assert all("greement" in name for name in agreement)


def test_four_maps_show_prediction_and_references(seen: dict[str, Any]) -> None:
    views = ["prediction", "johnson", "geomap", "add"]
    assert seen["views"] == [f"preset:{view}" for view in views]
    assert seen["shown"] == [True] * 4
    assert all(len(layers) >= 2 for layers in seen["layers of the views"])
    assert min(seen["colours of the views"]) > 100
    assert {"Rock mask", "Rock probability", "Elevation"} <= set(seen["table"])
    assert seen["tour"].startswith("1 of ")


def test_it_ends_in_pictures(seen: dict[str, Any]) -> None:
    folder = Path(os.environ.get("ROCK_OUTCROP_PICTURES") or seen["folder"])
    assert (folder / "side_by_side.png").stat().st_size > 20_000


def layers_of(start: str, groups: dict[str, list[str]]) -> list[str]:
    """Return the layers of the group whose name starts so, in alphabetical order."""
    (found,) = [sorted(layers) for name, layers in groups.items() if name.startswith(start)]
    return found
