"""Prediction: from a composite, a DEM and a model file to probability and mask rasters."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS

from ...progress import PartialReporter, Reporter, raise_if_cancelled
from ...recipes import SPECTRAL_GROUP, TOPOGRAPHIC_GROUP
from ..assessment.ground_area import pixel_area
from ..card import ModelCard
from ..grid import RasterGrid, Window, same_crs
from ..inputs import ChannelStack, check_has_data
from ..raster import target_grid
from .area import area_of
from .backends import Backend, load_backend
from .blending import Blender, Index, Piece
from .checks import check_card, check_run
from .gaps import WindowInput, WindowReader
from .members import Members, student_beside
from .outputs import OutputSpecification, PredictionOutputs, Results
from .specification import PredictionResult, PredictionRun
from .window_plan import WindowPlan, plan_windows

BLOCK_CACHE_BYTES = 128 * 2**20
STRIPE_PIXELS = 4096
SHARE_OF_WINDOWS = 0.95


def predict(run: PredictionRun, reporter: Reporter) -> PredictionResult:
    """Predict a whole raster, or the extent of it, window by window.

    Memory does not grow with the raster. The value of a pixel does not depend on the extent.
    Raises InputError, ModelError, OutputError or Cancelled, and then leaves nothing behind.
    """
    check_run(run)
    backend = load_backend(
        run.model, run.backend, run.device, run.token, reporter, provider=run.provider
    )
    check_card(run, backend.card)
    student = student_beside(backend, run.model, backend.card) if run.uncertainty else None
    with rasterio.Env(GDAL_CACHEMAX=BLOCK_CACHE_BYTES):
        card = backend.card
        grid = target_grid(*run.files.grid_source, card.crs, card.resolution, reporter)
        _log_grid(run, grid, card, reporter)
        area = area_of(grid, run.extent, run.extent_crs)
        tile = card.tile if run.tile is None else run.tile
        plan = plan_windows(grid, tile, card.overlap if run.overlap is None else run.overlap)
        dispensable = frozenset({SPECTRAL_GROUP} if card.works_on_topography_alone else ())
        with ChannelStack(
            run.files, card.recipe_channels, grid, reporter, dispensable=dispensable
        ) as stack:
            reader = WindowReader(stack, card, fills_gaps=run.topography_only)
            members = Members(backend, student, run.views)
            prediction = _Prediction(
                run, backend, reader=reader, members=members, grid=grid, plan=plan, area=area
            )
            return prediction.write(reporter)


class _Prediction:
    """One run: reads, computes, blends and writes, and counts what it did."""

    def __init__(
        self,
        run: PredictionRun,
        backend: Backend,
        *,
        reader: WindowReader,
        members: Members,
        grid: RasterGrid,
        plan: WindowPlan,
        area: Window,
    ) -> None:
        self._run, self._backend, self._reader, self._members = run, backend, reader, members
        self._grid, self._plan, self._area = grid, plan, area
        self._blender = Blender(plan, area, run.blending)
        self._windows = plan.count(area)
        self._skipped = 0
        self._rock_area = 0.0
        self._alone = self._complete = 0

    def write(self, reporter: Reporter) -> PredictionResult:
        """Write all outputs, or none."""
        outputs = PredictionOutputs(
            _output_specification(self._run, self._plan, self._backend.card),
            self._grid.part(self._area),
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
        results = self._results(values)
        outputs.write(inside, results)
        self._count(results)
        rock = int(np.count_nonzero(outputs.is_rock(results)))
        if rock:
            self._rock_area += rock * pixel_area(self._grid, place)

    def _results(self, layers: NDArray[np.float32]) -> Results:
        """Take the layers apart that `_layers` put together; weights add up to almost 1."""
        alone = layers[1] > 0.5 if self._reader.fills_gaps else None
        return Results(layers[0], alone, layers[-1] if self._run.uncertainty else None)

    def _layers(
        self, window: WindowInput, probability: NDArray[np.float32], uncertainty: Any
    ) -> NDArray[np.float32]:
        layers = [probability]
        if self._reader.fills_gaps:
            layers.append(window.alone.astype(np.float32))
        if uncertainty is not None and self._run.uncertainty:
            layers.append(uncertainty)
        return np.where(window.valid, np.stack(layers), np.float32(np.nan))

    def _count(self, results: Results) -> None:
        alone = 0 if results.alone is None else int(np.count_nonzero(results.alone))
        self._alone += alone
        self._complete += int(np.count_nonzero(~np.isnan(results.probability))) - alone

    def _pieces(self, reporter: Reporter) -> Iterator[Piece]:
        stripe = max(STRIPE_PIXELS // self._plan.columns.stride, 1)
        batch: list[tuple[Index, WindowInput]] = []
        for done, index in enumerate(self._plan.indices(self._area, stripe)):
            raise_if_cancelled(reporter)
            reporter.progress(done / self._windows, f"Window {done + 1} of {self._windows}")
            window = self._reader.read(self._plan.window(*index))
            if not window.valid.any():
                self._skipped += 1
                yield from self._blender.add(index, None)
                continue
            if batch and batch[0][1].valid.shape != window.valid.shape:
                yield from self._computed(batch)
                batch = []
            batch.append((index, window))
            if len(batch) == self._run.batch_size:
                yield from self._computed(batch)
                batch = []
        yield from self._computed(batch)

    def _computed(self, batch: list[tuple[Index, WindowInput]]) -> Iterator[Piece]:
        if not batch:
            return
        probabilities, uncertainties = self._members.answers(
            np.stack([window.channels for _, window in batch]),
            np.stack([window.alone for _, window in batch]),
        )
        for number, (index, window) in enumerate(batch):
            uncertainty = None if uncertainties is None else uncertainties[number]
            layers = self._layers(window, probabilities[number], uncertainty)
            yield from self._blender.add(index, layers)

    def _log_end(self, seconds: float, reporter: Reporter) -> None:
        if not self._complete and self._run.files.composite:
            check_has_data(self._run.files.composite, "COMPOSITE")
        if self._alone:
            share = 100.0 * self._alone / (self._alone + self._complete)
            reporter.log(
                f"{self._alone} pixels ({share:.1f}% of those mapped) lack the composite and were "
                "mapped from topography alone."
            )
        if self._skipped == self._windows:
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
            self._alone,
        )


def _log_grid(run: PredictionRun, grid: RasterGrid, card: ModelCard, reporter: Reporter) -> None:
    crs = CRS.from_wkt(grid.crs)
    if not same_crs(crs, CRS.from_user_input(card.crs), grid.bounds):
        reporter.log(
            f"{run.files.grid_source[1]}: predicted on its own grid in {crs.to_string()[:60]}; "
            f"the model was trained in {card.crs}."
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
    if run.views != "none":
        tags["ROCK_OUTCROP_VIEWS"] = run.views
    alone = threshold
    if run.threshold is None:
        alone = card.group_thresholds.get(TOPOGRAPHIC_GROUP, threshold)
    if run.topography_only and card.works_on_topography_alone:
        tags["ROCK_OUTCROP_THRESHOLD_TOPOGRAPHY"] = f"{alone:g}"
    return OutputSpecification(
        run.probability,
        run.mask,
        run.probability_type,
        threshold,
        card.classes[0],
        tags,
        quality=run.quality,
        uncertainty=run.uncertainty,
        alone_threshold=alone,
    )
