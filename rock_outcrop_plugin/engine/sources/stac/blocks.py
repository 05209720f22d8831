"""Reads one block of all scenes and reduces it to its median."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import dask.array as da
import numpy as np
import odc.stac
import pystac
import xarray
from dask.callbacks import Callback
from numpy.typing import NDArray
from odc.geo.geobox import GeoBox
from odc.loader._rio import LocalContext, RioDriver, RioReader
from odc.loader.types import RasterLoadParams, RasterSource, ReaderSubsetSelection
from odc.stac._mdtools import StacMDParser
from rasterio.errors import RasterioIOError

from ....progress import Reporter, raise_if_cancelled
from ...grid import RasterGrid
from ..remote_files import complete
from .median import harmonised, median
from .scenes import CLASSES, Scene

# Not clear: no data, saturated or defective, cloud shadow, cloud (medium and high), thin cirrus.
# Dark areas (2) stay: in the mountains they are the shadows of ridges.
NOT_CLEAR = (0, 1, 3, 8, 9, 10)
READERS = 16
ROWS_A_STRIP = 64
GROUP = "rock_outcrop:group"
BANDS_OF_ITEMS = {
    "scenes": {
        "assets": {
            "*": {"data_type": "uint16", "nodata": 0},
            CLASSES: {"data_type": "uint8", "nodata": 0},
        },
        "warnings": "ignore",
    }
}
# A number of a pass and pixel is held as such, as its class, and whether it is clear.
BYTES_A_PIXEL = 4
BLOCK_BYTES = 256 * 2**20
EDGE_UNIT = 128
LONGEST_EDGE = 2048


def block_edge(scenes: Sequence[Scene]) -> int:
    """Return the edge of a block in pixels whose observations fit into BLOCK_BYTES."""
    passes = len({scene.group for scene in scenes})
    edge = int((BLOCK_BYTES / (BYTES_A_PIXEL * max(passes, 1))) ** 0.5)
    return min(max(edge // EDGE_UNIT * EDGE_UNIT, EDGE_UNIT), LONGEST_EDGE)


class _Reader(RioReader):
    """Reads files completely or not at all."""

    def read(
        self,
        cfg: RasterLoadParams,
        dst_geobox: GeoBox,
        *,
        dst: NDArray[Any] | None = None,
        selection: ReaderSubsetSelection | None = None,
    ) -> tuple[tuple[slice, slice], NDArray[Any]]:
        with complete():
            try:
                return super().read(cfg, dst_geobox, dst=dst, selection=selection)
            except AssertionError as error:
                raise RasterioIOError("a file has no georeference") from error


class _Driver(RioDriver):
    """odc-stac's own way to read, with a closer look."""

    def open(self, src: RasterSource, ctx: LocalContext) -> RioReader:
        return _Reader(src, ctx)


def read_median(
    scenes: Sequence[Scene],
    grid: RasterGrid,
    bands: Sequence[str],
    sign: Callable[[str], str],
    reporter: Reporter,
) -> NDArray[np.uint16]:
    """Return the median (bands, height, width) of the clear pixels of scenes, 0 where none is.

    Imagery is warped bilinearly, classes by the nearest. READERS threads of Dask read; one band of
    all passes is in memory at a time. Raises what odc-stac and rasterio raise, or Cancelled.
    """
    result = np.zeros((len(bands), grid.height, grid.width), dtype=np.uint16)
    touching = _touching(scenes, grid)
    if not touching:
        return result
    cube = _cube(touching, grid, bands, sign)
    offsets = _offsets(touching)
    with Callback(pretask=lambda *_: raise_if_cancelled(reporter)):
        clear = ~np.isin(_computed(cube[CLASSES].data), NOT_CLEAR)
        stack = np.empty(clear.shape, dtype=np.uint16)
        for number, band in enumerate(bands):
            values = da.map_blocks(
                harmonised,
                cube[band].data,
                da.from_array(clear, chunks=cube[band].data.chunks, name=False),
                da.from_array(offsets, chunks=((1,) * len(offsets), 1, 1), name=False),
                dtype=np.uint16,
            )
            da.store(values, stack, lock=False, scheduler="threads", num_workers=READERS)
            result[number] = _median(stack)
    return result


def _computed(array: Any) -> NDArray[Any]:
    return np.asarray(array.compute(scheduler="threads", num_workers=READERS))


def _median(stack: NDArray[np.uint16]) -> NDArray[np.uint16]:
    strips = da.from_array(stack, chunks=(-1, ROWS_A_STRIP, -1), name=False)
    reduced = strips.map_blocks(median, drop_axis=0, dtype=np.uint16)
    return np.asarray(reduced.compute(scheduler="threads"))


def _touching(scenes: Sequence[Scene], grid: RasterGrid) -> list[Scene]:
    """Return the scenes whose footprints touch a grid."""
    extent = _geobox(grid).extent
    parsed = odc.stac.parse_items(
        [pystac.Item.from_dict(scene.item) for scene in scenes], BANDS_OF_ITEMS
    )
    touching = []
    for scene, one in zip(scenes, parsed, strict=True):
        footprint = one.safe_geometry(extent.crs)
        if footprint is None or footprint.intersects(extent):
            touching.append(scene)
    return touching


def _cube(
    scenes: Sequence[Scene],
    grid: RasterGrid,
    bands: Sequence[str],
    sign: Callable[[str], str],
) -> xarray.Dataset:
    items = [pystac.Item.from_dict(scene.item) for scene in scenes]
    for item, scene in zip(items, scenes, strict=True):
        item.properties[GROUP] = scene.group
    return odc.stac.load(
        items,
        bands=[*bands, CLASSES],
        geobox=_geobox(grid),
        groupby=GROUP,
        resampling={"*": "bilinear", CLASSES: "nearest"},
        chunks={"x": grid.width, "y": grid.height},
        stac_cfg=BANDS_OF_ITEMS,
        driver=_Driver(StacMDParser(BANDS_OF_ITEMS)),
        patch_url=sign,
    )


def _offsets(scenes: Sequence[Scene]) -> NDArray[np.int32]:
    """Return the offset of each pass in the order of the cube, (passes, 1, 1)."""
    by_group = {scene.group: scene.offset for scene in scenes}
    offsets = np.array([by_group[group] for group in sorted(by_group)], dtype=np.int32)
    return offsets[:, None, None]


def _geobox(grid: RasterGrid) -> GeoBox:
    return GeoBox((grid.height, grid.width), grid.transform, grid.crs)
