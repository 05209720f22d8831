"""The part that maps where there is no spectrum, and how it is trained."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from rock_outcrop.models.pixel_unet import PixelUNet
from rock_outcrop.rock_outcrop_plugin.engine.model_file import load_network
from rock_outcrop.rock_outcrop_plugin.engine.training import train
from rock_outcrop.rock_outcrop_plugin.engine.training.checkpoint import TrainingState
from rock_outcrop.rock_outcrop_plugin.engine.training.prepare import (
    prepare_data,
    segmentation_loss,
)
from rock_outcrop.rock_outcrop_plugin.engine.training.processes import _fabric
from rock_outcrop.rock_outcrop_plugin.engine.training.run import initial_state
from rock_outcrop.rock_outcrop_plugin.engine.training.specification import TrainingRun
from rock_outcrop.rock_outcrop_plugin.engine.training.topography import train_topography
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

from .conftest import RecordingReporter, RunMaker

SILENT = SilentReporter()


def _trained(run: TrainingRun) -> tuple[TrainingState, dict[str, torch.Tensor]]:
    """Return the state after the part was trained, and the student's weights before."""
    data = prepare_data(run, SILENT)
    fabric = _fabric(run, torch.device("cpu"))
    state = initial_state(run, fabric, SILENT)
    before = {name: value.clone() for name, value in state.student.state_dict().items()}
    loss = segmentation_loss(run, data.positive_weight)
    try:
        train_topography(state, run, data, loss, fabric=fabric, reporter=SILENT)
    finally:
        data.reader.close()
    return state, before


def test_only_the_part_for_topography_learns_and_student_and_teacher_have_the_same(
    make_run: RunMaker,
) -> None:
    state, before = _trained(make_run())
    after, teacher = state.student.state_dict(), state.teacher.network.state_dict()
    weights = [name for name, value in before.items() if value.ndim > 1]
    learnt = {name for name in weights if not torch.equal(after[name], before[name])}
    assert learnt == {name for name in weights if name.startswith("terrain.")}
    assert all(torch.equal(after[name], teacher[name]) for name in before)
    assert not any(p.requires_grad for p in state.student.get_submodule("terrain").parameters())


def test_the_same_seed_gives_the_same_part(make_run: RunMaker) -> None:
    (first, _), (second, _) = _trained(make_run()), _trained(make_run())
    pairs = zip(first.student.parameters(), second.student.parameters(), strict=True)
    assert all(torch.equal(one, two) for one, two in pairs)


@pytest.mark.parametrize("changes", [{"group_dropout": 0.0}])
def test_it_is_left_alone_where_it_is_not_wanted(
    make_run: RunMaker, changes: dict[str, float]
) -> None:
    state, before = _trained(make_run(**changes))
    after = state.student.state_dict()
    assert all(torch.equal(after[name], value) for name, value in before.items())


def test_the_training_itself_leaves_it_as_it_is(make_run: RunMaker) -> None:
    run = make_run(epochs=2)
    state, _ = _trained(run)
    train(run, SILENT)
    network, card = load_network(run.model)
    assert isinstance(network, PixelUNet)
    assert card.works_on_topography_alone
    for name, value in network.terrain.state_dict().items():
        assert torch.equal(value, state.student.get_submodule("terrain").state_dict()[name]), name


def test_it_finds_rock_by_slope(make_run: RunMaker) -> None:
    run = make_run(learning_rate=1e-2)
    state, _ = _trained(run)
    data = prepare_data(run, SILENT)
    try:
        sample = data.validation[0]
    finally:
        data.reader.close()
    channels = sample.channels.clone()
    channels[: len(run.channels_left_out("spectral"))] = 0.0
    with torch.inference_mode():
        logits = state.student.eval()(channels[None])[0]
    rock = (sample.label > 0.5) & sample.valid
    other = (sample.label <= 0.5) & sample.valid
    assert np.median(logits[rock]) > np.median(logits[other])


def test_it_can_be_cancelled(make_run: RunMaker) -> None:
    with pytest.raises(Cancelled):
        train(make_run(), RecordingReporter(cancel_after=12))
