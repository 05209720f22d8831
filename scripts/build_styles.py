"""Write the QML style of every product: run with QGIS's Python after changing a colour here.

QT_QPA_PLATFORM=offscreen /usr/bin/python3 scripts/build_styles.py
"""

from __future__ import annotations

import sys
import tempfile
import uuid
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
from osgeo import gdal, osr
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsHillshadeRenderer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterContourRenderer,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

STYLES = Path(__file__).resolve().parents[1] / "rock_outcrop_plugin" / "resources" / "styles"
DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
BRIGHTEST_REFLECTANCE = 9000
COMPOSITE_GAMMA = 1.5
MASK = "#d7191c"
COMPOSITE_BANDS = {"red": 3, "green": 2, "blue": 1}

Stops = list[tuple[float, str]]


def composite(layer: QgsRasterLayer) -> QgsRasterRenderer:
    """True colour: B04 B03 B02 of the bands B02 B03 B04 B08 B11 B12, reflectance 0 to 0.9."""
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, *COMPOSITE_BANDS.values())
    for colour, band in COMPOSITE_BANDS.items():
        stretch = QgsContrastEnhancement(provider.dataType(band))
        stretch.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        stretch.setMinimumValue(0)
        stretch.setMaximumValue(BRIGHTEST_REFLECTANCE)
        getattr(renderer, f"set{colour.capitalize()}ContrastEnhancement")(stretch)
    return renderer


def dem(layer: QgsRasterLayer) -> QgsRasterRenderer:
    """Shaded relief: it needs no range of elevations, so it suits every place."""
    renderer = QgsHillshadeRenderer(layer.dataProvider(), 1, 315.0, 45.0)
    renderer.setZFactor(1.0)
    renderer.setMultiDirectional(True)
    return renderer


def palette(*classes: tuple[int, str, str]) -> Callable[[QgsRasterLayer], QgsRasterRenderer]:
    """Return a maker of a renderer of (value, colour, label); other values are transparent."""

    def make(layer: QgsRasterLayer) -> QgsRasterRenderer:
        return QgsPalettedRasterRenderer(
            layer.dataProvider(),
            1,
            [
                QgsPalettedRasterRenderer.Class(value, QColor(colour), label)
                for value, colour, label in classes
            ],
        )

    return make


def mask_outline(layer: QgsRasterLayer) -> QgsRasterRenderer:
    """The edge between 0 and 1: what lies under the mask stays in sight."""
    renderer = QgsRasterContourRenderer(layer.dataProvider())
    renderer.setInputBand(1)
    # One line between 0 and 1, and none at 1.
    renderer.setContourInterval(0.6)
    renderer.setContourIndexInterval(0)
    renderer.setDownscale(1.0)
    symbol = QgsLineSymbol.createSimple({"line_color": MASK, "line_width": "0.4"})
    renderer.setContourSymbol(symbol)
    return renderer


def ramp(
    maximum: float, stops: Stops, suffix: str
) -> Callable[[QgsRasterLayer], QgsRasterRenderer]:
    """Return a maker of a ramp from 0 to `maximum`; stops are (0..1, #rrggbb or #aarrggbb)."""

    def make(layer: QgsRasterLayer) -> QgsRasterRenderer:
        first, *inner, last = stops
        gradient = QgsGradientColorRamp(
            QColor(first[1]),
            QColor(last[1]),
            False,
            [QgsGradientStop(offset, QColor(colour)) for offset, colour in inner],
        )
        colours = QgsColorRampShader(0, maximum, gradient)
        colours.setColorRampType(Qgis.ShaderInterpolationMethod.Linear)
        colours.setClassificationMode(Qgis.ShaderClassificationMethod.Continuous)
        colours.setColorRampItemList(
            [
                QgsColorRampShader.ColorRampItem(
                    offset * maximum, QColor(colour), f"{offset * maximum:g}{suffix}"
                )
                for offset, colour in stops
            ]
        )
        shader = QgsRasterShader(0, maximum)
        shader.setRasterShaderFunction(colours)
        renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
        renderer.setClassificationMin(0)
        renderer.setClassificationMax(maximum)
        return renderer

    return make


PROBABILITY: Stops = [
    (0.0, "#00ffffcc"),
    (0.1, "#80ffeda0"),
    (0.3, "#fffeb24c"),
    (0.5, "#fffc6a3a"),
    (0.7, "#ffe31a1c"),
    (0.9, "#ff99000d"),
    (1.0, "#ff4a0012"),
]
LABELS: Stops = [(0.0, "#00dfc27d"), (0.25, "#ffdfc27d"), (0.5, "#ffbf812d"), (1.0, "#ff543005")]
SLOPE: Stops = [
    (0.0, "#fcfdbf"),
    (0.17, "#feca8d"),
    (0.33, "#fd9668"),
    (0.5, "#f1605d"),
    (0.67, "#9e2f7f"),
    (0.83, "#51127c"),
    (1.0, "#000004"),
]
UNCERTAINTY: Stops = [
    (0.0, "#00440154"),
    (0.1, "#80443983"),
    (0.4, "#ff31688e"),
    (0.7, "#ff35b779"),
    (1.0, "#fffde725"),
]

