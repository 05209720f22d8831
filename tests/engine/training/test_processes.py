"""Several processes train as one: real processes, talking through gloo."""

from __future__ import annotations

import csv
import os
import pickle
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from rock_outcrop.rock_outcrop_plugin.engine.training import TrainingRun, train
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError
from rock_outcrop.rock_outcrop_plugin.jobs import messages, specs

from .conftest import RecordingReporter, RunMaker

PROGRAM = Path(__file__).with_name("in_process.py")
WORKER = Path(specs.__file__).with_name("worker_main.py")
CURVES = ("train_loss", "train_consistency", "gradient_norm", "student_loss", "teacher_loss")
CURVES += ("teacher_iou", "criterion")


def _train(run: TrainingRun, processes: int, *words: str) -> list[dict[str, str]]:
    run.run_folder.parent.mkdir(parents=True, exist_ok=True)
    file = run.run_folder.with_suffix(".pickle")
    file.write_bytes(pickle.dumps(run))
    command = [str(PROGRAM), str(file), *words]
    if processes > 1:
        launcher = ["-m", "torch.distributed.run", "--standalone"]
        command = [*launcher, f"--nproc-per-node={processes}", *command]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    result = subprocess.run(
        [sys.executable, *command], env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr[-3000:]
    with (run.run_folder / "metrics.csv").open() as table:
        return list(csv.DictReader(table))


def test_two_processes_have_the_curves_of_one(make_run: RunMaker, tmp_path: Path) -> None:
    # Without batch normalisation, which sees the tiles of one process only: the loss of the whole
    # batch, Tversky included, and its gradient must be the same. Three crops make the last batch
    # uneven, so that one process gets a tile that does not count.
    settings = {"epochs": 3, "batch_size": 4, "crop": 32, "tile_repeats": 3, "threshold": 0.5}
    one = _train(make_run(**settings, run_folder=tmp_path / "one"), 1, "norm_free")
    two = _train(make_run(**settings, run_folder=tmp_path / "two"), 2, "norm_free")
    assert len(one) == len(two) == 3
    for name in CURVES:
        expected = [float(row[name]) for row in one]
        assert [float(row[name]) for row in two] == pytest.approx(expected, rel=1e-4), name


def test_devices_start_processes_that_report_as_one(make_run: RunMaker) -> None:
    reporter = RecordingReporter()
    run = make_run(devices=2, epochs=2, crop=32, tile_repeats=2)
    result = train(run, reporter)
    assert result.status == "finished"
    assert run.model.exists()
    assert any("2 processes" in line for line in reporter.logs)
    assert [step for name, _, step in reporter.metrics if name == "train_loss"] == [0, 1]
    assert reporter.artifacts["checkpoint"].exists()
    assert reporter.fractions[-1] == 1.0
    assert train(replace(run, epochs=3, resume=True, devices=1), reporter).epochs == 3


def test_an_error_in_one_of_several_processes_keeps_its_words(
    make_run: RunMaker, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    train(make_run(epochs=1, run_folder=tmp_path / "other"), RecordingReporter())
    run = make_run(devices=2, epochs=1, width=2, run_folder=tmp_path / "other", resume=True)
    with pytest.raises(InputError, match="width"):
        train(run, RecordingReporter())


def test_a_cancel_reaches_all_processes(make_run: RunMaker) -> None:
    with pytest.raises(Cancelled):
        train(make_run(devices=2, epochs=500), RecordingReporter(cancel_after=1))


def _job(run: TrainingRun, **changes: object) -> Path:
    job = specs.TrainJob(
        token=run.token,
        recipe=run.recipe.name,
        composite=str(run.files.composite),
        dem=str(run.files.dem),
        slope=None,
        label=str(run.label),
        tiles=str(run.tiles),
        run_folder=str(run.run_folder),
        model=str(run.model),
        onnx=str(run.onnx),
        report=str(run.report),
        width=2,
        batch_size=2,
        learning_rate=1e-2,
        device="cpu",
        seed=1,
        epochs=1,
        crop=32,
    )
    file = run.run_folder / "job.json"
    file.parent.mkdir()
    file.write_text(specs.to_json(replace(job, **changes)), encoding="utf-8")
    return file


@pytest.mark.parametrize("is_torchrun", [True, False])
def test_the_worker_does_a_job_in_several_processes(make_run: RunMaker, is_torchrun: bool) -> None:
    run = make_run()
    file = _job(run, devices=1 if is_torchrun else 2)
    launcher = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    # A scheduler of a cluster gives no standard input; QGIS keeps it open until the end.
    process = subprocess.Popen(
        [sys.executable, *(launcher if is_torchrun else []), str(WORKER), str(file)],
        stdin=subprocess.DEVNULL if is_torchrun else subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=(run.run_folder / "errors.txt").open("w"),
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    code = process.wait()
    if process.stdin is not None:
        process.stdin.close()
    assert code == 0, (run.run_folder / "errors.txt").read_text()[-3000:]
    lines = (run.run_folder / "progress.jsonl").read_text(encoding="utf-8").splitlines()
    said = [messages.decode(line) for line in lines]
    assert [message.values["status"] for message in said if isinstance(message, messages.Result)]
    assert sum(isinstance(message, messages.Result) for message in said) == 1
    losses = [m for m in said if isinstance(m, messages.Metric) and m.name == "train_loss"]
    assert len(losses) == 1
    assert run.model.exists()
    assert run.onnx.stat().st_size > 0
