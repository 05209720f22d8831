"""What Earth Engine, the network and a killed process do to a fetch."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from time import monotonic, sleep

import numpy as np
import pytest
import rasterio
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from rock_outcrop.rock_outcrop_plugin.engine.grid import Window
from rock_outcrop.rock_outcrop_plugin.engine.sources.earthengine import (
    Patience,
    fetch_earth_engine,
    pixels,
)
from rock_outcrop.rock_outcrop_plugin.engine.sources.earthengine.transport import (
    RefusedError,
    Transport,
)
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError, OutputError, SourceError

from ....servers.earthengine import EarthEngine, Fault
from ....servers.expressions import Scene
from ...conftest import RecordingReporter
from .conftest import CLOUD_SCORE, L2A, LEFT, QUICK, TOP, MakeRun, expected_median

ROOT = Path(__file__).resolve().parents[4]


def _read(path: Path) -> NDArray[np.uint16]:
    with rasterio.open(path) as dataset:
        return dataset.read()


@pytest.mark.parametrize(
    "fault",
    [
        Fault("status", 3, 429, "Too many concurrent aggregations."),
        Fault("status", 2, 429, "Quota exceeded.", retry_after="0"),
        Fault("status", 2, 500),
        Fault("status", 1, 503),
        Fault("cut", 2),
        Fault("expired", 1),
    ],
    ids=["429", "429-retry-after", "500", "503", "cut", "expired-token"],
)
def test_passing_faults_leave_no_trace(
    engine: EarthEngine,
    make_run: MakeRun,
    days: list[Scene],
    reporter: RecordingReporter,
    fault: Fault,
) -> None:
    engine.faults = [replace(fault)]
    result = fetch_earth_engine(make_run(tile=32, concurrent=2), reporter)
    np.testing.assert_array_equal(_read(result.output), expected_median(days))
    assert not engine.faults
    assert len(engine.tiles) == 4


def test_a_slow_answer_is_asked_for_again(
    engine: EarthEngine, make_run: MakeRun, days: list[Scene], reporter: RecordingReporter
) -> None:
    engine.faults = [Fault("slow")]
    run = make_run(patience=replace(QUICK, read_timeout=0.5))
    result = fetch_earth_engine(run, reporter)
    np.testing.assert_array_equal(_read(result.output), expected_median(days))


class _Waits:
    """A clock that does not wait; keeps for how long it should have."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    def is_set(self) -> bool:
        return False

    def wait(self, seconds: float) -> bool:
        self.seconds.append(seconds)
        return False


@pytest.mark.parametrize("form", ["seconds", "date", "none"])
def test_waits(engine: EarthEngine, form: str) -> None:
    moment = format_datetime(datetime.now(UTC) + timedelta(seconds=31), usegmt=True)
    asked = {"seconds": "30", "date": moment, "none": None}[form]
    transport = Transport(engine.address, Patience(attempts=4, first_wait=2.0))
    transport.stop = waits = _Waits()  # type: ignore[assignment]
    engine.tokens = ["known"]
    engine.faults = [Fault("status", 4, 429, retry_after=asked)]
    body = '{"grid": {"dimensions": {"width": 1, "height": 1}}, "bandIds": [], "expression": {}}'
    headers = {"Authorization": "Bearer known"}
    uri = f"{engine.address}/v1/projects/my-antarctica/image:computePixels"
    with pytest.raises(RefusedError):
        transport.request(uri, "POST", body, headers)
    if form == "none":
        for wait, longest in zip(waits.seconds, (2.0, 4.0, 8.0), strict=False):
            assert longest / 2 <= wait <= longest
    else:
        assert waits.seconds[:3] == pytest.approx([30.0] * 3, abs=1.5)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (
            Fault("status", 99, 429, "Quota exceeded for quota metric X."),
            "Quota exceeded.*REQUESTS",
        ),
        (Fault("status", 99, 500), "problem of its own.*fetched is kept"),
        (Fault("status", 99, 400, "Image.select: no band."), "Image.select: no band"),
        (Fault("status", 99, 401, "Expired."), "SERVICE_ACCOUNT"),
        (Fault("cut", 99), "cannot be reached|failed"),
        (Fault("page", 99), "not a raster"),
    ],
    ids=["quota", "broken", "bad-request", "token", "cut", "page-of-a-proxy"],
)
def test_lasting_faults_are_told(
    engine: EarthEngine, make_run: MakeRun, reporter: RecordingReporter, fault: Fault, words: str
) -> None:
    engine.faults = [replace(fault)]
    with pytest.raises(SourceError, match=words) as caught:
        fetch_earth_engine(make_run(), reporter)
    assert not list(make_run().request.output.parent.glob("*composite*"))
    said = "\n".join([str(caught.value), *reporter.lines, *reporter.warnings])
    assert "-secret" not in said
    assert "PRIVATE KEY" not in said


