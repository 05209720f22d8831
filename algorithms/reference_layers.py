"""Reference masks as parameters: layers of either kind become what a job names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsRasterLayer

from ..rock_outcrop_plugin.jobs.specs import ReferenceSpec
from .layers import map_layers, raster_layer_path, vector_file

if TYPE_CHECKING:
    from .base import RockOutcropAlgorithm


def reference_specs(
    algorithm: RockOutcropAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> tuple[ReferenceSpec, ...]:
    """Return the layers of a parameter, raster or vector. Raises InputError."""
    layers = map_layers(algorithm, parameters, name, context)
    return tuple(reference_spec(layer, name, context, algorithm.token) for layer in layers)


def reference_spec(
    layer: QgsMapLayer, role: str, context: QgsProcessingContext, token: str
) -> ReferenceSpec:
    """Return a layer as a job names it; `role` is the parameter's name. Raises InputError."""
    if isinstance(layer, QgsRasterLayer):
        return ReferenceSpec(layer.name(), str(raster_layer_path(layer, role)))
    file = vector_file(layer, role, context, token)
    return ReferenceSpec(file.name, str(file.path), file.layer)
