"""Small pictures of a few validation tiles, made new after each epoch for whoever watches."""

from __future__ import annotations

import json
import math
from contextlib import suppress
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor, nn

from ...errors import OutputError
from ...whole_files import write_text_whole
from ..dataset import Sample
from ..partial_files import replaced
from .pictures import TRUE_COLOUR, grey, stretched, with_gaps

FOLDER = "examples"
INDEX_NAME = "examples.json"
EXAMPLES = 3
LONGEST_SIDE = 192
Picture = NDArray[np.uint8]


class ExamplePictures:
    """Keeps what the evaluation computes for the tiles with most of both classes.

    The tiles are chosen while the first evaluation goes through them and stay the same. The
    teacher's answer is taken from the evaluation, so that nothing is computed twice. What cannot
    be written is left out: a picture must never end a training.
    """

    def __init__(self, run_folder: Path, channels: tuple[str, ...], token: str) -> None:
        self._folder = run_folder / FOLDER
        self._token = token
        self._bands = [channels.index(name) for name in TRUE_COLOUR if name in channels] or [0]
        self._are_chosen = False
        self._mixtures: dict[int, float] = {}
        self._images: dict[int, Picture] = {}
        self._labels: dict[int, Picture] = {}
        self._predictions: dict[int, Picture] = {}

    def see(self, sample: Sample, logits: Tensor) -> None:
        """Take one validation tile and the teacher's logits (1, 1, h, w) for it."""
        tile = int(torch.as_tensor(sample.tile).flatten()[0])
        if self._are_chosen and tile not in self._images:
            return
        valid = sample.valid[0, 0]
        if not self._are_chosen:
            if not self._choose(tile, sample):
                return
            image = _shrunk(sample.channels[0, self._bands])
            shown = _shrunk(valid[None])[0] > 0.5
            self._images[tile] = with_gaps(stretched(_three(image), shown), shown)
            self._labels[tile] = with_gaps(grey(_shrunk(sample.label[0])[0]), shown)
        shown = _shrunk(valid[None])[0] > 0.5
        probability = _shrunk(torch.sigmoid(logits[0].float()))[0]
        self._predictions[tile] = with_gaps(grey(probability), shown)

    def write(self, epoch: int) -> None:
        """Put the pictures after `epoch` (from 1) in the place of those before."""
        is_first, self._are_chosen = not self._are_chosen, True
        with suppress(OSError, OutputError):
            self._folder.mkdir(exist_ok=True)
            if is_first:
                self._write_all("image", self._images)
                self._write_all("label", self._labels)
            self._write_all("prediction", self._predictions)
            tiles = sorted(self._images, key=lambda tile: -self._mixtures[tile])
            index = json.dumps({"epoch": epoch, "tiles": tiles})
            write_text_whole(self._folder / INDEX_NAME, index, self._token)

    def _choose(self, tile: int, sample: Sample) -> bool:
        """Return whether a tile is among the best so far; the one that it replaces is dropped."""
        pixels = sample.label[sample.valid]
        if not pixels.numel():
            return False
        share = float(pixels.mean())
        mixture = min(share, 1.0 - share)
        if len(self._mixtures) >= EXAMPLES:
            worst = min(self._mixtures, key=lambda other: self._mixtures[other])
            if self._mixtures[worst] >= mixture:
                return False
            del self._mixtures[worst]
            for pictures in (self._images, self._labels, self._predictions):
                del pictures[worst]
        self._mixtures[tile] = mixture
        return True

    def _write_all(self, kind: str, pictures: dict[int, Picture]) -> None:
        for tile, picture in pictures.items():
            path = self._folder / f"tile-{tile}-{kind}.png"
            with replaced(path, self._token) as partial:
                Image.fromarray(picture).save(partial, "PNG", compress_level=1)


def _shrunk(layers: Tensor) -> NDArray[np.float32]:
    """Return layers (n, h, w) with at most `LONGEST_SIDE` pixels a side."""
    step = math.ceil(max(layers.shape[-2:]) / LONGEST_SIDE)
    values = layers.float()[None]
    if step > 1:
        values = nn.functional.avg_pool2d(values, step, ceil_mode=True, count_include_pad=False)
    array: NDArray[np.float32] = values[0].cpu().numpy()
    return array


def _three(layers: NDArray[np.float32]) -> NDArray[np.float32]:
    return layers if len(layers) == 3 else np.repeat(layers[:1], 3, axis=0)
