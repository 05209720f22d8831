"""Small masks in the forms that they come in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import requests
import shapely

from rock_outcrop.rock_outcrop_plugin.engine.sources import http
from rock_outcrop.rock_outcrop_plugin.engine.sources.references import (
    ReferenceResult,
    ReferenceRun,
    fetch_reference,
)

from ....servers.wfs import WfsServer

TOKEN = "0123456789ab"
LEFT, BOTTOM = 2_310_000.0, 470_000.0


def square(column: int, row: int, size: float = 100.0) -> shapely.Polygon:
    """A square of a lattice of 200 m in the Vestfold Hills (EPSG:3031)."""
    left, bottom = LEFT + 200.0 * column, BOTTOM + 200.0 * row
    return shapely.box(left, bottom, left + size, bottom + size)


def ring(polygon: shapely.Polygon) -> list[tuple[float, float]]:
    return list(polygon.exterior.coords)


def write_layer(
    path: Path,
    polygons: list[Any],
    *,
    layer: str | None = None,
    crs: str | None = "EPSG:3031",
    kind: str = "Polygon",
    append: bool = False,
    **fields: list[Any],
) -> Path:
    """Write polygons with fields in any format."""
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(polygons, dtype=object)),
        [np.array(values) for values in fields.values()],
        list(fields),
        layer=layer,
        geometry_type=kind,
        crs=crs,
        append=append,
    )
    return path


def read_back(path: Path) -> tuple[np.ndarray, dict[str, list[str]]]:
    """Return the geometries and fields of a GeoPackage."""
    info, _, encoded, columns = pyogrio.raw.read(path)
    return shapely.from_wkb(encoded), {
        str(name): [str(value) for value in column]
        for name, column in zip(info["fields"], columns, strict=True)
    }


def quick_session() -> requests.Session:
    """A session that does not wait before it asks again."""
    return http.session(attempts=3, first_wait=0.0)


Fetch = Callable[..., ReferenceResult]


@pytest.fixture
def fetch(tmp_path: Path, reporter: Any) -> Fetch:
    """Runs a fetch into `output.gpkg` with the test's reporter."""

    def run(product: str, source: Path | str, **options: Any) -> ReferenceResult:
        wanted = ReferenceRun(
            product=product,
            output=tmp_path / "output" / "output.gpkg",
            folder=tmp_path / "folder",
            token=TOKEN,
            source=str(source),
            **options,
        )
        wanted.output.parent.mkdir(exist_ok=True)
        return fetch_reference(wanted, reporter, quick_session)

    return run


@pytest.fixture
def wfs() -> Iterator[WfsServer]:
    """A service of 25 squares in a row of five by five."""
    rings = [ring(square(column, row)) for row in range(5) for column in range(5)]
    with WfsServer(rings) as server:
        yield server
