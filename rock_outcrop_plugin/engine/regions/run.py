"""Maps a region: sources, blocks, mosaic; each step goes on where it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from ...errors import InputError
from ...progress import PartialReporter, Reporter, SilentReporter
from ..blocks import BlockedRun, predict_blocks
from ..blocks.mosaic import Region
from ..blocks.plan import BLOCK_SIZE
from ..grid import Bounds, RasterGrid
from ..inference.checks import check_run
from ..inference.specification import PredictionResult, PredictionRun
from ..model_file import read_card
from ..output_errors import as_output_error
from ..raster import target_grid
from ..vector import PolygonMask
from .region import NorthernRegion, PolygonRegion
from .sources import raster_of

SHARE_OF_SOURCES = 0.05
BLOCKS = "blocks"


@dataclass(frozen=True)
class RegionRun:
    """A prediction whose inputs may be tile indexes, and the region it is wanted of.

    The region is the prediction's extent, the polygons of `area` (a vector file, one layer of
    it), both, or else all that the inputs cover north of `southern_limit` (degrees; None: all).
    `folder` keeps the blocks and the lists of files, to go on.
    """

    prediction: PredictionRun
    folder: Path
    block_size: int = BLOCK_SIZE
    scheduler: str | None = None
    area: Path | None = None
    area_layer: str | None = None
    southern_limit: float | None = None


def map_region(run: RegionRun, reporter: Reporter) -> PredictionResult:
    """Map a region block by block; pixels outside of it are nodata.

    Blocks without a valid DEM are found by reading and skipped. Raises InputError, ModelError,
    OutputError, WorkerError or Cancelled; what is finished stays in the folder.
    """
    given = run.prediction
    check_run(given)
    card = read_card(given.model)
    with as_output_error(run.folder):
        run.folder.mkdir(parents=True, exist_ok=True)
    prediction = _with_rasters(run, PartialReporter(reporter, 0.0, SHARE_OF_SOURCES))
    region: Callable[[RasterGrid], Region] | None = None
    if run.area is not None:
        source, role = prediction.files.grid_source
        grid = target_grid(source, role, card.crs, card.resolution, SilentReporter())
        mask = PolygonMask(run.area, run.area_layer, "AREA", grid, reporter)
        if given.extent is None:
            prediction = replace(prediction, extent=_shared_bounds(mask, grid, run.area))
        polygons = PolygonRegion(mask)
        region = lambda _: polygons  # noqa: E731
    elif given.extent is None and run.southern_limit is not None:
        region = partial(NorthernRegion, limit=run.southern_limit)
    blocks = run.folder / BLOCKS
    return predict_blocks(
        BlockedRun(prediction, blocks, run.block_size, run.scheduler, region),
        PartialReporter(reporter, SHARE_OF_SOURCES, 1.0),
    )


def _with_rasters(run: RegionRun, reporter: Reporter) -> PredictionRun:
    """Return the prediction with a VRT for each tile index."""

    def raster(path: Path, role: str) -> Path:
        return raster_of(path, role, run.folder, run.prediction.token, reporter)

    files = run.prediction.files
    found = replace(
        files,
        composite=files.composite and raster(files.composite, "COMPOSITE"),
        dem=raster(files.dem, "DEM"),
        slope=files.slope and raster(files.slope, "SLOPE"),
    )
    return replace(run.prediction, files=found)


def _shared_bounds(mask: PolygonMask, grid: RasterGrid, area: Path) -> Bounds:
    if mask.bounds is None:
        raise InputError(
            f"AREA: '{area}' has no polygon where the inputs are. Choose another layer."
        )
    left, bottom, right, top = mask.bounds
    west, south, east, north = grid.bounds
    return max(left, west), max(bottom, south), min(right, east), min(top, north)
