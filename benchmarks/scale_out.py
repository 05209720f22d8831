"""Two Dask workers against one: `.venv/bin/python benchmarks/scale_out.py [OPTIONS]`.

A scheduler and workers of one thread each are started on this machine, twice: one with one worker,
one with two. The same prediction by blocks runs on both, alternating; printed are the medians of
the whole run (wall time, until the raster is there), of the blocks alone, and their ratios. Both
rasters must be equal to the byte. The cluster whose turn it is not is stopped meanwhile, as idle
processes of Dask take some of a core, too. With fewer than two idle cores the figures say
nothing, and with few blocks one of two workers may get the larger ones.

Two processes also share memory, caches and clock. What the machine itself allows is measured in
each pair: the network alone, over windows that are in memory, in one process and in two at once.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import rasterio
import torch
from inference_process import Case
from rasterio.transform import Affine

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "build" / "plugins"))

from rock_outcrop.models import build_network
from rock_outcrop.rock_outcrop_plugin import recipes
from rock_outcrop.rock_outcrop_plugin.engine.blocks import BlockedRun, predict_blocks
from rock_outcrop.rock_outcrop_plugin.engine.card import card_from_recipe
from rock_outcrop.rock_outcrop_plugin.engine.inference.specification import PredictionRun
from rock_outcrop.rock_outcrop_plugin.engine.inputs import InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.model_file import read_card, save_model
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

# As docs/scale-out.md says.
QUIET_DASK = {
    "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False",
    "DASK_DISTRIBUTED__ADMIN__TICK__INTERVAL": "500ms",
}
PLUGINS = Path(sys.path[0])
TOKEN = "0123456789ab"
BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
START_SECONDS = 60


class Clock(SilentReporter):
    """Notes when the blocks are finished and joining them begins."""

    def __init__(self) -> None:
        self.start = time.perf_counter()
        self.blocks = 0.0

    def progress(self, fraction: float, text: str = "") -> None:
        del fraction
        if text.startswith("Joining") and not self.blocks:
            self.blocks = time.perf_counter() - self.start


def write_inputs(folder: Path, size: int, width: int, depth: int) -> PredictionRun:
    """Write a random composite, a DEM and an untrained model; return a run on them."""
    random = np.random.default_rng(0)
    common = {
        "driver": "GTiff",
        "width": size,
        "height": size,
        "crs": "EPSG:3031",
        "transform": Affine(10.0, 0.0, 2_000_000.0, 0.0, -10.0, 500_000.0),
        "tiled": True,
        "blockxsize": 512,
        "blockysize": 512,
    }
    composite, dem = folder / "composite.tif", folder / "dem.tif"
    with rasterio.open(
        composite, "w", count=len(BANDS), dtype="uint16", nodata=0, **common
    ) as dataset:
        dataset.descriptions = BANDS
        for row in range(0, size, 512):
            height = min(512, size - row)
            stripe = random.integers(1, 9000, (len(BANDS), height, size), dtype=np.uint16)
            dataset.write(stripe, window=rasterio.windows.Window(0, row, size, height))
    with rasterio.open(dem, "w", count=1, dtype="float32", nodata=-9999.0, **common) as dataset:
        ramp = np.linspace(0, 800, size, dtype=np.float32)
        dataset.write(np.add.outer(ramp, ramp)[None])
    card = card_from_recipe(recipes.load("rock"), width=width, depth=depth)
    torch.manual_seed(0)
    network = build_network(card.network.name, len(card.channels), 1, width=width, depth=depth)
    model = folder / "model.safetensors"
    save_model(model, network.eval(), card, token=TOKEN)
    return PredictionRun(
        model, InputFiles(composite, dem), TOKEN, None, folder / "mask.tif", device="cpu"
    )


@dataclass(frozen=True)
class Cluster:
    """The address of a scheduler, and the processes of it and of its workers."""

    address: str
    processes: list[subprocess.Popen[bytes]]

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Stop all processes for the time of the block."""
        try:
            for process in self.processes:
                process.send_signal(signal.SIGSTOP)
            yield
        finally:
            for process in self.processes:
                process.send_signal(signal.SIGCONT)


@contextmanager
def cluster(folder: Path, workers: int) -> Iterator[Cluster]:
    """Start a scheduler with workers of one thread each."""
    folder.mkdir()
    started: list[subprocess.Popen[bytes]] = []
    try:
        options = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-show"]
        log = start(started, folder, "dask_scheduler", options)
        address = wait_for(log, r"Scheduler at:\s+(tcp://\S+)")
        for number in range(workers):
            place = ["--local-directory", str(folder / f"worker-{number}")]
            one = ["--host", "127.0.0.1", "--nthreads", "1", "--no-nanny", "--no-dashboard"]
            wait_for(start(started, folder, "dask_worker", [address, *one, *place]), "(Registered)")
        yield Cluster(address, started)
    finally:
        for process in started:
            process.kill()
            process.wait()


