"""What smaller numbers cost: masks against those of the float32 network, and against labels."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ...progress import Reporter, raise_if_cancelled
from ..assessment.scores import ConfusionCounts, confusion
from ..card import PrecisionCard
from ..inference.backends import Backend
from .samples import SampleTiles
from .specification import PrecisionName


def measure(
    name: PrecisionName,
    exact: Backend,
    candidate: Backend,
    samples: SampleTiles,
    reporter: Reporter,
) -> PrecisionCard:
    """Run both on the same tiles and return what the card says of the precision."""
    masks = exact_labels = candidate_labels = ConfusionCounts()
    for number, tile in enumerate(samples.tiles()):
        raise_if_cancelled(reporter)
        reporter.progress(number / len(samples.validation), "Measuring")
        expected, found = (_mask(backend, tile.channels) for backend in (exact, candidate))
        masks += confusion(found, expected, tile.valid)
        exact_labels += confusion(expected, tile.rock, tile.is_labelled)
        candidate_labels += confusion(found, tile.rock, tile.is_labelled)
    return PrecisionCard(
        name=name,
        agreement=_defined(masks.accuracy),
        iou=_defined(masks.iou),
        iou_loss=_defined(exact_labels.iou - candidate_labels.iou),
        pixels=masks.pixels,
        tiles=len(samples.validation),
        calibration_tiles=len(samples.calibration) if name == "int8" else 0,
        provider=candidate.device,
    )


def _mask(backend: Backend, channels: NDArray[np.float32]) -> NDArray[np.bool_]:
    probability = backend.probabilities(channels[None])[0, 0]
    mask: NDArray[np.bool_] = probability >= backend.card.threshold
    return mask


def _defined(value: float) -> float | None:
    return None if math.isnan(value) else value
