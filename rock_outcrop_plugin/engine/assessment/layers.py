"""Predictions and references, raster or vector, as rock / not rock on one grid."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.io import DatasetReader
from rasterio.warp import transform_bounds

from ... import recipes
from ...errors import InputError
from ...progress import Reporter, raise_if_cancelled
from ...styles import PRODUCT_TAG
from ..gdal_errors import GDAL_ERRORS
from ..grid import Bounds, RasterGrid, Window
from ..opened_files import OpenedFiles
from ..raster import AlignedRaster, open_raster
from ..vector import PolygonMask, vector_layers

THRESHOLD_TAG = "ROCK_OUTCROP_THRESHOLD"
MASK_THRESHOLD = 0.5
INTEGER_NODATA = 255
PERCENT = 100.0
MASK_PRODUCTS = ("mask", "truth", "labels", "probability")

Rock = tuple[NDArray[np.bool_], NDArray[np.bool_]]


@dataclass(frozen=True)
class ReferenceLayer:
    """A reference: a raster, or one layer of a vector file. `name` is used in all results."""

    name: str
    path: Path
    layer: str | None = None


class RockLayer(Protocol):
    """A mask that is read by windows of the grid it was opened for."""

    def read(self, window: Window) -> Rock:
        """Return rock and validity, both (height, width)."""

    def close(self) -> None:
        """Release the file."""


class RasterRock(OpenedFiles):
    """The first band of a mask, soft label or probability raster. Use as a context manager.

    `threshold` (0..1) is the value from which a pixel is rock; a mask needs none.
    Integer rasters above 1 are percent, all others 0..1; 255 in an integer raster and nodata are
    invalid. Another grid is resampled to the nearest pixel. Raises InputError.
    """

    def __init__(
        self, path: Path, role: str, grid: RasterGrid, threshold: float, reporter: Reporter
    ) -> None:
        with self._opening() as opened:
            self._raster = opened.enter_context(
                AlignedRaster(path, role, grid, Resampling.nearest, reporter)
            )
            self.scale = value_scale(path, role, reporter)
        self._threshold = MASK_THRESHOLD if self.is_mask else threshold

    @property
    def is_mask(self) -> bool:
        """Whether the raster holds only 0 and 1, so that the threshold has no meaning."""
        return self.scale == 1.0 and bool(
            np.issubdtype(np.dtype(self._raster.dataset.dtypes[0]), np.integer)
        )

    def read(self, window: Window) -> Rock:
        """Return rock and validity, both (height, width). Raises InputError when damaged."""
        values, valid = self._raster.read(window, [1])
        band: NDArray[Any] = values[0]
        if np.issubdtype(band.dtype, np.integer):
            valid = valid & (band != INTEGER_NODATA)
            rock = band / self.scale >= self._threshold
        else:
            # The threshold in the raster's own precision: 0.9 stored as float32 is below 0.9.
            rock = band >= band.dtype.type(self._threshold * self.scale)
        return rock & valid, valid


class VectorRock:
    """Polygons of rock; every pixel of the grid is valid."""

    def __init__(
        self, layer: ReferenceLayer, role: str, grid: RasterGrid, reporter: Reporter
    ) -> None:
        self._mask = PolygonMask(layer.path, layer.layer, role, grid, reporter)

    def read(self, window: Window) -> Rock:
        """Return rock and validity, both (height, width)."""
        return self._mask.read(window), np.ones((window.height, window.width), dtype=bool)

    def close(self) -> None:
        """Nothing to release: the polygons are in memory."""


def open_reference(
    layer: ReferenceLayer, role: str, grid: RasterGrid, reporter: Reporter
) -> RasterRock | VectorRock:
    """Open a reference on a grid; 0.5 and above is rock in a soft label.

    Raises InputError when the file is missing, neither raster nor vector, empty, or elsewhere.
    """
    if not layer.path.exists():
        raise InputError(f"{role}: '{layer.path}' does not exist. Check the path.")
    if layer.layer is not None or vector_layers(layer.path):
        return VectorRock(layer, role, grid, reporter)
    if not is_raster(layer.path):
        raise InputError(
            f"{role}: '{layer.path}' is neither a raster nor a vector file that can be read. "
            "Check the path, or export the layer again."
        )
    return RasterRock(layer.path, role, grid, MASK_THRESHOLD, reporter)


def is_raster(path: Path) -> bool:
    """Whether a file can be opened as a raster."""
    try:
        with rasterio.open(path):
            return True
    except GDAL_ERRORS:
        return False


def prediction_grid(
    path: Path, role: str, extent: Bounds | None, extent_crs: str | None
) -> RasterGrid:
    """Return the grid of a prediction, cropped to the pixels that touch `extent`.

    `extent_crs` None: the prediction's own. Raises InputError when the grid is not north-up with
    square pixels in a projected CRS, or the extent lies outside.
    """
    with open_raster(path, role) as dataset:
        affine, crs = dataset.transform, dataset.crs
        is_square = abs(affine.a + affine.e) <= 1e-4 * affine.a
        if affine.b or affine.d or not is_square or not crs.is_projected:
            raise InputError(
                f"{role}: '{path}' is not a north-up raster of square pixels in a projected CRS. "
                "Warp it to one (Raster > Projections > Warp) and run again."
            )
        grid = RasterGrid(crs.to_wkt(), affine, dataset.width, dataset.height)
    if extent is None:
        return grid
    if extent_crs:
        extent = transform_bounds(CRS.from_user_input(extent_crs), crs, *extent)
    cropped = grid.cropped(extent)
    if cropped.full_window.is_empty:
        raise InputError(
            f"EXTENT: {' '.join(f'{edge:.0f}' for edge in extent)} lies outside '{path}', which "
            f"covers {' '.join(f'{edge:.0f}' for edge in grid.bounds)}. Choose an extent inside."
        )
    return cropped


def prediction_threshold(path: Path, role: str, given: float | None) -> float:
    """Return the threshold 0..1: the given one, else the raster's tag, else the recipe's.

    Raises InputError when it is outside 0..1.
    """
    threshold = given
    if threshold is None:
        with open_raster(path, role) as dataset:
            stored = dataset.tags().get(THRESHOLD_TAG)
        threshold = float(stored) if stored else recipes.load("rock").prediction.threshold
    if not 0.0 <= threshold <= 1.0:
        raise InputError(
            f"THRESHOLD: {threshold:g} is not a probability. Give a number from 0 to 1."
        )
    return threshold


def value_scale(path: Path, role: str, reporter: Reporter) -> float:
    """Return the value that means certain rock: 1 for masks and fractions, 100 for percent.

    The product tag decides; without one the largest value of the raster does. Raises InputError
    for a raster that is neither, is all nodata, or damaged.
    """
    with open_raster(path, role) as dataset:
        product = dataset.tags().get(PRODUCT_TAG)
        is_integer = np.issubdtype(np.dtype(dataset.dtypes[0]), np.integer)
        if product is not None and product not in MASK_PRODUCTS:
            raise InputError(
                f"{role}: '{path}' is a raster of kind '{product}', not a mask or probability. "
                "Choose the prediction or a mask."
            )
        if product is not None:
            return PERCENT if product == "probability" and is_integer else 1.0
        largest = _largest_value(dataset, path, role, reporter)
    if largest > PERCENT:
        raise InputError(
            f"{role}: '{path}' holds values up to {largest:g}; a mask holds 0 and 1, a probability "
            "0 to 1 or 0 to 100. Choose another raster, or correct its nodata value."
        )
    return PERCENT if largest > 1 else 1.0


def _largest_value(dataset: DatasetReader, path: Path, role: str, reporter: Reporter) -> float:
    largest = -math.inf
    for _, area in dataset.block_windows(1):
        raise_if_cancelled(reporter)
        try:
            values = dataset.read(1, window=area, masked=True).compressed()
        except GDAL_ERRORS as error:
            raise InputError(
                f"{role}: '{path}' cannot be read completely ({error}). "
                "The file is damaged or was not copied to its end: copy or download it again."
            ) from error
        if np.issubdtype(values.dtype, np.integer):
            values = values[values != INTEGER_NODATA]
        else:
            values = values[np.isfinite(values)]
        if values.size:
            largest = max(largest, float(values.max()))
    if largest == -math.inf:
        raise InputError(
            f"{role}: '{path}' holds nothing but nodata. Choose a raster with data, "
            "or correct its nodata value."
        )
    return largest
