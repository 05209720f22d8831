"""Where a comparison is: the reference system of its maps and the area they show."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsRectangle,
)

from ..rock_outcrop_plugin.errors import InputError
from .comparison_panels import Comparison

POLAR_LATITUDE = 60.0
ANTARCTIC, ARCTIC = "EPSG:3031", "EPSG:3413"
DEGREES_A_ZONE = 6.0


def map_area(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    prediction: QgsMapLayer,
    context: QgsProcessingContext,
) -> tuple[QgsCoordinateReferenceSystem, QgsRectangle]:
    """Return the maps' reference system and area: EXTENT, or all of the prediction.

    The reference system is the prediction's; for one in degrees a projected one of the place.
    Raises InputError.
    """
    check_crs(prediction, "PREDICTION")
    if prediction.extent().isEmpty():
        raise InputError(
            f"PREDICTION: the layer '{prediction.name()}' is empty. Choose one that shows rock."
        )
    crs = prediction.crs()
    if crs.isGeographic():
        crs = projected_crs(prediction)
    whole = moved(prediction.extent(), prediction.crs(), crs, "PREDICTION")
    if parameters.get("EXTENT") in (None, ""):
        return crs, whole
    given_crs = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
    given = algorithm.parameterAsExtent(parameters, "EXTENT", context)
    area = moved(given, given_crs if given_crs.isValid() else prediction.crs(), crs, "EXTENT")
    if area.isEmpty() or not area.isFinite():
        raise InputError("EXTENT: it has no area. Draw another one.")
    if not area.intersects(whole):
        raise InputError(
            f"EXTENT: it does not overlap PREDICTION ('{prediction.name()}'). "
            "Choose an extent inside the prediction."
        )
    return crs, area


def check_place(
    comparison: Comparison, crs: QgsCoordinateReferenceSystem, area: QgsRectangle
) -> None:
    """Raise InputError for a layer without reference system or away from the area."""
    roles = [("REFERENCES", layer) for layer in comparison.references]
    roles += [("COMPOSITE", comparison.composite), ("AGREEMENT", comparison.agreement)]
    for role, layer in roles:
        if layer is None:
            continue
        check_crs(layer, role)
        # The area is small and the layer may be the world: the world does not fit into every CRS.
        if not layer.extent().isEmpty() and not layer.extent().intersects(
            moved(area, crs, layer.crs(), role)
        ):
            raise InputError(
                f"{role}: the layer '{layer.name()}' does not overlap the area of the maps. "
                "Choose layers of the same place, or another EXTENT."
            )


def check_crs(layer: QgsMapLayer, role: str) -> None:
    """Raise InputError for a layer that does not say where it is."""
    if not layer.crs().isValid():
        raise InputError(
            f"{role}: the layer '{layer.name()}' has no coordinate reference system. "
            "Assign one (Layer > Set CRS) and run again."
        )


def projected_crs(layer: QgsMapLayer) -> QgsCoordinateReferenceSystem:
    """Return a projected reference system for a layer in degrees: polar, or the UTM zone."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    middle = moved(layer.extent(), layer.crs(), degrees, "PREDICTION").center()
    if middle.y() <= -POLAR_LATITUDE:
        return QgsCoordinateReferenceSystem(ANTARCTIC)
    if middle.y() >= POLAR_LATITUDE:
        return QgsCoordinateReferenceSystem(ARCTIC)
    zone = int((middle.x() + 180.0) // DEGREES_A_ZONE) % 60 + 1
    return QgsCoordinateReferenceSystem(f"EPSG:{326 if middle.y() >= 0 else 327}{zone:02d}")


def moved(
    area: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    role: str,
) -> QgsRectangle:
    """Return the bounds of an area in another reference system. Raises InputError."""
    transform = QgsCoordinateTransform(crs, target, QgsCoordinateTransformContext())
    try:
        return transform.transformBoundingBox(area)
    except QgsCsException as error:
        raise InputError(
            f"{role}: its place cannot be shown in {target.authid() or target.description()} "
            f"({error}). Choose layers and an extent of the same place."
        ) from error
