"""What the method's benchmark writes while it works."""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


class Journal:
    """Writes what a training says into a file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def progress(self, fraction: float, text: str = "") -> None: ...

    def log(self, text: str) -> None:
        with self._path.open("a", encoding="utf-8") as file:
            file.write(f"{time.strftime('%H:%M:%S')} {text}\n")

    def warn(self, text: str) -> None:
        self.log(f"WARNING {text}")

    def metric(self, name: str, value: float, step: int) -> None: ...

    def artifact(self, name: str, path: Path) -> None: ...

    def cancelled(self) -> bool:
        return False


def digest(*values: Any) -> str:
    """Return a short mark of settings."""
    return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()[:8]


def write_json(path: Path, values: dict[str, Any]) -> None:
    """Write a whole file or none."""
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(values, indent=1), encoding="utf-8")
    partial.replace(path)


@contextmanager
def said(text: str) -> Iterator[None]:
    """Say on standard error what is done and how long it took."""
    started = time.monotonic()
    sys.stderr.write(f"{time.strftime('%H:%M:%S')} {text} ... ")
    sys.stderr.flush()
    yield
    sys.stderr.write(f"{time.monotonic() - started:.0f} s\n")
