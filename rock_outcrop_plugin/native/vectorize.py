"""A rock mask becomes outlines with their area and mean probability."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..errors import InputError
from ..progress import PartialReporter, Reporter, raise_if_cancelled
from .calls import GdalFailure, call, gdal_progress, obtain
from .grid import Grid, Window, reference_system
from .outputs import RasterOutput, VectorOutput, check_output, create_polygon_layer
from .raster import AlignedRaster, grid_of, open_raster
from .rasterize import burn

BLOCK = 2048
BATCH = 1000
FIELDS = (
    ("id", ogr.OFTInteger64),
    ("area_m2", ogr.OFTReal),
    ("pixels", ogr.OFTInteger64),
    ("mean_probability", ogr.OFTReal),
)
RAW_FIELDS = (("id", ogr.OFTInteger64),)
UNDECLARED_NODATA = 255


@dataclass(frozen=True)
class OutlineResult:
    """How many outcrops were written, and their area in square metres."""

    outcrops: int
    area_m2: float


def vectorize_mask(
    mask: Path,
    output: Path,
    *,
    token: str,
    reporter: Reporter,
    min_area: float = 0.0,
    probability: Path | None = None,
) -> OutlineResult:
    """Write the pixel outlines of a mask's rock: GeoPackage, layer `outlines`.

    Pixels that share an edge belong to one outcrop. Fields: id, area_m2, pixels, and
    mean_probability (0..1, NULL without a probability raster). Outcrops smaller than `min_area`
    (square metres) are left out. Memory does not grow with the raster.

    Raises InputError, OutputError, Cancelled.
    """
    if min_area < 0:
        raise InputError(f"MIN_AREA: {min_area:g} is negative. Give an area in m², 0 for all.")
    check_output(output, (".gpkg",), [mask, probability])
    grid, pixel_area = _mask_grid(mask)
    chance = _Probability(probability, grid, reporter) if probability else None
    with VectorOutput(output, "outlines", "outlines", token) as result:
        raw = result.temporary("-raw")
        count = _trace(mask, grid, result, raw, reporter)
        with result.writing(reporter):
            source = obtain(gdal.OpenEx, str(raw), gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR)
        layer, means = source.GetLayer(0), None
        if chance and count:
            means = _mean_probability(
                layer, count, grid, chance, PartialReporter(reporter, 0.5, 0.8)
            )
        outlines = _Outlines(layer, pixel_area, grid, min_area, means)
        found = outlines.copy_to(result, PartialReporter(reporter, 0.8, 1.0))
        result.publish(reporter)
        del outlines, layer, source
    if found.outcrops == 0:
        reporter.warn(
            "MASK: it holds no rock" + (" of that area" if count else "") + "; the layer is empty."
        )
    reporter.progress(1.0)
    return found


def _mask_grid(mask: Path) -> tuple[Grid, float]:
    """Return the grid of a mask and the area of its pixel in m². Raises InputError."""
    dataset = open_raster(mask, "MASK")
    grid = grid_of(dataset, "MASK")
    crs = reference_system(grid.crs)
    if not crs.IsProjected():
        raise InputError(
            f"MASK: '{mask}' is in degrees ({crs.GetName()}), so its pixels have no common area. "
            "Warp it to a projected grid first, in Antarctica to EPSG:3031 (nearest neighbour)."
        )
    return grid, grid.pixel_width * grid.pixel_height * crs.GetLinearUnits() ** 2


def _trace(mask: Path, grid: Grid, result: VectorOutput, raw: Path, reporter: Reporter) -> int:
    """Write the outlines of all outcrops, numbered, to `raw`; return how many there are."""
    image_path = result.path.with_name(f"{result.path.stem}-rock.tif")
    with RasterOutput(image_path, "mask", result.token) as rock:
        rock.create(grid, gdal.GDT_Byte, UNDECLARED_NODATA, "rock")
        _copy_rock(mask, grid, rock, PartialReporter(reporter, 0.0, 0.2))
        with result.writing(reporter):
            rock.close()
            image = obtain(gdal.Open, str(rock.plain))
            dataset, layer = create_polygon_layer(raw, "raw", grid.crs, RAW_FIELDS)
            call(dataset.StartTransaction)
            band = image.GetRasterBand(1)
            progress = gdal_progress(PartialReporter(reporter, 0.2, 0.5), "Tracing the outlines")
            call(gdal.Polygonize, band, band, layer, -1, [], progress)
            call(dataset.ExecuteSQL, "UPDATE raw SET id = fid")
            call(dataset.CommitTransaction)
            count = int(call(layer.GetFeatureCount))
            call(dataset.FlushCache)
        del image, band
    return count


def _copy_rock(mask: Path, grid: Grid, rock: RasterOutput, reporter: Reporter) -> None:
    """Copy a mask with 0 for whatever is not rock. Raises InputError when it is not a mask."""
    source = AlignedRaster(mask, "MASK", grid, "nearest", reporter)
    total = grid.number_of_blocks(BLOCK)
    for index, window in enumerate(grid.blocks(BLOCK)):
        raise_if_cancelled(reporter)
        reporter.progress(index / total, "Reading the mask")
        values, valid = source.read(window, [1])
        odd = valid & ~np.isin(values[0], (0, 1, UNDECLARED_NODATA))
        if odd.any():
            raise InputError(
                f"MASK: '{mask}' holds the value {float(values[0][odd][0]):g}, but a mask holds 1 "
                "(rock), 0 (other) and 255 (no data). Choose the mask, not the probability."
            )
        rock.write(window, (valid & (values[0] == 1)).astype(np.uint8))


class _Probability:
    """A probability raster as 0..1."""

    def __init__(self, path: Path, grid: Grid, reporter: Reporter) -> None:
        self._path = path
        self._raster = AlignedRaster(path, "PROBABILITY", grid, "nearest", reporter)
        self._scale = 0.01 if self._raster.is_integer else 1.0

    def read(self, window: Window) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Return 0..1 and validity. Raises InputError when a value is no probability."""
        values, valid = self._raster.read(window, [1])
        chance = values[0].astype(np.float64) * self._scale
        outside = valid & ((chance < 0) | (chance > 1 + 1e-6))
        if outside.any():
            raise InputError(
                f"PROBABILITY: '{self._path}' holds the value {float(values[0][outside][0]):g}. "
                "Give whole numbers from 0 to 100, or fractions from 0 to 1."
            )
        return chance, valid


