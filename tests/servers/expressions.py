"""Evaluates the expression graphs of the Earth Engine client on small rasters.

Only what composites use is there; anything else raises KeyError with the function's name.
"""

# The names of functions and arguments are the server's.
# ruff: noqa: A002, A006, N803

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.transform import Affine, array_bounds
from rasterio.warp import reproject, transform_bounds

Values = NDArray[np.float64]


@dataclass(frozen=True)
class Grid:
    """Where pixels are asked for."""

    crs: CRS
    transform: Affine
    width: int
    height: int

    @property
    def shape(self) -> tuple[int, int]:
        return self.height, self.width


@dataclass(frozen=True)
class Scene:
    """An image of a collection: bands by the server's names, NaN where masked."""

    index: str
    time: datetime
    crs: str
    transform: Affine
    bands: Mapping[str, Values]
    cloud: float = 0.0
    zenith: float = 50.0
    warped: dict[Any, Values] = field(default_factory=dict, compare=False, repr=False)

    @property
    def properties(self) -> dict[str, Any]:
        return {
            "system:index": self.index,
            "system:time_start": int(self.time.timestamp() * 1000),
            "CLOUDY_PIXEL_PERCENTAGE": self.cloud,
            "MEAN_SOLAR_ZENITH_ANGLE": self.zenith,
        }

    def image(self) -> Image:
        bands = {name: partial(self._pixels, name) for name in self.bands}
        return Image(bands, self.properties, self)

    def _pixels(self, name: str, grid: Grid, resampling: str) -> Values:
        key = (name, grid, resampling)
        if key not in self.warped:
            self.warped[key] = self._warp(self.bands[name], grid, resampling)
        return self.warped[key]

    def _warp(self, values: Values, grid: Grid, resampling: str) -> Values:
        warped = np.full(grid.shape, np.nan)
        reproject(
            values,
            warped,
            src_transform=self.transform,
            src_crs=self.crs,
            src_nodata=np.nan,
            dst_transform=grid.transform,
            dst_crs=grid.crs,
            dst_nodata=np.nan,
            resampling=Resampling[resampling],
        )
        return warped


# A band is asked for on a grid, with a way of resampling; masked pixels are NaN.
Band = Callable[[Grid, str], Values]


@dataclass(frozen=True)
class Image:
    """A lazy image."""

    bands: Mapping[str, Band]
    properties: Mapping[str, Any] = field(default_factory=dict)
    scene: Scene | None = None

    def mapped(self, function: Callable[[Values], Values]) -> Image:
        """Return the image with a function of the pixels applied to every band."""

        def applied(band: Band) -> Band:
            return lambda grid, resampling: function(band(grid, resampling))

        return replace(self, bands={name: applied(band) for name, band in self.bands.items()})

    def combined(self, other: Image, function: Callable[[Values, Values], Values]) -> Image:
        """Return the image with a function of its pixels and those of another's first band."""
        second = next(iter(other.bands.values()))

        def applied(band: Band) -> Band:
            return lambda grid, mode: function(band(grid, mode), second(grid, "nearest"))

        return replace(self, bands={name: applied(band) for name, band in self.bands.items()})


Collection = list[Image]
Test = Callable[[Image], bool]


@dataclass(frozen=True)
class Rectangle:
    """An extent in a CRS."""

    bounds: tuple[float, float, float, float]
    crs: str

    def touches(self, scene: Scene) -> bool:
        height, width = next(iter(scene.bands.values())).shape
        own = array_bounds(height, width, scene.transform)
        left, bottom, right, top = transform_bounds(scene.crs, self.crs, *own)
        x0, y0, x1, y1 = self.bounds
        return left < x1 and right > x0 and bottom < y1 and top > y0


def _time(value: Any) -> int:
    if isinstance(value, str):
        return int(datetime.fromisoformat(value).replace(tzinfo=UTC).timestamp() * 1000)
    return int(value)


def _select(input: Image, bandSelectors: list[str], newNames: list[str] | None = None) -> Image:
    names = newNames or bandSelectors
    pairs = zip(names, bandSelectors, strict=True)
    return replace(input, bands={new: input.bands[old] for new, old in pairs})


def _resample(image: Image, mode: str) -> Image:
    def fixed(band: Band) -> Band:
        return lambda grid, _: band(grid, mode)

    return replace(image, bands={name: fixed(band) for name, band in image.bands.items()})


def _smallest(image: Image, reducer: str) -> Image:
    assert reducer == "min"
    bands = list(image.bands.values())
    return replace(
        image, bands={"min": lambda grid, mode: np.min([b(grid, mode) for b in bands], axis=0)}
    )


def _remap(image: Image, to: list[int], defaultValue: int, **rest: Any) -> Image:
    pairs = list(zip(rest["from"], to, strict=True))

    def mapped(values: Values) -> Values:
        result = np.where(np.isnan(values), np.nan, float(defaultValue))
        for old, new in pairs:
            result[values == old] = new
        return result

    return image.mapped(mapped)


def _link(input: Image, imageCollection: Collection, linkedBands: list[str]) -> Image:
    key = "system:index"
    found = [o for o in imageCollection if o.properties[key] == input.properties[key]]
    empty: Band = lambda grid, _: np.full(grid.shape, np.nan)  # noqa: E731
    linked = {name: found[0].bands[name] if found else empty for name in linkedBands}
    return replace(input, bands={**input.bands, **linked})


def _size(collection: Collection) -> int:
    return len(collection)


def _median(collection: Collection) -> Image:
    names = list(collection[0].bands)

    def band(name: str) -> Band:
        def stacked(grid: Grid, resampling: str) -> Values:
            stack = np.stack([image.bands[name](grid, resampling) for image in collection])
            middle = np.full(grid.shape, np.nan)
            seen = ~np.isnan(stack).all(axis=0)
            middle[seen] = np.nanmedian(stack[:, seen], axis=0)
            return middle

        return stacked

    return Image({name: band(name) for name in names})


