"""One way to predict a raster, in a process of its own; `inference.py` starts it.

product: `predict`. bare: the network in a loop over windows that are in memory already. usual: what
QGIS plugins do, tile after tile: read, run, paste into a result that is held whole. idle: nothing,
for the memory that the worker takes by itself. Prints seconds, processor seconds and the log.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import rasterio
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "build" / "plugins"))

from rock_outcrop.models import network_reach
from rock_outcrop.rock_outcrop_plugin.engine.device import free_bytes
from rock_outcrop.rock_outcrop_plugin.engine.grid import Window
from rock_outcrop.rock_outcrop_plugin.engine.inference.backends import Backend, load_backend
from rock_outcrop.rock_outcrop_plugin.engine.inference.run import predict
from rock_outcrop.rock_outcrop_plugin.engine.inference.specification import PredictionRun
from rock_outcrop.rock_outcrop_plugin.engine.inference.window_plan import WindowPlan, plan_windows
from rock_outcrop.rock_outcrop_plugin.engine.inference.window_size import (
    automatic_edge,
    network_stride_of,
)
from rock_outcrop.rock_outcrop_plugin.engine.inputs import ChannelStack, InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.raster import target_grid
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

TOKEN = "0123456789ab"
SILENT = SilentReporter()


class LogKeeper(SilentReporter):
    """Keeps the log's lines."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def log(self, text: str) -> None:
        self.lines.append(text)

    def warn(self, text: str) -> None:
        self.lines.append(text)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=list(KINDS))
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--window", type=int, default=0)
    parser.add_argument("--overlap", type=int, default=64)
    parser.add_argument("--first-look", default="none")
    parser.add_argument("--device", default="cpu")
    return parser.parse_args()


def inputs(options: argparse.Namespace) -> InputFiles:
    slope = options.folder / "slope.tif"
    return InputFiles(
        options.folder / "composite.tif",
        options.folder / "dem.tif",
        slope if slope.exists() else None,
    )


def opened(options: argparse.Namespace) -> tuple[Backend, ChannelStack]:
    backend = load_backend(options.model, "auto", options.device, TOKEN, SILENT)
    card, files = backend.card, inputs(options)
    grid = target_grid(*files.grid_source, card.crs, card.resolution, SILENT)
    return backend, ChannelStack(files, card.recipe_channels, grid, SILENT)


def product(options: argparse.Namespace) -> tuple[Callable[[], None], list[str]]:
    keeper = LogKeeper()
    run = PredictionRun(
        options.model,
        inputs(options),
        TOKEN,
        options.output / "probability.tif",
        options.output / "mask.tif",
        overlap=options.overlap,
        window=options.window,
        first_look=options.first_look,
        batch_size=0,
        device=options.device,
    )
    return lambda: void(predict(run, keeper)), keeper.lines


def plan_of(options: argparse.Namespace, backend: Backend, stack: ChannelStack) -> WindowPlan:
    """Return the windows that `predict` would have."""
    card, area = backend.card, stack.grid.full_window
    overlap = options.overlap if network_reach(card.network.name, card.network.depth) else 0
    edge = options.window or automatic_edge(card, area, overlap, free_bytes(options.device))
    return plan_windows(stack.grid, edge, overlap, network_stride_of(card))


def bare(options: argparse.Namespace) -> tuple[Callable[[], None], list[str]]:
    backend, stack = opened(options)
    plan = plan_of(options, backend, stack)
    whole = stack.grid.full_window
    windows = [plan.window(*index) for index in plan.indices(whole, plan.columns.count)]
    tiles = [stack.read(window)[0][None] for window in windows]

    def loop() -> None:
        for tile in tiles:
            backend.probabilities(tile)

    return loop, []


def usual(options: argparse.Namespace) -> tuple[Callable[[], None], list[str]]:
    def run() -> None:
        backend, stack = opened(options)
        card, grid = backend.card, stack.grid
        step, margin = card.tile - options.overlap, options.overlap // 2
        result = np.zeros((grid.height, grid.width), dtype=np.float32)
        valid_everywhere = np.zeros(result.shape, dtype=bool)
        for row in range(0, grid.height, step):
            for column in range(0, grid.width, step):
                core = Window(column, row, step, step).clipped(grid.width, grid.height)
                channels, valid = stack.read(core.grown(margin))
                answer = backend.probabilities(channels[None])[0, 0]
                inner = (
                    slice(margin, margin + core.height),
                    slice(margin, margin + core.width),
                )
                place = slice(row, row + core.height), slice(column, column + core.width)
                result[place] = answer[inner]
                valid_everywhere[place] = valid[inner]
        save(options, stack, result, valid_everywhere, card.threshold)

    return run, []


def save(
    options: argparse.Namespace,
    stack: ChannelStack,
    result: np.ndarray,
    valid: np.ndarray,
    threshold: float,
) -> None:
    per_cent = np.where(valid, (result * 100).astype(np.uint8), 255).astype(np.uint8)
    mask = np.where(valid, result >= threshold, 255).astype(np.uint8)
    grid = stack.grid
    for name, values in (("probability", per_cent), ("mask", mask)):
        with rasterio.open(
            options.output / f"{name}.tif",
            "w",
            driver="GTiff",
            width=grid.width,
            height=grid.height,
            count=1,
            dtype="uint8",
            crs=grid.crs,
            transform=grid.transform,
            nodata=255,
            tiled=True,
            compress="DEFLATE",
        ) as dataset:
            dataset.write(values, 1)
            dataset.build_overviews([2, 4, 8], rasterio.enums.Resampling.nearest)


def idle(options: argparse.Namespace) -> tuple[Callable[[], None], list[str]]:
    opened(options)
    return lambda: None, []


def void(_: object) -> None: ...


KINDS = {
    "product": product,
    "bare": bare,
    "usual": usual,
    "usual-reused": usual,
    "idle": idle,
}


def main() -> None:
    options = parse()
    torch.set_num_threads(options.threads)
    work, log = KINDS[options.kind](options)
    started, processor = time.perf_counter(), time.process_time()
    work()
    figures = {
        "seconds": time.perf_counter() - started,
        "processor": time.process_time() - processor,
        "log": log,
    }
    sys.stdout.write(json.dumps(figures) + "\n")


main()
