"""Names of files that are not complete yet."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..errors import OutputError


def partial_path(path: Path, token: str, extra: str = "") -> Path:
    """Return the name under which `path` is written until it is complete."""
    return path.with_name(f".{path.stem}.{token}{extra}.partial{path.suffix}")


def write_json(path: Path, data: dict[str, Any], token: str) -> None:
    """Write a JSON file, all of it or nothing. Raises OutputError."""
    partial = partial_path(path, token)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(json.dumps(data, indent=1), encoding="utf-8")
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise OutputError(
            f"'{path}' cannot be written ({error}). Check the run folder and the disk."
        ) from error
