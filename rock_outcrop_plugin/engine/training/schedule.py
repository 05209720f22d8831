"""Numbers that change during training, as functions of the position alone."""

from __future__ import annotations

import math

from .specification import Schedule

WARM_UP_SHARE = 0.05
FINAL_SHARE = 0.01


def learning_rate_at(step: int, steps: int, base: float, schedule: Schedule) -> float:
    """Return the learning rate of a step (counted from 0) of `steps`."""
    if schedule == "constant":
        return base
    warm_up = max(round(WARM_UP_SHARE * steps), 1)
    if step < warm_up:
        return base * (step + 1) / warm_up
    position = min((step - warm_up) / max(steps - warm_up, 1), 1.0)
    return base * (FINAL_SHARE + (1.0 - FINAL_SHARE) * 0.5 * (1.0 + math.cos(math.pi * position)))


def consistency_weight_at(epoch: float, ramp_epochs: int, largest: float) -> float:
    """Return the weight of the consistency, which ramps linearly from 0 at epoch 0."""
    if ramp_epochs <= 0:
        return largest
    return largest * min(epoch / ramp_epochs, 1.0)


def averaging_decay(step: int, decay: float) -> float:
    """Return the decay of the teacher after `step` updates (from 0), warmed up.

    A young average forgets fast, so that the teacher of a short run does not hold the weights
    that the network was initialised with.
    """
    return min(decay, (1.0 + step) / (10.0 + step))
