"""Prediction: from a composite, a DEM and a model file to probability and mask rasters."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS

from ...errors import InputError, ModelError
from ...progress import PartialReporter, Reporter, SilentReporter, raise_if_cancelled
from ..assessment.ground_area import pixel_area
from ..card import ModelCard
from ..device import DeviceName
from ..grid import Bounds, RasterGrid, Window, same_crs
from ..inputs import ChannelStack, InputFiles, check_has_data, match_bands
from ..raster import open_raster, target_grid
from .area import area_of
from .backends import Backend, BackendName, load_backend
from .blending import Blender, Index, Piece
from .outputs import OutputSpecification, PredictionOutputs, ProbabilityType
from .paths import check_output_paths
from .window_plan import Blending, WindowPlan, plan_windows

BLOCK_CACHE_BYTES = 128 * 2**20
STRIPE_PIXELS = 4096
SHARE_OF_WINDOWS = 0.95


@dataclass(frozen=True)
class PredictionRun:
    """What is predicted from what, and how.

    At least one of `probability` and `mask` is wanted. `extent` is in `extent_crs` (None: the
    composite's). `overlap` and `tile` are in pixels, `threshold` is a probability; None takes
    the model's own. `token` is part of the names of unfinished files.
    """

    model: Path
    files: InputFiles
    token: str
    probability: Path | None
    mask: Path | None
    extent: Bounds | None = None
    extent_crs: str | None = None
    overlap: int | None = None
    threshold: float | None = None
    tile: int | None = None
    backend: BackendName = "auto"
    device: DeviceName = "auto"
    probability_type: ProbabilityType = "uint8"
    blending: Blending = "feather"
    batch_size: int = 1


@dataclass(frozen=True)
class PredictionResult:
    """What was written. `skipped` of the `windows` held no valid pixel and were not computed."""

    probability: Path | None
    mask: Path | None
    windows: int
    skipped: int
    rock_area_km2: float
    backend: str
    device: str


def predict(run: PredictionRun, reporter: Reporter) -> PredictionResult:
    """Predict a whole raster, or the extent of it, window by window.

    Memory does not grow with the raster. The value of a pixel does not depend on the extent.
    Raises InputError, ModelError, OutputError or Cancelled, and then leaves nothing behind.
    """
    _check_paths(run)
    backend = load_backend(run.model, run.backend, run.device, run.token, reporter)
    _check_card(run, backend.card)
    with rasterio.Env(GDAL_CACHEMAX=BLOCK_CACHE_BYTES):
        card = backend.card
        grid = target_grid(run.files.composite, "COMPOSITE", card.crs, card.resolution, reporter)
        _log_grid(grid, card, reporter)
        area = area_of(grid, run.extent, run.extent_crs)
        tile = card.tile if run.tile is None else run.tile
        plan = plan_windows(grid, tile, card.overlap if run.overlap is None else run.overlap)
        with ChannelStack(run.files, card.recipe_channels, grid, reporter) as stack:
            return _Prediction(run, backend, stack, plan, area).write(reporter)


class _Prediction:
    """One run: reads, computes, blends and writes, and counts what it did."""

    def __init__(
        self,
        run: PredictionRun,
        backend: Backend,
        stack: ChannelStack,
        plan: WindowPlan,
        area: Window,
    ) -> None:
        self._run, self._backend, self._stack = run, backend, stack
        self._plan, self._area = plan, area
        self._blender = Blender(plan, area, run.blending)
        self._windows = plan.count(area)
        self._skipped = 0
        self._rock_area = 0.0

    def write(self, reporter: Reporter) -> PredictionResult:
        """Write all outputs, or none."""
        outputs = PredictionOutputs(
            _output_specification(self._run, self._plan, self._backend.card),
            self._stack.grid.part(self._area),
            self._run.token,
        )
        try:
            started = time.monotonic()
            for place, values in self._pieces(PartialReporter(reporter, 0.0, SHARE_OF_WINDOWS)):
                self._write_piece(outputs, place, values)
            self._log_end(time.monotonic() - started, reporter)
            reporter.progress(SHARE_OF_WINDOWS, "Overviews")
            outputs.finish()
            raise_if_cancelled(reporter)
            outputs.publish()
        except BaseException:
            outputs.discard()
            raise
        reporter.progress(1.0)
        return self._result()

    def _write_piece(
        self, outputs: PredictionOutputs, place: Window, values: NDArray[np.float32]
    ) -> None:
        inside = Window(
            place.column - self._area.column,
            place.row - self._area.row,
            place.width,
            place.height,
        )
        outputs.write(inside, values)
        rock = int(np.count_nonzero(values >= outputs.threshold))
        if rock:
            self._rock_area += rock * pixel_area(self._stack.grid, place)

    def _pieces(self, reporter: Reporter) -> Iterator[Piece]:
        stripe = max(STRIPE_PIXELS // self._plan.columns.stride, 1)
        batch: list[tuple[Index, NDArray[np.float32], NDArray[np.bool_]]] = []
        for done, index in enumerate(self._plan.indices(self._area, stripe)):
            raise_if_cancelled(reporter)
            reporter.progress(done / self._windows, f"Window {done + 1} of {self._windows}")
            channels, valid = self._stack.read(self._plan.window(*index))
            if not valid.any():
                self._skipped += 1
                yield from self._blender.add(index, None)
                continue
            if batch and batch[0][2].shape != valid.shape:
                yield from self._computed(batch)
                batch = []
            batch.append((index, channels, valid))
            if len(batch) == self._run.batch_size:
                yield from self._computed(batch)
                batch = []
        yield from self._computed(batch)

    def _computed(
        self, batch: list[tuple[Index, NDArray[np.float32], NDArray[np.bool_]]]
    ) -> Iterator[Piece]:
        if not batch:
            return
        channels = np.stack([channels for _, channels, _ in batch])
        probabilities = self._backend.probabilities(channels)
        for (index, _, valid), probability in zip(batch, probabilities, strict=True):
            values = np.where(valid, probability[0], np.float32(np.nan))
            yield from self._blender.add(index, values)

    def _log_end(self, seconds: float, reporter: Reporter) -> None:
        if self._skipped == self._windows:
            check_has_data(self._run.files.composite, "COMPOSITE")
            reporter.warn(
                "The area holds no pixel where all channels have data: the result is all nodata."
            )
        rate = self._area.width * self._area.height / 1e6 / max(seconds, 1e-9)
        reporter.log(
            f"{self._windows} windows, {self._skipped} of them without data; "
            f"{seconds:.1f} s, {rate:.2f} million pixels per second."
        )

    def _result(self) -> PredictionResult:
        return PredictionResult(
            self._run.probability,
            self._run.mask,
            self._windows,
            self._skipped,
            self._rock_area,
            self._backend.name,
            self._backend.device,
        )


def _check_paths(run: PredictionRun) -> None:
    inputs = {
        "MODEL": run.model,
        "COMPOSITE": run.files.composite,
        "DEM": run.files.dem,
        "SLOPE": run.files.slope,
    }
    outputs = {"PROBABILITY": run.probability, "MASK": run.mask}
    if run.probability is None and run.mask is None:
        raise InputError("MASK: no output was asked for. Give PROBABILITY, MASK or both.")
    if run.batch_size < 1:
        raise InputError(f"BATCH_SIZE: {run.batch_size} is no batch. Choose at least 1.")
    if run.threshold is not None and not 0.0 <= run.threshold <= 1.0:
        raise InputError(f"THRESHOLD: {run.threshold} is no probability. Choose 0 to 1.")
    check_output_paths(outputs, inputs)


def _check_card(run: PredictionRun, card: ModelCard) -> None:
    if len(card.classes) != 1:
        raise ModelError(
            f"MODEL: '{run.model}' maps {len(card.classes)} classes ({', '.join(card.classes)}), "
            "but a mask of one class is made here. Choose a model of one class."
        )
    wanted = [channel.name for channel in card.channels if channel.source == "composite"]
    with open_raster(run.files.composite, "COMPOSITE") as dataset:
        try:
            match_bands(dataset, wanted, SilentReporter())
        except InputError as error:
            channels = ", ".join(channel.name for channel in card.channels)
            raise InputError(
                f"{error} MODEL: '{run.model}' takes the channels {channels}; "
                "choose a composite that has them, or a model made for this one."
            ) from error


def _log_grid(grid: RasterGrid, card: ModelCard, reporter: Reporter) -> None:
    crs = CRS.from_wkt(grid.crs)
    if not same_crs(crs, CRS.from_user_input(card.crs), grid.bounds):
        reporter.log(
            f"COMPOSITE: predicted on its own grid in {crs.to_string()[:60]}; the model was "
            f"trained in {card.crs}."
        )


def _output_specification(
    run: PredictionRun, plan: WindowPlan, card: ModelCard
) -> OutputSpecification:
    threshold = card.threshold if run.threshold is None else run.threshold
    with run.model.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    tags = {
        "ROCK_OUTCROP_MODEL": run.model.name,
        "ROCK_OUTCROP_MODEL_SHA256": digest,
        "ROCK_OUTCROP_RECIPE": card.recipe,
        "ROCK_OUTCROP_THRESHOLD": f"{threshold:g}",
        "ROCK_OUTCROP_TILE": str(plan.columns.tile),
        "ROCK_OUTCROP_OVERLAP": str(plan.columns.overlap),
        "ROCK_OUTCROP_BLENDING": run.blending,
    }
    return OutputSpecification(
        run.probability, run.mask, run.probability_type, threshold, card.classes[0], tags
    )
