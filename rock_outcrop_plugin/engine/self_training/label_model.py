"""What is really there, judged by single pixels and by what each mask gets wrong.

The class of a pixel is not observed. A classifier of single pixels says how likely it is rock; each
mask shows rock with one probability where there is rock and with another where there is none.
Classifier and mistakes are fitted together, by the likelihood of the masks.

Raykar et al. (2010), Learning from crowds, https://jmlr.org/papers/v11/raykar10a.html
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from ....models import build_network
from ....models.pixel import PixelClassifier
from ...progress import Reporter, raise_if_cancelled
from ...recipes import LabelModelSettings
from .pixel_sample import PixelSample

NETWORK = "pixel"
FIRST_FALSE_ALARM, FIRST_DETECTION = -3.0, 1.0
WARM_UP_STEPS = 100
WEIGHT_DECAY = 1e-3
CHUNK = 2**18
REPORT_EVERY = 100
MOST_PASSES = 30


@dataclass(frozen=True)
class MaskQuality:
    """How much of the rock a mask shows, and of what it shows how much is rock; both 0..1.

    By the fitted model, not by any truth.
    """

    recall: float
    precision: float


class _Pixels:
    """The sample as tensors."""

    def __init__(self, sample: PixelSample) -> None:
        self.channels = torch.from_numpy(sample.channels)
        self.masks = torch.from_numpy(sample.masks)
        self.known = torch.from_numpy(sample.known)


def fit_label_model(
    sample: PixelSample,
    settings: LabelModelSettings,
    channel_names: tuple[str, ...],
    *,
    seed: int,
    reporter: Reporter,
) -> PixelClassifier:
    """Return the classifier fitted to a sample.

    A small sample is gone through 30 times at most, in fewer steps than `settings.steps`.
    With one mask there is nothing to tell its mistakes by: the classifier then learns the mask.
    Raises Cancelled.
    """
    generator = torch.Generator().manual_seed(seed)
    pixels = _Pixels(sample)
    network = new_classifier(sample, settings, channel_names, seed)
    shown = torch.tensor([FIRST_FALSE_ALARM, FIRST_DETECTION]).repeat(len(sample.masks), 1)
    mistakes = nn.Parameter(shown)

    def loss() -> Tensor:
        chosen = torch.randint(len(pixels.channels), (settings.batch_size,), generator=generator)
        return _loss(network, mistakes, pixels, chosen)

    steps = fewer_steps(settings.steps, sample, settings)
    minimise(loss, network, steps, settings.learning_rate, reporter, beside=(mistakes,))
    return network.eval()


def fewer_steps(steps: int, sample: PixelSample, settings: LabelModelSettings) -> int:
    """Return at most `steps`: a small sample is gone through 30 times only."""
    return min(steps, MOST_PASSES * len(sample.channels) // settings.batch_size + 1)


def minimise(
    loss: Callable[[], Tensor],
    network: nn.Module,
    steps: int,
    learning_rate: float,
    reporter: Reporter,
    *,
    beside: tuple[nn.Parameter, ...] = (),
) -> None:
    """Make `loss` of a batch small by weights of `network` and by parameters beside it.

    Raises Cancelled.
    """
    groups: list[dict[str, Any]] = [
        {"params": network.parameters(), "weight_decay": WEIGHT_DECAY},
        {"params": beside, "weight_decay": 0.0},
    ]
    optimiser = torch.optim.AdamW(groups, lr=learning_rate)
    for step in range(steps):
        raise_if_cancelled(reporter)
        if step % REPORT_EVERY == 0:
            reporter.progress(step / steps, "Fitting the label model")
        for group in optimiser.param_groups:
            group["lr"] = learning_rate * _share_of_rate(step, steps)
        optimiser.zero_grad(set_to_none=True)
        loss().backward()  # type: ignore[no-untyped-call]
        optimiser.step()


def probabilities(network: nn.Module, channels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the probability of rock (pixel) from channels (pixel, channel)."""
    result = np.empty(len(channels), dtype=np.float32)
    with torch.inference_mode():
        for start in range(0, len(channels), CHUNK):
            rows = torch.from_numpy(channels[start : start + CHUNK])
            result[start : start + CHUNK] = torch.sigmoid(pixel_logits(network, rows)).numpy()
    return result


def new_classifier(
    sample: PixelSample, settings: LabelModelSettings, names: tuple[str, ...], seed: int
) -> PixelClassifier:
    """Return an untrained classifier that standardises its inputs as the sample has them."""
    channels = torch.from_numpy(sample.channels)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        network = build_network(
            NETWORK, channels.shape[1], 1, width=settings.width, depth=settings.depth
        )
    if not isinstance(network, PixelClassifier):
        raise TypeError(f"'{NETWORK}' is no classifier of single pixels")
    ignored = tuple(names.index(name) for name in settings.ignored_channels if name in names)
    network.standardise(channels, ignored)
    return network


def _share_of_rate(step: int, steps: int) -> float:
    warm_up = min((step + 1) / WARM_UP_STEPS, 1.0)
    return warm_up * 0.5 * (1.0 + math.cos(math.pi * step / steps))


def pixel_logits(network: nn.Module, channels: Tensor) -> Tensor:
    """Return logits (pixel) of channels (pixel, channel)."""
    image = channels.T[None, :, None, :].contiguous()
    logits: Tensor = network(image)[0, 0, 0]
    return logits


def _loss(network: nn.Module, mistakes: Tensor, pixels: _Pixels, chosen: Tensor) -> Tensor:
    """Return the masks' mean negative log-likelihood; `mistakes` are logits (mask, class)."""
    logits = pixel_logits(network, pixels.channels[chosen])
    masks, known = pixels.masks[:, chosen], pixels.known[:, chosen]
    if len(masks) == 1:
        return functional.binary_cross_entropy_with_logits(logits, masks[0])
    shown = mistakes[:, :, None]
    evidence = masks[:, None] * functional.logsigmoid(shown)
    evidence = evidence + (1.0 - masks[:, None]) * functional.logsigmoid(-shown)
    evidence = (evidence * known[:, None]).sum(dim=0)
    prior = torch.stack([functional.logsigmoid(-logits), functional.logsigmoid(logits)])
    return -torch.logsumexp(prior + evidence, dim=0).mean()


def mask_qualities(sample: PixelSample, is_rock: NDArray[np.bool_]) -> tuple[MaskQuality, ...]:
    """Return what each mask is worth where the model says what is rock (pixel)."""
    qualities = []
    for mask, known in zip(sample.masks, sample.known, strict=True):
        rock = is_rock & known
        both, shown = float(mask[rock].sum()), float(mask[known].sum())
        pixels = int(np.count_nonzero(rock))
        qualities.append(MaskQuality(both / max(pixels, 1), both / max(shown, 1e-9)))
    return tuple(qualities)
