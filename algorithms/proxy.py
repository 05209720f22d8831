"""QGIS's proxy, in the words of the worker's libraries."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote, urlsplit

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

THIS_MACHINE = ("localhost", "127.0.0.1", "::1")
HTTP_TYPES = (
    QNetworkProxy.ProxyType.HttpProxy,
    QNetworkProxy.ProxyType.HttpCachingProxy,
    QNetworkProxy.ProxyType.FtpCachingProxy,
)


def proxy_variables() -> dict[str, str]:
    """Return the environment variables that give QGIS's proxy to a child process.

    They hold the proxy's password, and must not be logged. Empty when QGIS has no proxy: the child
    then has the proxy of QGIS's own environment variables, if there is one.
    """
    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()
    if not proxy.hostName():
        return {}
    if proxy.type() in HTTP_TYPES:
        scheme = "http"
    elif proxy.type() == QNetworkProxy.ProxyType.Socks5Proxy:
        scheme = "socks5h"
    else:
        return {}
    place = f"{proxy.hostName()}:{proxy.port()}"
    login = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@"
    address = f"{scheme}://{login if proxy.user() else ''}{place}"
    without = _hosts([*manager.noProxyList(), *manager.excludeList()])
    variables = {"HTTP_PROXY": address, "HTTPS_PROXY": address, "NO_PROXY": without}
    # curl reads the first in lower case only, requests prefers lower case.
    variables.update({name.lower(): value for name, value in variables.items()})
    variables["GDAL_HTTP_PROXY"] = place if scheme == "http" else f"{scheme}://{place}"
    if proxy.user():
        variables["GDAL_HTTP_PROXYUSERPWD"] = f"{proxy.user()}:{proxy.password()}"
    return variables


def proxy_place() -> str:
    """Return host and port of QGIS's proxy, without its login; empty when it has none."""
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    return f"{proxy.hostName()}:{proxy.port()}" if proxy.hostName() else ""


def _hosts(addresses: Iterable[str]) -> str:
    """Return hosts of addresses that are reached without the proxy, as NO_PROXY lists them."""
    hosts = [urlsplit(text if "://" in text else f"//{text}").hostname for text in addresses]
    return ",".join(dict.fromkeys([*filter(None, hosts), *THIS_MACHINE]))
