"""Trainings killed at any moment go on from their last checkpoint, to the same bits."""

from __future__ import annotations

import os
import pickle
import random
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from rock_outcrop.rock_outcrop_plugin.engine.training import TrainingRun, train
from rock_outcrop.rock_outcrop_plugin.engine.training import run as run_module
from rock_outcrop.rock_outcrop_plugin.engine.training.checkpoint import NAME

from .conftest import Place, RecordingReporter, RunMaker

PROGRAM = Path(__file__).with_name("in_process.py")
EPOCHS = 4


@pytest.fixture(autouse=True)
def _one_thread() -> object:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture
def run(make_run: RunMaker) -> TrainingRun:
    return make_run(
        epochs=EPOCHS, width=2, crop=32, tile_repeats=3, batch_size=3, schedule="cosine"
    )


@pytest.fixture(scope="module")
def unbroken() -> dict[str, dict[str, torch.Tensor]]:
    """The state that a run reaches when nobody kills it, kept for all tests here."""
    return {}


def _state(run: TrainingRun) -> dict[str, torch.Tensor]:
    return dict(load_file(run.run_folder / NAME))


def _reach(run: TrainingRun, unbroken: dict[str, dict[str, torch.Tensor]]) -> None:
    """Finish a run that was killed; it must end where an unbroken one does."""
    reporter = RecordingReporter()
    assert train(replace(run, resume=True), reporter).epochs == EPOCHS
    if "state" not in unbroken:
        whole = replace(run, run_folder=run.run_folder.with_name("whole"))
        train(whole, RecordingReporter())
        unbroken["state"] = _state(whole)
    reached = _state(run)
    assert set(reached) == set(unbroken["state"])
    for name, tensor in unbroken["state"].items():
        assert torch.equal(reached[name], tensor), name
    assert run.model.exists()
    assert not list(run.run_folder.glob(".checkpoint*"))


def _start(run: TrainingRun, *words: str) -> subprocess.Popen[str]:
    file = run.model.with_suffix(".pickle")
    file.write_bytes(pickle.dumps(run))
    return subprocess.Popen(
        [sys.executable, str(PROGRAM), str(file), *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )


@pytest.mark.parametrize("seed", range(3))
def test_kill_at_any_moment(
    run: TrainingRun, unbroken: dict[str, dict[str, torch.Tensor]], seed: int
) -> None:
    # The n-th line stands for a moment: within an epoch, at its end, while files are written.
    wanted = random.Random(seed).randrange(8, 45)
    process = _start(run)
    assert process.stdout is not None
    checkpoints = 0
    for lines, line in enumerate(process.stdout, start=1):
        checkpoints += line.startswith("artifact checkpoint")
        if lines == wanted:
            process.kill()
    process.stdout.close()
    assert process.wait() in (-signal.SIGKILL, 0)
    reporter = RecordingReporter()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(run_module.Trainer, "train_epoch", _stop)
        with pytest.raises(StopTraining):
            train(replace(run, resume=True, epochs=EPOCHS), reporter)
    kept = [line for line in reporter.logs if "continues after epoch" in line]
    reached = int(kept[0].rsplit(" ", 1)[1].rstrip(".")) if kept else 0
    assert reached >= checkpoints
    _reach(run, unbroken)


class StopTraining(Exception):  # noqa: N818
    """Ends a resumed run before it does anything."""


def _stop(_: object) -> bool:
    raise StopTraining


@pytest.mark.parametrize(
    "moment", ["die_before_the_checkpoint_has_its_name", "die_between_the_two_names"]
)
def test_kill_while_the_checkpoint_is_written(
    run: TrainingRun, unbroken: dict[str, dict[str, torch.Tensor]], moment: str
) -> None:
    process = _start(run, f"{moment}=3")
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    _reach(run, unbroken)


def test_best_model_belongs_to_the_checkpoint(run: TrainingRun, place: Place) -> None:
    # Killed after the best model of an epoch was written and before its checkpoint was.
    short = replace(run, epochs=1, schedule="constant")
    train(short, RecordingReporter())
    best = run.run_folder / "best.safetensors"
    before = load_file(best)
    train(replace(short, epochs=3, resume=True), RecordingReporter())
    (run.run_folder / NAME).unlink()
    best.write_bytes(b"of another epoch")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(run_module.Trainer, "train_epoch", _stop)
        with pytest.raises(StopTraining):
            train(replace(short, epochs=9, resume=True), RecordingReporter())
    assert set(load_file(best)) == set(before)
    assert place.label.exists()
