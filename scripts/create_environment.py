"""Makes the worker's environment from a command line, before anything else is installed.

usage: create_environment.py PATH [--device auto|cpu|cuda] [--python PATH]
"""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]


def load_package() -> None:
    """Make this checkout importable as `rock_outcrop`, whatever its folder is called."""
    package = ModuleType("rock_outcrop")
    package.__path__ = [str(ROOT)]
    sys.modules["rock_outcrop"] = package


class LineReporter:
    """Writes a line whenever what is being done changes."""

    def __init__(self) -> None:
        self._last = ""

    def progress(self, fraction: float, text: str = "") -> None:
        if text and text != self._last:
            self._last = text
            self._write(f"{fraction:4.0%} {text}")

    def log(self, text: str) -> None:
        self._write(text)

    def warn(self, text: str) -> None:
        self._write(f"Warning: {text}")

    def metric(self, name: str, value: float, step: int) -> None: ...

    def artifact(self, name: str, path: Path) -> None: ...

    def cancelled(self) -> bool:
        return False

    def _write(self, text: str) -> None:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


def main() -> int:
    parser = argparse.ArgumentParser(description="Makes the worker's Python environment.")
    parser.add_argument("path", type=Path)
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    parser.add_argument("--python", type=Path, help="the Python to make it from")
    options = parser.parse_args()
    load_package()
    errors = import_module("rock_outcrop.rock_outcrop_plugin.errors")
    installer = import_module("rock_outcrop.rock_outcrop_plugin.environment.installer")
    try:
        report = installer.install(
            options.path, options.device, LineReporter(), base_python=options.python
        )
    except errors.RockOutcropError as error:
        sys.stderr.write(f"Rock Outcrop: {error}\n")
        return 1
    sys.stdout.write(report.to_text() + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
