"""Tiles that lie side by side on the same pixels, as one raster."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rasterio.crs import CRS
from rasterio.transform import Affine

from ...grid import RasterGrid, Window, same_crs
from ...raster import gdal_name
from ...vrt import GDAL_TYPES, VrtBands, VrtFile, write_vrt
from .files import DemFile, Header

NODATA = -9999.0
TOLERANCE = 0.01


def joined(files: Sequence[DemFile], grid: RasterGrid, folder: Path, token: str) -> list[DemFile]:
    """Return the files, those that must be warped and share their pixels joined to VRTs.

    Bilinear warping of a tile alone knows nothing of the next one: on a slope there would be a
    step between them. Raises OutputError.
    """
    result: list[DemFile] = []
    groups: list[list[DemFile]] = []
    for file in files:
        if _fits(file.header, grid) or file.header.dtype not in GDAL_TYPES:
            result.append(file)
            continue
        group = next((one for one in groups if _share(one[0].header, file.header)), None)
        if group is None:
            groups.append([file])
        else:
            group.append(file)
    for number, group in enumerate(groups):
        if len(group) == 1:
            result.extend(group)
        else:
            result.append(_vrt(group, folder / f"tiles-{number}.vrt", token))
    return result


def _fits(header: Header, grid: RasterGrid) -> bool:
    """Whether the pixels of a file are those of the grid."""
    return _same_pixels(header.transform, grid.transform) and same_crs(
        CRS.from_wkt(grid.crs), CRS.from_wkt(header.crs), grid.bounds
    )


def _share(first: Header, second: Header) -> bool:
    return (first.crs, first.dtype, first.nodata) == (
        second.crs,
        second.dtype,
        second.nodata,
    ) and _same_pixels(first.transform, second.transform)


def _same_pixels(first: Affine, second: Affine) -> bool:
    if first.b or first.d or second.b or second.d:
        return False
    if abs(first.a / second.a - 1) > 1e-6 or abs(first.e / second.e - 1) > 1e-6:
        return False
    column, row = (second.c - first.c) / first.a, (second.f - first.f) / first.e
    return max(abs(column - round(column)), abs(row - round(row))) < TOLERANCE


def _vrt(group: Sequence[DemFile], path: Path, token: str) -> DemFile:
    first = group[0].header
    pixel_x, pixel_y = first.transform.a, first.transform.e
    left = min(file.header.transform.c for file in group)
    top = max(file.header.transform.f for file in group)
    windows = [
        Window(
            round((file.header.transform.c - left) / pixel_x),
            round((file.header.transform.f - top) / pixel_y),
            file.header.width,
            file.header.height,
        )
        for file in group
    ]
    whole = RasterGrid(
        first.crs,
        Affine(pixel_x, 0.0, left, 0.0, pixel_y, top),
        max(window.column + window.width for window in windows),
        max(window.row + window.height for window in windows),
    )
    nodata = NODATA if first.nodata is None else first.nodata
    # Of a VRT's files the last one counts, here the first one does.
    files = [
        VrtFile(gdal_name(file.location), window, file.header.block)
        for file, window in zip(reversed(group), reversed(windows), strict=True)
    ]
    write_vrt(path, whole, VrtBands(first.dtype, nodata, ("elevation",)), files, token=token)
    bounds = (
        min(file.bounds[0] for file in group),
        min(file.bounds[1] for file in group),
        max(file.bounds[2] for file in group),
        max(file.bounds[3] for file in group),
    )
    return DemFile(group[0].address, path, bounds, first)
