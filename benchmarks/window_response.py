"""How late QGIS's window answers, without and with a training: a timer of 10 ms in a real window.

`.venv-qgis/bin/python benchmarks/window_response.py`, with Xvfb installed and the worker's
environment made. Runs the session of `tests/gui/test_training_dock.py` and prints its figures.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PATTERN = re.compile(r"window (quiet|busy): .*")


def main() -> int:
    """Print p50 and p99 of the delays in milliseconds."""
    command = [sys.executable, "-m", "pytest", "-q", "-s", "tests/gui/test_training_dock.py"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ROCK_OUTCROP_FIGURES": "1"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    found = [match.group() for match in PATTERN.finditer(done.stdout)]
    sys.stdout.write("\n".join(found or [done.stdout[-2000:]]) + "\n")
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
