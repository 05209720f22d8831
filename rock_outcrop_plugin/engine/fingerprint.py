"""What tells whether a file is still the one it was."""

from __future__ import annotations

import hashlib
from pathlib import Path

from .raster import open_raster

HASHED_BYTES = 16 * 2**20


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file's bytes. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def fingerprint(path: Path, role: str) -> str:
    """Return a text that changes with a raster or vector file.

    Files of up to 16 MiB go by their content, larger ones by size and time of the last change.
    What is no file of this machine (/vsicurl/, /vsis3/) goes by its header: place, size, bands
    and metadata. Raises InputError.
    """
    try:
        status = path.stat()
    except OSError:
        return _header(path, role)
    if status.st_size <= HASHED_BYTES:
        return f"sha256 {sha256_of(path)}"
    return f"{status.st_size} bytes of {status.st_mtime_ns}"


def _header(path: Path, role: str) -> str:
    with open_raster(path, role) as dataset:
        facts = (
            dataset.crs.to_wkt(),
            tuple(dataset.transform),
            dataset.shape,
            dataset.dtypes,
            dataset.nodatavals,
            dataset.descriptions,
            sorted(dataset.tags().items()),
        )
    return f"header {hashlib.sha256(repr(facts).encode()).hexdigest()}"
