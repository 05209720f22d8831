"""Which files hold the elevation of a place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform_bounds

from ....errors import InputError, SourceError
from ....progress import Reporter, raise_if_cancelled
from ....sources import Source
from ...gdal_errors import GDAL_ERRORS
from ...grid import Bounds, RasterGrid
from ...raster import open_raster
from .. import http
from ..catalog import Catalog, is_catalog, open_catalog, search
from ..place import POINTS_AN_EDGE, boxes_of
from ..remote_files import UNTRUSTED, is_missing, is_refused, is_untrusted
from .products import DemProduct

RASTERS = (".tif", ".tiff", ".vrt", ".img", ".jp2", ".nc")
FEET = ("ft", "feet", "foot", "us-ft", "us survey foot")
QUERY = re.compile(r"\?[^'\s]*")
READERS = 16
ROLE = "SOURCE"
READING_ERRORS: tuple[type[Exception], ...] = (InputError, *GDAL_ERRORS)


@dataclass(frozen=True)
class Header:
    """What a raster says of itself; `crs` is WKT, `block` height and width of its blocks."""

    crs: str
    transform: Affine
    width: int
    height: int
    dtype: str
    nodata: float | None
    block: tuple[int, int]


@dataclass(frozen=True)
class DemFile:
    """A raster of elevations and the rectangle of the target grid's CRS that it covers.

    `address` is where it is, without a signature; `location` what GDAL opens.
    """

    address: str
    location: Path
    bounds: Bounds
    header: Header

    def touches(self, bounds: Bounds) -> bool:
        """Whether it covers a part of a rectangle."""
        left, bottom, right, top = bounds
        return (
            self.bounds[0] < right
            and self.bounds[2] > left
            and self.bounds[1] < top
            and self.bounds[3] > bottom
        )


Patience = Callable[[Callable[[], "DemFile | None"]], "DemFile | None"]


def remote_files(
    address: str,
    source: Source,
    product: DemProduct,
    grid: RasterGrid,
    reporter: Reporter,
    *,
    attempts: int,
    first_wait: float,
) -> tuple[list[tuple[str, str]], bool]:
    """Return (address, address to be read now) of the files of a place, and whether all exist.

    `address` is that of a STAC API, of a raster or VRT, or of a bucket whose files are called as
    the product's are; there a file that does not exist is sea. Raises InputError or SourceError.
    """
    if address.lower().endswith(RASTERS):
        return [(address, address)], True
    if not is_catalog(address, ROLE, attempts, first_wait):
        names = product.file_names(grid, grid.resolution)
        addresses = [f"{address}/{name}" for name in names]
        return [(one, one) for one in addresses], False
    collection = product.collection(source.product, grid.resolution)
    catalog = open_catalog(address, ROLE, attempts, first_wait)
    return list(_assets(catalog, collection, product, grid, reporter)), True


def _assets(
    catalog: Catalog,
    collection: str,
    product: DemProduct,
    grid: RasterGrid,
    reporter: Reporter,
) -> Iterator[tuple[str, str]]:
    items = search(catalog, collection, boxes_of(grid), None, reporter)
    for item in sorted(items, key=lambda one: one.id):
        asset = next((item.assets[name] for name in product.assets if name in item.assets), None)
        if asset is None:
            reporter.warn(f"The tile {item.id} is left out: it has no elevation.")
            continue
        href = asset.get_absolute_href() or asset.href
        yield href, catalog.sign(href)


def local_files(given: Path) -> list[str]:
    """Return the rasters of a folder, of a tile index, or the raster or VRT itself.

    Raises InputError when there is none.
    """
    if given.is_dir():
        found = sorted(p for p in given.rglob("*") if p.suffix.lower() in RASTERS and p.is_file())
        if not found:
            raise InputError(
                f"FILES: no raster is in the folder '{given}'. Choose a folder with GeoTIFFs."
            )
        return [str(path) for path in found]
    if not given.is_file():
        raise InputError(f"FILES: '{given}' is not there. Check the path.")
    from ...regions.sources import INDEX_SUFFIXES, locations_of

    if given.suffix.lower() in INDEX_SUFFIXES:
        found_there = locations_of(given, "FILES")
        if not found_there:
            raise InputError(f"FILES: the tile index '{given}' is empty. Choose another one.")
        return found_there
    return [str(given)]


def opened(
    files: Sequence[tuple[str, str]],
    grid: RasterGrid,
    read: Patience,
    reporter: Reporter,
    *,
    may_lack: bool,
) -> list[DemFile]:
    """Return the files that touch the grid; several headers are read at a time.

    With `may_lack` a file that does not exist is passed over. Raises InputError or SourceError.
    """

    def look(file: tuple[str, str]) -> DemFile | None:
        try:
            return read(lambda: _header(file, grid))
        except READING_ERRORS as error:
            if may_lack and (is_missing(error) or is_refused(error)):
                return None
            raise explained(file[0], error) from error

    found = []
    with ThreadPoolExecutor(READERS) as pool:
        try:
            for number, file in enumerate(pool.map(look, files)):
                raise_if_cancelled(reporter)
                reporter.progress(number / len(files), "Reading headers")
                if file is not None and file.touches(grid.bounds):
                    found.append(file)
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return found


def explained(address: str, error: Exception) -> Exception:
    """Return the error for a file that cannot be read; what is signed is not repeated."""
    is_of_gdal = isinstance(error, GDAL_ERRORS) or isinstance(error.__cause__, GDAL_ERRORS)
    url = address.removeprefix("/vsicurl/")
    is_remote = url.startswith(("http://", "https://"))
    if isinstance(error, InputError) and not (is_remote and is_of_gdal):
        return InputError(QUERY.sub("", str(error)))
    if not is_remote:
        return InputError(
            f"FILES: '{address}' cannot be read ({error}). The file is damaged or was not copied "
            "to its end: copy or download it again."
        )
    name = url.partition("?")[0].rpartition("/")[2]
    reason, advice = "cannot be read to its end", "Try again later, or choose another address"
    if is_missing(error):
        reason = "is not there"
    elif is_untrusted(error):
        reason, advice = "cannot be read", UNTRUSTED
    return SourceError(f"{ROLE}: '{name}' of {http.host(url)} {reason}. {advice}.")


def _header(file: tuple[str, str], grid: RasterGrid) -> DemFile:
    address, location = file
    path = Path(location)
    if location.startswith(("http://", "https://")):
        path = Path(f"/vsicurl/{location}")
    with open_raster(path, "FILES") as dataset:
        unit = str(dataset.units[0] or "").lower()
        if unit in FEET:
            raise InputError(
                f"FILES: the heights of '{address}' are in feet. Convert them to metres first."
            )
        if dataset.transform.is_identity:
            raise InputError(
                f"FILES: '{address}' does not say where it lies. Georeference it first."
            )
        bounds = tuple(dataset.bounds)
        there = CRS.from_wkt(grid.crs)
        if dataset.crs != there:
            bounds = transform_bounds(dataset.crs, there, *bounds, densify_pts=POINTS_AN_EDGE)
        header = Header(
            dataset.crs.to_wkt(),
            dataset.transform,
            dataset.width,
            dataset.height,
            dataset.dtypes[0],
            dataset.nodata,
            dataset.block_shapes[0],
        )
    return DemFile(address, path, bounds, header)
