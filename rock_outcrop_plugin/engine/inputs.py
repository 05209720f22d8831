"""The channels of a recipe, stacked from a composite, a DEM and a slope raster."""

from __future__ import annotations

import re
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.io import DatasetReader

from ..errors import InputError
from ..progress import Reporter
from ..recipes import Channel
from .gdal_errors import GDAL_ERRORS
from .grid import RasterGrid, Window
from .raster import AlignedRaster, open_raster, unreadable
from .terrain import horn_slope

INTEGER_REFLECTANCE_SCALE = 1e-4
LARGEST_REFLECTANCE = 3.0
AUTOMATIC_BAND_NAME = re.compile(r"band[ _]?\d+", re.IGNORECASE)


@dataclass(frozen=True)
class InputFiles:
    """Where the channels come from; without `slope` it is derived from `dem`.

    `reflectance_scale` turns stored values into reflectance; None: read from the file.
    """

    composite: Path
    dem: Path
    slope: Path | None = None
    reflectance_scale: float | None = None


class ChannelStack:
    """Reads windows of all channels on one grid, scaled to 0..1. Use as a context manager."""

    def __init__(
        self,
        files: InputFiles,
        channels: tuple[Channel, ...],
        grid: RasterGrid,
        reporter: Reporter,
    ) -> None:
        self.grid = grid
        self.channels = channels
        self._stack = ExitStack()
        try:
            self._open(files, channels, reporter)
        except BaseException:
            self._stack.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def read(self, window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return channels (channel, height, width), 0..1, and validity (height, width).

        A pixel is valid where every channel is. Invalid pixels hold 0.
        """
        layers: dict[str, NDArray[np.float32]] = {}
        spectral, valid = self._composite.read(window, list(self._bands.values()))
        reflectance = spectral.astype(np.float32) * np.float32(self._scale)
        if self._offset:
            reflectance += np.float32(self._offset)
        layers.update(zip(self._bands, reflectance, strict=True))
        elevation, has_elevation = self._dem.read(window.grown(1), [1])
        valid &= has_elevation[1:-1, 1:-1]
        terrain = elevation[0].astype(np.float32)
        slope: NDArray[np.float32] | None = None
        if self._slope is not None:
            stored, has_slope = self._slope.read(window, [1])
            slope, valid = stored[0].astype(np.float32), valid & has_slope
        for channel in self.channels:
            if channel.source == "dem":
                layers[channel.name] = terrain[1:-1, 1:-1]
            elif channel.source == "slope":
                if slope is None:
                    slope = horn_slope(terrain, has_elevation, self.grid.resolution)
                layers[channel.name] = slope
        return self._scaled(layers, valid), valid

    def _scaled(
        self, layers: dict[str, NDArray[np.float32]], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        result = np.zeros((len(self.channels), *valid.shape), dtype=np.float32)
        for index, channel in enumerate(self.channels):
            span = channel.maximum - channel.minimum
            scaled = (layers[channel.name] - np.float32(channel.minimum)) / np.float32(span)
            result[index] = np.where(valid, np.clip(scaled, 0.0, 1.0), np.float32(0.0))
        return result

    def _open(self, files: InputFiles, channels: tuple[Channel, ...], reporter: Reporter) -> None:
        def aligned(path: Path, role: str) -> AlignedRaster:
            return self._stack.enter_context(
                AlignedRaster(path, role, self.grid, Resampling.bilinear, reporter)
            )

        self._composite = aligned(files.composite, "COMPOSITE")
        self._dem = aligned(files.dem, "DEM")
        needs_slope = any(channel.source == "slope" for channel in channels)
        self._slope = aligned(files.slope, "SLOPE") if files.slope and needs_slope else None
        if needs_slope and self._slope is None:
            reporter.log("SLOPE: derived from the DEM (Horn, degrees).")
        dataset = self._composite.dataset
        self._bands = match_bands(
            dataset, [c.name for c in channels if c.source == "composite"], reporter
        )
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
    times 10,000, as in Sentinel-2 products, and so are floats whose overview exceeds 3: no
    surface reflects three times the light that falls on it.
    """
    if given:
        return given, 0.0
    scale, offset = dataset.scales[bands[0] - 1], dataset.offsets[bands[0] - 1]
    if scale != 1.0 or offset != 0.0:
        return float(scale), float(offset)
    if np.issubdtype(np.dtype(dataset.dtypes[bands[0] - 1]), np.integer):
        return INTEGER_REFLECTANCE_SCALE, 0.0
    overview = _overview(dataset, bands, "COMPOSITE")
    if overview.size and float(overview.max()) > LARGEST_REFLECTANCE:
        reporter.log("COMPOSITE: values are taken as reflectance times 10,000.")
        return INTEGER_REFLECTANCE_SCALE, 0.0
    return 1.0, 0.0


def _overview(dataset: DatasetReader, bands: list[int], role: str) -> NDArray[Any]:
    factor = max(max(dataset.width, dataset.height) // 512, 1)
    shape = (len(bands), max(dataset.height // factor, 1), max(dataset.width // factor, 1))
    return _finite_values(dataset, role, indexes=bands, out_shape=shape)


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
        if _overview(dataset, [1], role).size:
            return
        for _, area in dataset.block_windows(1):
            if _finite_values(dataset, role, indexes=1, window=area).size:
                return
    raise InputError(
        f"{role}: '{path}' holds nothing but nodata. Choose a raster with data, "
        "or correct its nodata value."
    )
