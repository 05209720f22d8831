"""Shows every band of an agreement raster as a layer of its own."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
)


class AgreementBands(QgsProcessingLayerPostProcessorInterface):
    """Adds a copy of the loaded layer for each further band, next to it in the layer tree."""

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        if not isinstance(layer, QgsRasterLayer):
            return
        title = layer.name()
        project = context.project() or QgsProject.instance()
        for band in range(2, layer.bandCount() + 1):
            copy = layer.clone()
            show_band(copy, band, title)
            project.addMapLayer(copy, False)
            node = project.layerTreeRoot().findLayer(layer.id())
            parent = node.parent() if node is not None else project.layerTreeRoot()
            parent.addLayer(copy)
        show_band(layer, 1, title)


def show_band(layer: QgsRasterLayer, band: int, title: str) -> None:
    """Let a layer show one band, named after the reference it compares with."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsPalettedRasterRenderer):
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), band, renderer.classes()))
    reference = layer.bandName(band).split(": ", maxsplit=1)[-1]
    layer.setName(f"{title}: {reference}")
    layer.triggerRepaint()
