"""A training in a process of its own: `in_process.py RUN.pickle [norm_free]`, also by torchrun.

Writes what it reports as lines to standard output; the first process alone does.
"""

from __future__ import annotations

import os
import pickle
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "build" / "plugins"))

import torch
from torch import nn

from rock_outcrop.rock_outcrop_plugin.engine.training import checkpoint, initial_model, train
from rock_outcrop.rock_outcrop_plugin.engine.training import run as run_module
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter


class LineReporter(SilentReporter):
    """Writes metrics and artifacts, so that another process can count them."""

    def metric(self, name: str, value: float, step: int) -> None:
        self._write(f"metric {name} {step} {value}")

    def artifact(self, name: str, path: Path) -> None:
        self._write(f"artifact {name}")

    def progress(self, fraction: float, text: str = "") -> None:
        self._write(f"progress {text}")

    def _write(self, line: str) -> None:
        if os.environ.get("RANK", "0") == "0":
            sys.stdout.write(line + "\n")
            sys.stdout.flush()


class NormFree(nn.Sequential):
    """Two convolutions without batch normalisation: samples do not see each other."""

    def __init__(self, channels: int) -> None:
        super().__init__(
            nn.Conv2d(channels, 6, 3, padding=1), nn.ReLU(), nn.Conv2d(6, 1, 3, padding=1)
        )


def build_norm_free(name: str, channels: int, classes: int, width: int, depth: int) -> nn.Module:
    return NormFree(channels)


def die_before_the_checkpoint_has_its_name(epoch: int) -> None:
    """Kill this process when the checkpoint of an epoch is written but not renamed yet."""
    original = checkpoint._to_disk
    written = 0

    def die(path: Path) -> None:
        nonlocal written
        original(path)
        written += 1
        if written == epoch:
            os.kill(os.getpid(), 9)

    checkpoint._to_disk = die


def die_between_the_two_names(epoch: int) -> None:
    """Kill this process when the last checkpoint was moved away and the new one is not there."""
    original = Path.replace
    moved = 0

    def die(self: Path, target: Path) -> Path:
        nonlocal moved
        result = original(self, target)
        if Path(target).name == checkpoint.PREVIOUS_NAME:
            moved += 1
            if moved == epoch - 1:
                os.kill(os.getpid(), 9)
        return result

    Path.replace = die


if __name__ == "__main__":
    torch.set_num_threads(1)
    run_module.export_onnx = lambda path, *_, **__: path.touch()
    for word in sys.argv[2:]:
        name, _, value = word.partition("=")
        if name == "norm_free":
            initial_model.build_network = build_norm_free
            run_module.load_network = lambda path: (NormFree(8), None)
            run_module._write_outputs = lambda *_, card, **__: card
        else:
            globals()[name](int(value))
    train(pickle.loads(Path(sys.argv[1]).read_bytes()), LineReporter())
