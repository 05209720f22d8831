"""A real QGIS window on a virtual screen, and a small project to compare."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject

from rock_outcrop.tests.gui.comparison_layers import small_project
from rock_outcrop.tests.qgis_side import PLUGINS

FRESH = """[PythonPlugins]
processing=true
[qgis]
checkVersion=false
showTips=false
"""
INI = FRESH.replace("processing", "rock_outcrop=true\nprocessing", 1)
WELCOMED = """[rock_outcrop]
welcomed=true
"""


@pytest.fixture(scope="session")
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


Session = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def window_session(screen: str, tmp_path_factory: pytest.TempPathFactory) -> Session:
    """Run a script inside a real QGIS window and return what it wrote down.

    The script finds its folder in ROCK_OUTCROP_SESSION, writes `seen.json` there and closes QGIS.
    The answer also names that folder. In a profile's first session the welcome dock opens;
    with `is_installed` false QGIS does not know the plugin.
    """

    def run(
        script: Path,
        *,
        timeout: float = 120,
        is_first: bool = False,
        is_installed: bool = True,
        **variables: str,
    ) -> dict[str, Any]:
        folder = tmp_path_factory.mktemp(script.stem)
        settings = folder / "profile" / "profiles" / "default" / "QGIS"
        settings.mkdir(parents=True)
        known = INI if is_installed else FRESH
        (settings / "QGIS3.ini").write_text(known if is_first else known + WELCOMED)
        program = shutil.which("qgis")
        assert program is not None
        command = [program, "--profiles-path", str(folder / "profile"), "--noversioncheck"]
        subprocess.run(
            [*command, "--nologo", "--code", str(script)],
            env={
                **os.environ,
                "DISPLAY": screen,
                "QT_QPA_PLATFORM": "xcb",
                "QGIS_PLUGINPATH": str(PLUGINS if is_installed else folder),
                "ROCK_OUTCROP_SESSION": str(folder),
                **variables,
            },
            check=False,
            capture_output=True,
            timeout=timeout,
        )
        answer: dict[str, Any] = json.loads((folder / "seen.json").read_text())
        return {**answer, "folder": folder}

    return run


@pytest.fixture
def project(qgis_app: object, tmp_path: Path) -> Iterator[QgsProject]:
    """A project with a composite, a prediction, terrain and two references."""
    project = small_project(tmp_path)
    yield project
    project.clear()
