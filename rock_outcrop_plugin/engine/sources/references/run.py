"""A reference from wherever it is to the common form."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import requests
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ....errors import InputError
from ....progress import PartialReporter, Reporter, raise_if_cancelled
from ....sources import Source, all_sources, source
from ....sources.geomap import exposed_units, geomap_units
from ...grid import Bounds
from .. import http
from ..archives import is_archive, unpack
from ..composite import PREFIX
from .download import download
from .layers import FoundLayer, described, find_layer, required_crs
from .polygons import Polygons, clipped, output_bounds, read_polygons, single_polygons
from .specification import ReferenceResult, ReferenceRun
from .wfs import choose_type, fetch_pages, is_wfs, read_service
from .write import write_reference

ROLE = "SOURCE"
UNIT_FIELDS = ("simpcode", "simplecode")
VERSION = re.compile(r"v[._]?(\d+)[._-](\d+)", re.IGNORECASE)
SHARE_OF_TRANSFER = 0.6


@dataclass(frozen=True)
class _Order:
    """A run with what follows from it: the product, where from, and bounds in EPSG:3031."""

    run: ReferenceRun
    product: Source
    address: str
    bounds: Bounds | None

    @property
    def work(self) -> Path:
        return self.run.folder / f"work-{self.run.token}"


def fetch_reference(
    run: ReferenceRun,
    reporter: Reporter,
    new_session: Callable[[], requests.Session] = http.session,
) -> ReferenceResult:
    """Fetch a rock mask, and write its polygons clipped, valid, in EPSG:3031.

    Raises InputError, SourceError and OutputError.
    """
    exposed_units(run.units)
    if run.units and run.product != "geomap":
        raise InputError(f"UNITS: only geomap has units; {run.product} has none. Leave it empty.")
    product = source(run.product)
    bounds = None if run.bounds is None else output_bounds(run.bounds, run.bounds_crs)
    order = _Order(run, product, run.source or product.address, bounds)
    try:
        transfer = PartialReporter(reporter, 0.0, SHARE_OF_TRANSFER)
        layers = _layers(order, new_session, transfer)
        raise_if_cancelled(reporter)
        reporter.progress(SHARE_OF_TRANSFER, "polygons")
        return _converted(order, layers, reporter)
    finally:
        shutil.rmtree(order.work, ignore_errors=True)


def _converted(order: _Order, layers: list[FoundLayer], reporter: Reporter) -> ReferenceResult:
    run, bounds = order.run, order.bounds
    field = _unit_field(run, layers[0], reporter)
    parts = [
        read_polygons(layer, required_crs(layer, run.source_crs, ROLE), field, bounds, ROLE)
        for layer in layers
    ]
    polygons = _exposed(_joined(parts), field, run, reporter)
    raise_if_cancelled(reporter)
    polygons = single_polygons(polygons, ROLE, reporter)
    if bounds is not None:
        polygons = clipped(polygons, bounds)
    if not len(polygons):
        where = "in EXTENT " if bounds is not None else ""
        raise InputError(
            f"EXTENT: {order.product.title} has no polygon {where}({layers[0].title}). "
            "Choose another extent or source."
        )
    return _written(order, layers[0], polygons, _classes(polygons, field), reporter)


def _layers(
    order: _Order, new_session: Callable[[], requests.Session], reporter: Reporter
) -> list[FoundLayer]:
    """Return the layers that hold the product, on disk; pages of a service are a layer each."""
    run, address = order.run, order.address
    if is_wfs(address):
        return _service_layers(order, new_session, reporter)
    if _is_remote(address):
        with new_session() as session:
            path = download(
                address, run.folder, role=ROLE, token=run.token, session=session, reporter=reporter
            )
    else:
        path = Path(address)
        if not path.exists():
            raise InputError(f"{ROLE}: there is no '{path}'. Check the path.")
    if path.is_file() and is_archive(path):
        path = unpack(path, order.work, ROLE, reporter=reporter)
    return [find_layer(path, run.product, run.layer, ROLE)]


def _service_layers(
    order: _Order, new_session: Callable[[], requests.Session], reporter: Reporter
) -> list[FoundLayer]:
    run = order.run
    with new_session() as session:
        service = read_service(order.address, session, ROLE)
        kind = choose_type(service, run.product, run.layer)
        reporter.log(f"{ROLE}: layer '{kind.name}' of {http.host(service.address)} (WFS).")
        pages = fetch_pages(
            service,
            kind,
            order.bounds,
            folder=order.work,
            page_size=run.page_size,
            session=session,
            role=ROLE,
            reporter=reporter,
        )
    if not pages:
        raise InputError(
            f"EXTENT: '{kind.name}' has no feature there. Choose another extent or LAYER."
        )
    return [_page_layer(page, kind.codes) for page in pages]


def _page_layer(page: Path, codes: tuple[str, ...]) -> FoundLayer:
    found = described(page, None, ROLE)
    if "3031" in codes:
        # What was asked for is what is there; some servers forget to say so.
        return FoundLayer(page, found.name, found.fields, CRS.from_epsg(3031))
    return found


def _unit_field(run: ReferenceRun, layer: FoundLayer, reporter: Reporter) -> str | None:
    """Return the field that holds GeoMap's units, None where there is none to look at."""
    if run.product != "geomap":
        return None
    by_name = {name.lower(): name for name in layer.fields}
    for name in UNIT_FIELDS:
        if name in by_name:
            return by_name[name]
    if run.units:
        raise InputError(
            f"UNITS: {layer.title} has no field SIMPCODE, so that its units cannot be told. "
            "Leave UNITS empty, or give GeoMap as it is published."
        )
    reporter.warn(
        f"{ROLE}: {layer.title} has no field SIMPCODE: every polygon is taken as exposed rock."
    )
    return None


