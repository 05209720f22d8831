"""Scenes to train and test on, prepared once with the product's own algorithms."""

from __future__ import annotations

import sys
import uuid
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from baselines import run as run_algorithm
from numpy.typing import NDArray
from scipy.ndimage import label as connected_components

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "build" / "plugins"))

from rock_outcrop.rock_outcrop_plugin.engine.inputs import InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.synthetic.scene import (
    SceneFiles,
    SceneSettings,
    generate_scene,
    write_scene,
)
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

Mask = NDArray[np.bool_]
SILENT = SilentReporter()
MASKS = ("johnson", "geomap", "add")
LABELS = ("johnson", "geomap")
SMALL_PIXELS = 9
LEAST_SUN = 0.5
DARK_REFLECTANCE = 0.1
NEAR_INFRARED = "B08"


@dataclass(frozen=True)
class Place:
    """A scene with exact truth; its masks as rasters on the composite's grid lie in `folder`."""

    name: str
    folder: Path
    composite: Path
    dem: Path
    truth: Path
    sunlit: Path | None

    @property
    def files(self) -> InputFiles:
        """What channels are read from."""
        return InputFiles(self.composite, self.dem)

    def mask(self, name: str) -> Path:
        """Return a mask, or the merged "label"."""
        return self.folder / f"{name}.tif"


@dataclass(frozen=True)
class Test:
    """What a map of a place is scored against, as arrays (height, width)."""

    name: str
    place: Place
    truth: Mask
    small: Mask
    shaded: Mask
    valid: Mask

    def scores(self, rock: Mask) -> dict[str, float]:
        """Return IoU, precision, recall, recall of small outcrops and of rock in the shade."""
        found = rock & self.valid
        both = int((found & self.truth).sum())
        either = int((found | self.truth).sum())
        return {
            "iou": both / max(either, 1),
            "precision": both / max(int(found.sum()), 1),
            "recall": both / max(int(self.truth.sum()), 1),
            "small": float(found[self.small].mean()),
            "shaded": float(found[self.shaded].mean()),
        }


def token() -> str:
    """Return a mark for temporary files."""
    return uuid.uuid4().hex[:12]


def generated(folder: Path, seed: int, tiles: int) -> Place:
    """Generate a scene, unless it is there."""
    here = folder / f"scene-{seed}-{tiles}"
    place = Place(
        f"scene {seed}",
        here,
        here / "composite.tif",
        here / "dem.tif",
        here / "truth.tif",
        here / "sunlit.npy",
    )
    if not (here / "prepared").exists():
        here.mkdir(parents=True, exist_ok=True)
        scene = generate_scene(SceneSettings(seed=seed, tiles=tiles), SILENT)
        vectors = {name: here / f"{name}.gpkg" for name in MASKS}
        files = SceneFiles(place.composite, place.dem, place.truth, **vectors)
        write_scene(scene, files, token(), SILENT)
        np.save(here / "sunlit.npy", scene.sunlit.astype(np.float16))
        _rasterise(folder, place, here)
    return place


def vestfold(folder: Path, source: Path) -> Place:
    """Prepare the scene of the Vestfold Hills."""
    here = folder / "vestfold"
    names = ("composite", "dem", "truth")
    place = Place("vestfold", here, *(source / f"{name}.tif" for name in names), None)
    if not (here / "prepared").exists():
        here.mkdir(parents=True, exist_ok=True)
        _rasterise(folder, place, source)
    return place


def _rasterise(folder: Path, place: Place, vectors: Path) -> None:
    profile = folder / "profile"
    for name in MASKS:
        run_algorithm(
            profile,
            "rasterizemask",
            MASK=vectors / f"{name}.gpkg",
            REFERENCE=place.composite,
            OUTPUT=place.mask(name),
        )
    masks = [str(place.mask(name)) for name in LABELS]
    run_algorithm(profile, "mergelabels", LABELS=masks, OUTPUT=place.mask("label"))
    (place.folder / "prepared").touch()


def tile_index(folder: Path, place: Place, seed: int, test: float) -> Path:
    """Make a tile index; `test` is the share of the tiles that is kept for testing."""
    path = place.folder / f"tiles-{seed}.gpkg"
    if not path.exists():
        inputs = {"COMPOSITE": place.composite, "DEM": place.dem, "LABEL": place.mask("label")}
        run_algorithm(folder / "profile", "tilegrid", **inputs, TEST=test, SEED=seed, OUTPUT=path)
    return path


def read(path: Path) -> NDArray[np.generic]:
    """Return the first band."""
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def rock_of(path: Path) -> Mask:
    """Return where a mask shows rock."""
    return read(path) == 1


def open_test(place: Place, name: str, area: Mask | None) -> Test:
    """Read what a place is scored against; `area` None: all of it.

    Rock is in the shade where less than half of the sun is seen. Where that is not known, it is
    rock that is dark in the near infrared.
    """
    with rasterio.open(place.composite) as dataset:
        composite = dataset.read()
        infrared = composite[dataset.descriptions.index(NEAR_INFRARED)] * 1e-4
    truth = read(place.truth)
    valid = (truth != 255) & (composite != 0).all(axis=0) & (read(place.dem) != -9999.0)
    if area is not None:
        valid &= area
    rock = truth == 1
    numbers, _ = connected_components(rock, np.ones((3, 3)))
    small = rock & (np.bincount(numbers.ravel())[numbers] <= SMALL_PIXELS)
    dark = infrared < DARK_REFLECTANCE
    shaded = rock & (np.load(place.sunlit) < LEAST_SUN if place.sunlit else dark)
    return Test(name, place, rock & valid, small & valid, shaded & valid, valid)
