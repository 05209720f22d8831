"""Files from a URL: kept, taken up again where they broke off, and looked at."""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path
from urllib.parse import unquote, urlsplit

import requests

from ....errors import OutputError, SourceError
from ....progress import Reporter, raise_if_cancelled
from ...output_errors import as_output_error
from ...partial_files import partial_path
from .. import http
from .web_pages import FIRST_BYTES, is_page, page_error

CHUNK = 2**20
RESUMES = 5
BROKEN_OFF = (requests.ConnectionError, requests.exceptions.ChunkedEncodingError)
SIGNATURES = {b"PK\x03\x04": ".zip", b"SQLite format 3\x00": ".gpkg", b"fgb\x03": ".fgb"}


def download(
    url: str,
    folder: Path,
    *,
    role: str,
    token: str,
    session: requests.Session,
    reporter: Reporter,
) -> Path:
    """Return the file behind a URL; one that is in `folder` already is not asked for again.

    A body that breaks off is continued (range requests) or started again, a few times. Raises
    SourceError for a server that fails or answers with a page, OutputError for the disk.
    """
    stem = f"{hashlib.sha256(url.encode()).hexdigest()[:12]}-{_name(url)}"
    known = sorted(folder.glob(f"{stem}*"))
    if known:
        reporter.log(f"{role}: '{known[0]}' was downloaded before and is taken.")
        return known[0]
    with as_output_error(folder):
        folder.mkdir(parents=True, exist_ok=True)
    partial = partial_path(folder / stem, token)
    try:
        for attempt in range(RESUMES):
            if _fetched(url, partial, role, session, reporter):
                break
            if attempt == RESUMES - 1:
                raise SourceError(
                    f"{role}: {http.host(url)} broke off {RESUMES} times before the file was "
                    "complete. Try again later, or download it in a browser and give the file."
                )
            reporter.log(f"{role}: the connection broke off; it is taken up again.")
        with partial.open("rb") as file:
            first_bytes = file.read(FIRST_BYTES)
        if is_page(first_bytes):
            raise page_error(first_bytes, url, role)
        target = folder / f"{stem}{_missing_suffix(stem, first_bytes)}"
        with as_output_error(target):
            partial.replace(target)
        return target
    finally:
        partial.unlink(missing_ok=True)


def read_body(url: str, role: str, session: requests.Session) -> bytes:
    """Return a whole answer; one that breaks off is asked for again. Raises SourceError."""
    for _ in range(RESUMES):
        with http.request(session, "GET", url, role, stream=True) as response:
            try:
                return response.content
            except BROKEN_OFF:
                continue
    raise SourceError(
        f"{role}: {http.host(url)} broke off {RESUMES} times in the middle of an answer. "
        "Try again later."
    )


def _fetched(
    url: str, partial: Path, role: str, session: requests.Session, reporter: Reporter
) -> bool:
    """Add what is missing to the file; returns False when the body broke off."""
    done = partial.stat().st_size if partial.exists() else 0
    # A compressed body could not be continued, and its length would not be the file's.
    headers = {"Accept-Encoding": "identity"}
    if done:
        headers["Range"] = f"bytes={done}-"
    with http.request(session, "GET", url, role, headers=headers, stream=True) as response:
        goes_on = response.status_code == requests.codes.partial_content and response.headers.get(
            "Content-Range", ""
        ).startswith(f"bytes {done}-")
        done = done if goes_on else 0
        length = int(response.headers.get("Content-Length") or 0)
        total = done + length if length else 0
        _check_room(length, partial, role)
        with as_output_error(partial), partial.open("ab" if goes_on else "wb") as file:
            try:
                for chunk in response.iter_content(CHUNK):
                    raise_if_cancelled(reporter)
                    file.write(chunk)
                    done += len(chunk)
                    size = f"{done / 2**20:.0f}" + (f" of {total / 2**20:.0f}" if total else "")
                    share = min(done / total, 1.0) if total else 0.0
                    reporter.progress(share, f"{http.host(url)}: {size} MiB")
            except BROKEN_OFF:
                return False
    return not total or done >= total


def _check_room(needed: int, partial: Path, role: str) -> None:
    free = shutil.disk_usage(partial.parent).free
    if needed > free:
        raise OutputError(
            f"{role}: the file has {needed / 2**20:.0f} MiB, but only {free / 2**20:.0f} MiB are "
            f"free in '{partial.parent}'. Free some space, or choose another FOLDER."
        )


def _name(url: str) -> str:
    last = unquote(urlsplit(url).path).rstrip("/").rsplit("/", 1)[-1]
    return re.sub(r"[^A-Za-z0-9._-]+", "_", last).strip("._")[-80:] or "file"


def _missing_suffix(name: str, first_bytes: bytes) -> str:
    """Return the suffix of what the bytes are, unless the name says it already."""
    for signature, suffix in SIGNATURES.items():
        if first_bytes.startswith(signature) and not name.lower().endswith(suffix):
            return suffix
    if first_bytes.lstrip().startswith(b"{") and not name.lower().endswith((".json", ".geojson")):
        return ".geojson"
    return ""
