"""The channels of a recipe, stacked from a composite, a DEM and a slope raster."""

from __future__ import annotations

import re
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.io import DatasetReader

from ..errors import InputError
from ..progress import Reporter
from ..recipes import Channel
from .gdal_errors import GDAL_ERRORS
from .grid import RasterGrid, Window
from .opened_files import OpenedFiles
from .raster import AlignedRaster, open_raster, unreadable
from .terrain import horn_slope

INTEGER_REFLECTANCE_SCALE = 1e-4
LARGEST_REFLECTANCE = 3.0
PLACES_PER_EDGE, PLACE_STEP = 8, 37
PLACE_EDGE = 64
ENOUGH_PLACES = 4
AUTOMATIC_BAND_NAME = re.compile(r"band[ _]?\d+", re.IGNORECASE)


@dataclass(frozen=True)
class InputFiles:
    """Where the channels come from; without `slope` it is derived from `dem`.

    Without `composite` only models that can do without its channels have something to work with.
    `reflectance_scale` turns stored values into reflectance; None: read from the file.
    """

    composite: Path | None
    dem: Path
    slope: Path | None = None
    reflectance_scale: float | None = None

    @property
    def grid_source(self) -> tuple[Path, str]:
        """The raster whose grid is used, and its role: the composite, or else the DEM."""
        return (self.composite, "COMPOSITE") if self.composite else (self.dem, "DEM")


