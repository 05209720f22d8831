"""Polygons of a layer: read near the extent, moved to EPSG:3031, repaired, clipped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyogrio
import rasterio.warp
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS

from ....errors import InputError
from ....progress import Reporter
from ...gdal_errors import GDAL_ERRORS
from ...grid import Bounds
from .layers import FoundLayer, parsed_crs, unreadable
from .specification import CRS_OF_OUTPUT

WHOLE_TURN = 720.0
EDGE_POINTS = 32


@dataclass(frozen=True)
class Polygons:
    """Geometries and one value for each (or None where the layer has no such field)."""

    geometries: NDArray[np.object_]
    values: NDArray[Any] | None

    def __len__(self) -> int:
        return len(self.geometries)

    def kept(self, where: NDArray[Any]) -> Polygons:
        """Return those that a mask or index picks; an index may name one several times."""
        values = None if self.values is None else self.values[where]
        return Polygons(self.geometries[where], values)


def output_bounds(bounds: Bounds, crs: str | None) -> Bounds:
    """Return bounds in EPSG:3031. Raises InputError for a CRS that is none."""
    wanted = parsed_crs(crs or CRS_OF_OUTPUT, "EXTENT")
    if wanted == CRS.from_user_input(CRS_OF_OUTPUT):
        return bounds
    try:
        left, bottom, right, top = rasterio.warp.transform_bounds(
            wanted, CRS.from_user_input(CRS_OF_OUTPUT), *bounds, densify_pts=EDGE_POINTS
        )
    except GDAL_ERRORS as error:
        raise InputError(
            f"EXTENT: it cannot be brought to {CRS_OF_OUTPUT} ({error}). Choose one in Antarctica."
        ) from error
    if not np.isfinite([left, bottom, right, top]).all():
        raise InputError(
            f"EXTENT: it cannot be brought to {CRS_OF_OUTPUT}. Choose one in Antarctica."
        )
    return left, bottom, right, top


def read_polygons(
    layer: FoundLayer, crs: CRS, field: str | None, bounds: Bounds | None, role: str
) -> Polygons:
    """Return all geometries near `bounds` (EPSG:3031) in EPSG:3031, with the values of a field.

    Vertices are moved one by one: a polygon across the antimeridian stays whole. Raises InputError.
    """
    area = None if bounds is None else _area_in(crs, bounds)
    try:
        _, _, encoded, columns = pyogrio.raw.read(
            layer.path,
            layer=layer.name,
            columns=[field] if field else [],
            force_2d=True,
            bbox=area,
        )
    except (DataSourceError, DataLayerError) as error:
        raise unreadable(layer.path, error, role) from error
    # An unreadable geometry becomes None and is counted as left out.
    geometries: NDArray[np.object_] = shapely.from_wkb(encoded, on_invalid="ignore")
    values = np.asarray(columns[0]) if field else None
    return Polygons(_moved(geometries, crs), values)


def single_polygons(given: Polygons, role: str, reporter: Reporter) -> Polygons:
    """Return valid single polygons; what was repaired or left out is said."""
    empty = shapely.is_missing(given.geometries) | shapely.is_empty(given.geometries)
    finite = np.isfinite(shapely.bounds(given.geometries)).all(axis=1)
    usable = given.kept(~empty & finite)
    invalid = ~shapely.is_valid(usable.geometries)
    if invalid.any():
        fixed = usable.geometries.copy()
        fixed[invalid] = shapely.make_valid(fixed[invalid])
        usable = Polygons(fixed, usable.values)
        reporter.log(f"{role}: {int(invalid.sum())} invalid geometries repaired.")
    parts, owners = _areas(usable)
    left_out = len(given) - len(np.unique(owners))
    if left_out:
        reporter.warn(f"{role}: {left_out} points, lines or unusable geometries left out.")
    return parts


def clipped(polygons: Polygons, bounds: Bounds) -> Polygons:
    """Return the parts of valid polygons inside `bounds`, with some area each."""
    box = shapely.box(*bounds)
    shapely.prepare(box)
    near = polygons.kept(shapely.intersects(box, polygons.geometries))
    crossing = ~shapely.contains(box, near.geometries)
    if not crossing.any():
        return near
    cut = near.geometries.copy()
    cut[crossing] = shapely.intersection(cut[crossing], box)
    return _areas(Polygons(cut, near.values))[0]


def _areas(given: Polygons) -> tuple[Polygons, NDArray[np.intp]]:
    """Return the single polygons with an area in all geometries, and whose parts they are."""
    parts, owners = given.geometries, np.arange(len(given))
    while np.isin(shapely.get_type_id(parts), (4, 5, 6, 7)).any():
        parts, index = shapely.get_parts(parts, return_index=True)
        owners = owners[index]
    keep = (shapely.get_type_id(parts) == shapely.GeometryType.POLYGON) & (shapely.area(parts) > 0)
    owners = owners[keep]
    values = None if given.values is None else given.values[owners]
    return Polygons(parts[keep], values), owners


def _moved(geometries: NDArray[np.object_], crs: CRS) -> NDArray[np.object_]:
    wanted = CRS.from_user_input(CRS_OF_OUTPUT)
    if crs == wanted:
        return geometries

    def move(coordinates: NDArray[np.float64]) -> NDArray[np.float64]:
        xs, ys = rasterio.warp.transform(crs, wanted, coordinates[:, 0], coordinates[:, 1])
        return np.column_stack([xs, ys])

    moved: NDArray[np.object_] = shapely.transform(geometries, move)
    return moved


def _area_in(crs: CRS, bounds: Bounds) -> Bounds | None:
    """Return an area in `crs` that is sure to hold `bounds`; None where none can be told."""
    wanted = CRS.from_user_input(CRS_OF_OUTPUT)
    if crs == wanted:
        return bounds
    left, bottom, right, top = bounds
    xs, ys = np.meshgrid(
        np.linspace(left, right, EDGE_POINTS), np.linspace(bottom, top, EDGE_POINTS)
    )
    try:
        there = rasterio.warp.transform(wanted, crs, xs.ravel(), ys.ravel())
    except GDAL_ERRORS:
        return None
    u, v = np.asarray(there[0]), np.asarray(there[1])
    if not (np.isfinite(u).all() and np.isfinite(v).all()):
        return None
    margin_u, margin_v = 0.1 * np.ptp(u), 0.1 * np.ptp(v)
    if crs.is_geographic:
        # A ring of latitude: longitudes jump at the antimeridian and mean nothing at the pole.
        holds_pole = left <= 0.0 <= right and bottom <= 0.0 <= top
        lowest = -90.0 if holds_pole else float(v.min() - margin_v)
        return (-WHOLE_TURN, lowest, WHOLE_TURN, float(v.max() + margin_v))
    return (
        float(u.min() - margin_u),
        float(v.min() - margin_v),
        float(u.max() + margin_u),
        float(v.max() + margin_v),
    )
