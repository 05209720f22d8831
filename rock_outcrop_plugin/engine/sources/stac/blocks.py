"""Reads one block of all scenes and reduces it to its median."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import dask.array as da
import numpy as np
import odc.stac
import pystac
import xarray
from numpy.typing import NDArray
from odc.geo.geobox import GeoBox
from odc.loader import RasterLoadParams, RasterSource, RioDriver, RioReader
from odc.loader.types import ReaderSubsetSelection
from rasterio.errors import RasterioIOError

from ....progress import Reporter, raise_if_cancelled
from ...grid import RasterGrid, Window
from ..remote_files import complete, patiently
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
# Of a pass and pixel there are two bands at a time, and whether it is clear.
BYTES_A_PIXEL = 6
BLOCK_BYTES = 384 * 2**20
SHORTEST_EDGE = 128
LONGEST_EDGE = 2048


def block_edge(scenes: Sequence[Scene], grid: RasterGrid) -> int:
    """Return the edge of a block in pixels whose observations fit into BLOCK_BYTES.

    The blocks of a grid are of about one size.
    """
    passes = len({scene.group for scene in scenes})
    edge = int((BLOCK_BYTES / (BYTES_A_PIXEL * max(passes, 1))) ** 0.5)
    edge = min(max(edge, SHORTEST_EDGE), LONGEST_EDGE)
    longest = max(grid.width, grid.height)
    return math.ceil(longest / math.ceil(longest / edge))


@dataclass(frozen=True)
class Patience:
    """How often a file is tried, and how many seconds to wait the first time."""

    attempts: int
    first_wait: float


class _Reader(RioReader):
    """Reads files completely or not at all, and again where that may help."""

    def __init__(self, src: RasterSource, ctx: Any, patience: Patience) -> None:
        super().__init__(src, ctx)
        self._patience = patience

    def read(
        self,
        cfg: RasterLoadParams,
        dst_geobox: GeoBox,
        *,
        dst: NDArray[Any] | None = None,
        selection: ReaderSubsetSelection | None = None,
    ) -> tuple[tuple[slice, slice], NDArray[Any]]:
        def once() -> tuple[tuple[slice, slice], NDArray[Any]]:
            with complete():
                try:
                    return super(_Reader, self).read(cfg, dst_geobox, dst=dst, selection=selection)
                except AssertionError as error:
                    raise RasterioIOError("a file has no georeference") from error

        return patiently(once, self._patience.attempts, self._patience.first_wait)


class _Driver(RioDriver):
    """odc-stac's own way to read, with a closer look."""

    def __init__(self, patience: Patience) -> None:
        super().__init__()
        self._patience = patience

    def open(self, src: RasterSource, ctx: Any) -> RioReader:
        return _Reader(src, ctx, self._patience)


