"""The plugin in a real QGIS window on a virtual screen."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
INI = """[PythonPlugins]
rock_outcrop=true
processing=true
[qgis]
checkVersion=false
showTips=false
"""


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """A virtual screen; Xvfb itself finds a free number."""
    program = shutil.which("Xvfb")
    assert program is not None, "install the test tools: scripts/install_test_tools.sh"
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-screen", "0", "1600x1000x24"]
    process = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    process.terminate()
    process.wait()


@pytest.fixture(scope="module")
def seen(
    screen: str, shared_data: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """What the session in the window wrote down."""
    folder = tmp_path_factory.mktemp("window")
    settings = folder / "profile" / "profiles" / "default" / "QGIS"
    settings.mkdir(parents=True)
    (settings / "QGIS3.ini").write_text(INI)
    program = shutil.which("qgis")
    assert program is not None
    subprocess.run(
        [
            program,
            "--profiles-path",
            str(folder / "profile"),
            "--noversioncheck",
            "--nologo",
            "--code",
            str(Path(__file__).with_name("window_session.py")),
        ],
        env={
            **os.environ,
            "DISPLAY": screen,
            "QT_QPA_PLATFORM": "xcb",
            "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
            "ROCK_OUTCROP_SESSION": str(folder),
            "ROCK_OUTCROP_DEM": str(shared_data / "vestfold" / "dem.tif"),
        },
        check=False,
        capture_output=True,
        timeout=120,
    )
    answer: dict[str, Any] = json.loads((folder / "seen.json").read_text())
    return {**answer, "folder": folder}


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


def test_it_unloads_without_a_trace(seen: dict[str, Any]) -> None:
    assert seen["unloads"]
    assert seen["gone"]
