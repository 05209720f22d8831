"""A person's marks: points in a GeoPackage, saved as soon as they are made."""

from __future__ import annotations

import uuid
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, get_args

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorDataProvider,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType, QObject, pyqtSignal

from ....algorithms.products import PRODUCT_PROPERTY
from ...errors import InputError, OutputError, RockOutcropError
from .marks_style import marks_renderer
from .project_layers import layers_of

Mark = Literal["rock", "not rock", "unsure"]
MARKS: tuple[Mark, ...] = get_args(Mark)
LAYER = "marks"
FIELDS: dict[str, QMetaType.Type] = {
    "mark": QMetaType.Type.QString,
    "reference": QMetaType.Type.QString,
    "kind": QMetaType.Type.QString,
    "area": QMetaType.Type.Double,
    "marked": QMetaType.Type.QString,
    "comment": QMetaType.Type.QString,
}
# Half a pixel of the grid: a mark this near to another one is the same place, marked again.
SAME_PLACE_METRES = 5.0
METRES_PER_DEGREE = 111_320.0
CHANGES_KEPT = 1000


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


@dataclass(frozen=True)
class Marking:
    """What is said of a place, and of which disagreement it was said."""

    mark: Mark
    point: QgsPointXY
    crs: QgsCoordinateReferenceSystem
    reference: str = ""
    kind: str = ""
    area: float | None = None


@dataclass(frozen=True)
class _Change:
    feature: int
    before: dict[int, Any] | None


