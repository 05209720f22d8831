"""Child processes: their environment variables, their output, and their end."""

from __future__ import annotations

import os
import queue
import signal
import subprocess  # nosec B404
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from ..errors import Cancelled

_DROPPED_NAMES = frozenset(
    {
        "LD_LIBRARY_PATH",
        "PYTHONEXECUTABLE",
        "PYTHONHOME",
        "PYTHONPATH",
        "PYTHONSTARTUP",
        "VIRTUAL_ENV",
        "__PYVENV_LAUNCHER__",
    }
)
_DROPPED_PREFIXES = ("DYLD_", "GDAL_", "PROJ_")
# By default glibc gives large blocks back at once, and every layer of a network waits until the
# system has cleared the same memory again: a third of the time. Other systems ignore these names.
_REUSED_MEMORY = {
    "MALLOC_MMAP_MAX_": "0",
    "MALLOC_TRIM_THRESHOLD_": str(4 * 2**30),
    # What reading threads free would go back to the system all the same: their own arenas do not
    # keep arrays of this size.
    "MALLOC_ARENA_MAX": "1",
}
_LINES_KEPT = 400
_POLL_SECONDS = 0.1
_GRACE_SECONDS = 5.0


def child_environment(
    environ: Mapping[str, str] | None = None, added: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Return the variables for a process of the worker's environment.

    QGIS sets variables for its own Python, GDAL and PROJ which break another Python. They are
    left out of the copy; `os.environ` itself is not changed. What is `added` takes the place of
    variables that are called the same but for upper and lower case.
    """
    source = os.environ if environ is None else environ
    kept = {
        name: value
        for name, value in source.items()
        if name.upper() not in _DROPPED_NAMES and not name.upper().startswith(_DROPPED_PREFIXES)
    }
    # albumentations asks the network for newer versions each time it is imported.
    kept["NO_ALBUMENTATIONS_UPDATE"] = "1"
    # One processor is QGIS's. Threads that wait spin: with as many as there are processors,
    # anything else at work makes a training several times slower.
    kept.setdefault("OMP_NUM_THREADS", str(max(processors() - 1, 1)))
    for name, value in _REUSED_MEMORY.items():
        kept.setdefault(name, value)
    replaced = {name.upper() for name in added or {}}
    for name in [name for name in kept if name.upper() in replaced]:
        del kept[name]
    kept.update(added or {})
    return kept


def processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@dataclass(frozen=True)
class Outcome:
    """How a child process ended: its exit code and its last lines."""

    code: int
    lines: tuple[str, ...]
    timed_out: bool = False

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


def run(
    command: Sequence[str | Path],
    *,
    environment: Mapping[str, str] | None = None,
    on_line: Callable[[str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    timeout: float | None = None,
) -> Outcome:
    """Run a command to its end and return its outcome; standard error joins standard output.

    Cancelling is noticed within a fraction of a second, also while the child is silent, and ends
    the child with everything it started.

    Raises:
        Cancelled: `cancelled` returned true.
        OSError: the command cannot be started.
    """
    variables = child_environment() if environment is None else environment
    process = _start([str(part) for part in command], variables)
    deadline = None if timeout is None else time.monotonic() + timeout
    lines: deque[str] = deque(maxlen=_LINES_KEPT)
    try:
        for line in _poll(process):
            if line is not None:
                lines.append(line)
                if on_line is not None:
                    on_line(line)
            if cancelled is not None and cancelled():
                raise Cancelled("The run was cancelled.")
            if deadline is not None and time.monotonic() > deadline:
                return Outcome(-1, tuple(lines), timed_out=True)
        return Outcome(process.wait(), tuple(lines))
    finally:
        end_process_tree(process)


def end_process_tree(process: subprocess.Popen[str]) -> None:
    """End a process started by `run` and all that it started; does nothing if all have ended."""
    if sys.platform == "win32":
        _end_windows_tree(process)
        return
    if process.poll() is None:
        _signal_group(process, signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=_GRACE_SECONDS)
    _signal_group(process, signal.SIGKILL)
    process.wait()


def _start(command: list[str], variables: Mapping[str, str]) -> subprocess.Popen[str]:
    windows = sys.platform == "win32"
    return subprocess.Popen(  # nosec B603
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=dict(variables),
        text=True,
        encoding="utf-8",
        errors="replace",
        start_new_session=not windows,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0) if windows else 0,
    )


def _poll(process: subprocess.Popen[str]) -> Iterator[str | None]:
    """Yield each line of output, and None whenever there is none for a moment."""
    arrived: queue.Queue[str] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process.stdout, arrived), daemon=True)
    reader.start()
    while True:
        try:
            yield arrived.get(timeout=_POLL_SECONDS)
        except queue.Empty:
            if process.poll() is not None:
                break
            yield None
    # The end of the output may still be on its way, or be held open by a grandchild for ever.
    reader.join(timeout=_GRACE_SECONDS)
    while not arrived.empty():
        yield arrived.get()


def _read(stream: IO[str] | None, arrived: queue.Queue[str]) -> None:
    if stream is None:
        return
    with suppress(ValueError), stream:
        for line in stream:
            arrived.put(line.rstrip())


def _signal_group(process: subprocess.Popen[str], number: int) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, number)


def _end_windows_tree(process: subprocess.Popen[str]) -> None:
    if process.poll() is None:
        tool = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
        subprocess.run(  # nosec B603
            [str(tool), "/PID", str(process.pid), "/T", "/F"], check=False, capture_output=True
        )
    process.wait()
