"""The layers that draw a view. The user's layers keep their styles: presets draw copies."""

from __future__ import annotations

import math
from typing import cast

from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterContourRenderer,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ....algorithms.layer_products import is_remote, product_of_layer, stored_tag
from ...styles import REFERENCE_COLOURS, STYLES
from .project_layers import layers_of
from .views import LAYERS_OF, Preset, View

BRIGHTEST_REFLECTANCE = 9000.0
BRIGHTEST_SHORT_WAVE = {"B12": 5000.0, "B11": 5000.0}
GAMMA = 1.5
BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
COMBINATIONS: dict[str, tuple[str, str, str]] = {
    "rgb": ("B04", "B03", "B02"),
    "swir": ("B12", "B08", "B04"),
}
COLOURS: dict[str, str] = {"prediction": "#e31a1c", **REFERENCE_COLOURS}
FILL_ALPHA = 70
# Of a mask of 0 and 1 this interval draws one line only, between the two.
MASK_LINE = 0.7
LOWEST_LINE = 0.51
PUBLISHED_THRESHOLD = 0.9
THRESHOLD_TAG = "ROCK_OUTCROP_THRESHOLD"


def layers_to_draw(view: View, project: QgsProject, *, on_composite: bool) -> list[QgsMapLayer]:
    """Return what a preset or layer view draws, uppermost first; copies belong to the caller.

    An empty list: the project no longer has it. Themes are drawn by the canvas itself.
    """
    if view.kind == "layer":
        layer = project.mapLayer(view.name)
        if layer is None or not layer.isValid():
            return []
        is_base = product_of_layer(layer) == "composite"
        return [layer] if is_base or not on_composite else [layer, *base(project)]
    preset = cast(Preset, view.name)
    if preset in COMBINATIONS:
        return base(project, preset)
    source = preset_layer(preset, project)
    if source is None:
        return []
    shown = source if _keeps_its_style(preset, source) else drawn_as(preset, source)
    return [shown, *base(project)] if on_composite else [shown]


def source_layers(view: View, project: QgsProject) -> list[str]:
    """Return the ids of the project's layers that a preset or layer view is made of."""
    base_ids = [layer.id() for layer in layers_of(project, "composite")[:1]]
    if view.kind == "layer":
        return [view.name, *base_ids]
    source = preset_layer(cast(Preset, view.name), project)
    return base_ids if source is None else [source.id(), *base_ids]


def preset_layer(preset: Preset, project: QgsProject) -> QgsMapLayer | None:
    """Return the layer of the project that a preset shows."""
    for product in LAYERS_OF[preset]:
        for layer in layers_of(project, product):
            return layer
    return None


def base(project: QgsProject, preset: Preset = "rgb") -> list[QgsMapLayer]:
    """Return a copy of the composite in a band combination, or nothing."""
    for layer in layers_of(project, "composite"):
        if isinstance(layer, QgsRasterLayer):
            return [drawn_as(preset, layer)]
    return []


def drawn_as(preset: Preset, layer: QgsMapLayer) -> QgsMapLayer:
    """Return a copy of a layer with a preset's style."""
    copy = layer.clone()
    if isinstance(copy, QgsVectorLayer):
        copy.setRenderer(QgsSingleSymbolRenderer(_outline(COLOURS[preset])))
        copy.setLabelsEnabled(False)
        copy.setOpacity(1.0)
    elif preset in COMBINATIONS:
        _show_bands(copy, COMBINATIONS[preset])
    elif preset == "agreement":
        copy.loadNamedStyle(str(STYLES / "agreement.qml"))
    else:
        copy.setRenderer(_mask_renderer(preset, copy))
        copy.setOpacity(1.0)
    copy.setScaleBasedVisibility(False)
    return copy


def _keeps_its_style(preset: Preset, layer: QgsMapLayer) -> bool:
    """Return whether a layer is drawn as it is.

    An agreement's classes say which band it shows; a copy of a remote vector layer would be
    fetched a second time.
    """
    if isinstance(layer, QgsVectorLayer):
        return is_remote(layer)
    return preset == "agreement" and isinstance(layer.renderer(), QgsPalettedRasterRenderer)


def threshold_of(layer: QgsRasterLayer) -> float:
    """Return from which probability on a pixel is rock: what the file says, or 0.9."""
    try:
        return float(stored_tag(layer, THRESHOLD_TAG) or PUBLISHED_THRESHOLD)
    except ValueError:
        return PUBLISHED_THRESHOLD


