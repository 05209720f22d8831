"""Run folders as they are while somebody writes, spoils, locks or deletes them."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from rock_outcrop.rock_outcrop_plugin.gui.training import journal as journal_module
from rock_outcrop.rock_outcrop_plugin.gui.training.journal import Journal
from rock_outcrop.rock_outcrop_plugin.gui.training.run_folder import Run, RunFolder, State
from rock_outcrop.rock_outcrop_plugin.gui.training.runs import Runs
from rock_outcrop.rock_outcrop_plugin.jobs import stop_request

NOW = 2_000_000_000.0
HEADER = "epoch,train_loss,student_loss,student_iou,teacher_loss,teacher_iou,is_best,seconds\n"


class Folder:
    """A run folder that is written by hand."""

    def __init__(self, path: Path, kind: str = "train", **job: Any) -> None:
        self.path = path
        path.mkdir(parents=True)
        (path / "job.json").write_text(json.dumps({"kind": kind, **job}))
        os.utime(path / "job.json", (NOW - 100, NOW - 100))

    def say(self, kind: str, **values: Any) -> None:
        self.write(json.dumps({"type": kind, **values}) + "\n")

    def write(self, text: str) -> None:
        with (self.path / "progress.jsonl").open("a") as file:
            file.write(text)

    def live(self, when: float = NOW, memory: int = 2**30) -> None:
        status = {"time": when, "memory_bytes": memory, "gpu_memory_bytes": 0}
        (self.path / "status.json").write_text(json.dumps(status))

    def table(self, rows: int, place: str = ".") -> None:
        (self.path / place).mkdir(exist_ok=True)
        lines = [f"{i},{1 / (i + 1)},0.5,0.1,0.4,{0.2 + i / 100},1,2.0\n" for i in range(rows)]
        (self.path / place / "metrics.csv").write_text(HEADER + "".join(lines))


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "run")


def test_a_run_is_followed_from_its_start_to_its_end(folder: Folder, tmp_path: Path) -> None:
    follower = RunFolder(folder.path)
    assert follower.read(NOW - 99).state is State.STARTING
    folder.say("start", time=NOW - 100)
    folder.say("log", text="Device: CPU.")
    folder.say("progress", fraction=0.0, text="")
    folder.live()
    (folder.path / "training.json").write_text(json.dumps({"device": "CPU, x", "epochs": 20}))
    run = follower.read(NOW)
    assert (run.state, run.device, run.epochs, run.epoch) == (State.RUNNING, "CPU, x", 20, 0)
    assert run.seconds_left is None
    assert run.memory_bytes == 2**30
    folder.say("progress", fraction=0.25, text="Epoch 6 of 20")
    folder.table(5)
    run = follower.read(NOW)
    assert (run.epoch, run.text, run.words) == (5, "Epoch 6 of 20", ("Device: CPU.",))
    assert run.seconds_left == pytest.approx(300.0)
    assert run.iou == pytest.approx(0.24)
    assert run.curves[0].column("train_loss")[:2] == (1.0, 0.5)
    stop_request.ask(folder.path)
    assert follower.read(NOW).is_stopping
    folder.say("result", values={"iou": 0.7, "status": "finished"})
    run = follower.read(NOW + 1000)
    assert (run.state, run.iou, run.is_stopping) == (State.FINISHED, 0.7, False)
    assert run.memory_bytes == 0


def test_how_it_ended_is_told(folder: Folder) -> None:
    follower = RunFolder(folder.path)
    folder.say("start", time=NOW - 100)
    folder.say("progress", fraction=0.5, text="")
    folder.live(NOW - 60)
    assert follower.read(NOW).state is State.VANISHED
    folder.say("error", error="InputError", message="LABEL: bad", details="")
    run = follower.read(NOW)
    assert (run.state, run.error, run.can_resume) == (State.FAILED, "LABEL: bad", False)
    (folder.path / "checkpoint.safetensors").touch()
    assert follower.read(NOW).can_resume
    folder.say("start", time=NOW)
    folder.say("progress", fraction=0.6, text="")
    folder.live()
    assert follower.read(NOW).state is State.RUNNING
    folder.say("error", error="Cancelled", message="", details="")
    assert follower.read(NOW).state is State.CANCELLED


def test_a_run_that_starts_again_is_not_taken_for_the_one_before(folder: Folder) -> None:
    folder.say("start", time=NOW - 1000, token="before")
    folder.say("error", error="Cancelled", message="", details="")
    folder.live(NOW - 900)
    follower = RunFolder(folder.path)
    assert follower.read(NOW - 98).state is State.STARTING


def test_a_copied_run_is_what_the_original_is(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "run", token="now")
    folder.say("start", time=NOW - 1000, token="now")
    folder.say("result", values={"status": "finished"})
    (folder.path / "job.json").touch()
    assert RunFolder(folder.path).read(NOW).state is State.FINISHED


def test_stages_have_curves_and_pictures_of_their_own(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "run", "selftrain", stages=2)
    folder.table(3, "stage-1")
    folder.table(2, "stage-2")
    (folder.path / "stage-2" / "examples").mkdir()
    index = folder.path / "stage-2" / "examples" / "examples.json"
    index.write_text(json.dumps({"epoch": 2, "tiles": [4, 9]}))
    run = RunFolder(folder.path).read(NOW)
    assert [(table.stage, table.epochs) for table in run.curves] == [(1, (1, 2, 3)), (2, (1, 2))]
    assert run.stage == 2
    assert run.examples is not None
    assert run.examples.tiles == (4, 9)
    assert run.examples.picture(4, "label") == index.with_name("tile-4-label.png")


def test_half_a_line_waits_for_its_other_half(folder: Folder) -> None:
    follower = RunFolder(folder.path)
    folder.live()
    folder.write('{"type": "progress", "frac')
    assert follower.read(NOW).fraction == 0.0
    folder.write('tion": 0.5, "text": "half"}\n{"type": "pro')
    assert follower.read(NOW).fraction == 0.5


@pytest.mark.parametrize(
    "nonsense",
    ["\0\0\0\n", "[1, 2]\n", '{"type": "progress"}\n', '{"type": "progress", "fraction": "x"}\n',
     '{"type": "start", "time": null}\n', "[" * 100_000 + "\n", '{"type": "result", "values": 3}\n',
     '{"type": "log", "text": {"a": 1}}\n'],
)  # fmt: skip
def test_nonsense_in_a_journal_is_passed_over(folder: Folder, nonsense: str) -> None:
    folder.live()
    folder.write(nonsense)
    folder.say("progress", fraction=0.5, text="on")
    assert RunFolder(folder.path).read(NOW).text == "on"


@pytest.mark.parametrize("name", ["job.json", "status.json", "training.json", "metrics.csv"])
@pytest.mark.parametrize("content", [b"", b"\xff\xfe\0", b"[]", b"{", b'{"epochs": "many"}', b"1,"])
def test_nonsense_in_any_file_is_no_exception(folder: Folder, name: str, content: bytes) -> None:
    folder.say("progress", fraction=0.5, text="on")
    (folder.path / name).write_bytes(content)
    assert isinstance(RunFolder(folder.path).read(NOW), Run)


def test_a_huge_journal_is_read_from_near_its_end(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (folder.path / "progress.jsonl").open("w") as file:
        line = json.dumps({"type": "log", "text": "x" * 1000}) + "\n"
        for _ in range(50):
            file.write(line * 1000)
    folder.say("progress", fraction=0.5, text="late")
    read: list[int] = []
    loads = json.loads
    monkeypatch.setattr(journal_module.json, "loads", lambda t: read.append(1) or loads(t))
    journal = Journal(folder.path / "progress.jsonl")
    assert journal.read()
    assert journal.text == "late"
    assert len(read) < 300
    assert not journal.read()


def test_a_journal_that_was_replaced_is_read_again(folder: Folder) -> None:
    journal = Journal(folder.path / "progress.jsonl")
    folder.say("progress", fraction=0.9, text="before")
    journal.read()
    (folder.path / "progress.jsonl").unlink()
    folder.say("progress", fraction=0.1, text="new")
    journal.read()
    assert (journal.fraction, journal.text) == (0.1, "new")


def test_runs_are_found_in_folders_and_given_alone(tmp_path: Path) -> None:
    inside, alone = Folder(tmp_path / "all" / "a"), Folder(tmp_path / "alone", "selftrain")
    Folder(tmp_path / "all" / "b", "predict")
    (tmp_path / "all" / "file.txt").touch()
    runs = Runs().read([tmp_path / "all", alone.path, tmp_path / "nowhere"], None)
    assert {run.folder for run in runs} == {inside.path, alone.path}


def test_a_deleted_run_stays_as_gone_until_it_is_forgotten(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "all" / "a")
    folder.live(time.time())
    runs = Runs()
    assert runs.read([tmp_path / "all"], None)[0].state is State.STARTING
    shutil.rmtree(folder.path)
    assert [run.state for run in runs.read([tmp_path / "all"], None)] == [State.GONE]
    runs.forget(folder.path)
    assert runs.read([tmp_path / "all"], None) == ()


@contextmanager
def somebody_else(path: Path) -> Iterator[None]:
    """Within the block nobody may look into `path`."""
    path.chmod(0)
    is_root = os.geteuid() == 0
    if is_root:
        for parent in path.parents:
            if not parent.stat().st_mode & 1:
                parent.chmod(parent.stat().st_mode | 0o011)
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        path.chmod(0o755)


def test_a_folder_without_rights_says_so(tmp_path: Path) -> None:
    locked, given = Folder(tmp_path / "all" / "a"), Folder(tmp_path / "given")
    with somebody_else(locked.path):
        runs = Runs().read([tmp_path / "all", given.path], None)
    states = {run.folder: run.state for run in runs}
    assert states[locked.path] is State.UNREADABLE
    assert next(run.problem for run in runs if run.folder == locked.path) == "Permission denied"
    assert given.path in states


def test_runs_that_have_ended_cost_nothing_but_a_look_now_and_then(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended, chosen = Folder(tmp_path / "all" / "a"), Folder(tmp_path / "all" / "b")
    for folder in (ended, chosen):
        folder.say("result", values={})
    read: list[Path] = []
    original = RunFolder.read
    monkeypatch.setattr(
        RunFolder, "read", lambda self, now: read.append(self.folder) or original(self, now)
    )
    runs = Runs()
    for _ in range(5):
        runs.read([tmp_path / "all"], chosen.path)
    assert read.count(ended.path) == 1
    assert read.count(chosen.path) == 5


def test_the_same_folder_twice_is_the_same_run(folder: Folder) -> None:
    follower = RunFolder(folder.path)
    folder.say("result", values={"iou": 0.5})
    assert follower.read(NOW) == follower.read(NOW + 5)
    assert replace(follower.read(NOW), text="x") != follower.read(NOW)
