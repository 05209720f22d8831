"""Layers of the project as parameters of our algorithms."""

from __future__ import annotations

from qgis.core import QgsProject

from ....algorithms.layer_products import product_of_layer


def layers_of_products(products: dict[str, str]) -> dict[str, str]:
    """Return ids of layers by parameter, given the product that each parameter wants.

    A product of which the project has none, or more than one, is left out: which one is meant is
    then for the user to say.
    """
    layers = QgsProject.instance().mapLayers().values()
    found: dict[str, str] = {}
    for parameter, product in products.items():
        fitting = [layer for layer in layers if product_of_layer(layer) == product]
        if len(fitting) == 1:
            found[parameter] = fitting[0].id()
    return found