def _update_mask(image: Image, mask: Image) -> Image:
    return image.combined(mask, lambda a, m: np.where(np.nan_to_num(m) > 0, a, np.nan))


def _of_two(function: Callable[[Values, Values], Values]) -> Callable[..., Image]:
    def compare(image1: Image, image2: Image) -> Image:
        def both(a: Values, b: Values) -> Values:
            return np.where(np.isnan(a) | np.isnan(b), np.nan, function(a, b))

        return image1.combined(image2, both)

    return compare


def _bits(a: Values, b: Values) -> Values:
    whole = np.nan_to_num(a).astype(np.int64) & np.nan_to_num(b).astype(np.int64)
    return whole.astype(np.float64)


def _constant(value: float) -> Image:
    return Image({"constant": lambda grid, _: np.full(grid.shape, float(value))})


def _greater(leftField: str, rightValue: float) -> Test:
    return lambda image: image.properties[leftField] > rightValue


def _in_months(start: int, end: int, field: str) -> Test:
    assert field == "month"

    def is_in(image: Image) -> bool:
        time = datetime.fromtimestamp(image.properties["system:time_start"] / 1000, UTC)
        return start <= time.month <= end

    return is_in


def _in_range(leftValue: tuple[int, int], rightField: str) -> Test:
    return lambda image: leftValue[0] <= image.properties[rightField] < leftValue[1]


def _touches(leftField: str, rightValue: Rectangle) -> Test:
    assert leftField == ".all"
    return lambda image: image.scene is not None and rightValue.touches(image.scene)


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "AggregateFeatureCollection.max": lambda collection, property: max(
        image.properties[property] for image in collection
    ),
    "AggregateFeatureCollection.min": lambda collection, property: min(
        image.properties[property] for image in collection
    ),
    "Collection.filter": lambda collection, filter: [i for i in collection if filter(i)],
    "Collection.map": lambda collection, baseAlgorithm: [baseAlgorithm(i) for i in collection],
    "Collection.size": _size,
    "DateRange": lambda start, end: (_time(start), _time(end)),
    "Feature": lambda geometry: geometry,
    "Filter.calendarRange": _in_months,
    "Filter.dateRangeContains": _in_range,
    "Filter.greaterThan": _greater,
    "Filter.intersects": _touches,
    "Filter.not": lambda filter: lambda image: not filter(image),
    "Filter.or": lambda filters: lambda image: any(test(image) for test in filters),
    "GeometryConstructors.Rectangle": lambda coordinates, crs, geodesic: Rectangle(
        tuple(coordinates), crs
    ),
    "Image.add": _of_two(np.add),
    "Image.bitwiseAnd": _of_two(_bits),
    "Image.clamp": lambda input, low, high: input.mapped(lambda v: np.clip(v, low, high)),
    "Image.constant": _constant,
    "Image.eq": _of_two(np.equal),
    "Image.floor": lambda value: value.mapped(np.floor),
    "Image.gte": _of_two(np.greater_equal),
    "Image.linkCollection": _link,
    "Image.mask": lambda image: image.mapped(lambda v: (~np.isnan(v)).astype(np.float64)),
    "Image.reduce": _smallest,
    "Image.remap": _remap,
    "Image.resample": _resample,
    "Image.select": _select,
    "Image.toUint16": lambda value: value,
    "Image.unmask": lambda input, value, sameFootprint: input.mapped(
        lambda v: np.nan_to_num(v, nan=float(next(iter(value.bands.values()))(ONE, "")[0, 0]))
    ),
    "Image.updateMask": _update_mask,
    "Projection": lambda crs: crs,
    "Reducer.min": lambda: "min",
    "reduce.median": _median,
}
ONE = Grid(CRS.from_epsg(3031), Affine.identity(), 1, 1)


class Evaluation:
    """One expression and the collections it may load."""

    def __init__(self, expression: Mapping[str, Any], catalogue: Mapping[str, list[Scene]]) -> None:
        self._values = expression["values"]
        self._result = expression["result"]
        self._catalogue = catalogue

    def result(self) -> Any:
        """Return what the expression is: a number, a list, an image."""
        return self._node(self._values[self._result], {})

    def _node(self, node: Mapping[str, Any], arguments: Mapping[str, Any]) -> Any:
        ((kind, content),) = node.items()
        match kind:
            case "constantValue":
                return content
            case "valueReference":
                return self._node(self._values[content], arguments)
            case "argumentReference":
                return arguments[content]
            case "arrayValue":
                return [self._node(item, arguments) for item in content["values"]]
            case "functionDefinitionValue":
                return self._function(content, arguments)
            case "functionInvocationValue":
                return self._called(content, arguments)
        raise KeyError(kind)

    def _function(self, content: Any, outer: Mapping[str, Any]) -> Callable[..., Any]:
        def function(*given: Any) -> Any:
            names = dict(zip(content["argumentNames"], given, strict=True))
            return self._node(self._values[content["body"]], {**outer, **names})

        return function

    def _called(self, content: Any, arguments: Mapping[str, Any]) -> Any:
        given = {k: self._node(v, arguments) for k, v in content["arguments"].items()}
        name = content["functionName"]
        if name == "ImageCollection.load":
            return [scene.image() for scene in self._catalogue[given["id"]]]
        return FUNCTIONS[name](**given)


def pixels(image: Image, grid: Grid, bands: list[str]) -> NDArray[np.uint16]:
    """Return the bands (band, height, width) of an image on a grid."""
    return np.stack([image.bands[name](grid, "nearest") for name in bands]).astype(np.uint16)
