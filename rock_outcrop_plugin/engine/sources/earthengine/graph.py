"""What Earth Engine is asked to compute: the median of clear pixels, as an expression graph.

No pixel is computed here. An expression goes to the server as JSON whenever something of it is
asked for.
"""

from __future__ import annotations

import calendar
from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal

import ee
from rasterio.crs import CRS

from ....errors import InputError
from ..composite import NODATA, CompositeRequest

CloudMask = Literal["cloudscore", "scl", "qa60"]
Level = Literal["l2a", "l1c"]

CLOUD_SCORE = "GOOGLE/CLOUD_SCORE_PLUS/V1/S2_HARMONIZED"
CLOUD_SCORE_BAND = "cs_cdf"
# Pasquarella et al. (2023) and the product's page advise 0.50 to 0.65.
LEAST_CLOUD_SCORE = 0.6
# Topographic shadow, vegetation, bare ground, water, unclassified, snow. Left out are no data,
# saturated pixels, shadows of clouds, clouds of medium and high probability, and cirrus.
CLEAR_CLASSES = (2, 4, 5, 6, 7, 11)
OPAQUE_CLOUD_BIT, CIRRUS_BIT = 10, 11
# QA60 was not filled between these days, so that every cloud would pass.
WITHOUT_QA60 = ("2022-01-25", "2024-02-28")
BAND_NAMES = {"B02": "B2", "B03": "B3", "B04": "B4", "B08": "B8", "B11": "B11", "B12": "B12"}
LARGEST_NUMBER = 65_535


def scenes(request: CompositeRequest, product: str, cloud_mask: CloudMask) -> ee.ImageCollection:
    """Return the collection of a request's scenes. `product` is the collection's id.

    Raises InputError for the scene classes (scl) of a product that has none.
    """
    collection = (
        ee.ImageCollection(product)
        .filterBounds(_region(request))
        .filterDate(request.start.isoformat(), (request.end + timedelta(days=1)).isoformat())
        .filter(ee.Filter.lte("CLOUDY_PIXEL_PERCENTAGE", request.max_cloud))
        .filter(ee.Filter.lte("MEAN_SOLAR_ZENITH_ANGLE", 90.0 - request.min_sun_elevation))
    )
    if len(request.months) < len(calendar.month_name) - 1:
        months = [ee.Filter.calendarRange(month, month, "month") for month in request.months]
        collection = collection.filter(ee.Filter.Or(*months))
    if cloud_mask == "qa60":
        return collection.filter(ee.Filter.date(*WITHOUT_QA60).Not())
    if cloud_mask == "cloudscore":
        return collection.linkCollection(ee.ImageCollection(CLOUD_SCORE), [CLOUD_SCORE_BAND])
    if "S2_SR" not in product:
        raise InputError(
            "CLOUD_MASK: Level-1C has no scene classes (scl). Choose cloudscore or qa60."
        )
    return collection


def median(
    collection: ee.ImageCollection, bands: tuple[str, ...], cloud_mask: CloudMask
) -> ee.Image:
    """Return the median over time of every band's clear pixels.

    uint16 reflectance times 10,000; 0 where no scene is clear, so that data are at least 1. The
    warp to the grid that pixels are asked for on is bilinear.
    """

    def clear_pixels(image: ee.Image) -> ee.Image:
        reflectance = image.select([BAND_NAMES[band] for band in bands], list(bands))
        # The same dates in every band: at a granule's edge some bands end before others.
        complete = reflectance.mask().reduce(ee.Reducer.min())
        return (
            reflectance.resample("bilinear")
            .updateMask(complete)
            .updateMask(_is_clear(image, cloud_mask))
        )

    # Between two dates the median is a mean, whose halves are rounded up.
    whole = collection.map(clear_pixels).median().add(0.5).floor().clamp(1, LARGEST_NUMBER)
    return whole.unmask(NODATA, False).toUint16()


def count(collection: ee.ImageCollection) -> int:
    """Return the number of scenes; asks the server."""
    return int(collection.size().getInfo() or 0)


def first_and_last(collection: ee.ImageCollection) -> tuple[date, date]:
    """Return the days (UTC) of the first and the last scene; asks the server."""
    field = "system:time_start"
    ends = ee.List([collection.aggregate_min(field), collection.aggregate_max(field)])
    first, last = (
        datetime.fromtimestamp(milliseconds / 1000, UTC).date()
        for milliseconds in ends.getInfo() or ()
    )
    return first, last


def server_crs(crs: str) -> dict[str, str]:
    """Return a CRS (code or WKT) as the server's pixel grids take it."""
    known = CRS.from_user_input(crs)
    code = known.to_epsg()
    return {"crsCode": f"EPSG:{code}"} if code else {"crsWkt": known.to_wkt()}


def _region(request: CompositeRequest) -> ee.Geometry:
    projection: Any = next(iter(server_crs(request.crs).values()))
    return ee.Geometry.Rectangle(list(request.bounds), ee.Projection(projection), False)


def _is_clear(image: ee.Image, cloud_mask: CloudMask) -> ee.Image:
    if cloud_mask == "cloudscore":
        return image.select(CLOUD_SCORE_BAND).gte(LEAST_CLOUD_SCORE)
    if cloud_mask == "scl":
        classes = list(CLEAR_CLASSES)
        return image.select("SCL").remap(classes, [1] * len(classes), 0)
    bits = (1 << OPAQUE_CLOUD_BIT) | (1 << CIRRUS_BIT)
    return image.select("QA60").bitwiseAnd(bits).eq(0)
