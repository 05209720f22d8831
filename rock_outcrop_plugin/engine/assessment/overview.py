"""A small picture of a large agreement raster, gathered while it is streamed."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine

from ..grid import RasterGrid, Window
from .layer_stack import BOTH, NO_AGREEMENT_DATA, PREDICTION_ONLY, REFERENCE_ONLY

LONGEST_EDGE = 900
COLOURS = {
    BOTH: (0.16, 0.27, 0.20),
    PREDICTION_ONLY: (0.83, 0.05, 0.55),
    REFERENCE_ONLY: (0.00, 0.67, 0.84),
}


def overview_grid(grid: RasterGrid) -> RasterGrid:
    """Return the grid of the small picture, at most 900 cells along the longer edge."""
    factor = _reduction(grid)
    return RasterGrid(
        grid.crs,
        grid.transform * Affine.scale(factor),
        math.ceil(grid.width / factor),
        math.ceil(grid.height / factor),
    )


def _reduction(grid: RasterGrid) -> int:
    return max(math.ceil(max(grid.width, grid.height) / LONGEST_EDGE), 1)


class AgreementOverview:
    """Counts agreement codes in the cells of `overview_grid`."""

    def __init__(self, grid: RasterGrid) -> None:
        self._factor = _reduction(grid)
        self.grid = overview_grid(grid)
        shape = (self.grid.height, self.grid.width)
        self._counts = {code: np.zeros(shape, dtype=np.int64) for code in COLOURS}
        self._valid = np.zeros(shape, dtype=np.int64)

    def add(self, window: Window, codes: NDArray[np.uint8]) -> None:
        """Add the codes (height, width) of a window."""
        first_row, row_starts = self._starts(window.row, window.height)
        first_column, column_starts = self._starts(window.column, window.width)
        cells = (
            slice(first_row, first_row + len(row_starts)),
            slice(first_column, first_column + len(column_starts)),
        )

        def per_cell(mask: NDArray[np.bool_]) -> NDArray[np.int64]:
            sums = np.add.reduceat(mask.astype(np.int64), row_starts, axis=0)
            counts: NDArray[np.int64] = np.add.reduceat(sums, column_starts, axis=1)
            return counts

        self._valid[cells] += per_cell(codes != NO_AGREEMENT_DATA)
        for code, counts in self._counts.items():
            counts[cells] += per_cell(codes == code)

    def _starts(self, offset: int, length: int) -> tuple[int, list[int]]:
        first = offset // self._factor
        last = (offset + length - 1) // self._factor
        starts = [cell * self._factor - offset for cell in range(first, last + 1)]
        return first, [max(start, 0) for start in starts]

    @property
    def has_data(self) -> NDArray[np.bool_]:
        """Where a cell holds a compared pixel, (height, width)."""
        found: NDArray[np.bool_] = self._valid > 0
        return found

    def image(self) -> NDArray[np.float64]:
        """Return colours (height, width, 4), 0..1.

        Colour mixes both, prediction only and reference only by their shares; opacity is the
        share of them all in a cell, raised so that small outcrops stay visible.
        """
        whole = np.maximum(self._valid, 1)
        rock = np.sum(list(self._counts.values()), axis=0)
        image = np.zeros((*rock.shape, 4))
        for code, colour in COLOURS.items():
            share = self._counts[code] / np.maximum(rock, 1)
            image[..., :3] += share[..., None] * np.array(colour)
        image[..., 3] = np.sqrt(rock / whole)
        return image
