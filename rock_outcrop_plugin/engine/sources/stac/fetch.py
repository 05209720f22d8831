"""A composite from any STAC API: median of the clear pixels of Sentinel-2 scenes."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

import numpy as np
import requests

from ....errors import InputError, SourceError
from ....progress import PartialReporter, Reporter, raise_if_cancelled
from ....sources import Source, source
from ...gdal_errors import GDAL_ERRORS
from ...grid import RasterGrid, cover
from .. import http
from ..catalog import Catalog, open_catalog, search
from ..composite import CompositeRequest, CompositeResult, Provenance, composite_writer
from ..coverage import check_coverage
from ..place import boxes_of, grid_of
from ..remote_files import (
    UNTRUSTED,
    discreet,
    is_missing,
    is_refused,
    is_untrusted,
    reading_over_http,
)
from .block_folder import BlockFolder, FetchPlan
from .blocks import NOT_CLEAR, READERS, Patience, SceneReader, block_edge
from .scenes import Scene, scenes_of

ROLE = "SOURCE"
SHARE_OF_SEARCH = 0.05
SHARE_OF_BLOCKS = 0.9


@dataclass(frozen=True)
class _Fetch:
    request: CompositeRequest
    grid: RasterGrid
    catalog: Catalog
    product: Source
    folder: BlockFolder
    attempts: int
    first_wait: float


def fetch_stac(
    request: CompositeRequest,
    address: str | None,
    reporter: Reporter,
    *,
    attempts: int = http.ATTEMPTS,
    first_wait: float = http.FIRST_WAIT,
) -> CompositeResult:
    """Write the median composite of a STAC API's Sentinel-2 Level-2A scenes.

    `address` is the landing page of the API (None: Earth Search); addresses of the Planetary
    Computer are signed. The grid is counted from (0, 0); reflectance is harmonised over processing
    baselines. Memory does not grow with the extent. Finished blocks stay in the request's folder
    until the raster is there. What fails is tried `attempts` times, first after `first_wait`
    seconds, then after ever longer. Raises InputError, SourceError, OutputError or Cancelled.
    """
    grid = _checked(request, reporter)
    product = source("stac")
    place = (address or product.address).rstrip("/")
    folder = BlockFolder(request.folder, _identity(request, grid, place, product), request.token)
    plan = folder.plan()
    catalog = open_catalog(place, ROLE, attempts, first_wait)
    fetch = _Fetch(request, grid, catalog, product, folder, attempts, first_wait)
    if plan is None:
        plan = _planned(fetch, PartialReporter(reporter, 0.0, SHARE_OF_SEARCH))
        folder.save(plan)
    with reading_over_http(attempts, first_wait), discreet():
        plan = _fetch_blocks(
            fetch, plan, PartialReporter(reporter, SHARE_OF_SEARCH, SHARE_OF_BLOCKS)
        )
    result = _written(fetch, plan, PartialReporter(reporter, SHARE_OF_BLOCKS, 1.0))
    folder.clear()
    return result


def _checked(request: CompositeRequest, reporter: Reporter) -> RasterGrid:
    grid = grid_of(request.crs, request.resolution, request.bounds)
    if request.start > request.end:
        raise InputError(
            f"START: {request.start} is after the end, {request.end}. Swap START and END."
        )
    if not request.months or not all(1 <= month <= 12 for month in request.months):
        raise InputError("MONTHS: give numbers from 1 to 12, for instance 11,12,1,2.")
    check_coverage(grid, reporter)
    return grid


def _identity(
    request: CompositeRequest, grid: RasterGrid, address: str, product: Source
) -> dict[str, object]:
    return {
        **_query(request, address, product),
        "crs": grid.crs,
        "transform": list(grid.transform)[:6],
        "size": [grid.width, grid.height],
    }


def _query(request: CompositeRequest, address: str, product: Source) -> dict[str, object]:
    return {
        "api": http.host(address) + urlsplit(address).path,
        "collection": product.product,
        "bounds": list(request.bounds),
        "start": request.start.isoformat(),
        "end": request.end.isoformat(),
        "months": list(request.months),
        "max_cloud": request.max_cloud,
        "min_sun_elevation": request.min_sun_elevation,
        "masked_classes": list(NOT_CLEAR),
        "bands": list(request.bands),
    }


def _planned(fetch: _Fetch, reporter: Reporter) -> FetchPlan:
    request, grid = fetch.request, fetch.grid
    reporter.progress(0.0, "Searching scenes")
    items = search(
        fetch.catalog,
        fetch.product.product,
        boxes_of(grid),
        (request.start, request.end),
        reporter,
        max_cloud=request.max_cloud,
    )
    scenes = scenes_of(items, request, reporter)
    if not scenes:
        raise InputError(
            f"EXTENT: {http.host(fetch.catalog.address)} has no scene of it from {request.start} "
            f"to {request.end} that can be used ({len(items)} found at all). Choose a longer time, "
            "more months, more cloud or a lower sun."
        )
    plan = FetchPlan(block_edge(scenes, grid), tuple(scenes))
    blocks = len(list(cover(grid, plan.edge)))
    reporter.log(
        f"{len(scenes)} scene(s), {scenes[0].time:%Y-%m-%d} to {scenes[-1].time:%Y-%m-%d}; "
        f"{grid.width} x {grid.height} pixels in {blocks} block(s) of {plan.edge}; at most "
        f"{blocks * len(scenes) * (len(request.bands) + 1)} parts of files are read."
    )
    return plan


def _fetch_blocks(fetch: _Fetch, plan: FetchPlan, reporter: Reporter) -> FetchPlan:
    """Fetch the blocks that are not there yet; return the plan without scenes that vanished."""
    bands = len(fetch.request.bands)
    windows = list(cover(fetch.grid, plan.edge))
    todo = [window for window in windows if fetch.folder.read(window, bands) is None]
    if len(todo) < len(windows):
        reporter.log(f"{len(windows) - len(todo)} of {len(windows)} block(s) are there already.")
    if not todo:
        return plan
    reader = _reader(fetch, plan)
    for number, window in enumerate(todo):
        raise_if_cancelled(reporter)
        reporter.progress(number / len(todo), f"Block {number + 1} of {len(todo)}")
        share = PartialReporter(reporter, number / len(todo), (number + 1) / len(todo))
        block = None
        while block is None:
            try:
                block = reader.median(window, share)
            except GDAL_ERRORS as error:
                plan = _without_the_vanished(fetch, plan, error, reporter)
                reader = _reader(fetch, plan)
        fetch.folder.write(window, block)
    return plan


def _reader(fetch: _Fetch, plan: FetchPlan) -> SceneReader:
    patience = Patience(fetch.attempts, fetch.first_wait)
    bands, sign = fetch.request.bands, fetch.catalog.sign
    return SceneReader(plan.scenes, fetch.grid, bands, sign, patience=patience)


def _without_the_vanished(
    fetch: _Fetch, plan: FetchPlan, error: Exception, reporter: Reporter
) -> FetchPlan:
    """Return the plan without scenes whose files are gone. Raises SourceError if that is not it."""
    gone = _vanished(fetch, plan) if is_missing(error) else set()
    rest = plan.without(gone)
    if not gone or not rest.scenes:
        raise _unreadable(plan, error) from error
    for name in sorted(gone):
        reporter.warn(f"The scene {name} is left out: one of its files is gone.")
    fetch.folder.save(rest)
    return rest


def _vanished(fetch: _Fetch, plan: FetchPlan) -> set[str]:
    """Return the names of scenes of which a file is no longer there."""
    session = http.session(fetch.attempts, fetch.first_wait)

    def is_gone(scene: Scene) -> bool:
        return any(
            _is_gone(session, fetch.catalog.sign(asset["href"]))
            for asset in scene.item["assets"].values()
        )

    with ThreadPoolExecutor(READERS) as pool:
        answers = list(pool.map(is_gone, plan.scenes))
    return {scene.name for scene, gone in zip(plan.scenes, answers, strict=True) if gone}


def _is_gone(session: requests.Session, url: str) -> bool:
    try:
        answer = session.get(url, headers={"Range": "bytes=0-0"}, timeout=http.TIMEOUT, stream=True)
    except requests.RequestException as error:
        raise http.explained(error, url, ROLE) from error
    answer.close()
    return answer.status_code in (404, 410)


def _unreadable(plan: FetchPlan, error: Exception) -> SourceError:
    """Return the error of files that cannot be read; their addresses may be signed: no address."""
    hrefs = {asset["href"] for scene in plan.scenes for asset in scene.item["assets"].values()}
    servers = ", ".join(sorted({http.host(href) for href in hrefs})) or "this API"
    advice = "Try again later"
    if is_refused(error):
        advice = "The server wants a sign-in that this API does not give: choose another address"
    elif is_untrusted(error):
        advice = UNTRUSTED
    return SourceError(
        f"{ROLE}: the scenes at {servers} cannot be read (files are refused, "
        f"damaged or break off). {advice}; finished blocks are kept, so that it goes on there."
    )


def _written(fetch: _Fetch, plan: FetchPlan, reporter: Reporter) -> CompositeResult:
    request, grid = fetch.request, fetch.grid
    writer = composite_writer(
        request.output, grid, request.bands, _provenance(fetch, plan), request.token
    )
    valid = 0
    try:
        windows = list(cover(grid, plan.edge))
        for number, window in enumerate(windows):
            raise_if_cancelled(reporter)
            reporter.progress(number / len(windows), "Writing")
            block = fetch.folder.read(window, len(request.bands))
            if block is None:
                raise InputError(f"FOLDER: a block in '{fetch.folder.folder}' vanished. Run again.")
            valid += int(np.count_nonzero((block != 0).all(axis=0)))
            writer.write(window, block)
        writer.finish()
    except BaseException:
        writer.discard()
        raise
    share = valid / (grid.width * grid.height)
    if share == 0:
        reporter.warn("No pixel was ever clear: the composite is empty. Choose a longer time.")
    reporter.progress(1.0)
    return CompositeResult(writer.publish(), len(plan.scenes), share)


def _provenance(fetch: _Fetch, plan: FetchPlan) -> Provenance:
    query = _query(fetch.request, fetch.catalog.address, fetch.product)
    return Provenance(
        source="stac",
        product=fetch.product.product,
        query=json.dumps(query),
        first_date=f"{plan.scenes[0].time:%Y-%m-%d}",
        last_date=f"{plan.scenes[-1].time:%Y-%m-%d}",
        scenes=len(plan.scenes),
        credit=fetch.product.credit,
        fetched=datetime.now(UTC).isoformat(timespec="seconds"),
    )
