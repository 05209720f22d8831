"""The worker process: reads a job, runs the engine, says how it goes.

Standard output carries messages only: it is moved out of reach of every library before one is
imported. Standard input carries "cancel", and its end means that the parent is gone.

Started by torchrun, several of these processes do one job together: the first speaks, and
torchrun, not standard input, says when to end.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
import traceback
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from ..errors import Cancelled, RockOutcropError
from ..progress import Reporter, SilentReporter
from . import messages, process_tree, specs
from .heartbeat import Heartbeat

ORPHAN_GRACE_SECONDS = 15.0


class PipeReporter:
    """Writes every message to the parent and to `progress.jsonl` in the run folder."""

    def __init__(self, pipe: TextIO, journal: TextIO) -> None:
        self._pipe = pipe
        self._journal = journal
        self._lock = threading.Lock()
        self._cancel = threading.Event()

    def send(self, message: messages.Message) -> None:
        """Write one message. A parent that is gone counts as a cancel."""
        line = messages.encode(message) + "\n"
        with self._lock:
            with suppress(OSError):
                self._journal.write(line)
            try:
                self._pipe.write(line)
            except OSError:
                self._cancel.set()

    def begin(self, token: str) -> None:
        """Mark in the journal, which may hold earlier jobs of the folder, where this one begins."""
        start = {"type": "start", "time": time.time(), "token": token}
        with self._lock, suppress(OSError):
            self._journal.write(json.dumps(start) + "\n")

    def progress(self, fraction: float, text: str = "") -> None:
        self.send(messages.Progress(fraction, text))

    def log(self, text: str) -> None:
        self.send(messages.Log(text))

    def warn(self, text: str) -> None:
        self.send(messages.Log(text, "warning"))

    def metric(self, name: str, value: float, step: int) -> None:
        self.send(messages.Metric(name, value, step))

    def artifact(self, name: str, path: Path) -> None:
        self.send(messages.Artifact(name, str(path)))

    def cancelled(self) -> bool:
        return self._cancel.is_set()

    def watch(self, stream: TextIO) -> None:
        """Wait for "cancel" or for the parent's end; then give the job time to clean up."""
        for line in stream:
            if line.strip() == "cancel":
                self._cancel.set()
        self._cancel.set()
        threading.Event().wait(ORPHAN_GRACE_SECONDS)
        os._exit(3)


def main(job_file: Path) -> int:
    """Run the job in `job_file` and return the exit code."""
    is_one_of_several = "TORCHELASTIC_RUN_ID" in os.environ
    if is_one_of_several and os.environ["RANK"] != "0":
        return _follow(job_file)
    if not is_one_of_several:
        process_tree.lower_own_priority()
    pipe = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    journal_path = job_file.with_name("progress.jsonl")
    with journal_path.open("a", encoding="utf-8", buffering=1) as journal:
        reporter = PipeReporter(pipe, journal)
        token = _token(job_file)
        reporter.begin(token)
        heartbeat = Heartbeat(job_file.parent, token)
        heartbeat.start()
        if not is_one_of_several:
            commands = os.fdopen(os.dup(0), "r", encoding="utf-8")
            threading.Thread(target=reporter.watch, args=(commands,), daemon=True).start()
        outcome = _outcome(job_file, reporter)
        heartbeat.stop()
        reporter.send(outcome)
    return 0 if isinstance(outcome, messages.Result) else 1


def _token(job_file: Path) -> str:
    """Return the job's token, or nothing where the file is damaged, which `_outcome` tells."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        return str(json.loads(job_file.read_text(encoding="utf-8"))["token"])
    return ""


def _follow(job_file: Path) -> int:
    """Do the part of a process that is not the first; it only speaks of what went wrong."""
    outcome = _outcome(job_file, SilentReporter())
    if isinstance(outcome, messages.Failure):
        sys.stderr.write(f"{outcome.message}\n{outcome.details}\n")
        return 1
    return 0


def _outcome(job_file: Path, reporter: Reporter) -> messages.Message:
    try:
        job = specs.from_json(job_file.read_text(encoding="utf-8"))
        from . import handlers

        return messages.Result(handlers.run(job, reporter))
    except Cancelled as error:
        return messages.Failure("Cancelled", str(error))
    except RockOutcropError as error:
        return messages.Failure(type(error).__name__, str(error))
    except MemoryError:
        return messages.Failure(
            "WorkerError",
            "The worker ran out of memory. Close other programs, or use smaller tiles or batches.",
        )
    except ImportError as error:
        return messages.Failure(
            "EnvironmentMissingError",
            f"The worker's environment is broken: {error}. "
            "Run 'Set up the environment' (rockoutcrop:setupenvironment).",
            traceback.format_exc(),
        )
    except Exception as error:  # noqa: BLE001  the last stop before the process ends
        return messages.Failure(
            "WorkerError",
            f"Something went wrong that should not have ({type(error).__name__}: {error}). "
            "Please report it with the log.",
            traceback.format_exc(),
        )
