"""The set-up of a checkout: the Makefile and the scripts that install Debian packages."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

STUB = '#!/bin/sh\necho "$(basename "$0") $*" >> "{record}"\n{body}\n'


class Machine:
    """Commands that only say that they were called, in front of the real ones."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.record = folder / "record"
        self.folder.mkdir()

    def add(self, name: str, body: str = "") -> None:
        path = self.folder / name
        path.write_text(STUB.format(record=self.record, body=body))
        path.chmod(0o755)

    def run(self, script: Path, *, alone: bool = False) -> subprocess.CompletedProcess[str]:
        path = str(self.folder) if alone else f"{self.folder}{os.pathsep}/usr/bin:/bin"
        return subprocess.run(
            ["/bin/bash", str(script)],
            env={"PATH": path},
            capture_output=True,
            text=True,
            check=False,
        )

    def calls(self) -> str:
        return self.record.read_text() if self.record.exists() else ""


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    found = Machine(tmp_path / "bin")
    for name in ("apt-get", "tee", "sudo"):
        found.add(name)
    return found


def test_make_knows_its_commands_in_a_folder_with_spaces(checkout: Path) -> None:
    done = subprocess.run(
        ["make", "help"], cwd=checkout, capture_output=True, text=True, check=True
    )
    for name in ("env", "test", "demo", "package", "lint", "clean"):
        assert f"make {name}\t" in done.stdout


def test_make_links_the_package(checkout: Path) -> None:
    for _ in range(2):
        subprocess.run(["make", "link"], cwd=checkout, capture_output=True, check=True)
    link = checkout / "build" / "plugins" / "rock_outcrop"
    assert link.resolve() == checkout.resolve()


def test_make_test_runs_every_check(checkout: Path) -> None:
    planned = subprocess.run(
        ["make", "--dry-run", "test"], cwd=checkout, capture_output=True, text=True, check=True
    ).stdout
    for command in ("ruff check", "ruff format --check", "mypy", "lint_imports", "-m pytest"):
        assert command in planned
    assert planned.count("-m pytest") == 2
    assert "create_environment.py" in planned


@pytest.mark.parametrize("name", ["install_qgis.sh", "install_test_tools.sh"])
def test_scripts_are_sound_bash(checkout: Path, name: str) -> None:
    script = checkout / "scripts" / name
    assert os.access(script, os.X_OK)
    subprocess.run(["bash", "-n", script], check=True)


def test_nothing_is_installed_where_qgis_is_there(checkout: Path, machine: Machine) -> None:
    machine.add("dpkg-query", "echo 'installed 1:3.40.6+dfsg-1~bpo12+1'")
    machine.add("qgis_process")
    done = machine.run(checkout / "scripts" / "install_qgis.sh")
    assert done.returncode == 0, done.stderr
    assert "apt-get" not in machine.calls()


@pytest.mark.parametrize("state", ["installed 3.22.16+dfsg-2", "config-files 3.40.6+dfsg-1", ""])
def test_a_system_that_offers_only_an_old_qgis(
    checkout: Path, machine: Machine, state: str
) -> None:
    machine.add("dpkg-query", f"echo '{state}'")
    machine.add("apt-cache", "echo '  Candidate: 1:3.34.4+dfsg-1'")
    done = machine.run(checkout / "scripts" / "install_qgis.sh")
    assert done.returncode == 1
    assert "3.34.4" in done.stderr
    assert "qgis.org" in done.stderr
    assert " install " not in machine.calls()


def test_an_old_qgis_is_replaced_from_the_distribution(checkout: Path, machine: Machine) -> None:
    machine.add("dpkg-query", f'[ -e "{machine.folder}/done" ] && echo "installed 3.40.6+dfsg-1"')
    machine.add("apt-cache", "echo '  Candidate: 3.40.6+dfsg-1~bpo12+1'")
    machine.add("apt-get", f'case "$*" in *" install "*) touch "{machine.folder}/done";; esac')
    machine.add("sudo", '"$@"')
    machine.add("qgis_process")
    done = machine.run(checkout / "scripts" / "install_qgis.sh")
    assert done.returncode == 0, done.stderr
    installs = [line for line in machine.calls().splitlines() if " install " in line]
    assert installs
    assert "python3-qgis" in installs[-1]
    assert "python3-venv" in installs[-1]


def test_another_system_gets_a_clear_message(checkout: Path, machine: Machine) -> None:
    (machine.folder / "apt-get").unlink()
    for name in ("sed", "sort", "head", "cat", "sh", "basename"):
        tool = shutil.which(name)
        assert tool is not None
        (machine.folder / name).symlink_to(tool)
    done = machine.run(checkout / "scripts" / "install_qgis.sh", alone=True)
    assert done.returncode == 1
    assert "not a Debian or Ubuntu system" in done.stderr

    machine.add("qgis_process", "echo \"QGIS 3.44.1-Solothurn 'Solothurn' (abc)\"")
    assert machine.run(checkout / "scripts" / "install_qgis.sh", alone=True).returncode == 0


def test_test_tools_are_installed_only_when_missing(checkout: Path, machine: Machine) -> None:
    script = checkout / "scripts" / "install_test_tools.sh"
    for name in ("Xvfb", "xdotool", "convert"):
        machine.add(name)
    assert machine.run(script).returncode == 0
    assert machine.calls() == ""
