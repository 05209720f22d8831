"""Training tiles, read by windows from whole rasters and kept in a bounded cache."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.enums import Resampling
from torch import Tensor
from torch.utils.data import Dataset, Sampler

from ..errors import InputError
from ..progress import Reporter, SilentReporter
from ..recipes import Channel
from .augment import Augmentation
from .grid import RasterGrid, Window
from .inputs import ChannelStack, InputFiles
from .raster import AlignedRaster

CACHE_BYTES = 2 * 2**30


class TileArrays(NamedTuple):
    """Channels (channel, h, w) 0..1, soft label (h, w) 0..1, validity (h, w)."""

    channels: NDArray[np.float32]
    label: NDArray[np.float32]
    valid: NDArray[np.bool_]

    @property
    def size_bytes(self) -> int:
        """Memory that the arrays take."""
        return self.channels.nbytes + self.label.nbytes + self.valid.nbytes


class Sample(NamedTuple):
    """What the network is given; in a batch every field has a leading axis."""

    channels: Tensor
    label: Tensor
    valid: Tensor
    tile: int | Tensor


class TileReader:
    """Reads tiles by their id; keeps those read last in at most `cache_bytes` of memory.

    It can be sent to another process, where it opens the files again and starts an empty cache.
    """

    def __init__(
        self,
        files: InputFiles,
        label: Path,
        channels: tuple[Channel, ...],
        grid: RasterGrid,
        *,
        windows: dict[int, Window],
        reporter: Reporter,
        cache_bytes: int = CACHE_BYTES,
    ) -> None:
        self.windows = windows
        self._sources = (files, label, channels, grid)
        self._cache_bytes = cache_bytes
        self._cached_bytes = 0
        self._cache: OrderedDict[int, TileArrays] = OrderedDict()
        self._opened: tuple[ChannelStack, AlignedRaster] | None = None
        self._open(reporter)

    def __getstate__(self) -> dict[str, Any]:
        return {
            **vars(self),
            "_cache": OrderedDict(),
            "_cached_bytes": 0,
            "_opened": None,
        }

    def close(self) -> None:
        """Release the files and the cache."""
        if self._opened is not None:
            for source in self._opened:
                source.__exit__(None, None, None)
        self._opened = None
        self._cache.clear()
        self._cached_bytes = 0

    def read(self, tile: int) -> TileArrays:
        """Return a tile; a pixel is valid where all channels and the label are.

        Raises InputError when a file is damaged there or the label leaves 0..1.
        """
        if tile in self._cache:
            self._cache.move_to_end(tile)
            return self._cache[tile]
        stack, labels = self._open(SilentReporter())
        window = self.windows[tile]
        channels, valid = stack.read(window)
        soft, has_label = labels.read(window, [1])
        valid &= has_label
        label = np.where(valid, soft[0], 0.0).astype(np.float32)
        if label.min() < 0.0 or label.max() > 1.0:
            raise InputError(
                f"LABEL: '{self._sources[1]}' holds values outside 0 to 1 in tile {tile} "
                f"({label.min():g} to {label.max():g}). A label is 0 (no rock) to 1 (rock); "
                "make it with 'Merge labels', or set its nodata value."
            )
        return self._keep(tile, TileArrays(channels, label, valid))

    def _keep(self, tile: int, arrays: TileArrays) -> TileArrays:
        if arrays.size_bytes > self._cache_bytes:
            return arrays
        self._cache[tile] = arrays
        self._cached_bytes += arrays.size_bytes
        while self._cached_bytes > self._cache_bytes:
            _, oldest = self._cache.popitem(last=False)
            self._cached_bytes -= oldest.size_bytes
        return arrays

    def _open(self, reporter: Reporter) -> tuple[ChannelStack, AlignedRaster]:
        if self._opened is None:
            files, label, channels, grid = self._sources
            stack = ChannelStack(files, channels, grid, reporter)
            try:
                labels = AlignedRaster(label, "LABEL", grid, Resampling.nearest, reporter)
            except BaseException:
                stack.__exit__(None, None, None)
                raise
            self._opened = (stack, labels)
        return self._opened


@dataclass
class TrainingTiles(Dataset[Sample]):
    """Augmented tiles, or `repeats` random crops of `crop` pixels of each.

    What an item looks like depends on seed, epoch and index alone, so any process can make it
    and a run that is continued sees the same items.
    """

    reader: TileReader
    tiles: tuple[int, ...]
    augmentation: Augmentation
    seed: int
    crop: int | None = None
    repeats: int = 1
    epoch: int = 0

    def __len__(self) -> int:
        return len(self.tiles) * self.repeats

    def __getitem__(self, index: int) -> Sample:
        random = np.random.default_rng((self.seed, self.epoch, index))
        tile = self.tiles[index // self.repeats]
        arrays = self.reader.read(tile)
        if self.crop is not None:
            arrays = _random_crop(arrays, self.crop, random)
        change = int(random.integers(2**31))
        return _sample(TileArrays(*self.augmentation(*arrays, change)), tile)


@dataclass
class WholeTiles(Dataset[Sample]):
    """Tiles as they are, for evaluation."""

    reader: TileReader
    tiles: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.tiles)

    def __getitem__(self, index: int) -> Sample:
        return _sample(self.reader.read(self.tiles[index]), self.tiles[index])


class EpochOrder(Sampler[int]):
    """A shuffled order that depends on seed and epoch alone."""

    def __init__(self, length: int, seed: int) -> None:
        self._length = length
        self._seed = seed
        self.epoch = 0

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[int]:
        random = np.random.default_rng((self._seed, self.epoch))
        return iter(random.permutation(self._length).tolist())


def _random_crop(arrays: TileArrays, size: int, random: np.random.Generator) -> TileArrays:
    height, width = arrays.label.shape
    size = min(size, height, width)
    row = int(random.integers(height - size + 1))
    column = int(random.integers(width - size + 1))
    rows, columns = slice(row, row + size), slice(column, column + size)
    return TileArrays(
        arrays.channels[:, rows, columns], arrays.label[rows, columns], arrays.valid[rows, columns]
    )


def _sample(arrays: TileArrays, tile: int) -> Sample:
    return Sample(
        torch.from_numpy(arrays.channels),
        torch.from_numpy(arrays.label)[None],
        torch.from_numpy(arrays.valid)[None],
        tile,
    )
