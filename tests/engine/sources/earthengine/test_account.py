"""Signing in to Earth Engine, and all that can be wrong with it."""

from __future__ import annotations

import json
import ssl
import stat
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

import ee
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.x509.oid import NameOID

from rock_outcrop.rock_outcrop_plugin.engine.sources.earthengine import (
    Account,
    SignInRun,
    fetch_earth_engine,
    sign_in,
)
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError, SourceError

from ....servers.earthengine import PROJECT, EarthEngine, private_key, write_key
from ...conftest import RecordingReporter
from .conftest import QUICK, MakeRun


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: EarthEngine) -> Path:
    """A home folder where nobody is signed in, and a Google that gives tokens here."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr(ee.oauth, "TOKEN_URI", engine.token_address)
    return tmp_path / "home"


def store(home: Path, **content: str) -> Path:
    path = home / ".config" / "earthengine" / "credentials"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(content))
    return path


def test_stored_credentials_and_their_project(
    engine: EarthEngine, home: Path, make_run: MakeRun, reporter: RecordingReporter
) -> None:
    store(home, refresh_token="my-refresh-token", project=PROJECT)
    run = make_run(account=Account(engine.address))
    assert fetch_earth_engine(run, reporter).scenes == 5
    assert sign_in(SignInRun(run.account), reporter).project == PROJECT
    assert "my-refresh-token" not in "\n".join(reporter.lines)


def test_the_project_is_kept(engine: EarthEngine, home: Path, reporter: RecordingReporter) -> None:
    path = store(home, refresh_token="my-refresh-token", client_id="1-x")
    assert sign_in(SignInRun(Account(engine.address, PROJECT)), reporter).project == PROJECT
    kept = json.loads(path.read_text())
    assert kept == {"refresh_token": "my-refresh-token", "client_id": "1-x", "project": PROJECT}
    assert sign_in(SignInRun(Account(engine.address)), reporter).project == PROJECT


def test_nobody_is_signed_in(
    engine: EarthEngine, home: Path, make_run: MakeRun, reporter: RecordingReporter
) -> None:
    account = Account(engine.address, PROJECT)
    with pytest.raises(InputError, match="Nobody is signed in.*signinearthengine"):
        fetch_earth_engine(make_run(account=account), reporter)
    with pytest.raises(InputError, match="Nobody is signed in"):
        sign_in(SignInRun(account), reporter)


def test_a_sign_in_that_was_withdrawn(
    engine: EarthEngine, home: Path, reporter: RecordingReporter
) -> None:
    store(home, refresh_token="an-old-one", project=PROJECT)
    with pytest.raises(SourceError, match="expired.*signinearthengine") as caught:
        sign_in(SignInRun(Account(engine.address), patience=QUICK), reporter)
    assert "an-old-one" not in str(caught.value)


def test_damaged_credentials(engine: EarthEngine, home: Path, reporter: RecordingReporter) -> None:
    store(home).write_text('{"refresh_token": "my-ref')
    with pytest.raises(InputError, match="damaged") as caught:
        sign_in(SignInRun(Account(engine.address, PROJECT)), reporter)
    assert "my-ref" not in str(caught.value)


def test_no_project(engine: EarthEngine, home: Path, reporter: RecordingReporter) -> None:
    store(home, refresh_token="my-refresh-token")
    with pytest.raises(InputError, match="PROJECT: .*register"):
        sign_in(SignInRun(Account(engine.address)), reporter)


def test_a_wrong_project(
    engine: EarthEngine, key: Path, make_run: MakeRun, reporter: RecordingReporter
) -> None:
    run = make_run(account=Account(engine.address, "another-project", key))
    with pytest.raises(SourceError, match="PROJECT: .*'another-project'.*serviceUsageConsumer"):
        fetch_earth_engine(run, reporter)


@pytest.mark.parametrize(
    "content",
    ['{"type": "authorized_user", "x": "hidden"}', "hidden", None],
    ids=["other-kind", "no-json", "no-file"],
)
def test_what_is_no_key(
    engine: EarthEngine, tmp_path: Path, reporter: RecordingReporter, content: str | None
) -> None:
    path = tmp_path / "no-key.json"
    if content is not None:
        path.write_text(content)
    with pytest.raises(InputError, match="SERVICE_ACCOUNT.*no-key.json") as caught:
        sign_in(SignInRun(Account(engine.address, PROJECT, path)), reporter)
    assert "hidden" not in str(caught.value)


def test_a_key_whose_secret_is_damaged(
    engine: EarthEngine, key: Path, reporter: RecordingReporter
) -> None:
    content = json.loads(key.read_text())
    key.write_text(json.dumps({**content, "private_key": content["private_key"][:200]}))
    with pytest.raises(InputError, match="SERVICE_ACCOUNT") as caught:
        sign_in(SignInRun(Account(engine.address, PROJECT, key)), reporter)
    assert content["private_key"][30:60] not in str(caught.value)


def test_no_secret_is_left_anywhere(
    engine: EarthEngine, key: Path, make_run: MakeRun, reporter: RecordingReporter
) -> None:
    result = fetch_earth_engine(make_run(), reporter)
    secret = json.loads(key.read_text())["private_key"].splitlines()[1].encode()
    for path in result.output.parent.rglob("*"):
        if path.is_file() and path != key:
            content = path.read_bytes()
            assert secret not in content
            assert b"-secret" not in content


def test_offline(key: Path, make_run: MakeRun, reporter: RecordingReporter) -> None:
    run = make_run(account=Account("http://127.0.0.1:9", PROJECT, key))
    with pytest.raises(SourceError, match=r"127\.0\.0\.1:9: it cannot be reached.*online"):
        fetch_earth_engine(run, reporter)


def test_offline_where_tokens_come_from(
    engine: EarthEngine, tmp_path: Path, reporter: RecordingReporter
) -> None:
    key = write_key(tmp_path / "key.json", "http://127.0.0.1:9/token")
    account = Account(engine.address, PROJECT, key)
    with pytest.raises(SourceError, match="cannot be reached"):
        sign_in(SignInRun(account, patience=QUICK), reporter)


def test_a_proxy_that_is_not_there(
    make_run: MakeRun, reporter: RecordingReporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://user:hidden@127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(SourceError, match="proxy does not let it through") as caught:
        fetch_earth_engine(make_run(), reporter)
    assert "hidden" not in str(caught.value)


@pytest.fixture
def unknown_certificate(tmp_path: Path) -> Iterator[str]:
    """The address of a server that signed its certificate itself."""
    private = serialization.load_pem_private_key(private_key().encode(), None)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(private, hashes.SHA256())
    )
    path = tmp_path / "certificate.pem"
    path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM) + private_key().encode())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    server = HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    yield f"https://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_a_certificate_that_is_not_trusted(
    unknown_certificate: str, key: Path, make_run: MakeRun, reporter: RecordingReporter
) -> None:
    run = make_run(account=Account(unknown_certificate, PROJECT, key))
    with pytest.raises(SourceError, match="certificate is not trusted.*REQUESTS_CA_BUNDLE"):
        fetch_earth_engine(run, reporter)


def test_the_pole_hole(engine: EarthEngine, make_run: MakeRun, reporter: RecordingReporter) -> None:
    with pytest.raises(InputError, match="pole hole.*elevation alone.*TOPOGRAPHY_ONLY"):
        fetch_earth_engine(make_run(bounds=(-1000.0, -1000.0, 1000.0, 1000.0)), reporter)
    assert engine.grants == []
    with pytest.raises(InputError, match="no scene"):
        fetch_earth_engine(make_run(bounds=(700_000.0, 0.0, 900_000.0, 10_000.0)), reporter)
    assert any("part of EXTENT" in line for line in reporter.warnings)


def answered_in_browser(monkeypatch: pytest.MonkeyPatch, code: str = "my-refresh-token") -> None:
    """Sign in as a user would: Google's page sends the browser back to this machine."""

    def open_page(url: str) -> bool:
        query = parse_qs(urlsplit(url).query)
        back = f"{query['redirect_uri'][0]}/?code={code}"
        threading.Thread(target=lambda: urlopen(back).read(), daemon=True).start()
        return True

    monkeypatch.setattr("webbrowser.open_new", open_page)


