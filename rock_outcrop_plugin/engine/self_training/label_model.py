"""What is really there, judged by single pixels and by what each mask gets wrong.

The class of a pixel is not observed. A classifier of single pixels says how likely it is rock; each
mask shows rock with one probability where there is rock and with another where there is none, and
both depend on how much rock there is around: outlines are displaced and generalised, small outcrops
are left out. Classifier and mistakes are fitted together, by the likelihood of the masks.

Raykar et al. (2010), Learning from crowds, https://jmlr.org/papers/v11/raykar10a.html; here the
annotators' mistakes also depend on the neighbourhood.
"""

from __future__ import annotations

import math
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
LEAST_SHARE = 0.003
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


class _Mistakes(nn.Module):
    """Probability that a mask shows rock, by class and by the share of rock around."""

    def __init__(self, masks: int) -> None:
        super().__init__()
        first = torch.tensor([FIRST_FALSE_ALARM, FIRST_DETECTION])
        self.level = nn.Parameter(first.repeat(masks, 1))
        self.slope = nn.Parameter(torch.zeros(masks, 2))

    def forward(self, around: Tensor) -> Tensor:
        """Return logits (mask, class, pixel) for the log-odds of rock around (pixel)."""
        logits: Tensor = self.level[:, :, None] + self.slope[:, :, None] * around
        return logits


class _Pixels:
    """The sample as tensors."""

    def __init__(self, sample: PixelSample) -> None:
        self.channels = torch.from_numpy(sample.channels)
        self.masks = torch.from_numpy(sample.masks)
        self.known = torch.from_numpy(sample.known)
        self.around = torch.zeros(len(self.channels))


def fit_label_model(
    sample: PixelSample,
    settings: LabelModelSettings,
    channel_names: tuple[str, ...],
    *,
    resolution: float,
    seed: int,
    reporter: Reporter,
) -> PixelClassifier:
    """Return the classifier fitted to a sample; `resolution` in metres.

    A small sample is gone through 30 times at most, in fewer steps than `settings.steps`.
    With one mask there is nothing to tell its mistakes by: the classifier then learns the mask.
    Raises Cancelled.
    """
    generator = torch.Generator().manual_seed(seed)
    pixels = _Pixels(sample)
    network = _new_network(pixels.channels, settings, channel_names, seed)
    mistakes = _Mistakes(len(sample.masks))
    groups: list[dict[str, Any]] = [
        {"params": network.parameters(), "weight_decay": WEIGHT_DECAY},
        {"params": mistakes.parameters(), "weight_decay": 0.0},
    ]
    optimiser = torch.optim.AdamW(groups, lr=settings.learning_rate)
    steps = min(settings.steps, MOST_PASSES * len(sample.channels) // settings.batch_size + 1)
    round_steps = max(steps // settings.rounds, 1)
    for step in range(steps):
        raise_if_cancelled(reporter)
        if step and step % round_steps == 0:
            pixels.around = _look_around(network, sample, settings.neighbourhood / resolution)
        if step % REPORT_EVERY == 0:
            reporter.progress(step / steps, "Fitting the label model")
        for group in optimiser.param_groups:
            group["lr"] = settings.learning_rate * _share_of_rate(step, steps)
        chosen = torch.randint(len(pixels.channels), (settings.batch_size,), generator=generator)
        loss = _loss(network, mistakes, pixels, chosen)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    return network.eval()


def probabilities(network: nn.Module, channels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the probability of rock (pixel) from channels (pixel, channel)."""
    result = np.empty(len(channels), dtype=np.float32)
    with torch.inference_mode():
        for start in range(0, len(channels), CHUNK):
            rows = torch.from_numpy(channels[start : start + CHUNK])
            result[start : start + CHUNK] = torch.sigmoid(_logits(network, rows)).numpy()
    return result


def _new_network(
    channels: Tensor, settings: LabelModelSettings, names: tuple[str, ...], seed: int
) -> PixelClassifier:
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


def _logits(network: nn.Module, channels: Tensor) -> Tensor:
    """Return logits (pixel) of channels (pixel, channel)."""
    image = channels.T[None, :, None, :].contiguous()
    logits: Tensor = network(image)[0, 0, 0]
    return logits


def _loss(network: nn.Module, mistakes: _Mistakes, pixels: _Pixels, chosen: Tensor) -> Tensor:
    logits = _logits(network, pixels.channels[chosen])
    masks, known = pixels.masks[:, chosen], pixels.known[:, chosen]
    if len(masks) == 1:
        return functional.binary_cross_entropy_with_logits(logits, masks[0])
    shown = mistakes(pixels.around[chosen])
    evidence = masks[:, None] * functional.logsigmoid(shown)
    evidence = evidence + (1.0 - masks[:, None]) * functional.logsigmoid(-shown)
    evidence = (evidence * known[:, None]).sum(dim=0)
    prior = torch.stack([functional.logsigmoid(-logits), functional.logsigmoid(logits)])
    return -torch.logsumexp(prior + evidence, dim=0).mean()


def _look_around(network: nn.Module, sample: PixelSample, radius: float) -> Tensor:
    """Return the log-odds of the share of rock around each pixel."""
    share = sample.around(probabilities(network, sample.channels), radius)
    return torch.logit(torch.from_numpy(share).clamp(LEAST_SHARE, 1.0 - LEAST_SHARE))


def mask_qualities(sample: PixelSample, is_rock: NDArray[np.bool_]) -> tuple[MaskQuality, ...]:
    """Return what each mask is worth where the model says what is rock (pixel)."""
    qualities = []
    for mask, known in zip(sample.masks, sample.known, strict=True):
        rock = is_rock & known
        both, shown = float(mask[rock].sum()), float(mask[known].sum())
        pixels = int(np.count_nonzero(rock))
        qualities.append(MaskQuality(both / max(pixels, 1), both / max(shown, 1e-9)))
    return tuple(qualities)
