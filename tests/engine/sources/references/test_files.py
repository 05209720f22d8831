"""References from files, folders, zips and URLs."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import threading
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import shapely
from rasterio.warp import transform

from rock_outcrop.rock_outcrop_plugin.engine.sources.references import download
from rock_outcrop.rock_outcrop_plugin.errors import InputError, OutputError, SourceError
from rock_outcrop.rock_outcrop_plugin.sources import source

from .conftest import LEFT, Fetch, read_back, square, write_layer

BOTTOM = 470_000.0
BOWTIE = shapely.Polygon(
    [(LEFT, BOTTOM), (LEFT + 100, BOTTOM + 100), (LEFT + 100, BOTTOM), (LEFT, BOTTOM + 100)]
)


@pytest.fixture
def shapefile(tmp_path: Path) -> Path:
    folder = tmp_path / "New rock outcrop map"
    folder.mkdir()
    path = folder / "Landsat_8_Derived_Outcrop_Dataset_2016.shp"
    return write_layer(path, [square(0, 0), square(3, 0)], surface=["rock", "rock"])


def zipped(folder: Path, target: Path) -> Path:
    with zipfile.ZipFile(target, "w") as file:
        for path in sorted(folder.rglob("*")):
            file.write(path, path.relative_to(folder.parent).as_posix())
    return target


@pytest.mark.parametrize("product", ["johnson", "geomap", "add"])
def test_the_attribute_table_and_the_style_are_common(
    fetch: Fetch, tmp_path: Path, product: str
) -> None:
    path = write_layer(tmp_path / "in_v7_11.gpkg", [square(0, 0)], simpcode=[31])
    result = fetch(product, path)
    info = pyogrio.read_info(result.output)
    assert info["layer_name"] == product
    assert info["crs"] == "EPSG:3031"
    assert list(info["fields"]) == ["source", "version", "class"]
    credit = info["layer_metadata"]["ROCK_OUTCROP_CREDIT"]
    assert credit.startswith("From a file given by the user, in_v7_11.gpkg.")
    assert source(product).citation in credit
    assert source(product).title not in credit, "its licence is the publisher's to give"
    assert info["layer_metadata"]["ROCK_OUTCROP_SOURCE"] == "in_v7_11.gpkg"
    _, fields = read_back(result.output)
    kind = "Volcanic rock (Cenozoic)" if product == "geomap" else "rock"
    assert fields == {"source": [product], "version": ["v7.11"], "class": [kind]}
    colours = {"johnson": "31,95,208", "geomap": "26,150,65", "add": "240,125,0"}
    assert colours[product] in result.output.with_suffix(".qml").read_text(encoding="utf-8")


def test_a_zip_in_a_zip_is_read(fetch: Fetch, shapefile: Path, tmp_path: Path) -> None:
    outer = tmp_path / "Supplementary Material"
    outer.mkdir()
    zipped(shapefile.parent, outer / "New rock outcrop map of Antarctica.zip")
    (outer / "Landsat Tile IDs.txt").write_text("LC8...")
    result = fetch("johnson", zipped(outer, tmp_path / "supplement.zip"))
    assert result.polygons == 2
    assert not list((tmp_path / "folder").glob("work-*"))


@pytest.mark.parametrize(
    "name", ["../evil.shp", "a/../../evil.shp", "/tmp/evil.shp", "..\\evil.shp", "C:\\evil.shp"]
)
def test_a_zip_with_a_path_that_leads_out_is_refused(
    fetch: Fetch, shapefile: Path, tmp_path: Path, name: str
) -> None:
    archive = zipped(shapefile.parent, tmp_path / "rock.zip")
    with zipfile.ZipFile(archive, "a") as file:
        file.writestr(name, "evil")
    with pytest.raises(InputError, match="outside of the folder"):
        fetch("johnson", archive)
    assert not list(tmp_path.rglob("evil*"))
    assert not list((tmp_path / "folder").rglob("*"))


def test_a_zip_with_a_link_is_refused(fetch: Fetch, tmp_path: Path) -> None:
    archive = tmp_path / "rock.zip"
    link = zipfile.ZipInfo("rock.gpkg")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr(link, "/etc/passwd")
    with pytest.raises(InputError, match="outside of the folder"):
        fetch("johnson", archive)


def test_a_damaged_zip_is_refused(fetch: Fetch, shapefile: Path, tmp_path: Path) -> None:
    archive = zipped(shapefile.parent, tmp_path / "rock.zip")
    archive.write_bytes(archive.read_bytes()[:200])
    with pytest.raises(InputError, match="cannot be unpacked"):
        fetch("johnson", archive)


def test_a_zip_larger_than_the_disk_is_refused(
    fetch: Fetch, shapefile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = zipped(shapefile.parent, tmp_path / "rock.zip")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(9, 9, 0))
    with pytest.raises(InputError, match="only 0 MiB are free"):
        fetch("johnson", archive)


def test_a_shapefile_without_prj_is_refused_with_advice(fetch: Fetch, shapefile: Path) -> None:
    shapefile.with_suffix(".prj").unlink()
    with pytest.raises(InputError, match=r"2016.prj' is not beside it.*SOURCE_CRS"):
        fetch("johnson", shapefile)
    assert fetch("johnson", shapefile, source_crs="EPSG:3031").polygons == 2
    with pytest.raises(InputError, match="SOURCE_CRS: 'nonsense' is no coordinate"):
        fetch("johnson", shapefile, source_crs="nonsense")


def test_the_files_own_crs_wins(fetch: Fetch, shapefile: Path) -> None:
    result = fetch("johnson", shapefile, source_crs="EPSG:4326")
    assert result.area_m2 == pytest.approx(20_000)


def test_polygons_are_cut_at_the_extent(fetch: Fetch, tmp_path: Path) -> None:
    wide = shapely.MultiPolygon([square(0, 0), square(1, 0), square(9, 9)])
    path = write_layer(tmp_path / "rock.gpkg", [wide], kind="MultiPolygon")
    result = fetch("add", path, bounds=(LEFT + 50, BOTTOM, LEFT + 250, BOTTOM + 50))
    polygons, _ = read_back(result.output)
    assert result.polygons == 2
    assert shapely.total_bounds(polygons).tolist() == [
        LEFT + 50,
        BOTTOM,
        LEFT + 250,
        BOTTOM + 50,
    ]
    assert shapely.area(polygons).tolist() == [2500.0, 2500.0]


def test_broken_geometry_is_repaired_and_counted(
    fetch: Fetch, tmp_path: Path, reporter: Any
) -> None:
    path = tmp_path / "rock.gpkg"
    mixed = [BOWTIE, shapely.Point(LEFT, BOTTOM), square(4, 4), shapely.Polygon()]
    write_layer(path, mixed, kind="Unknown")
    result = fetch("add", path)
    polygons, _ = read_back(result.output)
    assert shapely.is_valid(polygons).all()
    assert result.area_m2 == pytest.approx(5_000 + 10_000)
    assert any("1 invalid geometries repaired" in line for line in reporter.lines)
    assert any("2 points, lines or unusable" in line for line in reporter.warnings)


def in_degrees(polygon: shapely.Polygon) -> shapely.Polygon:
    xs, ys = transform("EPSG:3031", "EPSG:4326", *np.array(polygon.exterior.coords).T)
    return shapely.Polygon(list(zip(xs, ys, strict=True)))


@pytest.mark.parametrize("x", [2_310_000.0, 0.0, -1_000_000.0])
@pytest.mark.parametrize("y", [-1_500_000.0, 470_000.0])
def test_geographic_sources_land_where_they_belong(
    fetch: Fetch, tmp_path: Path, x: float, y: float
) -> None:
    """Also across the antimeridian (x = 0, y < 0), where longitudes jump."""
    here = shapely.box(x - 500, y - 500, x + 500, y + 500)
    path = write_layer(tmp_path / "rock.gpkg", [in_degrees(here)], crs="EPSG:4326")
    result = fetch("add", path, bounds=(x - 500, y - 500, x, y + 500))
    polygons, _ = read_back(result.output)
    half = shapely.box(x - 500, y - 500, x, y + 500)
    assert shapely.union_all(polygons).symmetric_difference(half).area < 1.0


def test_an_extent_in_another_crs_is_moved(fetch: Fetch, tmp_path: Path) -> None:
    path = write_layer(tmp_path / "rock.gpkg", [square(0, 0), square(2000, 0)])
    west, south, east, north = in_degrees(square(0, 0)).bounds
    result = fetch("add", path, bounds=(west, south, east, north), bounds_crs="EPSG:4326")
    assert result.polygons == 1
    continent = (-180.0, -90.0, 180.0, -60.0)
    assert fetch("add", path, bounds=continent, bounds_crs="EPSG:4326").polygons == 2
    with pytest.raises(InputError, match="EXTENT"):
        fetch("add", path, bounds=(0.0, 0.0, 1.0, 1.0), bounds_crs="nonsense")


def test_an_extent_without_polygons_is_an_error(fetch: Fetch, shapefile: Path) -> None:
    with pytest.raises(InputError, match="no polygon in EXTENT"):
        fetch("johnson", shapefile, bounds=(0.0, 0.0, 1000.0, 1000.0))


GEOLOGY = [10, 11, 21, 31, 70, 99]


@pytest.fixture
def geomap(tmp_path: Path) -> Path:
    path = tmp_path / "ATA_SCAR_GeoMAP_Geology_v2022_08.gpkg"
    squares = [square(column, 0) for column in range(len(GEOLOGY))]
    write_layer(path, [square(0, 9)], layer="ATA_GeoMAP_quality_v2022_08", quality=[5])
    units = "ATA_GeoMAP_geological_units_v2022_08"
    return write_layer(path, squares, layer=units, append=True, SIMPCODE=GEOLOGY)


@pytest.mark.parametrize(
    ("units", "count"),
    [((), 4), (("bedrock",), 2), (("bedrock", " 11"), 3), (("10", "water"), 1), (("31",), 1)],
)
def test_units_of_geomap(
    fetch: Fetch, geomap: Path, reporter: Any, units: tuple[str, ...], count: int
) -> None:
    result = fetch("geomap", geomap, units=units)
    assert result.polygons == count
    assert result.version == "v2022-08"
    assert any("not in GeoMap's table are left out: 99" in line for line in reporter.warnings)


@pytest.mark.parametrize(
    ("product", "units", "match"),
    [("geomap", ("granite",), "UNITS: .*'granite'"), ("add", ("31",), "only geomap has units")],
)
def test_units_that_are_none(
    fetch: Fetch, geomap: Path, product: str, units: tuple[str, ...], match: str
) -> None:
    with pytest.raises(InputError, match=match):
        fetch(product, geomap, units=units)


def test_geomap_without_units_is_taken_whole(fetch: Fetch, tmp_path: Path, reporter: Any) -> None:
    path = write_layer(tmp_path / "geology.gpkg", [square(0, 0)])
    assert fetch("geomap", path).polygons == 1
    assert any("no field SIMPCODE" in line for line in reporter.warnings)
    with pytest.raises(InputError, match="UNITS: .*no field SIMPCODE"):
        fetch("geomap", path, units=("bedrock",))


def test_a_layer_that_cannot_be_told_is_asked_for(fetch: Fetch, geomap: Path) -> None:
    with pytest.raises(InputError, match="LAYER: .*quality.*geological_units"):
        fetch("add", geomap)
    assert fetch("add", geomap, layer="ATA_GeoMAP_quality_v2022_08").polygons == 1


@pytest.mark.parametrize(
    ("name", "content", "match"),
    [
        ("rock.gpkg", b"no database", "holds no polygons"),
        ("rock.txt", b"nothing", "holds no polygons"),
        (None, b"", "there is no"),
    ],
)
def test_what_is_no_vector_file(
    fetch: Fetch, tmp_path: Path, name: str | None, content: bytes, match: str
) -> None:
    path = tmp_path / (name or "nowhere.gpkg")
    if name:
        path.write_bytes(content)
    with pytest.raises(InputError, match=match):
        fetch("add", path)


def test_a_cancel_leaves_nothing(
    shapefile: Path, tmp_path: Path, cancelling_reporter: Callable[[int], Any]
) -> None:
    from rock_outcrop.rock_outcrop_plugin.engine.sources.references import (
        ReferenceRun,
        fetch_reference,
    )
    from rock_outcrop.rock_outcrop_plugin.errors import Cancelled

    archive = zipped(shapefile.parent, tmp_path / "rock.zip")
    output = tmp_path / "output" / "a.gpkg"
    output.parent.mkdir()
    wanted = ReferenceRun("johnson", output, tmp_path / "folder", "0123456789ab", str(archive))
    with pytest.raises(Cancelled):
        fetch_reference(wanted, cancelling_reporter(1))
    assert not list(output.parent.iterdir())
    assert not list((tmp_path / "folder").iterdir())


class Files(SimpleHTTPRequestHandler):
    """Files with range requests; `broken_off` bodies end in their middle."""

    broken_off = 0
    seen: list[str] = []  # noqa: RUF012  reset by the fixture

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path.split("?")[0]))
        asked = self.headers.get("Range", "")
        self.seen.append(asked)
        body = path.read_bytes()
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        self.send_response(206 if asked else 200)
        self.send_header("Content-Length", str(len(body) - start))
        if asked:
            self.send_header("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body)}")
        self.end_headers()
        body = body[start:]
        if Files.broken_off:
            Files.broken_off -= 1
            body = body[: len(body) // 2]
        self.wfile.write(body)
        self.close_connection = True

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def web(tmp_path: Path) -> Iterator[str]:
    """The address of a server of the files in `web`."""
    folder = tmp_path / "web"
    folder.mkdir()
    Files.broken_off, Files.seen = 0, []
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, directory=str(folder)))
    options = {"poll_interval": 0.01}
    threading.Thread(target=server.serve_forever, kwargs=options, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_url_is_downloaded_once(
    fetch: Fetch, web: str, shapefile: Path, tmp_path: Path, reporter: Any
) -> None:
    zipped(shapefile.parent, tmp_path / "web" / "add_rock_outcrop_v7_11.shp.zip")
    address = f"{web}/add_rock_outcrop_v7_11.shp.zip?entryid=synth%3A8155"
    assert fetch("add", address).version == "v7.11"
    assert fetch("add", address).polygons == 2
    assert Files.seen == [""]
    assert any("was downloaded before" in line for line in reporter.lines)
    info = pyogrio.read_info(tmp_path / "output" / "output.gpkg")
    assert "entryid" not in str(info["layer_metadata"])


def test_a_download_that_breaks_off_is_continued(
    fetch: Fetch, web: str, shapefile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "CHUNK", 100)
    zipped(shapefile.parent, tmp_path / "web" / "rock")
    Files.broken_off = 2
    assert fetch("add", f"{web}/rock").polygons == 2
    assert Files.seen[0] == ""
    assert len(Files.seen) == 3
    assert all(asked.startswith("bytes=") for asked in Files.seen[1:])


def test_a_page_about_the_data_is_no_file(fetch: Fetch, web: str, tmp_path: Path) -> None:
    page = "<!doctype html><html><head><title>Rock outcrop - BAS</title></head></html>"
    (tmp_path / "web" / "rock.zip").write_text(page)
    with pytest.raises(SourceError, match=r"web page \('Rock outcrop - BAS'\)"):
        fetch("add", f"{web}/rock.zip")
    assert not list((tmp_path / "folder").iterdir())


def test_a_download_larger_than_the_disk_is_refused(
    fetch: Fetch, web: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "web" / "rock.zip").write_bytes(b"x" * 1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(9, 9, 0))
    with pytest.raises(OutputError, match="only 0 MiB are free"):
        fetch("add", f"{web}/rock.zip")


def test_a_proxy_that_is_gone_says_so(fetch: Fetch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://ann:secret@127.0.0.1:9")
    with pytest.raises(SourceError, match="the proxy does not let it through") as caught:
        fetch("add", "https://data.example/rock.zip")
    assert "secret" not in str(caught.value)


def test_a_certificate_that_is_not_trusted_says_so(fetch: Fetch, tmp_path: Path) -> None:
    key = tmp_path / "key.pem"
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("openssl is not there to make a certificate")
    command = f"req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout {key}"
    subprocess.run(
        [program, *command.split(), "-out", str(tmp_path / "certificate.pem")],
        check=True,
        capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "certificate.pem", key)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Files)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    options = {"poll_interval": 0.01}
    threading.Thread(target=server.serve_forever, kwargs=options, daemon=True).start()
    with pytest.raises(SourceError, match="certificate is not trusted.*REQUESTS_CA_BUNDLE"):
        fetch("add", f"https://127.0.0.1:{server.server_port}/rock.zip")
    server.shutdown()
    server.server_close()


def test_a_machine_that_is_offline_says_so(fetch: Fetch) -> None:
    with pytest.raises(SourceError, match="cannot be reached. Look whether this machine is online"):
        fetch("add", "http://127.0.0.1:9/rock.zip")
