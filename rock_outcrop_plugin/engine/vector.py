"""Polygons of any vector file, in the CRS of a grid and drawn on its pixels."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import rasterio.features
import rasterio.warp
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import InputError
from ..progress import Reporter
from .grid import Bounds, RasterGrid, Window, same_crs

Geometries = NDArray[np.object_]


def vector_layers(path: Path) -> list[str]:
    """Return the names of the layers with geometry; empty when `path` is no vector file."""
    try:
        listed = pyogrio.list_layers(path)
    except DataSourceError:
        return []
    return [str(name) for name, geometry_type in listed if geometry_type is not None]


class PolygonMask:
    """The polygons of a vector layer, drawn by windows of a grid.

    A pixel belongs to the mask when its centre lies in a polygon. Polygons in another CRS are
    reprojected vertex by vertex, invalid ones repaired, heights dropped, lines and points left
    out; what was changed is logged. Only polygons near the grid are kept in memory. A layer that
    surrounds the grid without a polygon in it is an empty mask.

    Raises InputError when the layer is missing, unreadable, empty, without polygons or CRS, or
    does not overlap the grid.
    """

    def __init__(
        self, path: Path, layer: str | None, role: str, grid: RasterGrid, reporter: Reporter
    ) -> None:
        self._grid = grid
        source = _Source(path, layer, role)
        geometries = source.read(grid)
        geometries, dropped = _polygon_parts(_reprojected(geometries, source.crs, grid))
        if dropped and not geometries.size:
            raise InputError(
                f"{role}: {source.title} holds no usable polygon, only points, lines or empty "
                "geometries. Choose a polygon layer."
            )
        geometries, repaired = _repaired(geometries)
        if repaired:
            reporter.log(f"{role}: {repaired} invalid polygon(s) of {source.title} repaired.")
        if dropped:
            reporter.warn(
                f"{role}: {dropped} point(s), line(s) or unusable geometries of {source.title} "
                "left out."
            )
        self._geometries = geometries[_touching(geometries, grid.bounds)]
        self._tree = shapely.STRtree(self._geometries)
        if not self._geometries.size:
            source.check_overlap(geometries, grid)
            reporter.warn(f"{role}: {source.title} has no polygon in the area.")

    @property
    def bounds(self) -> Bounds | None:
        """Left, bottom, right, top of the polygons near the grid; None when there is none."""
        if not self._geometries.size:
            return None
        left, bottom, right, top = (
            float(value) for value in shapely.total_bounds(self._geometries)
        )
        return left, bottom, right, top

    @property
    def digest(self) -> str:
        """SHA-256 of the polygons near the grid, in its CRS."""
        encoded = sorted(shapely.to_wkb(self._geometries))
        return hashlib.sha256(b"".join(encoded)).hexdigest()

    def touches(self, window: Window) -> bool:
        """Whether a window has a point in common with a polygon."""
        affine = self._grid.window_transform(window)
        right, bottom = affine * (window.width, window.height)
        box = shapely.box(affine.c, bottom, right, affine.f)
        return bool(self._tree.query(box, predicate="intersects").size)

    def read(self, window: Window) -> NDArray[np.bool_]:
        """Return where the centres of a window's pixels lie in a polygon, (height, width)."""
        affine = self._grid.window_transform(window)
        left, top = affine.c, affine.f
        right, bottom = affine * (window.width, window.height)
        near = self._tree.query(shapely.box(left, bottom, right, top))
        if not near.size:
            return np.zeros((window.height, window.width), dtype=bool)
        drawn: NDArray[np.uint8] = rasterio.features.rasterize(
            [(polygon, 1) for polygon in self._geometries[np.sort(near)]],
            out_shape=(window.height, window.width),
            transform=affine,
            dtype="uint8",
        )
        return drawn.astype(bool)


