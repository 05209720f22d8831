"""The tile index: which parts of the rasters are trained on and which are held back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataSourceError
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import InputError
from .grid import Bounds, RasterGrid, Window, same_crs

LAYER = "tiles"
FIELDS = ("id", "column", "row", "rock_fraction", "valid_fraction", "split", "selected")
Split = Literal["train", "validation", "test"]


@dataclass(frozen=True)
class Tile:
    """One selected tile; `bounds` are left, bottom, right, top in the CRS of the index."""

    id: int
    split: str
    rock_fraction: float
    bounds: Bounds


@dataclass(frozen=True)
class TileIndex:
    """The selected tiles, ordered by id, and the CRS (WKT or authority code) of their bounds."""

    path: Path
    crs: str
    tiles: tuple[Tile, ...]

    def of(self, split: Split) -> tuple[Tile, ...]:
        """Return the tiles of one split."""
        return tuple(tile for tile in self.tiles if tile.split == split)

    def windows(self, grid: RasterGrid) -> dict[int, Window]:
        """Return the window of each tile by its id: squares of one size, maybe partly outside.

        Raises InputError when the index is in another CRS than the grid, or its tiles are not
        squares of one size.
        """
        if not self.tiles:
            return {}
        bounds = self.tiles[0].bounds
        try:
            is_same = same_crs(CRS.from_user_input(self.crs), CRS.from_wkt(grid.crs), bounds)
        except CRSError:
            is_same = False
        if not is_same:
            raise InputError(
                f"TILES: '{self.path}' is in another coordinate reference system than the "
                "composite. Make the tile grid from this composite."
            )
        windows = {tile.id: grid.window(tile.bounds) for tile in self.tiles}
        size = windows[self.tiles[0].id].width
        for window in windows.values():
            if abs(window.width - size) > 1 or abs(window.height - size) > 1:
                raise InputError(
                    f"TILES: '{self.path}' holds tiles that are not squares of one size. "
                    "Make the tile grid again."
                )
        return {id_: Window(w.column, w.row, size, size) for id_, w in windows.items()}


def read_tile_index(path: Path) -> TileIndex:
    """Read the selected tiles of a tile index (GeoPackage, layer "tiles").

    Raises InputError when it is not one, or when no tile is selected.
    """
    try:
        layers = [str(name) for name, _ in pyogrio.list_layers(path)]
        layer = LAYER if LAYER in layers else (layers[0] if len(layers) == 1 else None)
        if layer is None:
            raise InputError(
                f"TILES: '{path}' has no layer '{LAYER}' (it has {', '.join(layers) or 'none'}). "
                "Choose a tile grid that 'Tile grid' wrote."
            )
        meta, _, geometries, columns = pyogrio.raw.read(path, layer=layer)
    except DataSourceError as error:
        raise InputError(
            f"TILES: '{path}' cannot be opened as a vector layer ({error}). "
            "Choose a tile grid that 'Tile grid' wrote."
        ) from error
    fields = dict(zip((str(name) for name in meta["fields"]), columns, strict=True))
    missing = [name for name in FIELDS if name not in fields]
    if missing:
        raise InputError(
            f"TILES: '{path}' has no field {', '.join(missing)}. "
            "Choose a tile grid that 'Tile grid' wrote."
        )
    if meta["crs"] is None:
        raise InputError(f"TILES: '{path}' has no coordinate reference system. Make it again.")
    tiles = _selected(fields, geometries)
    if not tiles:
        raise InputError(
            f"TILES: no tile of '{path}' is selected. The labels may hold no rock, or rasters and "
            "labels may not overlap: make the tile grid again with other inputs."
        )
    if len({tile.id for tile in tiles}) < len(tiles):
        raise InputError(f"TILES: '{path}' uses a tile id twice. Make the tile grid again.")
    return TileIndex(path, str(meta["crs"]), tuple(tiles))


def _selected(fields: dict[str, Any], geometries: Any) -> list[Tile]:
    corners = shapely.bounds(shapely.from_wkb(geometries))
    tiles = []
    for index in np.flatnonzero(np.asarray(fields["selected"]).astype(bool)):
        left, bottom, right, top = (float(value) for value in corners[index])
        tile = Tile(
            id=int(fields["id"][index]),
            split=str(fields["split"][index] or ""),
            rock_fraction=float(fields["rock_fraction"][index]),
            bounds=(left, bottom, right, top),
        )
        tiles.append(tile)
    return sorted(tiles, key=lambda tile: tile.id)
