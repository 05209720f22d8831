"""What is stacked, and what a scene is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from rasterio.crs import CRS

from ...grid import Bounds

ROLE = "INPUTS"


@dataclass(frozen=True)
class LocalStackRun:
    """Scenes in files, one or several dates, and the grid they are wanted on.

    `inputs` are SAFE folders, zips or tars, Landsat folders, band files, or folders of these.
    Without `crs` and `resolution` the grid is that of the finest band. `bounds` are in
    `bounds_crs`; None: all that the scenes cover. `source_crs` is that of files which do not say
    their own. `bands` names separate files in their order where their names do not tell.
    `reflectance_scale` and `reflectance_offset` hold for separate files: reflectance is the stored
    number times the scale plus the offset. Archives are unpacked to `folder` for a while.
    """

    inputs: tuple[Path, ...]
    output: Path
    folder: Path
    token: str
    crs: str | None = None
    resolution: float | None = None
    bounds: Bounds | None = None
    bounds_crs: str | None = None
    source_crs: str | None = None
    bands: tuple[str, ...] = ()
    reflectance_scale: float | None = None
    reflectance_offset: float | None = None
    mask_clouds: bool = True


@dataclass(frozen=True)
class BandFile:
    """One band of a raster file; reflectance is the stored number times `scale` plus `offset`.

    `nodata` holds where the file says none.
    """

    path: Path
    scale: float
    offset: float
    band: int = 1
    nodata: float | None = None


@dataclass(frozen=True)
class ClassMask:
    """A raster of classes or bits that says where a scene shows the ground.

    scl: Sentinel-2 scene classification; qa_pixel: Landsat Collection 2 bits.
    """

    path: Path
    kind: Literal["scl", "qa_pixel"]


@dataclass(frozen=True)
class Scene:
    """Six bands of one date, by the names of Sentinel-2. `date` is YYYY-MM-DD or empty."""

    name: str
    sensor: Literal["sentinel2", "landsat", "files"]
    date: str
    bands: Mapping[str, BandFile]
    mask: ClassMask | None = None


@dataclass(frozen=True)
class OpenableScene:
    """A scene whose files all have a CRS and nodata; `bounds` is where all bands are, in `crs`."""

    scene: Scene
    crs: CRS
    bounds: Bounds
