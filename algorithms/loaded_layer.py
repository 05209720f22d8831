"""What happens to an output when QGIS loads it: its style, and its place in the layer tree."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
)

from ..rock_outcrop_plugin.styles import PRODUCT_TAG


class LoadedLayer(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded layer the style beside its file; an agreement shows all of its bands."""

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        file = Path(layer.source().split("|")[0])
        style = file.with_suffix(".qml")
        if style.exists():
            layer.loadNamedStyle(str(style))
        if isinstance(layer, QgsRasterLayer) and product_of(file) == "agreement":
            show_all_bands(layer, context.project() or QgsProject.instance())
        layer.triggerRepaint()


# Processing deletes a post-processor with its context, so every layer needs its own; it keeps no
# Python reference, and the algorithm that could is gone before the layer is loaded.
_WAITING: deque[LoadedLayer] = deque(maxlen=256)


def arrange_outputs(context: QgsProcessingContext, results: dict[str, Any], group: str) -> None:
    """Let every output that QGIS will load arrive styled and in one layer group."""
    for value in results.values():
        if isinstance(value, str) and context.willLoadLayerOnCompletion(value):
            details = context.layerToLoadOnCompletionDetails(value)
            details.groupName = group
            _WAITING.append(LoadedLayer())
            details.setPostProcessor(_WAITING[-1])


def product_of(file: Path) -> str:
    """Return which of our products a raster file holds, or an empty text."""
    from osgeo import gdal

    dataset = gdal.Open(str(file)) if file.exists() else None
    return (dataset.GetMetadataItem(PRODUCT_TAG) or "") if dataset is not None else ""


def show_all_bands(layer: QgsRasterLayer, project: QgsProject) -> None:
    """Add a copy of the layer for each further band, next to it in the layer tree."""
    title = layer.name()
    node = project.layerTreeRoot().findLayer(layer.id())
    parent = node.parent() if node is not None else project.layerTreeRoot()
    for band in range(2, layer.bandCount() + 1):
        copy = layer.clone()
        show_band(copy, band, title)
        project.addMapLayer(copy, False)
        parent.addLayer(copy)
    show_band(layer, 1, title)


def show_band(layer: QgsRasterLayer, band: int, title: str) -> None:
    """Let a layer show one band, named after the reference it compares with."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsPalettedRasterRenderer):
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), band, renderer.classes()))
    reference = layer.bandName(band).split(": ", maxsplit=1)[-1]
    layer.setName(f"{title}: {reference}")
