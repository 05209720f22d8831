"""Slope of a DEM in degrees, by GDAL."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from ..errors import Cancelled, InputError, OutputError, output_error
from ..progress import PartialReporter, Reporter, raise_if_cancelled
from .calls import GdalFailure, call, gdal_progress, obtain
from .outputs import RasterOutput, check_output
from .raster import check_has_data, check_readable, grid_of, open_raster


def write_slope(
    dem: Path, output: Path, *, token: str, reporter: Reporter, compute_edges: bool = True
) -> None:
    """Write the slope of a DEM in degrees: float32, nodata -9999, band "slope".

    The DEM holds metres in a projected CRS. `compute_edges`: pixels at the raster's edge or
    beside nodata take the centre's elevation for missing neighbours; otherwise they are nodata.

    Raises InputError, OutputError, Cancelled.

    Horn, B. K. P. (1981), Hill shading and the reflectance map, Proc. IEEE 69(1).
    """
    check_output(output, (".tif", ".tiff"), [dem])
    source = _checked_dem(dem)
    check_has_data(dem, "DEM", reporter)
    with RasterOutput(output, "slope", token) as result:
        try:
            slope = _processed(
                source, result.plain, compute_edges, PartialReporter(reporter, 0.0, 0.6)
            )
        except GdalFailure as error:
            raise _reason(dem, output, error, reporter) from error
        result.adopt(slope, "slope")
        del slope
        result.publish(PartialReporter(reporter, 0.6, 1.0))


def _checked_dem(dem: Path) -> gdal.Dataset:
    dataset = open_raster(dem, "DEM")
    grid_of(dataset, "DEM")
    if not dataset.GetSpatialRef().IsProjected():
        raise InputError(
            f"DEM: '{dem}' is in degrees ({dataset.GetSpatialRef().GetName()}), so heights and "
            "distances have different units. Reproject it first (Raster > Projections > Warp), "
            "in Antarctica to EPSG:3031."
        )
    return dataset


def _processed(
    dem: gdal.Dataset, path: Path, compute_edges: bool, reporter: Reporter
) -> gdal.Dataset:
    source = dem
    if dem.GetRasterBand(1).GetNoDataValue() is None:
        # Without this a NaN spreads into the slope as a value.
        source = obtain(gdal.Translate, "", dem, format="VRT", noData="nan")
    slope = obtain(
        gdal.DEMProcessing,
        str(path),
        source,
        "slope",
        format="GTiff",
        alg="Horn",
        slopeFormat="degree",
        scale=dem.GetSpatialRef().GetLinearUnits(),
        computeEdges=compute_edges,
        creationOptions=["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER"],
        callback=gdal_progress(reporter, "Computing the slope"),
    )
    call(slope.FlushCache)
    return slope


def _reason(
    dem: Path, output: Path, error: GdalFailure, reporter: Reporter
) -> Cancelled | InputError | OutputError:
    raise_if_cancelled(reporter)
    try:
        check_readable(dem, "DEM", reporter)
    except InputError as damage:
        return damage
    return output_error(output, error)
