"""Memory does not grow with the raster."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SCRIPT = """
import sys
from pathlib import Path
import torch
from rock_outcrop.rock_outcrop_plugin.engine.inference import run
from rock_outcrop.rock_outcrop_plugin.engine.inputs import InputFiles
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

torch.set_num_threads(1)
run.BLOCK_CACHE_BYTES = 8 * 2**20
run.STRIPE_PIXELS = 512
model, composite, dem, folder = map(Path, sys.argv[1:])
result = run.predict(
    run.PredictionRun(
        model, InputFiles(composite, dem), "token",
        folder / "probability.tif", folder / "mask.tif", tile=256, device="cpu",
    ),
    SilentReporter(),
)
status = Path("/proc/self/status").read_text().split()
print(result.windows, int(status[status.index("VmHWM:") + 1]) / 1024)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak so")
def test_peak_memory_of_a_large_raster(make_scene: Any, make_model: Any, tmp_path: Path) -> None:
    """4 times the pixels: the channels alone would take 223 MiB more.

    One arena: how much freed memory the system's allocator keeps per thread is chance.
    """
    model = make_model(network={"name": "pixel", "width": 2, "depth": 1})
    peaks = []
    for edge in (1560, 3120):
        scene = make_scene(edge, edge)
        command = [sys.executable, "-c", SCRIPT, model, scene.composite, scene.dem, tmp_path]
        done = subprocess.run(
            [str(part) for part in command],
            check=True,
            capture_output=True,
            text=True,
            env={
                "PYTHONPATH": str(Path(__file__).parents[3] / "build" / "plugins"),
                "MALLOC_ARENA_MAX": "1",
            },
        )
        windows, peak = done.stdout.split()
        peaks.append(float(peak))
    assert int(windows) == 169
    assert peaks[1] <= 1.1 * peaks[0], f"from {peaks[0]:.0f} MiB to {peaks[1]:.0f} MiB"
