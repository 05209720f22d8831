"""The rasters that a prediction writes: all that are wanted, or none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import rasterio
from numpy.typing import NDArray

from ..grid import RasterGrid, Window
from ..raster_writer import Product, RasterProfile, RasterWriter

ProbabilityType = Literal["uint8", "float32"]
BYTE_NODATA = 255
FLOAT_NODATA = -9999.0
PER_CENT = 100.0
ALL_CHANNELS, TOPOGRAPHY_ALONE = 1, 2
# How many pixels a first look ruled out.
PASSED_OVER_TAG = "ROCK_OUTCROP_PASSED_OVER"

Values = NDArray[np.float32]


@dataclass(frozen=True)
class OutputSpecification:
    """Which rasters are wanted, and how. The thresholds are probabilities, 0..1.

    `alone_threshold` is that of pixels mapped from topography alone; None: the same.
    """

    probability: Path | None
    mask: Path | None
    probability_type: ProbabilityType
    threshold: float
    class_name: str
    tags: Mapping[str, str]
    quality: Path | None = None
    uncertainty: Path | None = None
    alone_threshold: float | None = None


@dataclass(frozen=True)
class Results:
    """What is known of a piece of the surface (height, width).

    `probability` 0..1 or NaN; `alone`, where it comes from topography alone (None: nowhere);
    `uncertainty` 0..1 (None: not asked for).
    """

    probability: Values
    alone: NDArray[np.bool_] | None = None
    uncertainty: Values | None = None


class PredictionOutputs:
    """Writes pieces of results into every wanted raster; nothing is seen until `publish`.

    Pixels that are never written are nodata. Raises OutputError.
    """

    def __init__(self, wanted: OutputSpecification, grid: RasterGrid, token: str) -> None:
        # None stands for the mask.
        self._targets: list[tuple[RasterWriter, Callable[[Results], Any] | None]] = []
        self.threshold = np.float32(wanted.threshold)
        alone = wanted.threshold if wanted.alone_threshold is None else wanted.alone_threshold
        self._alone_threshold = np.float32(alone)
        is_float = wanted.probability_type == "float32"
        name = wanted.class_name
        nodata = FLOAT_NODATA if is_float else BYTE_NODATA
        probability = _as_float if is_float else _as_per_cent
        targets: list[tuple[Path | None, Product, str, float, Callable[[Results], Any] | None]] = [
            (wanted.probability, "probability", f"{name} probability", nodata, probability),
            (wanted.mask, "mask", name, BYTE_NODATA, None),
            (wanted.quality, "quality", "quality", BYTE_NODATA, _as_quality),
            (wanted.uncertainty, "uncertainty", "uncertainty", BYTE_NODATA, _as_uncertainty),
        ]
        try:
            for path, product, band, fill, convert in targets:
                if path:
                    profile = _profile(grid, fill, band, product, wanted.tags)
                    self._add(path, profile, grid, token, convert)
        except BaseException:
            self.discard()
            raise

    def is_rock(self, results: Results) -> NDArray[np.bool_]:
        """Return where the probability reaches the threshold that belongs to the pixel."""
        if results.alone is None or self._alone_threshold == self.threshold:
            found: NDArray[np.bool_] = results.probability >= self.threshold
            return found
        thresholds = np.where(results.alone, self._alone_threshold, self.threshold)
        return results.probability >= thresholds

    def write(self, window: Window, results: Results | Values) -> int:
        """Write results, or probabilities (height, width) alone, at a window of the grid.

        Returns how many pixels are rock.
        """
        known = results if isinstance(results, Results) else Results(results)
        rock = self.is_rock(known)
        for writer, convert in self._targets:
            values = _as_mask(known, rock) if convert is None else convert(known)
            writer.write(window, values[None])
        return int(np.count_nonzero(rock))

    def tag(self, tags: Mapping[str, str]) -> None:
        """Add tags that are known only now."""
        for writer, _ in self._targets:
            writer.tag(tags)

    def finish(self) -> None:
        """Complete and verify all rasters, side by side."""
        with ThreadPoolExecutor(max(len(self._targets), 1)) as executor:
            for done in [executor.submit(_finish, writer) for writer, _ in self._targets]:
                done.result()

    def publish(self) -> None:
        """Give all rasters their names."""
        for writer, _ in self._targets:
            writer.publish()

    def discard(self) -> None:
        """Remove what was written so far."""
        for writer, _ in self._targets:
            writer.discard()

    def _add(
        self,
        path: Path,
        profile: RasterProfile,
        grid: RasterGrid,
        token: str,
        convert: Callable[[Results], Any] | None,
    ) -> None:
        dtype = "uint8" if profile.nodata == BYTE_NODATA else "float32"
        writer = RasterWriter(
            path, profile, width=grid.width, height=grid.height, dtype=dtype, token=token
        )
        self._targets.append((writer, convert))


def _finish(writer: RasterWriter) -> None:
    with rasterio.Env():
        writer.finish()


def _profile(
    grid: RasterGrid, nodata: float, band_name: str, product: Product, tags: Mapping[str, str]
) -> RasterProfile:
    return RasterProfile(grid.crs, grid.transform, nodata, (band_name,), product, tags)


def _as_mask(results: Results, rock: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Return 1 where there is rock, 0 elsewhere, 255 where the probability is NaN."""
    mask: NDArray[np.uint8] = rock.astype(np.uint8)
    mask[np.isnan(results.probability)] = BYTE_NODATA
    return mask


def _as_per_cent(results: Results) -> NDArray[np.uint8]:
    """Return whole per cent, rounded down: at a threshold of whole per cent they are the mask."""
    values = results.probability
    hundred = np.float32(PER_CENT)
    levels = values * hundred
    np.floor(levels, out=levels)
    # The product may be rounded across a level; the quotient is what a threshold is compared with.
    quotient = (levels + np.float32(1.0)) / hundred
    levels += values >= quotient
    np.divide(levels, hundred, out=quotient)
    levels -= values < quotient
    np.copyto(levels, np.float32(BYTE_NODATA), where=np.isnan(levels))
    whole: NDArray[np.uint8] = levels.astype(np.uint8)
    return whole


def _as_float(results: Results) -> NDArray[np.float32]:
    values = np.minimum(results.probability, np.float32(1.0))
    return np.nan_to_num(values, nan=FLOAT_NODATA)


def _as_quality(results: Results) -> NDArray[np.uint8]:
    quality = np.full(results.probability.shape, ALL_CHANNELS, dtype=np.uint8)
    if results.alone is not None:
        quality[results.alone] = TOPOGRAPHY_ALONE
    quality[np.isnan(results.probability)] = BYTE_NODATA
    return quality


def _as_uncertainty(results: Results) -> NDArray[np.uint8]:
    """Return per cent, rounded."""
    if results.uncertainty is None:
        raise ValueError("the uncertainty is written, but was not computed")
    per_cent = np.rint(np.clip(results.uncertainty, 0.0, 1.0) * np.float32(PER_CENT))
    whole: NDArray[np.uint8] = np.where(
        np.isnan(results.probability), BYTE_NODATA, np.nan_to_num(per_cent)
    ).astype(np.uint8)
    return whole
