"""A composite from STAC against reading: `.venv/bin/python benchmarks/sources_stac.py [OPTIONS]`.

A STAC API on this machine (a process of its own) holds passes over 2 x 2 granules that overlap, in
UTM. Two processes alternate: one reads and warps every band of every pass, block by block with
the same threads, and throws it away; the other fetches the composite. Printed are the seconds and
the peak memory (resident) of each, the ratio of each pair, and whether the numbers asked for are
reached. What is read comes from the machine's memory and not over a network, which is the hardest
case for the ratio.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "build" / "plugins"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
from numpy.typing import NDArray
from rasterio.warp import transform_bounds

from rock_outcrop.rock_outcrop_plugin.engine.sources.composite import BANDS, CompositeRequest
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter
from tests.engine.sources.stac.sentinel import SceneSpec, add_scene
from tests.servers.stac import StacServer

CRS = "EPSG:32744"
LEFT, TOP = 2_311_200.0, 475_800.0
MOST_BYTES = 1.5 * 2**30
MOST_RATIO = 1.3
PATTERNS = 4
OVERLAP = 500.0
START = datetime(2020, 12, 1, 4, tzinfo=UTC)


def bounds_of(tile: int) -> tuple[float, float, float, float]:
    """Return the extent of 2 x 2 tiles of `tile` pixels of 10 m in EPSG:3031."""
    return LEFT, TOP - 20 * tile, LEFT + 20 * tile, TOP


def granules(tile: int) -> list[tuple[float, float, float, float]]:
    """Return four rectangles in UTM that overlap and cover the extent."""
    left, bottom, right, top = transform_bounds("EPSG:3031", CRS, *bounds_of(tile))
    left, bottom = np.floor(left / 20) * 20 - 100, np.floor(bottom / 20) * 20 - 100
    right, top = np.ceil(right / 20) * 20 + 100, np.ceil(top / 20) * 20 + 100
    x, y = round((left + right) / 40) * 20, round((bottom + top) / 40) * 20
    half = OVERLAP / 2 // 20 * 20
    return [
        (a, b, c, d)
        for a, c in ((left, x + half), (x - half, right))
        for b, d in ((bottom, y + half), (y - half, top))
    ]


def waves(noise: NDArray[Any], band: str, x: NDArray[Any], y: NDArray[Any]) -> NDArray[Any]:
    """Return a reflectance that neither compresses to nothing nor not at all."""
    del band
    return 3000 + 1500 * np.sin(x / 300 + y / 500) + noise


def make_files(folder: Path, tile: int, dates: int) -> list[dict[str, Any]]:
    """Write PATTERNS different passes, link them to all dates, and return the items."""
    server = StacServer(folder)
    random = np.random.default_rng(0)
    for pattern in range(PATTERNS):
        for number, bounds in enumerate(granules(tile)):
            width = round((bounds[2] - bounds[0]) / 10)
            height = round((bounds[3] - bounds[1]) / 10)
            classes = random.choice([4, 5, 11, 8, 9], (height // 8 + 1, width // 8 + 1))
            classes = classes.repeat(8, 0).repeat(8, 1)[:height, :width].astype(np.uint8)
            noise = random.integers(0, 200, height * width)
            spec = SceneSpec(
                f"p{pattern}g{number}",
                crs=CRS,
                bounds=bounds,
                values=partial(waves, noise),
                classes=classes,
                baseline="05.09",
                shift=1000,
            )
            add_scene(server, folder, spec)
    items = []
    for day in range(dates):
        for item in server.contents.items:
            name = item["id"]
            if not name.startswith(f"p{day % PATTERNS}"):
                continue
            text = (
                json.dumps(item).replace(server.url, "SERVER").replace(f"{name}", f"d{day}{name}")
            )
            copy = json.loads(text)
            when = START + timedelta(days=2 * day, seconds=int(name[-1]))
            copy["properties"]["datetime"] = when.isoformat().replace("+00:00", "Z")
            items.append(copy)
            for path in folder.glob(f"{name}_*.tif"):
                os.link(path, folder / f"d{day}{path.name}")
    return items


def serve(folder: Path) -> None:
    """Serve a folder until standard input ends; print the address."""
    with StacServer(folder) as server:
        text = (folder / "items.json").read_text(encoding="utf-8").replace("SERVER", server.url)
        server.contents.items = json.loads(text)
        sys.stdout.write(f"{server.api}\n")
        sys.stdout.flush()
        sys.stdin.read()


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Start `serve` as a process; give its address."""
    program = [sys.executable, __file__, "--serve", str(folder)]
    with subprocess.Popen(
        program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        if server.stdout is None or server.stdin is None:
            raise SystemExit("the server has no pipes")
        try:
            yield server.stdout.readline().strip()
        finally:
            server.stdin.close()


def wanted(folder: Path, tile: int) -> CompositeRequest:
    """Return the request of both processes."""
    return CompositeRequest(
        output=folder / "composite.tif",
        folder=folder / "blocks",
        token="0123456789ab",
        crs="EPSG:3031",
        resolution=10.0,
        bounds=bounds_of(tile),
        start=date(2020, 10, 1),
        end=date(2022, 3, 31),
        months=tuple(range(1, 13)),
        max_cloud=100.0,
        min_sun_elevation=0.0,
    )


def read_all(address: str, request: CompositeRequest) -> None:
    """Read and warp what the composite is made of, block by block, and keep nothing."""
    from rock_outcrop.rock_outcrop_plugin.engine.grid import cover
    from rock_outcrop.rock_outcrop_plugin.engine.sources.catalog import open_catalog, search
    from rock_outcrop.rock_outcrop_plugin.engine.sources.place import boxes_of, grid_of
    from rock_outcrop.rock_outcrop_plugin.engine.sources.remote_files import (
        discreet,
        reading_over_http,
    )
    from rock_outcrop.rock_outcrop_plugin.engine.sources.stac import blocks, scenes

    silent = SilentReporter()
    grid = grid_of(request.crs, request.resolution, request.bounds)
    catalog = open_catalog(address, "SOURCE", 5, 0.5)
    dates = (request.start, request.end)
    items = search(catalog, "sentinel-2-l2a", boxes_of(grid), dates, silent)
    found = scenes.scenes_of(items, request, silent)
    with reading_over_http(5, 0.5), discreet():
        patience = blocks.Patience(5, 0.5)
        reader = blocks.SceneReader(found, grid, BANDS, catalog.sign, patience=patience)
        for window in cover(grid, blocks.block_edge(found, grid)):
            cube = reader.cube(window)
            for band in (scenes.CLASSES, *BANDS):
                data = cube[band].data
                sink = np.empty(data.shape, data.dtype)
                data.store(sink, lock=False, scheduler="threads", num_workers=blocks.READERS)


def child(mode: str, address: str, folder: Path, tile: int) -> None:
    """Do one of the two and print its seconds and peak memory."""
    from rock_outcrop.rock_outcrop_plugin.engine.sources.stac import fetch_stac

    request = wanted(folder, tile)
    start = time.perf_counter()
    if mode == "read":
        read_all(address, request)
    else:
        fetch_stac(request, address, SilentReporter())
    seconds = time.perf_counter() - start
    used = resource.getrusage(resource.RUSAGE_SELF)
    processor = used.ru_utime + used.ru_stime
    peak = used.ru_maxrss * 1024
    sys.stdout.write(json.dumps({"seconds": seconds, "processor": processor, "peak": peak}))


def measured(mode: str, address: str, folder: Path, tile: int) -> dict[str, float]:
    """Return seconds, seconds of the processor and peak memory in bytes of a process."""
    program = [sys.executable, __file__, "--child", mode, address, str(folder), str(tile)]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


def main() -> int:
    if sys.argv[1:2] == ["--serve"]:
        serve(Path(sys.argv[2]))
        return 0
    if sys.argv[1:2] == ["--child"]:
        child(sys.argv[2], sys.argv[3], Path(sys.argv[4]), int(sys.argv[5]))
        return 0
    parser = argparse.ArgumentParser(description="A composite from STAC against reading.")
    parser.add_argument("--dates", type=int, default=40)
    parser.add_argument("--tile", type=int, default=520, help="edge of one of 2 x 2 tiles")
    parser.add_argument("--pairs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sources-stac-") as name:
        folder = Path(name)
        files = folder / "files"
        files.mkdir()
        items = make_files(files, options.tile, options.dates)
        (files / "items.json").write_text(json.dumps(items), encoding="utf-8")
        with serving(files) as address:
            return report(address, folder, options)


def described(figures: dict[str, float]) -> str:
    """Return the figures of a process in words."""
    return (
        f"{figures['seconds']:.2f} s ({figures['processor']:.2f} s of the processor, "
        f"{figures['peak'] / 2**20:.0f} MB)"
    )


def report(address: str, folder: Path, options: argparse.Namespace) -> int:
    """Measure pairs, alternating which comes first; print them; 1 when a number is not reached."""
    ratios, peaks = [], []
    for pair in range(options.pairs):
        figures = {}
        for mode in ("read", "fetch") if pair % 2 == 0 else ("fetch", "read"):
            shutil.rmtree(folder / "blocks", ignore_errors=True)
            figures[mode] = measured(mode, address, folder, options.tile)
        read, fetch = figures["read"], figures["fetch"]
        ratios.append(fetch["seconds"] / read["seconds"])
        peaks.append(fetch["peak"])
        sys.stdout.write(
            f"pair {pair + 1}: read {described(read)}; composite {described(fetch)}; ratio "
            f"{ratios[-1]:.2f}, of the processor {fetch['processor'] / read['processor']:.2f}\n"
        )
        sys.stdout.flush()
    ratio, peak = statistics.median(ratios), max(peaks)
    is_reached = ratio <= MOST_RATIO and peak <= MOST_BYTES
    sys.stdout.write(
        f"{options.dates} dates, 2 x 2 tiles of {options.tile} pixels: ratio {ratio:.2f} (at most "
        f"{MOST_RATIO}), peak {peak / 2**30:.2f} GB (at most {MOST_BYTES / 2**30:.1f}): "
        f"{'reached' if is_reached else 'NOT reached'}\n"
    )
    return 0 if is_reached else 1


if __name__ == "__main__":
    raise SystemExit(main())
