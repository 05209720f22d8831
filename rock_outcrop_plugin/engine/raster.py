"""Reading rasters on any grid."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds

from ..errors import InputError
from ..progress import Reporter
from .gdal_errors import GDAL_ERRORS
from .grid import Bounds, RasterGrid, Window, aligned_grid, same_crs
from .opened_files import OpenedFiles

LARGEST_DRIFT = 0.02
# In units of a number's precision; GDAL's own border lies between 3 and 5, by rounding.
ROUNDING = 4.0
ADDRESS_IN_PATH = re.compile(r"^(/vsi.*?[a-z]:)/+")


def gdal_name(path: Path) -> str:
    """Return what GDAL calls a file: `Path` makes one slash of the two in /vsicurl/https://."""
    name = path.as_posix()
    return ADDRESS_IN_PATH.sub(r"\1//", name) if name.startswith("/vsi") else str(path)


def open_raster(path: Path, role: str) -> DatasetReader:
    """Open a raster that has a CRS; `role` is the parameter's name, used in messages.

    Raises InputError when the file is missing, is no raster, or has no CRS.
    """
    try:
        dataset = rasterio.open(gdal_name(path))
    except GDAL_ERRORS as error:
        raise InputError(
            f"{role}: '{path}' cannot be opened as a raster ({error}). "
            "Check the path, or export the layer as GeoTIFF again."
        ) from error
    if not dataset.crs:
        dataset.close()
        raise InputError(
            f"{role}: '{path}' has no coordinate reference system. "
            "Assign one (Raster > Projections > Assign Projection) and run again."
        )
    return dataset


def unreadable(role: str, path: Path, error: Exception) -> InputError:
    """Return the error of a raster that opens but cannot be read to its end."""
    return InputError(
        f"{role}: '{path}' cannot be read completely ({error}). "
        "The file is damaged or was not copied to its end: copy or download it again."
    )


def target_grid(
    path: Path, role: str, crs: str, resolution: float, reporter: Reporter
) -> RasterGrid:
    """Return the grid on which a composite is processed.

    A projected, north-up composite of square pixels of the wanted resolution keeps its own grid.
    Another resolution is warped to the wanted one in the composite's CRS; a geographic, rotated
    or south-up raster is warped to `crs`. Both are logged.
    """
    with open_raster(path, role) as dataset:
        transform, source_crs = dataset.transform, dataset.crs
        is_north_up = transform.b == 0 and transform.d == 0 and transform.a > 0 and transform.e < 0
        if source_crs.is_projected and is_north_up:
            if _is_close(transform.a, resolution) and _is_close(-transform.e, resolution):
                return RasterGrid(source_crs.to_wkt(), transform, dataset.width, dataset.height)
            reporter.log(
                f"{role}: pixels of {transform.a:g} x {-transform.e:g} are warped to "
                f"{resolution:g} (bilinear)."
            )
            return aligned_grid(source_crs.to_wkt(), resolution, tuple(dataset.bounds))
        reporter.log(f"{role}: '{source_crs.to_string()[:60]}' is warped to {crs} (bilinear).")
        wanted = CRS.from_user_input(crs)
        bounds = _unrotated_bounds(dataset)
        return aligned_grid(
            wanted.to_wkt(), resolution, transform_bounds(source_crs, wanted, *bounds)
        )


def _is_close(first: float, second: float) -> bool:
    return abs(first - second) <= 1e-4 * abs(second)


def _unrotated_bounds(dataset: DatasetReader) -> Bounds:
    corners = [
        dataset.transform * (column, row)
        for column in (0, dataset.width)
        for row in (0, dataset.height)
    ]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return min(xs), min(ys), max(xs), max(ys)


