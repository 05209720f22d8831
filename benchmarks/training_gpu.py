"""What a GPU makes of training: `.venv/bin/python benchmarks/training_gpu.py [OPTIONS]`.

The product's own training step on random tiles that are on the device already: plain float32
against bfloat16 with channels-last and compilation, alternating, at several batch sizes. From the
rates follows how long two stages on the published number of tiles would take. Without CUDA it says
so and ends; `--device cpu --width 4 --size 64 --batches 2` only tries the program out.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from lightning_fabric import Fabric

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "build" / "plugins"))

from rock_outcrop.models import build_network
from rock_outcrop.rock_outcrop_plugin import recipes
from rock_outcrop.rock_outcrop_plugin.engine.dataset import Sample
from rock_outcrop.rock_outcrop_plugin.engine.losses import SegmentationLoss
from rock_outcrop.rock_outcrop_plugin.engine.training.compilation import compiled
from rock_outcrop.rock_outcrop_plugin.engine.training.gradients import ElasticGradients, clip
from rock_outcrop.rock_outcrop_plugin.engine.training.ranks import Ranks
from rock_outcrop.rock_outcrop_plugin.engine.training.teacher import Teacher
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

TILES, VALIDATION_SHARE, STAGES = 2400, 0.2, 2
WARM_UP = 5


class Printer(SilentReporter):
    """Shows warnings: a network that could not be compiled, a batch that did not fit."""

    def warn(self, text: str) -> None:
        sys.stdout.write(f"warning: {text}\n")


@dataclass
class Step:
    """One way to train, ready to go."""

    title: str
    gradients: ElasticGradients
    optimiser: torch.optim.Optimizer
    sample: Sample

    def seconds(self, steps: int) -> float:
        """Return how long so many steps take, all of their work included."""
        synchronise(self.gradients.fabric.device)
        start = time.perf_counter()
        for _ in range(steps):
            losses = self.gradients.compute(self.sample, 1.0)
            norm = clip(self.gradients.student.module, 0.0)
            torch.stack([losses.supervised, losses.consistency, norm]).tolist()
            self.optimiser.step()
            self.gradients.teacher.update(self.gradients.student.module)
        synchronise(self.gradients.fabric.device)
        return time.perf_counter() - start

    @torch.no_grad()
    def evaluation_seconds(self, steps: int) -> float:
        """Return how long both networks take for a tile, without gradients."""
        student = self.gradients.student.module.eval()
        teacher = self.gradients.teacher.network.eval()
        tile = self.sample.channels[:1]
        synchronise(tile.device)
        start = time.perf_counter()
        with self.gradients.fabric.autocast():
            for _ in range(steps):
                student(tile), teacher(tile)
        synchronise(tile.device)
        return (time.perf_counter() - start) / steps


def synchronise(device: torch.device) -> None:
    """Wait until the device has done all that it was told."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)


def make_step(options: argparse.Namespace, batch: int, *, is_fast: bool) -> Step:
    """Return the plain or the fast way to train on a batch of random tiles."""
    recipe = recipes.load("rock")
    settings = recipe.training
    fabric = Fabric(
        accelerator=options.device, devices=1, precision="bf16-mixed" if is_fast else "32-true"
    )
    memory = torch.channels_last if is_fast else torch.contiguous_format
    torch.manual_seed(1)
    channels = len(recipe.channels)
    network = build_network("unet", channels, 1, width=options.width, depth=recipe.network.depth)
    network = network.to(fabric.device, memory_format=memory)
    shape = (batch, channels, options.size, options.size)
    image = torch.rand(shape, device=fabric.device).to(memory_format=memory)
    label = (torch.rand_like(image[:, :1]) < 0.1).float()
    sample = Sample(image, label, torch.ones_like(label, dtype=torch.bool), torch.arange(batch))
    teacher, reporter = Teacher(network, settings.ema_decay), Printer()
    student = network
    if is_fast:
        with fabric.autocast():
            student = compiled(network, image, reporter)
    gradients = ElasticGradients(
        fabric=fabric,
        ranks=Ranks(fabric),
        student=fabric.setup_module(student),
        teacher=teacher,
        loss=SegmentationLoss(0.8, 0.2, 0.3, 0.7, 5.0, 0.95, 0.2),
        reporter=reporter,
        piece=batch,
    )
    optimiser = torch.optim.AdamW(network.parameters(), lr=settings.learning_rate)
    title = "bfloat16, channels-last, compiled" if is_fast else "float32"
    return Step(title, gradients, optimiser, sample)


def measure(options: argparse.Namespace, batch: int) -> None:
    """Print the rates at one batch size."""
    ways = [make_step(options, batch, is_fast=is_fast) for is_fast in (False, True)]
    for way in ways:
        way.seconds(WARM_UP)
    rounds = [[way.seconds(options.steps) for way in ways] for _ in range(options.rounds)]
    gain = statistics.median(plain / fast for plain, fast in rounds)
    epochs = recipes.load("rock").training.epochs
    for way, seconds in zip(ways, zip(*rounds, strict=True), strict=True):
        rate = batch * options.steps / statistics.median(seconds)
        evaluation = way.evaluation_seconds(options.steps)
        epoch = TILES * (1 - VALIDATION_SHARE) / rate + TILES * VALIDATION_SHARE * evaluation
        sys.stdout.write(
            f"batch {batch} (pieces of {way.gradients.piece}), {way.title}: {rate:.1f} tiles/s; "
            f"{TILES} tiles x {STAGES} stages x {epochs} epochs: "
            f"{STAGES * epochs * epoch / 3600:.1f} h\n"
        )
    sys.stdout.write(f"batch {batch}: {gain:.2f} times as fast\n")
    sys.stdout.flush()


def main() -> None:
    """Measure at every batch size that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--device", choices=("cuda", "cpu"), default="cuda")
    parser.add_argument("--width", type=int, default=64)
    parser.add_argument("--size", type=int, default=520)
    parser.add_argument("--batches", type=int, nargs="+", default=[4, 8, 16])
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    if options.device == "cuda" and not torch.cuda.is_available():
        raise SystemExit("There is no CUDA device here, so there is nothing to measure.")
    if options.device == "cuda":
        torch.backends.cudnn.benchmark = True
        sys.stdout.write(f"{torch.cuda.get_device_name()}, PyTorch {torch.__version__}\n")
    for batch in options.batches:
        measure(options, batch)


if __name__ == "__main__":
    main()
