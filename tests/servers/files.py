"""Files over HTTP with range requests, as GDAL asks for them."""

from __future__ import annotations

import re
from pathlib import Path

from .loopback import Answer, LoopbackServer, Request

RANGE = re.compile(r"bytes=(\d+)-(\d*)")


class FileServer(LoopbackServer):
    """Serves the files of a folder; what is not there is 404."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def answer(self, request: Request) -> Answer:
        return self.file(request, request.path)

    def file(self, request: Request, name: str) -> Answer:
        """Return a file, or the part of it that was asked for."""
        path = self.folder / name.lstrip("/")
        if ".." in path.parts or not path.is_file():
            return Answer(404, b"there is no such file", "text/plain")
        content = path.read_bytes()
        headers = {"Accept-Ranges": "bytes"}
        found = RANGE.fullmatch(request.headers.get("range", ""))
        if found is None:
            return Answer(200, content, "image/tiff", headers)
        start = int(found[1])
        stop = min(int(found[2] or len(content)) + 1, len(content))
        if start >= len(content):
            return Answer(416, b"", "text/plain")
        headers["Content-Range"] = f"bytes {start}-{stop - 1}/{len(content)}"
        return Answer(206, content[start:stop], "image/tiff", headers)
