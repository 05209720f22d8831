"""A real Dask scheduler and workers on loopback, as processes of their own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PLUGINS = Path(__file__).resolve().parents[3] / "build" / "plugins"
SECONDS = 60


def _start(log: Path, *arguments: str, path: Path | None = PLUGINS) -> subprocess.Popen[bytes]:
    variables = {**os.environ, "OMP_NUM_THREADS": "1"}
    variables.pop("PYTHONPATH", None)
    if path is not None:
        variables["PYTHONPATH"] = str(path)
    with log.open("wb") as file:
        return subprocess.Popen(
            [sys.executable, "-m", *arguments],
            stdout=file,
            stderr=subprocess.STDOUT,
            env=variables,
            cwd=log.parent,
        )


def _wait_for(log: Path, pattern: str, process: subprocess.Popen[bytes]) -> str:
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        found = re.search(pattern, log.read_text(errors="replace"))
        if found:
            return found.group(1)
        time.sleep(0.05)
    raise AssertionError(log.read_text(errors="replace"))


class Cluster:
    """One scheduler and its workers."""

    def __init__(self, folder: Path, path: Path | None = PLUGINS) -> None:
        self._folder, self._path = folder, path
        log = folder / "scheduler.log"
        options = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-show")
        self.scheduler = _start(log, "distributed.cli.dask_scheduler", *options, path=path)
        self.workers: list[subprocess.Popen[bytes]] = []
        self.address = _wait_for(log, r"Scheduler at:\s+(tcp://\S+)", self.scheduler)

    def add_workers(self, count: int) -> None:
        """Start workers of one thread each."""
        logs = []
        for _ in range(count):
            number = len(self.workers)
            log = self._folder / f"worker-{number}.log"
            options = ("--host", "127.0.0.1", "--nthreads", "1", "--no-nanny", "--no-dashboard")
            folder = ("--local-directory", str(self._folder / f"worker-{number}"))
            self.workers.append(
                _start(
                    log,
                    "distributed.cli.dask_worker",
                    self.address,
                    *options,
                    *folder,
                    path=self._path,
                )
            )
            logs.append(log)
        for log, worker in zip(logs, self.workers[-count:], strict=True):
            _wait_for(log, r"(Registered to)", worker)

    def end(self) -> None:
        """End all processes."""
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()


@contextmanager
def cluster(folder: Path, workers: int, path: Path | None = PLUGINS) -> Iterator[Cluster]:
    """Give a scheduler with workers."""
    folder.mkdir(exist_ok=True)
    made = Cluster(folder, path)
    try:
        if workers:
            made.add_workers(workers)
        yield made
    finally:
        made.end()
