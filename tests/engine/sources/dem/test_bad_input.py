"""Elevation that is not there, and servers that fail."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import rasterio

from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError, SourceError

from ....servers.loopback import Fault
from ....servers.stac import StacServer
from .conftest import BOUNDS
from .elevation import write_tile
from .test_fetch import check_plane

Fetch = Callable[..., Any]


@pytest.mark.parametrize(
    "fault",
    [
        Fault(path=".tif", status=429, times=3),
        Fault(path=".tif", status=429, retry_after="1", times=2),
        Fault(path=".tif", status=500, times=3),
        Fault(path=".tif", cut=True, method="GET", times=3),
        Fault(path="17_34_10m_v2.0_dem.tif", cut=True, method="GET", times=2),
        Fault(path="/search", status=503, times=2),
        Fault(path=".tif", delay=0.05, times=2),
    ],
    ids=str,
)
def test_what_passes_is_waited_for(fetch: Fetch, server: StacServer, fault: Fault) -> None:
    server.faults = [Fault(**vars(fault))]
    result = fetch(attempts=5)
    assert server.faults[0].times == 0
    check_plane(result.output)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault(path=".tif", status=500, times=999), "cannot be read to its end"),
        (Fault(path="17_34_10m", status=404, times=999), "17_34_10m_v2.0_dem.tif.*is not there"),
        (Fault(path=".tif", cut=True, method="GET", times=999), "cannot be read to its end"),
        (Fault(path="/search", status=429, times=99), "429"),
        (Fault(path="/v1", status=503, times=99), "503"),
    ],
    ids=str,
)
def test_what_does_not_pass_is_said(
    fetch: Fetch, server: StacServer, tmp_path: Path, fault: Fault, words: str
) -> None:
    server.faults = [Fault(**vars(fault))]
    with pytest.raises(SourceError, match=words):
        fetch(attempts=2)
    assert not list(tmp_path.glob("*dem*"))


def test_nobody_there(fetch: Fetch) -> None:
    with pytest.raises(SourceError, match="cannot be reached"):
        fetch(address="http://127.0.0.1:9/v1", attempts=2)


def test_a_certificate_that_is_not_trusted(
    fetch: Fetch, server: StacServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = server.encrypt(tmp_path)
    place = server.href("rema/10m/17_34/17_34_10m_v2.0_dem.tif")
    with pytest.raises(SourceError, match="certificate is not trusted"):
        fetch(address=place, attempts=2)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    assert fetch(address=place, attempts=2).files == 1


def test_no_message_repeats_a_signature(fetch: Fetch, server: StacServer) -> None:
    path = server.folder / "no_crs.tif"
    write_tile(path, BOUNDS)
    with rasterio.open(path) as dataset:
        values, profile = dataset.read(), dataset.profile
    with rasterio.open(path, "w", **{**profile, "crs": None}) as dataset:
        dataset.write(values)
    item = server.contents.items[0]
    item["assets"]["dem"]["href"] = server.href("no_crs.tif?sig=verysecret")
    with pytest.raises(InputError, match="no coordinate reference system") as caught:
        fetch()
    assert "verysecret" not in str(caught.value)
    item["assets"]["dem"]["href"] = server.href("gone.tif?sig=verysecret")
    with pytest.raises(SourceError, match=r"gone\.tif") as lost:
        fetch()
    assert "verysecret" not in str(lost.value)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"resolution": 20.0}, "RESOLUTION.*2, 10 or 32"),
        ({"source": "srtm"}, "SOURCE.*not known"),
        ({"source": "local"}, "FILES: none were given"),
        ({"source": "local", "files": Path("/nowhere/at/all")}, "FILES.*not there"),
        ({"crs": "EPSG:4326"}, "not projected"),
        ({"bounds": (1.0, 1.0, 1.0, 2.0)}, "EXTENT.*no area"),
        ({"bounds": (0.0, 0.0, 100.0, 100.0)}, "EXTENT.*has no elevation"),
    ],
    ids=str,
)
def test_said_in_words(fetch: Fetch, options: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=words):
        fetch(**options)


def test_an_address_with_nothing_of_it(fetch: Fetch, server: StacServer) -> None:
    with pytest.raises(InputError, match="look at the address"):
        fetch(address=f"{server.url}/files/elsewhere")


def test_local_files_that_cannot_be(fetch: Fetch, tmp_path: Path) -> None:
    folder = tmp_path / "local"
    folder.mkdir()
    with pytest.raises(InputError, match="no raster is in the folder"):
        fetch(source="local", files=folder)
    (folder / "a.tif").write_bytes(b"nothing")
    with pytest.raises(InputError, match=r"a\.tif.*cannot be opened"):
        fetch(source="local", files=folder, attempts=2)
    write_tile(folder / "a.tif", BOUNDS, unit="ft")
    with pytest.raises(InputError, match="in feet"):
        fetch(source="local", files=folder)
    write_tile(folder / "a.tif", (0.0, 0.0, 100.0, 100.0))
    with pytest.raises(InputError, match="none of.*covers"):
        fetch(source="local", files=folder)
    empty = tmp_path / "index.csv"
    empty.write_text("location\n")
    with pytest.raises(InputError, match="is empty"):
        fetch(source="local", files=empty)


def test_a_damaged_local_file(fetch: Fetch, tmp_path: Path) -> None:
    path = write_tile(tmp_path / "local" / "a.tif", BOUNDS)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(InputError, match=r"a\.tif"):
        fetch(source="local", files=path, attempts=1)


def test_what_local_heights_refer_to_is_kept(fetch: Fetch, tmp_path: Path) -> None:
    path = write_tile(tmp_path / "local" / "a.tif", BOUNDS)
    with rasterio.open(fetch(source="local", files=path).output) as dataset:
        assert "as in the files" in dataset.tags()["ROCK_OUTCROP_HEIGHTS"]
    result = fetch(source="local", files=path, heights="above the geoid EIGEN-6C4")
    with rasterio.open(result.output) as dataset:
        assert "EIGEN" in dataset.tags()["ROCK_OUTCROP_HEIGHTS"]


def test_a_cancelled_fetch_leaves_nothing(
    fetch: Fetch, reporter: Any, tmp_path: Path, server: StacServer
) -> None:
    reporter.cancel_after = 3
    with pytest.raises(Cancelled):
        fetch()
    assert not list(tmp_path.glob("*dem*"))
