"""Reads the journal of a run (`progress.jsonl`) piece by piece, as it grows."""

from __future__ import annotations

import json
from collections import deque
from pathlib import Path
from typing import Any

# A journal that is longer is read from near its end: what a person wants to know is there.
FIRST_BYTES = 256 * 1024
MOST_BYTES = 1024 * 1024
WORDS_KEPT = 30


class Journal:
    """What the worker said last: how far it is, its last words, how it ended.

    `outcome` is None while the job has not ended. A folder may hold the words of several jobs, one
    after the other; the last one counts.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._offset: int | None = None
        self._file = 0
        self._rest = b""
        self.words: deque[str] = deque(maxlen=WORDS_KEPT)
        self._start_over()

    def _start_over(self) -> None:
        self.started: float | None = None
        self.token = ""  # nosec B105
        self.first_fraction: float | None = None
        self.fraction = 0.0
        self.text = ""
        self.outcome: dict[str, Any] | None = None
        self.words.clear()

    def read(self) -> bool:
        """Take in what was added; return whether there was anything. Raises OSError."""
        status = self._path.stat()
        if self._offset is None or status.st_size < self._offset or status.st_ino != self._file:
            self._start_over()
            self._file, self._rest = status.st_ino, b""
            self._offset = max(0, status.st_size - FIRST_BYTES)
        if status.st_size == self._offset:
            return False
        with self._path.open("rb") as file:
            file.seek(self._offset)
            piece = file.read(MOST_BYTES)
        self._offset += len(piece)
        *lines, self._rest = (self._rest + piece).split(b"\n")
        if len(self._rest) > MOST_BYTES:
            self._rest = b""
        for line in lines:
            self._take(line)
        return True

    def _take(self, line: bytes) -> None:
        try:
            message = json.loads(line)
            kind = message["type"]
            if kind == "start":
                self._start_over()
                self.started = float(message["time"])
                self.token = str(message.get("token", ""))
            elif kind == "progress":
                self._progress(float(message["fraction"]), str(message.get("text", "")))
            elif kind == "log":
                self.words.append(str(message["text"]))
            elif kind in ("result", "error"):
                self.outcome = message
        except (ValueError, KeyError, TypeError, RecursionError):
            # Half a line at the cut, or a line that a full disk spoilt.
            return

    def _progress(self, fraction: float, text: str) -> None:
        self.outcome = None
        if self.first_fraction is None:
            self.first_fraction = fraction
        self.fraction = min(max(fraction, 0.0), 1.0)
        self.text = text or self.text
