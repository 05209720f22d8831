"""A copy of this checkout as a git repository, in a folder with a name of its own."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LARGEST_COPIED = 30_000_000


def git(folder: Path, *arguments: str) -> str:
    command = ["git", "-c", f"safe.directory={folder}", *arguments]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a repository with all that this checkout tracks or could track."""
    folder = tmp_path_factory.mktemp("packaging") / "a checkout's copy"
    names = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    for name in names:
        source = ROOT / name
        if name and source.is_file() and source.stat().st_size < LARGEST_COPIED:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, folder / name)
    git(folder, "init", "-q")
    git(folder, "add", "--all")
    return folder
