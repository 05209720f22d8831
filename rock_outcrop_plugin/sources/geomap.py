"""Which units of GeoMap count as exposed rock; `geomap_units.toml` is the table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..errors import InputError

FILE = Path(__file__).with_name("geomap_units.toml")


@dataclass(frozen=True)
class Unit:
    """A unit of GeoMap's simple geology: SIMPCODE, group, name, and whether it is exposed rock."""

    code: int
    group: str
    exposed: bool
    name: str


@cache
def geomap_units() -> dict[int, Unit]:
    """Return every unit by its code."""
    import tomllib

    table = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return {row["code"]: Unit(**row) for row in table["units"]}


def exposed_units(wanted: Iterable[str] = ()) -> frozenset[int]:
    """Return the codes of the units to keep: codes and groups in `wanted`, or the table's own.

    Raises InputError for a code or group that is not in the table.
    """
    known = geomap_units().values()
    words = [word.strip().lower() for word in wanted if word.strip()]
    if not words:
        return frozenset(unit.code for unit in known if unit.exposed)
    codes: set[int] = set()
    for word in words:
        found = {unit.code for unit in known if word in (str(unit.code), unit.group)}
        if not found:
            groups = ", ".join(dict.fromkeys(unit.group for unit in known))
            raise InputError(
                f"UNITS: GeoMap has no unit '{word}'. Give codes (10 to 70) or groups ({groups}), "
                "separated by commas."
            )
        codes |= found
    return frozenset(codes)
