"""The part of a network that maps where there is no spectrum, trained by itself before the rest.

Learnt along with the rest it saw few samples, was held back by the consistency with its teacher,
and was kept as it was in the epoch that was best with all channels.
"""

from __future__ import annotations

import numpy as np
import torch
from lightning_fabric import Fabric
from torch import nn
from torch.utils.data import DataLoader

from ....models.pixel_unet import PixelUNet
from ...errors import InputError
from ...progress import Reporter, raise_if_cancelled
from ...recipes import SPECTRAL_GROUP
from ..dataset import Sample, without
from ..losses import SegmentationLoss
from .checkpoint import TrainingState
from .prepare import TrainingData
from .schedule import learning_rate_at
from .specification import TrainingRun

PART = "terrain"
MOST_STEPS = 400
MOST_PASSES = 8
# Far from the items that the epochs of the training itself take.
FIRST_PASS = 1_000_000


def separate_parts(network: nn.Module) -> tuple[str, ...]:
    """Freeze the part for topography, if there is one; return the names of what was frozen."""
    if not isinstance(network, PixelUNet):
        return ()
    network.terrain.requires_grad_(requires_grad=False)
    return (PART,)


def train_topography(
    state: TrainingState,
    run: TrainingRun,
    data: TrainingData,
    loss: SegmentationLoss,
    *,
    fabric: Fabric,
    reporter: Reporter,
) -> None:
    """Train the part of student and teacher that sees no spectrum; every process ends alike.

    Nothing is done where the recipe never leaves out the spectral group, or where encoders are
    frozen. Raises Cancelled, and InputError when the loss is not a number.
    """
    student, teacher = state.student, state.teacher.network
    absent = run.channels_left_out(SPECTRAL_GROUP)
    if not isinstance(student, PixelUNet) or not absent or run.freeze_encoder:
        return
    terrain = student.terrain.requires_grad_(requires_grad=True)
    # All processes do the same short work, so that a cancel or an error reaches all of them; the
    # weights of the first are taken because devices round differently.
    _fit(terrain, _batches(run, data), loss, absent, run=run, fabric=fabric, reporter=reporter)
    weights = fabric.broadcast(terrain.state_dict())
    terrain.load_state_dict(weights)
    terrain.requires_grad_(requires_grad=False)
    teacher.get_submodule(PART).load_state_dict(weights)


def _batches(run: TrainingRun, data: TrainingData) -> DataLoader[Sample]:
    """Return a few hundred batches of training samples, the same ones for the same seed."""
    count = len(data.training)
    generator = np.random.default_rng((run.seed, FIRST_PASS))
    passes = [
        (FIRST_PASS + number) * count + generator.permutation(count)
        for number in range(min(MOST_PASSES, MOST_STEPS * run.batch_size // count + 1))
    ]
    items = np.concatenate(passes)[: MOST_STEPS * run.batch_size]
    return DataLoader(data.training, batch_size=run.batch_size, sampler=items.tolist())


def _fit(
    terrain: nn.Module,
    batches: DataLoader[Sample],
    loss: SegmentationLoss,
    absent: tuple[int, ...],
    *,
    run: TrainingRun,
    fabric: Fabric,
    reporter: Reporter,
) -> None:
    optimiser = torch.optim.AdamW(
        terrain.parameters(),
        lr=run.learning_rate,
        weight_decay=run.recipe.training.weight_decay,
    )
    terrain.train()
    for step, batch in enumerate(batches):
        raise_if_cancelled(reporter)
        reporter.progress(step / len(batches), "Learning from topography alone")
        for group in optimiser.param_groups:
            group["lr"] = learning_rate_at(step, len(batches), run.learning_rate, "cosine")
        sample = without(_on(fabric, batch), absent)
        with fabric.autocast():
            value = loss(terrain(sample.channels), sample.label, sample.valid)
        if not torch.isfinite(value):
            tiles = ", ".join(str(tile) for tile in sorted(set(batch[3].tolist())))
            raise InputError(
                f"The loss is no longer a number in tile {tiles}, on topography alone. Look at the "
                "DEM there, or train with a smaller LEARNING_RATE."
            )
        optimiser.zero_grad(set_to_none=True)
        value.backward()  # type: ignore[no-untyped-call]
        optimiser.step()


def _on(fabric: Fabric, batch: list[torch.Tensor]) -> Sample:
    channels, label, valid = (values.to(fabric.device) for values in batch[:3])
    return Sample(channels, label, valid, batch[3])
