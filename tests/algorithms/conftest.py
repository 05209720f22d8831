"""Servers on this machine for tests of several algorithms."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from rock_outcrop.tests.qgis_side import ROOT


@dataclass(frozen=True)
class Engine:
    """Where the server is, and the key file of an account it knows."""

    address: str
    key: Path


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """An Earth Engine in a process of the worker's environment."""
    command = [str(ROOT / ".venv" / "bin" / "python"), "-m", "tests.servers.earthengine"]
    folder = tmp_path_factory.mktemp("engine")
    process = subprocess.Popen(
        [*command, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    answer = json.loads(process.stdout.readline())
    yield Engine(answer["address"], Path(answer["key"]))
    process.communicate()