def _differs(bands: NDArray[Any], nodata: float) -> NDArray[np.bool_]:
    """Return where no band (band, height, width) holds nodata, or NaN, or an infinite number."""
    if bands.dtype.kind in "ui":
        differs: NDArray[np.bool_] = bands[0] != int(nodata)
        for band in bands[1:]:
            differs &= band != int(nodata)
        return differs
    differs = np.isfinite(bands[0])
    for band in bands[1:]:
        differs &= np.isfinite(band)
    if nodata == 0.0:
        differs &= (bands != 0.0).all(axis=0)
    elif math.isfinite(nodata):
        below, above = _next_to(nodata, bands.dtype)
        for band in bands:
            differs &= (band <= below) | (band >= above)
    return differs


def _next_to(nodata: float, dtype: np.dtype[Any]) -> tuple[Any, Any]:
    """Return the largest number below nodata that is a value, and the smallest one above it.

    As in GDAL's masks, nodata is also what differs from it by no more than writing it as text may
    have changed it.
    """
    limits = np.finfo(dtype)
    largest = float(limits.max)
    rounding = ROUNDING * float(limits.eps) * abs(nodata)
    below, above = nodata - rounding, nodata + rounding
    return (
        dtype.type(below if below >= -largest else -math.inf),
        dtype.type(above if above <= largest else math.inf),
    )


