"""Schedules, the averaged teacher, early stopping and checkpoints by themselves."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn

from rock_outcrop.models import build_network
from rock_outcrop.rock_outcrop_plugin.engine.training.checkpoint import (
    NAME,
    PREVIOUS_NAME,
    TrainingState,
    load_checkpoint,
    save_checkpoint,
)
from rock_outcrop.rock_outcrop_plugin.engine.training.schedule import (
    averaging_decay,
    consistency_weight_at,
    learning_rate_at,
)
from rock_outcrop.rock_outcrop_plugin.engine.training.stopping import EarlyStopping
from rock_outcrop.rock_outcrop_plugin.engine.training.teacher import Teacher
from rock_outcrop.rock_outcrop_plugin.errors import InputError

from .conftest import TOKEN, RecordingReporter


def test_consistency_ramps_over_the_first_epochs() -> None:
    weights = [consistency_weight_at(epoch, 5, 5.0) for epoch in (0, 2.5, 5, 9)]
    assert weights == [0.0, 2.5, 5.0, 5.0]


@given(steps=st.integers(1, 500), share=st.floats(0, 1))
def test_learning_rate_stays_within_its_range(steps: int, share: float) -> None:
    step = min(int(share * steps), steps - 1)
    assert learning_rate_at(step, steps, 1e-3, "constant") == 1e-3
    assert 0 < learning_rate_at(step, steps, 1e-3, "cosine") <= 1e-3 * (1 + 1e-9)


def test_decay_is_warmed_up() -> None:
    assert averaging_decay(0, 0.996) == 0.1
    assert averaging_decay(90, 0.996) == pytest.approx(0.91)
    assert averaging_decay(10**6, 0.996) == 0.996


def test_teacher_forgets_its_initial_weights() -> None:
    student = nn.Sequential(nn.Conv2d(1, 1, 1), nn.BatchNorm2d(1))
    teacher = Teacher(student, 0.996)
    with torch.no_grad():
        for parameter in student.parameters():
            parameter.fill_(5.0)
    for _ in range(20):
        teacher.update(student)
    state = teacher.network.state_dict()
    torch.testing.assert_close(state["0.weight"], torch.full((1, 1, 1, 1), 5.0), rtol=1e-3, atol=0)
    assert not any(p.requires_grad for p in teacher.network.parameters())


def test_teacher_gathers_its_own_batch_statistics() -> None:
    student = nn.Sequential(nn.Identity(), nn.BatchNorm2d(1))
    teacher = Teacher(student, 0.996)
    for _ in range(100):
        teacher.expected(torch.tensor([3.0, 5.0]).reshape(2, 1, 1, 1))
    state = teacher.network.state_dict()
    torch.testing.assert_close(state["1.running_mean"], torch.tensor([4.0]), rtol=1e-3, atol=0)
    assert not student.state_dict()["1.running_mean"].any()


def test_early_stopping_waits_for_its_patience() -> None:
    stopping = EarlyStopping(patience=2)
    criteria = [3.0, 2.0, 2.5, 2.0]
    assert [stopping.update(e, c) for e, c in enumerate(criteria)] == [True, True, False, False]
    assert [stopping.should_stop(epoch) for epoch in range(4)] == [False, False, False, True]
    assert stopping.best_epoch == 1


def _state(seed: int) -> TrainingState:
    torch.manual_seed(seed)
    student = build_network("unet", 3, 1, width=2, depth=1)
    optimiser = torch.optim.AdamW(student.parameters(), lr=0.01)
    student(torch.rand(2, 3, 8, 8)).mean().backward()
    optimiser.step()
    state = TrainingState(student, Teacher(student, 0.9), optimiser, EarlyStopping(3), [])
    state.epoch, state.step = seed, 7 * seed
    return state


def _weights(state: TrainingState) -> torch.Tensor:
    return torch.cat([p.detach().flatten() for p in state.student.parameters()])


def test_checkpoint_comes_back_whole(tmp_path: Path) -> None:
    state, other = _state(1), _state(2)
    save_checkpoint(tmp_path, state, {"seed": 1}, TOKEN)
    drawn = torch.rand(3)
    assert load_checkpoint(tmp_path, other, {"seed": 1}, RecordingReporter())
    assert torch.equal(torch.rand(3), drawn)
    assert (other.epoch, other.step) == (1, 7)
    assert torch.equal(_weights(other), _weights(state))
    for both in (state, other):
        both.optimiser.zero_grad()
        both.student.train()(torch.ones(2, 3, 8, 8)).mean().backward()
        both.optimiser.step()
    assert torch.equal(_weights(other), _weights(state))


def test_damaged_checkpoint_gives_way_to_the_one_before(tmp_path: Path) -> None:
    first, second = _state(1), _state(2)
    save_checkpoint(tmp_path, first, {}, TOKEN)
    save_checkpoint(tmp_path, second, {}, TOKEN)
    content = (tmp_path / NAME).read_bytes()
    (tmp_path / NAME).write_bytes(content[:-20])
    reporter, state = RecordingReporter(), copy.deepcopy(second)
    assert load_checkpoint(tmp_path, state, {}, reporter)
    assert state.epoch == 1
    assert "damaged" in reporter.warnings[0]
    (tmp_path / PREVIOUS_NAME).write_bytes(b"nothing")
    with pytest.raises(InputError, match="damaged"):
        load_checkpoint(tmp_path, state, {}, reporter)


def test_no_checkpoint_is_not_an_error(tmp_path: Path) -> None:
    assert not load_checkpoint(tmp_path, _state(1), {}, RecordingReporter())
