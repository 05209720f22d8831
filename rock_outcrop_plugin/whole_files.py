"""Small text files that are written whole: readers see the old one or the new one, never half."""

from __future__ import annotations

import uuid
from pathlib import Path


def write_text_whole(path: Path, text: str, token: str | None = None) -> None:
    """Write a text file (UTF-8) under a temporary name and rename it. Raises OSError.

    `token` is part of the temporary name, so that whoever knows it can remove what a killed
    process left; by default the name is a new one each time.
    """
    part = token or uuid.uuid4().hex[:12]
    partial = path.with_name(f".{path.stem}.{part}.partial{path.suffix}")
    try:
        partial.write_text(text, encoding="utf-8")
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
