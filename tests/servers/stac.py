"""A STAC API with search, paging and assets, for tests."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from .files import FileServer
from .loopback import Answer, Request

CONFORMANCE = [
    "https://api.stacspec.org/v1.0.0/core",
    "https://api.stacspec.org/v1.0.0/item-search",
    "https://api.stacspec.org/v1.0.0/item-search#query",
    "https://api.stacspec.org/v1.0.0/ogcapi-features",
]
TOKEN = "sv=1&st=2020-01-01&se=2099-01-01&sp=rl&sig=verysecret"


@dataclass
class StacContents:
    """What the API holds and how it behaves."""

    items: list[dict[str, Any]] = field(default_factory=list)
    page: int = 100
    name: str = "test-api"
    needs_signature: bool = False
    conformance: list[str] = field(default_factory=lambda: list(CONFORMANCE))


class StacServer(FileServer):
    """Serves a STAC API under /v1, files under /files, tokens under /token/ACCOUNT/CONTAINER."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.contents = StacContents()

    @property
    def api(self) -> str:
        """The address of the landing page."""
        return f"{self.url}/v1"

    def href(self, name: str) -> str:
        """Return the address of a file in the folder."""
        return f"{self.url}/files/{name}"

    @property
    def searches(self) -> list[dict[str, Any]]:
        """What was searched for, page by page."""
        return [json.loads(request.body) for request in self.asked("/search")]

    def answer(self, request: Request) -> Answer:
        path = request.path.rstrip("/")
        if path == "/v1":
            return self._landing()
        if path == "/v1/search":
            return self._search(json.loads(request.body or b"{}"))
        if path.startswith("/token/"):
            token = {"msft:expiry": "2099-01-01T00:00:00Z", "token": TOKEN}
            return Answer(body=json.dumps(token).encode())
        if path.startswith("/files/"):
            if self.contents.needs_signature and "sig" not in request.query:
                return Answer(403, b"sign first", "text/plain")
            return self.file(request, path.removeprefix("/files/"))
        return Answer(404, b'{"code": "NotFound"}')

    def _landing(self) -> Answer:
        links = [
            {"rel": "self", "href": self.api},
            {"rel": "root", "href": self.api},
            {"rel": "search", "href": f"{self.api}/search", "method": "POST"},
            {"rel": "search", "href": f"{self.api}/search", "method": "GET"},
        ]
        page = {
            "type": "Catalog",
            "stac_version": "1.0.0",
            "id": self.contents.name,
            "description": "test",
            "conformsTo": self.contents.conformance,
            "links": links,
        }
        return Answer(body=json.dumps(page).encode())

    def _search(self, asked: dict[str, Any]) -> Answer:
        found = [item for item in self.contents.items if _matches(item, asked)]
        start = int(asked.get("token", 0))
        size = min(self.contents.page, int(asked.get("limit", self.contents.page)))
        page: dict[str, Any] = {
            "type": "FeatureCollection",
            "features": found[start : start + size],
            "links": [],
        }
        if start + size < len(found):
            page["links"].append(
                {
                    "rel": "next",
                    "method": "POST",
                    "href": f"{self.api}/search",
                    "body": {**asked, "token": str(start + size)},
                }
            )
        return Answer(body=json.dumps(page).encode(), content_type="application/geo+json")


def _matches(item: dict[str, Any], asked: dict[str, Any]) -> bool:
    if item["collection"] not in asked.get("collections", [item["collection"]]):
        return False
    if asked.get("ids") and item["id"] not in asked["ids"]:
        return False
    if "bbox" in asked:
        west, south, east, north = asked["bbox"]
        left, bottom, right, top = item["bbox"]
        if left > east or right < west or bottom > north or top < south:
            return False
    if "datetime" in asked:
        first, last = (_time(text) for text in asked["datetime"].split("/"))
        if not first <= _time(item["properties"]["datetime"]) <= last:
            return False
    limit = asked.get("query", {}).get("eo:cloud_cover", {}).get("lte", 100)
    return float(item["properties"].get("eo:cloud_cover", 0)) <= limit


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))
