"""Landsat 8 and 9, Collection 2 Level-2 (surface reflectance).

| here | Landsat 8/9 | wavelength (µm) | Sentinel-2 (µm) |
|---|---|---|---|
| B02 | 2, blue | 0.45-0.51 | 0.46-0.53 |
| B03 | 3, green | 0.53-0.59 | 0.54-0.58 |
| B04 | 4, red | 0.64-0.67 | 0.65-0.68 |
| B08 | 5, near infrared | 0.85-0.88 | 0.78-0.90 |
| B11 | 6, short-wave infrared 1 | 1.57-1.65 | 1.57-1.66 |
| B12 | 7, short-wave infrared 2 | 2.11-2.29 | 2.11-2.29 |

Reflectance is the stored number times 0.0000275 minus 0.2; 0 is fill.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from ....errors import InputError
from ..composite import BANDS
from .specification import ROLE, BandFile, ClassMask, Scene

BAND_NUMBERS = {"B02": 2, "B03": 3, "B04": 4, "B08": 5, "B11": 6, "B12": 7}
FILE = re.compile(
    r"^(?P<scene>L(?P<sensor>[COTEM])0(?P<satellite>\d)_L(?P<level>\w{3})_\d{6}_(?P<date>\d{8})"
    r"_\d{8}_\d\d_\w\d)_(?P<rest>(SR_)?B(?P<band>\d+)|QA_PIXEL|MTL)\.(?P<suffix>TIF|txt)$",
    re.IGNORECASE,
)
NEEDED = re.compile(r"_(SR_B[2-7]|QA_PIXEL)\.TIF$|_MTL\.txt$", re.IGNORECASE)
SATELLITES = ("8", "9")
SCALE, OFFSET, FILL = 2.75e-5, -0.2, 0.0
GROUP = "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS"


def is_landsat(path: Path) -> bool:
    """Return whether a file's name is that of a Landsat product."""
    return FILE.match(path.name) is not None


def read_scenes(paths: Iterable[Path]) -> list[Scene]:
    """Return the scenes that files belong to. Raises InputError."""
    groups: dict[tuple[Path, str], dict[str, Path]] = {}
    for path in paths:
        if found := FILE.match(path.name):
            group = groups.setdefault((path.parent, found["scene"]), {})
            group[found["rest"].upper()] = path
    return [_scene(folder, name, files) for (folder, name), files in sorted(groups.items())]


def _scene(folder: Path, name: str, files: dict[str, Path]) -> Scene:
    found = FILE.match(f"{name}_MTL.txt")
    if found is None or found["satellite"] not in SATELLITES or found["sensor"].upper() == "T":
        raise InputError(
            f"{ROLE}: '{name}' is not of Landsat 8 or 9, whose bands alone are known here. "
            "Leave it out."
        )
    wanted = {band: f"SR_B{number}" for band, number in BAND_NUMBERS.items()}
    if any(f"B{number}" in files for number in BAND_NUMBERS.values()) or found["level"][0] != "2":
        raise InputError(
            f"{ROLE}: '{name}' is Level-1, not surface reflectance. "
            "Order or download the Level-2 product (L2SP or L2SR)."
        )
    if missing := [f"{band} ({wanted[band]})" for band in BANDS if wanted[band] not in files]:
        raise InputError(
            f"{ROLE}: '{name}' lacks {', '.join(missing)} in '{folder}'. "
            "Unpack or download the scene again."
        )
    numbers = _metadata(files.get("MTL", folder / f"{name}_MTL.txt"))
    bands = {
        band: BandFile(
            files[wanted[band]],
            numbers.get(f"REFLECTANCE_MULT_BAND_{number}", SCALE),
            numbers.get(f"REFLECTANCE_ADD_BAND_{number}", OFFSET),
            nodata=FILL,
        )
        for band, number in BAND_NUMBERS.items()
    }
    quality = files.get("QA_PIXEL")
    day = found["date"]
    mask = ClassMask(quality, "qa_pixel") if quality else None
    return Scene(name, "landsat", f"{day[:4]}-{day[4:6]}-{day[6:]}", bands, mask)


def _metadata(path: Path) -> dict[str, float]:
    """Return the numbers of the surface reflectance in a metadata file; none without a file."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return {}
    section = re.search(rf"GROUP = {GROUP}(.*?)END_GROUP = {GROUP}", text, re.DOTALL)
    pairs = re.findall(r"(\w+) = ([-+.\dEe]+)\s*$", section[1] if section else "", re.MULTILINE)
    return {key: float(value) for key, value in pairs}
