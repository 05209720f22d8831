"""What is asked of a source of composites, and the raster that all of them write."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..grid import Bounds, RasterGrid
from ..raster_writer import RasterProfile, RasterWriter

BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
NODATA = 0
# Reflectance times this is what is stored; 0 means nodata, so that a pixel is at least 1.
SCALE = 10_000
PREFIX = "ROCK_OUTCROP_"


@dataclass(frozen=True)
class CompositeRequest:
    """The median of all clear Sentinel-2 pixels of a time and place.

    `bounds` are in `crs`; `resolution` in its units. `months` (1-12) are those of every year from
    `start` to `end` (inclusive). `max_cloud` is the largest share of cloud of a scene in per cent,
    `min_sun_elevation` in degrees. `token` is part of the names of unfinished files; what was
    fetched already is kept in `folder`, so that an interrupted fetch goes on.
    """

    output: Path
    folder: Path
    token: str
    crs: str
    resolution: float
    bounds: Bounds
    start: date
    end: date
    months: tuple[int, ...]
    max_cloud: float
    min_sun_elevation: float
    bands: tuple[str, ...] = BANDS


@dataclass(frozen=True)
class CompositeResult:
    """What was written: scenes that took part, and the share (0..1) of pixels with data."""

    output: Path
    scenes: int
    valid_share: float


@dataclass(frozen=True)
class Provenance:
    """Where a composite comes from; becomes tags of the raster."""

    source: str
    product: str
    query: str
    first_date: str
    last_date: str
    scenes: int
    credit: str
    fetched: str

    @property
    def tags(self) -> dict[str, str]:
        """The tags, by name."""
        return {
            f"{PREFIX}SOURCE": self.source,
            f"{PREFIX}SOURCE_PRODUCT": self.product,
            f"{PREFIX}QUERY": self.query,
            f"{PREFIX}DATES": f"{self.first_date}/{self.last_date}",
            f"{PREFIX}SCENES": str(self.scenes),
            f"{PREFIX}CREDIT": self.credit,
            f"{PREFIX}FETCHED": self.fetched,
        }


def composite_writer(
    path: Path, grid: RasterGrid, bands: tuple[str, ...], provenance: Provenance, token: str
) -> RasterWriter:
    """Return the writer of a composite: uint16 reflectance times 10,000, nodata 0, bands named."""
    profile = RasterProfile(grid.crs, grid.transform, NODATA, bands, "composite", provenance.tags)
    return RasterWriter(
        path, profile, width=grid.width, height=grid.height, dtype="uint16", token=token
    )
