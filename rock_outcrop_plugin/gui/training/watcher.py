"""Reads run folders in a thread of its own, so that a slow disk never holds up the window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .runs import Runs

BEAT_SECONDS = 1.0
PATIENCE_SECONDS = 2.0


class RunWatcher(QObject):
    """Looks every second while it is awake; `found` carries the runs when anything changed."""

    found = pyqtSignal(tuple)

    def __init__(self, folders: Callable[[], tuple[Path, ...]]) -> None:
        super().__init__()
        self._runs = Runs()
        self._folders = folders
        self.selected: Path | None = None
        self._forgotten: list[Path] = []
        self._is_awake = threading.Event()
        self._is_wanted = threading.Event()
        self._is_over = False
        self._look_everywhere = False
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def set_awake(self, awake: bool) -> None:
        """Look from now on, or rest until told otherwise."""
        if awake:
            self._is_awake.set()
            self.look()
        else:
            self._is_awake.clear()

    def look(self) -> None:
        """Look at everything now, not at the next beat."""
        self._look_everywhere = True
        self._is_wanted.set()

    def forget(self, folder: Path) -> None:
        """Take a run out of the list."""
        self._forgotten.append(folder)
        self.look()

    def end(self) -> None:
        """Stop for good."""
        self._is_over = True
        self._is_awake.set()
        self._is_wanted.set()
        self._thread.join(PATIENCE_SECONDS)

    def _watch(self) -> None:
        told: object = None
        while True:
            self._is_awake.wait()
            if self._is_over:
                return
            self._is_wanted.clear()
            if self._look_everywhere:
                self._look_everywhere = False
                self._runs.look_everywhere()
            while self._forgotten:
                self._runs.forget(self._forgotten.pop())
            runs = self._runs.read(self._folders(), self.selected)
            if self._is_over:
                return
            if runs != told:
                told = runs
                self.found.emit(runs)
            self._is_wanted.wait(BEAT_SECONDS)
