"""A composite or DEM that comes as many files, listed in a tile index."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS
from rasterio.transform import Affine

from ...errors import InputError
from ...progress import Reporter, raise_if_cancelled
from ..grid import RasterGrid, Window, same_crs
from ..raster import open_raster
from ..vrt import GDAL_TYPES, VrtBands, VrtFile, write_vrt

INDEX_SUFFIXES = (".gpkg", ".csv", ".shp", ".geojson", ".fgb")
LOCATION = "location"
TAG = "ROCK_OUTCROP_FILES_SHA256"
TOLERANCE = 0.01
READERS = 16


@dataclass(frozen=True)
class _Tile:
    location: str
    grid: RasterGrid
    bands: VrtBands
    block: tuple[int, int]
    stamp: str


def raster_of(path: Path, role: str, folder: Path, token: str, reporter: Reporter) -> Path:
    """Return a raster as it is, or a VRT in `folder` of the files that a tile index lists.

    A tile index is a vector or CSV file with a field `location`, as gdaltindex makes it; paths in
    it are relative to it. Its rasters have one CRS, one pixel grid, the same bands and a nodata
    value. Raises InputError or OutputError.
    """
    if path.suffix.lower() not in INDEX_SUFFIXES:
        return path
    locations = [_resolved(text, path) for text in _locations(path, role)]
    if not locations:
        raise InputError(f"{role}: the tile index '{path}' is empty. Choose another one.")
    tiles = list(_tiles(locations, role, reporter))
    grid, windows = _common_grid(tiles, role)
    first = tiles[0].bands
    stamps = hashlib.sha256("\n".join(tile.stamp for tile in tiles).encode()).hexdigest()
    bands = VrtBands(
        first.dtype, first.nodata, first.names, first.scales, first.offsets, {TAG: stamps}
    )
    files = (
        VrtFile(tile.location, window, tile.block)
        for tile, window in zip(tiles, windows, strict=True)
    )
    target = folder / f"{role.lower()}.vrt"
    write_vrt(target, grid, bands, files, token=token)
    reporter.log(f"{role}: {len(tiles)} file(s) of the tile index '{path}'.")
    return target


def locations_of(path: Path, role: str) -> list[str]:
    """Return the files that a tile index lists, in words that GDAL opens. Raises InputError."""
    return [_resolved(text, path) for text in _locations(path, role)]


def _locations(path: Path, role: str) -> list[str]:
    try:
        if path.suffix.lower() == ".csv":
            with path.open(newline="", encoding="utf-8-sig") as file:
                rows = csv.DictReader(file)
                name = _field(path, role, list(rows.fieldnames or []))
                return [row[name] for row in rows if row[name]]
        name = _field(path, role, list(pyogrio.read_info(path)["fields"]))
        _, _, _, values = pyogrio.raw.read(path, columns=[name], read_geometry=False)
        return [str(value) for value in values[0] if value]
    except (DataSourceError, DataLayerError, OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            f"{role}: '{path}' cannot be read as a tile index ({error}). Check the path, or make "
            "it again with gdaltindex."
        ) from error


def _field(path: Path, role: str, fields: list[str]) -> str:
    for name in fields:
        if name.lower() == LOCATION:
            return name
    raise InputError(
        f"{role}: '{path}' has no field '{LOCATION}' with the paths of its files (it has "
        f"{', '.join(fields) or 'none'}). Make it with gdaltindex, or give a raster."
    )


def _resolved(location: str, index: Path) -> str:
    """Return a path that does not depend on where the index is; addresses stay."""
    if location.startswith(("http://", "https://")):
        return f"/vsicurl/{location}"
    if location.startswith("s3://"):
        return f"/vsis3/{location.removeprefix('s3://')}"
    return location if location.startswith("/vsi") else str(index.absolute().parent / location)


def _tiles(locations: list[str], role: str, reporter: Reporter) -> Iterator[_Tile]:
    """Yield the headers of all files; several are read at a time, as they may be far away."""
    with ThreadPoolExecutor(READERS) as pool:
        try:
            for number, tile in enumerate(pool.map(lambda name: _tile(name, role), locations)):
                raise_if_cancelled(reporter)
                reporter.progress(number / len(locations), f"{role}: reading the tile index")
                yield tile
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _tile(location: str, role: str) -> _Tile:
    path = Path(location)
    with open_raster(path, role) as dataset:
        transform = dataset.transform
        if transform.b or transform.d or transform.a <= 0 or transform.a != -transform.e:
            raise InputError(
                f"{role}: '{location}' is rotated, south-up or without square pixels. Warp the "
                "files to one grid (gdalwarp -tap) before they are indexed."
            )
        if dataset.nodata is None or dataset.dtypes[0] not in GDAL_TYPES:
            raise InputError(
                f"{role}: '{location}' has no nodata value, so gaps between the files could not "
                "be told from data. Set one (gdal_edit.py -a_nodata)."
            )
        return _Tile(
            location,
            RasterGrid(dataset.crs.to_wkt(), transform, dataset.width, dataset.height),
            VrtBands(
                dataset.dtypes[0],
                dataset.nodata,
                tuple(dataset.descriptions),
                tuple(dataset.scales),
                tuple(dataset.offsets),
            ),
            dataset.block_shapes[0],
            _stamp(path, location),
        )


def _stamp(path: Path, location: str) -> str:
    """Return what changes with a file of this machine."""
    try:
        status = path.stat()
    except OSError:
        return location
    return f"{location} {status.st_size} {status.st_mtime_ns}"


def _common_grid(tiles: list[_Tile], role: str) -> tuple[RasterGrid, list[Window]]:
    first = tiles[0]
    bounds = [tile.grid.bounds for tile in tiles]
    left, top = min(b[0] for b in bounds), max(b[3] for b in bounds)
    right, bottom = max(b[2] for b in bounds), min(b[1] for b in bounds)
    resolution = first.grid.resolution
    transform = Affine(resolution, 0.0, left, 0.0, -resolution, top)
    grid = RasterGrid(
        first.grid.crs,
        transform,
        round((right - left) / resolution),
        round((top - bottom) / resolution),
    )
    crs = CRS.from_wkt(first.grid.crs)
    windows = []
    for tile in tiles:
        column = (tile.grid.transform.c - left) / resolution
        row = (top - tile.grid.transform.f) / resolution
        drift = max(abs(column - round(column)), abs(row - round(row)))
        drift += max(tile.grid.width, tile.grid.height) * abs(tile.grid.resolution / resolution - 1)
        same_place = tile.grid.crs == first.grid.crs or same_crs(
            CRS.from_wkt(tile.grid.crs), crs, tile.grid.bounds
        )
        if drift > TOLERANCE or not same_place:
            raise _mismatch(role, first, tile, "is not on the same pixel grid")
        if tile.bands != first.bands:
            raise _mismatch(role, first, tile, "has other bands, data type, nodata or scale")
        windows.append(Window(round(column), round(row), tile.grid.width, tile.grid.height))
    return grid, windows


def _mismatch(role: str, first: _Tile, other: _Tile, what: str) -> InputError:
    return InputError(
        f"{role}: '{other.location}' {what} as '{first.location}'. Bring all files of the tile "
        "index to one form (gdalwarp -tap -t_srs ... -tr ...) and index them again."
    )
