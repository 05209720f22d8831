"""From layer parameters to files that the engine and GDAL can read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..rock_outcrop_plugin.errors import InputError

Values = dict[str, Any]
Extent = tuple[float, float, float, float]


@dataclass(frozen=True)
class VectorFile:
    """A vector layer on disk: file and layer name, with the name users see."""

    path: Path
    layer: str | None
    name: str


def raster_path(
    algorithm: QgsProcessingAlgorithm, parameters: Values, name: str, context: QgsProcessingContext
) -> Path:
    """Return the file of a raster parameter. Raises InputError."""
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None or not layer.isValid():
        raise InputError(
            f"{name}: '{parameters.get(name)}' cannot be opened as a raster. "
            "Check the path, or export the layer as GeoTIFF again."
        )
    return raster_layer_path(layer, name)


def optional_raster_path(
    algorithm: QgsProcessingAlgorithm, parameters: Values, name: str, context: QgsProcessingContext
) -> Path | None:
    """Return the file of a raster parameter, or None when it was left out. Raises InputError."""
    if parameters.get(name) in (None, ""):
        return None
    return raster_path(algorithm, parameters, name, context)


def channel_rasters(
    algorithm: QgsProcessingAlgorithm,
    parameters: Values,
    context: QgsProcessingContext,
    *,
    needs_composite: bool = True,
) -> dict[str, str | None]:
    """Return the files of COMPOSITE, DEM and SLOPE by their names in a job. Raises InputError."""
    find = raster_path if needs_composite else optional_raster_path
    composite = find(algorithm, parameters, "COMPOSITE", context)
    slope = optional_raster_path(algorithm, parameters, "SLOPE", context)
    return {
        "composite": str(composite) if composite else None,
        "dem": str(raster_path(algorithm, parameters, "DEM", context)),
        "slope": str(slope) if slope else None,
    }


def raster_layer_path(layer: QgsRasterLayer, role: str) -> Path:
    """Return the file behind a raster layer. Raises InputError when there is none."""
    source = layer.source()
    if layer.providerType() != "gdal":
        raise InputError(
            f"{role}: the layer '{layer.name()}' comes from a service ({layer.providerType()}), "
            "not from a file. Export it as GeoTIFF first."
        )
    path = Path(source)
    # The worker has another working folder; what is not a file (/vsicurl/, NETCDF:...) stays.
    return path.absolute() if path.exists() else path


def vector_file(
    layer: QgsVectorLayer, role: str, context: QgsProcessingContext, token: str
) -> VectorFile:
    """Return a vector layer as a file; filtered, edited or memory layers are exported first.

    Raises InputError when the layer has no geometry or cannot be exported.
    """
    if not layer.isSpatial():
        raise InputError(f"{role}: the layer '{layer.name()}' has no geometry. Choose polygons.")
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = Path(parts.get("path") or "")
    is_plain = layer.providerType() == "ogr" and not layer.subsetString() and not layer.isEditable()
    if is_plain and path.is_file():
        return VectorFile(path.absolute(), parts.get("layerName") or None, layer.name())
    return VectorFile(_export(layer, role, context, token), None, layer.name())


def _export(layer: QgsVectorLayer, role: str, context: QgsProcessingContext, token: str) -> Path:
    folder = Path(QgsProcessingUtils.tempFolder())
    path = folder / f"{role.lower()}-{token}-{layer.id()[-8:]}.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    # A feature that was drawn but not saved has no number in the layer's own "fid".
    options.layerOptions = ["FID=exported_fid"]
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), context.transformContext(), options
    )
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise InputError(f"{role}: the layer '{layer.name()}' cannot be exported ({message}).")
    return path


def vector_layer(
    algorithm: QgsProcessingAlgorithm, parameters: Values, name: str, context: QgsProcessingContext
) -> QgsVectorLayer:
    """Return the layer of a vector parameter. Raises InputError."""
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    if layer is None or not layer.isValid():
        raise InputError(
            f"{name}: '{parameters.get(name)}' cannot be opened as a vector layer. Check the path."
        )
    return layer


def map_layers(
    algorithm: QgsProcessingAlgorithm, parameters: Values, name: str, context: QgsProcessingContext
) -> list[QgsMapLayer]:
    """Return the layers of a multiple-layer parameter. Raises InputError for one not there."""
    given = list(_flattened(parameters.get(name)))
    if not given:
        raise InputError(f"{name}: no layer was given. Choose at least one.")
    layers: list[QgsMapLayer] = []
    for item in given:
        found = algorithm.parameterAsLayerList({name: [item]}, name, context)
        if not found or not found[0].isValid():
            raise InputError(f"{name}: '{item}' cannot be opened as a layer. Check the path.")
        layers.extend(found)
    return layers


def _flattened(value: Any) -> Iterator[Any]:
    """Yield single layers: a modeler chain hands over lists of lists with gaps."""
    if isinstance(value, list | tuple):
        for item in value:
            yield from _flattened(item)
    elif value not in (None, ""):
        yield value


def extent(
    algorithm: QgsProcessingAlgorithm, parameters: Values, name: str, context: QgsProcessingContext
) -> tuple[Extent | None, str | None]:
    """Return an extent parameter as (left, bottom, right, top) with its CRS as WKT, or None."""
    if parameters.get(name) in (None, ""):
        return None, None
    rectangle = algorithm.parameterAsExtent(parameters, name, context)
    if rectangle.isNull() or rectangle.isEmpty():
        return None, None
    crs = algorithm.parameterAsExtentCrs(parameters, name, context)
    bounds = (
        rectangle.xMinimum(),
        rectangle.yMinimum(),
        rectangle.xMaximum(),
        rectangle.yMaximum(),
    )
    return bounds, crs.toWkt() if crs.isValid() else None
