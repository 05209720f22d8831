"""Names of files that are not complete yet."""

from __future__ import annotations

from pathlib import Path


def partial_path(path: Path, token: str, extra: str = "") -> Path:
    """Return the name under which `path` is written until it is complete."""
    return path.with_name(f".{path.stem}.{token}{extra}.partial{path.suffix}")
