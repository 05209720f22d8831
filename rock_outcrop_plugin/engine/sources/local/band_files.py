"""Bands in files of their own, or several in one, named by file, variable or description."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import rasterio
from rasterio.io import DatasetReader

from ....errors import InputError
from ....progress import Reporter, SilentReporter
from ...gdal_errors import GDAL_ERRORS
from ...inputs import reflectance_scale
from ...raster import gdal_name
from ..composite import BANDS
from .specification import ROLE, BandFile, ClassMask, LocalStackRun, Scene

SUFFIXES = (".tif", ".tiff", ".jp2", ".nc", ".nc4", ".img", ".vrt")
NAMES = {
    "B02": ("b02", "b2", "blue"),
    "B03": ("b03", "b3", "green"),
    "B04": ("b04", "b4", "red"),
    "B08": ("b08", "b8", "nir", "nir08"),
    "B11": ("b11", "swir1", "swir16"),
    "B12": ("b12", "swir2", "swir22"),
}
BAND_OF_WORD = {word: band for band, words in NAMES.items() for word in words}
CLASSES = "scl"
RESOLUTION = re.compile(r"^\d\dm$")
DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_]?(0[1-9]|1[0-2])[-_]?([0-2]\d|3[01])(?!\d)")
DRIVERS = {".jp2": "JP2OpenJPEG", ".nc": "netCDF", ".nc4": "netCDF"}
SENTINEL_FILE = re.compile(r"T\d\d[A-Z]{3}_\d{8}T\d{6}_B\d\d", re.IGNORECASE)
FIRST_DATE_WITH_OFFSET = "2022-01-25"


@dataclass(frozen=True)
class _Found:
    """A band in a file: its name, the scene it belongs to, and the edge of its pixels."""

    name: str
    scene: tuple[str, str]
    path: Path
    band: int
    pixel: float


def read_scenes(paths: Iterable[Path], run: LocalStackRun, reporter: Reporter) -> list[Scene]:
    """Return the scenes that files make, told apart by the rest of their names.

    Raises InputError for files that cannot be opened, are not told by their names, or do not make
    six bands.
    """
    files = list(paths)
    if run.bands:
        return [_scene(_given(files, run.bands), run, reporter)]
    found = [item for path in files for item in _bands_in(path, reporter)]
    groups: dict[tuple[str, str], list[_Found]] = {}
    for item in found:
        groups.setdefault(item.scene, []).append(item)
    incomplete = [items for items in groups.values() if _missing(items)]
    if incomplete and len(groups) > 1:
        names = [item.name for item in found if item.name in BANDS]
        if sorted(names) == sorted(BANDS):
            return [_scene(found, run, reporter)]
    return [_scene(items, run, reporter) for items in groups.values()]


@contextmanager
def opened(path: Path) -> Iterator[DatasetReader]:
    """Open a raster, with or without a CRS. Raises InputError."""
    try:
        dataset = rasterio.open(gdal_name(path))
    except GDAL_ERRORS as error:
        raise InputError(
            f"{ROLE}: '{path}' cannot be opened as a raster ({error}). {_advice(path)}"
        ) from error
    with dataset:
        yield dataset


def _advice(path: Path) -> str:
    driver = DRIVERS.get(path.suffix.lower())
    with rasterio.Env() as environment:
        is_missing = driver is not None and driver not in environment.drivers()
    if is_missing:
        return (
            f"The environment's GDAL cannot read this format ({driver}). Convert it in QGIS "
            "(Raster > Conversion > Translate) to GeoTIFF and give that."
        )
    return "The file is damaged or was not copied to its end: copy or download it again."


def _bands_in(path: Path, reporter: Reporter) -> list[_Found]:
    with opened(path) as dataset:
        inner = [] if dataset.count else list(dataset.subdatasets)
        descriptions = dataset.descriptions
        pixel = abs(dataset.transform.a)
    if inner:
        return [item for name in inner for item in _bands_in(Path(name), reporter)]
    words, rest = _words(path)
    if len(descriptions) > 1:
        named = [(_band_of(text or ""), number) for number, text in enumerate(descriptions, 1)]
        return [_Found(name, rest, path, number, pixel) for name, number in named if name]
    names = list(dict.fromkeys(BAND_OF_WORD[word] for word in words if word in BAND_OF_WORD))
    if CLASSES in words:
        names = [CLASSES]
    if not names and descriptions and descriptions[0]:
        names = [name for name in [_band_of(descriptions[0])] if name]
    if len(names) != 1:
        reporter.log(f"{ROLE}: '{path.name}' is no band that is needed.")
        return []
    return [_Found(names[0], rest, path, 1, pixel)]


def _words(path: Path) -> tuple[list[str], tuple[str, str]]:
    """Return the words of a file's name in lower case, and what tells its scene from others."""
    stem = path.name.rsplit(".", 1)[0] if path.suffix.lower() in SUFFIXES else path.name
    words = [word for word in re.split(r"[^a-z0-9]+", stem.lower()) if word]
    folder = str(path.parent)
    if ":" in path.name:
        # A variable of a netCDF file: the file is the scene.
        return words[-1:], (folder, path.name.rsplit(":", 1)[0])
    dull = {*BAND_OF_WORD, CLASSES, "sr", "band"}
    rest = [word for word in words if word not in dull and not RESOLUTION.match(word)]
    return words, (folder, "_".join(rest))


