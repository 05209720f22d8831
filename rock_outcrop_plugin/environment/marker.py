"""The file that tells a finished environment from one that was interrupted."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from ..whole_files import write_text_whole

NAME = ".rock-outcrop.json"


@dataclass(frozen=True)
class Marker:
    """What an environment was made from. `requirements` is the hash of its locked set."""

    requirements: str
    device: str
    python: str
    packages: dict[str, str] = field(default_factory=dict)


def read_marker(environment: Path) -> Marker | None:
    """Return the marker of an environment, or None if it was never finished."""
    try:
        content = json.loads((environment / NAME).read_text(encoding="utf-8"))
        return Marker(
            requirements=str(content["requirements"]),
            device=str(content["device"]),
            python=str(content["python"]),
            packages=dict(content["packages"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_marker(environment: Path, marker: Marker) -> None:
    """Declare an environment finished."""
    write_text_whole(environment / NAME, json.dumps(asdict(marker), indent=2) + "\n")


def is_complete(environment: Path) -> bool:
    """Return whether an environment was finished."""
    return read_marker(environment) is not None
