"""QGIS's metadata of a layer, from what the layer's file says of itself."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsBox3D,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, Qt
from qgis.PyQt.QtXml import QDomDocument

from ..rock_outcrop_plugin import provenance
from ..rock_outcrop_plugin.provenance import PREFIX
from ..rock_outcrop_plugin.sources import all_sources
from ..rock_outcrop_plugin.styles import PRODUCT_TAG
from ..rock_outcrop_plugin.whole_files import write_text_whole
from .products import file_and_layer, product_title

DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
DOI = re.compile(r"doi:(10\.[^\s;,]*[^\s;,.)])")
VOCABULARY = "rock_outcrop"
# Tags that have a place of their own in the metadata, or say nothing to a reader.
NOT_LISTED = frozenset(
    {
        PRODUCT_TAG,
        provenance.ALGORITHM_TAG,
        provenance.PLUGIN_VERSION_TAG,
        provenance.INPUTS_TAG,
        provenance.PARAMETERS_TAG,
        provenance.CREDIT_TAG,
        provenance.INPUT_CREDITS_TAG,
        f"{PREFIX}FETCHED",
        f"{PREFIX}MODEL",
        f"{PREFIX}MODEL_SHA256",
        f"{PREFIX}FILES_SHA256",
    }
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


def describe(layer: QgsMapLayer) -> None:
    """Fill a layer's metadata where its file tells something; other layers keep theirs."""
    file, name = file_and_layer(layer.source())
    metadata = metadata_of(file, name)
    if metadata is not None:
        layer.setMetadata(metadata)


def metadata_of(file: Path, layer: str | None = None) -> QgsLayerMetadata | None:
    """Return the metadata of a result, or None for a file that is not ours.

    Everything is read from the file, so that it is true wherever and whenever it is opened.
    """
    from ..rock_outcrop_plugin.native.tags import read_tags

    tags = read_tags(file, layer) if file.is_file() else {}
    if not tags:
        return None
    product = tags.get(PRODUCT_TAG, "")
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(file.name)
    metadata.setType("dataset")
    metadata.setLanguage("ENG")
    metadata.setTitle(": ".join(text for text in (product_title(product), file.stem) if text))
    metadata.setAbstract(_abstract(product, tags))
    moment = _moment(file, tags)
    metadata.setHistory(list(_history(tags, moment.toString(Qt.DateFormat.ISODate))))
    metadata.setKeywords({VOCABULARY: [text for text in (product, "rock outcrop") if text]})
    credit_lines = list(_credits(tags))
    metadata.setRights(credit_lines or [_tr("The rights of the inputs apply.")])
    metadata.setLicenses(licences_of(credit_lines))
    metadata.setLinks(_links(credit_lines))
    metadata.setDateTime(Qgis.MetadataDateType.Created, moment)
    _add_place(metadata, file, layer)
    return metadata


def credits_of(layer: QgsMapLayer) -> list[str]:
    """Return whom a layer's file names as its sources, with versions and licences."""
    from ..rock_outcrop_plugin.native.tags import read_tags

    file, name = file_and_layer(layer.source())
    return list(_credits(read_tags(file, name))) if file.is_file() else []


def licences_of(credit_lines: Iterable[str]) -> list[str]:
    """Return the licences of known sources among credits, each once."""
    text = "\n".join(credit_lines)
    found = (known.licence for known in all_sources().values() if known.title in text)
    return list(dict.fromkeys(found))


