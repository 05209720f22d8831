"""Which of our products a layer of the project is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, cast, get_args

from qgis.core import QgsMapLayer, QgsProject, QgsProviderRegistry, QgsRasterLayer, QgsVectorLayer

from ...styles import PRODUCT_TAG

Product = Literal[
    "composite",
    "probability",
    "mask",
    "truth",
    "johnson",
    "geomap",
    "add",
    "labels",
    "agreement",
    "uncertainty",
    "quality",
    "slope",
    "dem",
    "outlines",
    "tiles",
    "marks",
    "disagreements",
]
PRODUCT_PROPERTY = "rock_outcrop/product"
PRODUCTS: frozenset[str] = frozenset(get_args(Product))
REFERENCES: tuple[Product, ...] = ("johnson", "geomap", "add")
RASTERS: frozenset[str] = frozenset(
    {"composite", "probability", "labels", "agreement", "uncertainty", "quality", "slope", "dem"}
)
VECTORS: frozenset[str] = frozenset({"outlines", "tiles", "marks", "disagreements"})
WORDS: tuple[tuple[str, Product], ...] = (
    ("disagreements?", "disagreements"),
    ("agreement", "agreement"),
    ("johnson", "johnson"),
    ("geomap", "geomap"),
    ("add", "add"),
    ("marks", "marks"),
    ("probability", "probability"),
    ("uncertainty", "uncertainty"),
    ("quality", "quality"),
    ("truth", "truth"),
    ("outlines?", "outlines"),
    ("labels?", "labels"),
    ("composite", "composite"),
    ("slope", "slope"),
    ("dem|elevation", "dem"),
    ("mask|prediction|predicted", "mask"),
    ("tiles", "tiles"),
)
REMOTE = re.compile(r"https?://|/vsi(?:curl|s3|gs|az|adls|oss|swift|webhdfs)")

# A reference that was turned into a raster says of itself that it is a mask.
RENAMED_MASKS = frozenset({"johnson", "geomap", "add", "truth"})

MOST_KNOWN = 10_000

# Asked many times for every layer.
_known: dict[tuple[str, str, str, str, bool], Product | None] = {}


def product_of(layer: QgsMapLayer) -> Product | None:
    """Return what a layer holds: by its property, its file's tag or table, or else its name."""
    stored = str(layer.customProperty(PRODUCT_PROPERTY, "") or "")
    key = (layer.id(), layer.name(), layer.source(), stored, layer.isValid())
    if key not in _known:
        if len(_known) >= MOST_KNOWN:
            _known.clear()
        _known[key] = _find_product(layer, stored)
    return _known[key]


def is_remote(layer: QgsMapLayer) -> bool:
    """Return whether asking a layer for a value may have to wait for a network."""
    if REMOTE.search(layer.source()):
        return True
    return layer.providerType() not in ("gdal", "ogr", "memory", "delimitedtext", "spatialite")


def layers_of(project: QgsProject, product: Product) -> list[QgsMapLayer]:
    """Return the working layers of a product, the upper ones of the layer tree first."""
    return [layer for layer in layers_in_order(project) if product_of(layer) == product]


def layers_in_order(project: QgsProject) -> Iterator[QgsMapLayer]:
    """Yield the working rasters and vectors of a project as the layer tree lists them."""
    seen: set[str] = set()
    for node in project.layerTreeRoot().findLayers():
        layer = node.layer()
        if layer is not None:
            seen.add(layer.id())
            if _is_map(layer):
                yield layer
    for layer in project.mapLayers().values():
        if layer.id() not in seen and _is_map(layer):
            yield layer


def _is_map(layer: QgsMapLayer) -> bool:
    if not layer.isValid():
        return False
    return isinstance(layer, QgsRasterLayer) or (
        isinstance(layer, QgsVectorLayer) and layer.isSpatial()
    )


def _find_product(layer: QgsMapLayer, stored: str) -> Product | None:
    if stored not in PRODUCTS and layer.isValid():
        stored = _stored_product(layer)
    if stored in PRODUCTS and stored != "mask":
        return cast(Product, stored)
    if not layer.isValid():
        return "mask" if stored == "mask" else None
    named = _named_product(layer)
    if stored == "mask":
        return named if named in RENAMED_MASKS else "mask"
    return named


def _named_product(layer: QgsMapLayer) -> Product | None:
    stem = "" if is_remote(layer) else Path(layer.source().split("|")[0]).stem
    return _product_in(layer.name(), layer) or _product_in(stem, layer)


def _product_in(text: str, layer: QgsMapLayer) -> Product | None:
    words = re.split(r"[^a-z0-9]+", text.lower())
    kind = VECTORS if isinstance(layer, QgsRasterLayer) else RASTERS
    for pattern, product in WORDS:
        if product not in kind and any(re.fullmatch(pattern, word) for word in words):
            return product
    return None


def _stored_product(layer: QgsMapLayer) -> str:
    """Return what the file says of itself."""
    if isinstance(layer, QgsVectorLayer):
        if is_remote(layer):
            return ""
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        return str(parts.get("layerName") or "")
    return stored_tag(layer, PRODUCT_TAG)


def stored_tag(layer: QgsRasterLayer, name: str) -> str:
    """Return a tag of a raster's file, or an empty text; nothing is opened or read for it."""
    if layer.providerType() != "gdal":
        return ""
    found = re.search(rf"\b{name}=([\w.]+)", layer.dataProvider().htmlMetadata())
    return found.group(1) if found else ""
