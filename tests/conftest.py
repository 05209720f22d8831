"""What tests of both interpreters share; imports neither qgis nor torch."""

from __future__ import annotations

import importlib.util
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# A slow machine is no failure.
settings.register_profile("project", deadline=None, max_examples=60)
settings.load_profile("project")

# The fixtures of QGIS's side are made once for all folders of tests.
if importlib.util.find_spec("qgis") is not None:
    pytest_plugins = ["rock_outcrop.tests.qgis_side"]

SHARED_DATA = Path(__file__).resolve().parents[1].parent / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real inputs beside the checkout; without it skip, but fail in CI."""
    if SHARED_DATA.is_dir():
        return SHARED_DATA
    reason = f"the real inputs are not at {SHARED_DATA}"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MiB; skip where mounting is not allowed."""
    folder = tmp_path / "small disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"a small file system cannot be mounted here ({error})")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)
