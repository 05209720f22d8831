"""From files, folders and archives to scenes."""

from __future__ import annotations

from pathlib import Path

from ....errors import InputError
from ....progress import Reporter, raise_if_cancelled
from ..archives import is_archive, unpack
from . import band_files, landsat, sentinel
from .specification import ROLE, LocalStackRun, Scene


def find_scenes(run: LocalStackRun, work: Path, reporter: Reporter) -> list[Scene]:
    """Return all scenes among the inputs, oldest first; archives are unpacked to `work`.

    Raises InputError when there is none, or one is incomplete.
    """
    products: dict[Path, None] = {}
    files: dict[Path, None] = {}
    for path in run.inputs:
        if not path.exists():
            raise InputError(f"{ROLE}: there is no '{path}'. Check the path.")
        raise_if_cancelled(reporter)
        _sort(path, products, files, work, reporter)
    # A composite that was made in the same folder before is no scene.
    files.pop(run.output, None)
    inside = {product.parent for product in products}
    loose = [path for path in files if not inside.intersection(path.parents)]
    of_landsat = [path for path in loose if landsat.is_landsat(path)]
    separate = [path for path in loose if not landsat.is_landsat(path)]
    scenes = [scene for path in products for scene in sentinel.read_product(path, reporter)]
    scenes += landsat.read_scenes(of_landsat)
    if separate:
        scenes += band_files.read_scenes(separate, run, reporter)
    if not scenes:
        names = ", ".join(f"'{path.name}'" for path in run.inputs)
        raise InputError(
            f"{ROLE}: no scene was found in {names}. Give SAFE folders or zips of Sentinel-2, "
            "Landsat-8/9 Level-2 folders or tars, or files of the six bands."
        )
    return sorted(scenes, key=lambda scene: (scene.date, scene.name))


def _sort(
    path: Path, products: dict[Path, None], files: dict[Path, None], work: Path, reporter: Reporter
) -> None:
    """Add a path, or what a folder or archive holds, to products (metadata) or files."""
    if path.is_dir():
        for inner in sorted(path.rglob("*")):
            if inner.is_file() and not inner.name.startswith("."):
                _sort_file(inner, products, files, work, reporter)
    else:
        _sort_file(path, products, files, work, reporter)


def _sort_file(
    path: Path, products: dict[Path, None], files: dict[Path, None], work: Path, reporter: Reporter
) -> None:
    if sentinel.METADATA.search(path.name):
        products[path] = None
    elif is_archive(path):
        reporter.log(f"{ROLE}: '{path.name}' is unpacked.")
        folder = work / f"{len(list(work.glob('*'))):03d}-{path.name.split('.')[0]}"
        unpack(path, folder, ROLE, _is_needed, reporter)
        _sort(folder, products, files, work, reporter)
    elif landsat.is_landsat(path) or path.suffix.lower() in band_files.SUFFIXES:
        files[path] = None


def _is_needed(name: str) -> bool:
    is_of_product = sentinel.NEEDED.search(name) or landsat.NEEDED.search(name)
    is_raster = name.lower().endswith(band_files.SUFFIXES)
    looks_like_product = ".SAFE" in name.upper() or landsat.is_landsat(Path(name))
    return bool(is_of_product) or (is_raster and not looks_like_product)