class ChannelStack(OpenedFiles):
    """Reads windows of all channels on one grid, scaled to 0..1. Use as a context manager.

    Channels whose group is in `dispensable` may lack their file. Raises InputError for others.
    """

    def __init__(
        self,
        files: InputFiles,
        channels: tuple[Channel, ...],
        grid: RasterGrid,
        reporter: Reporter,
        *,
        dispensable: frozenset[str] = frozenset(),
    ) -> None:
        self.grid = grid
        self.channels = channels
        self._composite: AlignedRaster | None = None
        self._slope: AlignedRaster | None = None
        self._bands: dict[str, int] = {}
        self._scale, self._offset = 1.0, 0.0
        with self._opening() as opened:
            self._open(opened, files, dispensable, reporter)

    def read(self, window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return channels (channel, height, width), 0..1, and validity (height, width).

        A pixel is valid where every channel is. Invalid pixels hold 0.
        """
        layers, sources = self._layers(window)
        valid: NDArray[np.bool_] = np.logical_and.reduce(list(sources.values()))
        return self._scaled(layers, [valid] * len(self.channels)), valid

    def read_groups(
        self, window: Window
    ) -> tuple[NDArray[np.float32], dict[str, NDArray[np.bool_]]]:
        """Return channels (channel, height, width), 0..1, and validity (height, width) by group.

        A group's channels hold 0 where one of them has no data; other groups keep their values.
        The network can tell that from a measurement: no land reflects nothing in all six bands,
        and an elevation of 0 is the bottom of its range, 100 m below the sea.
        """
        layers, sources = self._layers(window)
        groups: dict[str, NDArray[np.bool_]] = {}
        for channel in self.channels:
            valid = sources[channel.source]
            groups[channel.group] = groups.get(channel.group, valid) & valid
        return self._scaled(layers, [groups[c.group] for c in self.channels]), groups

    def may_be_valid(self, window: Window, *, needs_composite: bool) -> bool:
        """Return whether a window may have a pixel with data, after a look at as little as will do.

        That is the DEM, and then one band of the composite where `needs_composite`. What was read
        stays in GDAL's cache.
        """
        if not self._dem.has_data(window, 1):
            return False
        if not needs_composite or self._composite is None:
            return True
        return self._composite.has_data(window, next(iter(self._bands.values())))

    def _layers(
        self, window: Window
    ) -> tuple[dict[str, NDArray[np.float32]], dict[str, NDArray[np.bool_]]]:
        """Return channels by name as they are stored, and validity by source."""
        layers, sources = self._spectral_layers(window)
        # A slope is derived from the neighbours, too; without one they are not read.
        derives_slope = self._needs_slope and self._slope is None
        rim = 1 if derives_slope else 0
        elevation, has_elevation = self._dem.read(window.grown(rim), [1])
        terrain = elevation[0].astype(np.float32, copy=False)
        inside = slice(rim, rim + window.height), slice(rim, rim + window.width)
        sources["dem"] = sources["slope"] = has_elevation[inside]
        slope: NDArray[np.float32] | None = None
        if self._slope is not None:
            stored, sources["slope"] = self._slope.read(window, [1])
            slope = stored[0].astype(np.float32, copy=False)
        elif derives_slope:
            slope = horn_slope(terrain, has_elevation, self.grid.resolution)
        for channel in self.channels:
            if channel.source == "dem":
                layers[channel.name] = terrain[inside]
            elif channel.source == "slope" and slope is not None:
                layers[channel.name] = slope
        return layers, sources

    def _spectral_layers(
        self, window: Window
    ) -> tuple[dict[str, NDArray[np.float32]], dict[str, NDArray[np.bool_]]]:
        shape = window.height, window.width
        if self._composite is None:
            absent = [c.name for c in self.channels if c.source == "composite"]
            empty = np.zeros(shape, dtype=np.float32)
            none_valid = np.zeros(shape, dtype=bool)
            return dict.fromkeys(absent, empty), {"composite": none_valid} if absent else {}
        stored, valid = self._composite.read(window, list(self._bands.values()))
        return dict(zip(self._bands, stored, strict=True)), {"composite": valid}

    def _scaled(
        self, layers: dict[str, NDArray[np.float32]], valid: list[NDArray[np.bool_]]
    ) -> NDArray[np.float32]:
        result = np.empty((len(self.channels), *valid[0].shape), dtype=np.float32)
        for index, channel in enumerate(self.channels):
            scaled = result[index]
            if channel.source == "composite":
                np.multiply(layers[channel.name], np.float32(self._scale), out=scaled)
                if self._offset:
                    scaled += np.float32(self._offset)
            else:
                scaled[:] = layers[channel.name]
            if channel.minimum:
                scaled -= np.float32(channel.minimum)
            if channel.maximum - channel.minimum != 1.0:
                scaled /= np.float32(channel.maximum - channel.minimum)
            np.clip(scaled, 0.0, 1.0, out=scaled)
            if not valid[index].all():
                np.copyto(scaled, np.float32(0.0), where=~valid[index])
        return result

    def _open(
        self,
        opened: ExitStack,
        files: InputFiles,
        dispensable: frozenset[str],
        reporter: Reporter,
    ) -> None:
        def aligned(path: Path, role: str) -> AlignedRaster:
            return opened.enter_context(
                AlignedRaster(path, role, self.grid, Resampling.bilinear, reporter)
            )

        spectral = [channel for channel in self.channels if channel.source == "composite"]
        if files.composite and spectral:
            self._composite = aligned(files.composite, "COMPOSITE")
            self._match_bands(self._composite.dataset, files, reporter)
        elif not {channel.group for channel in spectral} <= dispensable:
            raise InputError(
                f"COMPOSITE: the channels {', '.join(channel.name for channel in spectral)} are "
                "needed, but no composite was given. Give one, or use a model that was trained "
                "to do without (GROUP_DROPOUT)."
            )
        self._dem = aligned(files.dem, "DEM")
        self._needs_slope = any(channel.source == "slope" for channel in self.channels)
        self._slope = aligned(files.slope, "SLOPE") if files.slope and self._needs_slope else None
        if self._needs_slope and self._slope is None:
            reporter.log("SLOPE: derived from the DEM (Horn, degrees).")

    def _match_bands(self, dataset: DatasetReader, files: InputFiles, reporter: Reporter) -> None:
        names = [channel.name for channel in self.channels if channel.source == "composite"]
        self._bands = match_bands(dataset, names, reporter)
        self._scale, self._offset = reflectance_scale(
            dataset, list(self._bands.values()), files.reflectance_scale, reporter
        )


def match_bands(dataset: DatasetReader, wanted: list[str], reporter: Reporter) -> dict[str, int]:
    """Return the band number of each wanted channel, found by band name (B2 is B02).

    A raster without any band names is matched by order, with a warning. Raises InputError when
    a band is missing.
    """
    descriptions = [(text or "").strip() for text in dataset.descriptions]
    named = {
        _band_key(text): band
        for band, text in enumerate(descriptions, start=1)
        if text and not AUTOMATIC_BAND_NAME.fullmatch(text)
    }
    if not named:
        return _bands_by_order(dataset, wanted, reporter)
    missing = [name for name in wanted if _band_key(name) not in named]
    if missing:
        raise InputError(
            f"COMPOSITE: '{dataset.name}' has no band named {', '.join(missing)} "
            f"(it has {', '.join(text or 'an unnamed one' for text in descriptions)}). "
            "Add the band, or correct the band names."
        )
    bands = {name: named[_band_key(name)] for name in wanted}
    if list(bands.values()) != sorted(bands.values()):
        reporter.log("COMPOSITE: its bands are in another order; they are matched by name.")
    return bands


def _bands_by_order(
    dataset: DatasetReader, wanted: list[str], reporter: Reporter
) -> dict[str, int]:
    if dataset.count < len(wanted):
        raise InputError(
            f"COMPOSITE: '{dataset.name}' has {dataset.count} band(s), but {len(wanted)} are "
            f"needed: {', '.join(wanted)}. Add the missing bands."
        )
    reporter.warn(
        f"COMPOSITE: its bands have no names; bands 1 to {len(wanted)} are taken as "
        f"{', '.join(wanted)}."
    )
    return {name: band for band, name in enumerate(wanted, start=1)}


def _band_key(name: str) -> str:
    return re.sub(r"^B0(?=\d)", "B", name.upper())


def reflectance_scale(
    dataset: DatasetReader, bands: list[int], given: float | None, reporter: Reporter
) -> tuple[float, float]:
    """Return (scale, offset) that turn the stored numbers into reflectance.

    The given scale wins, then the scale stored in the file. Otherwise integers are reflectance
    times 10,000, as in Sentinel-2 products, and so are floats of which most exceed 3: no surface
    reflects three times the light that falls on it.
    """
    if given:
        return given, 0.0
    scale, offset = dataset.scales[bands[0] - 1], dataset.offsets[bands[0] - 1]
    if scale != 1.0 or offset != 0.0:
        return float(scale), float(offset)
    if np.issubdtype(np.dtype(dataset.dtypes[bands[0] - 1]), np.integer):
        return INTEGER_REFLECTANCE_SCALE, 0.0
    values = _sample(dataset, bands[0], "COMPOSITE")
    positive = values[values > 0]
    if positive.size and float(np.median(positive)) > LARGEST_REFLECTANCE:
        reporter.log("COMPOSITE: values are taken as reflectance times 10,000.")
        return INTEGER_REFLECTANCE_SCALE, 0.0
    return 1.0, 0.0


def _sample(dataset: DatasetReader, band: int, role: str) -> NDArray[Any]:
    """Return values of a band from a few places with data, or else from all over it.

    An overview that is not stored would have the whole raster read.
    """
    found = []
    for row, column in _spread_places(dataset):
        window = Window(column, row, PLACE_EDGE, PLACE_EDGE).clipped(dataset.width, dataset.height)
        values = _finite_values(dataset, role, indexes=band, window=window.for_rasterio)
        if values.any():
            found.append(values)
        if len(found) == ENOUGH_PLACES:
            break
    return np.concatenate(found) if found else _overview(dataset, band, role)


def _spread_places(dataset: DatasetReader) -> list[tuple[int, int]]:
    """Return pixels (row, column) of a grid over a raster, those that follow each other far apart.

    The step has no divisor in common with the number of places, so that each comes once.
    """
    edge = PLACES_PER_EDGE
    numbers = [number * PLACE_STEP % edge**2 for number in range(edge**2)]
    return [
        (
            (2 * (number // edge) + 1) * dataset.height // (2 * edge),
            (2 * (number % edge) + 1) * dataset.width // (2 * edge),
        )
        for number in numbers
    ]


def _overview(dataset: DatasetReader, band: int, role: str) -> NDArray[Any]:
    factor = max(max(dataset.width, dataset.height) // 512, 1)
    shape = (max(dataset.height // factor, 1), max(dataset.width // factor, 1))
    return _finite_values(dataset, role, indexes=band, out_shape=shape)


def _finite_values(dataset: DatasetReader, role: str, **options: Any) -> NDArray[Any]:
    try:
        values: NDArray[Any] = dataset.read(masked=True, **options).compressed()
    except GDAL_ERRORS as error:
        raise unreadable(role, Path(dataset.name), error) from error
    return values[np.isfinite(values)]


def check_has_data(path: Path, role: str) -> None:
    """Raise InputError when a raster holds nothing but nodata, or cannot be read.

    The overview is looked at first; only where it is empty the whole raster is read.
    """
    with open_raster(path, role) as dataset:
        if _overview(dataset, 1, role).size:
            return
        for _, area in dataset.block_windows(1):
            if _finite_values(dataset, role, indexes=1, window=area).size:
                return
    raise InputError(
        f"{role}: '{path}' holds nothing but nodata. Choose a raster with data, "
        "or correct its nodata value."
    )
