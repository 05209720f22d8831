"""What a run works with, opened and checked before anything is computed."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass

from rasterio.crs import CRS

from ....models import network_reach
from ...progress import Reporter, SilentReporter
from ...recipes import SPECTRAL_GROUP
from ..card import ModelCard
from ..device import free_bytes
from ..grid import RasterGrid, Window, same_crs
from ..inputs import ChannelStack
from ..raster import target_grid
from .area import area_of
from .backends import Backend, TorchBackend, load_backend
from .checks import check_card
from .computation import Computation
from .first_look import first_look_of
from .gaps import WindowReader
from .members import Members, student_beside
from .specification import PredictionRun
from .window_plan import WindowPlan, plan_windows
from .window_size import automatic_batch, automatic_edge, automatic_readers, network_stride_of


@dataclass(frozen=True)
class Place:
    """What a run works with: the networks, the windows, and one reader per thread.

    `backend` and `device` are names, `area` is what is mapped of the `grid`.
    """

    card: ModelCard
    backend: str
    device: str
    computation: Computation
    readers: list[WindowReader]
    grid: RasterGrid
    plan: WindowPlan
    area: Window
    batch_size: int


def opened(run: PredictionRun, stack: ExitStack, reporter: Reporter) -> Place:
    """Return the place of a run; `stack` closes its files.

    Raises InputError or ModelError where things do not belong together.
    """
    backend = load_backend(
        run.model, run.backend, run.device, run.token, reporter, provider=run.provider
    )
    card = backend.card
    check_card(run, card)
    student = student_beside(backend, run.model, card) if run.uncertainty else None
    first_look = first_look_of(run.first_look, backend, threshold_of(run, card))
    grid = target_grid(*run.files.grid_source, card.crs, card.resolution, reporter)
    _log_grid(run, grid, card, reporter)
    area = area_of(grid, run.extent, run.extent_crs)
    plan = _plan(run, backend, grid, area, reporter)
    computation = Computation(
        Members(backend, student, run.views),
        plan,
        run.blending,
        stride=network_stride_of(card),
        first_look=first_look,
        reporter=reporter,
    )
    batch_size = _batch_size(run, backend, plan)
    if isinstance(backend, TorchBackend):
        edge = plan.columns.tile
        calls = plan.count(area) // batch_size
        backend.compile_for((batch_size, len(card.channels), edge, edge), calls, reporter)
    return Place(
        card,
        backend.name,
        backend.device,
        computation=computation,
        readers=_readers(run, card, grid, stack, reporter),
        grid=grid,
        plan=plan,
        area=area,
        batch_size=batch_size,
    )


def _readers(
    run: PredictionRun, card: ModelCard, grid: RasterGrid, stack: ExitStack, reporter: Reporter
) -> list[WindowReader]:
    dispensable = frozenset({SPECTRAL_GROUP} if card.works_on_topography_alone else ())
    readers = []
    for number in range(run.reading_threads or automatic_readers()):
        channels = ChannelStack(
            run.files,
            card.recipe_channels,
            grid,
            SilentReporter() if number else reporter,
            dispensable=dispensable,
        )
        stack.enter_context(channels)
        readers.append(WindowReader(channels, card, fills_gaps=run.topography_only))
    return readers


def _batch_size(run: PredictionRun, backend: Backend, plan: WindowPlan) -> int:
    if run.batch_size:
        return run.batch_size
    free = free_bytes(backend.device)
    return automatic_batch(backend.card, plan.columns.tile, free, backend.device)


def _plan(
    run: PredictionRun, backend: Backend, grid: RasterGrid, area: Window, reporter: Reporter
) -> WindowPlan:
    card = backend.card
    stride = network_stride_of(card)
    overlap = card.overlap if run.overlap is None else run.overlap
    if network_reach(card.network.name, card.network.depth) == 0:
        overlap = 0
    edge = run.window if run.tile is None else run.tile
    if edge is None:
        edge = card.tile
    elif edge == 0 and run.tile is None:
        edge = automatic_edge(card, area, overlap, free_bytes(backend.device))
    plan = plan_windows(grid, edge, overlap, stride)
    if (plan.columns.tile, plan.columns.overlap) != (edge, overlap):
        reporter.log(
            f"Windows of {plan.columns.tile} pixels that share {plan.columns.overlap}: rounded "
            f"from {edge} and {overlap} to multiples of {stride}, the network's stride."
        )
    else:
        reporter.log(f"Windows of {edge} pixels that share {overlap}.")
    return plan


def threshold_of(run: PredictionRun, card: ModelCard) -> float:
    """Return the probability from which a pixel is rock."""
    return card.threshold if run.threshold is None else run.threshold


def _log_grid(run: PredictionRun, grid: RasterGrid, card: ModelCard, reporter: Reporter) -> None:
    crs = CRS.from_wkt(grid.crs)
    if not same_crs(crs, CRS.from_user_input(card.crs), grid.bounds):
        reporter.log(
            f"{run.files.grid_source[1]}: predicted on its own grid in {crs.to_string()[:60]}; "
            f"the model was trained in {card.crs}."
        )
