"""Where data come from by default; `sources.toml` is the one file that says it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..errors import InputError

FILE = Path(__file__).with_name("sources.toml")


@dataclass(frozen=True)
class Source:
    """A product: what it is called there, its address (a URL), version, licence and citation."""

    name: str
    title: str
    product: str
    address: str
    version: str
    licence: str
    citation: str

    @property
    def credit(self) -> str:
        """Title, version, licence and citation in one text, for help and metadata."""
        return f"{self.title}, {self.version}. {self.licence}. {self.citation}."


@cache
def all_sources() -> dict[str, Source]:
    """Return every source by its name."""
    import tomllib

    tables = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return {name: Source(name=name, **values) for name, values in tables.items()}


def source(name: str) -> Source:
    """Return one source. Raises InputError for an unknown name."""
    try:
        return all_sources()[name]
    except KeyError:
        names = ", ".join(sorted(all_sources()))
        raise InputError(f"SOURCE: '{name}' is not known. Choose one of {names}.") from None
