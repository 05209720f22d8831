"""Which layer of a file, a folder or an unpacked zip holds the polygons of a product."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ....errors import InputError
from .specification import LAYER_NAMES, Product

SUFFIXES = (".gpkg", ".shp", ".gdb", ".geojson", ".json", ".gml", ".fgb", ".kml", ".sqlite", ".tab")
DATABASE = ".gdb"


@dataclass(frozen=True)
class FoundLayer:
    """A polygon layer: file, name, fields and CRS (None when the file does not say it)."""

    path: Path
    name: str
    fields: tuple[str, ...]
    crs: CRS | None

    @property
    def title(self) -> str:
        """The layer in words."""
        return f"layer '{self.name}' of '{self.path}'"


def find_layer(path: Path, product: Product, wanted: str | None, role: str) -> FoundLayer:
    """Return the layer of a product in a file or folder; `wanted` is its name, None: found.

    Raises InputError when there is none or it cannot be told which it is.
    """
    files = list(_vector_files(path))
    layers = [(file, name) for file in files for name in _polygon_layers(file)]
    if not layers:
        raise InputError(
            f"{role}: '{path}' holds no polygons{_what_it_holds(path)}. Give a GeoPackage, "
            "shapefile, GeoJSON, file geodatabase, or a zip or folder with one."
        )
    if wanted is not None:
        chosen = [layer for layer in layers if wanted in (layer[1], layer[0].stem)]
    elif len(layers) == 1:
        chosen = layers
    else:
        pattern = LAYER_NAMES[product]
        chosen = [layer for layer in layers if pattern.search(layer[1])]
    if len(chosen) != 1:
        names = ", ".join(f"'{name}'" for _, name in layers)
        found = "several layers fit" if chosen else "no layer is called so"
        asked = f"'{wanted}'" if wanted is not None else f"'{product}'"
        raise InputError(
            f"LAYER: '{path}' holds the polygon layers {names}; {found} for {asked}. "
            "Give the name of one as LAYER."
        )
    return described(*chosen[0], role)


def described(path: Path, name: str | None, role: str) -> FoundLayer:
    """Return a layer with its fields and CRS. Raises InputError when it cannot be read."""
    try:
        info = pyogrio.read_info(path, layer=name)
        crs = CRS.from_user_input(info["crs"]) if info["crs"] else None
    except (DataSourceError, DataLayerError) as error:
        raise unreadable(path, error, role) from error
    except CRSError:
        crs = None
    if crs is None and path.suffix.lower() in (".geojson", ".json"):
        crs = CRS.from_epsg(4326)
    return FoundLayer(
        path, str(info["layer_name"]), tuple(str(field) for field in info["fields"]), crs
    )


def unreadable(path: Path, error: Exception, role: str) -> InputError:
    """Return the error for a vector file that cannot be read."""
    return InputError(
        f"{role}: '{path}' cannot be read as a vector layer ({error}). "
        "The file is damaged or was not copied to its end: copy or download it again."
    )


def required_crs(layer: FoundLayer, given: str | None, role: str) -> CRS:
    """Return the CRS of a layer, or the given one where the file says none. Raises InputError."""
    if layer.crs is not None:
        return layer.crs
    if given is None:
        is_shapefile = layer.path.suffix.lower() == ".shp"
        hint = (
            f"the file '{layer.path.stem}.prj' is not beside it. Put it there"
            if is_shapefile
            else "the file does not say it. Assign one"
        )
        raise InputError(
            f"{role}: {layer.title} has no coordinate reference system: {hint}, or give it as "
            "SOURCE_CRS (Antarctic data mostly come in EPSG:3031)."
        )
    return parsed_crs(given, "SOURCE_CRS")


def parsed_crs(text: str, role: str) -> CRS:
    """Return a CRS of WKT or an EPSG code. Raises InputError."""
    try:
        return CRS.from_user_input(text)
    except CRSError as error:
        raise InputError(
            f"{role}: '{text[:60]}' is no coordinate reference system. Give one as EPSG:3031."
        ) from error


def _vector_files(path: Path) -> Iterator[Path]:
    if path.is_file() or path.suffix.lower() == DATABASE:
        yield path
        return
    for folder, names, files in os.walk(path):
        for name in sorted(names):
            if name.lower().endswith(DATABASE):
                yield Path(folder, name)
        names[:] = sorted(name for name in names if not name.lower().endswith(DATABASE))
        for name in sorted(files):
            # Zips made on a Mac hold a shadow "._name" of every file.
            if name.lower().endswith(SUFFIXES) and not name.startswith("."):
                yield Path(folder, name)


def _polygon_layers(path: Path) -> list[str]:
    try:
        listed = pyogrio.list_layers(path)
    except DataSourceError:
        return []
    return [
        str(name)
        for name, kind in listed
        if kind is not None
        and ("Polygon" in kind or kind in ("Unknown", "GeometryCollection", "MultiSurface"))
    ]


def _what_it_holds(path: Path) -> str:
    if not path.is_dir():
        return ""
    names = sorted(file.name for file in path.rglob("*") if file.is_file())[:6]
    return f" (it holds {', '.join(names)})" if names else " (it is empty)"
