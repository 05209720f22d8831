"""`pip install` of the repository gives the engine without QGIS, under the package's name."""

from __future__ import annotations

import subprocess
import tomllib
import zipfile
from pathlib import Path

import pytest

from .conftest import ROOT, git

WORKER = ROOT / ".venv" / "bin" / "python"
PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
import rock_outcrop
from rock_outcrop.models import build_network
from rock_outcrop.rock_outcrop_plugin.engine.blocks import predict_blocks
from rock_outcrop.rock_outcrop_plugin.engine.blocks.cluster_worker import compute_remotely
from rock_outcrop.rock_outcrop_plugin.engine.inference.run import predict
from rock_outcrop.rock_outcrop_plugin.engine.regions import map_region
from rock_outcrop.rock_outcrop_plugin.recipes import load
from rock_outcrop.rock_outcrop_plugin.styles import STYLES
if not (STYLES / "mask.qml").exists():
    raise SystemExit("no styles")
if not rock_outcrop.__file__.startswith(sys.argv[1]):
    raise SystemExit(rock_outcrop.__file__)
build_network(load("rock").network.name, 8, 1, width=2, depth=1)
foreign = {"qgis", "osgeo", "PyQt5", "PyQt6"} & set(sys.modules)
raise SystemExit(", ".join(foreign) or 0)
"""


@pytest.fixture(scope="module")
def wheel(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of a checkout whose folder has a name of its own."""
    if not WORKER.exists():
        pytest.skip("the worker's environment is not there")
    folder = tmp_path_factory.mktemp("wheel")
    command = [str(WORKER), "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation"]
    done = subprocess.run(
        [*command, "-w", str(folder), str(checkout)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (made,) = folder.glob("*.whl")
    return made


def test_the_engine_is_there_and_qgis_is_not_needed(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    done = subprocess.run(
        [str(WORKER), "-I", "-c", PROGRAM, str(site)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_every_file_of_the_engine_is_in_it(wheel: Path, checkout: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    rooms = ("engine", "recipes", "jobs", "environment", "resources/styles")
    folders = ["models", *(f"rock_outcrop_plugin/{room}" for room in rooms)]
    tracked = git(checkout, "ls-files", "-z", *folders).split("\0")
    missing = [name for name in tracked if name and f"rock_outcrop/{name}" not in names]
    assert missing == []
    assert not any("algorithms/" in name or "tests/" in name for name in names)


def test_it_asks_for_what_the_worker_needs(wheel: Path, checkout: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith("METADATA")]
        lines = archive.read(name).decode().splitlines()
    wanted = (checkout / "requirements" / "worker.in").read_text(encoding="utf-8").split()
    asked = {line.removeprefix("Requires-Dist: ") for line in lines if "Requires-Dist" in line}
    assert asked == set(wanted)
    version = tomllib.loads((checkout / "pyproject.toml").read_text())["project"]["version"]
    assert f"Version: {version}" in lines
