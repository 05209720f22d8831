from __future__ import annotations

import configparser
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree

import pytest

from .conftest import git


def package(checkout: Path, output: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "scripts/package.py", str(output)]
    return subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def archive(checkout: Path) -> Path:
    """Return the zip, made with an untracked file lying about."""
    (checkout / "models" / "untracked.py").write_text("")
    output = checkout / "build" / "rock_outcrop.zip"
    done = package(checkout, output)
    assert done.returncode == 0, done.stdout + done.stderr
    (checkout / "models" / "untracked.py").unlink()
    return output


@pytest.fixture(scope="module")
def names(archive: Path) -> list[str]:
    with zipfile.ZipFile(archive) as opened:
        return opened.namelist()


def test_one_top_folder_with_what_qgis_needs(names: list[str]) -> None:
    assert {PurePosixPath(name).parts[0] for name in names} == {"rock_outcrop"}
    for name in (
        "__init__.py",
        "metadata.txt",
        "LICENSE",
        "requirements/worker.txt",
        "requirements/torch-cpu.txt",
        "requirements/torch-cuda.txt",
        "rock_outcrop_plugin/environment/probe.py",
        "rock_outcrop_plugin/recipes/rock.toml",
        "rock_outcrop_plugin/resources/icons/rock_outcrop.svg",
    ):
        assert f"rock_outcrop/{name}" in names


def test_nothing_else(names: list[str], checkout: Path) -> None:
    inner = [name.removeprefix("rock_outcrop/") for name in names]
    folders = {name.split("/")[0] for name in inner if "/" in name}
    assert folders <= {"algorithms", "models", "rock_outcrop_plugin", "i18n", "requirements"}
    assert not any("development" in name or name.startswith(".") for name in inner)
    assert not any(name.endswith((".pyc", ".so", ".pyd", ".dll", ".safetensors")) for name in inner)
    tracked = set(git(checkout, "ls-files", "-z").split("\0"))
    assert set(inner) <= tracked
    assert "models/untracked.py" not in inner


def test_small_enough_and_the_same_each_time(archive: Path, checkout: Path) -> None:
    assert archive.stat().st_size < 25_000_000
    again = checkout / "build" / "again.zip"
    assert package(checkout, again).returncode == 0
    assert again.read_bytes() == archive.read_bytes()


@pytest.mark.parametrize(
    ("content", "tool"),
    [
        ("def check(value: int) -> None:\n    assert value\n", "bandit"),
        ("import subprocess\nsubprocess.run(['ls'])\n", "bandit"),
        ("TOKEN = 'AKIAIOSFODNN7REALKEY'\n", "detect-secrets"),  # pragma: allowlist secret
    ],
)
def test_the_checks_object(checkout: Path, tmp_path: Path, content: str, tool: str) -> None:
    bad = checkout / "models" / "bad.py"
    bad.write_text(content)
    git(checkout, "add", "models/bad.py")
    try:
        done = package(checkout, tmp_path / "bad.zip")
    finally:
        git(checkout, "rm", "-q", "-f", "models/bad.py")
    assert done.returncode == 1
    assert tool in done.stderr
    assert "bad.py" in done.stderr


def test_outside_git_the_message_is_clear(checkout: Path, tmp_path: Path) -> None:
    (tmp_path / "scripts").mkdir()
    script = tmp_path / "scripts" / "package.py"
    script.write_bytes((checkout / "scripts" / "package.py").read_bytes())
    done = package(tmp_path, tmp_path / "x.zip")
    assert done.returncode == 1
    assert "not a git checkout" in done.stderr
    assert "Traceback" not in done.stderr


def test_metadata_is_what_qgis_and_its_site_ask_for(checkout: Path) -> None:
    parser = configparser.ConfigParser()
    parser.read(checkout / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    for name in ("name", "version", "description", "about", "author", "email", "tracker"):
        assert general[name]
    assert general["qgisMinimumVersion"] == "3.40"
    assert general["qgisMaximumVersion"] == "4.99"
    assert general["hasProcessingProvider"] == "yes"
    assert general["repository"].startswith("https://")
    # An empty entry would make QGIS ask for a plugin without a name.
    assert "plugin_dependencies" not in general
    icon = checkout / general["icon"]
    assert ElementTree.parse(icon).getroot().tag == "{http://www.w3.org/2000/svg}svg"


def test_the_licence_is_the_whole_gpl_2(checkout: Path) -> None:
    text = (checkout / "LICENSE").read_text()
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text
    assert "END OF TERMS AND CONDITIONS" in text
