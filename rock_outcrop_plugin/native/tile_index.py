"""The tile index: which parts of whole rasters make a data set."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from osgeo import ogr

from ..errors import InputError
from ..progress import PartialReporter, Reporter, raise_if_cancelled
from .grid import Bounds, Grid, aligned_grid, reference_system, to_wkt, transform_bounds
from .outputs import BOOLEAN, VectorOutput, check_output
from .raster import (
    AlignedRaster,
    all_nodata,
    check_soft_label,
    grid_of,
    is_close,
    is_north_up,
    open_raster,
    outer_bounds,
)
from .split import Split, check_shares, stratified_split

FIELDS = (
    ("id", ogr.OFTInteger64),
    ("column", ogr.OFTInteger),
    ("row", ogr.OFTInteger),
    ("rock_fraction", ogr.OFTReal),
    ("valid_fraction", ogr.OFTReal),
    ("split", ogr.OFTString),
    ("selected", BOOLEAN),
)
BATCH = 1000


@dataclass(frozen=True)
class TileIndexSettings:
    """Tile edge in pixels, how many tiles to use, shares held back, and the recipe's grid.

    `min_valid` is the share of valid pixels, 0..1, that a tile needs to be selected; with 0 one
    pixel is enough. `bands` are the names of the composite's bands that must have data; none
    given, or none of them found: all bands.
    """

    tile_size: int = 520
    max_tiles: int = 2400
    validation: float = 0.2
    test: float = 0.0
    seed: int = 0
    min_valid: float = 0.0
    crs: str = "EPSG:3031"
    resolution: float = 10.0
    bands: tuple[str, ...] = ()


@dataclass(frozen=True)
class Tile:
    """One tile; fractions are 0..1, `rock_pixels` counts valid pixels with a label above 0."""

    column: int
    row: int
    rock_fraction: float
    valid_fraction: float
    rock_pixels: int
    split: Split | None = None


@dataclass(frozen=True)
class TileIndexResult:
    """How many tiles there are, and how many of them are used for what."""

    tiles: int
    train: int
    validation: int
    test: int


def make_tile_index(
    composite: Path,
    dem: Path | None,
    label: Path,
    output: Path,
    settings: TileIndexSettings,
    *,
    token: str,
    reporter: Reporter,
) -> TileIndexResult:
    """Write a GeoPackage with the layer `tiles`: every tile that touches the composite.

    Tiles are counted from (0, 0) of the composite's CRS, rows northwards. Those with a rock pixel
    are ranked by rock fraction (mean label); the best `max_tiles` are selected and split,
    stratified by rock fraction. A composite that is not projected, or has another resolution than
    the recipe, is looked at on the recipe's grid. Raises InputError, OutputError, Cancelled.
    """
    _check_settings(settings)
    check_output(output, (".gpkg",), [composite, dem, label])
    grid = _grid(composite, settings, reporter)
    rasters = _Rasters(composite, dem, label, grid, reporter)
    rasters.use_bands(settings.bands)
    progress = PartialReporter(reporter, 0.0, 0.9)
    places = list(tile_places(grid.bounds, settings.tile_size * grid.pixel_width))
    tiles = []
    for index, (column, row) in enumerate(places):
        raise_if_cancelled(reporter)
        progress.progress(index / len(places), "Looking at the tiles")
        tiles.append(rasters.tile(column, row, settings.tile_size))
    rasters.check_found()
    tiles = _with_splits(tiles, settings)
    with VectorOutput(output, "tiles", "tiles", token) as result:
        _write(tiles, result, grid.crs, settings.tile_size * grid.pixel_width, reporter)
        result.publish(reporter)
    reporter.progress(1.0)
    return _summary(tiles, reporter)


def tile_places(bounds: Bounds, size: float) -> Iterator[tuple[int, int]]:
    """Yield (column, row) of the tiles that touch `bounds`, north to south, west to east."""
    left, bottom, right, top = bounds
    tolerance = 1e-9
    columns = range(math.floor(left / size + tolerance), math.ceil(right / size - tolerance))
    rows = range(math.floor(bottom / size + tolerance), math.ceil(top / size - tolerance))
    for row in reversed(rows):
        for column in columns:
            yield column, row


def tile_bounds(column: int, row: int, size: float) -> Bounds:
    """Return left, bottom, right, top of a tile with edges of `size` CRS units."""
    return column * size, row * size, (column + 1) * size, (row + 1) * size


def _check_settings(settings: TileIndexSettings) -> None:
    check_shares(settings.validation, settings.test)
    if settings.tile_size < 1 or settings.max_tiles < 1:
        raise InputError(
            f"TILE_SIZE, MAX_TILES: {settings.tile_size} and {settings.max_tiles} must both be 1 "
            "or more."
        )


def _grid(composite: Path, settings: TileIndexSettings, reporter: Reporter) -> Grid:
    dataset = open_raster(composite, "COMPOSITE")
    if dataset.GetSpatialRef().IsProjected() and is_north_up(dataset):
        grid = grid_of(dataset, "COMPOSITE")
        if is_close(grid.pixel_width, settings.resolution) and is_close(
            grid.pixel_height, settings.resolution
        ):
            return grid
        reporter.log(
            f"COMPOSITE: pixels of {grid.pixel_width:g} x {grid.pixel_height:g} are looked at as "
            f"{settings.resolution:g}."
        )
        return aligned_grid(grid.crs, settings.resolution, grid.bounds, "COMPOSITE")
    crs = to_wkt(reference_system(settings.crs))
    own = to_wkt(dataset.GetSpatialRef())
    bounds = transform_bounds(outer_bounds(dataset), own, crs, "COMPOSITE")
    reporter.log(f"COMPOSITE: it is looked at in {settings.crs}.")
    return aligned_grid(crs, settings.resolution, bounds, "COMPOSITE")


class _Rasters:
    """Composite, DEM and label on one grid, and what was found in them."""

    def __init__(
        self, composite: Path, dem: Path | None, label: Path, grid: Grid, reporter: Reporter
    ) -> None:
        self._grid = grid
        self._paths = {"COMPOSITE": composite, "DEM": dem, "LABEL": label}
        self._composite = AlignedRaster(composite, "COMPOSITE", grid, "bilinear", reporter)
        self._dem = AlignedRaster(dem, "DEM", grid, "bilinear", reporter) if dem else None
        self._label = AlignedRaster(label, "LABEL", grid, "nearest", reporter)
        self._bands = list(range(1, len(self._composite.band_names) + 1))
        self._found = dict.fromkeys(self._paths, 0)
        self._valid = 0
        self._rock = 0

    def use_bands(self, names: tuple[str, ...]) -> None:
        """Look at the composite's bands of these names only, if it has any of them."""
        wanted = {name.upper() for name in names}
        found = [
            number
            for number, name in enumerate(self._composite.band_names, start=1)
            if name.strip().upper() in wanted
        ]
        self._bands = found or self._bands

    def tile(self, column: int, row: int, tile_size: int) -> Tile:
        """Return what a tile holds. Raises InputError for a damaged file or a wrong label."""
        grid = self._grid
        bounds = tile_bounds(column, row, tile_size * grid.pixel_width)
        # Pixels outside the composite are invalid, so they need not be read.
        window = grid.window(bounds).clipped(grid.width, grid.height)
        if window.is_empty:
            return Tile(column, row, 0.0, 0.0, 0)
        valid = self._composite.read(window, self._bands)[1]
        self._found["COMPOSITE"] += np.count_nonzero(valid)
        values, has_label = self._label.read(window, [1])
        self._found["LABEL"] += np.count_nonzero(has_label)
        label = values[0].astype(np.float64)
        check_soft_label(label, has_label, self._paths["LABEL"], "LABEL")
        valid &= has_label
        if self._dem is not None:
            has_dem = self._dem.read(window, [1])[1]
            self._found["DEM"] += np.count_nonzero(has_dem)
            valid &= has_dem
        rock_pixels = int(np.count_nonzero(label[valid] > 0))
        self._valid += np.count_nonzero(valid)
        self._rock += np.count_nonzero(label[has_label] > 0)
        fraction = float(np.clip(label[has_label].mean(), 0.0, 1.0)) if has_label.any() else 0.0
        return Tile(column, row, fraction, np.count_nonzero(valid) / tile_size**2, rock_pixels)

    def check_found(self) -> None:
        """Raise InputError when the tiles hold no data or no rock."""
        for role, path in self._paths.items():
            if path is not None and self._found[role] == 0:
                if role == "COMPOSITE":
                    raise all_nodata(path, role)
                raise InputError(
                    f"{role}: '{path}' holds nothing but nodata where the composite is. "
                    "Choose layers of the same place."
                )
        if self._rock == 0:
            raise InputError(
                f"LABEL: '{self._paths['LABEL']}' has no rock pixel where the composite is. "
                "Choose a label with rock: without any there is nothing to learn."
            )
        if self._valid == 0:
            raise InputError(
                "COMPOSITE, DEM, LABEL: no pixel has data in all of them. "
                "Choose layers whose data cover the same place."
            )


