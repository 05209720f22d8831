"""Sentinel-2 products as SAFE folders, Level-2A and Level-1C."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from ....errors import InputError
from ....progress import Reporter
from ..composite import BANDS
from ..xml_text import Element, named, parse_xml, text_of
from .specification import ROLE, BandFile, ClassMask, Scene

METADATA = re.compile(r"MTD_MSIL(1C|2A)\.xml$", re.IGNORECASE)
BAND = re.compile(r"_(B\d\d|SCL)(?:_(\d\d)m)?\.(?:jp2|tiff?)$", re.IGNORECASE)
# What a zip is unpacked for: the six bands as fine as they come, classes, metadata.
NEEDED = re.compile(
    r"(MTD_MSIL(1C|2A)\.xml|_(B0[2348](_10m)?|B1[12](_20m)?|SCL_20m)\.(jp2|tiff?))$", re.IGNORECASE
)
# The number of a band in the metadata (band_id); B8A lies between B08 and B09.
BAND_IDS = {"B02": 1, "B03": 2, "B04": 3, "B08": 7, "B11": 11, "B12": 12}
QUANTIFICATION = 10_000.0
FIRST_BASELINE_WITH_OFFSET = 4.0
OFFSET_SINCE_THEN = -1000.0
NODATA = 0.0


@dataclass(frozen=True)
class _Radiometry:
    quantification: float
    offsets: dict[int, float]
    default_offset: float

    def scale_and_offset(self, band: str) -> tuple[float, float]:
        added = self.offsets.get(BAND_IDS[band], self.default_offset)
        return 1.0 / self.quantification, added / self.quantification


def read_product(metadata: Path, reporter: Reporter) -> list[Scene]:
    """Return the scenes of a product, one for each granule. Raises InputError.

    Since processing baseline 04.00 numbers are stored with 1,000 added; the metadata say how much
    is to be taken off (BOA_ADD_OFFSET, RADIO_ADD_OFFSET).
    """
    try:
        root = parse_xml(metadata.read_bytes())
    except (OSError, ValueError) as error:
        raise InputError(
            f"{ROLE}: '{metadata}' cannot be read ({error}). Unpack or download the scene again."
        ) from error
    level = "Level-1C" if "MSIL1C" in metadata.name.upper() else "Level-2A"
    if level == "Level-1C":
        reporter.warn(
            f"{ROLE}: '{metadata.parent.name}' is Level-1C: reflectance above the atmosphere, not "
            "of the ground. Take Level-2A where there is one."
        )
    radiometry = _radiometry(root, level)
    date = (text_of(root, "PRODUCT_START_TIME") or "")[:10]
    files: dict[Path, list[Path]] = {}
    for path in sorted(metadata.parent.rglob("*")):
        if BAND.search(path.name) and "IMG_DATA" in path.parts:
            files.setdefault(_granule(path), []).append(path)
    if not files:
        raise InputError(
            f"{ROLE}: '{metadata.parent}' holds no band files below GRANULE. "
            "Unpack or download the scene again."
        )
    return [
        _scene(granule, metadata.parent.name, date, paths, radiometry)
        for granule, paths in files.items()
    ]


def _granule(path: Path) -> Path:
    return next(parent.parent for parent in path.parents if parent.name == "IMG_DATA")


def _scene(
    granule: Path, product: str, date: str, paths: list[Path], radiometry: _Radiometry
) -> Scene:
    finest: dict[str, tuple[int, Path]] = {}
    for path in paths:
        found = BAND.search(path.name)
        if found is None:
            continue
        name, resolution = found[1].upper(), int(found[2] or 10)
        if name not in finest or resolution < finest[name][0]:
            finest[name] = (resolution, path)
    if missing := [band for band in BANDS if band not in finest]:
        raise InputError(
            f"{ROLE}: '{product}' lacks {', '.join(missing)} in '{granule.name}'. "
            "Unpack or download the scene again."
        )
    bands = {
        band: BandFile(finest[band][1], *radiometry.scale_and_offset(band), nodata=NODATA)
        for band in BANDS
    }
    mask = ClassMask(finest["SCL"][1], "scl") if "SCL" in finest else None
    return Scene(product, "sentinel2", date, bands, mask)


def _radiometry(root: Element, level: str) -> _Radiometry:
    prefix, element = (
        ("QUANTIFICATION_VALUE", "RADIO_ADD_OFFSET")
        if level == "Level-1C"
        else ("BOA_QUANTIFICATION_VALUE", "BOA_ADD_OFFSET")
    )
    offsets = {
        int(item.get("band_id", "-1")): _number(item.text, 0.0) for item in named(root, element)
    }
    baseline = _number(text_of(root, "PROCESSING_BASELINE"), 0.0)
    default = OFFSET_SINCE_THEN if baseline >= FIRST_BASELINE_WITH_OFFSET else 0.0
    quantification = _number(text_of(root, prefix), QUANTIFICATION)
    return _Radiometry(quantification, offsets, default)


def _number(text: str | None, default: float) -> float:
    try:
        return float(text or "")
    except ValueError:
        return default
