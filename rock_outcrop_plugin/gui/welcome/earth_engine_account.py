"""Whether Earth Engine's sign-in left something on this machine; nothing is sent anywhere."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

LARGEST_BYTES = 65_536


@dataclass(frozen=True)
class StoredAccount:
    """What the file of Earth Engine's own sign-in says; no credential leaves it."""

    is_signed_in: bool
    project: str = ""


def credentials_file() -> Path:
    """Return where Earth Engine's Python package keeps a user's sign-in."""
    return Path.home() / ".config" / "earthengine" / "credentials"


def stored_account(file: Path | None = None) -> StoredAccount:
    """Return what is stored; a file that cannot be read counts as none."""
    path = credentials_file() if file is None else file
    try:
        with path.open(encoding="utf-8") as stream:
            stored = json.loads(stream.read(LARGEST_BYTES))
    except (OSError, ValueError):
        return StoredAccount(False)
    if not isinstance(stored, dict) or not stored.get("refresh_token"):
        return StoredAccount(False)
    return StoredAccount(True, str(stored.get("project") or ""))
