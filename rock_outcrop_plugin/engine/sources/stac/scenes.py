"""Sentinel-2 scenes of a STAC API: what is used of an item, and which items are used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pystac

from ....progress import Reporter
from ..composite import CompositeRequest

CLASSES = "SCL"
# What the same band is called by Earth Search, by the Planetary Computer and by Copernicus itself.
ASSET_NAMES = {
    "B02": ("B02", "blue", "B02_10m"),
    "B03": ("B03", "green", "B03_10m"),
    "B04": ("B04", "red", "B04_10m"),
    "B08": ("B08", "nir", "B08_10m"),
    "B11": ("B11", "swir16", "B11_20m"),
    "B12": ("B12", "swir22", "B12_20m"),
    CLASSES: (CLASSES, "scl", "SCL_20m"),
}
FIRST_BASELINE_WITH_OFFSET = 4.0
OFFSET = -1000
SAME_PASS = timedelta(minutes=5)
PLACE_OF_ASSET = ("proj:code", "proj:shape", "proj:transform", "proj:bbox")


@dataclass(frozen=True)
class Scene:
    """A scene: `offset` is added to its numbers, `group` is the number of its pass.

    The scenes of a pass with one offset are one observation: where they overlap, in two UTM zones
    for instance, a pixel counts once. `item` is the STAC item with nothing but the bands by their
    names, their addresses not signed.
    """

    name: str
    time: datetime
    offset: int
    item: dict[str, Any]
    platform: str = ""
    tile: str = ""
    baseline: float | None = None
    group: int = 0


def scenes_of(
    items: Iterable[pystac.Item], request: CompositeRequest, reporter: Reporter
) -> list[Scene]:
    """Return the scenes that a composite is made of, in the order of time.

    Left out are scenes of other months, too cloudy ones, those with a lower sun, and, with a
    warning, those whose assets or processing baseline are missing. Of a scene that was processed
    several times the newest baseline counts.
    """
    left_out: Counter[str] = Counter()
    scenes = []
    for item in items:
        reason = _reason_against(item, request)
        scene = None if reason else _scene(item, request.bands)
        if isinstance(scene, Scene):
            scenes.append(scene)
        elif scene is not None:
            reporter.warn(f"The scene {item.id} is left out: {scene}.")
        else:
            left_out[reason] += 1
    for reason, count in sorted(left_out.items()):
        reporter.log(f"{count} scene(s) left out: {reason}.")
    return _grouped(_newest(scenes))


def _reason_against(item: pystac.Item, request: CompositeRequest) -> str:
    time = item.datetime
    if time is None or item.geometry is None:
        return "without a date or a footprint"
    if time.month not in request.months:
        return "of other months"
    cloud = item.properties.get("eo:cloud_cover")
    if cloud is not None and float(cloud) > request.max_cloud:
        return f"more than {request.max_cloud:g} % cloud"
    elevation = _sun_elevation(item.properties)
    if elevation is not None and elevation < request.min_sun_elevation:
        return f"the sun lower than {request.min_sun_elevation:g} degrees"
    return ""


def _sun_elevation(properties: dict[str, Any]) -> float | None:
    if properties.get("view:sun_elevation") is not None:
        return float(properties["view:sun_elevation"])
    zenith = properties.get("s2:mean_solar_zenith")
    return None if zenith is None else 90.0 - float(zenith)


def _scene(item: pystac.Item, bands: Sequence[str]) -> Scene | str:
    """Return a scene, or why it cannot be used."""
    assets = {}
    for band in (*bands, CLASSES):
        asset = next((item.assets[n] for n in ASSET_NAMES[band] if n in item.assets), None)
        if asset is None:
            return f"it has no {band}"
        assets[band] = asset
    baseline = _baseline(item.properties)
    offset = _offset(item.properties, baseline, assets[bands[0]])
    if offset is None:
        return "nothing says whether its numbers have an offset"
    time = item.datetime
    if time is None:
        return "it has no date"
    properties = item.properties
    return Scene(
        name=item.id,
        time=time if time.tzinfo else time.replace(tzinfo=UTC),
        offset=offset,
        item=_plain_item(item, assets),
        platform=str(properties.get("platform", "")),
        tile=str(properties.get("grid:code") or properties.get("s2:mgrs_tile") or ""),
        baseline=baseline,
    )


def _baseline(properties: dict[str, Any]) -> float | None:
    for name in ("s2:processing_baseline", "processing:version"):
        try:
            return float(properties[name])
        except (KeyError, TypeError, ValueError):
            continue
    return None


def _offset(properties: dict[str, Any], baseline: float | None, asset: pystac.Asset) -> int | None:
    """Return what is to be added to stored numbers to get reflectance times 10,000.

    Earth Search has applied it already to most scenes, and says so; the offset that it states for
    the band does not count then.
    """
    if properties.get("earthsearch:boa_offset_applied") is True:
        return 0
    if baseline is not None and baseline < FIRST_BASELINE_WITH_OFFSET:
        return 0
    stated = _stated_offset(asset)
    if stated is not None:
        return stated
    return None if baseline is None else OFFSET


def _stated_offset(asset: pystac.Asset) -> int | None:
    fields = asset.extra_fields
    bands = fields.get("raster:bands") or fields.get("bands") or [{}]
    for found in (bands[0], fields):
        offset = found.get("offset", found.get("raster:offset"))
        scale = found.get("scale", found.get("raster:scale"))
        if offset is not None and scale:
            return round(float(offset) / float(scale))
    return None


def _plain_item(item: pystac.Item, assets: dict[str, pystac.Asset]) -> dict[str, Any]:
    time = item.datetime
    place = {k: v for k, v in item.properties.items() if k.startswith("proj:")}
    return {
        "type": "Feature",
        "stac_version": pystac.get_stac_version(),
        "stac_extensions": [name for name in item.stac_extensions if "/projection/" in name],
        "id": item.id,
        "collection": "scenes",
        "geometry": item.geometry,
        "bbox": item.bbox,
        "properties": {**place, "datetime": time.isoformat() if time else None},
        "links": [],
        "assets": {band: _plain_asset(asset) for band, asset in assets.items()},
    }


def _plain_asset(asset: pystac.Asset) -> dict[str, Any]:
    place = {k: v for k, v in asset.extra_fields.items() if k in PLACE_OF_ASSET}
    return {
        "href": asset.get_absolute_href() or asset.href,
        "type": asset.media_type or "image/tiff",
        "roles": ["data"],
        **place,
    }


def _newest(scenes: list[Scene]) -> list[Scene]:
    """Return the scenes without those that are there in a newer baseline too."""
    newest: dict[tuple[str, str, datetime], float] = {}
    for scene in scenes:
        key = (scene.platform, scene.tile, scene.time)
        newest[key] = max(newest.get(key, 0.0), scene.baseline or 0.0)
    return [
        scene
        for scene in scenes
        if not scene.tile
        or (scene.baseline or 0.0) == newest[scene.platform, scene.tile, scene.time]
    ]


def _grouped(scenes: list[Scene]) -> list[Scene]:
    """Number the passes in the order of time; two offsets in a pass make two of it."""
    result: list[Scene] = []
    last: dict[tuple[str, int], tuple[datetime, int]] = {}
    count = 0
    for scene in sorted(scenes, key=lambda one: (one.time, one.name)):
        key = (scene.platform, scene.offset)
        time, group = last.get(key, (None, -1))
        if time is None or scene.time - time > SAME_PASS:
            group = count
            count += 1
        last[key] = (scene.time, group)
        result.append(replace(scene, group=group))
    return result
