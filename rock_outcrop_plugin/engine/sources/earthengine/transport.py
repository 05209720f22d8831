"""How requests reach Earth Engine: tried again where that helps, and told apart when refused."""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from email.utils import parsedate_to_datetime
from time import time

import httplib2
import requests
from requests.adapters import HTTPAdapter

from ....errors import Cancelled
from ..http import BUSY_OR_BROKEN, explained

ROLE = "SOURCE"
UNAUTHORIZED = 401
MOST_CONNECTIONS = 64
TOO_LARGE_TEXTS = (
    "memory limit exceeded",
    "computation timed out",
    "total request size",
    "pixel grid dimensions",
)


@dataclass(frozen=True)
class Patience:
    """How long one request is tried: attempts, seconds between them, seconds for one answer.

    The wait doubles from `first_wait` to `longest_wait`, each up to half shorter by chance so that
    requests do not come back all at once. A server's `Retry-After` counts instead, up to
    `longest_asked`.
    """

    attempts: int = 8
    first_wait: float = 1.0
    longest_wait: float = 60.0
    longest_asked: float = 600.0
    connect_timeout: float = 20.0
    read_timeout: float = 360.0

    def wait(self, attempt: int) -> float:
        """Return the seconds after a failed attempt (the first is 0)."""
        longest = min(self.first_wait * 2.0**attempt, self.longest_wait)
        return longest * (1.0 - secrets.randbelow(1000) / 2000.0)

    @property
    def brief(self) -> Patience:
        """What the first requests get, so that an offline machine is told so soon."""
        return replace(self, attempts=3, first_wait=min(self.first_wait, 0.5))


USUAL = Patience()


class RefusedError(Exception):
    """The server's answer is no: its HTTP status and its own words."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message

    @property
    def is_too_large(self) -> bool:
        """Whether less at once may be granted."""
        return any(text in self.message.lower() for text in TOO_LARGE_TEXTS)


class Transport:
    """Sends the requests of the `ee` package, in the way of an `httplib2.Http`.

    The package's own attempts do not honour `Retry-After` and lose the status of a refusal. Safe to
    use from several threads. `stop` ends waits and makes further requests raise Cancelled.
    """

    def __init__(self, address: str, patience: Patience) -> None:
        self.patience = patience
        self.stop = threading.Event()
        self._address = address
        self._session = requests.Session()
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, HTTPAdapter(pool_maxsize=MOST_CONNECTIONS))

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        **options: object,
    ) -> tuple[httplib2.Response, bytes]:
        """Send a request and return its answer.

        An answer of 401 is returned, so that the token can be renewed. Raises RefusedError,
        SourceError when no answer comes, and Cancelled.
        """
        del options  # of httplib2, without meaning here
        patience = self.patience
        for attempt in range(patience.attempts):
            if self.stop.is_set():
                raise Cancelled("The run was cancelled.")
            is_last = attempt == patience.attempts - 1
            try:
                response = self._send(uri, method, body, headers, patience)
            except requests.RequestException as error:
                if is_last or not _is_passing(error):
                    raise explained(error, uri, ROLE) from error
                self.stop.wait(patience.wait(attempt))
                continue
            if is_last or response.status_code not in BUSY_OR_BROKEN:
                break
            asked = _retry_after(response.headers)
            wait = patience.wait(attempt) if asked is None else min(asked, patience.longest_asked)
            self.stop.wait(wait)
        return self._answer(response, uri)

    def close(self) -> None:
        """Let go of the connections."""
        self._session.close()

    def _send(
        self,
        uri: str,
        method: str,
        body: str | bytes | None,
        headers: Mapping[str, str] | None,
        patience: Patience,
    ) -> requests.Response:
        timeout = (patience.connect_timeout, patience.read_timeout)
        return self._session.request(method, uri, data=body, headers=headers, timeout=timeout)

    def _answer(self, response: requests.Response, uri: str) -> tuple[httplib2.Response, bytes]:
        status = response.status_code
        # Addresses beside the API's give tokens, whose library reads refusals by itself.
        if status >= 400 and status != UNAUTHORIZED and uri.startswith(self._address):
            raise RefusedError(status, _message(response))
        headers = {name.lower(): value for name, value in response.headers.items()}
        return httplib2.Response({**headers, "status": str(status)}), response.content


def _is_passing(error: requests.RequestException) -> bool:
    """Whether a failure may be gone a moment later."""
    if isinstance(error, requests.exceptions.SSLError | requests.exceptions.ProxyError):
        return False
    return isinstance(
        error,
        requests.exceptions.ConnectionError
        | requests.exceptions.ChunkedEncodingError
        | requests.exceptions.ContentDecodingError
        | requests.exceptions.Timeout,
    )


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds a server asks to wait: a number, or a date."""
    text = headers.get("Retry-After", "")
    if text.isdigit():
        return float(text)
    try:
        return max(parsedate_to_datetime(text).timestamp() - time(), 0.0)
    except ValueError:
        return None


def _message(response: requests.Response) -> str:
    """Return what the server says of its refusal, or the status in words."""
    try:
        return str(response.json()["error"]["message"])
    except (json.JSONDecodeError, requests.JSONDecodeError, KeyError, TypeError):
        return f"{response.status_code} {response.reason}"
