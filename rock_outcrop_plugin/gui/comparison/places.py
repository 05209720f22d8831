"""Which CRS the views have, and what they show first."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
)

from ....algorithms.layer_products import is_remote
from ....algorithms.products import Product
from .project_layers import layers_in_order, layers_of

FIRST: tuple[Product, ...] = ("mask", "probability", "composite", "agreement", "truth")
LARGEST_SHARE = 25.0


def crs_for(project: QgsProject) -> QgsCoordinateReferenceSystem:
    """Return the project's CRS; without one the composite's, or else that of the first layer."""
    if project.crs().isValid():
        return project.crs()
    for layer in (*layers_of(project, "composite"), *layers_in_order(project)):
        if layer.crs().isValid():
            return layer.crs()
    return QgsCoordinateReferenceSystem()


def first_extent(project: QgsProject, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """Return where the results are: of the prediction, the composite, or else of any layer."""
    for product in FIRST:
        for layer in layers_of(project, product):
            extent = extent_in(layer, crs, project)
            if extent is not None:
                return extent
    # A remote layer may have to ask for its extent.
    return _union(
        extent_in(layer, crs, project) for layer in layers_in_order(project) if not is_remote(layer)
    )


def extent_in(
    layer: QgsMapLayer, crs: QgsCoordinateReferenceSystem, project: QgsProject
) -> QgsRectangle | None:
    """Return a layer's extent in a CRS, or None where it has none there."""
    return rectangle_in(layer.extent(), layer.crs(), crs, project)


def rectangle_in(
    rectangle: QgsRectangle,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    project: QgsProject,
) -> QgsRectangle | None:
    """Return a rectangle's bounds in another CRS, or None where it has none there."""
    if rectangle.isNull() or not rectangle.isFinite():
        return None
    transform = QgsCoordinateTransform(source, target, project.transformContext())
    transform.setBallparkTransformsAreAppropriate(True)
    try:
        moved = transform.transformBoundingBox(rectangle)
    except QgsCsException:
        return None
    return moved if moved.isFinite() else None


def starts_at(main: QgsRectangle, data: QgsRectangle) -> QgsRectangle:
    """Return the main map's extent where it shows the data well, or else that of the data."""
    if main.isEmpty() or not main.intersects(data):
        return data
    area = data.width() * data.height()
    return main if main.width() * main.height() < area * LARGEST_SHARE else data


def _union(extents: Iterable[QgsRectangle | None]) -> QgsRectangle:
    whole = QgsRectangle()
    whole.setNull()
    for extent in extents:
        if extent is not None:
            whole.combineExtentWith(extent)
    return whole
