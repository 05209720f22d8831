"""The networks and views that are asked about a window, and what their answers add up to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...recipes import TOPOGRAPHIC_GROUP
from ..calibration import Scaling
from ..card import ModelCard
from ..model_file import load_student
from .backends import Backend, TorchBackend
from .views import SAME, ViewsName, views_of

Values = NDArray[np.float32]
Flags = NDArray[np.bool_]


class Members:
    """A teacher, and a student where the uncertainty is wanted, each asked once per view.

    The probability is the teacher's mean over the views. The uncertainty is the range, largest
    minus smallest, of all answers of both: without views |teacher - student|.
    """

    def __init__(self, teacher: Backend, student: Backend | None, views: ViewsName) -> None:
        self._teacher, self._student = teacher, student
        self._views = views_of(views)
        card = teacher.card
        self._scaling = Scaling(card.temperature, card.bias)
        alone = card.group_scalings.get(TOPOGRAPHIC_GROUP)
        self._alone_scaling = Scaling(alone.temperature, alone.bias) if alone else self._scaling

    @property
    def count(self) -> int:
        """How many layers an answer has: the probability, and the uncertainty if wanted."""
        return 1 if self._student is None else 2

    def answers(self, channels: Values, alone: Flags) -> tuple[Values, Values | None]:
        """Return probability and uncertainty (item, height, width), 0..1, of a batch.

        `alone` (item, height, width) is where only topography has data.
        """
        if self._student is None and self._views == (SAME,):
            return self._answer(self._teacher, channels, alone), None
        total = np.zeros(alone.shape, dtype=np.float32)
        lowest, highest = np.full_like(total, 1.0), np.zeros_like(total)
        for is_teacher, answer in self._all(channels, alone):
            total += answer * np.float32(is_teacher)
            np.minimum(lowest, answer, out=lowest)
            np.maximum(highest, answer, out=highest)
        mean = total / np.float32(len(self._views))
        return mean, None if self._student is None else highest - lowest

    def _all(self, channels: Values, alone: Flags) -> Iterator[tuple[bool, Values]]:
        for view in self._views:
            seen, seen_alone = view.apply(channels), view.apply(alone)
            for network in (self._teacher, self._student):
                if network is not None:
                    answer = self._answer(network, seen, seen_alone)
                    yield network is self._teacher, view.undo(answer)

    def _answer(self, network: Backend, channels: Values, alone: Flags) -> Values:
        probability: Values = network.probabilities(channels)[:, 0]
        if self._alone_scaling != self._scaling and alone.any():
            probability = probability.copy()
            probability[alone] = self._alone_scaling.after(self._scaling, probability[alone])
        return probability


def student_beside(teacher: Backend, model: Path, card: ModelCard) -> Backend:
    """Return the student that a model file carries, on the teacher's device.

    Raises InputError where there is none.
    """
    if not isinstance(teacher, TorchBackend):
        raise InputError(
            f"UNCERTAINTY: it is where teacher and student disagree, and '{model.name}' in ONNX "
            "holds the teacher only. Use the .safetensors file of the same training with BACKEND "
            "'auto' or 'torch', or leave UNCERTAINTY out."
        )
    student = load_student(model)
    if student is None:
        raise InputError(
            f"UNCERTAINTY: it is where teacher and student disagree, and '{model.name}' holds the "
            "teacher only. Use a model that 'Train a model' wrote in this version, or leave it out."
        )
    return teacher.beside(student, card)
