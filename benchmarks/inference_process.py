"""A contender of `inference_contenders.py` in a process of its own, and what it took."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "build" / "plugins"))

from rock_outcrop.rock_outcrop_plugin.environment.child import child_environment

CONTENDERS = Path(__file__).with_name("inference_contenders.py")


@dataclass(frozen=True)
class Figures:
    """Of one process: seconds of its work, processor seconds, peak memory in MiB, its log."""

    seconds: float
    whole_seconds: float
    processor: float
    peak: float
    log: list[str]


@dataclass(frozen=True)
class Case:
    """A raster's folder and a model, and what is asked of both."""

    folder: Path
    model: Path
    arguments: tuple[str, ...] = ()

    def run(self, kind: str, *more: str) -> Figures:
        """Run a contender; all but the usual way have the variables of the product's worker."""
        variables = dict(os.environ) if kind == "usual" else child_environment()
        output = self.folder / "out"
        output.mkdir(exist_ok=True)
        command = [sys.executable, "-W", "ignore", CONTENDERS, kind, "--model", self.model]
        command += ["--folder", self.folder, "--output", output, *self.arguments, *more]
        started = time.perf_counter()
        process = subprocess.Popen(
            [str(part) for part in command], stdout=subprocess.PIPE, env=variables
        )
        assert process.stdout
        text = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{kind} ended with {process.returncode}")
        said = json.loads(text.splitlines()[-1])
        return Figures(
            said["seconds"],
            time.perf_counter() - started,
            usage.ru_utime + usage.ru_stime,
            usage.ru_maxrss / 1024,
            said["log"],
        )
