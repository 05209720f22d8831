"""Where the records of a training live when the user does not say."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from qgis.core import QgsApplication

from ..rock_outcrop_plugin.whole_files import write_text_whole

MOST_REMEMBERED = 200


def runs_folder() -> Path:
    """Return the folder in the user's profile that holds all runs."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "rock_outcrop" / "runs"


def new_run_folder(kind: str, token: str) -> Path:
    """Return a folder of its own for a run that starts now; it is not made yet."""
    return runs_folder() / f"{datetime.now():%Y-%m-%d-%H%M%S}-{kind}-{token[:4]}"


def scenes_folder() -> Path:
    """Return the folder in the user's profile that holds generated scenes."""
    return runs_folder().with_name("scenes")


def remember_run_folder(folder: Path) -> None:
    """Note a run folder that the user chose, so that the run is found again later."""
    if folder.parent == runs_folder():
        return
    folders = [known for known in remembered_run_folders() if known != folder]
    _write_remembered([*folders, folder][-MOST_REMEMBERED:])


def remembered_run_folders() -> list[Path]:
    """Return the run folders that users chose, the newest last; some may be gone."""
    try:
        lines = _remembered_file().read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return []
    return [Path(line) for line in lines[-MOST_REMEMBERED:] if line]


def forget_run_folder(folder: Path) -> None:
    """Remove a run folder from those that are remembered; the folder itself is left alone."""
    _write_remembered([known for known in remembered_run_folders() if known != folder])


def _remembered_file() -> Path:
    return runs_folder().with_name("run_folders.txt")


def _write_remembered(folders: list[Path]) -> None:
    path = _remembered_file()
    # A training must not fail because a list cannot be written.
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text_whole(path, "".join(f"{folder}\n" for folder in folders))


def downloads_folder() -> Path:
    """Return the folder in the user's profile that keeps what an unfinished download has."""
    return runs_folder().with_name("downloads")
