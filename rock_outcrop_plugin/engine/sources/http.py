"""Requests over HTTP: tried again where that helps, and failures in words."""

from __future__ import annotations

from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

from ...errors import SourceError

ATTEMPTS = 5
FIRST_WAIT = 0.5
LONGEST_WAIT = 60.0
TIMEOUT = (20.0, 120.0)
BUSY_OR_BROKEN = (429, 500, 502, 503, 504)


def session(attempts: int = ATTEMPTS, first_wait: float = FIRST_WAIT) -> requests.Session:
    """Return a session that asks again, ever later, when a server is busy, broken or gone.

    `Retry-After` is honoured. Proxies and certificates are those of the environment variables.
    """
    retry = Retry(
        total=attempts - 1,
        backoff_factor=first_wait,
        backoff_max=LONGEST_WAIT,
        backoff_jitter=first_wait / 2,
        status_forcelist=BUSY_OR_BROKEN,
        allowed_methods=None,
        raise_on_status=False,
    )
    result = requests.Session()
    for scheme in ("http://", "https://"):
        result.mount(scheme, HTTPAdapter(max_retries=retry, pool_maxsize=32))
    return result


def request(
    current: requests.Session, method: str, url: str, role: str, **options: object
) -> requests.Response:
    """Send a request and return its answer. Raises SourceError for anything but success."""
    try:
        response = current.request(method, url, timeout=TIMEOUT, **options)  # type: ignore[arg-type]
    except requests.RequestException as error:
        raise explained(error, url, role) from error
    if not response.ok:
        raise SourceError(
            f"{role}: {host(url)} answers {response.status_code} {response.reason}. "
            f"{_advice(response.status_code)}"
        )
    return response


def explained(error: Exception, url: str, role: str) -> SourceError:
    """Return the error for a request that got no answer; no credential of the URL is repeated."""
    if isinstance(error, requests.exceptions.ProxyError):
        reason = "the proxy does not let it through. Look at QGIS's Options > Network"
    elif isinstance(error, requests.exceptions.SSLError):
        reason = (
            "its certificate is not trusted. Where a proxy signs with a certificate of its own, "
            "name that certificate in the variable REQUESTS_CA_BUNDLE"
        )
    elif isinstance(error, requests.exceptions.Timeout):
        reason = "it does not answer in time. Try again later"
    elif isinstance(error, requests.exceptions.ConnectionError):
        reason = "it cannot be reached. Look whether this machine is online"
    else:
        reason = f"the request failed ({type(error).__name__}). Look at the address"
    return SourceError(f"{role}: nothing comes from {host(url)}: {reason}.")


def host(url: str) -> str:
    """Return scheme and host of a URL, without a user's name, password, path or query."""
    parts = urlsplit(url)
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme}://{parts.hostname or ''}{port}"


def _advice(status: int) -> str:
    if status in (401, 403):
        return "Sign in, or ask for access."
    if status == 404:
        return "Look at the address and the name of the product."
    if status == 429:
        return "Too much was asked for in a short time: try again later."
    return "Try again later." if status >= 500 else "Look at the parameters."
