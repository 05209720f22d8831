"""Which recipes are shipped, without reading one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "recipes"


@cache
def recipe_names() -> tuple[str, ...]:
    """Return the names of the recipes that are shipped, sorted."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))
