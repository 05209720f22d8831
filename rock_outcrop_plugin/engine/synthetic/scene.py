"""A whole scene: composite, DEM, exact truth and imperfect masks, from a seed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine

from ...errors import InputError
from ...progress import Reporter, raise_if_cancelled
from ..raster_writer import Product, RasterProfile, RasterWriter, staged_raster
from .atmosphere import add_atmosphere, make_clouds
from .fractal import Field, generator
from .illumination import Sun, apparent_reflectance, light_terrain
from .references import ADD, GEOMAP, generalised_mask, johnson_mask
from .sensor import measure
from .spectra import BANDS, load_library
from .surface import map_covers, paint
from .terrain import Terrain, make_terrain, measured_elevation
from .vectors import StagedPolygons, outline

CRS = "EPSG:3031"
ELEVATION_NODATA = -9999.0
SEA = 255
Part = tuple[Path, Callable[[], RasterWriter | StagedPolygons]]
RasterPart = tuple[Path | None, NDArray[Any], float, tuple[str, ...], Product]


@dataclass(frozen=True)
class SceneSettings:
    """What a scene is made from.

    seed: 0 or more; scenes of different seeds differ in everything. tiles: number of tiles along
    one edge. resolution: metres per pixel. tile_size: pixels along one edge of a tile.
    rock_share, sea_share: of all pixels, 0..1; None: drawn from the seed.
    """

    seed: int
    tiles: int = 3
    resolution: float = 10.0
    tile_size: int = 520
    rock_share: float | None = None
    sea_share: float | None = None

    def __post_init__(self) -> None:
        if self.seed < 0:
            raise InputError(f"SEED: {self.seed} is negative. Choose 0 or a larger whole number.")
        if self.tiles < 1 or self.tile_size < 64 or self.resolution <= 0:
            raise InputError(
                f"TILES: {self.tiles} tiles of {self.tile_size} pixels of {self.resolution:g} m "
                "make no scene. Use at least 1 tile of 64 pixels of a positive size."
            )


@dataclass(frozen=True)
class Circumstances:
    """Where and when: drawn from the seed alone.

    column, row: the scene's first tile, counted from (0, 0) of the CRS, rows northwards.
    outward: grid direction away from the pole, radians from grid east; the sea lies there.
    Shares are 0..1.
    """

    column: int
    row: int
    outward: float
    sun: Sun
    sea_share: float
    rock_share: float
    veil_share: float
    shadow_share: float


@dataclass(frozen=True)
class Scene:
    """A finished scene; H = W = tiles x tile_size, north up.

    composite: (6, H, W) uint16, reflectance x 10^4, 0 = nodata. dem: (H, W) metres, -9999 at sea.
    truth: (H, W) uint8, 1 rock, 0 other, 255 sea. rock_fraction: (H, W) 0..1. sunlit: (H, W)
    0..1, visible share of the sun. johnson, geomap, add: (H, W) masks on the pixel grid.
    """

    composite: NDArray[np.uint16]
    dem: Field
    truth: NDArray[np.uint8]
    rock_fraction: Field
    sunlit: Field
    johnson: NDArray[np.bool_]
    geomap: NDArray[np.bool_]
    add: NDArray[np.bool_]
    transform: Affine
    crs: str
    circumstances: Circumstances


@dataclass(frozen=True)
class SceneFiles:
    """Where to write the parts of a scene; a part without a path is not written."""

    composite: Path | None = None
    dem: Path | None = None
    truth: Path | None = None
    johnson: Path | None = None
    geomap: Path | None = None
    add: Path | None = None


def draw_circumstances(settings: SceneSettings) -> Circumstances:
    """Return place, sun, and shares of sea, rock and cloud of the scene of a seed.

    The place is on the coast of Antarctica, 1,900-2,400 km from the pole; nothing of the real
    ground there is used. Sentinel-2 passes when the sun stands towards the equator, which in
    EPSG:3031 is away from the pole, 22-38 degrees high in the season.
    """
    rng = generator(settings.seed, "circumstances")
    angle = rng.uniform(-np.pi, np.pi)
    radius = rng.uniform(1.9e6, 2.4e6)
    edge = settings.tile_size * settings.resolution
    drawn = Circumstances(
        column=int(np.floor(radius * np.cos(angle) / edge)),
        row=int(np.floor(radius * np.sin(angle) / edge)),
        outward=angle + rng.uniform(-0.5, 0.5),
        sun=Sun(np.radians(rng.uniform(22, 38)), angle + rng.uniform(-1.0, 1.0)),
        sea_share=rng.uniform(0.07, 0.17),
        rock_share=rng.uniform(0.08, 0.13),
        veil_share=rng.uniform(0.08, 0.2),
        shadow_share=rng.uniform(0.04, 0.09),
    )
    rock, sea = settings.rock_share, settings.sea_share
    return replace(
        drawn,
        rock_share=drawn.rock_share if rock is None else rock,
        sea_share=drawn.sea_share if sea is None else sea,
    )


def generate_scene(settings: SceneSettings, reporter: Reporter) -> Scene:
    """Return the scene of `settings`, the same bit for bit whenever it is made on one machine.

    Raises Cancelled.
    """
    seed, resolution = settings.seed, settings.resolution
    size = settings.tiles * settings.tile_size
    place = draw_circumstances(settings)

    def step(fraction: float, text: str) -> None:
        raise_if_cancelled(reporter)
        reporter.progress(fraction, text)

    step(0.0, "Shaping bedrock and ice")
    terrain = make_terrain(
        seed,
        (size, size),
        resolution,
        outward=place.outward,
        sea_share=place.sea_share,
        rock_share=place.rock_share,
    )
    composite, sunlit = _photograph(settings, place, terrain, step)
    step(0.85, "Drawing the imperfect masks")
    rock = (terrain.rock_fraction >= 0.5) & ~terrain.sea
    truth = np.where(terrain.sea, SEA, rock).astype(np.uint8)
    scene = Scene(
        composite=composite,
        dem=measured_elevation(seed, terrain, ELEVATION_NODATA),
        truth=truth,
        rock_fraction=terrain.rock_fraction,
        sunlit=sunlit,
        johnson=johnson_mask(seed, composite, ~terrain.sea),
        geomap=generalised_mask(seed, "geomap", rock, resolution, GEOMAP),
        add=generalised_mask(seed, "add", rock, resolution, ADD),
        transform=_transform(settings, place),
        crs=CRS,
        circumstances=place,
    )
    step(1.0, "Scene made")
    return scene


def _photograph(
    settings: SceneSettings,
    place: Circumstances,
    terrain: Terrain,
    step: Callable[[float, str], None],
) -> tuple[NDArray[np.uint16], Field]:
    """Return the composite (6, H, W) of `terrain` and the sunlit share (H, W)."""
    seed, resolution, sun = settings.seed, settings.resolution, place.sun
    library = load_library()
    step(0.15, "Covering it with rock, snow and ice")
    covers = map_covers(seed, terrain, library, resolution, place.outward)
    reflectance = paint(seed, terrain, covers, library)
    step(0.45, "Casting light and shadow")
    shape = (reflectance.shape[1], reflectance.shape[2])
    clouds = make_clouds(
        seed,
        shape,
        resolution,
        sun,
        veil_share=place.veil_share,
        shadow_share=place.shadow_share,
    )
    light = light_terrain(terrain.elevation, resolution, sun, clouds.transmission)
    reflectance = apparent_reflectance(reflectance, light, library.skylight)
    step(0.65, "Looking through the air")
    reflectance = add_atmosphere(reflectance, clouds, resolution)
    return measure(seed, reflectance), light.sunlit


def _transform(settings: SceneSettings, place: Circumstances) -> Affine:
    edge = settings.tile_size * settings.resolution
    return Affine(
        settings.resolution,
        0.0,
        place.column * edge,
        0.0,
        -settings.resolution,
        (place.row + settings.tiles) * edge,
    )


def write_scene(scene: Scene, outputs: SceneFiles, token: str, reporter: Reporter) -> None:
    """Write the wanted parts of `scene`, all or none: rasters as COG, masks as GeoPackages.

    token: job id for temporary names. Raises OutputError and Cancelled.
    """
    parts: list[Part] = []
    parts += _raster_parts(scene, outputs, token)
    parts += _mask_parts(scene, outputs, token)
    staged: list[RasterWriter | StagedPolygons] = []
    try:
        for number, (path, write) in enumerate(parts):
            raise_if_cancelled(reporter)
            reporter.progress(number / len(parts), f"Writing {path.name}")
            staged.append(write())
        raise_if_cancelled(reporter)
    except BaseException:
        for part in staged:
            part.discard()
        raise
    for part in staged:
        part.publish()
    reporter.progress(1.0, "Scene written")


def _raster_parts(scene: Scene, outputs: SceneFiles, token: str) -> Iterator[Part]:
    rasters: tuple[RasterPart, ...] = (
        (outputs.composite, scene.composite, 0, BANDS, "composite"),
        (outputs.dem, scene.dem[None], ELEVATION_NODATA, ("elevation",), "dem"),
        (outputs.truth, scene.truth[None], SEA, ("rock",), "truth"),
    )
    for path, array, nodata, names, product in rasters:
        if path is not None:
            profile = RasterProfile(scene.crs, scene.transform, nodata, names, product)
            yield path, partial(staged_raster, path, array, profile, token=token)


def _mask_parts(scene: Scene, outputs: SceneFiles, token: str) -> Iterator[Part]:
    masks = (
        (outputs.johnson, scene.johnson, "johnson", 0.0),
        (outputs.geomap, scene.geomap, "geomap", 0.7),
        (outputs.add, scene.add, "add", 1.5),
    )
    for path, mask, name, pixels in masks:
        if path is not None:
            tolerance = pixels * scene.transform.a
            yield path, partial(_staged_mask, scene, mask, tolerance, path, name=name, token=token)


def _staged_mask(
    scene: Scene, mask: NDArray[np.bool_], tolerance: float, path: Path, *, name: str, token: str
) -> StagedPolygons:
    return StagedPolygons(
        path,
        outline(mask, scene.transform, tolerance),
        layer=name,
        source=f"simulated, degraded the way {name} is",
        crs=scene.crs,
        token=token,
    )
