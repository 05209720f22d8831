"""Memory does not grow with the raster."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SCRIPT = """
import resource, sys
from pathlib import Path
import torch
from rock_outcrop.rock_outcrop_plugin.engine.inference import run
from rock_outcrop.rock_outcrop_plugin.engine.inputs import InputFiles
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

torch.set_num_threads(1)
run.BLOCK_CACHE_BYTES = 8 * 2**20
model, composite, dem, folder = map(Path, sys.argv[1:])
result = run.predict(
    run.PredictionRun(
        model, InputFiles(composite, dem), "token",
        folder / "probability.tif", folder / "mask.tif", tile=256, device="cpu",
    ),
    SilentReporter(),
)
print(result.windows, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell the peak memory so")
def test_peak_memory_of_a_large_raster(make_scene: Any, make_model: Any, tmp_path: Path) -> None:
    """16 times the pixels: the channels alone would take 128 MiB more, the result 30 MiB."""
    model = make_model(width=2)
    peaks = []
    for edge in (520, 2080):
        scene = make_scene(edge, edge)
        command = [sys.executable, "-c", SCRIPT, model, scene.composite, scene.dem, tmp_path]
        done = subprocess.run(
            [str(part) for part in command],
            check=True,
            capture_output=True,
            text=True,
            env={"PYTHONPATH": str(Path(__file__).parents[3] / "build" / "plugins")},
        )
        windows, peak = done.stdout.split()
        peaks.append(float(peak))
    assert int(windows) == 121
    assert peaks[1] - peaks[0] < 25, f"from {peaks[0]:.0f} MiB to {peaks[1]:.0f} MiB"
