"""What a file of ours says of itself."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from ..provenance import PREFIX
from .calls import GdalFailure, obtain


def first_layer(path: Path) -> str:
    """Return the name of a vector file's first layer, or an empty text."""
    try:
        dataset = obtain(gdal.OpenEx, str(path), gdal.OF_VECTOR)
    except GdalFailure:
        return ""
    return str(dataset.GetLayer(0).GetName()) if dataset.GetLayerCount() else ""


def read_tags(path: Path, layer: str | None = None) -> dict[str, str]:
    """Return our tags of a raster, or of a vector file's layer (None: its first).

    Empty for files that are not ours or cannot be opened.
    """
    try:
        dataset = obtain(gdal.OpenEx, str(path), gdal.OF_RASTER | gdal.OF_VECTOR)
    except GdalFailure:
        return {}
    tags = dict(dataset.GetMetadata() or {})
    if not dataset.RasterCount and dataset.GetLayerCount():
        found = dataset.GetLayerByName(layer) if layer else dataset.GetLayer(0)
        tags |= dict(found.GetMetadata() or {}) if found is not None else {}
    return {name: text for name, text in tags.items() if name.startswith(PREFIX)}