def owner_of_sidecar(file: Path) -> Path | None:
    """Return another file that the metadata beside `file` belong to, as mask.gpkg for mask.tif.

    QGIS finds the metadata of both under one name, and those of the first stay true.
    """
    document = QDomDocument()
    try:
        document.setContent(file.with_suffix(".qmd").read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None
    known = QgsLayerMetadata()
    known.readMetadataXml(document.documentElement())
    other = file.with_name(Path(known.identifier()).name or file.name)
    return other if other != file and other.is_file() else None


def write_metadata(metadata: QgsLayerMetadata, file: Path) -> None:
    """Write the file beside `file` in which QGIS looks for a layer's metadata. Raises OSError."""
    document = QDomDocument()
    root = document.createElement("qgis")
    root.setAttribute("version", Qgis.QGIS_VERSION)
    document.appendChild(root)
    metadata.writeMetadataXml(root, document)
    write_text_whole(file.with_suffix(".qmd"), DOCTYPE + document.toString(2))


def _abstract(product: str, tags: Mapping[str, str]) -> str:
    meaning = {
        "probability": _tr("Probability of rock in each pixel."),
        "mask": _tr("1 rock, 0 other, 255 nodata."),
        "quality": _tr("1 from all channels, 2 from topography alone, 255 nodata."),
        "uncertainty": _tr("How far the model's answers are apart, in per cent. 255 nodata."),
        "agreement": _tr(
            "One band for each reference: 0 neither, 1 both, 2 prediction only, "
            "3 reference only, 255 nodata."
        ),
        "labels": _tr("Share of the masks that say rock, 0 to 1, to train on."),
        "slope": _tr("Slope in degrees (Horn 1981)."),
        "dem": _tr("Elevation in metres."),
        "composite": _tr("Median reflectance of the clear pixels of many scenes."),
        "tiles": _tr("Tiles to train on and to measure with."),
        "outlines": _tr("Outlines of the rock pixels of a mask."),
    }
    parts = [meaning.get(product, product_title(product))]
    if tags.get(provenance.ALGORITHM_TAG) == "rockoutcrop:demodata":
        parts.append(_tr("Of a generated scene: not a real place."))
    if model := tags.get(f"{PREFIX}MODEL"):
        parts.append(_tr("Mapped by the model {0}.").format(model))
    if threshold := tags.get(f"{PREFIX}THRESHOLD"):
        parts.append(_tr("Threshold: {0}.").format(threshold))
    return " ".join(parts)


def _moment(file: Path, tags: Mapping[str, str]) -> QDateTime:
    """Return when the data were fetched, or else when the file was written."""
    fetched = QDateTime.fromString(tags.get(f"{PREFIX}FETCHED", ""), Qt.DateFormat.ISODate)
    if fetched.isValid():
        return fetched
    return QDateTime.fromSecsSinceEpoch(int(file.stat().st_mtime)).toUTC()


def _history(tags: Mapping[str, str], moment: str) -> Iterator[str]:
    algorithm = tags.get(provenance.ALGORITHM_TAG)
    if algorithm:
        version = tags.get(provenance.PLUGIN_VERSION_TAG, "")
        yield _tr("Made by {0}, Rock Outcrop {1}, {2}.").format(algorithm, version, moment)
    if model := tags.get(f"{PREFIX}MODEL"):
        sha256 = tags.get(f"{PREFIX}MODEL_SHA256", "")
        yield _tr("Model: {0}, SHA-256 {1}.").format(model, sha256)
    for item in provenance.recorded_inputs(tags):
        details = [f"{key} {value}" for key, value in item.items() if key not in ("role", "name")]
        text = f"{item.get('name', '')} ({', '.join(details)})" if details else item.get("name", "")
        yield _tr("Input {0}: {1}").format(item.get("role", ""), text)
    if parameters := _parameters(tags):
        listed = ", ".join(f"{name} = {value}" for name, value in parameters.items())
        yield _tr("Parameters: {0}").format(listed)
    for name, text in sorted(tags.items()):
        if name not in NOT_LISTED:
            yield f"{name.removeprefix(PREFIX).replace('_', ' ').capitalize()}: {text}"


def _parameters(tags: Mapping[str, str]) -> dict[str, Any]:
    """Return the parameters of a run; none where somebody has changed the tag."""
    try:
        value = json.loads(tags.get(provenance.PARAMETERS_TAG) or "{}")
    except json.JSONDecodeError:
        return {}
    return value if isinstance(value, dict) else {}


def _credits(tags: Mapping[str, str]) -> Iterator[str]:
    lines = [tags.get(provenance.CREDIT_TAG, "")]
    lines += tags.get(provenance.INPUT_CREDITS_TAG, "").splitlines()
    yield from dict.fromkeys(line for line in lines if line)


def _links(credit_lines: Iterable[str]) -> list[QgsLayerMetadata.Link]:
    text = "\n".join(credit_lines)
    found = [QgsLayerMetadata.Link("Rock Outcrop", "WWW:LINK", provenance.homepage())]
    found += [
        QgsLayerMetadata.Link(f"doi:{doi}", "WWW:LINK", f"https://doi.org/{doi}")
        for doi in dict.fromkeys(DOI.findall(text))
    ]
    found += [
        QgsLayerMetadata.Link(known.title, "WWW:DOWNLOAD", known.address)
        for known in all_sources().values()
        if known.title in text
    ]
    return found


def _add_place(metadata: QgsLayerMetadata, file: Path, name: str | None) -> None:
    """Add reference system, extent, and the model's extent in it."""
    layer = _opened(file, name)
    if not layer.isValid():
        return
    metadata.setCrs(layer.crs())
    box = layer.extent()
    if box.isNull() or box.isEmpty():
        return
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.extentCrs = layer.crs()
    spatial.bounds = QgsBox3D(
        box.xMinimum(), box.yMinimum(), 0.0, box.xMaximum(), box.yMaximum(), 0.0
    )
    extent = QgsLayerMetadata.Extent()
    extent.setSpatialExtents([spatial])
    metadata.setExtent(extent)


def _opened(file: Path, name: str | None) -> QgsMapLayer:
    if file.suffix.lower() in (".tif", ".tiff", ".vrt"):
        return QgsRasterLayer(str(file), file.stem, "gdal")
    source = {"path": str(file), **({"layerName": name} if name else {})}
    uri = QgsProviderRegistry.instance().encodeUri("ogr", source)
    return QgsVectorLayer(uri, file.stem, "ogr")
