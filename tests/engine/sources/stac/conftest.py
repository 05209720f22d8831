"""A STAC API on this machine and requests to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from rock_outcrop.rock_outcrop_plugin.engine.sources.composite import (
    CompositeRequest,
    CompositeResult,
)
from rock_outcrop.rock_outcrop_plugin.engine.sources.stac import fetch_stac

from ....servers.stac import StacServer
from .sentinel import BOUNDS, SceneSpec, add_scene

TOKEN = "0123456789ab"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[StacServer]:
    """An empty STAC API."""
    folder = tmp_path / "files"
    folder.mkdir()
    with StacServer(folder) as running:
        yield running


@pytest.fixture
def add(server: StacServer) -> Callable[..., dict[str, Any]]:
    """Adds a scene to the server."""

    def add_one(name: str, **options: Any) -> dict[str, Any]:
        return add_scene(server, server.folder, SceneSpec(name, **options))

    return add_one


@pytest.fixture
def make_request(tmp_path: Path) -> Callable[..., CompositeRequest]:
    """A request for all that the scenes cover, in the project's grid."""

    def make(**options: Any) -> CompositeRequest:
        values: dict[str, Any] = {
            "output": tmp_path / "composite.tif",
            "folder": tmp_path / "blocks",
            "token": TOKEN,
            "crs": "EPSG:3031",
            "resolution": 10.0,
            "bounds": BOUNDS,
            "start": date(2020, 10, 1),
            "end": date(2022, 3, 31),
            "months": (10, 11, 12, 1, 2, 3),
            "max_cloud": 80.0,
            "min_sun_elevation": 10.0,
            **options,
        }
        return CompositeRequest(**values)

    return make


@pytest.fixture
def fetch(
    server: StacServer, make_request: Callable[..., CompositeRequest], reporter: Any
) -> Callable[..., CompositeResult]:
    """Fetches from the server; patience is short."""

    def run(address: str | None = None, **options: Any) -> CompositeResult:
        attempts = options.pop("attempts", 4)
        return fetch_stac(
            make_request(**options),
            address or server.api,
            reporter,
            attempts=attempts,
            first_wait=0.01,
        )

    return run
