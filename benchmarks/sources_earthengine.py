"""How much concurrent requests gain. `.venv/bin/python benchmarks/sources_earthengine.py`.

Sixteen tiles come from the Earth Engine of the tests, in a process of its own on this machine, that
waits 200 ms before each answer. Signing in and writing the composite are not counted, only the time
from the list of scenes to the last tile.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "build" / "plugins"))

from rock_outcrop.rock_outcrop_plugin.engine.sources.composite import CompositeRequest
from rock_outcrop.rock_outcrop_plugin.engine.sources.earthengine import (
    Account,
    EarthEngineRun,
    fetch_earth_engine,
)
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

ROOT = Path(__file__).resolve().parents[1]
LEFT, TOP, SIZE, TILE = 2_311_200.0, 475_800.0, 640.0, 16
TILES = 16


class Clock(SilentReporter):
    """Takes the time from the list of scenes to the last tile."""

    start = 0.0
    end = 0.0

    def log(self, text: str) -> None:
        if "take part" in text:
            self.start = time.perf_counter()

    def progress(self, fraction: float, text: str = "") -> None:
        del fraction
        if text.startswith("Tile"):
            self.end = time.perf_counter()


def seconds(account: Account, concurrent: int, folder: Path) -> float:
    """Fetch the tiles once and return how long it took."""
    clock = Clock()
    request = CompositeRequest(
        output=folder / f"composite-{concurrent}.tif",
        folder=folder / "tiles",
        token="0123456789ab",
        crs="EPSG:3031",
        resolution=10.0,
        bounds=(LEFT, TOP - SIZE, LEFT + SIZE, TOP),
        start=date(2020, 1, 1),
        end=date(2020, 1, 31),
        months=(1,),
        max_cloud=50.0,
        min_sun_elevation=20.0,
    )
    fetch_earth_engine(EarthEngineRun(request, account, tile=TILE, concurrent=concurrent), clock)
    return clock.end - clock.start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--latency", type=float, default=0.2, help="seconds before an answer")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        server = subprocess.Popen(
            [sys.executable, "-m", "tests.servers.earthengine", name, str(options.latency)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        answer = json.loads(server.stdout.readline())
        account = Account(answer["address"], None, Path(answer["key"]))
        seconds(account, TILES, folder)
        alone = 0.0
        for concurrent in (1, 2, 4, 8, 16):
            taken = [seconds(account, concurrent, folder) for _ in range(options.rounds)]
            middle = statistics.median(taken)
            alone = alone or middle
            sys.stdout.write(
                f"{concurrent:2d} at once: {middle:5.2f} s ({min(taken):.2f} to {max(taken):.2f}), "
                f"{alone / middle:4.1f} times as fast as one at a time\n"
            )
        server.communicate()


if __name__ == "__main__":
    main()
