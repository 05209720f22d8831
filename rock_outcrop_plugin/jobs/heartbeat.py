"""The worker's sign of life: what it takes, every other second, in its run folder."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..whole_files import write_text_whole

STATUS_NAME = "status.json"
BEAT_SECONDS = 2.0


class Heartbeat:
    """Writes `status.json` until it is stopped; what cannot be written is left out."""

    def __init__(self, folder: Path, token: str) -> None:
        self._path = folder / STATUS_NAME
        self._token = token
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._beat, daemon=True)

    def start(self) -> None:
        """Begin, with a first sign at once."""
        self._write()
        self._thread.start()

    def stop(self) -> None:
        """End."""
        self._done.set()

    def _beat(self) -> None:
        while not self._done.wait(BEAT_SECONDS):
            self._write()

    def _write(self) -> None:
        with suppress(OSError):
            write_text_whole(self._path, json.dumps(_status()), self._token)


def _status() -> dict[str, Any]:
    return {
        "process": os.getpid(),
        "time": time.time(),
        "memory_bytes": _resident_bytes(),
        "gpu_memory_bytes": _gpu_bytes(),
    }


def _resident_bytes() -> int:
    """Return the memory of this process and of those it started; 0 where it cannot be told."""
    try:
        import psutil
    except ImportError:
        return 0
    total = 0
    with suppress(psutil.Error):
        process = psutil.Process()
        for one in (process, *process.children(recursive=True)):
            with suppress(psutil.Error):
                total += one.memory_info().rss
    return total


def _gpu_bytes() -> int:
    """Return what torch holds of the GPU's memory; 0 while it has not been used."""
    torch = sys.modules.get("torch")
    cuda = getattr(torch, "cuda", None)
    if cuda is None or not cuda.is_initialized():
        return 0
    return sum(int(cuda.memory_reserved(index)) for index in range(cuda.device_count()))
