"""From a fresh profile to a finished map, in one real QGIS window, as the tutorial tells it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rock_outcrop.tests.qgis_side import ROOT

from .conftest import Session


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
