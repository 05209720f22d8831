"""Writing cloud-optimised GeoTIFFs that are never half there."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np
import rasterio
import rasterio.shutil
from numpy.typing import NDArray
from rasterio.io import DatasetWriter
from rasterio.transform import Affine

from ..provenance import tags_for
from ..styles import PRODUCT_TAG, put_style
from .gdal_errors import GDAL_ERRORS
from .grid import Window
from .output_errors import as_output_error
from .partial_files import partial_path
from .written_pixels import WrittenPixels

Product = Literal[
    "composite",
    "dem",
    "truth",
    "slope",
    "labels",
    "probability",
    "mask",
    "agreement",
    "quality",
    "uncertainty",
]
CLASSES = ("mask", "truth", "agreement", "quality")
BLOCK = 512
# Measured on a probability and a mask of 4096²: against level 4 81% and 85% of the time and 5% and
# 10% more room; GDAL's default, 6, takes 3.1 and 1.8 times as long.
LEVEL = 2
# What is written first is not packed up to this size: that takes longer than to write and read it.
# (Zstandard lies between DEFLATE and nothing, but its memory grew by 20 MiB on large rasters.)
UNPACKED_BYTES = 256 * 2**20
# Per byte of a pixel: one block of an overview and the 2 x 2 blocks that it is made from, with room
# for one more. GDAL takes 10 MB in each thread; with less than five blocks it goes by parts of
# blocks, which takes more memory instead. At 9360² this is 52 instead of 73 MiB in the same time.
OVERVIEW_CHUNK_BYTES = 6 * BLOCK**2
STALE_SIDECARS = (".aux.xml", ".ovr", ".msk")


@dataclass(frozen=True)
class RasterProfile:
    """What a raster says of itself: CRS (WKT or EPSG code), transform, nodata, bands, product.

    `tags` are written to its metadata beside the product; `unit` is that of the bands.
    """

    crs: str
    transform: Affine
    nodata: float | None
    band_names: tuple[str, ...]
    product: Product
    tags: Mapping[str, str] = field(default_factory=dict)
    unit: str | None = None


class RasterWriter:
    """Writes a raster by windows; `finish` makes it a verified COG, `publish` gives it its name.

    Until `publish` nothing is seen under the final name, and `discard` leaves no trace. A pixel is
    written at most once; one that is not written is nodata. Overviews use nearest for masks and
    average for everything else. Raises OutputError.
    """

    def __init__(
        self,
        path: Path,
        profile: RasterProfile,
        *,
        width: int,
        height: int,
        dtype: str,
        token: str,
    ) -> None:
        self.path = path
        self._profile = profile
        self._plain = partial_path(path, token, "-plain").with_suffix(".tif")
        self._partial = partial_path(path, token)
        is_float = np.issubdtype(np.dtype(dtype), np.floating)
        self._resampling = "nearest" if profile.product in CLASSES else "average"
        is_fraction = is_float and profile.product == "probability"
        self._style = "probability_fraction" if is_fraction else profile.product
        self._item_bytes = np.dtype(dtype).itemsize
        self._written = WrittenPixels(dtype)
        self._dataset: DatasetWriter | None = None
        try:
            with as_output_error(path):
                self._create(width, height, dtype)
        except BaseException:
            self.discard()
            raise

    def _create(self, width: int, height: int, dtype: str) -> None:
        profile = self._profile
        self._dataset = rasterio.open(
            self._plain,
            "w",
            driver="GTiff",
            width=width,
            height=height,
            count=len(profile.band_names),
            dtype=dtype,
            crs=profile.crs,
            transform=profile.transform,
            nodata=profile.nodata,
            tiled=True,
            blockxsize=BLOCK,
            blockysize=BLOCK,
            bigtiff="IF_SAFER",
            sparse_ok=True,
            **_packing(np.dtype(dtype), width * height * len(profile.band_names)),
        )
        for band, name in enumerate(profile.band_names, start=1):
            self._dataset.set_band_description(band, name)
            if profile.unit:
                self._dataset.set_band_unit(band, profile.unit)
        self._dataset.update_tags(
            **{PRODUCT_TAG: profile.product, **tags_for(self.path), **profile.tags}
        )

    def write(self, window: Window, array: NDArray[Any]) -> None:
        """Write an array (bands, height, width) at a window."""
        if self._dataset is None:
            raise ValueError(f"{self.path} is finished already")
        with as_output_error(self.path):
            self._dataset.write(array, window=window.for_rasterio)
        self._written.add(array)

    def tag(self, tags: Mapping[str, str]) -> None:
        """Add tags before the raster is finished."""
        if self._dataset is None:
            raise ValueError(f"{self.path} is finished already")
        with as_output_error(self.path):
            self._dataset.update_tags(**tags)

    def finish(self) -> None:
        """Close the raster, add overviews, and read it back to be sure that it is whole."""
        with as_output_error(self.path):
            if self._dataset is not None:
                self._dataset.close()
                self._dataset = None
            plain_bytes = self._plain.stat().st_size
        with as_output_error(self.path, needed_bytes=2 * plain_bytes):
            self._copy_as_cog()
            self._plain.unlink()
            if not self._written.are_in(self._partial):
                raise OSError("what was written could not be read back: is the disk full?")

    def _copy_as_cog(self) -> None:
        with rasterio.Env(GDAL_OVR_CHUNK_MAX_SIZE=OVERVIEW_CHUNK_BYTES * self._item_bytes):
            rasterio.shutil.copy(
                self._plain,
                self._partial,
                driver="COG",
                compress="DEFLATE",
                level=LEVEL,
                predictor="YES",
                blocksize=BLOCK,
                bigtiff="IF_SAFER",
                overview_resampling=self._resampling,
                num_threads="ALL_CPUS",
            )

    def publish(self) -> Path:
        """Give the finished raster its name, put its style beside it and return the path."""
        with as_output_error(self.path):
            self._partial.replace(self.path)
            for suffix in STALE_SIDECARS:
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
            put_style(self.path, self._style)
        return self.path

    def discard(self) -> None:
        """Remove what was written so far."""
        if self._dataset is not None:
            with suppress(*GDAL_ERRORS):
                self._dataset.close()
            self._dataset = None
        self._plain.unlink(missing_ok=True)
        self._partial.unlink(missing_ok=True)


def _packing(dtype: np.dtype[Any], pixels: int) -> dict[str, Any]:
    """Return creation options for a file that is soon read again and removed."""
    if pixels * dtype.itemsize <= UNPACKED_BYTES:
        return {}
    return {"compress": "DEFLATE", "zlevel": 1, "predictor": 3 if dtype.kind == "f" else 2}


def staged_raster(
    path: Path, array: NDArray[Any], profile: RasterProfile, *, token: str
) -> RasterWriter:
    """Write an array (bands, height, width) as a COG that only lacks its name.

    `publish` of the result gives it the name, `discard` removes it. Raises OutputError.
    """
    _, height, width = array.shape
    writer = RasterWriter(
        path, profile, width=width, height=height, dtype=str(array.dtype), token=token
    )
    try:
        writer.write(Window(0, 0, width, height), array)
        writer.finish()
    except BaseException:
        writer.discard()
        raise
    return writer


def write_raster(path: Path, array: NDArray[Any], profile: RasterProfile, *, token: str) -> None:
    """Write an array (bands, height, width) as a COG, all of it or nothing. Raises OutputError."""
    staged_raster(path, array, profile, token=token).publish()
