"""Batches of tiles, read and augmented ahead of the network by worker processes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import torch
from torch.utils.data import DataLoader, Sampler

from ...errors import RockOutcropError
from ...progress import Reporter
from ..dataset import EpochBatches, Sample, part_of
from .prepare import TrainingData
from .processes import machine_processes
from .ranks import Ranks
from .specification import TrainingRun

MOST_WORKERS = 8
PREFETCHED_BATCHES = 4


class BatchLoaders:
    """Loads the training batches of an epoch and the validation tiles, of this process alone."""

    def __init__(
        self,
        run: TrainingRun,
        data: TrainingData,
        ranks: Ranks,
        *,
        device: torch.device,
        reporter: Reporter,
    ) -> None:
        batch_size = min(run.batch_size, len(data.training))
        if batch_size < run.batch_size:
            reporter.log(f"BATCH_SIZE: {batch_size}, as there are no more tiles than that.")
        self.batch_size = -(-batch_size // ranks.size)
        self.order = EpochBatches(
            len(data.training), batch_size, run.seed, rank=ranks.rank, ranks=ranks.size
        )
        self._pins = device.type == "cuda"
        workers = self._workers(run, data, device, reporter)
        validators = (workers + 1) // 2
        training, validation = data.training, data.validation
        if workers:
            reader = data.reader.sharing_cache(workers + validators)
            data.reader.forget()
            training = replace(training, reader=reader)
            validation = replace(validation, reader=reader)
        every = list(range(len(validation)))
        part = part_of(every, ranks.rank, ranks.size)
        self._training = self._loader(training, self.order, workers)
        self._validation = self._loader(validation, [[index] for index in part], validators)

    def training(self, epoch: int) -> Iterator[Sample]:
        """Yield the batches of an epoch. Raises InputError when a tile cannot be read."""
        self.order.epoch = epoch
        return _in_plain_words(self._training)

    def validation(self) -> Iterator[Sample]:
        """Yield the validation tiles one by one. Raises InputError as above."""
        return _in_plain_words(self._validation)

    @staticmethod
    def _workers(
        run: TrainingRun, data: TrainingData, device: torch.device, reporter: Reporter
    ) -> int:
        if run.workers is not None:
            return run.workers
        fits = data.reader.fits(len(data.training.tiles) + len(data.validation))
        workers = automatic_workers(device, machine_processes(run), fits=fits)
        if workers:
            reporter.log(f"WORKERS: {workers} processes read and augment tiles.")
        return workers

    def _loader(
        self, tiles: Any, batches: Sampler[list[int]] | Sequence[list[int]], workers: int
    ) -> DataLoader[Sample]:
        if not workers:
            return DataLoader(tiles, batch_sampler=batches, pin_memory=self._pins)
        # A fork would share the open files and the threads of this process.
        return DataLoader(
            tiles,
            batch_sampler=batches,
            num_workers=workers,
            pin_memory=self._pins,
            persistent_workers=True,
            prefetch_factor=PREFETCHED_BATCHES,
            multiprocessing_context="spawn",
        )


def _in_plain_words(loader: DataLoader[Sample]) -> Iterator[Sample]:
    """Yield from a loader; an error of a worker process is told without its traceback."""
    try:
        yield from loader
    except RockOutcropError as error:
        _, found, message = str(error).rpartition(f"{type(error).__name__}: ")
        if not found:
            raise
        raise type(error)(message.strip()) from error


def automatic_workers(device: torch.device, processes: int, *, fits: bool) -> int:
    """Return how many processes to load with; `fits`: the cache holds all tiles.

    A CPU that computes the network has no core to spare, and tiles from the cache cost it next to
    nothing; a GPU must never wait.
    """
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    own = (cores or 1) // processes
    if device.type == "cpu":
        return 0 if fits or own < 2 else min(own // 4 + 1, 2)
    return max(min(own - 1, MOST_WORKERS), 1)