def _band_of(text: str) -> str | None:
    words = re.split(r"[^a-z0-9]+", text.lower())
    return next((BAND_OF_WORD[word] for word in words if word in BAND_OF_WORD), None)


def _given(files: list[Path], names: tuple[str, ...]) -> list[_Found]:
    if len(files) != len(names) or sorted(names) != sorted(BANDS):
        raise InputError(
            f"BANDS: {len(names)} names for {len(files)} files. Give {', '.join(BANDS)} in the "
            "order of the files, each once."
        )
    found = []
    for path, name in zip(files, names, strict=True):
        with opened(path) as dataset:
            found.append(_Found(name, ("", ""), path, 1, abs(dataset.transform.a)))
    return found


def _missing(items: list[_Found]) -> list[str]:
    names = {item.name for item in items}
    return [band for band in BANDS if band not in names]


def _scene(items: list[_Found], run: LocalStackRun, reporter: Reporter) -> Scene:
    name = items[0].scene[1].strip("_") or items[0].path.parent.name
    if missing := _missing(items):
        files = ", ".join(sorted({item.path.name for item in items})[:8])
        raise InputError(
            f"{ROLE}: {', '.join(missing)} not found among {files}. File names must hold the name "
            f"of their band (as B02 or blue), the rest of a scene's names must be the same; or "
            "name the files in their order with BANDS."
        )
    finest: dict[str, _Found] = {}
    for item in items:
        if item.name not in finest or item.pixel < finest[item.name].pixel:
            finest[item.name] = item
        elif item.pixel == finest[item.name].pixel and item.path != finest[item.name].path:
            raise InputError(
                f"{ROLE}: '{item.path.name}' and '{finest[item.name].path.name}' both are "
                f"{item.name} of one scene. Put scenes into folders of their own, or leave one out."
            )
    date = _date(items)
    _warn_of_offset(finest["B02"], date, run, reporter)
    bands = {band: _band_file(finest[band], run) for band in BANDS}
    mask = ClassMask(finest[CLASSES].path, "scl") if CLASSES in finest else None
    return Scene(name, "files", date, bands, mask)


def _band_file(item: _Found, run: LocalStackRun) -> BandFile:
    with opened(item.path) as dataset:
        scale, offset = reflectance_scale(
            dataset, [item.band], run.reflectance_scale, SilentReporter()
        )
        has_nodata = dataset.nodata is not None
        is_integer = dataset.dtypes[item.band - 1].startswith(("int", "uint"))
    if run.reflectance_offset is not None:
        offset = run.reflectance_offset
    nodata = 0.0 if is_integer and not has_nodata else None
    return BandFile(item.path, scale, offset, item.band, nodata)


def _date(items: list[_Found]) -> str:
    for text in (items[0].path.name, items[0].path.parent.name):
        if found := DATE.search(text):
            return f"{found[1]}-{found[2]}-{found[3]}"
    return ""


def _warn_of_offset(item: _Found, date: str, run: LocalStackRun, reporter: Reporter) -> None:
    is_of_esa = SENTINEL_FILE.search(item.path.name) is not None
    if is_of_esa and date >= FIRST_DATE_WITH_OFFSET and run.reflectance_offset is None:
        reporter.warn(
            f"{ROLE}: '{item.path.name}' may be stored with 1,000 added (processing baseline 04.00 "
            "and later); without its metadata that cannot be told, and nothing is taken off. Give "
            "the SAFE folder, or REFLECTANCE_OFFSET=-0.1."
        )
