"""The imperfect masks of a self-training, read by windows on one grid."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Resampling

from ...errors import InputError
from ...progress import Reporter
from ..grid import RasterGrid, Window
from ..opened_files import OpenedFiles
from ..raster import AlignedRaster
from .specification import Reference

Values = NDArray[np.float32]


class ReferenceMasks(OpenedFiles):
    """Several masks on one grid (warped by nearest neighbour). Use as a context manager."""

    def __init__(
        self, references: tuple[Reference, ...], grid: RasterGrid, reporter: Reporter
    ) -> None:
        self.references = references
        with self._opening() as files:
            self._rasters = [
                files.enter_context(
                    AlignedRaster(reference.path, "LABELS", grid, Resampling.nearest, reporter)
                )
                for reference in references
            ]

    def read(self, window: Window) -> tuple[Values, NDArray[np.bool_]]:
        """Return masks (mask, height, width), 0..1, and where each has data, of the same shape.

        Raises InputError when a mask leaves 0..1.
        """
        masks = np.zeros((len(self._rasters), window.height, window.width), dtype=np.float32)
        known = np.zeros(masks.shape, dtype=np.bool_)
        for number, raster in enumerate(self._rasters):
            values, valid = raster.read(window, [1])
            masks[number] = np.where(valid, values[0], 0.0)
            known[number] = valid
            _check_range(masks[number], self.references[number].path)
        return masks, known

    def merged(self, masks: Values, known: NDArray[np.bool_]) -> tuple[Values, NDArray[np.bool_]]:
        """Return the weighted mean of the masks that have data (height, width), and where any has.

        It is 0 where none has.
        """
        weights = np.array([each.weight for each in self.references], dtype=np.float32)
        weighted = weights[:, None, None] * known
        total = weighted.sum(axis=0)
        mean = (weighted * masks).sum(axis=0) / np.maximum(total, np.float32(1e-9))
        return mean.astype(np.float32), total > 0


def _check_range(values: Values, path: Path) -> None:
    if values.size and (values.min() < 0.0 or values.max() > 1.0):
        raise InputError(
            f"LABELS: '{path}' holds values outside 0 to 1 ({values.min():g} to "
            f"{values.max():g}). A mask is 0 (other) to 1 (rock): use 'Rasterize a rock "
            "mask', or set its nodata value."
        )