def test_no_scene(engine: EarthEngine, make_run: MakeRun, reporter: RecordingReporter) -> None:
    engine.scenes = {L2A: [], CLOUD_SCORE: []}
    with pytest.raises(InputError, match="no scene from 2019-11-01 to 2020-02-29.*Widen"):
        fetch_earth_engine(make_run(), reporter)
    assert engine.tiles == []


def test_a_place_without_scenes(make_run: MakeRun, reporter: RecordingReporter) -> None:
    far = (LEFT + 100_000, TOP, LEFT + 100_640, TOP + 640)
    with pytest.raises(InputError, match="no scene"):
        fetch_earth_engine(make_run(bounds=far), reporter)


def test_one_scene(
    engine: EarthEngine, make_run: MakeRun, days: list[Scene], reporter: RecordingReporter
) -> None:
    engine.scenes = {L2A: days[:1], CLOUD_SCORE: days}
    result = fetch_earth_engine(make_run(), reporter)
    assert result.scenes == 1
    np.testing.assert_array_equal(_read(result.output), expected_median(days[:1]))


def test_only_clouds(
    engine: EarthEngine, make_run: MakeRun, days: list[Scene], reporter: RecordingReporter
) -> None:
    engine.scenes = {L2A: days, CLOUD_SCORE: []}
    assert fetch_earth_engine(make_run(), reporter).valid_share == 0.0
    assert any("empty" in line for line in reporter.warnings)


def test_tiles_stay_within_the_limits(engine: EarthEngine) -> None:
    largest = pixels.largest_edge(6)
    assert largest == 2048
    assert engine.refusal({"dimensions": {"width": largest, "height": largest}}, 6) is None
    more = engine.refusal({"dimensions": {"width": largest + 1, "height": largest}}, 6)
    assert (
        more == "Total request size (50356224 bytes) must be less than or equal to 50331648 bytes."
    )
    assert pixels.LARGEST_ANSWER_BYTES == 6 * 2 * 2048**2
    assert pixels.largest_edge(1) <= 32_768


@given(st.integers(1, 300), st.integers(1, 300))
def test_parts_cover_a_tile_once(width: int, height: int) -> None:
    seen = np.zeros((height, width), dtype=int)
    for part in pixels.quarters(Window(7, 9, width, height)):
        row, column = part.row - 9, part.column - 7
        seen[row : row + part.height, column : column + part.width] += 1
    assert (seen == 1).all()


def test_what_is_too_much_is_asked_for_in_parts(
    engine: EarthEngine,
    make_run: MakeRun,
    days: list[Scene],
    reporter: RecordingReporter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pixels, "SMALLEST_EDGE", 8)
    engine.limit_bytes = 32 * 32 * 6 * 2
    engine.memory_edge = 20
    result = fetch_earth_engine(make_run(tile=64), reporter)
    np.testing.assert_array_equal(_read(result.output), expected_median(days))
    assert engine.refusals > 0
    assert all(max(width, height) <= 20 for *_, width, height in engine.tiles)


def test_what_is_too_much_in_the_smallest_part(
    engine: EarthEngine, make_run: MakeRun, reporter: RecordingReporter
) -> None:
    engine.memory_edge = 20
    with pytest.raises(SourceError, match="User memory limit exceeded.*smaller extent"):
        fetch_earth_engine(make_run(), reporter)


def test_more_than_the_disk_holds(
    engine: EarthEngine, make_run: MakeRun, reporter: RecordingReporter
) -> None:
    with pytest.raises(OutputError, match="GB left"):
        fetch_earth_engine(make_run(bounds=(-2.5e6, -2.5e6, 2.5e6, 2.5e6)), reporter)
    assert engine.grants == []