class AlignedRaster(OpenedFiles):
    """A raster read by windows of a grid, warped on the fly where its own grid is another.

    Pixels outside the raster, nodata and NaN are invalid. Use as a context manager.
    """

    def __init__(
        self,
        path: Path,
        role: str,
        grid: RasterGrid,
        resampling: Resampling,
        reporter: Reporter,
    ) -> None:
        self._path = path
        self._role = role
        self._alpha_band: int | None = None
        with self._opening() as opened:
            self._dataset = open_raster(path, role)
            opened.callback(self._dataset.close)
            self._source: DatasetReader | WarpedVRT = self._dataset
            offset = self._pixel_offset(grid)
            self._offset = offset or (0, 0)
            if offset is None:
                self._source = self._warped(grid, resampling)
                opened.callback(self._source.close)
                reporter.log(
                    f"{role}: warped to the grid of the run ({resampling.name}, "
                    f"{grid.resolution:g} per pixel)."
                )
            self._check_overlap(grid)

    @property
    def dataset(self) -> DatasetReader:
        """The raster as it is stored."""
        return self._dataset

    def read(self, window: Window, bands: list[int]) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Return values (bands, height, width) and validity (height, width) of a window.

        Raises InputError when the file is damaged there.
        """
        shifted, inside = self._source_windows(window)
        if inside.is_empty:
            values = np.zeros((len(bands), window.height, window.width), self._dtype(bands))
            return values, np.zeros((window.height, window.width), dtype=bool)
        part, has_data = self._read_inside(inside, bands)
        if inside == shifted:
            return part, has_data
        values = np.zeros((len(bands), window.height, window.width), dtype=part.dtype)
        valid = np.zeros((window.height, window.width), dtype=bool)
        rows = slice(inside.row - shifted.row, inside.row - shifted.row + inside.height)
        columns = slice(
            inside.column - shifted.column, inside.column - shifted.column + inside.width
        )
        values[:, rows, columns] = part
        valid[rows, columns] = has_data
        return values, valid

    def has_data(self, window: Window, band: int) -> bool:
        """Return whether a band has data anywhere in a window. Raises InputError as `read`."""
        _, inside = self._source_windows(window)
        if inside.is_empty:
            return False
        parts = (inside.probe, inside)
        return any(bool(self._read_inside(part, [band])[1].any()) for part in parts)

    def _source_windows(self, window: Window) -> tuple[Window, Window]:
        """Return a window in pixels of the source, and the part of it that lies inside."""
        column, row = window.column + self._offset[0], window.row + self._offset[1]
        shifted = Window(column, row, window.width, window.height)
        return shifted, shifted.clipped(self._source.width, self._source.height)

    def _dtype(self, bands: list[int]) -> str:
        return str(self._source.dtypes[bands[0] - 1])

    def _read_inside(
        self, inside: Window, bands: list[int]
    ) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        area = inside.for_rasterio
        try:
            part: NDArray[Any] = self._source.read(bands, window=area)
            nodata = self._only_nodata(bands)
            if nodata is not None and self._alpha_band is None:
                return part, _differs(part, nodata)
            masks = self._source.read_masks(bands, window=area)
            if self._alpha_band:
                masks[0] &= self._source.read(self._alpha_band, window=area) > 0
        except GDAL_ERRORS as error:
            raise unreadable(self._role, self._path, error) from error
        valid: NDArray[np.bool_] = masks.all(axis=0)
        if np.issubdtype(part.dtype, np.floating):
            for layer in part:
                valid &= np.isfinite(layer)
        return part, valid

    def _only_nodata(self, bands: list[int]) -> float | None:
        """Return the nodata of bands whose validity is nothing but that, else None.

        Their masks need not be read then, which takes as long as to read them.
        """
        values = {self._source.nodatavals[band - 1] for band in bands}
        dtype = np.dtype(self._dtype(bands))
        if not (dtype.kind in "ui" or dtype == np.float32) or len(values) != 1 or None in values:
            return None
        flags = self._source.mask_flag_enums
        if any(flags[band - 1] != [MaskFlags.nodata] for band in bands):
            return None
        nodata = float(values.pop())
        if dtype.kind == "f":
            return nodata
        limits = np.iinfo(dtype)
        is_stored = nodata.is_integer() and limits.min <= nodata <= limits.max
        return nodata if is_stored else None

    def _pixel_offset(self, grid: RasterGrid) -> tuple[int, int] | None:
        transform = self._dataset.transform
        if transform.b or transform.d:
            return None
        column, row = ~transform * (grid.transform.c, grid.transform.f)
        if abs(column - round(column)) > 1e-3 or abs(row - round(row)) > 1e-3:
            return None
        end_column, end_row = ~transform * (grid.transform * (grid.width, grid.height))
        drift = max(abs(end_column - column - grid.width), abs(end_row - row - grid.height))
        if drift > LARGEST_DRIFT:
            return None
        if not same_crs(CRS.from_wkt(grid.crs), self._dataset.crs, grid.bounds):
            return None
        return round(column), round(row)

    def _warped(self, grid: RasterGrid, resampling: Resampling) -> WarpedVRT:
        has_nodata = self._dataset.nodata is not None
        has_alpha = ColorInterp.alpha in self._dataset.colorinterp
        warped = WarpedVRT(
            self._dataset,
            crs=CRS.from_wkt(grid.crs),
            transform=grid.transform,
            width=grid.width,
            height=grid.height,
            resampling=resampling,
            nodata=self._dataset.nodata,
            add_alpha=not has_nodata and not has_alpha,
        )
        if not has_nodata:
            # Pixels outside the raster read as valid zeros unless the alpha band is asked.
            self._alpha_band = warped.count
        return warped

    def _check_overlap(self, grid: RasterGrid) -> None:
        left, bottom, right, top = _unrotated_bounds(self._dataset)
        grid_crs = CRS.from_wkt(grid.crs)
        if not same_crs(self._dataset.crs, grid_crs, (left, bottom, right, top)):
            left, bottom, right, top = transform_bounds(
                self._dataset.crs, grid_crs, left, bottom, right, top
            )
        grid_left, grid_bottom, grid_right, grid_top = grid.bounds
        if left >= grid_right or right <= grid_left or bottom >= grid_top or top <= grid_bottom:
            raise InputError(
                f"{self._role}: '{self._path}' does not overlap the area to be processed "
                f"(it covers {left:.0f} {bottom:.0f} {right:.0f} {top:.0f}, the area is "
                f"{grid_left:.0f} {grid_bottom:.0f} {grid_right:.0f} {grid_top:.0f}). "
                "Choose layers of the same place."
            )
