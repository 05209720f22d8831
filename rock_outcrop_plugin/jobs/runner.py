"""Runs a job in the worker process and relays what it says."""

from __future__ import annotations

import queue
import subprocess  # nosec B404
import threading
import time
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

from ..environment.child import child_environment
from ..errors import Cancelled, OutputError, WorkerError, from_name
from ..progress import Reporter
from . import messages, process_tree, specs, stop_request
from .job import Job

WORKER = Path(__file__).with_name("worker_main.py")
POLL_SECONDS = 0.1
LOOK_SECONDS = 0.3
GRACE_SECONDS = 20.0
# Writing a large model with its report and its ONNX takes minutes on a slow machine.
KEEP_SECONDS = 1800.0
KEPT_LINES = 30


class JobRunner:
    """One job in one worker process.

    `reporter` receives what the worker says and is asked at a fixed beat whether to cancel. A
    `stop_request` in the run folder is a cancel with all the time to keep what the job has.
    `variables` are given to the worker's environment and kept nowhere else.
    """

    def __init__(
        self,
        job: Job,
        python: Path,
        run_folder: Path,
        reporter: Reporter,
        grace_seconds: float = GRACE_SECONDS,
        *,
        variables: Mapping[str, str] | None = None,
    ) -> None:
        self._job = job
        self._python = python
        self._folder = run_folder
        self._reporter = reporter
        self._grace = grace_seconds
        self._variables = dict(variables or {})
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._last_errors: deque[str] = deque(maxlen=KEPT_LINES)
        self._result: dict[str, Any] | None = None
        self._failure: messages.Failure | None = None
        self.process: subprocess.Popen[bytes] | None = None

    def run(self) -> dict[str, Any]:
        """Run the job to its end and return its result.

        Raises the error the worker reported, `Cancelled`, `WorkerError` for a worker that died,
        and `OutputError` when the run folder cannot be written.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            stop_request.withdraw(self._folder)
            job_file = self._folder / "job.json"
            job_file.write_text(specs.to_json(self._job), encoding="utf-8")
        except OSError as error:
            raise OutputError(
                f"RUN_FOLDER: '{self._folder}' cannot be written ({error}). Choose another folder."
            ) from error
        try:
            self.process = process_tree.start(
                [str(self._python), "-I", "-u", str(WORKER), str(job_file)],
                child_environment(added=self._variables),
                self._folder,
            )
        except OSError as error:
            raise WorkerError(
                f"The worker's Python '{self._python}' cannot be started ({error}). "
                "Run 'Check the environment' (rockoutcrop:checkenvironment)."
            ) from error
        try:
            self._relay(self.process)
        finally:
            process_tree.end(self.process)
            process_tree.close_pipes(self.process)
            if self._result is None:
                self._remove_partial_files()
        return self._conclusion(self.process)

    def _relay(self, process: subprocess.Popen[bytes]) -> None:
        readers = [
            threading.Thread(target=self._read_messages, args=(process.stdout,), daemon=True),
            threading.Thread(target=self._read_errors, args=(process.stderr,), daemon=True),
        ]
        for reader in readers:
            reader.start()
        cancelling = _Cancelling(self._reporter, self._folder, self._grace)
        while True:
            try:
                line = self._lines.get(timeout=POLL_SECONDS)
            except queue.Empty:
                line = ""
            if line is None:
                break
            if line:
                self._handle(line)
            if cancelling.is_new():
                self._ask_to_cancel(process)
            if cancelling.is_over():
                process_tree.end(process)
            if process.poll() is not None and self._lines.empty():
                readers[0].join(timeout=1.0)
                if not readers[0].is_alive() and self._lines.empty():
                    break
        try:
            process.wait(timeout=self._grace)
        except subprocess.TimeoutExpired:
            process_tree.end(process)
        readers[1].join(timeout=1.0)

    def _handle(self, line: str) -> None:
        message = messages.decode(line)
        match message:
            case messages.Progress(fraction, text):
                self._reporter.progress(fraction, text)
            case messages.Log(text, "warning"):
                self._reporter.warn(text)
            case messages.Log(text):
                self._reporter.log(text)
            case messages.Metric(name, value, step):
                self._reporter.metric(name, value, step)
            case messages.Artifact(name, path):
                self._reporter.artifact(name, Path(path))
            case messages.Result(values):
                self._result = values
            case messages.Failure():
                self._failure = message
            case None:
                self._last_errors.append(line)

    def _conclusion(self, process: subprocess.Popen[bytes]) -> dict[str, Any]:
        if self._result is not None:
            return self._result
        if self._reporter.cancelled():
            raise Cancelled("The run was cancelled.")
        if self._failure is not None:
            if self._failure.details:
                self._reporter.log(self._failure.details)
            raise from_name(self._failure.error, self._failure.message)
        message = (
            f"The worker process ended without a result (exit code {process.returncode}). "
            "It may have run out of memory or been ended by the system. "
            f"Its last lines:\n{self._last_lines()}"
        )
        self._append(messages.Failure("WorkerError", message))
        raise WorkerError(message)

    def _last_lines(self) -> str:
        return "\n".join(self._last_errors) or "(none)"

    def _append(self, message: messages.Message) -> None:
        with (self._folder / "progress.jsonl").open("a", encoding="utf-8") as file:
            file.write(messages.encode(message) + "\n")

    def _ask_to_cancel(self, process: subprocess.Popen[bytes]) -> None:
        if process.stdin is None:
            return
        try:
            process.stdin.write(b"cancel\n")
            process.stdin.flush()
        except OSError:
            return

    def _read_messages(self, stream: IO[bytes]) -> None:
        for line in stream:
            self._lines.put(line.decode("utf-8", "replace").rstrip("\n"))
        self._lines.put(None)

    def _read_errors(self, stream: IO[bytes]) -> None:
        with (self._folder / "worker.log").open("ab") as log:
            for line in stream:
                log.write(line)
                self._last_errors.append(line.decode("utf-8", "replace").rstrip())

    def _remove_partial_files(self) -> None:
        for folder in {path.parent for path in self._job.output_paths()}:
            for path in folder.glob(f".*.{self._job.token}*"):
                path.unlink(missing_ok=True)


class _Cancelling:
    """Who asked the job to end, and until when it may take to do so."""

    def __init__(self, reporter: Reporter, folder: Path, grace_seconds: float) -> None:
        self._reporter, self._folder, self._grace = reporter, folder, grace_seconds
        self._deadline: float | None = None
        self._is_urgent = False
        self._next_look = 0.0

    def is_new(self) -> bool:
        """Whether the worker is to be told now: once, and again when it becomes urgent."""
        now = time.monotonic()
        if self._is_urgent:
            return False
        if self._reporter.cancelled():
            self._is_urgent, self._deadline = True, now + self._grace
            return True
        if self._deadline is None and now >= self._next_look:
            self._next_look = now + LOOK_SECONDS
            if stop_request.is_asked(self._folder):
                self._deadline = now + KEEP_SECONDS
                return True
        return False

    def is_over(self) -> bool:
        """Whether the worker has had its time."""
        return self._deadline is not None and time.monotonic() > self._deadline