def start(
    started: list[subprocess.Popen[bytes]], folder: Path, program: str, options: list[str]
) -> Path:
    """Start a program of Dask; return where it writes."""
    log = folder / f"{len(started)}.log"
    variables = {**os.environ, **QUIET_DASK, "PYTHONPATH": str(PLUGINS)}
    for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "GDAL_NUM_THREADS"):
        variables[name] = "1"
    with log.open("wb") as file:
        command = [sys.executable, "-m", f"distributed.cli.{program}", *options]
        started.append(
            subprocess.Popen(command, stdout=file, stderr=subprocess.STDOUT, env=variables)
        )
    return log


def wait_for(log: Path, pattern: str) -> str:
    """Return what a pattern finds in a log, once it is there."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        found = re.search(pattern, log.read_text(errors="replace"))
        if found:
            return found.group(1)
        time.sleep(0.05)
    raise SystemExit(log.read_text(errors="replace"))


def measure(run: BlockedRun) -> tuple[float, float, bytes]:
    """Return the seconds of a whole run and of its blocks, and the mask's bytes."""
    shutil.rmtree(run.folder, ignore_errors=True)
    clock = Clock()
    predict_blocks(run, clock)
    seconds = time.perf_counter() - clock.start
    if run.prediction.mask is None:
        raise SystemExit("the run has no mask")
    return seconds, clock.blocks, run.prediction.mask.read_bytes()


def allowed(run: PredictionRun) -> float:
    """Return how many times the rate of one bare loop two at once have."""
    case = Case(run.files.dem.parent, run.model, ("--window", str(read_card(run.model).tile)))
    alone = case.run("bare").seconds
    with ThreadPoolExecutor(2) as pool:
        together = [figures.seconds for figures in pool.map(lambda _: case.run("bare"), range(2))]
    return 2 * alone / statistics.mean(together)


def main() -> int:
    parser = argparse.ArgumentParser(description="Two Dask workers against one.")
    parser.add_argument("--size", type=int, default=4096, help="edge of the raster in pixels")
    parser.add_argument("--block", type=int, default=1024, help="edge of a block in pixels")
    parser.add_argument("--width", type=int, default=8, help="width of the U-Net")
    parser.add_argument("--depth", type=int, default=4, help="poolings of the U-Net")
    parser.add_argument("--pairs", type=int, default=7)
    options = parser.parse_args()
    if options.pairs < 3:
        parser.error("at least 3 pairs are needed for a median")
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory(prefix="scale-out-") as name:
        folder = Path(name)
        prediction = write_inputs(folder, options.size, options.width, options.depth)
        run = BlockedRun(prediction, folder / "blocks", options.block)
        with cluster(folder / "one", 1) as one, cluster(folder / "two", 2) as two:
            for warm_up in (one, two):
                measure(replace(run, scheduler=warm_up.address))
            report(run, {1: one, 2: two}, options)
    return 0


def report(run: BlockedRun, clusters: dict[int, Cluster], options: argparse.Namespace) -> None:
    """Measure pairs, alternating which comes first, and print the medians."""
    whole: dict[int, list[float]] = {1: [], 2: []}
    blocks: dict[int, list[float]] = {1: [], 2: []}
    limits: list[float] = []
    masks: set[bytes] = set()
    for pair in range(options.pairs):
        for workers in (1, 2) if pair % 2 == 0 else (2, 1):
            with clusters[3 - workers].stopped():
                seconds, in_blocks, mask = measure(
                    replace(run, scheduler=clusters[workers].address)
                )
            whole[workers].append(seconds)
            blocks[workers].append(in_blocks)
            masks.add(mask)
        with clusters[1].stopped(), clusters[2].stopped():
            limits.append(allowed(run.prediction))
        sys.stdout.write(
            f"pair {pair + 1}: {whole[1][-1]:.2f} s and {whole[2][-1]:.2f} s, "
            f"ratio {whole[1][-1] / whole[2][-1]:.2f}; bare loops {limits[-1]:.2f}\n"
        )
        sys.stdout.flush()
    pixels = options.size**2 / 1e6
    for title, seconds_of in (("whole run", whole), ("blocks alone", blocks)):
        ratios = [one / two for one, two in zip(seconds_of[1], seconds_of[2], strict=True)]
        one, two = statistics.median(seconds_of[1]), statistics.median(seconds_of[2])
        sys.stdout.write(
            f"{title}: 1 worker {one:.2f} s ({pixels / one:.2f} Mpx/s), 2 workers {two:.2f} s "
            f"({pixels / two:.2f} Mpx/s); ratio {statistics.median(ratios):.2f} "
            f"({min(ratios):.2f} to {max(ratios):.2f}), {options.pairs} pairs\n"
        )
    sys.stdout.write(
        f"two bare loops have {statistics.median(limits):.2f} ({min(limits):.2f} to "
        f"{max(limits):.2f}) times the rate of one\n"
    )
    sys.stdout.write(f"the masks are {'equal' if len(masks) == 1 else 'NOT equal'} to the byte\n")


if __name__ == "__main__":
    raise SystemExit(main())
