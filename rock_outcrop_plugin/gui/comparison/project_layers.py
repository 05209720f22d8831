"""The layers of a project in order, and those of a product."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from ....algorithms.layer_products import product_of_layer
from ....algorithms.products import Product


def layers_of(project: QgsProject, product: Product) -> list[QgsMapLayer]:
    """Return the working layers of a product, the upper ones of the layer tree first."""
    return [layer for layer in layers_in_order(project) if product_of_layer(layer) == product]


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
