"""How fast are torch and ONNX Runtime? `.venv/bin/python benchmarks/backends.py [OPTIONS]`.

Runs one network on the same tiles in memory with the product's own backends: torch in float32,
ONNX Runtime in float32, float16 and int8. They take turns, in an order that is turned round every
time, so that other work on the machine falls on all of them. What is printed are medians: million
pixels per second by the clock, and how many times the clock and the processor time of torch each
one takes. Without a model the weights are random, which costs as much time as trained ones.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "build" / "plugins"))

from rock_outcrop.models import NETWORKS, build_network
from rock_outcrop.rock_outcrop_plugin import recipes
from rock_outcrop.rock_outcrop_plugin.engine.card import NetworkCard, card_from_recipe
from rock_outcrop.rock_outcrop_plugin.engine.export.precisions import to_float16, to_int8
from rock_outcrop.rock_outcrop_plugin.engine.inference.backends import Backend, load_backend
from rock_outcrop.rock_outcrop_plugin.engine.model_file import (
    load_network,
    onnx_graph,
    read_card,
    save_model,
    write_graph,
)
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

TOKEN = "0123456789ab"
SMOOTHNESS = 8.0
PRECISIONS = ("float32", "float16", "int8")


def make_batch(options: argparse.Namespace, channels: int) -> NDArray[np.float32]:
    """Return smooth random channels, 0..1, as tiles are."""
    shape = (options.batch, channels, options.size, options.size)
    noise = np.random.default_rng(0).random(shape, dtype=np.float32)
    smooth = gaussian_filter(noise, (0, 0, SMOOTHNESS, SMOOTHNESS))
    batch: NDArray[np.float32] = (smooth - smooth.min()) / np.ptp(smooth)
    return batch


def make_model(options: argparse.Namespace) -> None:
    """Write a network of random weights, with the statistics of a batch."""
    card = card_from_recipe(recipes.load("rock"), options.width, options.depth)
    network_card = NetworkCard(name=options.network, width=options.width, depth=options.depth)
    card = card.model_copy(update={"network": network_card})
    channels = len(card.channels)
    torch.manual_seed(0)
    network = build_network(options.network, channels, 1, width=options.width, depth=options.depth)
    with torch.no_grad():
        network.train()(torch.from_numpy(make_batch(options, channels)))
    save_model(options.model, network.eval(), card, token=TOKEN)


def load_backends(
    options: argparse.Namespace, folder: Path, batch: NDArray[np.float32]
) -> dict[str, Backend]:
    """Return the backends by their names; the first is torch."""
    silent = SilentReporter()
    network, card = load_network(options.model)
    graph = onnx_graph(network, card)
    device = options.device
    found = {"torch float32": load_backend(options.model, "torch", device, TOKEN, silent)}
    for precision in options.precisions:
        converted = graph
        if precision == "float16":
            converted = to_float16(graph)
        elif precision == "int8":
            converted = to_int8(graph, [batch])
        path = folder / f"{precision}.onnx"
        write_graph(path, converted, card, token=TOKEN)
        backend = load_backend(path, "onnx", device, TOKEN, silent, provider=options.provider)
        found[f"onnx {precision}"] = backend
    return found


class Seconds(NamedTuple):
    """How long a call took, by the clock and in processor time of all threads."""

    clock: float
    processor: float


def seconds_of(backend: Backend, batch: NDArray[np.float32]) -> Seconds:
    """Return how long one batch takes."""
    start, used = time.perf_counter(), time.process_time()
    backend.probabilities(batch)
    return Seconds(time.perf_counter() - start, time.process_time() - used)


def measure(
    backends: dict[str, Backend], batch: NDArray[np.float32], rounds: int
) -> dict[str, list[Seconds]]:
    """Return the times of every backend, one a round."""
    times: dict[str, list[Seconds]] = {name: [] for name in backends}
    for backend in backends.values():
        backend.probabilities(batch)
    for number in range(rounds):
        names = list(backends) if number % 2 == 0 else list(reversed(backends))
        for name in names:
            times[name].append(seconds_of(backends[name], batch))
    return times


def report(times: dict[str, list[Seconds]], backends: dict[str, Backend], pixels: int) -> str:
    """Return a table with a line for every backend."""
    lines = [f"{'backend':<14} {'Mpx/s':>8} {'clock':>7} {'(range)':>15} {'processor':>10}  device"]
    (_, reference), *_ = times.items()
    for name, own in times.items():
        pairs = list(zip(own, reference, strict=True))
        clock = [mine.clock / other.clock for mine, other in pairs]
        processor = [mine.processor / max(other.processor, 1e-9) for mine, other in pairs]
        rate = pixels / 1e6 / statistics.median(seconds.clock for seconds in own)
        spread = f"({min(clock):.2f} to {max(clock):.2f})"
        lines.append(
            f"{name:<14} {rate:>8.2f} {statistics.median(clock):>7.2f} {spread:>15} "
            f"{statistics.median(processor):>10.2f}  {backends[name].device}"
        )
    return "\n".join(lines)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--model", type=Path, default=None, help="a .safetensors; else random")
    parser.add_argument("--network", choices=NETWORKS, default="unet")
    parser.add_argument("--width", type=int, default=16)
    parser.add_argument("--depth", type=int, default=4)
    parser.add_argument("--size", type=int, default=520, help="edge of a tile in pixels")
    parser.add_argument("--batch", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--device", default="cpu", choices=("auto", "cpu", "cuda", "mps"))
    parser.add_argument("--provider", default="auto", help="of ONNX Runtime")
    parser.add_argument("--precisions", nargs="+", default=PRECISIONS, choices=PRECISIONS)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if options.model is None:
            options.model = folder / "model.safetensors"
            make_model(options)
        card = read_card(options.model)
        batch = make_batch(options, len(card.channels))
        backends = load_backends(options, folder, batch)
        times = measure(backends, batch, options.rounds)
        pixels = batch.shape[0] * batch.shape[2] * batch.shape[3]
        sys.stdout.write(
            f"{card.network.name}, width {card.network.width}, tiles of {options.size} px, batch "
            f"{options.batch}, {options.threads} threads, {options.rounds} rounds\n"
            f"{report(times, backends, pixels)}\n"
        )


if __name__ == "__main__":
    main()