class Marks(QObject):
    """The marks layer of a project: found, made, filled, and undone."""

    changed = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._layer_id = ""
        self._file: Path | None = None
        self._changes: deque[_Change] = deque(maxlen=CHANGES_KEPT)

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer in the project, or None before the first mark or when it was removed."""
        layer = self._project.mapLayer(self._layer_id) if self._layer_id else None
        return layer if isinstance(layer, QgsVectorLayer) and layer.isValid() else None

    @property
    def can_undo(self) -> bool:
        """Whether there is a mark of this session to take back."""
        return bool(self._changes) and self.layer is not None

    def path(self) -> Path:
        """Return the file that holds the marks, or will."""
        layer = self.layer
        if layer is not None:
            return Path(layer.source().split("|")[0])
        return self._file or default_file(self._project)

    def find(self) -> None:
        """Take up the marks layer of the project, if it has one that can be written to."""
        if self.layer is not None:
            return
        for layer in layers_of(self._project, "marks"):
            if isinstance(layer, QgsVectorLayer) and is_marks_layer(layer):
                self._take(layer)
                return

    def forget(self) -> None:
        """Start anew, for another project."""
        self._layer_id, self._file = "", None
        self._changes.clear()
        self.changed.emit()

    def use_file(self, path: Path, crs: QgsCoordinateReferenceSystem) -> None:
        """Keep the marks in a file: one of before, or a new one.

        Raises InputError when the file holds something else, OutputError when it cannot be made.
        """
        self._file = path if path.suffix.lower() == ".gpkg" else path.with_suffix(".gpkg")
        if self.layer is None or self.path() != self._file:
            self._layer_id = ""
            self._changes.clear()
            self._open(crs)

    def put(self, marking: Marking) -> None:
        """Save a mark; one of before at the same place is replaced.

        Raises InputError or OutputError when it cannot be saved.
        """
        layer = self.layer or self._open(marking.crs)
        point = self._in_layer(marking.point, marking.crs, layer)
        values = {
            "mark": marking.mark,
            "reference": marking.reference,
            "kind": marking.kind,
            "area": marking.area,
            "marked": datetime.now(UTC).isoformat(timespec="seconds"),
        }
        fields = layer.fields()
        attributes = {fields.indexFromName(name): value for name, value in values.items()}
        provider = layer.dataProvider()
        there = next(self._near(layer, point), None)
        if there is not None:
            before = {index: there.attribute(index) for index in attributes}
            done = provider.changeAttributeValues({there.id(): attributes})
            change = _Change(there.id(), before)
        else:
            feature = QgsFeature(fields)
            feature.setGeometry(QgsGeometry.fromPointXY(point))
            for index, value in attributes.items():
                feature.setAttribute(index, value)
            done, added = provider.addFeatures([feature])
            change = _Change(added[0].id() if done else 0, None)
        if not done:
            raise _not_written(self.path(), provider)
        self._changes.append(change)
        self._tell(layer)

    def undo(self) -> bool:
        """Take the last mark of this session back; returns False when there is none.

        Raises OutputError when the file can no longer be written.
        """
        layer = self.layer
        if layer is None or not self._changes:
            return False
        change = self._changes[-1]
        provider = layer.dataProvider()
        if change.before is None:
            done = provider.deleteFeatures([change.feature])
        else:
            done = provider.changeAttributeValues({change.feature: change.before})
        if not done:
            raise _not_written(self.path(), provider)
        self._changes.pop()
        self._tell(layer)
        return True

    def mark_at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> str | None:
        """Return how a place is marked, or None."""
        layer = self.layer
        if layer is None:
            return None
        try:
            there = next(self._near(layer, self._in_layer(point, crs, layer)), None)
        except RockOutcropError:
            return None
        return None if there is None else str(there["mark"])

    def counts(self) -> Counter[str]:
        """Return how many marks there are of each kind."""
        layer = self.layer
        if layer is None:
            return Counter()
        request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        request.setSubsetOfAttributes(["mark"], layer.fields())
        return Counter(str(feature["mark"]) for feature in layer.getFeatures(request))

    def _open(self, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
        """Load the file, which is made when it is not there yet."""
        path = self._file = self.path()
        if not path.exists():
            create_file(path, crs, self._project)
        layer = QgsVectorLayer(f"{path}|layername={LAYER}", _tr("Marks"), "ogr")
        if not layer.isValid() or not is_marks_layer(layer):
            raise InputError(
                f"Marks: '{path}' holds no layer 'marks' of points with a field 'mark' that can be "
                "written to. Choose another file for the marks."
            )
        layer.setRenderer(marks_renderer())
        layer.setCustomProperty(PRODUCT_PROPERTY, "marks")
        self._project.addMapLayer(layer, False)
        self._project.layerTreeRoot().insertLayer(0, layer)
        self._take(layer)
        return layer

    def _take(self, layer: QgsVectorLayer) -> None:
        self._layer_id = layer.id()
        self._changes.clear()
        self.changed.emit()

    def _tell(self, layer: QgsVectorLayer) -> None:
        # For attribute tables; to reload the layer would open the file anew.
        layer.dataProvider().dataChanged.emit()
        layer.updateExtents()
        layer.triggerRepaint()
        self.changed.emit()

    def _in_layer(
        self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, layer: QgsVectorLayer
    ) -> QgsPointXY:
        transform = QgsCoordinateTransform(crs, layer.crs(), self._project.transformContext())
        try:
            return transform.transform(point)
        except QgsCsException as error:
            raise InputError(
                f"Marks: this place does not exist in the CRS of '{layer.name()}' "
                f"({layer.crs().authid()}). Choose another file for the marks."
            ) from error

    @staticmethod
    def _near(layer: QgsVectorLayer, point: QgsPointXY) -> Iterator[QgsFeature]:
        reach = SAME_PLACE_METRES
        if layer.crs().isGeographic():
            reach /= METRES_PER_DEGREE
        around = QgsRectangle(
            point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach
        )
        found = list(layer.getFeatures(QgsFeatureRequest(around)))
        found.sort(key=lambda feature: feature.geometry().asPoint().sqrDist(point))
        return iter(found)


def is_marks_layer(layer: QgsVectorLayer) -> bool:
    """Return whether a layer has points with all fields of marks, and can be written to."""
    writes = QgsVectorDataProvider.Capability
    needed = writes.AddFeatures | writes.ChangeAttributeValues | writes.DeleteFeatures
    return (
        layer.geometryType() == Qgis.GeometryType.Point
        and set(FIELDS) - {"comment"} <= set(layer.fields().names())
        and (layer.dataProvider().capabilities() & needed) == needed
    )


def default_file(project: QgsProject) -> Path:
    """Return where marks go when nobody said: beside the project, or in the user's profile."""
    file = Path(project.absoluteFilePath())
    if project.projectStorage() is None and project.absoluteFilePath():
        return file.with_name(f"{file.stem}_marks.gpkg")
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "rock_outcrop" / "marks"
    return folder / f"marks-{datetime.now():%Y-%m-%d-%H%M%S}.gpkg"


def create_file(path: Path, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> None:
    """Make an empty GeoPackage for marks. Raises OutputError."""
    fields = QgsFields()
    for name, kind in FIELDS.items():
        fields.append(QgsField(name, kind))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = LAYER
    partial = path.with_name(f".{path.stem}.{uuid.uuid4().hex[:8]}.partial.gpkg")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        writer = QgsVectorFileWriter.create(
            str(partial), fields, Qgis.WkbType.Point, crs, project.transformContext(), options
        )
        failed = writer.hasError() != QgsVectorFileWriter.WriterError.NoError
        message = writer.errorMessage()
        del writer
        if failed:
            raise OutputError(
                f"Marks: '{path}' cannot be made ({message}). "
                "Choose a folder that you may write to."
            )
        partial.replace(path)
    except OSError as error:
        raise OutputError(
            f"Marks: '{path}' cannot be made ({error.strerror}). "
            "Choose a folder that you may write to."
        ) from error


def _not_written(path: Path, provider: QgsVectorDataProvider) -> OutputError:
    reason = "; ".join(provider.errors()) if provider.hasErrors() else "it is read-only"
    provider.clearErrors()
    return OutputError(
        f"Marks: '{path}' cannot be written ({reason}). Check that you may write there and that "
        "no program holds the file, or choose another file for the marks."
    )
