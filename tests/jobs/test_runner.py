"""The runner against real processes: well-behaved, deaf, noisy, killed and orphaned ones."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from rock_outcrop.rock_outcrop_plugin.errors import (
    Cancelled,
    InputError,
    ModelError,
    OutputError,
    WorkerError,
)
from rock_outcrop.rock_outcrop_plugin.jobs import runner as runner_module
from rock_outcrop.rock_outcrop_plugin.jobs import stop_request
from rock_outcrop.rock_outcrop_plugin.jobs.runner import JobRunner
from rock_outcrop.rock_outcrop_plugin.jobs.specs import CheckJob, DemoDataJob
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

PYTHON = Path("/usr/bin/python3")
PATIENCE = 30.0


class Listener(SilentReporter):
    """Keeps what it hears and can be told to cancel."""

    def __init__(self) -> None:
        self.fractions: list[float] = []
        self.lines: list[str] = []
        self.metrics: list[tuple[str, float, int]] = []
        self.cancel = threading.Event()

    def progress(self, fraction: float, text: str = "") -> None:
        self.fractions.append(fraction)

    def log(self, text: str) -> None:
        self.lines.append(text)

    def warn(self, text: str) -> None:
        self.lines.append(f"warning: {text}")

    def metric(self, name: str, value: float, step: int) -> None:
        self.metrics.append((name, value, step))

    def cancelled(self) -> bool:
        return self.cancel.is_set()


@pytest.fixture
def worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Puts a small program in the worker's place."""

    def put(program: str) -> None:
        script = tmp_path / "worker.py"
        script.write_text(textwrap.dedent(program), encoding="utf-8")
        monkeypatch.setattr(runner_module, "WORKER", script)

    return put


def run(tmp_path: Path, listener: Listener, grace: float = 10.0) -> dict:
    job = CheckJob(token="0123456789ab")
    return JobRunner(job, PYTHON, tmp_path / "run", listener, grace).run()


def test_messages_reach_the_reporter_and_the_result_comes_back(tmp_path, worker) -> None:
    worker("""
        import json, sys
        def say(**message): print(json.dumps(message), flush=True)
        say(type="log", text="reading", level="info")
        say(type="log", text="look", level="warning")
        say(type="progress", fraction=0.5, text="half")
        say(type="metric", name="loss", value=0.25, step=3)
        print("a library that prints")
        say(type="result", values={"answer": 42})
    """)
    listener = Listener()
    assert run(tmp_path, listener) == {"answer": 42}
    assert listener.lines == ["reading", "warning: look"]
    assert listener.fractions == [0.5]
    assert listener.metrics == [("loss", 0.25, 3)]


def test_given_variables_reach_the_worker_and_no_file(tmp_path, worker) -> None:
    worker("""
        import json, os
        print(json.dumps(dict(type="result", values={"proxy": os.environ["HTTPS_PROXY"]})))
    """)
    variables = {"HTTPS_PROXY": "http://ann:secret@proxy:3128"}
    job = CheckJob(token="0123456789ab")
    runner = JobRunner(job, PYTHON, tmp_path / "run", Listener(), variables=variables)
    assert runner.run() == {"proxy": variables["HTTPS_PROXY"]}
    assert not any("secret" in file.read_text() for file in (tmp_path / "run").iterdir())


@pytest.mark.parametrize("error", [InputError, ModelError, OutputError])
def test_an_error_of_the_worker_is_raised_as_the_same_class(tmp_path, worker, error) -> None:
    worker(f"""
        import json, sys
        print(json.dumps(dict(type="error", error="{error.__name__}", message="DEM: bad")))
        sys.exit(1)
    """)
    with pytest.raises(error, match="DEM: bad"):
        run(tmp_path, Listener())


def test_a_killed_worker_is_an_error_with_its_last_lines(tmp_path, worker) -> None:
    worker("""
        import os, signal, sys
        print("about to die", file=sys.stderr, flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
    """)
    with pytest.raises(WorkerError, match="about to die"):
        run(tmp_path, Listener())
    journal = (tmp_path / "run" / "progress.jsonl").read_text(encoding="utf-8")
    assert json.loads(journal.splitlines()[-1])["error"] == "WorkerError"


def test_a_worker_that_says_nothing_is_cancelled_within_its_grace(tmp_path, worker) -> None:
    worker("""
        import time
        time.sleep(600)
    """)
    listener = Listener()
    listener.cancel.set()
    with pytest.raises(Cancelled):
        run(tmp_path, listener, grace=0.5)


def test_a_stop_request_leaves_the_job_time_to_keep_what_it_has(tmp_path, worker) -> None:
    worker("""
        import json, sys, time
        print(json.dumps(dict(type="progress", fraction=0.1)), flush=True)
        assert sys.stdin.readline().strip() == "cancel"
        time.sleep(1.0)
        print(json.dumps(dict(type="result", values={"status": "cancelled"})), flush=True)
    """)
    listener = Listener()
    ask = lambda fraction, text="": stop_request.ask(tmp_path / "run")  # noqa: E731
    listener.progress = ask  # type: ignore[method-assign]
    assert run(tmp_path, listener, grace=0.2) == {"status": "cancelled"}


