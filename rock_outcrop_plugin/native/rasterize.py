"""Rock polygons become a mask on a pixel grid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..errors import InputError
from ..progress import PartialReporter, Reporter, raise_if_cancelled
from .calls import GdalFailure, call, failing_loudly, obtain
from .grid import (
    Bounds,
    Grid,
    aligned_grid,
    overlaps,
    reference_system,
    to_wkt,
    transform_bounds,
)
from .outputs import RasterOutput, check_output, create_polygon_layer
from .polygons import VectorSource, no_polygon, open_vector
from .raster import grid_of, open_raster

NODATA = 255
BLOCK = 4096
BATCH = 5000


@dataclass(frozen=True)
class MaskTarget:
    """The pixels of a mask: those of `reference`, or counted from (0, 0) of `crs`.

    `extent` (left, bottom, right, top, in `extent_crs`; None: in the mask's own CRS) limits them;
    without a reference and an extent the layer's extent is covered. A pixel is rock where its
    centre lies in a polygon, with `all_touched` where a polygon touches it.
    """

    reference: Path | None = None
    extent: Bounds | None = None
    extent_crs: str | None = None
    crs: str = "EPSG:3031"
    resolution: float = 10.0
    all_touched: bool = False


def rasterize_mask(
    mask: Path,
    layer: str | None,
    output: Path,
    target: MaskTarget,
    *,
    token: str,
    reporter: Reporter,
) -> None:
    """Write polygons as a mask: uint8, 1 rock, 0 other, nodata value 255, band "rock".

    Any CRS, invalid, three-dimensional and curved geometry is accepted; what was changed is said.
    Memory does not grow with the grid. Raises InputError, OutputError, Cancelled.
    """
    check_output(output, (".tif", ".tiff"), [mask, target.reference])
    source = open_vector(mask, layer, "MASK")
    crs, grid = _wanted_grid(source, target)
    with RasterOutput(output, "mask", token) as result:
        polygons = result.temporary("-polygons", ".gpkg")
        with result.writing(reporter):
            covered = _collect(source, crs, grid, polygons, PartialReporter(reporter, 0.0, 0.4))
        _report_cleaning(source, reporter)
        grid = _checked_grid(source, covered, grid, crs, target)
        result.create(grid, gdal.GDT_Byte, NODATA, "rock")
        count = _draw(polygons, grid, target, result, PartialReporter(reporter, 0.4, 0.8))
        if count == 0:
            reporter.warn(
                "MASK: no pixel is rock: the polygons lie elsewhere in the extent, or are smaller "
                "than a pixel."
            )
        result.publish(PartialReporter(reporter, 0.8, 1.0))


def _wanted_grid(source: VectorSource, target: MaskTarget) -> tuple[str, Grid | None]:
    """Return the CRS, and the grid unless the layer's extent decides it."""
    grid: Grid | None = None
    crs = to_wkt(reference_system(target.crs))
    if target.reference is not None:
        grid = grid_of(open_raster(target.reference, "REFERENCE"), "REFERENCE")
        crs = grid.crs
    if target.extent is None:
        return crs, grid
    wanted = transform_bounds(target.extent, target.extent_crs or source.crs, crs, "EXTENT")
    if grid is None:
        return crs, aligned_grid(crs, target.resolution, wanted, "EXTENT")
    grid = grid.cropped(wanted)
    if grid.full_window.is_empty:
        raise InputError(
            f"EXTENT: it does not overlap REFERENCE ('{target.reference}'). "
            "Choose an extent inside the reference raster."
        )
    return crs, grid


def _collect(
    source: VectorSource, crs: str, grid: Grid | None, path: Path, reporter: Reporter
) -> Bounds | None:
    """Copy cleaned polygons to a temporary file; return their bounds, None without any."""
    dataset, layer = create_polygon_layer(path, "polygons", crs, [])
    call(dataset.StartTransaction)
    near = grid.bounds if grid else None
    batch: list[ogr.Geometry] = []
    for polygon in source.polygons(crs, near, reporter):
        batch.append(polygon)
        if len(batch) == BATCH:
            _append(layer, batch)
            batch = []
    _append(layer, batch)
    call(dataset.CommitTransaction)
    if source.cleaning.polygons == 0:
        return None
    left, right, bottom, top = call(layer.GetExtent)
    call(dataset.FlushCache)
    return left, bottom, right, top


def _append(layer: ogr.Layer, polygons: Iterable[ogr.Geometry]) -> None:
    definition = layer.GetLayerDefn()
    with failing_loudly():
        for polygon in polygons:
            feature = ogr.Feature(definition)
            feature.SetGeometryDirectly(polygon)
            layer.CreateFeature(feature)


def _report_cleaning(source: VectorSource, reporter: Reporter) -> None:
    cleaning = source.cleaning
    if cleaning.repaired:
        reporter.warn(
            f"{source.role}: {cleaning.repaired} invalid geometries of {source.title} repaired."
        )
    if cleaning.dropped:
        reporter.warn(
            f"{source.role}: {cleaning.dropped} feature(s) of {source.title} left out: no polygon, "
            "or one that cannot be used."
        )


def _checked_grid(
    source: VectorSource, covered: Bounds | None, grid: Grid | None, crs: str, target: MaskTarget
) -> Grid:
    """Return the grid, which the polygons decide where nothing else did. Raises InputError."""
    if grid is None and covered is not None:
        return aligned_grid(crs, target.resolution, covered, "MASK")
    if covered is None and source.cleaning.dropped:
        raise no_polygon("MASK", source.title)
    if grid is None:
        raise ValueError("without a grid the polygons decide it")
    if covered is None:
        covered = transform_bounds(source.bounds, source.crs, crs, "MASK")
    if not overlaps(covered, grid.bounds):
        raise InputError(
            f"MASK: {source.title} does not overlap the area of the mask. "
            "Choose layers of the same place, or another extent."
        )
    return grid


def _draw(
    polygons: Path, grid: Grid, target: MaskTarget, result: RasterOutput, reporter: Reporter
) -> int:
    """Burn the polygons block by block and return the number of rock pixels."""
    with result.writing(reporter):
        dataset = obtain(gdal.OpenEx, str(polygons), gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR)
    layer = dataset.GetLayer(0)
    count, total = 0, grid.number_of_blocks(BLOCK)
    for index, window in enumerate(grid.blocks(BLOCK)):
        raise_if_cancelled(reporter)
        reporter.progress(index / total, "Drawing the polygons")
        try:
            block = burn(layer, grid.part(window), all_touched=target.all_touched)
        except GdalFailure as error:
            raise InputError(
                f"MASK: its polygons cannot be drawn ({error}). Repair the layer "
                "(Vector geometry > Fix geometries) and run again."
            ) from error
        count += int(np.count_nonzero(block))
        result.write(window, block)
    return count


def burn(
    layer: ogr.Layer, grid: Grid, *, attribute: str | None = None, all_touched: bool = False
) -> NDArray[np.uint8] | NDArray[np.int32]:
    """Return 1 (or an integer attribute) where a layer's polygons lie on a grid, 0 elsewhere.

    Raises GdalFailure.
    """
    kind = gdal.GDT_Int32 if attribute else gdal.GDT_Byte
    canvas = obtain(gdal.GetDriverByName("MEM").Create, "", grid.width, grid.height, 1, kind)
    call(canvas.SetGeoTransform, grid.geotransform)
    left, bottom, right, top = grid.bounds
    call(layer.SetSpatialFilterRect, left, bottom, right, top)
    options = [f"ALL_TOUCHED={'TRUE' if all_touched else 'FALSE'}"]
    if attribute:
        options.append(f"ATTRIBUTE={attribute}")
    call(gdal.RasterizeLayer, canvas, [1], layer, burn_values=[1], options=options)
    return obtain(canvas.ReadAsArray)
