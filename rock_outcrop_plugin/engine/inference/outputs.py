"""The rasters that a prediction writes: probability and mask, both or neither."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ..grid import RasterGrid, Window
from ..raster_writer import Product, RasterProfile, RasterWriter

ProbabilityType = Literal["uint8", "float32"]
BYTE_NODATA = 255
FLOAT_NODATA = -9999.0
PER_CENT = 100.0

Values = NDArray[np.float32]


@dataclass(frozen=True)
class OutputSpecification:
    """Which rasters are wanted, and how. `threshold` is a probability, 0..1."""

    probability: Path | None
    mask: Path | None
    probability_type: ProbabilityType
    threshold: float
    class_name: str
    tags: Mapping[str, str]


class PredictionOutputs:
    """Writes pieces of probability into every wanted raster; nothing is seen until `publish`.

    Pixels that are never written are nodata. Raises OutputError.
    """

    def __init__(self, wanted: OutputSpecification, grid: RasterGrid, token: str) -> None:
        self._targets: list[tuple[RasterWriter, Callable[[Values], NDArray[Any]]]] = []
        self.threshold = np.float32(wanted.threshold)
        is_float = wanted.probability_type == "float32"
        try:
            if wanted.probability:
                self._add(
                    wanted.probability,
                    _profile(
                        grid,
                        FLOAT_NODATA if is_float else BYTE_NODATA,
                        f"{wanted.class_name} probability",
                        "probability",
                        wanted.tags,
                    ),
                    grid,
                    token,
                    _as_float if is_float else _as_per_cent,
                )
            if wanted.mask:
                profile = _profile(grid, BYTE_NODATA, wanted.class_name, "mask", wanted.tags)
                self._add(wanted.mask, profile, grid, token, self.mask)
        except BaseException:
            self.discard()
            raise

    def mask(self, values: Values) -> NDArray[np.uint8]:
        """Return 1 where the probability reaches the threshold, 0 elsewhere, 255 where NaN."""
        mask: NDArray[np.uint8] = (values >= self.threshold).astype(np.uint8)
        mask[np.isnan(values)] = BYTE_NODATA
        return mask

    def write(self, window: Window, values: Values) -> None:
        """Write probabilities (height, width), 0..1 or NaN, at a window of the grid."""
        for writer, convert in self._targets:
            writer.write(window, convert(values)[None])

    def finish(self) -> None:
        """Complete and verify all rasters."""
        for writer, _ in self._targets:
            writer.finish()

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
        convert: Callable[[Values], NDArray[Any]],
    ) -> None:
        dtype = "uint8" if profile.nodata == BYTE_NODATA else "float32"
        writer = RasterWriter(
            path, profile, width=grid.width, height=grid.height, dtype=dtype, token=token
        )
        self._targets.append((writer, convert))


def _profile(
    grid: RasterGrid, nodata: float, band_name: str, product: Product, tags: Mapping[str, str]
) -> RasterProfile:
    return RasterProfile(grid.crs, grid.transform, nodata, (band_name,), product, tags)


def _as_per_cent(values: Values) -> NDArray[np.uint8]:
    """Return whole per cent, rounded down: at a threshold of whole per cent they are the mask."""
    hundred = np.float32(PER_CENT)
    levels = np.floor(values * hundred)
    # The product may be rounded across a level; the quotient is what a threshold is compared with.
    levels += values >= (levels + 1) / hundred
    levels -= values < levels / hundred
    levels[np.isnan(levels)] = BYTE_NODATA
    whole: NDArray[np.uint8] = levels.astype(np.uint8)
    return whole


def _as_float(values: Values) -> NDArray[np.float32]:
    return np.nan_to_num(np.minimum(values, np.float32(1.0)), nan=FLOAT_NODATA)
