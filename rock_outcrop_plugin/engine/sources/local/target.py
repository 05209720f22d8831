"""The grid that scenes are stacked on."""

from __future__ import annotations

import math
from collections import Counter

from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.transform import Affine

from ....errors import InputError
from ....progress import Reporter
from ...grid import Bounds, RasterGrid, aligned_grid
from .band_files import opened
from .openable import moved_bounds
from .specification import ROLE, LocalStackRun, OpenableScene

TOLERANCE = 1e-6


def choose_grid(run: LocalStackRun, scenes: list[OpenableScene], reporter: Reporter) -> RasterGrid:
    """Return the grid of a stack: as wanted, or that of the finest band of most scenes.

    A wanted CRS or resolution is counted from (0, 0). Raises InputError for a CRS that is not
    projected, and for an extent without a scene.
    """
    crs = _crs(run, scenes)
    pixel, origin = _finest(scenes, crs)
    if run.resolution is None and not scenes[0].crs.is_projected:
        raise InputError("RESOLUTION: the scenes count in degrees. Give it in units of CRS.")
    area = _area(run, scenes, crs)
    if run.crs is None and run.resolution is None:
        grid = _counted_from(origin, pixel, crs, area)
    else:
        grid = aligned_grid(crs.to_wkt(), run.resolution or pixel, area)
    if grid.width < 1 or grid.height < 1:
        raise InputError("EXTENT: it is smaller than a pixel. Choose a larger one.")
    left, _, _, top = grid.bounds
    reporter.log(
        f"Grid: {crs.to_string()[:40]}, {grid.resolution:g} per pixel, {grid.width} x "
        f"{grid.height} pixels from ({left:g}, {top:g})."
    )
    return grid


def _crs(run: LocalStackRun, scenes: list[OpenableScene]) -> CRS:
    if run.crs is not None:
        try:
            crs = CRS.from_user_input(run.crs)
        except CRSError as error:
            raise InputError(
                f"CRS: '{run.crs[:60]}' is no coordinate reference system. Give one as EPSG:3031."
            ) from error
    else:
        counts = Counter(scene.crs.to_wkt() for scene in scenes)
        crs = CRS.from_wkt(counts.most_common(1)[0][0])
    if not crs.is_projected:
        raise InputError(
            f"CRS: '{crs.to_string()[:60]}' counts in degrees. Give a projected one as CRS, for "
            "instance EPSG:3031."
        )
    return crs


def _finest(scenes: list[OpenableScene], crs: CRS) -> tuple[float, tuple[float, float]]:
    """Return the smallest edge of a pixel, and a corner of its grid, among scenes in `crs`."""
    own = [scene for scene in scenes if scene.crs == crs] or scenes
    best: tuple[float, tuple[float, float]] | None = None
    for scene in own:
        for file in scene.scene.bands.values():
            with opened(file.path) as dataset:
                pixel = float(abs(dataset.transform.a))
                corner = (float(dataset.transform.c), float(dataset.transform.f))
            if best is None or pixel < best[0]:
                best = (pixel, corner)
    if best is None:
        raise InputError(f"{ROLE}: no scene was given.")
    return best


def _area(run: LocalStackRun, scenes: list[OpenableScene], crs: CRS) -> Bounds:
    covered = [moved_bounds(scene.crs, crs, scene.bounds) for scene in scenes]
    area = _union(covered)
    if run.bounds is None:
        return area
    asked = CRS.from_user_input(run.bounds_crs) if run.bounds_crs else crs
    wanted = moved_bounds(asked, crs, run.bounds)
    if not any(_overlap(wanted, bounds) for bounds in covered):
        raise InputError(
            "EXTENT: no scene lies there (they cover "
            f"{' '.join(f'{value:.0f}' for value in area)} in {crs.to_string()[:40]}). "
            "Choose another extent or other scenes."
        )
    return _common(wanted, area)


def _counted_from(origin: tuple[float, float], pixel: float, crs: CRS, area: Bounds) -> RasterGrid:
    """Return the part of the grid through `origin` that covers an area."""
    left, bottom, right, top = area
    first_column = math.floor((left - origin[0]) / pixel + TOLERANCE)
    end_column = math.ceil((right - origin[0]) / pixel - TOLERANCE)
    first_row = math.floor((origin[1] - top) / pixel + TOLERANCE)
    end_row = math.ceil((origin[1] - bottom) / pixel - TOLERANCE)
    transform = Affine(
        pixel, 0.0, origin[0] + first_column * pixel, 0.0, -pixel, origin[1] - first_row * pixel
    )
    return RasterGrid(crs.to_wkt(), transform, end_column - first_column, end_row - first_row)


def _union(all_bounds: list[Bounds]) -> Bounds:
    lefts, bottoms, rights, tops = zip(*all_bounds, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def _common(first: Bounds, second: Bounds) -> Bounds:
    return (
        max(first[0], second[0]),
        max(first[1], second[1]),
        min(first[2], second[2]),
        min(first[3], second[3]),
    )


def _overlap(first: Bounds, second: Bounds) -> bool:
    left, bottom, right, top = _common(first, second)
    return left < right and bottom < top
