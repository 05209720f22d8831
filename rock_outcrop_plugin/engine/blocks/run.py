"""Prediction by blocks: interrupted anywhere, it goes on to the same result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from ...errors import InputError, OutputError
from ...progress import PartialReporter, Reporter, SilentReporter, raise_if_cancelled
from ..grid import RasterGrid, Window
from ..inference.area import area_of
from ..inference.checks import check_card, check_run
from ..inference.specification import PredictionResult, PredictionRun
from ..inference.window_plan import plan_windows
from ..inputs import check_has_data
from ..model_file import read_card
from ..raster import target_grid
from .compute import QuietReporter, compute_block
from .manifest import identity_of
from .mosaic import Mosaic, Region
from .plan import BLOCK_SIZE, Block, plan_blocks
from .store import BlockStore

SHARE_OF_BLOCKS = 0.9
SHARE_OF_CHECK = 0.02


@dataclass(frozen=True)
class BlockedRun:
    """A prediction, the folder of its blocks, and the edge of a block in pixels.

    `scheduler` is the address of a Dask scheduler (None: one block after the other, here).
    `region` makes, of a grid, the part of it that is wanted; the rest becomes nodata.
    """

    prediction: PredictionRun
    folder: Path
    block_size: int = BLOCK_SIZE
    scheduler: str | None = None
    region: Callable[[RasterGrid], Region] | None = None


@dataclass(frozen=True)
class _Plan:
    run: PredictionRun
    grid: RasterGrid
    area: Window
    blocks: tuple[Block, ...]
    region: Region | None
    store: BlockStore


def predict_blocks(run: BlockedRun, reporter: Reporter) -> PredictionResult:
    """Predict block by block into a folder, then join the blocks to the wanted outputs.

    Finished blocks that are whole are kept from an earlier run with the same model, inputs and
    parameters; with others it is refused. Memory does not grow with the raster. Raises
    InputError, ModelError, OutputError, WorkerError or Cancelled; finished blocks stay.
    """
    plan = _planned(run, reporter)
    store = plan.store
    store.verify(plan.blocks, PartialReporter(reporter, 0.0, SHARE_OF_CHECK))
    todo = [block for block in plan.blocks if store.record(block) is None]
    _log_plan(plan, len(todo), reporter)
    computing = PartialReporter(reporter, SHARE_OF_CHECK, SHARE_OF_BLOCKS)
    try:
        if run.scheduler and todo:
            from .cluster import compute_on_cluster

            compute_on_cluster(run.scheduler, plan.run, todo, store, computing)
        else:
            _compute_here(plan.run, todo, store, computing)
    finally:
        store.save()
    _make_sure_there_is_one(plan, reporter)
    outputs = {kind: path for kind, path in plan.run.outputs.items() if path}
    mosaic = Mosaic(store, plan.blocks, plan.grid, plan.area, plan.region, plan.run.token)
    records = mosaic.write(outputs, PartialReporter(reporter, SHARE_OF_BLOCKS, 1.0))
    clipped = records["MASK"].rock_area_km2 if "MASK" in records and plan.region else None
    result = _result(run, plan, clipped)
    if result.passed_over:
        reporter.log(
            f"{result.passed_over} pixels were ruled out by the first look "
            f"({plan.run.first_look}) and got probability 0."
        )
    reporter.progress(1.0)
    return result


def _planned(run: BlockedRun, reporter: Reporter) -> _Plan:
    given = run.prediction
    check_run(given)
    card = read_card(given.model)
    check_card(given, card)
    # Every block must see the same windows, on machines with more or less memory.
    wanted = replace(
        given,
        tile=(given.window or card.tile) if given.tile is None else given.tile,
        window=None,
        overlap=card.overlap if given.overlap is None else given.overlap,
    )
    grid = target_grid(*wanted.files.grid_source, card.crs, card.resolution, reporter)
    plan_windows(grid, wanted.tile or card.tile, wanted.overlap or 0)
    area = area_of(grid, wanted.extent, wanted.extent_crs)
    region = run.region(grid) if run.region else None
    blocks = tuple(
        block
        for block in plan_blocks(area, run.block_size)
        if region is None or region.touches(block.window)
    )
    if not blocks:
        raise InputError("AREA: none of it lies in what the inputs cover. Choose another area.")
    _check_outputs(run)
    identity = identity_of(
        wanted,
        card,
        grid,
        area,
        block_size=run.block_size,
        region=region.description if region else None,
    )
    store = BlockStore.open(run.folder, identity, wanted.token, reporter)
    return _Plan(wanted, grid, area, blocks, region, store)


def _check_outputs(run: BlockedRun) -> None:
    for name, path in run.prediction.outputs.items():
        if path and path.absolute().parent == run.folder.absolute():
            raise OutputError(
                f"{name}: '{path}' lies among the blocks in '{run.folder}'. Choose another folder "
                "for one of the two."
            )


def _log_plan(plan: _Plan, todo: int, reporter: Reporter) -> None:
    size = f"{plan.area.width} x {plan.area.height} pixels"
    reporter.log(
        f"{size} in {len(plan.blocks)} block(s), {len(plan.blocks) - todo} of them finished "
        f"already, in '{plan.store.folder}'."
    )


def _compute_here(
    run: PredictionRun, todo: list[Block], store: BlockStore, reporter: Reporter
) -> None:
    said: set[str] = set()
    for number, block in enumerate(todo):
        raise_if_cancelled(reporter)
        share = PartialReporter(reporter, number / len(todo), (number + 1) / len(todo))
        within = QuietReporter(share, f"Block {number + 1} of {len(todo)}", said)
        with store.workspace() as folder:
            store.accept(block, compute_block(run, block, folder, within))


def _make_sure_there_is_one(plan: _Plan, reporter: Reporter) -> None:
    """Compute the first block although it is empty if all are: the mosaic takes after it."""
    if any(plan.store.manifest.blocks[block.name].files for block in plan.blocks):
        return
    composite = plan.run.files.composite
    if composite:
        check_has_data(composite, "COMPOSITE")
    reporter.warn("The area holds no pixel where all channels have data: the result is all nodata.")
    with plan.store.workspace() as folder:
        silent = SilentReporter()
        answer = compute_block(plan.run, plan.blocks[0], folder, silent, even_empty=True)
        plan.store.accept(plan.blocks[0], answer)


def _result(run: BlockedRun, plan: _Plan, clipped_area: float | None) -> PredictionResult:
    records = [plan.store.manifest.blocks[block.name] for block in plan.blocks]
    rock_area = sum(record.rock_area_km2 for record in records)
    return PredictionResult(
        probability=run.prediction.probability,
        mask=run.prediction.mask,
        windows=sum(record.windows for record in records),
        skipped=sum(record.skipped for record in records),
        rock_area_km2=rock_area if clipped_area is None else clipped_area,
        backend=run.prediction.backend,
        device=run.prediction.device if run.scheduler is None else run.scheduler,
        alone=sum(record.alone for record in records),
        passed_over=sum(record.passed_over for record in records),
    )