def test_sixteen_tiles_at_once(
    engine: EarthEngine, make_run: MakeRun, reporter: RecordingReporter, tmp_path: Path
) -> None:
    """How much faster that is, a benchmark says."""
    engine.latency = 0.2
    for concurrent in (1, 16):
        engine.busiest = 0
        folder = tmp_path / f"at-once-{concurrent}"
        fetch_earth_engine(make_run(tile=16, concurrent=concurrent, folder=folder), reporter)
        assert concurrent / 2 <= engine.busiest <= concurrent
    assert len(engine.tiles) == 32


class CancelsAfter(RecordingReporter):
    """Cancels once a text appears."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def progress(self, fraction: float, text: str = "") -> None:
        if text.startswith(self._text):
            self.cancel_after = 0


def test_cancelled_and_continued(
    engine: EarthEngine, make_run: MakeRun, days: list[Scene], reporter: RecordingReporter
) -> None:
    run = make_run(tile=16, concurrent=1)
    with pytest.raises(Cancelled):
        fetch_earth_engine(run, CancelsAfter("Tile 3 "))
    assert not run.request.output.exists()
    result = fetch_earth_engine(run, reporter)
    assert any("tiles are there already" in line for line in reporter.lines)
    # One was on its way when the run was cancelled.
    assert 16 <= len(engine.tiles) <= 17
    np.testing.assert_array_equal(_read(result.output), expected_median(days))


def test_killed_and_continued(
    engine: EarthEngine,
    make_run: MakeRun,
    days: list[Scene],
    reporter: RecordingReporter,
) -> None:
    run = make_run(tile=16, concurrent=2)
    engine.hang_after = 7
    program = textwrap.dedent(
        f"""
        import sys
        from datetime import date
        from pathlib import Path
        sys.path.insert(0, {str(ROOT / "build" / "plugins")!r})
        from rock_outcrop.rock_outcrop_plugin.engine.sources.composite import CompositeRequest
        from rock_outcrop.rock_outcrop_plugin.engine.sources.earthengine import (
            Account, EarthEngineRun, fetch_earth_engine)
        from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter
        request = CompositeRequest(
            Path({str(run.request.output)!r}), Path({str(run.request.folder)!r}), "ba9876543210",
            "EPSG:3031", 10.0, {run.request.bounds!r}, date(2019, 11, 1), date(2020, 2, 29),
            (11, 12, 1, 2), 60.0, 20.0)
        account = Account({engine.address!r}, None, Path({str(run.account.service_account)!r}))
        run = EarthEngineRun(request, account, tile=16, concurrent=2)
        fetch_earth_engine(run, SilentReporter())
        """
    )
    process = subprocess.Popen([sys.executable, "-c", program])
    end = monotonic() + 60
    while engine.answered < 9 and monotonic() < end:
        assert process.poll() is None
        sleep(0.05)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    finished = set(engine.tiles)
    assert len(finished) == 7
    engine.hang_after = None
    engine.tiles.clear()
    engine.released.set()
    result = fetch_earth_engine(run, reporter)
    np.testing.assert_array_equal(_read(result.output), expected_median(days))
    stored = next(line for line in reporter.lines if "there already" in line)
    assert stored.startswith("7 of 16")
    asked = set(engine.tiles)
    assert asked.isdisjoint(finished)
    assert len(asked) == 9
    assert not list(run.request.output.parent.glob(".*partial*"))


def test_a_damaged_tile_is_fetched_again(
    engine: EarthEngine, make_run: MakeRun, days: list[Scene], reporter: RecordingReporter
) -> None:
    run = make_run(tile=32, concurrent=1)
    with pytest.raises(Cancelled):
        fetch_earth_engine(run, CancelsAfter("Tile 2 "))
    tile = sorted(run.request.folder.glob("*/tile_*.tif"))[0]
    tile.write_bytes(tile.read_bytes()[:100])
    engine.tiles.clear()
    result = fetch_earth_engine(run, reporter)
    np.testing.assert_array_equal(_read(result.output), expected_median(days))
    assert (LEFT, TOP, 32, 32) in engine.tiles
    assert (LEFT + 320, TOP, 32, 32) not in engine.tiles


def test_other_questions_have_other_tiles(
    engine: EarthEngine, make_run: MakeRun, reporter: RecordingReporter
) -> None:
    for options in ({"max_cloud": 50.0}, {"cloud_mask": "scl"}, {"tile": 32}):
        engine.faults = [Fault("status", 1, 400, "Stop here.")]
        with pytest.raises(SourceError):
            fetch_earth_engine(make_run(**options), reporter)
    assert len(list(make_run().request.folder.iterdir())) == 3
