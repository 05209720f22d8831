"""How GDAL reads files over HTTP."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import rasterio
from rasterio.env import Env
from rasterio.errors import RasterioIOError
from tenacity import Retrying, retry_if_exception, stop_after_attempt, wait_exponential

from ...errors import SourceError
from ..gdal_errors import GDAL_ERRORS
from .http import LONGEST_WAIT, TIMEOUT

CACHE_BYTES = 64 * 2**20
BLOCK_CACHE_BYTES = 256 * 2**20
# These say in logs which address they read; it may be signed.
TALKATIVE = ("rasterio", "odc", "urllib3")
Answer = TypeVar("Answer")
UNTRUSTED = (
    "Their certificate is not trusted: where a proxy signs with a certificate of its own, name "
    "that certificate in the variable REQUESTS_CA_BUNDLE"
)
SIGNS_OF_LOSS = ("IO error", "TIFFFetch", "TIFFRead", "Read error")


def reading_over_http(attempts: int, first_wait: float) -> rasterio.Env:
    """Return GDAL's settings: few requests a file, the same patience as other requests.

    Proxies and certificates are those of the environment variables; the certificates of other
    requests, REQUESTS_CA_BUNDLE, count here as well.
    """
    bundle = os.environ.get("REQUESTS_CA_BUNDLE")
    certificates = {"GDAL_CURL_CA_BUNDLE": bundle} if bundle else {}
    return rasterio.Env(
        **certificates,
        GDAL_DISABLE_READDIR_ON_OPEN="EMPTY_DIR",
        GDAL_HTTP_MAX_RETRY=attempts - 1,
        GDAL_HTTP_RETRY_DELAY=first_wait,
        GDAL_HTTP_CONNECTTIMEOUT=round(TIMEOUT[0]),
        GDAL_HTTP_TIMEOUT=round(TIMEOUT[1]),
        GDAL_HTTP_MERGE_CONSECUTIVE_RANGES="YES",
        CPL_VSIL_CURL_CACHE_SIZE=CACHE_BYTES,
        GDAL_CACHEMAX=BLOCK_CACHE_BYTES,
    )


def forgetting() -> rasterio.Env:
    """Return settings under which nothing is kept of what was read over HTTP.

    Of a body that was cut GDAL keeps what came, and would fail with it again.
    """
    return rasterio.Env(CPL_VSIL_CURL_NON_CACHED="/vsicurl/")


def is_missing(error: BaseException) -> bool:
    """Whether a server said that there is no such file."""
    text = f"{error} {error.__cause__ or ''}"
    return "response code: 404" in text or "response code: 410" in text


def is_refused(error: BaseException) -> bool:
    """Whether a server said that the file is not for us."""
    text = f"{error} {error.__cause__ or ''}"
    return "response code: 401" in text or "response code: 403" in text


def is_untrusted(error: BaseException) -> bool:
    """Whether the certificate of a server is not trusted."""
    text = f"{error} {error.__cause__ or ''}".lower()
    return "certificate" in text


def may_pass(error: BaseException) -> bool:
    """Whether it may help to read once more."""
    is_of_gdal = isinstance(error, GDAL_ERRORS) or isinstance(error.__cause__, GDAL_ERRORS)
    is_final = is_missing(error) or is_refused(error) or is_untrusted(error)
    return is_of_gdal and not is_final


def patiently(action: Callable[[], Answer], attempts: int, first_wait: float) -> Answer:
    """Return what `action` reads; it is tried again, ever later, where that may help.

    Raises what the last attempt raised.
    """
    tries = Retrying(
        stop=stop_after_attempt(attempts),
        wait=wait_exponential(multiplier=first_wait, max=LONGEST_WAIT),
        retry=retry_if_exception(may_pass),
        reraise=True,
    )
    for attempt in tries:
        with attempt, forgetting() if attempt.retry_state.attempt_number > 1 else Env():
            return action()
    raise SourceError("SOURCE: nothing was read.")


class _Ear(logging.Handler):
    """Keeps what GDAL warns of, for each thread."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._of_thread = threading.local()

    def emit(self, record: logging.LogRecord) -> None:
        heard = getattr(self._of_thread, "heard", None)
        if heard is not None:
            heard.append(record.getMessage())

    def start(self) -> None:
        """Listen to this thread."""
        self._of_thread.heard = []

    def stop(self) -> list[str]:
        """Return what was heard in this thread."""
        heard: list[str] = self._of_thread.heard
        self._of_thread.heard = None
        return heard


_EAR = _Ear()


@contextmanager
def discreet() -> Iterator[None]:
    """Let no library write addresses to the log while it reads; `complete` works within only."""
    loggers = [logging.getLogger(name) for name in TALKATIVE]
    before = [logger.propagate for logger in loggers]
    for logger in loggers:
        logger.propagate = False
        logger.addHandler(_EAR)
    try:
        yield
    finally:
        for logger, propagate in zip(loggers, before, strict=True):
            logger.propagate = propagate
            logger.removeHandler(_EAR)


@contextmanager
def complete() -> Iterator[None]:
    """Within `discreet`, raise RasterioIOError when a part of a file could not be read within.

    Of a header whose transfer breaks off GDAL just ignores what is missing, the georeference for
    instance, and warns.
    """
    _EAR.start()
    try:
        yield
    finally:
        heard = _EAR.stop()
    if any(sign in text for text in heard for sign in SIGNS_OF_LOSS):
        raise RasterioIOError("a part of a file is missing")
