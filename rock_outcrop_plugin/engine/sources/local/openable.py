"""Files of a scene with what they lack: a CRS, nodata."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

from rasterio.crs import CRS
from rasterio.io import DatasetReader
from rasterio.warp import transform_bounds

from ....errors import InputError
from ....progress import Reporter
from ...gdal_errors import GDAL_ERRORS
from ...grid import Bounds, RasterGrid, same_crs
from ...vrt import VrtBands, VrtFile, write_vrt
from .band_files import opened
from .specification import ROLE, BandFile, LocalStackRun, OpenableScene, Scene

LOOSE = {"int64": "int32", "uint64": "uint32", "float16": "float32"}


def openable(
    scene: Scene, number: int, run: LocalStackRun, work: Path, reporter: Reporter
) -> OpenableScene:
    """Return a scene that can be opened as it is; what files lack is said in a VRT in `work`.

    Raises InputError for a file without a CRS where none is given, and for bands of several places.
    """
    work.mkdir(parents=True, exist_ok=True)
    bands: dict[str, BandFile] = {}
    places: list[tuple[CRS, Bounds]] = []
    for name, file in scene.bands.items():
        with opened(file.path) as dataset:
            crs = _crs(dataset, file.path, run.source_crs)
            places.append((crs, tuple(dataset.bounds)))
            lacks = dataset.crs is None or (file.nodata is not None and dataset.nodata is None)
            if lacks:
                vrt = work / f"{number:04d}-{name}.vrt"
                _write(vrt, dataset, crs, file, run.token)
                bands[name] = replace(file, path=vrt)
            else:
                bands[name] = file
    mask = scene.mask if run.mask_clouds else None
    if mask is not None:
        with opened(mask.path) as dataset:
            if dataset.crs is None:
                vrt = work / f"{number:04d}-mask.vrt"
                no_data = BandFile(mask.path, 1.0, 0.0)
                _write(vrt, dataset, _crs(dataset, mask.path, run.source_crs), no_data, run.token)
                mask = replace(mask, path=vrt)
    elif run.mask_clouds:
        reporter.warn(f"{ROLE}: '{scene.name}' has no classes, so that clouds in it stay.")
    crs, bounds = _common_place(scene, places)
    return OpenableScene(replace(scene, bands=bands, mask=mask), crs, bounds)


def moved_bounds(crs: CRS, wanted: CRS, bounds: Bounds) -> Bounds:
    """Return bounds in another CRS. Raises InputError where there is no way to it."""
    if same_crs(crs, wanted, bounds):
        return bounds
    try:
        left, bottom, right, top = transform_bounds(crs, wanted, *bounds, densify_pts=32)
    except GDAL_ERRORS as error:
        raise InputError(f"CRS: the scenes cannot be brought there ({error}).") from error
    if not all(math.isfinite(value) for value in (left, bottom, right, top)):
        raise InputError("CRS: the scenes cannot be brought there. Choose another.")
    return left, bottom, right, top


def _crs(dataset: DatasetReader, path: Path, given: str | None) -> CRS:
    if dataset.crs is not None:
        return dataset.crs
    if given is None:
        raise InputError(
            f"{ROLE}: '{path}' has no coordinate reference system. Give it as SOURCE_CRS, for "
            "instance EPSG:32743."
        )
    return CRS.from_user_input(given)


def _write(vrt: Path, dataset: DatasetReader, crs: CRS, file: BandFile, token: str) -> None:
    transform = dataset.transform
    if transform == transform.identity():
        raise InputError(
            f"{ROLE}: '{file.path}' does not say where it lies. Georeference it, or give the file "
            "as it was before it lost that."
        )
    if transform.b or transform.d or transform.a <= 0 or transform.e >= 0:
        raise InputError(
            f"{ROLE}: '{file.path}' is turned or upside down and does not say its coordinate "
            "reference system or nodata. Export it as GeoTIFF, north up, and give that."
        )
    grid = RasterGrid(crs.to_wkt(), transform, dataset.width, dataset.height)
    dtype = str(dataset.dtypes[file.band - 1])
    nodata = file.nodata if dataset.nodata is None else dataset.nodata
    bands = VrtBands(LOOSE.get(dtype, dtype), nodata, tuple(dataset.descriptions))
    location = str(file.path)
    write_vrt(
        vrt,
        grid,
        bands,
        [VrtFile(location, grid.full_window, dataset.block_shapes[0])],
        token=token,
    )


def _common_place(scene: Scene, places: list[tuple[CRS, Bounds]]) -> tuple[CRS, Bounds]:
    crs = places[0][0]
    all_bounds = [moved_bounds(other, crs, bounds) for other, bounds in places]
    left, bottom = (max(bounds[side] for bounds in all_bounds) for side in (0, 1))
    right, top = (min(bounds[side] for bounds in all_bounds) for side in (2, 3))
    if left >= right or bottom >= top:
        raise InputError(
            f"{ROLE}: the bands of '{scene.name}' do not lie at the same place. "
            "Check which files belong together."
        )
    return crs, (left, bottom, right, top)
