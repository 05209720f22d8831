"""From a request to a composite on disk."""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime

import ee

from ....errors import InputError, OutputError
from ....progress import PartialReporter, Reporter, raise_if_cancelled
from ....sources import source
from ...grid import RasterGrid, Window
from ..composite import (
    NODATA,
    CompositeRequest,
    CompositeResult,
    Provenance,
    composite_writer,
)
from ..coverage import check_coverage
from ..place import grid_of
from . import graph
from .account import Account, connect, refusals
from .pixels import PixelSource, estimate, fetch_all, largest_edge
from .tile_folder import TileFolder
from .transport import USUAL, Patience, Transport

TILE_EDGE = 1024
CONCURRENT = 16
SHARE_OF_FETCH = 0.9
SOURCE_NAMES: dict[graph.Level, str] = {"l2a": "earthengine", "l1c": "earthengine_l1c"}


@dataclass(frozen=True)
class EarthEngineRun:
    """A composite to be fetched from Earth Engine.

    `tile` is the edge of a tile in pixels, made smaller where a request may not be that large;
    `concurrent` the number of requests at once. Level-1C (top of atmosphere, harmonised) is for
    times and places without Level-2A.
    """

    request: CompositeRequest
    account: Account
    cloud_mask: graph.CloudMask = "cloudscore"
    level: graph.Level = "l2a"
    tile: int = TILE_EDGE
    concurrent: int = CONCURRENT
    patience: Patience = USUAL


@dataclass(frozen=True)
class _Scenes:
    """The scenes that take part: how many, and the days (ISO) of the first and the last."""

    count: int
    first: str
    last: str


def fetch_earth_engine(run: EarthEngineRun, reporter: Reporter) -> CompositeResult:
    """Fetch the median of clear pixels on the grid counted from (0, 0).

    Raises InputError, SourceError, OutputError and Cancelled. Finished tiles stay in the folder
    then, and the same run goes on with those that are missing.
    """
    request = run.request
    grid = grid_of(request.crs, request.resolution, request.bounds)
    check_coverage(grid, reporter)
    edge = min(run.tile, largest_edge(len(request.bands)))
    expected = estimate(grid, len(request.bands), edge)
    reporter.log(f"To be fetched from Earth Engine: {expected}.")
    _check_room(request, expected.size_bytes)
    reporter.progress(0.0, "Signing in to Earth Engine")
    transport, project = connect(run.account, run.patience)
    try:
        with refusals(run.account.address, project):
            return _fetch(run, grid, edge, transport, reporter)
    finally:
        transport.close()


def _fetch(
    run: EarthEngineRun, grid: RasterGrid, edge: int, transport: Transport, reporter: Reporter
) -> CompositeResult:
    request = run.request
    product = source(SOURCE_NAMES[run.level]).product
    collection = graph.scenes(request, product, run.cloud_mask)
    scenes = _scenes(collection, run)
    reporter.log(f"{scenes.count:,} scenes from {scenes.first} to {scenes.last} take part.")
    raise_if_cancelled(reporter)
    image = graph.median(collection, request.bands, run.cloud_mask)
    pixels = PixelSource(image, grid, request.bands)
    folder = request.folder / _digest(image, grid, edge, scenes)
    tiles = TileFolder(folder, grid, len(request.bands), edge, request.token)
    missing = tiles.missing()
    if len(missing) < len(tiles.windows):
        found = len(tiles.windows) - len(missing)
        reporter.log(f"{found:,} of {len(tiles.windows):,} tiles are there already.")

    def fetch(window: Window) -> None:
        tiles.keep(window, pixels.read(window))

    steps = PartialReporter(reporter, 0.0, SHARE_OF_FETCH)
    fetch_all(missing, fetch, transport.stop, run.concurrent, steps)
    result = _assembled(run, grid, tiles, scenes, PartialReporter(reporter, SHARE_OF_FETCH, 1.0))
    tiles.remove()
    return result


def _scenes(collection: ee.ImageCollection, run: EarthEngineRun) -> _Scenes:
    number = graph.count(collection)
    if number == 0:
        request = run.request
        raise InputError(
            f"EXTENT, START, END: Earth Engine has no scene from {request.start} to {request.end} "
            f"in months {', '.join(map(str, request.months))} with at most "
            f"{request.max_cloud:g} % of cloud and the sun above {request.min_sun_elevation:g}°. "
            "Widen the dates or the limits"
            + (", or choose Level-1C, which begins in 2015." if run.level == "l2a" else ".")
        )
    first, last = graph.first_and_last(collection)
    return _Scenes(number, first.isoformat(), last.isoformat())


def _digest(image: ee.Image, grid: RasterGrid, edge: int, scenes: _Scenes) -> str:
    """Return a name for all that decides what a tile holds."""
    content = (
        ee.serializer.encode(image),
        grid.crs,
        tuple(grid.transform)[:6],
        (grid.width, grid.height, edge),
        (scenes.count, scenes.first, scenes.last),
    )
    text = json.dumps(content, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _assembled(
    run: EarthEngineRun, grid: RasterGrid, tiles: TileFolder, scenes: _Scenes, reporter: Reporter
) -> CompositeResult:
    request = run.request
    provenance = _provenance(run, scenes)
    writer = composite_writer(request.output, grid, request.bands, provenance, request.token)
    valid = 0
    try:
        for number, (window, pixels) in enumerate(tiles.tiles(), start=1):
            raise_if_cancelled(reporter)
            writer.write(window, pixels)
            valid += int((pixels != NODATA).all(axis=0).sum())
            reporter.progress(number / (len(tiles.windows) + 1), "Joining the tiles")
        writer.finish()
        writer.publish()
    except BaseException:
        writer.discard()
        raise
    share = valid / (grid.width * grid.height)
    if valid == 0:
        reporter.warn("No pixel is clear in any scene: the composite is empty. Widen the dates.")
    reporter.log(f"{share:.1%} of the pixels have data.")
    reporter.progress(1.0, "Finished")
    return CompositeResult(request.output, scenes.count, share)


def _provenance(run: EarthEngineRun, scenes: _Scenes) -> Provenance:
    request = run.request
    taken = source(SOURCE_NAMES[run.level])
    cited = [taken.credit]
    if run.cloud_mask == "cloudscore":
        cited.append(source("cloudscore").credit)
    query = {
        "start": request.start.isoformat(),
        "end": request.end.isoformat(),
        "months": request.months,
        "max_cloud": request.max_cloud,
        "min_sun_elevation": request.min_sun_elevation,
        "cloud_mask": run.cloud_mask,
        "bounds": request.bounds,
        "reducer": "median",
    }
    return Provenance(
        source=taken.title,
        product=taken.product,
        query=json.dumps(query),
        first_date=scenes.first,
        last_date=scenes.last,
        scenes=scenes.count,
        credit=" ".join(cited),
        fetched=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def _check_room(request: CompositeRequest, size_bytes: int) -> None:
    for path in (request.output.parent, request.folder):
        there = next(folder for folder in (path, *path.parents) if folder.exists())
        free = shutil.disk_usage(there).free
        if free < size_bytes:
            raise OutputError(
                f"EXTENT: the composite takes up to {size_bytes / 1e9:.1f} GB, but '{there}' has "
                f"only {free / 1e9:.1f} GB left. Choose a smaller extent or another disk."
            )
