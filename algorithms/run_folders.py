"""Where the records of a training live when the user does not say."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from qgis.core import QgsApplication


def runs_folder() -> Path:
    """Return the folder in the user's profile that holds all runs."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "rock_outcrop" / "runs"


def new_run_folder(kind: str, token: str) -> Path:
    """Return a folder of its own for a run that starts now; it is not made yet."""
    return runs_folder() / f"{datetime.now():%Y-%m-%d-%H%M%S}-{kind}-{token[:4]}"


def scenes_folder() -> Path:
    """Return the folder in the user's profile that holds generated scenes."""
    return runs_folder().with_name("scenes")


def downloads_folder() -> Path:
    """Return the folder in the user's profile that keeps what an unfinished download has."""
    return runs_folder().with_name("downloads")
