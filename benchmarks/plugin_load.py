"""What loading the plugin costs QGIS: `/usr/bin/python3 benchmarks/plugin_load.py [PAIRS]`.

Each measurement is a fresh process. Ours and an empty provider alternate; the difference of the
medians is the cost. Loading means: import the plugin, make it, register its provider. Its modules
are compiled once before, as QGIS keeps them.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EMPTY = """
from qgis.core import QgsProcessingProvider
class Empty(QgsProcessingProvider):
    def id(self): return "empty"
    def name(self): return "Empty"
    def loadAlgorithms(self): pass
provider = Empty()
QgsApplication.processingRegistry().addProvider(provider)
provider.refreshAlgorithms()
"""
OURS = """
import rock_outcrop
plugin = rock_outcrop.classFactory(None)
plugin.initProcessing()
"""
PROGRAM = """
import json, sys, time
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm
application = QgsApplication([], False)
application.initQgis()
import processing
before = set(sys.modules)
start = time.perf_counter()
{body}
seconds = time.perf_counter() - start
print(json.dumps([seconds, sorted(set(sys.modules) - before)]))
application.exitQgis()
"""
HEAVY = ("torch", "rasterio", "scipy", "albumentations", "onnxruntime", "requests", "urllib3", "ee")


def measure(body: str, compiled: str) -> tuple[float, list[str]]:
    """Return seconds and newly imported modules of one fresh process.

    `compiled` is a folder for compiled modules.
    """
    inherited = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment = {
        **inherited,
        "PYTHONPYCACHEPREFIX": compiled,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": f"{ROOT / 'build' / 'plugins'}:/usr/share/qgis/python/plugins",
    }
    output = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(body=body)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    seconds, modules = json.loads(output.strip().splitlines()[-1])
    return float(seconds), list(modules)


def main() -> None:
    """Print the medians and what was imported."""
    pairs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    empty: list[float] = []
    ours: list[float] = []
    modules: list[str] = []
    with tempfile.TemporaryDirectory() as compiled:
        measure(OURS, compiled)
        for _ in range(pairs):
            empty.append(measure(EMPTY, compiled)[0])
            seconds, modules = measure(OURS, compiled)
            ours.append(seconds)
    loaded = sorted({name.split(".")[0] for name in modules} & set(HEAVY))
    cost = 1000 * (statistics.median(ours) - statistics.median(empty))
    sys.stdout.write(
        f"empty provider {1000 * statistics.median(empty):.1f} ms, "
        f"Rock Outcrop {1000 * statistics.median(ours):.1f} ms, "
        f"difference {cost:.1f} ms (medians of {pairs} pairs)\n"
        f"heavy modules loaded: {', '.join(loaded) or 'none'}; modules: {len(modules)}\n"
    )


if __name__ == "__main__":
    main()
