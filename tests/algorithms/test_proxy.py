"""QGIS's proxy settings on their way to the worker."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsNetworkAccessManager, QgsProcessingException, QgsSettings

KEYS = ("Enabled", "Type", "Host", "Port", "User", "Password")


@pytest.fixture
def set_proxy(provider: object) -> Iterator[Callable[..., None]]:
    """Sets QGIS's proxy as its options dialog does."""
    settings = QgsSettings()

    def put(no_proxy: list[str] | None = None, **values: Any) -> None:
        for key, value in values.items():
            settings.setValue(f"proxy/proxy{key}", value)
        settings.setValue("proxy/noProxyUrls", no_proxy or [])
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()

    yield put
    for key in KEYS:
        settings.remove(f"proxy/proxy{key}")
    settings.remove("proxy/noProxyUrls")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def variables() -> dict[str, str]:
    from rock_outcrop.algorithms.proxy import proxy_variables

    return proxy_variables()


def test_without_a_proxy_nothing_is_said(set_proxy: Callable[..., None]) -> None:
    set_proxy(Enabled=False)
    assert variables() == {}


def test_an_http_proxy_with_a_login(set_proxy: Callable[..., None]) -> None:
    set_proxy(
        ["https://intranet.example/a", "other.example"],
        Enabled=True,
        Type="HttpProxy",
        Host="proxy.example",
        Port="3128",
        User="ann",
        Password="p@ss:/",
    )
    found = variables()
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        assert found[name] == "http://ann:p%40ss%3A%2F@proxy.example:3128"
    assert found["NO_PROXY"] == "intranet.example,other.example,localhost,127.0.0.1,::1"
    assert found["GDAL_HTTP_PROXY"] == "proxy.example:3128"
    assert found["GDAL_HTTP_PROXYUSERPWD"] == "ann:p@ss:/"


def test_a_socks_proxy(set_proxy: Callable[..., None]) -> None:
    set_proxy(Enabled=True, Type="Socks5Proxy", Host="proxy.example", Port="1080")
    found = variables()
    assert found["HTTPS_PROXY"] == found["GDAL_HTTP_PROXY"] == "socks5h://proxy.example:1080"
    assert "GDAL_HTTP_PROXYUSERPWD" not in found


def test_what_is_shown_of_a_proxy_has_no_login(set_proxy: Callable[..., None]) -> None:
    from rock_outcrop.algorithms.proxy import proxy_place

    login = {"User": "ann", "Password": "secret"}
    set_proxy(Enabled=True, Type="HttpProxy", Host="proxy.example", Port="3128", **login)
    assert proxy_place() == "proxy.example:3128"
    set_proxy(Enabled=False)
    assert proxy_place() == ""


class Proxy(BaseHTTPRequestHandler):
    """Answers whatever is asked through it with a page, and keeps what that was."""

    seen: list[tuple[str, str]] = []  # noqa: RUF012  read by the test

    def do_GET(self) -> None:
        self.seen.append((self.path, self.headers.get("Proxy-Authorization", "")))
        body = b"<!doctype html><title>From the proxy</title>"
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None: ...


def test_the_worker_asks_through_the_proxy_and_says_no_password(
    run: Callable[..., dict[str, Any]], set_proxy: Callable[..., None], tmp_path: Path
) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    port = str(server.server_port)
    login = {"User": "ann", "Password": "secret"}
    set_proxy(Enabled=True, Type="HttpProxy", Host="127.0.0.1", Port=port, **login)
    try:
        with pytest.raises(QgsProcessingException, match="From the proxy") as caught:
            run(
                "fetchreference",
                PRODUCT="add",
                SOURCE="http://data.example/rock.zip",
                OUTPUT=tmp_path / "rock.gpkg",
            )
    finally:
        server.shutdown()
        server.server_close()
    assert Proxy.seen == [("http://data.example/rock.zip", "Basic YW5uOnNlY3JldA==")]
    assert "secret" not in str(caught.value)
