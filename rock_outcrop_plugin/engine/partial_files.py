"""Names of files that are not complete yet."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .output_errors import as_output_error


def partial_path(path: Path, token: str, extra: str = "") -> Path:
    """Return the name under which `path` is written until it is complete."""
    return path.with_name(f".{path.stem}.{token}{extra}.partial{path.suffix}")


@contextmanager
def replaced(path: Path, token: str, needed_bytes: int = 0) -> Iterator[Path]:
    """Give the name to write to; at the end the file gets its own.

    Raises OutputError, which calls the disk full when less than `needed_bytes` are free.
    """
    partial = partial_path(path, token)
    try:
        with as_output_error(path, needed_bytes):
            yield partial
            partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def write_text(path: Path, text: str, token: str) -> None:
    """Write a whole text file, or leave what was there. Raises OutputError."""
    with replaced(path, token) as partial:
        partial.write_text(text, encoding="utf-8")


def write_json(path: Path, data: dict[str, Any], token: str) -> None:
    """Write a JSON file, all of it or nothing. Raises OutputError."""
    with replaced(path, token) as partial:
        partial.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(json.dumps(data, indent=1), encoding="utf-8")
