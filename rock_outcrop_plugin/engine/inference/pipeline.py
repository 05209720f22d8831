"""Reading, computing and writing at the same time, in order, within a bounded number of bytes.

The calling thread computes. Threads of their own read ahead of it, and one writes behind it. What
goes wrong in any of them is raised in the calling thread as it is, and then nothing more is done.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from threading import Lock
from types import TracebackType
from typing import Generic, Self, TypeVar

Task = TypeVar("Task")
Item = TypeVar("Item")
Check = Callable[[], None]
LONGEST_WAIT = 0.1


class BusyTime:
    """How many seconds a stage was at work, summed over its threads."""

    def __init__(self, threads: int = 1) -> None:
        self.seconds = 0.0
        self._threads = threads
        self._lock = Lock()

    @contextmanager
    def measured(self) -> Iterator[None]:
        """Count the time in the block."""
        started = time.perf_counter()
        try:
            yield
        finally:
            with self._lock:
                self.seconds += time.perf_counter() - started

    def share(self, elapsed: float) -> float:
        """Return the busy share, 0..1, of `elapsed` seconds."""
        return self.seconds / (max(elapsed, 1e-9) * self._threads)


class Stage:
    """Threads that work through what they are given, in the order in which it was given.

    Use as a context manager: at its end nothing is at work any more, and what has not been begun
    is dropped.
    """

    def __init__(self, name: str, threads: int) -> None:
        self.busy = BusyTime(threads)
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix=name)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._executor.shutdown(wait=True, cancel_futures=True)

    def submit(self, work: Callable[[], Item]) -> Future[Item]:
        """Return the future of the result of `work`."""

        def timed() -> Item:
            with self.busy.measured():
                return work()

        return self._executor.submit(timed)


def result_of(future: Future[Item], check: Check) -> Item:
    """Wait for a result; `check` is called every now and then and may raise."""
    while not wait_for((future,), timeout=LONGEST_WAIT).done:
        check()
    return future.result()


def _is_nothing(future: Future[Item]) -> bool:
    return future.done() and future.exception() is None and future.result() is None


@dataclass(frozen=True)
class Readers(Generic[Task, Item]):
    """One function per thread that reads a task, and how many bytes a task takes.

    A function is never called by two threads at a time. A task that turns out to be None takes
    nothing.
    """

    functions: Sequence[Callable[[Task], Item]]
    size: Callable[[Task], int]

    def ahead(
        self, tasks: Iterable[Task], stage: Stage, limit: int, check: Check
    ) -> Iterator[tuple[Task, Item]]:
        """Yield tasks in their order with what was read of them.

        What is being read or waits to be taken has at most `limit` bytes, or is a single task.
        """
        idle: SimpleQueue[Callable[[Task], Item]] = SimpleQueue()
        for function in self.functions:
            idle.put(function)

        def read(task: Task) -> Item:
            function = idle.get()
            try:
                return function(task)
            finally:
                idle.put(function)

        ahead: deque[tuple[Task, int, Future[Item]]] = deque()
        remaining = iter(tasks)
        waiting = next(remaining, None)
        while ahead or waiting is not None:
            held = sum(size for _, size, future in ahead if not _is_nothing(future))
            while waiting is not None:
                size = self.size(waiting)
                if ahead and held + size > limit:
                    break
                ahead.append((waiting, size, stage.submit(partial(read, waiting))))
                held += size
                waiting = next(remaining, None)
            task, _, future = ahead.popleft()
            item = result_of(future, check)
            del future
            yield task, item
            del item


class Writer(Generic[Item]):
    """Hands items to `function` in one thread, in order; at most `limit` bytes wait, or one item.

    After a failure no more items are written, and the next call raises what went wrong.
    """

    def __init__(
        self, function: Callable[[Item], None], stage: Stage, limit: int, check: Check
    ) -> None:
        self._function, self._stage = function, stage
        self._limit, self._check = limit, check
        self._waiting: deque[tuple[int, Future[None]]] = deque()
        self._held = 0
        self._has_failed = False

    def put(self, item: Item, size: int) -> None:
        """Have an item written; waits while there is no room for its `size` in bytes."""
        while self._waiting and (self._waiting[0][1].done() or self._held + size > self._limit):
            self._settle()
        self._held += size
        self._waiting.append((size, self._stage.submit(lambda: self._write(item))))

    def finish(self) -> None:
        """Wait until everything is written."""
        while self._waiting:
            self._settle()

    def _settle(self) -> None:
        size, future = self._waiting[0]
        result_of(future, self._check)
        self._waiting.popleft()
        self._held -= size

    def _write(self, item: Item) -> None:
        if self._has_failed:
            return
        try:
            self._function(item)
        except BaseException:
            self._has_failed = True
            raise
