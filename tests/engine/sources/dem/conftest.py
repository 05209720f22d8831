"""A server of elevation tiles, and runs that ask it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rock_outcrop.rock_outcrop_plugin.engine.sources.dem import DemResult, DemRun, fetch_dem

from ....servers.stac import StacServer
from .elevation import CORNER, item_of, write_tile

BOUNDS = (CORNER[0] - 300, CORNER[1] - 300, CORNER[0] + 300, CORNER[1] + 300)
# Row and column of the four tiles that meet there, and where they lie from the corner.
TILES = {"17_34": (-1, -1), "17_35": (1, -1), "18_34": (-1, 1), "18_35": (1, 1)}
REACH = 640.0
BUFFER = 100.0


def tile_bounds(name: str) -> tuple[float, float, float, float]:
    """The part of a tile that is there: beside the corner, with PGC's overlap of 100 m."""
    x, y = TILES[name]
    left, right = (-REACH, BUFFER) if x < 0 else (-BUFFER, REACH)
    bottom, top = (-REACH, BUFFER) if y < 0 else (-BUFFER, REACH)
    return CORNER[0] + left, CORNER[1] + bottom, CORNER[0] + right, CORNER[1] + top


@pytest.fixture
def server(tmp_path: Path) -> Iterator[StacServer]:
    """A STAC API with the four tiles of REMA."""
    folder = tmp_path / "files"
    folder.mkdir()
    with StacServer(folder) as running:
        for name in TILES:
            file = f"rema/10m/{name}/{name}_10m_v2.0_dem.tif"
            write_tile(folder / file, tile_bounds(name))
            item = item_of(f"{name}_10m_v2.0", running.href(file), tile_bounds(name))
            running.contents.items.append(item)
        yield running


@pytest.fixture
def fetch(tmp_path: Path, server: StacServer, reporter: Any) -> Callable[..., DemResult]:
    """Fetches from the server; patience is short."""

    def run(**options: Any) -> DemResult:
        attempts = options.pop("attempts", 4)
        values: dict[str, Any] = {
            "source": "rema",
            "output": tmp_path / "dem.tif",
            "token": "0123456789ab",
            "crs": "EPSG:3031",
            "resolution": 10.0,
            "bounds": BOUNDS,
            "address": server.api,
            **options,
        }
        return fetch_dem(DemRun(**values), reporter, attempts=attempts, first_wait=0.01)

    return run
