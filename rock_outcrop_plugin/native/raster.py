"""Reading rasters by windows of any grid."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import InputError
from ..progress import Reporter, raise_if_cancelled
from .calls import GdalFailure, obtain
from .grid import Bounds, Grid, Window, is_known, overlaps, same_crs, to_wkt, transform_bounds

Resampling = Literal["nearest", "bilinear"]
READ_BLOCK = 2048
SOFT_LABEL_TOLERANCE = 1e-6


def open_raster(path: Path, role: str) -> gdal.Dataset:
    """Open a raster that has a CRS and bands; `role` is the parameter's name, for messages.

    Raises InputError when the file is missing, is no raster, or has no CRS.
    """
    try:
        dataset = obtain(gdal.OpenEx, str(path), gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
    except GdalFailure as error:
        if not path.exists():
            raise InputError(f"{role}: there is no file '{path}'. Check the path.") from error
        raise InputError(
            f"{role}: '{path}' cannot be opened as a raster ({error}). It is damaged or "
            "incomplete, or not a raster: copy or export it again as GeoTIFF."
        ) from error
    if dataset is None or dataset.RasterCount == 0:
        raise InputError(
            f"{role}: '{path}' holds no raster bands. Choose one raster (a GeoTIFF, for instance)."
        )
    if not is_known(dataset.GetSpatialRef()):
        raise InputError(
            f"{role}: '{path}' has no coordinate reference system. "
            "Assign one (Raster > Projections > Assign Projection) and run again."
        )
    return dataset


def is_north_up(dataset: gdal.Dataset) -> bool:
    """Whether rows run from north to south and columns from west to east."""
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None:
        return False
    return transform[1] > 0 and transform[5] < 0 and transform[2] == 0 and transform[4] == 0


def grid_of(dataset: gdal.Dataset, role: str) -> Grid:
    """Return the grid of a north-up raster. Raises InputError for any other raster."""
    if not is_north_up(dataset):
        raise InputError(
            f"{role}: '{dataset.GetDescription()}' is rotated, upside down or not georeferenced. "
            "Warp it to a north-up grid first (Raster > Projections > Warp)."
        )
    left, width, _, top, _, height = dataset.GetGeoTransform()
    return Grid(
        to_wkt(dataset.GetSpatialRef()),
        left,
        top,
        width,
        -height,
        dataset.RasterXSize,
        dataset.RasterYSize,
    )


def outer_bounds(dataset: gdal.Dataset) -> Bounds:
    """Return the bounds of a raster that may be rotated."""
    transform = dataset.GetGeoTransform()
    corners = [
        gdal.ApplyGeoTransform(transform, column, row)
        for column in (0, dataset.RasterXSize)
        for row in (0, dataset.RasterYSize)
    ]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return min(xs), min(ys), max(xs), max(ys)


def damaged(path: Path, role: str, reason: object) -> InputError:
    """Return the error for a raster that cannot be read to its end."""
    return InputError(
        f"{role}: '{path}' cannot be read completely ({reason}). "
        "The file is damaged or incomplete: copy or download it again."
    )


def check_readable(path: Path, role: str, reporter: Reporter) -> None:
    """Read a raster to its end. Raises InputError when it is damaged."""
    dataset = open_raster(path, role)
    whole = Window(0, 0, dataset.RasterXSize, dataset.RasterYSize)
    for row in range(0, whole.height, READ_BLOCK):
        for column in range(0, whole.width, READ_BLOCK):
            raise_if_cancelled(reporter)
            block = Window(column, row, READ_BLOCK, READ_BLOCK)
            try:
                obtain(dataset.ReadAsArray, *block.clipped(whole.width, whole.height))
            except GdalFailure as error:
                raise damaged(path, role, error) from error


def check_has_data(path: Path, role: str, reporter: Reporter) -> None:
    """Raise InputError when the first band of a raster holds nothing but nodata."""
    dataset = open_raster(path, role)
    band = dataset.GetRasterBand(1)
    for row in range(0, dataset.RasterYSize, READ_BLOCK):
        for column in range(0, dataset.RasterXSize, READ_BLOCK):
            raise_if_cancelled(reporter)
            window = Window(column, row, READ_BLOCK, READ_BLOCK)
            window = window.clipped(dataset.RasterXSize, dataset.RasterYSize)
            try:
                values = obtain(band.ReadAsArray, *window)
                valid = obtain(band.GetMaskBand().ReadAsArray, *window) != 0
            except GdalFailure as error:
                raise damaged(path, role, error) from error
            if (valid & np.isfinite(values)).any():
                return
    raise all_nodata(path, role)


def all_nodata(path: Path, role: str) -> InputError:
    """Return the error for a raster without a single value."""
    return InputError(
        f"{role}: '{path}' holds nothing but nodata. Choose a raster with data, "
        "or correct its nodata value."
    )


def check_soft_label(values: NDArray[Any], valid: NDArray[np.bool_], path: Path, role: str) -> None:
    """Raise InputError when a valid pixel of a label lies outside 0..1."""
    outside = valid & ((values < -SOFT_LABEL_TOLERANCE) | (values > 1.0 + SOFT_LABEL_TOLERANCE))
    if outside.any():
        raise InputError(
            f"{role}: '{path}' holds the value {float(values[outside][0]):g}, but a label is 0 (no "
            "rock) to 1 (rock). If that value means 'no data', set it as the nodata value; per "
            "cent must be divided by 100."
        )


class AlignedRaster:
    """A raster read by windows of a grid, warped on the fly where its own grid is another.

    Pixels outside the raster, nodata and NaN are invalid. Raises InputError when the raster
    does not overlap the grid.
    """

    def __init__(
        self, path: Path, role: str, grid: Grid, resampling: Resampling, reporter: Reporter
    ) -> None:
        self._path = path
        self._role = role
        self._dataset = open_raster(path, role)
        self._source = self._dataset
        self.band_names = [
            self._dataset.GetRasterBand(number).GetDescription()
            for number in range(1, self._dataset.RasterCount + 1)
        ]
        self._check_overlap(grid)
        offset = self._pixel_offset(grid)
        if offset is None:
            self._source = self._warped(grid, resampling)
            reporter.log(
                f"{role}: warped to the grid of the run ({resampling}, "
                f"{grid.pixel_width:g} per pixel)."
            )
        self._offset = offset or (0, 0)

    @property
    def is_integer(self) -> bool:
        """Whether the first band holds whole numbers."""
        data_type = self._dataset.GetRasterBand(1).DataType
        return gdal.GetDataTypeName(data_type) not in ("Float32", "Float64")

    def read(self, window: Window, bands: list[int]) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Return values (bands, height, width) and validity (height, width) of a window.

        Raises InputError when the file is damaged there.
        """
        shifted = window._replace(
            column=window.column + self._offset[0], row=window.row + self._offset[1]
        )
        inside = shifted.clipped(self._source.RasterXSize, self._source.RasterYSize)
        valid = np.zeros((window.height, window.width), dtype=bool)
        if inside.is_empty:
            return np.zeros((len(bands), *valid.shape), dtype=np.uint8), valid
        rows = slice(inside.row - shifted.row, inside.row - shifted.row + inside.height)
        columns = slice(
            inside.column - shifted.column, inside.column - shifted.column + inside.width
        )
        try:
            layers = [self._read_band(band, inside) for band in bands]
        except GdalFailure as error:
            raise damaged(self._path, self._role, error) from error
        values = np.zeros((len(bands), *valid.shape), dtype=layers[0][0].dtype)
        values[:, rows, columns] = [layer for layer, _ in layers]
        valid[rows, columns] = np.logical_and.reduce([mask for _, mask in layers])
        return values, valid

    def _read_band(self, number: int, inside: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        band = self._source.GetRasterBand(number)
        values = obtain(band.ReadAsArray, *inside)
        mask = obtain(band.GetMaskBand().ReadAsArray, *inside) != 0
        if np.issubdtype(values.dtype, np.floating):
            mask &= np.isfinite(values)
        return values, mask

    def _pixel_offset(self, grid: Grid) -> tuple[int, int] | None:
        if not is_north_up(self._dataset):
            return None
        own = grid_of(self._dataset, self._role)
        if not (
            is_close(own.pixel_width, grid.pixel_width)
            and is_close(own.pixel_height, grid.pixel_height)
        ):
            return None
        column = (grid.left - own.left) / own.pixel_width
        row = (own.top - grid.top) / own.pixel_height
        if abs(column - round(column)) > 1e-3 or abs(row - round(row)) > 1e-3:
            return None
        if not same_crs(grid.crs, own.crs, grid.bounds):
            return None
        return round(column), round(row)

    def _warped(self, grid: Grid, resampling: Resampling) -> gdal.Dataset:
        has_nodata = self._dataset.GetRasterBand(1).GetNoDataValue() is not None
        try:
            return obtain(
                gdal.Warp,
                "",
                self._dataset,
                format="VRT",
                dstSRS=grid.crs,
                outputBounds=grid.bounds,
                width=grid.width,
                height=grid.height,
                resampleAlg="near" if resampling == "nearest" else resampling,
                dstAlpha=not has_nodata,
            )
        except GdalFailure as error:
            raise InputError(
                f"{self._role}: '{self._path}' cannot be warped to the grid of the run ({error}). "
                "Warp it yourself (Raster > Projections > Warp), or choose layers of one place."
            ) from error

    def _check_overlap(self, grid: Grid) -> None:
        crs = to_wkt(self._dataset.GetSpatialRef())
        bounds = transform_bounds(outer_bounds(self._dataset), crs, grid.crs, self._role)
        if not overlaps(bounds, grid.bounds):
            raise InputError(
                f"{self._role}: '{self._path}' does not overlap the area to be processed "
                f"(it covers {_text(bounds)}, the area is {_text(grid.bounds)}). "
                "Choose layers of the same place."
            )


def is_close(first: float, second: float) -> bool:
    """Whether two pixel sizes are the same but for rounding."""
    return abs(first - second) <= 1e-4 * abs(second)


def _text(bounds: Bounds) -> str:
    return " ".join(f"{edge:.0f}" for edge in bounds)
