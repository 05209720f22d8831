"""What is asked of a reference, and what comes back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ...grid import Bounds

Product = Literal["johnson", "geomap", "add"]
CRS_OF_OUTPUT = "EPSG:3031"
PAGE_SIZE = 2000

# What the layer of each product is called, in files and services, in all versions known.
LAYER_NAMES = {
    "johnson": re.compile(r"johnson|outcrop|rock", re.IGNORECASE),
    "geomap": re.compile(r"geolog\w*_units|geomap$", re.IGNORECASE),
    "add": re.compile(r"rock.?outcrop|^add$", re.IGNORECASE),
}


@dataclass(frozen=True)
class ReferenceRun:
    """A product, clipped and in one form.

    `source` is a file, a folder, a zip, a URL or the address of a WFS; None: the product's own
    address. `bounds` are in `bounds_crs` (WKT or EPSG code); None: all of it. `source_crs` is that
    of a source which does not say its own. `units` are GeoMap's (codes or groups); none: those of
    the table. Downloads are kept in `folder`, `token` is part of the names of unfinished files.
    """

    product: Product
    output: Path
    folder: Path
    token: str
    source: str | None = None
    bounds: Bounds | None = None
    bounds_crs: str | None = None
    layer: str | None = None
    source_crs: str | None = None
    version: str | None = None
    units: tuple[str, ...] = ()
    page_size: int = PAGE_SIZE


@dataclass(frozen=True)
class ReferenceResult:
    """What was written: polygons, their area in m² of EPSG:3031, and the version of the product."""

    output: Path
    polygons: int
    area_m2: float
    version: str
