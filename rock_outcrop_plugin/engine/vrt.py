"""Virtual rasters (VRT): one raster made of many files, without copying a pixel."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree  # nosec B405  written, never read

from .grid import RasterGrid, Window
from .output_errors import as_output_error
from .partial_files import write_text

GDAL_TYPES = {
    "uint8": "Byte",
    "int8": "Int8",
    "uint16": "UInt16",
    "int16": "Int16",
    "uint32": "UInt32",
    "int32": "Int32",
    "float32": "Float32",
    "float64": "Float64",
}


@dataclass(frozen=True)
class VrtBands:
    """What all files have in common: data type, nodata, band names, scale and offset."""

    dtype: str
    nodata: float | None
    names: tuple[str | None, ...]
    scales: tuple[float, ...] = ()
    offsets: tuple[float, ...] = ()
    tags: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class VrtFile:
    """A file and the pixels of the VRT that it fills; a path on no local disk stays as it is."""

    location: str
    window: Window
    block: tuple[int, int] = (512, 512)


def write_vrt(
    path: Path, grid: RasterGrid, bands: VrtBands, files: Iterable[VrtFile], *, token: str
) -> bool:
    """Write a VRT; where files overlap the last one with data counts.

    Files at or below the VRT's folder are named relative to it. A VRT that is there already and
    says the same stays untouched; returns whether it was written. Raises OutputError.
    """
    text = ElementTree.tostring(_dataset(path, grid, bands, list(files)), encoding="unicode")
    with as_output_error(path):
        if path.exists() and path.read_text(encoding="utf-8") == text:
            return False
        write_text(path, text, token)
    return True


def _dataset(
    path: Path, grid: RasterGrid, bands: VrtBands, files: list[VrtFile]
) -> ElementTree.Element:
    size = {"rasterXSize": str(grid.width), "rasterYSize": str(grid.height)}
    dataset = ElementTree.Element("VRTDataset", size)
    crs = ElementTree.SubElement(dataset, "SRS", dataAxisToSRSAxisMapping="1,2")
    crs.text = grid.crs
    transform = ElementTree.SubElement(dataset, "GeoTransform")
    transform.text = ", ".join(repr(float(value)) for value in grid.transform.to_gdal())
    if bands.tags:
        metadata = ElementTree.SubElement(dataset, "Metadata")
        for key, value in bands.tags.items():
            ElementTree.SubElement(metadata, "MDI", key=key).text = value
    named = [(_location(path, file.location), file) for file in files]
    for number in range(1, len(bands.names) + 1):
        _add_band(dataset, number, bands, named)
    ElementTree.indent(dataset, " ")
    return dataset


def _add_band(
    dataset: ElementTree.Element,
    number: int,
    bands: VrtBands,
    files: list[tuple[tuple[str, str], VrtFile]],
) -> None:
    gdal_type = GDAL_TYPES[bands.dtype]
    band = ElementTree.SubElement(dataset, "VRTRasterBand", dataType=gdal_type, band=str(number))
    name = bands.names[number - 1]
    if name:
        ElementTree.SubElement(band, "Description").text = name
    if bands.nodata is not None:
        ElementTree.SubElement(band, "NoDataValue").text = repr(float(bands.nodata))
    for tag, values, default in (("Offset", bands.offsets, 0.0), ("Scale", bands.scales, 1.0)):
        if values and values[number - 1] != default:
            ElementTree.SubElement(band, tag).text = repr(float(values[number - 1]))
    kind = "SimpleSource" if bands.nodata is None else "ComplexSource"
    for (relative, location), file in files:
        source = ElementTree.SubElement(band, kind)
        ElementTree.SubElement(source, "SourceFilename", relativeToVRT=relative).text = location
        ElementTree.SubElement(source, "SourceBand").text = str(number)
        # With these properties GDAL opens a file only when a pixel of it is read.
        ElementTree.SubElement(
            source,
            "SourceProperties",
            RasterXSize=str(file.window.width),
            RasterYSize=str(file.window.height),
            DataType=gdal_type,
            BlockXSize=str(file.block[1]),
            BlockYSize=str(file.block[0]),
        )
        extent = {"xSize": str(file.window.width), "ySize": str(file.window.height)}
        ElementTree.SubElement(source, "SrcRect", {"xOff": "0", "yOff": "0", **extent})
        offset = {"xOff": str(file.window.column), "yOff": str(file.window.row)}
        ElementTree.SubElement(source, "DstRect", {**offset, **extent})
        if bands.nodata is not None:
            ElementTree.SubElement(source, "NODATA").text = repr(float(bands.nodata))


def _location(vrt: Path, location: str) -> tuple[str, str]:
    """Return ("1" for relative to the VRT else "0", location)."""
    if location.startswith("/vsi"):
        return "0", location
    path = Path(location)
    if path.is_absolute() and path.is_relative_to(vrt.parent):
        return "1", path.relative_to(vrt.parent).as_posix()
    return "0", os.fspath(path)
