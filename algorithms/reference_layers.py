"""Reference masks as parameters: layers of either kind become what a job names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingContext,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..rock_outcrop_plugin.errors import InputError
from .layers import map_layers, raster_layer_path, vector_file

if TYPE_CHECKING:
    from ..rock_outcrop_plugin.jobs.specs import ReferenceSpec
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


def is_point_layer(layer: QgsMapLayer) -> bool:
    """Whether a layer holds points."""
    is_vector = isinstance(layer, QgsVectorLayer)
    return is_vector and layer.geometryType() == Qgis.GeometryType.Point


def mark_spec(
    layer: QgsVectorLayer, role: str, context: QgsProcessingContext, token: str
) -> ReferenceSpec:
    """Return a point layer of marks as a job names it. Raises InputError."""
    if not is_point_layer(layer) or layer.fields().indexOf("mark") < 0:
        raise InputError(
            f"{role}: the layer '{layer.name()}' is no layer of marks. Give points with a text "
            "field 'mark' that says rock, not rock or unsure."
        )
    return reference_spec(layer, role, context, token)


def reference_spec(
    layer: QgsMapLayer, role: str, context: QgsProcessingContext, token: str
) -> ReferenceSpec:
    """Return a layer as a job names it; `role` is the parameter's name. Raises InputError."""
    from ..rock_outcrop_plugin.jobs.specs import ReferenceSpec

    if isinstance(layer, QgsRasterLayer):
        return ReferenceSpec(layer.name(), str(raster_layer_path(layer, role)))
    file = vector_file(layer, role, context, token)
    return ReferenceSpec(file.name, str(file.path), file.layer)
