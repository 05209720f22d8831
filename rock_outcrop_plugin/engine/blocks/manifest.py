"""What a folder of blocks is: made from what, and which blocks are finished."""

from __future__ import annotations

import platform
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from ..card import ModelCard
from ..fingerprint import fingerprint, sha256_of
from ..grid import RasterGrid, Window
from ..inference.specification import PredictionRun

Parameter = str | int | float | bool | None | list[Any]


class _Facts(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(_Facts):
    """An input: where it is, and what tells whether it is still the same."""

    path: str
    fingerprint: str


class Place(_Facts):
    """A part of a pixel grid: CRS (WKT), affine transform, size of it all, and the part."""

    crs: str
    transform: list[float]
    size: list[int]
    window: list[int]


class Identity(_Facts):
    """What blocks depend on: blocks of two different identities never belong together.

    Where and how fast they are computed (device, batches, machines) is not in it.
    """

    model: Source
    inputs: dict[str, Source]
    parameters: dict[str, Parameter]
    place: Place
    block_size: int

    def differences(self, other: Identity) -> list[str]:
        """Return in words what is different in `other`."""
        found = []
        if self.model.fingerprint != other.model.fingerprint:
            found += _source_difference("MODEL", self.model, other.model)
        for role in sorted(self.inputs.keys() | other.inputs.keys()):
            found += _source_difference(role, self.inputs.get(role), other.inputs.get(role))
        for name in sorted(self.parameters.keys() | other.parameters.keys()):
            before, now = self.parameters.get(name), other.parameters.get(name)
            if before != now:
                found.append(f"{name} was {before}, is {now}")
        if self.block_size != other.block_size:
            found.append(f"BLOCK_SIZE was {self.block_size}, is {other.block_size}")
        if self.place != other.place:
            found.append(f"the area was {_words(self.place)}, is {_words(other.place)}")
        return found


def _source_difference(role: str, before: Source | None, now: Source | None) -> list[str]:
    if before == now:
        return []
    if before and now and before.path == now.path:
        return [f"{role} '{now.path}' was changed"]
    names = [f"'{source.path}'" if source else "none" for source in (before, now)]
    return [f"{role} was {names[0]}, is {names[1]}"]


def _words(place: Place) -> str:
    column, row, width, height = place.window
    return f"{width} x {height} pixels from column {column} and row {row} of a grid of " + (
        f"{place.size[0]} x {place.size[1]} at {place.transform[2]:g} {place.transform[5]:g}"
    )


class BlockRecord(_Facts):
    """A finished block: SHA-256 by kind of output; no files where the block has no valid pixel."""

    files: dict[str, str]
    windows: int = 0
    skipped: int = 0
    alone: int = 0
    passed_over: int = 0
    rock_area_km2: float = 0.0


class MosaicRecord(_Facts):
    """A finished mosaic: its path, its SHA-256, and that of the list of blocks in it."""

    path: str
    sha256: str
    blocks: str
    rock_area_km2: float


class Manifest(_Facts):
    """The file beside the blocks."""

    format: Literal[1] = 1
    identity: Identity
    versions: dict[str, str]
    blocks: dict[str, BlockRecord] = {}
    mosaics: dict[str, MosaicRecord] = {}


def engine_versions() -> dict[str, str]:
    """Return the versions that a result depends on."""
    found = {"python": platform.python_version()}
    for name in ("torch", "onnxruntime", "onnxruntime-gpu", "rasterio", "numpy"):
        with suppress(PackageNotFoundError):
            found[name] = version(name)
    return found


def identity_of(
    run: PredictionRun,
    card: ModelCard,
    grid: RasterGrid,
    area: Window,
    *,
    block_size: int,
    region: str | None,
) -> Identity:
    """Return what the blocks of a run depend on. Raises InputError for an unreadable input.

    `region` describes which part of the area is wanted.
    """
    files = {"COMPOSITE": run.files.composite, "DEM": run.files.dem, "SLOPE": run.files.slope}
    parameters: dict[str, Parameter] = {
        "TILE_SIZE": card.tile if run.tile is None else run.tile,
        "OVERLAP": card.overlap if run.overlap is None else run.overlap,
        "THRESHOLD": run.threshold,
        "BACKEND": run.backend,
        "PROVIDER": run.provider,
        "FIRST_LOOK": run.first_look,
        "BLENDING": run.blending,
        "PROBABILITY_TYPE": run.probability_type,
        "REFLECTANCE_SCALE": run.files.reflectance_scale,
        "TOPOGRAPHY_ONLY": run.topography_only,
        "TEST_TIME_AUGMENTATION": run.views,
        "the region": region,
        "outputs": [name for name, path in run.outputs.items() if path],
    }
    return Identity(
        model=Source(path=str(run.model), fingerprint=sha256_of(run.model)),
        inputs={
            role: Source(path=str(path), fingerprint=fingerprint(path, role))
            for role, path in files.items()
            if path
        },
        parameters=parameters,
        place=Place(
            crs=grid.crs,
            transform=list(grid.transform)[:6],
            size=[grid.width, grid.height],
            window=[area.column, area.row, area.width, area.height],
        ),
        block_size=block_size,
    )
