"""Job specs of what fetches inputs from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from .job import Extent, Job


@dataclass(frozen=True)
class FetchCompositeJob(Job):
    """Fetch a median composite of `extent` in `crs` from Earth Engine or a STAC API.

    `start` and `end` are days (ISO). None: the source's own address, the stored project. What is
    only for Earth Engine is not used with a STAC API. `service_account` is a key file's path: the
    key itself is never in a job.
    """

    kind: ClassVar[str] = "fetchcomposite"
    output_fields: ClassVar[tuple[str, ...]] = ("output",)
    source: Literal["earthengine", "stac"]
    output: str
    folder: str
    crs: str
    resolution: float
    extent: Extent
    start: str
    end: str
    months: tuple[int, ...]
    max_cloud: float
    min_sun_elevation: float
    address: str | None = None
    project: str | None = None
    service_account: str | None = None
    cloud_mask: Literal["cloudscore", "scl", "qa60"] = "cloudscore"
    level: Literal["l2a", "l1c"] = "l2a"
    tile: int = 1024
    requests: int = 16


@dataclass(frozen=True)
class SignInJob(Job):
    """Make sure that Earth Engine computes; `browser`: ask the user where it does not."""

    kind: ClassVar[str] = "signinearthengine"
    address: str | None = None
    project: str | None = None
    service_account: str | None = None
    browser: bool = False


@dataclass(frozen=True)
class FetchDemJob(Job):
    """Fetch elevations of an extent (in `crs`) at a resolution in its units.

    `files` is a folder, a VRT, a raster or a tile index, for the source "local".
    """

    kind: ClassVar[str] = "fetchdem"
    output_fields: ClassVar[tuple[str, ...]] = ("output",)
    source: Literal["rema", "arcticdem", "copernicus", "local"] = "rema"
    output: str = ""
    crs: str = "EPSG:3031"
    resolution: float = 10.0
    extent: Extent = (0.0, 0.0, 0.0, 0.0)
    address: str | None = None
    files: str | None = None
    heights: str | None = None


@dataclass(frozen=True)
class FetchReferenceJob(Job):
    """Fetch a rock mask that others made. `source` None: the product's own address.

    Downloads are kept in `folder`.
    """

    kind: ClassVar[str] = "fetchreference"
    output_fields: ClassVar[tuple[str, ...]] = ("output",)
    product: Literal["johnson", "geomap", "add"]
    output: str
    folder: str
    source: str | None = None
    extent: Extent | None = None
    extent_crs: str | None = None
    layer: str | None = None
    source_crs: str | None = None
    version: str | None = None
    units: tuple[str, ...] = ()


@dataclass(frozen=True)
class LocalStackJob(Job):
    """Build a composite from scenes in files. Archives are unpacked to `folder` for a while.

    Without `crs` and `resolution` the grid is that of the finest band.
    """

    kind: ClassVar[str] = "localstack"
    output_fields: ClassVar[tuple[str, ...]] = ("output",)
    inputs: tuple[str, ...]
    output: str
    folder: str
    crs: str | None = None
    resolution: float | None = None
    extent: Extent | None = None
    extent_crs: str | None = None
    source_crs: str | None = None
    bands: tuple[str, ...] = ()
    reflectance_scale: float | None = None
    reflectance_offset: float | None = None
    mask_clouds: bool = True
