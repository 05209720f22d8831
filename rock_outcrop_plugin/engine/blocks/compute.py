"""One block: the same work here and on another machine."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import rasterio
from pydantic import TypeAdapter

from ...progress import Reporter, SilentReporter, raise_if_cancelled
from ...recipes import SPECTRAL_GROUP
from ..card import ModelCard
from ..grid import RasterGrid, Window, cover_size
from ..inference.gaps import WindowReader
from ..inference.run import BLOCK_CACHE_BYTES, predict
from ..inference.specification import PredictionRun
from ..inputs import ChannelStack
from ..model_file import read_card
from ..raster import target_grid
from .plan import Block

SEARCH_STEP = 1024
RUN = TypeAdapter(PredictionRun)


@dataclass(frozen=True)
class BlockAnswer:
    """A computed block: its rasters by kind of output, and what a manifest records of it.

    No files: no pixel of the block has data.
    """

    files: dict[str, Path] = field(default_factory=dict)
    statistics: dict[str, Any] = field(default_factory=dict)


def compute_block(
    run: PredictionRun,
    block: Block,
    folder: Path,
    reporter: Reporter,
    *,
    even_empty: bool = False,
) -> BlockAnswer:
    """Predict a block of a run's grid into files in `folder`.

    A block without a single valid pixel gives no files, unless `even_empty`: it is found by
    reading, without the network. Raises InputError, ModelError, OutputError or Cancelled.
    """
    card = read_card(run.model)
    with rasterio.Env(GDAL_CACHEMAX=BLOCK_CACHE_BYTES):
        source, role = run.files.grid_source
        grid = target_grid(source, role, card.crs, card.resolution, SilentReporter())
        if not even_empty and not _has_data(run, card, grid, block.window, reporter):
            return BlockAnswer()
    kinds = [name for name, path in run.outputs.items() if path]
    paths = {name: folder / f"{name.lower()}.tif" for name in kinds}
    result = predict(
        replace(
            run,
            probability=paths.get("PROBABILITY"),
            mask=paths.get("MASK"),
            quality=paths.get("QUALITY"),
            uncertainty=paths.get("UNCERTAINTY"),
            extent=grid.part(block.window).bounds,
            extent_crs=None,
        ),
        reporter,
    )
    statistics = {
        "windows": result.windows,
        "skipped": result.skipped,
        "alone": result.alone,
        "passed_over": result.passed_over,
        "rock_area_km2": result.rock_area_km2,
    }
    return BlockAnswer(paths, statistics)


def _has_data(
    run: PredictionRun, card: ModelCard, grid: RasterGrid, window: Window, reporter: Reporter
) -> bool:
    """Whether a window has a valid pixel."""
    silent = SilentReporter()
    dispensable = frozenset({SPECTRAL_GROUP} if card.works_on_topography_alone else ())
    with ChannelStack(
        run.files, card.recipe_channels, grid, silent, dispensable=dispensable
    ) as stack:
        reader = WindowReader(stack, card, fills_gaps=run.topography_only)
        for part in cover_size(window.width, window.height, SEARCH_STEP):
            raise_if_cancelled(reporter)
            place = Window(
                window.column + part.column, window.row + part.row, part.width, part.height
            )
            if any(reader.read(seen) is not None for seen in (place.probe, place)):
                return True
    return False


class QuietReporter:
    """Passes progress and cancelling on, but not the log, as there are many blocks.

    A warning is passed on unless it is among those `said` before.
    """

    def __init__(self, whole: Reporter, title: str, said: set[str]) -> None:
        self._whole = whole
        self._title = title
        self._said = said

    def progress(self, fraction: float, text: str = "") -> None:
        del text
        self._whole.progress(fraction, self._title)

    def log(self, text: str) -> None: ...

    def warn(self, text: str) -> None:
        if text not in self._said:
            self._said.add(text)
            self._whole.warn(text)

    def metric(self, name: str, value: float, step: int) -> None: ...

    def artifact(self, name: str, path: Path) -> None: ...

    def cancelled(self) -> bool:
        return self._whole.cancelled()
