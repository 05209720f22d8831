"""What layers show: products, their names for users, and where they belong in the layer tree."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args

from qgis.core import QgsMapLayer, QgsRasterContourRenderer, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..rock_outcrop_plugin.styles import PRODUCT_TAG

PRODUCT_PROPERTY = "rock_outcrop/product"
Product = Literal[
    "composite",
    "dem",
    "slope",
    "labels",
    "uncertainty",
    "quality",
    "probability",
    "truth",
    "mask",
    "agreement",
    "tiles",
    "geomap",
    "add",
    "johnson",
    "outlines",
    "disagreements",
    "marks",
]
REFERENCES: tuple[Product, ...] = ("johnson", "geomap", "add")
# From the bottom of a group to its top: what covers everything comes first.
ORDER: tuple[Product, ...] = get_args(Product)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


def product_title(product: str) -> str:
    """Return what a product is called, or an empty text for one that is not known."""
    titles = {
        "composite": _tr("Composite"),
        "dem": _tr("Elevation"),
        "slope": _tr("Slope"),
        "labels": _tr("Rock label"),
        "uncertainty": _tr("Uncertainty"),
        "quality": _tr("Quality"),
        "probability": _tr("Rock probability"),
        "truth": _tr("Truth"),
        "mask": _tr("Rock mask"),
        "agreement": _tr("Agreement"),
        "tiles": _tr("Tiles"),
        "geomap": "GeoMap",
        "add": "ADD",
        "johnson": "Johnson",
        "outlines": _tr("Rock outlines"),
        "disagreements": _tr("Disagreements"),
        "marks": _tr("Marks"),
    }
    return titles.get(product, "")


def sort_key(product: str) -> int:
    """Return a layer's place in its group: the smallest number lies at the bottom."""
    return ORDER.index(product) + 1 if product in ORDER else len(ORDER) + 1


def product_of(file: Path, layer: str | None = None) -> str:
    """Return which of our products a file holds, or an empty text.

    A vector file that says nothing goes by the name of its layer, which is the product's.
    """
    from ..rock_outcrop_plugin.native.tags import first_layer, read_tags

    if not file.is_file():
        return ""
    if product := read_tags(file, layer).get(PRODUCT_TAG, ""):
        return product
    name = layer or first_layer(file)
    return name if name in ORDER else ""


def shown_product(file: Path, layer: str | None = None) -> str:
    """Return which product a layer of a file shows: of a mask that was drawn, what it was drawn of.

    A mask of polygons that are none of ours remains a mask.
    """
    product = product_of(file, layer)
    if product != "mask" or not is_drawn(file, layer):
        return product
    from ..rock_outcrop_plugin.native.tags import read_tags
    from ..rock_outcrop_plugin.provenance import recorded_inputs

    drawn = (item.get("product") for item in recorded_inputs(read_tags(file, layer)))
    return next((name for name in drawn if name in REFERENCES), product)


def is_drawn(file: Path, layer: str | None = None) -> bool:
    """Return whether a mask was only drawn from polygons: it shows a reference, no prediction."""
    from ..rock_outcrop_plugin.native.tags import read_tags
    from ..rock_outcrop_plugin.provenance import ALGORITHM_TAG

    return read_tags(file, layer).get(ALGORITHM_TAG) == "rockoutcrop:rasterizemask"


def file_and_layer(source: str) -> tuple[Path, str | None]:
    """Return the file of a layer's source, and which of its layers where the source says it."""
    path, *options = source.split("|")
    names = [text.partition("=")[2] for text in options if text.startswith("layername=")]
    return Path(path), names[0] if names else None


def is_outline(layer: QgsMapLayer) -> bool:
    """Return whether a raster mask is drawn as an outline, whose legend would be a bare number."""
    return isinstance(layer, QgsRasterLayer) and isinstance(
        layer.renderer(), QgsRasterContourRenderer
    )


def rock_label() -> str:
    """Return what the outline of a mask is called in a legend."""
    return _tr("rock")
