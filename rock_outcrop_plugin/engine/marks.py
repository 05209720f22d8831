"""Points at which somebody has looked and said: rock, not rock, unsure."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast, get_args

import numpy as np
import pyogrio
import rasterio.warp
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import InputError
from .grid import RasterGrid, same_crs
from .vector import vector_layers

Decision = Literal["rock", "not rock", "unsure"]
DECISIONS: tuple[Decision, ...] = get_args(Decision)
LAYER, FIELD = "marks", "mark"
LISTED = 3


@dataclass(frozen=True)
class MarkLayer:
    """A point layer of a vector file; `name` is used in results."""

    path: Path
    layer: str | None = None
    name: str = LAYER


@dataclass(frozen=True)
class MarkedPixel:
    """A pixel of a grid and what was said of it."""

    row: int
    column: int
    decision: Decision


@dataclass(frozen=True)
class Marks:
    """Marks on a grid: pixels in the order of the file, and how many points lie outside.

    Of several marks in one pixel the last one counts; `repeated` are the others.
    """

    pixels: tuple[MarkedPixel, ...]
    outside: int
    repeated: int


def read_marks(source: MarkLayer, role: str, grid: RasterGrid) -> Marks:
    """Return the marks of a point layer with the text field `mark`, on the pixels of a grid.

    Points in another CRS are reprojected. Raises InputError when the layer is missing, empty, has
    no CRS, no points or no such field, or says anything but "rock", "not rock" and "unsure".
    """
    title, crs, encoded, values = _read(source, role)
    decisions = _decisions(values, role, title)
    points, owners = _points(shapely.from_wkb(encoded), role, title)
    coordinates = _on_grid(shapely.get_coordinates(points), crs, grid, role, title)
    return _pixels(coordinates, [decisions[owner] for owner in owners], grid)


def marks_digest(source: MarkLayer, role: str) -> str:
    """Return the SHA-256 of what a layer of marks says and where, whatever else the file holds.

    Raises InputError.
    """
    title, crs, encoded, values = _read(source, role)
    digest = hashlib.sha256(str(crs).encode())
    for place, decision in zip(encoded, _decisions(values, role, title), strict=True):
        digest.update((place or b"") + decision.encode())
    return digest.hexdigest()


def _read(
    source: MarkLayer, role: str
) -> tuple[str, str | None, NDArray[np.object_], NDArray[np.object_]]:
    """Return the layer's title, its CRS, geometries as WKB, and what is said of each."""
    layer = _layer_name(source, role)
    title = f"layer '{layer}' of '{source.path}'" if layer else f"'{source.path}'"
    try:
        info = pyogrio.read_info(source.path, layer=layer)
        if FIELD not in info["fields"]:
            raise InputError(
                f"{role}: {title} has no field '{FIELD}'. Give points with a text field '{FIELD}' "
                f"that says one of: {', '.join(DECISIONS)}."
            )
        _, _, encoded, columns = pyogrio.raw.read(
            source.path, layer=layer, columns=[FIELD], force_2d=True
        )
    except (DataSourceError, DataLayerError) as error:
        raise InputError(
            f"{role}: {title} cannot be read as a vector layer ({error}). Check the path."
        ) from error
    return title, info["crs"], encoded, columns[0]


def _layer_name(source: MarkLayer, role: str) -> str | None:
    layers = vector_layers(source.path)
    if not layers:
        raise InputError(
            f"{role}: '{source.path}' is no vector file that can be read. Give a point layer with "
            f"the field '{FIELD}'."
        )
    if source.layer is None and len(layers) > 1:
        if LAYER in layers:
            return LAYER
        raise InputError(
            f"{role}: '{source.path}' holds several layers ({', '.join(layers)}). Name one of them."
        )
    return source.layer


def _decisions(values: NDArray[np.object_], role: str, title: str) -> list[Decision]:
    if not len(values):
        raise InputError(f"{role}: {title} is empty. Mark some points first, or leave it out.")
    texts = ["" if value is None else str(value).strip().lower() for value in values]
    wrong = Counter(text for text in texts if text not in DECISIONS)
    if wrong:
        listed = ", ".join(
            f"'{text}' ({count})" if text else f"nothing ({count})"
            for text, count in wrong.most_common(LISTED)
        )
        raise InputError(
            f"{role}: the field '{FIELD}' of {title} says {listed}. It may say "
            f"{', '.join(DECISIONS)} only: correct the attribute table."
        )
    return cast(list[Decision], texts)


def _points(
    geometries: NDArray[np.object_], role: str, title: str
) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    parts, owners = shapely.get_parts(geometries, return_index=True)
    is_point = shapely.get_type_id(parts) == shapely.GeometryType.POINT
    if not is_point.all() or not len(parts):
        raise InputError(
            f"{role}: {title} does not hold points alone. Give a point layer, for instance the "
            "marks of the comparison panel."
        )
    return parts, owners


def _on_grid(
    coordinates: NDArray[np.float64], code: str | None, grid: RasterGrid, role: str, title: str
) -> NDArray[np.float64]:
    if not code:
        raise InputError(
            f"{role}: {title} has no coordinate reference system. "
            "Assign one (Layer > Set CRS, then export the layer) and run again."
        )
    wanted = CRS.from_wkt(grid.crs)
    try:
        crs = CRS.from_user_input(code)
    except CRSError as error:
        raise InputError(
            f"{role}: the coordinate reference system of {title} is not known ({error})."
        ) from error
    if same_crs(wanted, crs, grid.bounds):
        return coordinates
    xs, ys = rasterio.warp.transform(crs, wanted, coordinates[:, 0], coordinates[:, 1])
    return np.column_stack([xs, ys])


def _pixels(
    coordinates: NDArray[np.float64], decisions: Sequence[Decision], grid: RasterGrid
) -> Marks:
    columns = (coordinates[:, 0] - grid.transform.c) / grid.resolution
    rows = (grid.transform.f - coordinates[:, 1]) / grid.resolution
    inside = (columns >= 0) & (columns < grid.width) & (rows >= 0) & (rows < grid.height)
    last: dict[tuple[int, int], MarkedPixel] = {}
    for index in np.flatnonzero(inside):
        place = int(rows[index]), int(columns[index])
        # Taken out first, so that the order is that of the last words.
        last.pop(place, None)
        last[place] = MarkedPixel(*place, decisions[int(index)])
    count = int(np.count_nonzero(inside))
    return Marks(tuple(last.values()), len(coordinates) - count, count - len(last))