RASTERS: dict[str, Callable[[QgsRasterLayer], QgsRasterRenderer]] = {
    "composite": composite,
    "dem": dem,
    "truth": palette((1, "#2b2b2b", "rock (truth)")),
    "slope": ramp(60.0, SLOPE, "°"),
    "labels": ramp(1.0, LABELS, ""),
    "probability": ramp(100.0, PROBABILITY, " %"),
    "probability_fraction": ramp(1.0, PROBABILITY, ""),
    "mask": mask_outline,
    "quality": palette(
        (1, "#9fc4c7", "all channels"),
        (2, "#e6902e", "topography alone"),
    ),
    "uncertainty": ramp(50.0, UNCERTAINTY, " %"),
    "agreement": palette(
        (1, "#294533", "rock in both"),
        (2, "#d40d8c", "prediction only"),
        (3, "#00abd6", "reference only"),
    ),
}

OUTLINES = {"johnson": "#1f5fd0", "geomap": "#1a9641", "add": "#f07d00", "outlines": "#e31a1c"}
SPLITS = (
    ("train", "#3b7dd8", "training"),
    ("validation", "#f2b134", "validation"),
    ("test", "#c2388b", "test"),
)
UNUSED = "#8a949b"
DISAGREEMENTS = (("prediction only", "#d40d8c"), ("reference only", "#00abd6"))


def outline(colour: str, fill: str = "#00000000") -> QgsFillSymbol:
    """Return a fill symbol with a thin outline."""
    symbol = QgsFillSymbol.createSimple({"outline_width": "0.35", "joinstyle": "round"})
    symbol.symbolLayer(0).setFillColor(QColor(fill))
    symbol.symbolLayer(0).setStrokeColor(QColor(colour))
    return symbol


def tile_splits() -> QgsCategorizedSymbolRenderer:
    """Tiles by split; tiles without one are grey."""
    categories = [
        QgsRendererCategory(value, outline(colour, f"#40{colour[1:]}"), label)
        for value, colour, label in SPLITS
    ]
    categories.append(QgsRendererCategory("", outline(UNUSED), "not selected"))
    return QgsCategorizedSymbolRenderer("split", categories)


def disagreement_kinds() -> QgsCategorizedSymbolRenderer:
    """Points in the colours of the agreement raster."""
    categories = []
    for kind, colour in DISAGREEMENTS:
        marker = QgsMarkerSymbol.createSimple(
            {"name": "circle", "size": "2.6", "color": colour, "outline_color": "#ffffff"}
        )
        categories.append(QgsRendererCategory(kind, marker, kind))
    return QgsCategorizedSymbolRenderer("kind", categories)


def save(layer: QgsMapLayer, name: str) -> None:
    """Write the style; what Qt and QGIS draw by chance is fixed: equal styles are equal files."""
    categories = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Rendering
    path = STYLES / f"{name}.qml"
    message, is_saved = layer.saveNamedStyle(str(path), categories)
    if not is_saved:
        raise SystemExit(message)
    root = ElementTree.parse(path).getroot()
    for number, element in enumerate(root.iter()):
        for key in ("id", "uuid"):
            if element.get(key, "").startswith("{"):
                element.set(key, f"{{{uuid.uuid5(uuid.NAMESPACE_OID, f'{name} {number}')}}}")
        attributes = sorted(element.items())
        element.attrib.clear()
        element.attrib.update(attributes)
    ElementTree.indent(root)
    path.write_text(DOCTYPE + ElementTree.tostring(root, encoding="unicode") + "\n", "utf-8")


def sample_raster(folder: Path, name: str) -> QgsRasterLayer:
    """Return a layer with the bands that the style needs."""
    bands = len(COMPOSITE_BANDS) if name == "composite" else 1
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3031)
    path = folder / f"{name}.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, bands, gdal.GDT_UInt16)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((0, 10, 0, 0, 0, -10))
    for band in range(1, bands + 1):
        dataset.GetRasterBand(band).WriteArray(np.arange(16, dtype=np.uint16).reshape(4, 4))
    del dataset
    return QgsRasterLayer(str(path), name)


def build(folder: Path) -> None:
    """Write all styles."""
    STYLES.mkdir(parents=True, exist_ok=True)
    for name, make in RASTERS.items():
        layer = sample_raster(folder, name)
        renderer = make(layer)
        fixed = QgsRasterMinMaxOrigin()
        fixed.setLimits(QgsRasterMinMaxOrigin.Limits.None_)
        renderer.setMinMaxOrigin(fixed)
        layer.setRenderer(renderer)
        if name == "composite":
            layer.brightnessFilter().setGamma(COMPOSITE_GAMMA)
        save(layer, name)
    for name, colour in OUTLINES.items():
        layer = QgsVectorLayer("Polygon?crs=EPSG:3031", name, "memory")
        layer.setRenderer(QgsSingleSymbolRenderer(outline(colour)))
        save(layer, name)
    tiles = QgsVectorLayer("Polygon?crs=EPSG:3031&field=split:string", "tiles", "memory")
    tiles.setRenderer(tile_splits())
    save(tiles, "tiles")
    points = QgsVectorLayer("Point?crs=EPSG:3031&field=kind:string", "points", "memory")
    points.setRenderer(disagreement_kinds())
    save(points, "disagreements")


def main() -> int:
    """Start QGIS without windows and write the styles."""
    gdal.UseExceptions()
    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
    application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
