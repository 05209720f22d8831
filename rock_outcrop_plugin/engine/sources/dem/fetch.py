"""An elevation model of a place, on the project's grid."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Resampling

from ....errors import InputError
from ....progress import PartialReporter, Reporter, SilentReporter, raise_if_cancelled
from ....sources import Source, source
from ...grid import Bounds, RasterGrid, Window, cover
from ...raster import AlignedRaster
from ...raster_writer import RasterProfile, RasterWriter
from .. import http
from ..composite import PREFIX
from ..place import grid_of
from ..remote_files import complete, discreet, patiently, reading_over_http
from .files import READING_ERRORS, DemFile, explained, local_files, opened, remote_files
from .mosaic import joined
from .products import AS_GIVEN, PRODUCTS, DemSource

NODATA = -9999.0
EDGE = 1024
READERS = 8
SHARE_OF_HEADERS = 0.1
SHARE_OF_BLOCKS = 0.9
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class DemRun:
    """An elevation model to be made; `bounds` are in `crs`, `resolution` in its units.

    `address` is that of a STAC API, a raster or a bucket (None: the product's own). `files` is a
    folder, a VRT, a raster or a tile index, for the source "local". `heights` says what local
    heights refer to.
    """

    source: DemSource
    output: Path
    token: str
    crs: str
    resolution: float
    bounds: Bounds
    address: str | None = None
    files: Path | None = None
    heights: str | None = None


@dataclass(frozen=True)
class DemResult:
    """What was written: files it was made of, and the share (0..1) of pixels with an elevation."""

    output: Path
    files: int
    valid_share: float


def fetch_dem(
    run: DemRun,
    reporter: Reporter,
    *,
    attempts: int = http.ATTEMPTS,
    first_wait: float = http.FIRST_WAIT,
) -> DemResult:
    """Write elevations in metres, float32, nodata -9999, on the grid counted from (0, 0).

    Only the windows that are needed are read. Files on the same pixels are copied, others warped
    bilinearly; where files overlap the first one with data counts. Tags say what heights refer
    to: REMA and ArcticDEM are above the ellipsoid, Copernicus above the geoid. What fails is tried
    `attempts` times, first after `first_wait` seconds. Raises InputError, SourceError, OutputError
    or Cancelled.
    """
    grid = grid_of(run.crs, run.resolution, run.bounds)

    with discreet():
        heading = PartialReporter(reporter, 0.0, SHARE_OF_HEADERS)
        listed, must_exist = _listed(run, grid, heading, attempts, first_wait)
        tries = attempts if any("://" in location for _, location in listed) else 1

        def patient(action: Callable[[], Answer]) -> Answer:
            with reading_over_http(tries, first_wait):
                return patiently(action, tries, first_wait)

        files = opened(listed, grid, patient, heading, may_lack=not must_exist)
        if not files:
            raise _nothing_there(run)
        reporter.log(f"{len(files)} file(s); {grid.width} x {grid.height} pixels.")
        writing = PartialReporter(reporter, SHARE_OF_HEADERS, 1.0)
        with TemporaryDirectory(prefix="rock-outcrop-dem-") as folder:
            rasters = joined(files, grid, Path(folder), run.token)
            share = _write(
                run, grid, rasters, patient, tags=_tags(run, len(files)), reporter=writing
            )
    if share == 0:
        reporter.warn("No pixel of the extent has an elevation: the raster is all nodata.")
    return DemResult(run.output, len(files), share)


def _listed(
    run: DemRun, grid: RasterGrid, reporter: Reporter, attempts: int, first_wait: float
) -> tuple[list[tuple[str, str]], bool]:
    if run.source == "local":
        if run.files is None:
            raise InputError("FILES: none were given. Choose a folder, a VRT or a tile index.")
        return [(name, name) for name in local_files(run.files)], True
    if run.source not in PRODUCTS:
        raise InputError(
            f"SOURCE: '{run.source}' is not known. Choose {', '.join(PRODUCTS)} or local."
        )
    known, product = source(run.source), PRODUCTS[run.source]
    product.collection(known.product, grid.resolution)
    return remote_files(
        (run.address or known.address).rstrip("/"),
        known,
        product,
        grid,
        reporter,
        attempts=attempts,
        first_wait=first_wait,
    )


def _nothing_there(run: DemRun) -> InputError:
    if run.source == "local":
        return InputError(
            f"FILES: none of '{run.files}' covers a part of the extent. Choose files of the place."
        )
    place = http.host(run.address or source(run.source).address)
    return InputError(
        f"EXTENT: {place} has no elevation of it in {run.source}. REMA covers Antarctica, "
        "ArcticDEM the north of 60° N; choose another source, or look at the address."
    )


def _write(
    run: DemRun,
    grid: RasterGrid,
    files: list[DemFile],
    patient: Callable[[Callable[[], Any]], Any],
    *,
    tags: Mapping[str, str],
    reporter: Reporter,
) -> float:
    profile = RasterProfile(grid.crs, grid.transform, NODATA, ("elevation",), "dem", tags, "m")
    writer = RasterWriter(
        run.output,
        profile,
        width=grid.width,
        height=grid.height,
        dtype="float32",
        token=run.token,
    )
    valid = 0
    windows = list(cover(grid, EDGE))
    try:
        for number, (window, block) in enumerate(_blocks(windows, grid, files, patient)):
            raise_if_cancelled(reporter)
            reporter.progress(
                SHARE_OF_BLOCKS * number / len(windows), f"Block {number + 1} of {len(windows)}"
            )
            valid += int(np.count_nonzero(block != NODATA))
            writer.write(window, block[None])
        writer.finish()
        writer.publish()
    except BaseException:
        writer.discard()
        raise
    reporter.progress(1.0)
    return valid / (grid.width * grid.height)


def _tags(run: DemRun, files: int) -> dict[str, str]:
    known: Source | None = source(run.source) if run.source in PRODUCTS else None
    heights = PRODUCTS[run.source].heights if known else run.heights or AS_GIVEN
    return {
        f"{PREFIX}SOURCE": run.source,
        f"{PREFIX}SOURCE_PRODUCT": known.product if known else str(run.files),
        f"{PREFIX}CREDIT": known.credit if known else "",
        f"{PREFIX}FILES": str(files),
        f"{PREFIX}HEIGHTS": heights,
        f"{PREFIX}VERTICAL_UNIT": "metre",
        f"{PREFIX}FETCHED": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def _blocks(
    windows: list[Window],
    grid: RasterGrid,
    files: list[DemFile],
    patient: Callable[[Callable[[], Any]], Any],
) -> Iterator[tuple[Window, NDArray[np.float32]]]:
    """Yield blocks in their order; READERS of them are read at a time."""

    def block(window: Window) -> NDArray[np.float32]:
        return _block(grid.part(window), files, patient)

    with ThreadPoolExecutor(READERS) as pool:
        try:
            for start in range(0, len(windows), READERS):
                group = windows[start : start + READERS]
                yield from zip(group, pool.map(block, group), strict=True)
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _block(
    grid: RasterGrid, files: list[DemFile], patient: Callable[[Callable[[], Any]], Any]
) -> NDArray[np.float32]:
    result = np.full((grid.height, grid.width), NODATA, dtype=np.float32)
    for file in files:
        lacking = result == NODATA
        if not lacking.any():
            break
        if not file.touches(grid.bounds):
            continue
        try:
            values, valid = patient(partial(_read, file, grid))
        except READING_ERRORS as error:
            raise explained(file.address, error) from error
        fill = lacking & valid
        result[fill] = values[fill]
    return result


def _read(file: DemFile, grid: RasterGrid) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    with (
        complete(),
        AlignedRaster(
            file.location, "FILES", grid, Resampling.bilinear, SilentReporter()
        ) as raster,
    ):
        values, valid = raster.read(grid.full_window, [1])
    return values[0].astype(np.float32), valid & np.isfinite(values[0])
