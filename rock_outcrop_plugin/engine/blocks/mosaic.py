"""Finished blocks become one cloud-optimised GeoTIFF, and a VRT beside the blocks."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import rasterio
from numpy.typing import NDArray

from ...errors import InputError
from ...progress import Reporter, raise_if_cancelled
from ...styles import PRODUCT_TAG
from ..assessment.ground_area import pixel_area
from ..fingerprint import sha256_of
from ..gdal_errors import GDAL_ERRORS
from ..grid import RasterGrid, Window, cover_size
from ..inference.outputs import PASSED_OVER_TAG
from ..raster_writer import RasterProfile, RasterWriter
from ..vrt import VrtBands, VrtFile, write_vrt
from .manifest import MosaicRecord
from .plan import Block
from .store import BlockStore

STEP = 2048


class Region(Protocol):
    """The part of a grid that is wanted."""

    @property
    def description(self) -> str:
        """What the part is, for the manifest."""

    def touches(self, window: Window) -> bool:
        """Whether a window may hold a pixel of it."""

    def inside(self, window: Window) -> NDArray[np.bool_]:
        """Return which pixels (height, width) of a window belong to it."""


@dataclass(frozen=True)
class Mosaic:
    """What becomes of the blocks: a part of a grid, of which `region` is wanted (None: all)."""

    store: BlockStore
    blocks: Sequence[Block]
    grid: RasterGrid
    area: Window
    region: Region | None
    token: str

    def write(self, outputs: Mapping[str, Path], reporter: Reporter) -> dict[str, MosaicRecord]:
        """Write one raster for each kind of output, all or none, and remember them.

        What was written before and is still the same is not written again. Raises OutputError,
        InputError for a block that was damaged meanwhile, or Cancelled.
        """
        digest = self._digest()
        records = {
            kind: record
            for kind, record in self.store.manifest.mosaics.items()
            if kind in outputs and _is_there(record, outputs[kind], digest)
        }
        writers: dict[str, RasterWriter] = {}
        areas: dict[str, float] = {}
        wanted = [kind for kind in outputs if kind not in records]
        try:
            for number, kind in enumerate(wanted):
                reporter.progress(number / len(wanted), f"Joining the blocks: {kind.lower()}")
                writers[kind], areas[kind] = self._joined(kind, outputs[kind], reporter)
            raise_if_cancelled(reporter)
            for kind, writer in writers.items():
                path = writer.publish()
                records[kind] = MosaicRecord(
                    path=str(path),
                    sha256=sha256_of(path),
                    blocks=digest,
                    rock_area_km2=areas[kind],
                )
        except BaseException:
            for writer in writers.values():
                writer.discard()
            raise
        self.store.record_mosaics(records)
        return records

    def _digest(self) -> str:
        known = self.store.manifest.blocks
        names = [(block.name, sorted(known[block.name].files.items())) for block in self.blocks]
        return hashlib.sha256(repr(names).encode()).hexdigest()

    def _with_files(self) -> Iterator[Block]:
        for block in self.blocks:
            record = self.store.record(block)
            if record and record.files:
                yield block

    def _joined(self, kind: str, path: Path, reporter: Reporter) -> tuple[RasterWriter, float]:
        first = next(self._with_files())
        with rasterio.open(self.store.path(first, kind)) as dataset:
            tags, dtype, nodata = dataset.tags(), dataset.dtypes[0], dataset.nodata
            names = tuple(text or "" for text in dataset.descriptions)
        grid = self.grid.part(self.area)
        product = tags.pop(PRODUCT_TAG)
        tags = {name: text for name, text in tags.items() if name.startswith("ROCK_OUTCROP_")}
        known = self.store.manifest.blocks
        if passed_over := sum(known[block.name].passed_over for block in self.blocks):
            tags[PASSED_OVER_TAG] = str(passed_over)
        self._write_vrt(kind, VrtBands(dtype, nodata, names, tags={**tags, PRODUCT_TAG: product}))
        profile = RasterProfile(grid.crs, grid.transform, nodata, names, product, tags)
        writer = RasterWriter(
            path, profile, width=grid.width, height=grid.height, dtype=dtype, token=self.token
        )
        try:
            rock_area = sum(
                self._copy(block, kind, writer, reporter) for block in self._with_files()
            )
            writer.finish()
        except BaseException:
            writer.discard()
            raise
        return writer, rock_area

    def _copy(self, block: Block, kind: str, writer: RasterWriter, reporter: Reporter) -> float:
        """Copy a block's wanted pixels; return the area of the rock (1) among them in km²."""
        path = self.store.path(block, kind)
        rock_area = 0.0
        try:
            with rasterio.open(path) as dataset:
                for part in cover_size(block.window.width, block.window.height, STEP):
                    raise_if_cancelled(reporter)
                    window = part.for_rasterio
                    values: NDArray[Any] = dataset.read(window=window)
                    place = _moved(part, block.window.column, block.window.row)
                    if self.region is not None:
                        values[:, ~self.region.inside(place)] = dataset.nodata
                    writer.write(_moved(place, -self.area.column, -self.area.row), values)
                    if rock := int(np.count_nonzero(values == 1)):
                        rock_area += rock * pixel_area(self.grid, place)
        except GDAL_ERRORS as error:
            raise InputError(
                f"BLOCK_FOLDER: '{path}' cannot be read ({error}). Run again: the block will be "
                "computed again."
            ) from error
        return rock_area

    def _write_vrt(self, kind: str, bands: VrtBands) -> None:
        write_vrt(
            self.store.folder / f"{kind.lower()}.vrt",
            self.grid.part(self.area),
            bands,
            (
                VrtFile(
                    str(self.store.path(block, kind)),
                    _moved(block.window, -self.area.column, -self.area.row),
                )
                for block in self._with_files()
            ),
            token=self.token,
        )


def _moved(window: Window, columns: int, rows: int) -> Window:
    return Window(window.column + columns, window.row + rows, window.width, window.height)


def _is_there(record: MosaicRecord, path: Path, digest: str) -> bool:
    if record.path != str(path) or record.blocks != digest:
        return False
    try:
        return sha256_of(path) == record.sha256
    except OSError:
        return False
