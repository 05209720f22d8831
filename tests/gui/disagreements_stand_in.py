"""Writes a layer of disagreements in the shape that the comparison dock reads."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
    QgsProject,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

FIELDS = {
    "rank": QMetaType.Type.Int,
    "reference": QMetaType.Type.QString,
    "kind": QMetaType.Type.QString,
    "area": QMetaType.Type.Double,
    "pixels": QMetaType.Type.Int,
    "xmin": QMetaType.Type.Double,
    "ymin": QMetaType.Type.Double,
    "xmax": QMetaType.Type.Double,
    "ymax": QMetaType.Type.Double,
}
Patch = tuple[str, str, float, tuple[float, float, float, float]]


def write_disagreements(path: str, patches: list[Patch], crs: str = "EPSG:3031") -> str:
    """Write (reference, kind, area, bounds) as points in the middle of the bounds."""
    fields = QgsFields()
    for name, kind in FIELDS.items():
        fields.append(QgsField(name, kind))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "disagreements"
    writer = QgsVectorFileWriter.create(
        path,
        fields,
        QgsWkbTypes.Type.Point,
        QgsCoordinateReferenceSystem(crs),
        QgsProject.instance().transformContext(),
        options,
    )
    for rank, (reference, kind, area, bounds) in enumerate(patches, start=1):
        feature = QgsFeature(fields)
        middle = QgsPointXY((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2)
        feature.setGeometry(QgsGeometry.fromPointXY(middle))
        values = (rank, reference, kind, area, int(area / 100), *bounds)
        for name, value in zip(FIELDS, values, strict=True):
            feature.setAttribute(fields.indexFromName(name), value)
        writer.addFeature(feature)
    del writer
    return path


class DisagreementsStandIn(QgsProcessingAlgorithm):
    """Answers with fixed patches in the middle of the prediction."""

    def name(self) -> str:
        return "disagreements"

    def displayName(self) -> str:
        return "Find disagreements"

    def createInstance(self) -> DisagreementsStandIn:
        return type(self)()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("PREDICTION", "Prediction"))
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                "REFERENCES", "References", QgsProcessing.SourceType.TypeMapLayer
            )
        )
        self.addParameter(QgsProcessingParameterExtent("EXTENT", "Extent", optional=True))
        self.addParameter(QgsProcessingParameterVectorDestination("OUTPUT", "Disagreements"))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: Any, feedback: Any
    ) -> dict[str, Any]:
        layer = self.parameterAsRasterLayer(parameters, "PREDICTION", context)
        middle = layer.extent().center()
        references = self.parameterAsLayerList(parameters, "REFERENCES", context)
        patches: list[Patch] = []
        for number, size in enumerate((300.0, 900.0, 100.0)):
            left, bottom = middle.x() + number * 1000 - 1000, middle.y() - number * 500
            bounds = (left, bottom, left + size, bottom + size)
            kind = ("prediction only", "reference only")[number % 2]
            name = references[number % len(references)].name()
            patches.append((name, kind, size * size / 2, bounds))
        path = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        return {"OUTPUT": write_disagreements(path, patches)}
