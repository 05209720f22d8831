"""The zip, unpacked into an empty profile as QGIS's plugin manager does it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def profile(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile folder that holds nothing but the plugin."""
    archive = checkout / "build" / "installed.zip"
    subprocess.run([sys.executable, "scripts/package.py", str(archive)], cwd=checkout, check=True)
    folder = tmp_path_factory.mktemp("profile")
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder / "profiles" / "default" / "python" / "plugins")
    return folder


def qgis_process(profile: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    variables = {k: v for k, v in os.environ.items() if k != "QGIS_PLUGINPATH"}
    program = shutil.which("qgis_process")
    assert program is not None
    return subprocess.run(
        [program, *arguments],
        env={
            **variables,
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            "QT_QPA_PLATFORM": "offscreen",
            "ROCK_OUTCROP_PYTHON": str(ROOT / ".venv" / "bin" / "python"),
        },
        cwd=profile,
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_can_be_enabled_and_lists_everything(profile: Path) -> None:
    enabled = qgis_process(profile, "plugins", "enable", "rock_outcrop")
    assert enabled.returncode == 0, enabled.stderr
    listed = qgis_process(profile, "list")
    for name in ("setupenvironment", "train", "predict", "compare", "maprockoutcrops"):
        assert f"rockoutcrop:{name}" in listed.stdout


def test_its_worker_runs_from_the_profile(profile: Path, tmp_path: Path) -> None:
    qgis_process(profile, "plugins", "enable", "rock_outcrop")
    dem = tmp_path / "dem.tif"
    done = qgis_process(profile, "run", "rockoutcrop:demodata", "--TILES=1", f"--DEM={dem}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert dem.exists()


def test_the_answer_in_json_is_not_disturbed_by_the_plugin(profile: Path) -> None:
    import json

    qgis_process(profile, "plugins", "enable", "rock_outcrop")
    listed = qgis_process(profile, "list", "--json")
    assert "rockoutcrop" in json.loads(listed.stdout)["providers"]
