"""Prediction: from a composite, a DEM and a model file to probability and mask rasters."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import rasterio

from ...progress import PartialReporter, Reporter, raise_if_cancelled
from ...recipes import TOPOGRAPHIC_GROUP
from ..card import ModelCard
from ..fingerprint import sha256_of
from ..inputs import check_has_data
from .blending import Index
from .checks import check_run
from .gaps import WindowInput, WindowReader
from .outputs import PASSED_OVER_TAG, OutputSpecification, PredictionOutputs
from .pipeline import BusyTime, Readers, Stage, Writer
from .place import Place, opened, threshold_of
from .specification import PredictionResult, PredictionRun
from .surface import Answered, Surface
from .window_plan import WindowPlan

BLOCK_CACHE_BYTES = 32 * 2**20
READ_AHEAD_BYTES = 192 * 2**20
WRITE_BEHIND_BYTES = 32 * 2**20
STRIPE_PIXELS = 4096
SHARE_OF_WINDOWS = 0.95


def predict(run: PredictionRun, reporter: Reporter) -> PredictionResult:
    """Predict a whole raster, or the extent of it, window by window.

    Reading, the network and writing overlap in time; memory does not grow with the raster. The
    value of a pixel depends neither on the extent, unless the window is chosen automatically, nor
    on the number of threads. Raises InputError, ModelError, OutputError or Cancelled, and then
    leaves nothing behind.
    """
    check_run(run)
    with ExitStack() as stack:
        stack.enter_context(rasterio.Env(GDAL_CACHEMAX=BLOCK_CACHE_BYTES))
        place = opened(run, stack, reporter)
        return _Prediction(run, place).write(reporter)


class _Prediction:
    """One run: reads, computes, blends and writes, and counts what it did."""

    def __init__(self, run: PredictionRun, place: Place) -> None:
        self._run, self._place = run, place
        self._windows = place.plan.count(place.area)
        self._skipped = 0
        self._outputs = PredictionOutputs(
            _output_specification(run, place.plan, place.card),
            place.grid.part(place.area),
            run.token,
        )
        self._surface = Surface(
            self._outputs,
            place.plan,
            place.area,
            grid=place.grid,
            blending=run.blending,
            fills_gaps=place.readers[0].fills_gaps,
        )

    def write(self, reporter: Reporter) -> PredictionResult:
        """Write all outputs, or none."""
        try:
            started = time.monotonic()
            self._write_windows(PartialReporter(reporter, 0.0, SHARE_OF_WINDOWS))
            self._log_end(time.monotonic() - started, reporter)
            reporter.progress(SHARE_OF_WINDOWS, "Overviews")
            if self._surface.counts.passed_over:
                self._outputs.tag({PASSED_OVER_TAG: str(self._surface.counts.passed_over)})
            self._outputs.finish()
            raise_if_cancelled(reporter)
            self._outputs.publish()
        except BaseException:
            self._outputs.discard()
            raise
        reporter.progress(1.0)
        return self._result()

    def _write_windows(self, reporter: Reporter) -> None:
        def check() -> None:
            raise_if_cancelled(reporter)

        readers = self._place.readers
        started = time.monotonic()
        network = BusyTime()
        with Stage("reading", len(readers)) as reading, Stage("writing", 1) as writing:
            sources = Readers([self._reading(reader) for reader in readers], self._input_bytes)
            read = sources.ahead(self._indices(), reading, self._ahead_bytes(), check)
            writer = Writer(self._add, writing, WRITE_BEHIND_BYTES, check)
            for answered in self._answered(read, network, reporter):
                writer.put(answered, answered.nbytes)
            writer.finish()
            elapsed = time.monotonic() - started
        reporter.log(
            f"Busy: reading {reading.busy.share(elapsed):.0%}, network {network.share(elapsed):.0%}"
            f", writing {writing.busy.share(elapsed):.0%}."
        )

    def _answered(
        self,
        read: Iterator[tuple[Index, WindowInput | None]],
        network: BusyTime,
        reporter: Reporter,
    ) -> Iterator[Answered]:
        batch: list[tuple[Index, WindowInput]] = []
        for done, (index, window) in enumerate(read):
            raise_if_cancelled(reporter)
            reporter.progress(done / self._windows, f"Window {done + 1} of {self._windows}")
            if window is None:
                self._skipped += 1
                yield Answered(index)
                continue
            if batch and batch[0][1].valid.shape != window.valid.shape:
                yield from self._computed(batch, network)
                batch = []
            batch.append((index, window))
            del window
            if len(batch) == self._place.batch_size:
                yield from self._computed(batch, network)
                batch = []
        if batch:
            yield from self._computed(batch, network)

    def _computed(
        self, batch: list[tuple[Index, WindowInput]], network: BusyTime
    ) -> Iterator[Answered]:
        with network.measured():
            answers = self._place.computation.answers([window for _, window in batch])
        for (index, window), answer in zip(batch, answers, strict=True):
            yield Answered(index, window.valid, window.alone, answer)

    def _indices(self) -> Iterator[Index]:
        stripe = max(STRIPE_PIXELS // self._place.plan.columns.stride, 1)
        return self._place.plan.indices(self._place.area, stripe)

    def _input_bytes(self, index: Index) -> int:
        return self._place.readers[0].nbytes(self._place.plan.window(*index))

    def _ahead_bytes(self) -> int:
        """Return what may wait for the network: what its next batch and the readers have."""
        largest = self._input_bytes((0, 0))
        windows = self._place.batch_size + len(self._place.readers)
        return min(windows * largest, READ_AHEAD_BYTES)

    def _reading(self, reader: WindowReader) -> Callable[[Index], WindowInput | None]:
        def read(index: Index) -> WindowInput | None:
            with rasterio.Env():
                return reader.read(self._place.plan.window(*index))

        return read

    def _add(self, answered: Answered) -> None:
        with rasterio.Env():
            self._surface.add(answered)

    def _log_end(self, seconds: float, reporter: Reporter) -> None:
        counts, area = self._surface.counts, self._place.area
        if not counts.complete and self._run.files.composite:
            check_has_data(self._run.files.composite, "COMPOSITE")
        if counts.alone:
            share = 100.0 * counts.alone / (counts.alone + counts.complete)
            reporter.log(
                f"{counts.alone} pixels ({share:.1f}% of those mapped) lack the composite and were "
                "mapped from topography alone."
            )
        if self._run.first_look != "none":
            share = 100.0 * counts.passed_over / max(counts.alone + counts.complete, 1)
            reporter.log(
                f"{counts.passed_over} pixels ({share:.1f}% of those mapped) were ruled out by the "
                f"first look ({self._run.first_look}) and got probability 0."
            )
        if self._skipped == self._windows:
            reporter.warn(
                "The area holds no pixel where all channels have data: the result is all nodata."
            )
        rate = area.width * area.height / 1e6 / max(seconds, 1e-9)
        reporter.log(
            f"{self._windows} windows, {self._skipped} of them without data; "
            f"{seconds:.1f} s, {rate:.2f} million pixels per second."
        )

    def _result(self) -> PredictionResult:
        counts = self._surface.counts
        return PredictionResult(
            self._run.probability,
            self._run.mask,
            self._windows,
            self._skipped,
            counts.rock_area,
            self._place.backend,
            self._place.device,
            counts.alone,
            counts.passed_over,
            self._place.plan.columns.tile,
        )


def _output_specification(
    run: PredictionRun, plan: WindowPlan, card: ModelCard
) -> OutputSpecification:
    threshold = threshold_of(run, card)
    tags = {
        "ROCK_OUTCROP_MODEL": run.model.name,
        "ROCK_OUTCROP_MODEL_SHA256": sha256_of(run.model),
        "ROCK_OUTCROP_RECIPE": card.recipe,
        "ROCK_OUTCROP_THRESHOLD": f"{threshold:g}",
        "ROCK_OUTCROP_TILE": str(plan.columns.tile),
        "ROCK_OUTCROP_OVERLAP": str(plan.columns.overlap),
        "ROCK_OUTCROP_BLENDING": run.blending,
    }
    if run.first_look != "none":
        tags["ROCK_OUTCROP_FIRST_LOOK"] = run.first_look
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
