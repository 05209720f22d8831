"""Cancelling while reading, training and writing; killing the worker from outside."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from rock_outcrop.tests.qgis_side import Scene

Run = Callable[..., dict[str, Any]]


class CancelOn(QgsProcessingFeedback):
    """Cancels as soon as a progress text or log line holds a word."""

    def __init__(self, word: str) -> None:
        super().__init__(False)
        self._word = word

    def setProgressText(self, text: str) -> None:
        if self._word in text:
            self.cancel()

    def pushInfo(self, info: str) -> None:
        self.setProgressText(info)


@pytest.mark.parametrize("word", ["Shaping", "Drawing", "Writing"])
def test_a_cancelled_scene_leaves_nothing(run: Run, tmp_path: Path, word: str) -> None:
    with pytest.raises(QgsProcessingException, match="cancel"):
        run("demodata", CancelOn(word), SEED=1, TILES=2, COMPOSITE=tmp_path / "composite.tif")
    assert list(tmp_path.iterdir()) == []


def test_a_training_cancelled_at_once_raises_and_leaves_no_model(
    run: Run, scene: Scene, tmp_path: Path
) -> None:
    with pytest.raises(QgsProcessingException, match="cancel"):
        run(
            "train",
            CancelOn("Run folder"),
            **scene.inputs,
            LABEL=scene.label,
            TILES=scene.tiles,
            WIDTH=4,
            EPOCHS=50,
            RUN_FOLDER=tmp_path / "run",
        )
    assert not list(tmp_path.rglob("model.*"))


def test_a_killed_worker_is_an_error_and_leaves_nothing(run: Run, tmp_path: Path) -> None:
    def kill_workers() -> None:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            for pid in workers_of(os.getpid()):
                os.kill(pid, signal.SIGKILL)
                return
            time.sleep(0.05)

    killer = threading.Thread(target=kill_workers)
    killer.start()
    with pytest.raises(QgsProcessingException, match="ended without a result"):
        run("demodata", SEED=1, TILES=3, COMPOSITE=tmp_path / "composite.tif")
    killer.join()
    assert list(tmp_path.iterdir()) == []


def workers_of(parent: int) -> list[int]:
    """Return the process ids of the workers that a process started."""
    found = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            stat = (folder / "stat").read_text()
            command = (folder / "cmdline").read_text()
        except OSError:
            continue
        if int(stat.rsplit(")", 1)[1].split()[1]) == parent and "worker_main.py" in command:
            found.append(int(folder.name))
    return found