def test_an_old_stop_request_does_not_stop_the_next_job(tmp_path, worker) -> None:
    worker("""
        import json, time
        time.sleep(0.6)
        print(json.dumps(dict(type="result", values={})), flush=True)
    """)
    (tmp_path / "run").mkdir()
    stop_request.ask(tmp_path / "run")
    assert run(tmp_path, Listener()) == {}
    assert not stop_request.is_asked(tmp_path / "run")


def test_the_whole_process_tree_is_ended(tmp_path, worker) -> None:
    worker(f"""
        import json, subprocess, sys, time
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
        open({str(tmp_path / "child.pid")!r}, "w").write(str(child.pid))
        print(json.dumps(dict(type="progress", fraction=0.1)), flush=True)
        time.sleep(600)
    """)
    listener = Listener()
    listener.progress = lambda fraction, text="": listener.cancel.set()  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        run(tmp_path, listener, grace=0.5)
    pid = int((tmp_path / "child.pid").read_text())
    assert ends(pid)


def test_a_worker_that_listens_may_clean_up_when_cancelled(tmp_path, worker) -> None:
    worker(f"""
        import json, sys
        print(json.dumps(dict(type="progress", fraction=0.1)), flush=True)
        assert sys.stdin.readline().strip() == "cancel"
        open({str(tmp_path / "cleaned")!r}, "w").close()
        print(json.dumps(dict(type="error", error="Cancelled", message="bye")), flush=True)
    """)
    listener = Listener()
    listener.cancel.set()
    with pytest.raises(Cancelled):
        run(tmp_path, listener)
    assert (tmp_path / "cleaned").exists()


def test_partial_files_of_a_killed_worker_are_removed_and_others_kept(tmp_path, worker) -> None:
    token = "feedbeef0123"
    worker(f"""
        import os, signal
        open({str(tmp_path / f".truth.{token}.partial.tif")!r}, "w").close()
        os.kill(os.getpid(), signal.SIGKILL)
    """)
    other = tmp_path / ".truth.aaaaaaaaaaaa.partial.tif"
    other.touch()
    earlier = tmp_path / "truth.tif"
    earlier.write_text("an earlier result")
    job = DemoDataJob(token, 1, 1, None, None, str(earlier), None, None, None)
    with pytest.raises(WorkerError):
        JobRunner(job, PYTHON, tmp_path / "run", Listener()).run()
    assert not (tmp_path / f".truth.{token}.partial.tif").exists()
    assert other.exists()
    assert earlier.read_text() == "an earlier result"


def test_a_missing_interpreter_is_named(tmp_path) -> None:
    job = CheckJob(token="0123456789ab")
    with pytest.raises(WorkerError, match="no-such-python"):
        JobRunner(job, tmp_path / "no-such-python", tmp_path / "run", Listener()).run()


def test_an_unwritable_run_folder_is_named(tmp_path) -> None:
    blocker = tmp_path / "file"
    blocker.touch()
    with pytest.raises(OutputError, match="RUN_FOLDER"):
        JobRunner(CheckJob(token="0123456789ab"), PYTHON, blocker / "run", Listener()).run()


def test_the_child_sees_none_of_the_variables_that_break_it(tmp_path, worker, monkeypatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("GDAL_DATA", "/somewhere")
    monkeypatch.setenv("PROJ_LIB", "/somewhere")
    worker("""
        import json, os
        print(json.dumps(dict(type="result", values=dict(os.environ))))
    """)
    seen = run(tmp_path, Listener())
    assert not {"PYTHONPATH", "GDAL_DATA", "PROJ_LIB"} & set(seen)
    assert os.environ["PYTHONPATH"] == "/somewhere"


def test_the_real_worker_stops_when_its_parent_is_killed(tmp_path) -> None:
    """The parent runs a job that waits for ever, and dies."""
    root = Path(runner_module.__file__).parents[2]
    parent = subprocess.Popen(
        [sys.executable, "-c", ORPHAN.format(root=str(root), folder=str(tmp_path))],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    assert ends(pid)


ORPHAN = """
import os, subprocess, sys, textwrap
program = '''
import sys, threading, time
sys.path.insert(0, {folder!r})
sys.argv = ["x"]
import importlib.util
spec = importlib.util.spec_from_file_location(
    "worker_main", {root!r} + "/rock_outcrop_plugin/jobs/worker_main.py")
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
from rock_outcrop.rock_outcrop_plugin.jobs import worker
worker.ORPHAN_GRACE_SECONDS = 0.2
reporter = worker.PipeReporter(open("/dev/null", "w"), open("/dev/null", "w"))
threading.Thread(target=reporter.watch, args=(sys.stdin,), daemon=True).start()
while True:
    time.sleep(0.1)
'''
child = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE,
                         start_new_session=True)
print(child.pid, flush=True)
child.wait()
"""


def ends(pid: int) -> bool:
    """Whether a process is gone, or goes within the patience of the test."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except FileNotFoundError:
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    return False