class _Source:
    """A layer of a vector file, checked."""

    def __init__(self, path: Path, layer: str | None, role: str) -> None:
        layers = vector_layers(path)
        if layer is None and len(layers) > 1:
            raise InputError(
                f"{role}: '{path}' holds several layers ({', '.join(layers)}). Name one of them."
            )
        self.title = f"layer '{layer}' of '{path}'" if layer else f"'{path}'"
        self._path, self._layer, self._role = path, layer, role
        try:
            info = pyogrio.read_info(
                path, layer=layer, force_feature_count=True, force_total_bounds=True
            )
        except (DataSourceError, DataLayerError) as error:
            raise self._unreadable(error) from error
        if info["features"] == 0:
            raise InputError(
                f"{role}: {self.title} is empty. Choose a layer that holds polygons of rock."
            )
        self._bounds = info["total_bounds"]
        if not info["crs"]:
            raise InputError(
                f"{role}: {self.title} has no coordinate reference system. "
                "Assign one (Layer > Set CRS, then export the layer) and run again."
            )
        try:
            self.crs = CRS.from_user_input(info["crs"])
        except CRSError as error:
            raise InputError(
                f"{role}: the coordinate reference system of {self.title} is not known "
                f"({error}). Reproject the layer to a common one."
            ) from error

    def read(self, grid: RasterGrid) -> Geometries:
        """Return the geometries in two dimensions; in the grid's own CRS only those near it."""
        area = grid.bounds if same_crs(CRS.from_wkt(grid.crs), self.crs, grid.bounds) else None
        try:
            _, _, encoded, _ = pyogrio.raw.read(
                self._path, layer=self._layer, columns=[], force_2d=True, bbox=area
            )
        except (DataSourceError, DataLayerError) as error:
            raise self._unreadable(error) from error
        # An unreadable geometry becomes None and is counted as left out.
        geometries: Geometries = shapely.from_wkb(encoded, on_invalid="ignore")
        return geometries

    def check_overlap(self, geometries: Geometries, grid: RasterGrid) -> None:
        """Raise InputError when the whole layer lies elsewhere than the grid."""
        is_filtered = same_crs(CRS.from_wkt(grid.crs), self.crs, grid.bounds)
        bounds = self._bounds if is_filtered else shapely.total_bounds(geometries)
        if bounds is None or not shapely.box(*bounds).intersects(shapely.box(*grid.bounds)):
            raise InputError(
                f"{self._role}: {self.title} does not overlap the area to be processed. "
                "Choose layers of the same place."
            )

    def _unreadable(self, error: Exception) -> InputError:
        return InputError(
            f"{self._role}: {self.title} cannot be read as a vector layer ({error}). "
            "Check the path and the layer's name, or export the layer again."
        )


def _reprojected(geometries: Geometries, crs: CRS, grid: RasterGrid) -> Geometries:
    wanted = CRS.from_wkt(grid.crs)
    if same_crs(wanted, crs, grid.bounds):
        return geometries

    def move(coordinates: NDArray[np.float64]) -> NDArray[np.float64]:
        xs, ys = rasterio.warp.transform(crs, wanted, coordinates[:, 0], coordinates[:, 1])
        return np.column_stack([xs, ys])

    moved: Geometries = shapely.transform(geometries, move)
    return moved


def _polygon_parts(geometries: Geometries) -> tuple[Geometries, int]:
    """Return single polygons with finite coordinates, and how many geometries gave none."""
    parts, owners = geometries, np.arange(len(geometries))
    while np.isin(shapely.get_type_id(parts), (4, 5, 6, 7)).any():
        parts, index = shapely.get_parts(parts, return_index=True)
        owners = owners[index]
    keep = (shapely.get_type_id(parts) == shapely.GeometryType.POLYGON) & ~shapely.is_empty(parts)
    keep &= np.isfinite(shapely.bounds(parts)).all(axis=1)
    return parts[keep], len(geometries) - len(np.unique(owners[keep]))


def _repaired(geometries: Geometries) -> tuple[Geometries, int]:
    invalid = ~shapely.is_valid(geometries)
    if not invalid.any():
        return geometries, 0
    fixed, _ = _polygon_parts(shapely.make_valid(geometries[invalid]))
    return np.concatenate([geometries[~invalid], fixed]), int(invalid.sum())


def _touching(geometries: Geometries, bounds: Bounds) -> NDArray[np.bool_]:
    edges: NDArray[Any] = shapely.bounds(geometries)
    left, bottom, right, top = bounds
    touching: NDArray[np.bool_] = (
        (edges[:, 0] < right) & (edges[:, 2] > left) & (edges[:, 1] < top) & (edges[:, 3] > bottom)
    )
    return touching
