"""A server that is busy, broken, slow or cut off, and a fetch that is interrupted."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import planetary_computer.sas
import planetary_computer.settings
import pytest
import rasterio

from rock_outcrop.rock_outcrop_plugin.engine.sources.composite import CompositeRequest
from rock_outcrop.rock_outcrop_plugin.engine.sources.stac import fetch_stac
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError, SourceError

from ....servers.loopback import Fault
from ....servers.stac import StacServer

Add = Callable[..., dict[str, Any]]
Fetch = Callable[..., Any]
FETCH = "rock_outcrop.rock_outcrop_plugin.engine.sources.stac.fetch"


def read(path: Path) -> Any:
    with rasterio.open(path) as dataset:
        return dataset.read()


PASSING = [
    Fault(path="/search", status=429, times=2),
    Fault(path="/search", status=429, retry_after="0", times=2),
    Fault(path="/search", status=500, times=2),
    Fault(path="/search", cut=True),
    Fault(path="/v1", cut=True),
    Fault(path="B04.tif", status=429, times=3),
    Fault(path="B04.tif", status=429, retry_after="1", times=2),
    Fault(path="B04.tif", status=500, times=3),
    Fault(path="SCL.tif", status=503, times=20),
    Fault(path="B04.tif", cut=True, method="GET", times=2),
    Fault(path="SCL.tif", cut=True, method="GET", times=3),
    Fault(path="B04.tif", delay=0.05, times=3),
]


@pytest.mark.parametrize("fault", PASSING, ids=str)
def test_what_passes_is_waited_for(
    add: Add, fetch: Fetch, server: StacServer, fault: Fault
) -> None:
    for day in (1, 2, 3):
        add(f"s{day}", when=f"2021-01-0{day}T03:00:00Z", level=1000 * day)
    server.faults = [Fault(**vars(fault))]
    result = fetch(attempts=5)
    assert server.faults[0].times == 0
    assert result.valid_share == 1
    assert (read(result.output)[0] == 2000).all()


def test_many_small_faults_do_not_add_up(add: Add, fetch: Fetch, server: StacServer) -> None:
    for day in (1, 2, 3):
        add(f"s{day}", when=f"2021-01-0{day}T03:00:00Z", level=1000 * day)
    files = sorted(path.name for path in server.folder.glob("*.tif"))
    server.faults = [Fault(path=name, cut=True, method="GET") for name in files]
    assert (read(fetch(attempts=2).output)[0] == 2000).all()
    assert not any(fault.times for fault in server.faults)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault(path="/search", status=429, times=99), "429.*Too much"),
        (Fault(path="/search", status=500, times=99), "500.*later"),
        (Fault(path="/search", status=403, times=99), "403.*Sign in"),
        (Fault(path="/v1", status=404, times=99), "404.*address"),
        (Fault(path="/search", cut=True, times=99), "nothing comes from"),
        (Fault(path="B04.tif", status=500, times=999), "cannot be read.*kept"),
        (Fault(path="B04.tif", status=403, times=999), "sign-in"),
        (Fault(path="B04.tif", cut=True, method="GET", times=999), "cannot be read.*kept"),
    ],
    ids=str,
)
def test_what_does_not_pass_is_said(
    add: Add, fetch: Fetch, server: StacServer, tmp_path: Path, *, fault: Fault, words: str
) -> None:
    add("one")
    server.faults = [Fault(**vars(fault))]
    with pytest.raises(SourceError, match=words):
        fetch(attempts=2)
    assert not (tmp_path / "composite.tif").exists()


def test_nobody_there(fetch: Fetch) -> None:
    with pytest.raises(SourceError, match="cannot be reached.*online"):
        fetch(address="http://127.0.0.1:9/v1", attempts=2)


def test_a_certificate_that_is_not_trusted(
    add: Add, fetch: Fetch, server: StacServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = server.api
    certificate = server.encrypt(tmp_path)
    assert server.api != plain
    add("one", level=2000)
    with pytest.raises(SourceError, match="certificate is not trusted.*REQUESTS_CA_BUNDLE"):
        fetch(attempts=2)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    assert (read(fetch(attempts=2).output)[0] == 2000).all()


def test_files_whose_certificate_is_not_trusted(
    add: Add, fetch: Fetch, server: StacServer, tmp_path: Path
) -> None:
    with StacServer(server.folder) as other:
        other.encrypt(tmp_path)
        item = add("one")
        for asset in item["assets"].values():
            asset["href"] = asset["href"].replace(server.url, other.url)
        with pytest.raises(SourceError, match="certificate is not trusted"):
            fetch(attempts=2)


def test_a_web_page_is_no_api(fetch: Fetch, server: StacServer) -> None:
    (server.folder / "page.html").write_text("<html>Welcome</html>")
    with pytest.raises(SourceError, match="does not answer as a STAC API"):
        fetch(address=server.href("page.html"))


def test_a_catalogue_without_search_is_no_api(fetch: Fetch, server: StacServer) -> None:
    server.contents.conformance = server.contents.conformance[:1]
    with pytest.raises(SourceError, match="does not answer as a STAC API"):
        fetch()


def test_no_scene(fetch: Fetch) -> None:
    with pytest.raises(InputError, match="no scene.*0 found"):
        fetch()


def test_an_item_without_an_asset_is_left_out(add: Add, fetch: Fetch, reporter: Any) -> None:
    add("whole", level=2000)
    add("part", when="2021-01-06T03:00:00Z", without=("B11",), level=9000)
    assert fetch().scenes == 1
    assert any("part" in text and "B11" in text for text in reporter.warnings)


def test_a_scene_whose_file_is_gone_is_left_out(
    add: Add, fetch: Fetch, server: StacServer, reporter: Any
) -> None:
    add("whole", level=2000)
    add("gone", when="2021-01-06T03:00:00Z", level=9000)
    (server.folder / "gone_B08.tif").unlink()
    result = fetch()
    assert result.scenes == 1
    assert (read(result.output)[0] == 2000).all()
    assert any("gone is left out" in text for text in reporter.warnings)


def test_files_that_are_all_gone(add: Add, fetch: Fetch, server: StacServer) -> None:
    add("gone")
    (server.folder / "gone_B08.tif").unlink()
    with pytest.raises(SourceError, match="cannot be read"):
        fetch()


def test_a_file_that_is_no_raster(add: Add, fetch: Fetch, server: StacServer) -> None:
    add("one")
    (server.folder / "one_B08.tif").write_bytes(b"no raster at all")
    with pytest.raises(SourceError, match="damaged"):
        fetch(attempts=2)


def test_addresses_are_signed_and_nothing_says_how(
    add: Add,
    fetch: Fetch,
    server: StacServer,
    monkeypatch: pytest.MonkeyPatch,
    *,
    caplog: Any,
    reporter: Any,
) -> None:
    settings = planetary_computer.settings.Settings(sas_url=f"{server.url}/token")
    monkeypatch.setattr(planetary_computer.sas.Settings, "get", lambda: settings)
    monkeypatch.setattr(planetary_computer.sas, "BLOB_STORAGE_DOMAIN", server.url.split("//")[1])
    add("one", names={}, baseline="05.09", shift=1000, level=2500)
    server.contents.needs_signature = True
    with pytest.raises(SourceError, match="sign-in"):
        fetch(attempts=2)
    server.contents.name = "microsoft-pc"
    server.faults = [Fault(path=".tif", status=500, times=999)]
    with pytest.raises(SourceError) as caught:
        fetch(attempts=2)
    kept = b"".join(path.read_bytes() for path in server.folder.parent.glob("blocks/*"))
    server.faults = [Fault(path=".tif", status=500, times=2)]
    result = fetch()
    assert (read(result.output)[0] == 2500).all()
    assert server.asked("/token/127")
    with rasterio.open(result.output) as dataset:
        tags = str(dataset.tags())
    said = "".join([str(caught.value), tags, caplog.text, *reporter.lines, *reporter.warnings])
    assert "verysecret" not in said
    assert kept
    assert b"verysecret" not in kept


def test_no_token(
    add: Add, fetch: Fetch, server: StacServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = planetary_computer.settings.Settings(sas_url=f"{server.url}/nothing")
    monkeypatch.setattr(planetary_computer.sas.Settings, "get", lambda: settings)
    monkeypatch.setattr(planetary_computer.sas, "BLOB_STORAGE_DOMAIN", server.url.split("//")[1])
    server.contents.name = "microsoft-pc"
    add("one")
    with pytest.raises(SourceError, match="no token.*404"):
        fetch()


def test_many_files_are_read_at_a_time(add: Add, fetch: Fetch, server: StacServer) -> None:
    for day in range(1, 17):
        add(f"s{day}", when=f"2021-01-{day:02d}T03:00:00Z")
    server.faults = [Fault(path="SCL.tif", delay=0.05, times=16)]
    fetch()
    assert server.most_at_once >= 8


def test_a_cancelled_fetch_goes_on(
    add: Add,
    server: StacServer,
    make_request: Callable[..., CompositeRequest],
    *,
    cancelling_reporter: Any,
    reporter: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    random = np.random.default_rng(1)
    for day in (1, 2, 3):
        numbers = random.integers(1, 9000, 48 * 48)
        add(f"s{day}", when=f"2021-01-0{day}T03:00:00Z", values=lambda b, x, y, n=numbers: n)
    monkeypatch.setattr(f"{FETCH}.block_edge", lambda *_: 16)
    request = make_request()
    with pytest.raises(Cancelled):
        fetch_stac(request, server.api, cancelling_reporter(200), first_wait=0.01)
    finished = len(list(request.folder.glob("block-*.npy")))
    assert 0 < finished < 9
    assert not request.output.exists()
    searches = len(server.searches)
    fetch_stac(request, server.api, reporter, first_wait=0.01)
    assert any(f"{finished} of 9 block(s)" in text for text in reporter.lines)
    assert len(server.searches) == searches
    assert not request.folder.exists()
    stack = [read(server.folder / f"s{day}_B02.tif")[0] for day in (1, 2, 3)]
    np.testing.assert_array_equal(read(request.output)[0], np.median(stack, axis=0))


def test_a_killed_fetch_goes_on_to_the_same_result(
    add: Add, fetch: Fetch, server: StacServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    random = np.random.default_rng(2)
    for day in (1, 2):
        numbers = random.integers(1, 9000, 48 * 48)
        add(f"s{day}", when=f"2021-01-0{day}T03:00:00Z", values=lambda b, x, y, n=numbers: n)
    monkeypatch.setattr(f"{FETCH}.block_edge", lambda *_: 16)
    whole = read(fetch(output=tmp_path / "whole.tif").output)
    blocks = tmp_path / "blocks"
    server.faults = [Fault(path=".tif", delay=0.2, times=999)]
    program = [sys.executable, str(Path(__file__).with_name("in_process.py")), server.api]
    program += [str(blocks), str(tmp_path / "composite.tif"), "16"]
    child = subprocess.Popen(program, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while not list(blocks.glob("block-*.npy")) and time.monotonic() < deadline:
        time.sleep(0.01)
    child.send_signal(signal.SIGKILL)
    child.wait()
    server.faults = []
    finished = {path: path.stat().st_mtime_ns for path in blocks.glob("block-*.npy")}
    assert 0 < len(finished) < 9
    written: list[Any] = []
    store = f"{FETCH}.BlockFolder.write"
    from rock_outcrop.rock_outcrop_plugin.engine.sources.stac.block_folder import BlockFolder

    original = BlockFolder.write

    def noted(self: Any, window: Any, block: Any) -> None:
        written.append(window)
        original(self, window, block)

    monkeypatch.setattr(store, noted)
    np.testing.assert_array_equal(read(fetch().output), whole)
    assert len(written) == 9 - len(finished)


def test_a_damaged_block_is_fetched_again(
    add: Add, fetch: Fetch, server: StacServer, tmp_path: Path
) -> None:
    add("one", level=2000)
    server.faults = [Fault(path="B12.tif", status=500, times=999)]
    with pytest.raises(SourceError):
        fetch(attempts=2)
    (tmp_path / "blocks" / "block-0-0.npy").write_bytes(b"\x93NUMPY half of it")
    server.faults = []
    assert (read(fetch().output)[0] == 2000).all()


def test_the_blocks_of_another_fetch_are_not_used(
    add: Add, fetch: Fetch, server: StacServer
) -> None:
    add("one")
    server.faults = [Fault(path="B12.tif", status=500, times=999)]
    with pytest.raises(SourceError):
        fetch(attempts=2)
    with pytest.raises(InputError, match="FOLDER.*another fetch"):
        fetch(max_cloud=20.0)
