"""The tiles that scores are given for: those of a tile index, or the default grid."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ... import recipes
from ...errors import InputError
from ..grid import Bounds, RasterGrid, Window, same_crs

TILE_LAYER = "tiles"
TILE_FIELDS = ("id", "column", "row", "split")


@dataclass(frozen=True)
class Tile:
    """A tile and its pixels on the grid of the prediction."""

    id: int
    column: int
    row: int
    window: Window


def default_tiles(grid: RasterGrid) -> list[Tile]:
    """Return the tiles of the recipe's size, counted from (0, 0) of the CRS, that cover a grid.

    They are numbered from 1, row by row from the north.
    """
    size = recipes.load("rock").grid.tile_size * grid.resolution
    left, bottom, right, top = grid.bounds
    tolerance = 1e-6
    columns = range(math.floor(left / size + tolerance), math.ceil(right / size - tolerance))
    rows = range(math.floor(bottom / size + tolerance), math.ceil(top / size - tolerance))
    places = [(column, row) for row in reversed(rows) for column in columns]
    return [
        Tile(
            number,
            column,
            row,
            _pixels(grid, (column * size, row * size, (column + 1) * size, (row + 1) * size)),
        )
        for number, (column, row) in enumerate(places, start=1)
    ]


def indexed_tiles(path: Path, split: str | None, grid: RasterGrid) -> list[Tile]:
    """Return the tiles of an index that touch a grid, those of one `split` or all of them.

    Raises InputError when the file is no tile index, is in another CRS, has no tile of the split,
    none of them touches the grid, or some overlap.
    """
    fields, bounds = _read_index(path, grid)
    splits = [str(name) if name is not None else None for name in fields["split"]]
    wanted = [split is None or name == split for name in splits]
    if not any(wanted):
        present = sorted({name for name in splits if name}) or ["none"]
        raise InputError(
            f"TILES: '{path}' has no tile of the split '{split}' (it has: {', '.join(present)}). "
            "Choose one of these, or make the tile grid again."
        )
    tiles = [
        Tile(int(number), int(column), int(row), _pixels(grid, edges))
        for number, column, row, edges, is_wanted in zip(
            fields["id"], fields["column"], fields["row"], bounds, wanted, strict=True
        )
        if is_wanted
    ]
    inside = [tile for tile in tiles if not tile.window.is_empty]
    if not inside:
        raise InputError(
            f"TILES: no tile of '{path}' lies in the area to be compared. "
            "Choose the tile index of the same place, or another extent."
        )
    if _overlap(inside):
        raise InputError(
            f"TILES: tiles of '{path}' overlap, so pixels would count twice. "
            "Make the index again with 'Tile grid' (rockoutcrop:tilegrid)."
        )
    return inside


def _overlap(tiles: list[Tile]) -> bool:
    windows = [tile.window for tile in tiles]
    boxes = [
        shapely.box(part.column, part.row, part.column + part.width, part.row + part.height)
        for part in windows
    ]
    pixels = sum(part.width * part.height for part in windows)
    return bool(shapely.union_all(boxes).area < pixels - 0.5)


def _read_index(path: Path, grid: RasterGrid) -> tuple[dict[str, Any], list[Bounds]]:
    try:
        meta, _, encoded, columns = pyogrio.raw.read(path, layer=TILE_LAYER, force_2d=True)
    except (DataSourceError, DataLayerError) as error:
        raise InputError(
            f"TILES: '{path}' is not a tile index ({error}). "
            "Make one with 'Tile grid' (rockoutcrop:tilegrid)."
        ) from error
    fields = dict(zip(meta["fields"], columns, strict=True))
    missing = [name for name in TILE_FIELDS if name not in fields]
    if missing:
        raise InputError(
            f"TILES: the layer '{TILE_LAYER}' of '{path}' lacks the field(s) {', '.join(missing)}. "
            "Make the index again with 'Tile grid' (rockoutcrop:tilegrid)."
        )
    try:
        is_same = same_crs(CRS.from_wkt(grid.crs), CRS.from_user_input(meta["crs"]), grid.bounds)
    except CRSError:
        is_same = False
    if not is_same:
        raise InputError(
            f"TILES: '{path}' is in another coordinate reference system ({meta['crs']}) than the "
            "prediction. Use the tile index that the model was trained with."
        )
    return fields, [tuple(edges) for edges in shapely.bounds(shapely.from_wkb(encoded)).tolist()]


def _pixels(grid: RasterGrid, bounds: Bounds) -> Window:
    """Return the pixels of a tile; neighbours share an edge, so no pixel is counted twice."""
    left, bottom, right, top = bounds
    first_column = round((left - grid.transform.c) / grid.resolution)
    end_column = round((right - grid.transform.c) / grid.resolution)
    first_row = round((grid.transform.f - top) / grid.resolution)
    end_row = round((grid.transform.f - bottom) / grid.resolution)
    window = Window(first_column, first_row, end_column - first_column, end_row - first_row)
    return window.clipped(grid.width, grid.height)
