"""Training tiles, read by windows from whole rasters and kept in a bounded cache."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterator, Sequence
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
from .group_dropout import GroupDropout
from .inputs import ChannelStack, InputFiles
from .opened_files import OpenedFiles
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


def without(sample: Sample, channels: Sequence[int]) -> Sample:
    """Return a batch in which these channels are 0, as where they have no data."""
    if not channels:
        return sample
    values = sample.channels.clone()
    values[:, list(channels)] = 0.0
    return sample._replace(channels=values)


class _TileFiles(OpenedFiles):
    """The channels and the label of tiles."""

    def __init__(
        self,
        files: InputFiles,
        label: Path,
        channels: tuple[Channel, ...],
        grid: RasterGrid,
        reporter: Reporter,
    ) -> None:
        with self._opening() as opened:
            self.channels = opened.enter_context(ChannelStack(files, channels, grid, reporter))
            self.label = opened.enter_context(
                AlignedRaster(label, "LABEL", grid, Resampling.nearest, reporter)
            )


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
        self._opened: _TileFiles | None = None
        self._open(reporter)

    def __getstate__(self) -> dict[str, Any]:
        return {
            **vars(self),
            "_cache": OrderedDict(),
            "_cached_bytes": 0,
            "_opened": None,
        }

    def sharing_cache(self, readers: int) -> TileReader:
        """Return a reader for other processes; `readers` of them take the memory of this one."""
        other = object.__new__(TileReader)
        vars(other).update(self.__getstate__())
        other._cache_bytes = self._cache_bytes // max(readers, 1)
        return other

    def fits(self, tiles: int) -> bool:
        """Whether the cache can hold so many tiles of the size that was read last."""
        if not self._cache:
            return False
        return tiles * next(reversed(self._cache.values())).size_bytes <= self._cache_bytes

    def forget(self) -> None:
        """Release the memory of the cache."""
        self._cache.clear()
        self._cached_bytes = 0

    def close(self) -> None:
        """Release the files and the cache."""
        if self._opened is not None:
            self._opened.close()
        self._opened = None
        self.forget()

    def read(self, tile: int) -> TileArrays:
        """Return a tile; a pixel is valid where all channels and the label are.

        Raises InputError when a file is damaged there or the label leaves 0..1.
        """
        if tile in self._cache:
            self._cache.move_to_end(tile)
            return self._cache[tile]
        files = self._open(SilentReporter())
        window = self.windows[tile]
        channels, valid = files.channels.read(window)
        soft, has_label = files.label.read(window, [1])
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

    def _open(self, reporter: Reporter) -> _TileFiles:
        if self._opened is None:
            self._opened = _TileFiles(*self._sources, reporter)
        return self._opened


@dataclass
class TrainingTiles(Dataset[Sample]):
    """Augmented tiles, or `repeats` random crops of `crop` pixels of each.

    Items are counted on from epoch to epoch: number = epoch * length + index. What an item looks
    like depends on the seed and this number alone, so any process can make it and a run that is
    continued sees the same items. The number ~n gives item n with no pixel that counts.
    """

    reader: TileReader
    tiles: tuple[int, ...]
    augmentation: Augmentation
    seed: int
    crop: int | None = None
    repeats: int = 1
    dropout: GroupDropout | None = None

    def __len__(self) -> int:
        return len(self.tiles) * self.repeats

    def __getitem__(self, number: int) -> Sample:
        epoch, index = divmod(max(number, ~number), len(self))
        random = np.random.default_rng((self.seed, epoch, index))
        tile = self.tiles[index // self.repeats]
        arrays = self.reader.read(tile)
        if self.crop is not None:
            arrays = _random_crop(arrays, self.crop, random)
        change = int(random.integers(2**31))
        channels, label, valid = self.augmentation(*arrays, change)
        if self.dropout is not None:
            channels = self.dropout(channels, random)
        return _sample(TileArrays(channels, label, valid), tile, counts=number >= 0)


@dataclass
class WholeTiles(Dataset[Sample]):
    """Tiles as they are, for evaluation; index ~n gives tile n with no pixel that counts."""

    reader: TileReader
    tiles: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.tiles)

    def __getitem__(self, number: int) -> Sample:
        tile = self.tiles[max(number, ~number)]
        return _sample(self.reader.read(tile), tile, counts=number >= 0)


class EpochBatches(Sampler[list[int]]):
    """Numbers of the items of each batch, in an order that depends on seed and epoch alone.

    Of several processes (`ranks`) each takes its part of every batch, so that together they see
    the batches that one process would see.
    """

    def __init__(
        self, length: int, batch_size: int, seed: int, *, rank: int = 0, ranks: int = 1
    ) -> None:
        self._length, self._batch_size, self._seed = length, batch_size, seed
        self._rank, self._ranks = rank, ranks
        self.epoch = 0

    def __len__(self) -> int:
        return math.ceil(self._length / self._batch_size)

    def __iter__(self) -> Iterator[list[int]]:
        order = np.random.default_rng((self._seed, self.epoch)).permutation(self._length)
        numbers = (self.epoch * self._length + order).tolist()
        for start in range(0, self._length, self._batch_size):
            yield part_of(numbers[start : start + self._batch_size], self._rank, self._ranks)


def part_of(numbers: list[int], rank: int, ranks: int) -> list[int]:
    """Return the part of one of several processes; all are as long, filled up with ~number."""
    share = -(-len(numbers) // ranks)
    part = numbers[rank * share : (rank + 1) * share]
    return part + [~numbers[0]] * (share - len(part))


def _random_crop(arrays: TileArrays, size: int, random: np.random.Generator) -> TileArrays:
    height, width = arrays.label.shape
    size = min(size, height, width)
    row = int(random.integers(height - size + 1))
    column = int(random.integers(width - size + 1))
    rows, columns = slice(row, row + size), slice(column, column + size)
    return TileArrays(
        arrays.channels[:, rows, columns], arrays.label[rows, columns], arrays.valid[rows, columns]
    )


def _sample(arrays: TileArrays, tile: int, *, counts: bool) -> Sample:
    valid = torch.from_numpy(arrays.valid)[None]
    return Sample(
        torch.from_numpy(arrays.channels),
        torch.from_numpy(arrays.label)[None],
        valid if counts else torch.zeros_like(valid),
        tile,
    )
