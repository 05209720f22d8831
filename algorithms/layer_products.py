"""Which of our products a layer of a project shows, whoever loaded it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import cast

from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsRasterLayer, QgsVectorLayer

from ..rock_outcrop_plugin.styles import PRODUCT_TAG
from .products import ORDER, PRODUCT_PROPERTY, REFERENCES, Product, product_of

PRODUCTS: frozenset[str] = frozenset(ORDER)
VECTORS: frozenset[str] = frozenset({"outlines", "tiles", "marks", "disagreements"})
RASTERS = PRODUCTS - VECTORS - {"mask", "truth", *REFERENCES}
# Words in the names of layers; the first that fits is taken.
WORDS: tuple[tuple[str, Product], ...] = (
    ("disagreements?", "disagreements"),
    ("agreement", "agreement"),
    ("johnson[0-9]*", "johnson"),
    ("geomap[a-z0-9]*", "geomap"),
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
RENAMED_MASKS = frozenset({"truth", *REFERENCES})
MOST_KNOWN = 10_000

# Asked many times for every layer.
_known: dict[tuple[str, str, str, str, bool], Product | None] = {}


def product_of_layer(layer: QgsMapLayer) -> Product | None:
    """Return what a layer shows, or None where nothing tells it.

    What was noted when it was loaded comes first, then its file's tag or table, then its name.
    """
    noted = str(layer.customProperty(PRODUCT_PROPERTY, "") or "")
    key = (layer.id(), layer.name(), layer.source(), noted, layer.isValid())
    if key not in _known:
        if len(_known) >= MOST_KNOWN:
            _known.clear()
        _known[key] = _find_product(layer)
    return _known[key]


def recorded_product(layer: QgsMapLayer) -> Product | None:
    """Return what was noted of a layer or its file says of itself, whatever it is called."""
    noted = str(layer.customProperty(PRODUCT_PROPERTY, "") or "")
    if noted not in PRODUCTS and layer.isValid():
        noted = _stored_product(layer)
    return cast(Product, noted) if noted in PRODUCTS else None


def is_remote(layer: QgsMapLayer) -> bool:
    """Return whether asking a layer for a value may have to wait for a network."""
    if REMOTE.search(layer.source()):
        return True
    return layer.providerType() not in ("gdal", "ogr", "memory", "delimitedtext", "spatialite")


def stored_tag(layer: QgsRasterLayer, name: str) -> str:
    """Return a tag of a raster's file, or an empty text; nothing is opened or read for it."""
    if layer.providerType() != "gdal":
        return ""
    found = re.search(rf"\b{name}=([\w.]+)", layer.dataProvider().htmlMetadata())
    return found.group(1) if found else ""


def _find_product(layer: QgsMapLayer) -> Product | None:
    recorded = recorded_product(layer)
    if recorded and recorded != "mask":
        return recorded
    if not layer.isValid():
        return recorded
    named = _named_product(layer)
    if recorded == "mask":
        return named if named in RENAMED_MASKS else "mask"
    return named


def _named_product(layer: QgsMapLayer) -> Product | None:
    stem = "" if is_remote(layer) else Path(layer.source().split("|")[0]).stem
    return _product_in(layer.name(), layer) or _product_in(stem, layer)


def _product_in(text: str, layer: QgsMapLayer) -> Product | None:
    words = re.split(r"[^a-z0-9]+", text.lower())
    impossible = VECTORS if isinstance(layer, QgsRasterLayer) else RASTERS
    for pattern, product in WORDS:
        if product not in impossible and any(re.fullmatch(pattern, word) for word in words):
            return product
    return None


def _stored_product(layer: QgsMapLayer) -> str:
    """Return what the file says of itself."""
    if isinstance(layer, QgsVectorLayer):
        if is_remote(layer):
            return ""
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        if parts.get("layerName"):
            return str(parts["layerName"])
        # Ours are GeoPackages, which open at once; to look into others may take long.
        file = Path(str(parts.get("path", "")))
        return product_of(file) if file.suffix.lower() == ".gpkg" else ""
    return stored_tag(layer, PRODUCT_TAG) if isinstance(layer, QgsRasterLayer) else ""
