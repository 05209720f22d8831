"""Pixel grids, windows and coordinate reference systems, on osgeo alone."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from osgeo import osr

from ..errors import InputError
from .calls import GdalFailure, call, obtain

Bounds = tuple[float, float, float, float]
TOLERANCE = 1e-6
LARGEST_EDGE = 2_000_000


class Window(NamedTuple):
    """A rectangle of pixels; offsets may lie outside the grid."""

    column: int
    row: int
    width: int
    height: int

    def clipped(self, width: int, height: int) -> Window:
        """Return the part inside a raster of `width` x `height` pixels (maybe empty)."""
        left, top = max(self.column, 0), max(self.row, 0)
        right = max(min(self.column + self.width, width), left)
        bottom = max(min(self.row + self.height, height), top)
        return Window(left, top, right - left, bottom - top)

    @property
    def is_empty(self) -> bool:
        """Whether the window has no pixel."""
        return self.width <= 0 or self.height <= 0


@dataclass(frozen=True)
class Grid:
    """A north-up grid: CRS (WKT), upper left corner, pixel size in CRS units, size in pixels."""

    crs: str
    left: float
    top: float
    pixel_width: float
    pixel_height: float
    width: int
    height: int

    @property
    def bounds(self) -> Bounds:
        """Left, bottom, right, top in CRS units."""
        return (
            self.left,
            self.top - self.height * self.pixel_height,
            self.left + self.width * self.pixel_width,
            self.top,
        )

    @property
    def geotransform(self) -> tuple[float, float, float, float, float, float]:
        """The six numbers in GDAL's order."""
        return self.left, self.pixel_width, 0.0, self.top, 0.0, -self.pixel_height

    @property
    def full_window(self) -> Window:
        """The window that holds every pixel."""
        return Window(0, 0, self.width, self.height)

    def window(self, bounds: Bounds) -> Window:
        """Return the window nearest to `bounds`: neighbouring bounds give neighbouring windows."""
        left, bottom, right, top = bounds
        column = math.floor((left - self.left) / self.pixel_width + 0.5)
        end_column = math.floor((right - self.left) / self.pixel_width + 0.5)
        row = math.floor((self.top - top) / self.pixel_height + 0.5)
        end_row = math.floor((self.top - bottom) / self.pixel_height + 0.5)
        return Window(column, row, end_column - column, end_row - row)

    def part(self, window: Window) -> Grid:
        """Return the grid of a window."""
        return Grid(
            self.crs,
            self.left + window.column * self.pixel_width,
            self.top - window.row * self.pixel_height,
            self.pixel_width,
            self.pixel_height,
            window.width,
            window.height,
        )

    def cropped(self, bounds: Bounds) -> Grid:
        """Return the grid of the pixels that touch `bounds`; no pixel is shifted (maybe empty)."""
        left, bottom, right, top = bounds
        first_column = math.floor((left - self.left) / self.pixel_width + TOLERANCE)
        end_column = math.ceil((right - self.left) / self.pixel_width - TOLERANCE)
        first_row = math.floor((self.top - top) / self.pixel_height + TOLERANCE)
        end_row = math.ceil((self.top - bottom) / self.pixel_height - TOLERANCE)
        window = Window(first_column, first_row, end_column - first_column, end_row - first_row)
        return self.part(window.clipped(self.width, self.height))

    def blocks(self, size: int) -> Iterator[Window]:
        """Yield windows of at most `size` x `size` pixels that cover the grid once."""
        for row in range(0, self.height, size):
            for column in range(0, self.width, size):
                yield Window(column, row, size, size).clipped(self.width, self.height)

    def number_of_blocks(self, size: int) -> int:
        """Return how many windows `blocks` yields."""
        return math.ceil(self.width / size) * math.ceil(self.height / size)


def aligned_grid(crs: str, resolution: float, bounds: Bounds, role: str) -> Grid:
    """Return the grid counted from (0, 0) of the CRS that covers `bounds`.

    Raises InputError when it would have more than two million pixels on a side.
    """
    left, bottom, right, top = bounds
    first_column = math.floor(left / resolution + TOLERANCE)
    end_column = max(math.ceil(right / resolution - TOLERANCE), first_column + 1)
    first_row = math.ceil(top / resolution - TOLERANCE)
    end_row = min(math.floor(bottom / resolution + TOLERANCE), first_row - 1)
    width, height = end_column - first_column, first_row - end_row
    if max(width, height) > LARGEST_EDGE:
        raise InputError(
            f"{role}: it covers {width} x {height} pixels of {resolution:g}, which is more than "
            "any polar region. Check its coordinate reference system, or give an extent."
        )
    return Grid(
        crs,
        first_column * resolution,
        first_row * resolution,
        resolution,
        resolution,
        width,
        height,
    )


def reference_system(text: str) -> osr.SpatialReference:
    """Return the CRS of a WKT or an authority code, with x before y."""
    crs = osr.SpatialReference()
    call(crs.SetFromUserInput, text)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def is_known(crs: osr.SpatialReference | None) -> bool:
    """Whether a layer's CRS says where it lies on Earth.

    GeoPackages without a CRS give one called "Undefined geographic SRS".
    """
    if crs is None or crs.IsLocal():
        return False
    return not (crs.GetName() or "").lower().startswith("undefined")


def to_wkt(crs: osr.SpatialReference) -> str:
    """Return a CRS as WKT 2, which loses nothing."""
    return str(call(crs.ExportToWkt, ["FORMAT=WKT2_2018"]))


def transformation(source: str, target: str) -> osr.CoordinateTransformation:
    """Return the transformation between two CRS given as WKT. Raises GdalFailure."""
    return obtain(osr.CoordinateTransformation, reference_system(source), reference_system(target))


def same_crs(first: str, second: str, bounds: Bounds) -> bool:
    """Whether two CRS put the corners of `bounds` (in `first`) at the same place.

    A CRS without a name but with the parameters of EPSG:3031 is the same as EPSG:3031. The
    tolerance is a millionth of the size of `bounds`.
    """
    if first == second:
        return True
    left, bottom, right, top = bounds
    corners = [(left, bottom), (right, bottom), (left, top), (right, top)]
    try:
        moved = call(transformation(first, second).TransformPoints, corners)
    except GdalFailure:
        return False
    tolerance = 1e-6 * max(right - left, top - bottom)
    return all(
        abs(x - u) <= tolerance and abs(y - v) <= tolerance
        for (x, y), (u, v, _) in zip(corners, moved, strict=True)
    )


def transform_bounds(bounds: Bounds, source: str, target: str, role: str) -> Bounds:
    """Return the bounds in another CRS that hold all of `bounds`. Raises InputError."""
    if same_crs(source, target, bounds):
        return bounds
    try:
        moved = call(transformation(source, target).TransformBounds, *bounds, 21)
    except GdalFailure as error:
        raise InputError(
            f"{role}: its extent cannot be expressed in the coordinate reference system of the "
            f"run ({error}). Choose layers of the same place."
        ) from error
    if not all(map(math.isfinite, moved)):
        raise InputError(
            f"{role}: its extent does not exist in the coordinate reference system of the run. "
            "Choose layers of the same place."
        )
    return tuple(moved)


def overlaps(first: Bounds, second: Bounds) -> bool:
    """Whether two bounds share more than an edge."""
    return (
        first[0] < second[2]
        and first[2] > second[0]
        and first[1] < second[3]
        and first[3] > second[1]
    )
