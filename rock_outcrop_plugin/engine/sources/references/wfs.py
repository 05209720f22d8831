"""Features from a Web Feature Service, page by page."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import pyogrio
import requests
from pyogrio.errors import DataSourceError

from ....errors import InputError, SourceError
from ....progress import Reporter, raise_if_cancelled
from ...grid import Bounds
from ...output_errors import as_output_error
from .. import http
from ..xml_text import Element, local_name, named, parse_xml, text_of
from .download import read_body
from .specification import CRS_OF_OUTPUT, LAYER_NAMES, Product
from .web_pages import FIRST_BYTES, is_page, page_error

OWN_KEYS = {
    "service",
    "request",
    "version",
    "acceptversions",
    "typename",
    "typenames",
    "count",
    "maxfeatures",
    "startindex",
    "srsname",
    "bbox",
    "outputformat",
}
JSON_FORMATS = ("application/json", "application/geo+json", "json", "geojson")
MATCHED = re.compile(rb'numberMatched\s*=\s*"(\d+)"')
SCHEMA_LOCATION = re.compile(rb'\s[\w.-]+:schemaLocation\s*=\s*("[^"]*"|\'[^\']*\')')
EPSG_URN = "urn:ogc:def:crs:EPSG::{0}"


@dataclass(frozen=True)
class FeatureType:
    """A layer of a service: its name and the EPSG codes it can be asked in, the default first."""

    name: str
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Service:
    """What a service offers."""

    address: str
    version: str
    types: tuple[FeatureType, ...]
    json_format: str | None
    page_size: int | None


@dataclass(frozen=True)
class _Page:
    path: Path
    features: int
    matched: int | None
    digest: str


def is_wfs(address: str) -> bool:
    """Return whether an address looks like that of a WFS."""
    if address.upper().startswith("WFS:"):
        return True
    parts = urlsplit(address)
    query = {key.lower(): value.lower() for key, value in parse_qsl(parts.query)}
    last = parts.path.rstrip("/").rsplit("/", 1)[-1].lower()
    return query.get("service") == "wfs" or last in ("wfs", "ows", "wfsserver")


def read_service(address: str, session: requests.Session, role: str) -> Service:
    """Ask a service what it offers (version 2.0.0 wanted, 1.1.0 accepted). Raises SourceError."""
    base = _base(address)
    query = {"service": "WFS", "request": "GetCapabilities", "version": "2.0.0"}
    answer = read_body(_url(base, query), role, session)
    root = _parsed(answer, base, role)
    if not local_name(root).endswith("Capabilities"):
        raise SourceError(
            f"{role}: {http.host(base)} is no WFS: it answers with '{local_name(root)}'. "
            "Look at the address."
        )
    return Service(
        base,
        root.get("version") or "2.0.0",
        tuple(_feature_type(element) for element in named(root, "FeatureType")),
        _json_format(root),
        _largest_page(root),
    )


def choose_type(service: Service, product: Product, wanted: str | None) -> FeatureType:
    """Return the layer that holds a product; `wanted` is its name. Raises InputError."""
    if wanted is not None:
        chosen = [t for t in service.types if wanted in (t.name, t.name.rsplit(":", 1)[-1])]
    else:
        pattern = LAYER_NAMES[product]
        chosen = [t for t in service.types if pattern.search(t.name.rsplit(":", 1)[-1])]
    if len(chosen) != 1:
        names = ", ".join(f"'{t.name}'" for t in service.types) or "none"
        raise InputError(
            f"LAYER: {http.host(service.address)} offers the layers {names}; "
            f"{'several fit' if chosen else 'none is called so'}. Give the name of one as LAYER."
        )
    return chosen[0]


def fetch_pages(
    service: Service,
    layer: FeatureType,
    bounds: Bounds | None,
    *,
    folder: Path,
    page_size: int,
    session: requests.Session,
    role: str,
    reporter: Reporter,
) -> list[Path]:
    """Write every feature near `bounds` (EPSG:3031) as files in `folder` and return them.

    Raises SourceError for a server that fails, answers with a page, or gives less than it has.
    """
    with as_output_error(folder):
        folder.mkdir(parents=True, exist_ok=True)
    size = min(page_size, service.page_size or page_size)
    pages: list[_Page] = []
    received = 0
    while True:
        raise_if_cancelled(reporter)
        url = _url(service.address, _query(service, layer, bounds, size, received))
        page = _fetch_page(url, folder / f"page-{len(pages):05d}", session, role)
        is_repeated = bool(pages) and page.digest == pages[-1].digest
        if page.features and not is_repeated:
            pages.append(page)
            received += page.features
        matched = page.matched
        if matched is not None and received < matched and (is_repeated or not page.features):
            raise SourceError(
                f"{role}: {http.host(service.address)} gives {received} of {matched} features and "
                "then no more. Ask for a smaller extent, or download the file."
            )
        share = received / matched if matched else 0.0
        reporter.progress(min(share, 1.0), f"{layer.name}: {received} features")
        # Without a total only an empty page, or the same again, says that there is no more.
        if is_repeated or not page.features or (matched is not None and received >= matched):
            return [page.path for page in pages]


def _query(
    service: Service, layer: FeatureType, bounds: Bounds | None, size: int, start: int
) -> dict[str, str]:
    is_two = service.version.startswith("2")
    query = {
        "service": "WFS",
        "version": service.version,
        "request": "GetFeature",
        "typeNames" if is_two else "typeName": layer.name,
        "count" if is_two else "maxFeatures": str(size),
        "startIndex": str(start),
    }
    if service.json_format:
        query["outputFormat"] = service.json_format
    code = CRS_OF_OUTPUT.rsplit(":", 1)[-1]
    if code in layer.codes:
        name = EPSG_URN.format(code)
        query["srsName"] = name
        if bounds is not None:
            query["bbox"] = ",".join([*(f"{value:.3f}" for value in bounds), name])
    return query


def _fetch_page(url: str, stem: Path, session: requests.Session, role: str) -> _Page:
    content = read_body(url, role, session)
    digest = _content_digest(content)
    if content.lstrip().startswith(b"{"):
        try:
            answer = json.loads(content)
            features = answer["features"]
        except (ValueError, KeyError, TypeError) as error:
            raise _strange(url, role, "GeoJSON that cannot be read") from error
        path = stem.with_suffix(".geojson")
        _write(path, content)
        matched = answer.get("numberMatched", answer.get("totalFeatures"))
        return _Page(path, len(features), matched if isinstance(matched, int) else None, digest)
    root = _parsed(content, url, role)
    if not local_name(root).endswith("FeatureCollection"):
        raise _strange(url, role, f"'{local_name(root)}' instead of features")
    path = stem.with_suffix(".gml")
    # GDAL would ask for the schema that is named there, on a way of its own.
    _write(path, SCHEMA_LOCATION.sub(b"", content, count=1))
    found = MATCHED.search(content[:FIRST_BYTES])
    try:
        has_layer = len(pyogrio.list_layers(path)) > 0
        count = int(pyogrio.read_info(path, force_feature_count=True)["features"])
    except (DataSourceError, ValueError) as error:
        if found and int(found[1]) == 0:
            return _Page(path, 0, 0, digest)
        raise _strange(url, role, "GML that cannot be read") from error
    return _Page(path, count if has_layer else 0, int(found[1]) if found else None, digest)


def _content_digest(content: bytes) -> str:
    """Return what tells one page from another; servers stamp every answer with its time."""
    plain = re.sub(rb'"?timeStamp"?\s*[:=]\s*"[^"]*"', b"", content)
    return hashlib.sha256(plain).hexdigest()


def _write(path: Path, content: bytes) -> None:
    with as_output_error(path):
        path.write_bytes(content)


def _parsed(content: bytes, url: str, role: str) -> Element:
    if is_page(content[:FIRST_BYTES]):
        raise page_error(content[:FIRST_BYTES], url, role)
    try:
        root = parse_xml(content)
    except ValueError as error:
        raise _strange(url, role, "something that is neither XML nor JSON") from error
    if "Exception" in local_name(root):
        text = text_of(root, "ExceptionText") or text_of(root, "ServiceException") or "no reason"
        raise SourceError(
            f"{role}: {http.host(url)} refuses the request: {text[:300]}. "
            "Look at the address and LAYER."
        )
    return root


def _strange(url: str, role: str, what: str) -> SourceError:
    return SourceError(
        f"{role}: {http.host(url)} answers with {what}. Try again later, or download the file."
    )


def _base(address: str) -> str:
    """Return the address without what a request adds to it; keys of its own are kept."""
    plain = address[4:] if address.upper().startswith("WFS:") else address
    parts = urlsplit(plain)
    if parts.scheme not in ("http", "https"):
        raise InputError("SOURCE: the address of a WFS begins with http:// or https://.")
    kept = [(key, value) for key, value in parse_qsl(parts.query) if key.lower() not in OWN_KEYS]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(kept), ""))


def _url(base: str, query: dict[str, str]) -> str:
    return f"{base}{'&' if urlsplit(base).query else '?'}{urlencode(query)}"


def _feature_type(element: Element) -> FeatureType:
    codes = [
        (child.text or "").strip().rsplit(":", 1)[-1].rsplit("/", 1)[-1]
        for child in element
        if local_name(child) in ("DefaultCRS", "DefaultSRS", "OtherCRS", "OtherSRS", "SRS")
    ]
    name = next((child.text or "" for child in element if local_name(child) == "Name"), "")
    return FeatureType(name.strip(), tuple(codes))


def _json_format(root: Element) -> str | None:
    offered = [
        (value.text or "").strip()
        for parameter in named(root, "Parameter")
        if parameter.get("name", "").lower() == "outputformat"
        for value in parameter.iter()
        if local_name(value) == "Value"
    ]
    return next((text for text in offered if text.split(";")[0].lower() in JSON_FORMATS), None)


def _largest_page(root: Element) -> int | None:
    for constraint in named(root, "Constraint"):
        if constraint.get("name") == "CountDefault":
            text = text_of(constraint, "DefaultValue") or text_of(constraint, "Value") or ""
            return int(text) if text.isdigit() and int(text) > 0 else None
    return None
