"""Polygons of any vector file, cleaned and moved to the CRS of a grid."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from osgeo import gdal, ogr, osr

from ..errors import InputError
from ..progress import Reporter, raise_if_cancelled
from .calls import GdalFailure, call, failing_loudly, obtain
from .grid import Bounds, is_known, same_crs, to_wkt, transformation

BATCH = 1000


@dataclass
class Cleaning:
    """What was changed while polygons were read."""

    polygons: int = 0
    repaired: int = 0
    dropped: int = 0


@dataclass(frozen=True)
class VectorSource:
    """One layer of a vector file, checked: it has features and a CRS."""

    path: Path
    role: str
    title: str
    dataset: gdal.Dataset
    layer: ogr.Layer
    crs: str
    bounds: Bounds
    cleaning: Cleaning = field(default_factory=Cleaning)

    def has_crs(self, crs: str) -> bool:
        """Whether the layer is in the given CRS."""
        return same_crs(self.crs, crs, self.bounds)

    def polygons(self, crs: str, near: Bounds | None, reporter: Reporter) -> Iterator[ogr.Geometry]:
        """Yield single, valid, flat polygons in `crs`; with `near` only those in that area.

        Invalid geometries are repaired, curves made lines, heights dropped, anything that is no
        polygon left out; `cleaning` counts it. Raises InputError for a damaged file.
        """
        mover = self._mover(crs)
        if near is not None and mover is None:
            self.layer.SetSpatialFilterRect(*near)
        total = max(call(self.layer.GetFeatureCount), 1)
        for index, feature in enumerate(self._features()):
            if index % BATCH == 0:
                raise_if_cancelled(reporter)
                reporter.progress(min(index / total, 1.0), "Reading the polygons")
            parts = self._cleaned(feature.GetGeometryRef(), mover)
            self.cleaning.dropped += not parts
            self.cleaning.polygons += len(parts)
            yield from parts

    def _mover(self, crs: str) -> osr.CoordinateTransformation | None:
        if self.has_crs(crs):
            return None
        try:
            return transformation(self.crs, crs)
        except GdalFailure as error:
            raise InputError(
                f"{self.role}: {self.title} cannot be transformed to the coordinate reference "
                f"system of the result ({error}). Reproject it first (Vector > Reproject layer)."
            ) from error

    def _features(self) -> Iterator[ogr.Feature]:
        call(self.layer.ResetReading)
        while True:
            try:
                feature = call(self.layer.GetNextFeature)
            except GdalFailure as error:
                raise unreadable(self.path, self.role, error) from error
            if feature is None:
                return
            yield feature

    def _cleaned(
        self, geometry: ogr.Geometry | None, mover: osr.CoordinateTransformation | None
    ) -> list[ogr.Geometry]:
        if geometry is None or geometry.IsEmpty():
            return []
        try:
            with failing_loudly():
                geometry = geometry.Clone()
                if geometry.HasCurveGeometry():
                    geometry = geometry.GetLinearGeometry()
                geometry.FlattenTo2D()
                geometry.CloseRings()
                if mover is not None:
                    geometry.Transform(mover)
                if not geometry.IsValid():
                    geometry = geometry.MakeValid()
                    self.cleaning.repaired += 1
        except GdalFailure:
            return []
        return list(_polygon_parts(geometry))


def open_vector(path: Path, layer_name: str | None, role: str) -> VectorSource:
    """Open a layer of a vector file. Raises InputError.

    The layer must exist, be readable, have features and a CRS; a file with several layers needs
    the name of one.
    """
    if not path.exists():
        raise InputError(f"{role}: there is no file '{path}'. Check the path.")
    try:
        dataset = obtain(gdal.OpenEx, str(path), gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR)
    except GdalFailure as error:
        raise unreadable(path, role, error) from error
    layer = _layer(dataset, path, layer_name, role)
    title = f"layer '{layer_name}' of '{path}'" if layer_name else f"'{path}'"
    try:
        count = call(layer.GetFeatureCount)
        if count == 0:
            raise InputError(
                f"{role}: {title} is empty. Choose a layer that holds polygons of rock."
            )
        crs = layer.GetSpatialRef()
        if not is_known(crs):
            raise InputError(
                f"{role}: {title} has no coordinate reference system. "
                "Assign one (Layer > Set CRS, then export the layer) and run again."
            )
        extent = call(layer.GetExtent, force=1, can_return_null=True)
    except GdalFailure as error:
        raise unreadable(path, role, error) from error
    if extent is None:
        raise no_polygon(role, title)
    left, right, bottom, top = extent
    bounds = (left, bottom, right, top)
    return VectorSource(path, role, title, dataset, layer, to_wkt(crs), bounds)


def unreadable(path: Path, role: str, reason: object) -> InputError:
    """Return the error for a vector file that cannot be read."""
    return InputError(
        f"{role}: '{path}' cannot be read as a vector layer ({reason}). The file is damaged or "
        "incomplete, or not a vector file: copy or export it again."
    )


def no_polygon(role: str, title: str) -> InputError:
    """Return the error for a layer of points, lines or empty geometries."""
    return InputError(
        f"{role}: {title} holds no usable polygon, only points, lines or empty geometries. "
        "Choose a polygon layer."
    )


def _layer(dataset: gdal.Dataset, path: Path, name: str | None, role: str) -> ogr.Layer:
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    names = [layer.GetName() for layer in layers if layer.GetGeomType() != ogr.wkbNone]
    if not names:
        raise InputError(f"{role}: '{path}' holds no layer with geometry. Choose polygons of rock.")
    if name is None and len(names) == 1:
        return dataset.GetLayerByName(names[0])
    if name in names:
        return dataset.GetLayerByName(name)
    if name is None:
        raise InputError(
            f"{role}: '{path}' holds {len(names)} layers ({', '.join(names)}). "
            "Name one of them, or export one to a file of its own."
        )
    raise InputError(
        f"{role}: '{path}' has no layer '{name}' (it has {', '.join(names) or 'none'}). "
        "Choose one of its layers."
    )


def _polygon_parts(geometry: ogr.Geometry | None) -> Iterator[ogr.Geometry]:
    if geometry is None or geometry.IsEmpty():
        return
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        yield geometry.Clone()
        return
    for index in range(geometry.GetGeometryCount()):
        yield from _polygon_parts(geometry.GetGeometryRef(index))
