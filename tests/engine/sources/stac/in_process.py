"""A fetch in a process of its own: ADDRESS FOLDER OUTPUT EDGE."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "build" / "plugins"))

from rock_outcrop.rock_outcrop_plugin.engine.sources.composite import CompositeRequest
from rock_outcrop.rock_outcrop_plugin.engine.sources.stac import fetch, fetch_stac
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

LEFT, TOP, SIZE = 2_311_200.0, 475_800.0, 48


def request(folder: Path, output: Path) -> CompositeRequest:
    """What the tests ask for as well."""
    return CompositeRequest(
        output=output,
        folder=folder,
        token="0123456789ab",
        crs="EPSG:3031",
        resolution=10.0,
        bounds=(LEFT, TOP - SIZE * 10, LEFT + SIZE * 10, TOP),
        start=date(2020, 10, 1),
        end=date(2022, 3, 31),
        months=(10, 11, 12, 1, 2, 3),
        max_cloud=80.0,
        min_sun_elevation=10.0,
    )


if __name__ == "__main__":
    edge = int(sys.argv[4])
    fetch.block_edge = lambda *_: edge
    wanted = request(Path(sys.argv[2]), Path(sys.argv[3]))
    fetch_stac(wanted, sys.argv[1], SilentReporter())
