"""Typical tiles: some to calibrate a graph with, others to measure it on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Resampling

from ...errors import InputError
from ...progress import Reporter, raise_if_cancelled
from ..card import ModelCard
from ..grid import RasterGrid, Window, cover
from ..inputs import ChannelStack, InputFiles, check_has_data
from ..opened_files import OpenedFiles
from ..raster import AlignedRaster, target_grid
from ..threshold import LABEL_THRESHOLD
from ..tile_index import Tile, read_tile_index
from .specification import ExportRun

Flags = NDArray[np.bool_]
SEED = 0


@dataclass(frozen=True)
class SampleTile:
    """Channels (channel, height, width) 0..1 and where they have data (height, width).

    `rock` and `is_labelled` (height, width) are what the label says, and where it says something.
    """

    channels: NDArray[np.float32]
    valid: Flags
    rock: Flags
    is_labelled: Flags


class SampleTiles(OpenedFiles):
    """Reads the tiles of an export. Use as a context manager. Raises InputError."""

    def __init__(
        self, run: ExportRun, files: InputFiles, card: ModelCard, reporter: Reporter
    ) -> None:
        self._files = files
        grid = target_grid(*files.grid_source, card.crs, card.resolution, reporter)
        with self._opening() as opened:
            self._stack = opened.enter_context(
                ChannelStack(files, card.recipe_channels, grid, reporter)
            )
            self._label: AlignedRaster | None = None
            if run.label is not None:
                self._label = opened.enter_context(
                    AlignedRaster(run.label, "LABEL", grid, Resampling.nearest, reporter)
                )
            self.calibration, self.validation = self._choose(run, card, grid, reporter)

    def batches(self, reporter: Reporter) -> Iterator[NDArray[np.float32]]:
        """Yield the channels (1, channel, height, width) of the tiles to calibrate with."""
        for number, window in enumerate(self.calibration):
            raise_if_cancelled(reporter)
            reporter.progress(number / len(self.calibration), "Calibrating")
            yield self._stack.read(window)[0][None]

    def tiles(self) -> Iterator[SampleTile]:
        """Yield the tiles to measure on."""
        for window in self.validation:
            channels, valid = self._stack.read(window)
            rock = is_labelled = np.zeros_like(valid)
            if self._label is not None:
                values, is_labelled = self._label.read(window, [1])
                rock = values[0] >= LABEL_THRESHOLD
            yield SampleTile(channels, valid, rock & is_labelled, is_labelled & valid)

    def _choose(
        self, run: ExportRun, card: ModelCard, grid: RasterGrid, reporter: Reporter
    ) -> tuple[tuple[Window, ...], tuple[Window, ...]]:
        if run.tiles is None:
            return self._anywhere(list(cover(grid, card.tile)), run.max_tiles, reporter)
        index = read_tile_index(run.tiles)
        windows = index.windows(grid)
        training, validation = (
            tuple(windows[tile.id] for tile in _spread(index.of(split), run.max_tiles))
            for split in ("train", "validation")
        )
        if not validation:
            raise InputError(
                f"TILES: '{run.tiles}' holds no validation tile to measure on. Make the tile grid "
                "with VALIDATION above 0, or leave TILES out."
            )
        return training or validation, validation

    def _anywhere(
        self, windows: list[Window], most: int, reporter: Reporter
    ) -> tuple[tuple[Window, ...], tuple[Window, ...]]:
        """Take tiles with data in random order, every other one for either purpose."""
        usable: list[Window] = []
        for number in np.random.default_rng(SEED).permutation(len(windows)):
            if self._stack.read(windows[number])[1].any():
                usable.append(windows[number])
            if len(usable) == 2 * most:
                break
        if not usable:
            path, role = self._files.grid_source
            check_has_data(path, role)
            raise InputError(
                f"{role}: no pixel of '{path}' has data in all channels, so there is nothing to "
                "measure on. Check that COMPOSITE and DEM overlap."
            )
        if len(usable) == 1:
            reporter.warn(
                "COMPOSITE: it holds a single tile, so what calibrates also measures, and the "
                "loss may look smaller than it is. Give a larger scene."
            )
        return tuple(usable[::2]), tuple(usable[1::2] or usable)


def _spread(tiles: tuple[Tile, ...], most: int) -> list[Tile]:
    """Return at most so many tiles, from all over the list."""
    chosen = np.linspace(0, len(tiles) - 1, min(most, len(tiles))).round().astype(int)
    return [tiles[number] for number in chosen]
