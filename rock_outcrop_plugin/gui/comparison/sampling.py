"""What single layers hold at a point, asked in a way that takes no time that is felt."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ....algorithms.layer_products import is_remote, product_of_layer
from ....algorithms.products import Product
from .polygons_in_view import PolygonsInView
from .presets import is_fraction
from .project_layers import layers_in_order

MASKS: tuple[Product, ...] = ("truth", "mask", "johnson", "geomap", "add", "outlines")
ASKED: tuple[Product, ...] = (
    *MASKS,
    "labels",
    "agreement",
    "probability",
    "uncertainty",
    "quality",
    "slope",
    "dem",
)
NOT_ASKED = frozenset({"composite", "marks", "disagreements", "tiles"})
MOST_LAYERS = 30
MOST_WITHOUT_INDEX = 5000
# A point as a rectangle: some providers find nothing in one without an area.
REACH_PIXELS = 0.01


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


@dataclass(frozen=True)
class Target:
    """A layer to ask, and what it holds."""

    layer_id: str
    product: Product | None


@dataclass(frozen=True)
class Spot:
    """A place to ask at: a point in a CRS, and how large a pixel of the view is there."""

    point: QgsPointXY
    crs: QgsCoordinateReferenceSystem
    units_per_pixel: float


def targets(project: QgsProject, shown: Sequence[QgsMapLayer]) -> list[Target]:
    """Return what to ask: masks first, then the rest of our products, then what is shown."""
    known: list[tuple[int, Target]] = []
    shown_ids = {layer.id() for layer in shown}
    for layer in layers_in_order(project):
        product = product_of_layer(layer)
        if product in ASKED:
            known.append((ASKED.index(product), Target(layer.id(), product)))
        elif product not in NOT_ASKED and layer.id() in shown_ids:
            known.append((len(ASKED), Target(layer.id(), product)))
    known.sort(key=lambda item: item[0])
    return [target for _, target in known[:MOST_LAYERS]]


class Sampler:
    """Asks layers for their value at a spot; a layer that could wait for a network is not read."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._transforms: dict[tuple[str, str], QgsCoordinateTransform] = {}
        self._in_view: dict[str, PolygonsInView] = {}
        self._view = QgsRectangle()

    def set_view(self, extent: QgsRectangle) -> None:
        """Say what is in view: layers without an index are indexed there only."""
        self._view = extent

    def forget(self) -> None:
        """Drop what was kept of layers, for instance when they are removed."""
        self._transforms.clear()
        for polygons in self._in_view.values():
            polygons.drop()
        self._in_view.clear()

    def value_at(self, target: Target, spot: Spot) -> str:
        """Return the value as words; never raises."""
        layer = self._project.mapLayer(target.layer_id)
        if layer is None or not layer.isValid():
            return _tr("cannot be read")
        if isinstance(layer, QgsRasterLayer):
            if is_remote(layer):
                return _tr("not read: the layer is remote")
            point = self._in_layer(layer, spot)
            return _tr("no data") if point is None else raster_value(layer, target.product, point)
        return self._vector_value(layer, spot)

    def _vector_value(self, layer: QgsVectorLayer, spot: Spot) -> str:
        if layer.geometryType() != Qgis.GeometryType.Polygon:
            return "–"
        if is_remote(layer) or not _is_fast(layer):
            polygons = self._in_view.setdefault(layer.id(), PolygonsInView(layer, self._project))
            return polygons.value_at(spot.point, spot.crs, self._view)
        point = self._in_layer(layer, spot)
        if point is None:
            return _tr("no data")
        reach = spot.units_per_pixel * REACH_PIXELS
        if layer.crs().mapUnits() != spot.crs.mapUnits():
            reach = 1e-9
        request = QgsFeatureRequest(
            QgsRectangle(point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach)
        )
        request.setFlags(
            Qgis.FeatureRequestFlag.ExactIntersect | Qgis.FeatureRequestFlag.NoGeometry
        )
        request.setNoAttributes()
        request.setLimit(1)
        found = next(iter(layer.getFeatures(request)), None)
        return _tr("no rock") if found is None else _tr("rock")

    def _in_layer(self, layer: QgsMapLayer, spot: Spot) -> QgsPointXY | None:
        """Return the spot in a layer's CRS, or None where that does not exist."""
        if not layer.crs().isValid() or layer.crs() == spot.crs:
            return spot.point
        key = (layer.id(), spot.crs.authid() or spot.crs.toWkt())
        if key not in self._transforms:
            self._transforms[key] = QgsCoordinateTransform(
                spot.crs, layer.crs(), self._project.transformContext()
            )
        try:
            return self._transforms[key].transform(spot.point)
        except QgsCsException:
            return None


def raster_value(layer: QgsRasterLayer, product: Product | None, point: QgsPointXY) -> str:
    """Return a raster's value at a point in its CRS, as words."""
    renderer = layer.renderer()
    band = max(renderer.inputBand(), 1) if renderer is not None else 1
    value, found = layer.dataProvider().sample(point, band)
    if not found or math.isnan(value):
        return _tr("no data")
    if product in MASKS:
        return _tr("rock") if round(value) == 1 else _tr("no rock")
    if product in ("probability", "uncertainty"):
        return _tr("{0} %").format(f"{value * 100 if is_fraction(layer) else value:.0f}")
    if product in ("slope", "dem"):
        return (_tr("{0}°") if product == "slope" else _tr("{0} m")).format(f"{value:.1f}")
    return _class_words(layer, product, value)


def _class_words(layer: QgsRasterLayer, product: Product | None, value: float) -> str:
    """Return the label of a value's class, or the number."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsPalettedRasterRenderer):
        labels = {round(item.value): item.label for item in renderer.classes()}
        if product == "agreement":
            labels.setdefault(0, _tr("rock in neither"))
        return str(labels.get(round(value)) or f"{value:g}")
    return f"{value:g}"


def _is_fast(layer: QgsVectorLayer) -> bool:
    """Return whether a request for a point does not read the whole layer."""
    provider = layer.dataProvider()
    if provider.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent:
        return True
    return 0 <= layer.featureCount() <= MOST_WITHOUT_INDEX
