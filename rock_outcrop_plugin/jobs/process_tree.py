"""Starting a child process so that all of its tree can be ended, on every system."""

from __future__ import annotations

import os
import signal
import subprocess  # nosec B404
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

NICENESS = 10


def start(
    command: Sequence[str], environment: Mapping[str, str], folder: Path
) -> subprocess.Popen[bytes]:
    """Start a process with three pipes, in a group of its own."""
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        flags |= subprocess.BELOW_NORMAL_PRIORITY_CLASS
    return subprocess.Popen(  # nosec B603
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=dict(environment),
        cwd=folder,
        start_new_session=sys.platform != "win32",
        creationflags=flags,
    )


def lower_own_priority() -> None:
    """Let every program that a person works with go before this process and those it starts.

    On Windows `start` has done it already. A desktop's Linux shares the processor among sessions
    first, so the session's own niceness must be lowered too.
    """
    if sys.platform == "win32":
        return
    with suppress(OSError):
        os.nice(NICENESS)
    with suppress(OSError):
        Path("/proc/self/autogroup").write_text(str(NICENESS), encoding="ascii")


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process that `start` started, with its children, at once."""
    if sys.platform == "win32":
        system = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32"
        subprocess.run(  # nosec B603
            [str(system / "taskkill.exe"), "/F", "/T", "/PID", str(process.pid)],
            capture_output=True,
            check=False,
        )
    else:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            return
    process.wait()


def close_pipes(process: subprocess.Popen[bytes]) -> None:
    """Release the pipes of a process that has ended."""
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
