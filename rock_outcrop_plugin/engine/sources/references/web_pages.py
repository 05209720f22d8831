"""Pages for people where data were asked for."""

from __future__ import annotations

import re

from ....errors import SourceError
from ..http import host

FIRST_BYTES = 4096
HTML = re.compile(rb"^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html)\b", re.I | re.S)
TITLE = re.compile(rb"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)


def is_page(first_bytes: bytes) -> bool:
    """Return whether a document begins as HTML does."""
    return bool(HTML.match(first_bytes.lstrip(b"\xef\xbb\xbf")))


def page_error(first_bytes: bytes, url: str, role: str) -> SourceError:
    """Return the error for a page, with its title."""
    found = TITLE.search(first_bytes)
    title = " ".join(found[1].decode("utf-8", "replace").split())[:120] if found else ""
    named = f" ('{title}')" if title else ""
    return SourceError(
        f"{role}: {host(url)} answers with a web page{named} instead of data. The service may be "
        "out of order, want a login, or the address may be that of a page about the data: open it "
        "in a browser, download the file there, and give the file."
    )