def _with_splits(tiles: list[Tile], settings: TileIndexSettings) -> list[Tile]:
    usable = [
        index
        for index, tile in enumerate(tiles)
        if tile.rock_pixels and tile.valid_fraction >= settings.min_valid
    ]
    if not usable:
        raise InputError(
            "LABEL: no tile has a rock pixel where the composite and the DEM have data"
            + (f" on {settings.min_valid:.0%} of its pixels" if settings.min_valid else "")
            + ". Choose layers whose data cover the same place, or accept tiles with less data."
        )
    ranked = sorted(usable, key=lambda index: -tiles[index].rock_fraction)[: settings.max_tiles]
    splits = stratified_split(len(ranked), settings.validation, settings.test, settings.seed)
    chosen = dict(zip(ranked, splits, strict=True))
    return [replace(tile, split=chosen.get(index)) for index, tile in enumerate(tiles)]


def _write(
    tiles: list[Tile], result: VectorOutput, crs: str, size: float, reporter: Reporter
) -> None:
    definition = result.create(crs, FIELDS, reporter).GetLayerDefn()
    for start in range(0, len(tiles), BATCH):
        raise_if_cancelled(reporter)
        part = enumerate(tiles[start : start + BATCH], start=start + 1)
        features = [_feature(definition, number, tile, size) for number, tile in part]
        result.add(features, reporter)