def _joined(parts: list[Polygons]) -> Polygons:
    geometries = np.concatenate([part.geometries for part in parts])
    values = [part.values for part in parts if part.values is not None]
    return Polygons(geometries, np.concatenate(values) if values else None)


def _exposed(
    polygons: Polygons,
    field: str | None,
    run: ReferenceRun,
    reporter: Reporter,
) -> Polygons:
    """Return the polygons of exposed rock, with whole numbers as values."""
    if field is None or polygons.values is None:
        return polygons
    codes = np.array([_code(value) for value in polygons.values], dtype=np.int64)
    unknown = sorted(set(codes.tolist()) - set(geomap_units()))
    if unknown:
        names = ", ".join("none" if code < 0 else str(code) for code in unknown)
        reporter.warn(f"{ROLE}: units that are not in GeoMap's table are left out: {names}.")
    keep = np.isin(codes, sorted(exposed_units(run.units)))
    chosen = "UNITS" if run.units else "the table"
    reporter.log(f"{ROLE}: {int(keep.sum())} of {len(codes)} polygons are rock by {chosen}.")
    return Polygons(polygons.geometries, codes).kept(keep)


def _code(value: object) -> int:
    try:
        return int(float(str(value)))
    except (ValueError, OverflowError):
        return -1


def _written(
    order: _Order,
    layer: FoundLayer,
    polygons: Polygons,
    classes: NDArray[np.object_],
    reporter: Reporter,
) -> ReferenceResult:
    run, product = order.run, order.product
    version = run.version or _version(order, layer)
    credit = _credit(order)
    reporter.progress(0.9, run.output.name)
    write_reference(
        run.output,
        polygons.geometries,
        (run.product, version, classes),
        layer=run.product,
        metadata={
            f"{PREFIX}SOURCE": _shown(order.address),
            f"{PREFIX}SOURCE_PRODUCT": product.product,
            f"{PREFIX}VERSION": version,
            f"{PREFIX}CREDIT": credit,
            f"{PREFIX}FETCHED": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
        },
        token=run.token,
        reporter=reporter,
    )
    area = float(shapely.area(polygons.geometries).sum())
    reporter.log(f"{len(polygons)} polygons, {area / 1e6:.2f} km², {version}. {credit}")
    reporter.progress(1.0)
    return ReferenceResult(run.output, len(polygons), area, version)


def _classes(polygons: Polygons, field: str | None) -> NDArray[np.object_]:
    if field is None or polygons.values is None:
        return np.full(len(polygons), "rock", dtype=object)
    names = geomap_units()
    return np.array([names[int(code)].name for code in polygons.values], dtype=object)


def _version(order: _Order, layer: FoundLayer) -> str:
    """Return the version in the names of file and layer; of the default address the table's."""
    if order.run.source is None:
        return order.product.version
    for text in (layer.name, layer.path.name, Path(order.address).name):
        if found := VERSION.search(text):
            return f"v{found[1]}{'-' if len(found[1]) == 4 else '.'}{found[2]}"
    return "unknown"


def _credit(order: _Order) -> str:
    """Return whom to credit: the publisher only for what came from the publisher."""
    given, product = order.run.source, order.product
    theirs = (product.name, f"{product.name}_wfs")
    hosts = {http.host(known.address) for name, known in all_sources().items() if name in theirs}
    if given is None or (_is_remote(given) and _shown(given) in hosts):
        return product.credit
    kind = "an address" if _is_remote(given) else "a file"
    return (
        f"From {kind} given by the user, {_shown(given)}. If it is the published one: "
        f"{product.licence}. {product.citation}."
    )


def _is_remote(address: str) -> bool:
    return address.lower().startswith(("http://", "https://", "wfs:"))


def _shown(address: str) -> str:
    """Return where it came from, without a user's name, password or query."""
    if _is_remote(address):
        return http.host(address.removeprefix("WFS:"))
    return Path(address).name