def test_signing_in_with_a_browser(
    engine: EarthEngine,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    reporter: RecordingReporter,
) -> None:
    answered_in_browser(monkeypatch)
    run = SignInRun(Account(engine.address, PROJECT), browser=True, patience=QUICK)
    assert sign_in(run, reporter).project == PROJECT
    path = home / ".config" / "earthengine" / "credentials"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert json.loads(path.read_text())["project"] == PROJECT
    assert "my-refresh-token" not in "\n".join(reporter.lines)
    monkeypatch.setattr("webbrowser.open_new", lambda url: pytest.fail("asked again"))
    assert sign_in(replace(run, account=Account(engine.address)), reporter).project == PROJECT


def test_a_code_that_google_refuses(
    engine: EarthEngine,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    reporter: RecordingReporter,
) -> None:
    answered_in_browser(monkeypatch, "hidden")
    run = SignInRun(Account(engine.address, PROJECT), browser=True, patience=QUICK)
    with pytest.raises(SourceError, match="no token") as caught:
        sign_in(run, reporter)
    assert "hidden" not in str(caught.value)
    assert not home.exists()


def test_nobody_answers_in_the_browser(
    engine: EarthEngine,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    reporter: RecordingReporter,
) -> None:
    monkeypatch.setattr("webbrowser.open_new", lambda url: True)
    run = SignInRun(Account(engine.address, PROJECT), browser=True, browser_seconds=0.01)
    with pytest.raises(SourceError, match="Nobody signed in"):
        sign_in(run, reporter)
    assert any("accounts.google.com" in line for line in reporter.lines)
    with pytest.raises(Cancelled):
        sign_in(replace(run, browser_seconds=60.0), RecordingReporter(cancel_after=0))