def _mean_probability(
    layer: ogr.Layer, count: int, grid: Grid, chance: _Probability, reporter: Reporter
) -> NDArray[np.float64]:
    """Return the mean probability by feature id - 1; NaN where the raster has no data."""
    sums, pixels = np.zeros(count), np.zeros(count)
    total = grid.number_of_blocks(BLOCK)
    for index, window in enumerate(grid.blocks(BLOCK)):
        raise_if_cancelled(reporter)
        reporter.progress(index / total, "Averaging the probability")
        try:
            ids = burn(layer, grid.part(window), attribute="id")
        except GdalFailure as error:
            raise InputError(f"MASK: its outlines cannot be drawn ({error}).") from error
        values, valid = chance.read(window)
        valid &= ids > 0
        found, inverse = np.unique(ids[valid], return_inverse=True)
        sums[found - 1] += np.bincount(inverse, values[valid], minlength=len(found))
        pixels[found - 1] += np.bincount(inverse, minlength=len(found))
    return np.divide(sums, pixels, out=np.full(count, np.nan), where=pixels > 0)


@dataclass(frozen=True)
class _Outlines:
    """Traced outlines and what is known of them."""

    layer: ogr.Layer
    pixel_area: float
    grid: Grid
    min_area: float
    means: NDArray[np.float64] | None

    def copy_to(self, result: VectorOutput, reporter: Reporter) -> OutlineResult:
        """Copy the outlines that are large enough, with their attributes."""
        target = result.create(self.grid.crs, FIELDS, reporter)
        definition = target.GetLayerDefn()
        self.layer.SetSpatialFilter(None)
        total = max(self.layer.GetFeatureCount(), 1)
        kept, area, batch = 0, 0.0, []
        for index, source in enumerate(self.layer):
            pixels = self._pixels(source.GetGeometryRef())
            if pixels * self.pixel_area >= self.min_area:
                kept, area = kept + 1, area + pixels * self.pixel_area
                batch.append(self._outline(definition, kept, source, pixels))
            if len(batch) == BATCH:
                raise_if_cancelled(reporter)
                reporter.progress(index / total, "Writing the outlines")
                result.add(batch, reporter)
                batch = []
        result.add(batch, reporter)
        return OutlineResult(kept, area)

    def _pixels(self, geometry: ogr.Geometry) -> int:
        return round(geometry.GetArea() / (self.grid.pixel_width * self.grid.pixel_height))

    def _outline(
        self, definition: ogr.FeatureDefn, number: int, source: ogr.Feature, pixels: int
    ) -> ogr.Feature:
        feature = ogr.Feature(definition)
        feature.SetGeometry(source.GetGeometryRef())
        feature.SetField("id", number)
        feature.SetField("area_m2", pixels * self.pixel_area)
        feature.SetField("pixels", pixels)
        if self.means is not None and np.isfinite(mean := self.means[source.GetFID() - 1]):
            feature.SetField("mean_probability", float(mean))
        return feature
