"""How layers look on a comparison when they come from files and nobody has styled them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsRasterContourRenderer,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..rock_outcrop_plugin.styles import REFERENCE_COLOURS, STYLES
from .layer_products import product_of_layer, recorded_product
from .products import file_and_layer

OTHER_COLOURS = ("#7b3294", "#c2185b", "#00838f", "#5d4037")
OUTLINE_MILLIMETRES = "0.35"
SAMPLED_PIXELS = 250_000
# Between the 0 and the 1 of a mask, and no second line below 1.
MASK_CONTOUR = 0.6


def style_prediction(layer: QgsMapLayer) -> None:
    """Style a prediction: by the file beside it, its product, or its values."""
    if _sidecar(layer) or _product_style(layer, recorded_product(layer) or ""):
        return
    if isinstance(layer, QgsRasterLayer):
        _product_style(layer, _guessed(layer))
    elif isinstance(layer, QgsVectorLayer):
        _product_style(layer, "outlines")


def style_result(layer: QgsMapLayer, product: str) -> None:
    """Style a composite or an agreement: by the file beside it, or as its product."""
    if not _sidecar(layer):
        _product_style(layer, product)


def style_reference(layer: QgsMapLayer, place: int) -> None:
    """Draw a reference as an outline in its own colour; unknown ones by their place in the list."""
    colour = reference_colour(layer, place)
    if isinstance(layer, QgsRasterLayer):
        renderer = QgsRasterContourRenderer(layer.dataProvider())
        renderer.setInputBand(1)
        renderer.setContourInterval(MASK_CONTOUR)
        renderer.setContourIndexInterval(0)
        renderer.setDownscale(1.0)
        renderer.setContourSymbol(
            QgsLineSymbol.createSimple({"line_color": colour, "line_width": OUTLINE_MILLIMETRES})
        )
        layer.setRenderer(renderer)
    elif isinstance(layer, QgsVectorLayer):
        symbol = QgsFillSymbol.createSimple(
            {
                "style": "no",
                "outline_color": colour,
                "outline_width": OUTLINE_MILLIMETRES,
                "joinstyle": "round",
            }
        )
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def reference_colour(layer: QgsMapLayer, place: int) -> str:
    """Return the colour of a mask: that of its product, or one for its place in the list."""
    return (
        REFERENCE_COLOURS.get(product_of_layer(layer) or "")
        or OTHER_COLOURS[place % len(OTHER_COLOURS)]
    )


def _sidecar(layer: QgsMapLayer) -> bool:
    file, _ = file_and_layer(layer.source())
    return _load(layer, file.with_suffix(".qml"))


def _product_style(layer: QgsMapLayer, product: str) -> bool:
    if product == "probability" and isinstance(layer, QgsRasterLayer):
        kind = layer.dataProvider().dataType(1)
        if kind in (Qgis.DataType.Float32, Qgis.DataType.Float64):
            product = "probability_fraction"
    return bool(product) and _load(layer, STYLES / f"{product}.qml")


def _load(layer: QgsMapLayer, style: Path) -> bool:
    if not style.is_file():
        return False
    _, is_loaded = layer.loadNamedStyle(str(style))
    return bool(is_loaded)


def _guessed(layer: QgsRasterLayer) -> str:
    """Return which product the values of a raster look like."""
    kind = layer.dataProvider().dataType(1)
    if kind in (Qgis.DataType.Float32, Qgis.DataType.Float64):
        return "probability"
    values = layer.dataProvider().bandStatistics(
        1, Qgis.RasterBandStatistic.Max, layer.extent(), SAMPLED_PIXELS
    )
    return "mask" if values.maximumValue <= 1 else "probability"
