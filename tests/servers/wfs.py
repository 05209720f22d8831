"""A Web Feature Service on loopback, with paging and the faults that real ones have."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

Ring = list[tuple[float, float]]
CAPABILITIES = """<?xml version="1.0" encoding="UTF-8"?>
<wfs:WFS_Capabilities version="{version}" xmlns:wfs="http://www.opengis.net/wfs/2.0"
    xmlns:ows="http://www.opengis.net/ows/1.1">
  <ows:OperationsMetadata>
    <ows:Operation name="GetFeature">
      <ows:Parameter name="outputFormat">
        <ows:AllowedValues>{formats}</ows:AllowedValues>
      </ows:Parameter>
    </ows:Operation>
    <ows:Constraint name="CountDefault">
      <ows:DefaultValue>{count_default}</ows:DefaultValue>
    </ows:Constraint>
  </ows:OperationsMetadata>
  <FeatureTypeList>{types}</FeatureTypeList>
</wfs:WFS_Capabilities>"""
TYPE = """<FeatureType><Name>{name}</Name>
<DefaultCRS>urn:ogc:def:crs:EPSG::{code}</DefaultCRS></FeatureType>"""
EXCEPTION = """<?xml version="1.0"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1">
<ows:Exception exceptionCode="NoApplicableCode"><ows:ExceptionText>java.lang.NullPointerException
</ows:ExceptionText></ows:Exception></ows:ExceptionReport>"""
PAGE = """<!DOCTYPE html><html><head><title>503 Backend
fetch failed</title></head><body>Guru Meditation</body></html>"""


@dataclass
class WfsServer:
    """Serves polygons (rings in the layer's CRS) with properties; use as a context manager.

    Every request takes the first of `faults`: "" (none), "html", "exception", "500", "cut",
    "empty" (no features any more), "again" (the first page).
    `largest_page` caps what one answer gives, whatever was asked for.
    """

    rings: list[Ring]
    properties: list[dict[str, Any]] = field(default_factory=list)
    names: tuple[str, ...] = ("add:antarctic_rock_outcrop", "add:antarctic_coastline")
    code: int = 3031
    version: str = "2.0.0"
    formats: tuple[str, ...] = ("application/gml+xml; version=3.2", "application/json")
    largest_page: int = 1000
    count_default: str = ""
    says_total: bool = True
    faults: list[str] = field(default_factory=list)
    queries: list[dict[str, str]] = field(default_factory=list)

    def __enter__(self) -> Self:
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.answer(self)

            def log_message(self, *_: object) -> None: ...

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        options = {"poll_interval": 0.01}
        threading.Thread(target=self._http.serve_forever, kwargs=options, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._http.server_port}/geoserver/add/wfs"

    @property
    def pages(self) -> list[tuple[int, int]]:
        """First feature and count of every GetFeature that was asked."""
        return [
            (int(query["startindex"]), int(query.get("count") or query["maxfeatures"]))
            for query in self.queries
            if query["request"] == "GetFeature"
        ]

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer one request, or fail as asked."""
        query = {k.lower(): v[0] for k, v in parse_qs(urlsplit(handler.path).query).items()}
        self.queries.append(query)
        fault = self.faults.pop(0) if self.faults else ""
        if fault == "html":
            _send(handler, PAGE, "text/html")
        elif fault == "exception":
            _send(handler, EXCEPTION, "application/xml")
        elif fault == "500":
            _send(handler, "out of order", "text/plain", 500)
        elif fault == "cut":
            _send(handler, self._body(query)[0], "application/json", claim=10**6)
        elif query["request"] == "GetCapabilities":
            _send(handler, self._capabilities(), "application/xml")
        else:
            start = {"again": "0", "empty": str(10**6)}.get(fault)
            body, kind = self._body({**query, "startindex": start} if start else query)
            _send(handler, body, kind)

    def _capabilities(self) -> str:
        return CAPABILITIES.format(
            version=self.version,
            formats="".join(f"<ows:Value>{text}</ows:Value>" for text in self.formats),
            count_default=self.count_default,
            types="".join(TYPE.format(name=name, code=self.code) for name in self.names),
        )

    def _body(self, query: dict[str, str]) -> tuple[str, str]:
        if query["request"] == "GetCapabilities":
            return self._capabilities(), "application/xml"
        chosen = [index for index, ring in enumerate(self.rings) if _touches(ring, query)]
        start = int(query["startindex"])
        count = min(int(query.get("count") or query["maxfeatures"]), self.largest_page)
        page = chosen[start : start + count]
        if "json" in query.get("outputformat", ""):
            return self._json(page, len(chosen)), "application/json"
        return self._gml(page, len(chosen)), "text/xml; subtype=gml/3.2"

    def _json(self, page: list[int], total: int) -> str:
        features = [
            {
                "type": "Feature",
                "id": f"rock.{index}",
                "geometry": {"type": "Polygon", "coordinates": [self.rings[index]]},
                "properties": self.properties[index] if self.properties else {},
            }
            for index in page
        ]
        answer: dict[str, Any] = {"type": "FeatureCollection", "features": features}
        if self.says_total:
            answer["numberMatched"] = total
        return json.dumps(answer)

    def _gml(self, page: list[int], total: int) -> str:
        matched = f'numberMatched="{total}"' if self.says_total else ""
        name = self.names[0].split(":")[-1]
        members = "".join(
            f'<wfs:member><add:{name} gml:id="r{index}"><add:fid>{index}</add:fid><add:geom>'
            f'<gml:Polygon srsName="urn:ogc:def:crs:EPSG::{self.code}" gml:id="g{index}">'
            "<gml:exterior><gml:LinearRing><gml:posList>"
            + " ".join(f"{x} {y}" for x, y in self.rings[index])
            + "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></add:geom>"
            f"</add:{name}></wfs:member>"
            for index in page
        )
        return (
            '<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0"'
            ' xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:add="http://add.example" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="'
            f"http://add.example {self.address}?service=WFS&amp;version=2.0.0&amp;"
            f'request=DescribeFeatureType&amp;typeName={self.names[0]}" '
            f"{matched}>{members}</wfs:FeatureCollection>"
        )


def _touches(ring: Ring, query: dict[str, str]) -> bool:
    if "bbox" not in query:
        return True
    left, bottom, right, top = (float(value) for value in query["bbox"].split(",")[:4])
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return min(xs) <= right and max(xs) >= left and min(ys) <= top and max(ys) >= bottom


def _send(
    handler: BaseHTTPRequestHandler, text: str, kind: str, code: int = 200, claim: int = 0
) -> None:
    body = text.encode()
    handler.send_response(code)
    handler.send_header("Content-Type", kind)
    handler.send_header("Content-Length", str(claim or len(body)))
    handler.end_headers()
    handler.wfile.write(body)
    if claim:
        handler.connection.close()
