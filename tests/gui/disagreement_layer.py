"""Writes a layer of disagreements in the shape that the comparison dock reads."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
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
