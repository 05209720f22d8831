"""How GDAL reads files over HTTP."""

from __future__ import annotations

import rasterio

from ..gdal_errors import GDAL_ERRORS
from .http import TIMEOUT

CACHE_BYTES = 64 * 2**20
BLOCK_CACHE_BYTES = 256 * 2**20


def reading_over_http(attempts: int, first_wait: float) -> rasterio.Env:
    """Return GDAL's settings: few requests a file, the same patience as other requests.

    Proxies and certificates are those of the environment variables.
    """
    return rasterio.Env(
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


def may_pass(error: BaseException) -> bool:
    """Whether it may help to read once more."""
    return isinstance(error, GDAL_ERRORS) and not is_missing(error) and not is_refused(error)
