"""Pixel grids and windows: where every computation happens."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform as transform_points
from rasterio.windows import Window as RasterioWindow

from .gdal_errors import GDAL_ERRORS

Bounds = tuple[float, float, float, float]
PROBE = 16


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels; offsets may lie outside the grid."""

    column: int
    row: int
    width: int
    height: int

    def grown(self, margin: int) -> Window:
        """Return the window with `margin` more pixels on every side."""
        return Window(
            self.column - margin,
            self.row - margin,
            self.width + 2 * margin,
            self.height + 2 * margin,
        )

    def clipped(self, width: int, height: int) -> Window:
        """Return the part inside a raster of `width` x `height` pixels (maybe empty)."""
        left, top = max(self.column, 0), max(self.row, 0)
        right = max(min(self.column + self.width, width), left)
        bottom = max(min(self.row + self.height, height), top)
        return Window(left, top, right - left, bottom - top)

    @property
    def probe(self) -> Window:
        """Some pixels in the middle, which nearly always tell whether there are data."""
        column, row = self.column + self.width // 2, self.row + self.height // 2
        return Window(column, row, PROBE, PROBE).clipped(
            self.column + self.width, self.row + self.height
        )

    @property
    def for_rasterio(self) -> RasterioWindow:
        """The same window as rasterio takes it."""
        return RasterioWindow(self.column, self.row, self.width, self.height)

    @property
    def is_empty(self) -> bool:
        """Whether the window has no pixel."""
        return self.width <= 0 or self.height <= 0


@dataclass(frozen=True)
class RasterGrid:
    """A north-up grid of square pixels in a projected CRS (WKT)."""

    crs: str
    transform: Affine
    width: int
    height: int

    @property
    def resolution(self) -> float:
        """Edge of a pixel in CRS units."""
        return float(self.transform.a)

    @property
    def bounds(self) -> Bounds:
        """Left, bottom, right, top in CRS units."""
        left, top = self.transform.c, self.transform.f
        return (
            left,
            top - self.height * self.resolution,
            left + self.width * self.resolution,
            top,
        )

    @property
    def full_window(self) -> Window:
        """The window that holds every pixel."""
        return Window(0, 0, self.width, self.height)

    def window(self, bounds: Bounds) -> Window:
        """Return the window nearest to `bounds`, which may reach outside the grid."""
        left, bottom, right, top = bounds
        column = round((left - self.transform.c) / self.resolution)
        row = round((self.transform.f - top) / self.resolution)
        return Window(
            column,
            row,
            max(round((right - left) / self.resolution), 1),
            max(round((top - bottom) / self.resolution), 1),
        )

    def cropped(self, bounds: Bounds) -> RasterGrid:
        """Return the grid of the pixels that touch `bounds`; no pixel is shifted."""
        left, bottom, right, top = bounds
        tolerance = 1e-6
        first_column = math.floor((left - self.transform.c) / self.resolution + tolerance)
        first_row = math.floor((self.transform.f - top) / self.resolution + tolerance)
        end_column = math.ceil((right - self.transform.c) / self.resolution - tolerance)
        end_row = math.ceil((self.transform.f - bottom) / self.resolution - tolerance)
        window = Window(
            first_column, first_row, end_column - first_column, end_row - first_row
        ).clipped(self.width, self.height)
        return self.part(window)

    def part(self, window: Window) -> RasterGrid:
        """Return the grid of a window's pixels."""
        return RasterGrid(self.crs, self.window_transform(window), window.width, window.height)

    def window_transform(self, window: Window) -> Affine:
        """Return the affine transform of a window's upper left pixel."""
        return self.transform * Affine.translation(window.column, window.row)


def same_crs(first: CRS, second: CRS, bounds: Bounds) -> bool:
    """Whether two CRS put the corners of `bounds` (in `first`) at the same place.

    A CRS without a name but with the parameters of EPSG:3031 is the same as EPSG:3031. The
    tolerance is a millionth of the size of `bounds`.
    """
    if first == second:
        return True
    left, bottom, right, top = bounds
    xs, ys = [left, right, left, right], [bottom, bottom, top, top]
    try:
        there_x, there_y = transform_points(first, second, xs, ys)
    except GDAL_ERRORS:
        return False
    tolerance = 1e-6 * max(right - left, top - bottom)
    return all(
        abs(x - u) <= tolerance and abs(y - v) <= tolerance
        for x, u, y, v in zip(xs, there_x, ys, there_y, strict=True)
    )


def cover(grid: RasterGrid, size: int) -> Iterator[Window]:
    """Yield windows of at most `size` x `size` pixels that cover the grid once, row by row."""
    yield from cover_size(grid.width, grid.height, size)


def cover_size(width: int, height: int, size: int) -> Iterator[Window]:
    """Yield windows of at most `size` x `size` pixels that cover `width` x `height` pixels once."""
    for row in range(0, height, size):
        for column in range(0, width, size):
            yield Window(column, row, size, size).clipped(width, height)


def aligned_grid(crs: str, resolution: float, bounds: Bounds) -> RasterGrid:
    """Return the grid counted from (0, 0) of the CRS that covers `bounds`."""
    left, bottom, right, top = bounds
    tolerance = 1e-6
    first_column = math.floor(left / resolution + tolerance)
    end_column = math.ceil(right / resolution - tolerance)
    first_row = math.ceil(top / resolution - tolerance)
    end_row = math.floor(bottom / resolution + tolerance)
    transform = Affine(
        resolution, 0.0, first_column * resolution, 0.0, -resolution, first_row * resolution
    )
    return RasterGrid(crs, transform, end_column - first_column, first_row - end_row)
