"""An Earth Engine on loopback with a few days of small scenes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from rasterio.transform import Affine

from rock_outcrop.rock_outcrop_plugin.engine.sources.composite import BANDS, CompositeRequest
from rock_outcrop.rock_outcrop_plugin.engine.sources.earthengine import (
    Account,
    EarthEngineRun,
    Patience,
)

from ....servers.earthengine import EarthEngine, running, write_key
from ....servers.expressions import Scene

SIZE = 64
LEFT, TOP = 2_311_200.0, 475_800.0
PLACE = Affine(10.0, 0.0, LEFT, 0.0, -10.0, TOP)
L2A = "COPERNICUS/S2_SR_HARMONIZED"
L1C = "COPERNICUS/S2_HARMONIZED"
CLOUD_SCORE = "GOOGLE/CLOUD_SCORE_PLUS/V1/S2_HARMONIZED"
NAMES = ("B2", "B3", "B4", "B8", "B11", "B12")
DAYS = (
    datetime(2019, 11, 20, 9, tzinfo=UTC),
    datetime(2019, 12, 24, 9, tzinfo=UTC),
    datetime(2020, 1, 3, 9, tzinfo=UTC),
    datetime(2020, 1, 31, 23, tzinfo=UTC),
    datetime(2020, 2, 2, 9, tzinfo=UTC),
)
QUICK = Patience(
    attempts=5, first_wait=0.01, longest_wait=0.05, connect_timeout=2.0, read_timeout=5.0
)


def make_scene(seed: int, time: datetime, **changes: Any) -> Scene:
    """Return a scene of noise: a third under cloud by any of the masks, a corner without data."""
    generator = np.random.default_rng(seed)
    values = {name: generator.integers(0, 12_000, (SIZE, SIZE)).astype(float) for name in NAMES}
    for band in values.values():
        band[:10, :seed] = np.nan
    values["B12"][50:, 60:] = np.nan
    cloudy = generator.random((SIZE, SIZE)) < 0.33
    masks = {
        "cs_cdf": np.where(cloudy, 0.59, 0.6),
        "SCL": np.where(cloudy, generator.choice([0, 1, 3, 8, 9, 10], (SIZE, SIZE)), 11.0),
        "QA60": np.where(cloudy, generator.choice([1024.0, 2048.0], (SIZE, SIZE)), 512.0),
    }
    scene = Scene(f"scene-{seed}", time, "EPSG:3031", PLACE, {**values, **masks})
    return replace(scene, **changes)


def expected_median(scenes: list[Scene]) -> NDArray[np.uint16]:
    """Return the median (band, height, width) of unclouded pixels, in plain numpy."""
    stack = np.stack([[scene.bands[name] for name in NAMES] for scene in scenes])
    clouds = np.stack([scene.bands["cs_cdf"] < 0.6 for scene in scenes])
    gaps = np.isnan(stack).any(axis=1)
    stack[np.broadcast_to((clouds | gaps)[:, None], stack.shape)] = np.nan
    nothing = np.isnan(stack).all(axis=0)
    stack[0][nothing] = 0.0
    result = np.clip(np.floor(np.nanmedian(stack, axis=0) + 0.5), 1, 65_535)
    result[nothing] = 0
    return result.astype(np.uint16)


@pytest.fixture
def days() -> list[Scene]:
    return [make_scene(seed, time) for seed, time in enumerate(DAYS, start=1)]


@pytest.fixture
def engine(days: list[Scene]) -> Iterator[EarthEngine]:
    scenes = {L2A: days, CLOUD_SCORE: days, L1C: days}
    with running(EarthEngine(scenes)) as server:
        yield server


@pytest.fixture
def key(engine: EarthEngine, tmp_path: Path) -> Path:
    return write_key(tmp_path / "key.json", engine.token_address)


MakeRun = Callable[..., EarthEngineRun]


@pytest.fixture
def make_run(engine: EarthEngine, key: Path, tmp_path: Path) -> MakeRun:
    """Make a run for all of the scenes' area; options are the request's, then the run's."""

    def make(**options: Any) -> EarthEngineRun:
        request = CompositeRequest(
            output=tmp_path / "composite.tif",
            folder=tmp_path / "tiles",
            token="0123456789ab",
            crs="EPSG:3031",
            resolution=10.0,
            bounds=(LEFT, TOP - SIZE * 10, LEFT + SIZE * 10, TOP),
            start=date(2019, 11, 1),
            end=date(2020, 2, 29),
            months=(11, 12, 1, 2),
            max_cloud=60.0,
            min_sun_elevation=20.0,
            bands=BANDS,
        )
        known = {name: options.pop(name) for name in tuple(options) if hasattr(request, name)}
        run = EarthEngineRun(
            replace(request, **known), Account(engine.address, None, key), patience=QUICK
        )
        return replace(run, **options)

    return make
