"""Does reading keep up with the network? `.venv/bin/python benchmarks/data_loading.py [OPTIONS]`.

Trains on whole tiles of a generated scene with the product's own loop. Three passes alternate:
the tiles alone (the network replaced by nothing), the network on tiles held in memory, and both
together. What is printed are medians of the ratios of passes that ran one after the other, so that
other work on the machine falls on both sides; the processor time of this process is given too, of
which other work takes nothing.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pyogrio
import shapely
from lightning_fabric import Fabric

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "build" / "plugins"))

from rock_outcrop.rock_outcrop_plugin import recipes
from rock_outcrop.rock_outcrop_plugin.engine.dataset import Sample
from rock_outcrop.rock_outcrop_plugin.engine.inputs import InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.raster import open_raster
from rock_outcrop.rock_outcrop_plugin.engine.synthetic.scene import (
    SceneFiles,
    SceneSettings,
    generate_scene,
    write_scene,
)
from rock_outcrop.rock_outcrop_plugin.engine.training.loop import EpochSums, Trainer
from rock_outcrop.rock_outcrop_plugin.engine.training.prepare import (
    TrainingData,
    prepare_data,
    segmentation_loss,
)
from rock_outcrop.rock_outcrop_plugin.engine.training.run import initial_state
from rock_outcrop.rock_outcrop_plugin.engine.training.specification import TrainingRun
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

TOKEN = "0123456789ab"
SEED = 7


def make_run(folder: Path, options: argparse.Namespace) -> TrainingRun:
    """Generate a scene and describe a training on all of its tiles, at their full size."""
    files = SceneFiles(
        composite=folder / "composite.tif",
        dem=folder / "dem.tif",
        truth=folder / "truth.tif",
        johnson=None,
        geomap=None,
        add=None,
    )
    reporter = SilentReporter()
    scene = generate_scene(SceneSettings(seed=SEED, tiles=options.tiles), reporter)
    write_scene(scene, files, TOKEN, reporter)
    recipe = recipes.load("rock")
    write_tiles(folder / "truth.tif", folder / "tiles.gpkg", recipe.grid.tile_size)
    return TrainingRun(
        recipe=recipe,
        files=InputFiles(folder / "composite.tif", folder / "dem.tif"),
        label=folder / "truth.tif",
        tiles=folder / "tiles.gpkg",
        run_folder=folder,
        model=folder / "model.safetensors",
        onnx=folder / "model.onnx",
        report=folder / "report.html",
        token=TOKEN,
        width=options.width,
        batch_size=recipe.training.batch_size,
        learning_rate=1e-4,
        device="cpu",
        seed=SEED,
        crop=recipe.grid.tile_size,
        threshold=0.5,
        workers=options.workers,
    )


def write_tiles(raster: Path, output: Path, tile: int) -> None:
    """Write an index of all tiles of a raster, all to train on."""
    with open_raster(raster, "TRUTH") as dataset:
        left, bottom, right, top = dataset.bounds
        size, crs = tile * dataset.res[0], dataset.crs.to_wkt()
    columns = np.arange(round(left / size), round(right / size))
    rows = np.arange(round(bottom / size), round(top / size))
    column, row = (axis.ravel() for axis in np.meshgrid(columns, rows))
    count = len(column)
    fields = {
        "id": np.arange(count, dtype=np.int64),
        "column": column.astype(np.int32),
        "row": row.astype(np.int32),
        "rock_fraction": np.full(count, 0.1),
        "valid_fraction": np.ones(count),
        "split": np.array(["train"] * count, dtype=object),
        "selected": np.ones(count, dtype=bool),
    }
    boxes = shapely.box(column * size, row * size, (column + 1) * size, (row + 1) * size)
    pyogrio.raw.write(
        output,
        shapely.to_wkb(boxes),
        list(fields.values()),
        list(fields),
        geometry_type="Polygon",
        crs=crs,
        layer="tiles",
        driver="GPKG",
    )


def make_trainer(run: TrainingRun, data: TrainingData) -> Trainer:
    """Return the product's trainer, as `train` makes it."""
    fabric = Fabric(accelerator="cpu", devices=1)
    reporter = SilentReporter()
    return Trainer(
        run,
        data,
        initial_state(run, fabric, reporter),
        segmentation_loss(run, data.positive_weight),
        fabric=fabric,
        identity={},
        reporter=reporter,
    )


class Seconds(NamedTuple):
    """How long a pass took, by the clock and in processor time of all threads."""

    clock: float
    processor: float


def seconds_of(samples: Iterable[Sample], trainer: Trainer | None) -> Seconds:
    """Return how long it takes to go through the batches, and to train on them if given."""
    start, used, sums = time.perf_counter(), time.process_time(), EpochSums()
    for batch, sample in enumerate(samples):
        if trainer is not None:
            trainer.step(trainer.to_device(sample), batch, sums)
    return Seconds(time.perf_counter() - start, time.process_time() - used)


def measure(run: TrainingRun, data: TrainingData, rounds: int) -> str:
    """Return a line with the medians of both ratios."""
    trainer = make_trainer(run, data)
    held = list(trainer.loaders.training(0))
    tiles = sum(len(sample.label) for sample in held)
    seconds_of(held, trainer)
    rates, delivered, shares, processor = [], [], [], []
    for epoch in range(1, rounds + 1):
        alone = seconds_of(trainer.loaders.training(epoch), None)
        before = seconds_of(held, trainer)
        both = seconds_of(trainer.loaders.training(epoch), trainer)
        after = seconds_of(held, trainer)
        network = Seconds(*(sum(pair) / 2 for pair in zip(before, after, strict=True)))
        rates.append(tiles / network.clock)
        delivered.append(network.clock / alone.clock)
        shares.append(100 * network.clock / both.clock)
        processor.append(100 * network.processor / both.processor)
    return (
        f"network {statistics.median(rates):.2f} tiles/s; delivered "
        f"{statistics.median(delivered):.1f} ({min(delivered):.1f} to {max(delivered):.1f}) times "
        f"as fast as consumed; loop at {statistics.median(shares):.1f}% ({min(shares):.1f} to "
        f"{max(shares):.1f}) of the rate on tiles in memory, "
        f"{statistics.median(processor):.1f}% in processor time"
    )


def main() -> None:
    """Measure with all tiles in the cache, and with none."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--tiles", type=int, default=2, help="edge of the scene in tiles")
    parser.add_argument("--width", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--workers", type=int, default=None)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        run = make_run(Path(name), options)
        reporter = SilentReporter()
        for title, workers in (("from the cache", options.workers), ("read every time", 1)):
            data = prepare_data(run, reporter)
            if title == "read every time":
                data.reader = data.training.reader = data.reader.sharing_cache(10**9)
            line = measure(replace(run, workers=workers), data, options.rounds)
            data.reader.close()
            sys.stdout.write(f"{title}, {workers or 0} loading processes: {line}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