class SceneReader:
    """Reads scenes by windows of a grid; `sign` makes addresses that can be read now."""

    def __init__(
        self,
        scenes: Sequence[Scene],
        grid: RasterGrid,
        bands: Sequence[str],
        sign: Callable[[str], str],
        *,
        patience: Patience,
    ) -> None:
        self._scenes = tuple(scenes)
        self._grid = grid
        self._bands = tuple(bands)
        self._sign = sign
        self._patience = patience
        items = [pystac.Item.from_dict(scene.item) for scene in scenes]
        crs = _geobox(grid).crs
        parsed = odc.stac.parse_items(items, BANDS_OF_ITEMS)
        self._footprints = [one.safe_geometry(crs) for one in parsed]

    def median(self, window: Window, reporter: Reporter) -> NDArray[np.uint16]:
        """Return the median (bands, height, width) of the clear pixels, 0 where none is.

        Two bands of all passes are in memory at a time. Raises what odc-stac and rasterio raise, or
        Cancelled.
        """
        result = np.zeros((len(self._bands), window.height, window.width), dtype=np.uint16)
        scenes = self._touching(window)
        if not scenes:
            return result
        cube = self._cube(scenes, window)
        offsets = _offsets(scenes)
        classes = cube[CLASSES].data.compute(**_reading(reporter))
        clear = ~np.isin(np.asarray(classes), NOT_CLEAR)
        self._reduce(cube, clear, offsets, result=result, reporter=reporter)
        return result

    def _reduce(
        self,
        cube: xarray.Dataset,
        clear: NDArray[np.bool_],
        offsets: NDArray[np.int32],
        *,
        result: NDArray[np.uint16],
        reporter: Reporter,
    ) -> None:
        """Fill the result; while a band is reduced the next one is read."""
        with ThreadPoolExecutor(1) as pool:
            before: Future[NDArray[np.uint16]] | None = None
            for number, band in enumerate(self._bands):
                reporter.progress(number / len(self._bands), f"Reading {band}")
                stack = _stack(cube[band].data, clear, offsets, _reading(reporter))
                if before is not None:
                    result[number - 1] = before.result()
                before = pool.submit(_median, stack)
            if before is not None:
                result[-1] = before.result()

    def cube(self, window: Window) -> xarray.Dataset:
        """Return bands and classes (passes, rows, columns) as they are stored, not read yet.

        Imagery is warped bilinearly, classes by the nearest.
        """
        return self._cube(self._touching(window), window)

    def _touching(self, window: Window) -> list[Scene]:
        extent = _geobox(self._grid.part(window)).extent
        pairs = zip(self._scenes, self._footprints, strict=True)
        return [scene for scene, place in pairs if place is None or place.intersects(extent)]

    def _cube(self, scenes: Sequence[Scene], window: Window) -> xarray.Dataset:
        items = [pystac.Item.from_dict(scene.item) for scene in scenes]
        for item, scene in zip(items, scenes, strict=True):
            item.properties[GROUP] = scene.group
        return odc.stac.load(
            items,
            bands=[*self._bands, CLASSES],
            geobox=_geobox(self._grid.part(window)),
            groupby=GROUP,
            resampling={"*": "bilinear", CLASSES: "nearest"},
            chunks={"x": window.width, "y": window.height},
            stac_cfg=BANDS_OF_ITEMS,
            driver=_Driver(self._patience),
            patch_url=self._sign,
        )


def _reading(reporter: Reporter) -> dict[str, Any]:
    """Return how Dask reads: in threads; between two tasks it looks whether to go on.

    The look is given with each call: Dask mixes up those that are set for all of two calls at once.
    """

    def look(*_: object) -> None:
        raise_if_cancelled(reporter)

    # What Dask calls at the start, with the state, before a task, after it, and at the end.
    calls = (None, None, look, None, None)
    return {"scheduler": "threads", "num_workers": READERS, "callbacks": (calls,)}


def _harmonised(
    numbers: NDArray[np.uint16], clear: NDArray[np.bool_], offset: NDArray[np.int32]
) -> NDArray[np.uint16]:
    return harmonised(numbers, clear, int(offset[0, 0, 0]))


def _stack(
    numbers: Any,
    clear: NDArray[np.bool_],
    offsets: NDArray[np.int32],
    options: Mapping[str, Any],
) -> NDArray[np.uint16]:
    """Read a band of all passes (a Dask array) and return what is clear of it, the rest MASKED."""
    stack = np.empty(clear.shape, dtype=np.uint16)
    values = da.map_blocks(
        _harmonised,
        numbers,
        da.from_array(clear, chunks=numbers.chunks, name=False),
        da.from_array(offsets, chunks=((1,) * len(offsets), 1, 1), name=False),
        dtype=np.uint16,
    )
    da.store(values, stack, lock=False, **options)
    return stack


def _median(stack: NDArray[np.uint16]) -> NDArray[np.uint16]:
    strips = da.from_array(stack, chunks=(-1, ROWS_A_STRIP, -1), name=False)
    reduced = strips.map_blocks(median, drop_axis=0, dtype=np.uint16)
    return np.asarray(reduced.compute(scheduler="threads", callbacks=()))


def _offsets(scenes: Sequence[Scene]) -> NDArray[np.int32]:
    """Return the offset of each pass in the order of the cube, (passes, 1, 1)."""
    by_group = {scene.group: scene.offset for scene in scenes}
    offsets = np.array([by_group[group] for group in sorted(by_group)], dtype=np.int32)
    return offsets[:, None, None]


def _geobox(grid: RasterGrid) -> GeoBox:
    return GeoBox((grid.height, grid.width), grid.transform, grid.crs)