def _feature(definition: ogr.FeatureDefn, number: int, tile: Tile, size: float) -> ogr.Feature:
    feature = ogr.Feature(definition)
    left, bottom, right, top = tile_bounds(tile.column, tile.row, size)
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ((left, bottom), (right, bottom), (right, top), (left, top), (left, bottom)):
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    feature.SetGeometryDirectly(polygon)
    feature.SetField("id", number)
    feature.SetField("column", tile.column)
    feature.SetField("row", tile.row)
    feature.SetField("rock_fraction", tile.rock_fraction)
    feature.SetField("valid_fraction", tile.valid_fraction)
    feature.SetField("selected", int(tile.split is not None))
    if tile.split is not None:
        feature.SetField("split", tile.split)
    return feature


def _summary(tiles: list[Tile], reporter: Reporter) -> TileIndexResult:
    names = [tile.split for tile in tiles]
    result = TileIndexResult(
        len(tiles), names.count("train"), names.count("validation"), names.count("test")
    )
    reporter.log(
        f"{result.tiles} tiles, {result.train + result.validation + result.test} of them selected: "
        f"{result.train} to train, {result.validation} to validate, {result.test} to test."
    )
    if result.validation == 0:
        reporter.warn("No tile is held back for validation, so a training cannot be judged.")
    return result