def is_fraction(layer: QgsRasterLayer) -> bool:
    """Return whether a probability is 0 to 1, not per cent."""
    return layer.dataProvider().dataType(1) in (Qgis.DataType.Float32, Qgis.DataType.Float64)


def band_numbers(layer: QgsRasterLayer, names: tuple[str, ...]) -> list[int]:
    """Return bands by their descriptions; a file without them has the composite's order."""
    described = {
        layer.bandName(band).split(": ", maxsplit=1)[-1].strip().upper(): band
        for band in range(1, layer.bandCount() + 1)
    }
    if all(name in described for name in names):
        return [described[name] for name in names]
    ordered = [BANDS.index(name) + 1 for name in names]
    if max(ordered) <= layer.bandCount():
        return ordered
    return [min(band, layer.bandCount()) for band in (1, 2, 3)]


def _show_bands(layer: QgsRasterLayer, names: tuple[str, str, str]) -> None:
    provider = layer.dataProvider()
    bands = band_numbers(layer, names)
    renderer = QgsMultiBandColorRenderer(provider, *bands)
    setters = (
        renderer.setRedContrastEnhancement,
        renderer.setGreenContrastEnhancement,
        renderer.setBlueContrastEnhancement,
    )
    for name, band, put in zip(names, bands, setters, strict=True):
        stretch = QgsContrastEnhancement(provider.dataType(band))
        stretch.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        brightest = BRIGHTEST_SHORT_WAVE.get(name, BRIGHTEST_REFLECTANCE)
        is_byte = provider.dataType(band) == Qgis.DataType.Byte
        is_float = provider.dataType(band) in (Qgis.DataType.Float32, Qgis.DataType.Float64)
        stretch.setMinimumValue(0)
        stretch.setMaximumValue(255 if is_byte else brightest / 1e4 if is_float else brightest)
        put(stretch)
    fixed = QgsRasterMinMaxOrigin()
    fixed.setLimits(QgsRasterMinMaxOrigin.Limits.None_)
    renderer.setMinMaxOrigin(fixed)
    layer.setRenderer(renderer)
    layer.brightnessFilter().setGamma(GAMMA)


def _mask_renderer(preset: Preset, layer: QgsRasterLayer) -> QgsRasterRenderer:
    """Return the outline of rock; for references also a light fill, as their polygons have."""
    colour = QColor(COLOURS[preset])
    if preset != "prediction":
        rock = QgsPalettedRasterRenderer.Class(1, colour, preset)
        renderer = QgsPalettedRasterRenderer(layer.dataProvider(), 1, [rock])
        renderer.setOpacity(0.7)
        return renderer
    line = _line_value(layer)
    if line is None:
        return _filled_from_threshold(layer, colour)
    outline = QgsRasterContourRenderer(layer.dataProvider())
    outline.setInputBand(1)
    outline.setDownscale(1.0)
    outline.setContourInterval(line)
    outline.setContourIndexInterval(0)
    for put in (outline.setContourSymbol, outline.setContourIndexSymbol):
        put(QgsLineSymbol.createSimple({"line_color": colour.name(), "line_width": "0.5"}))
    return outline


def _line_value(layer: QgsRasterLayer) -> float | None:
    """Return the value whose multiples are outlines, or None when several lie in the range."""
    if product_of_layer(layer) == "mask":
        return MASK_LINE
    threshold = threshold_of(layer)
    if threshold < LOWEST_LINE:
        return None
    return threshold if is_fraction(layer) else threshold * 100


def _filled_from_threshold(
    layer: QgsRasterLayer, colour: QColor
) -> QgsSingleBandPseudoColorRenderer:
    """Return a light fill of what is rock at the threshold."""
    threshold = threshold_of(layer) * (1 if is_fraction(layer) else 100)
    classes = QgsColorRampShader(0, math.inf)
    classes.setColorRampType(Qgis.ShaderInterpolationMethod.Discrete)
    classes.setColorRampItemList(
        [
            # A class of this kind ends with its value: rock begins with the threshold itself.
            QgsColorRampShader.ColorRampItem(math.nextafter(threshold, 0), QColor(0, 0, 0, 0)),
            QgsColorRampShader.ColorRampItem(math.inf, colour),
        ]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(classes)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setOpacity(0.5)
    return renderer


def _outline(colour: str) -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple({"outline_width": "0.5", "joinstyle": "round"})
    fill = QColor(colour)
    fill.setAlpha(FILL_ALPHA)
    symbol.symbolLayer(0).setFillColor(fill)
    symbol.symbolLayer(0).setStrokeColor(QColor(colour))
    return symbol
