"""Compare a prediction with any number of reference layers."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import ExitStack

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...progress import Reporter, raise_if_cancelled
from ..grid import RasterGrid, Window
from ..marks import read_marks
from ..raster_writer import RasterProfile, RasterWriter
from .backdrop import composite_backdrop
from .ground_area import pixel_area
from .layer_stack import NO_AGREEMENT_DATA, PREDICTION, LayerStack, MaskPair
from .layers import prediction_grid
from .mark_scores import ROLE, MarkResult, score_marks
from .overview import AgreementOverview, overview_grid
from .results import ComparisonResult, ComparisonRun, PairResult
from .scores import Tally, confusion, tally
from .staging import StagedText
from .table import table_text
from .tiles import Tile, default_tiles, indexed_tiles

PART_SIZE = 1040


def compare(run: ComparisonRun, reporter: Reporter) -> ComparisonResult:
    """Score a prediction against its references and write agreement raster, table and report.

    The files appear together at the end, or none of them. The agreement raster has one band per
    reference, the truth last: 0 neither, 1 both, 2 prediction only, 3 reference only, 255 nodata.

    Raises InputError, OutputError, Cancelled.
    """
    grid = prediction_grid(run.prediction, "PREDICTION", run.extent, run.extent_crs)
    tiles = indexed_tiles(run.tiles, run.split, grid) if run.tiles else default_tiles(grid)
    marks = read_marks(run.marks, ROLE, grid) if run.marks else None
    with ExitStack() as stack:
        layers = stack.enter_context(LayerStack(run, grid, reporter))
        assessment = _Assessment(run, grid, layers, reporter)
        try:
            if run.marks and marks:
                assessment.marks = score_marks(
                    run.marks, marks, layers, tiles if run.tiles else None, reporter
                )
            assessment.stream(tiles, reporter)
            result = assessment.result()
            reporter.progress(0.9, "Writing the results")
            assessment.finish(result)
            raise_if_cancelled(reporter)
        except BaseException:
            assessment.discard()
            raise
        assessment.publish(reporter)
    for pair in result.pairs:
        reporter.log(_summary(pair))
    reporter.progress(1.0, "Done")
    return result


def _summary(pair: PairResult) -> str:
    counts, areas = pair.total.counts, pair.total.areas
    scores = ", ".join(
        f"{name} {'–' if math.isnan(value) else f'{value:.3f}'}"
        for name, value in (
            ("accuracy", counts.accuracy),
            ("precision", counts.precision),
            ("recall", counts.recall),
            ("F1", counts.f1),
            ("IoU", counts.iou),
        )
    )
    return (
        f"{pair.candidate} against {pair.reference}: {scores}; rock {areas.candidate:.2f} and "
        f"{areas.reference:.2f} km², both {areas.both:.2f} km²."
    )


class _Assessment:
    """Accumulates the tallies of all pairs and holds the outputs until they are published."""

    def __init__(
        self, run: ComparisonRun, grid: RasterGrid, layers: LayerStack, reporter: Reporter
    ) -> None:
        self._run, self._grid, self._layers = run, grid, layers
        self.marks: MarkResult | None = None
        self._tallies: list[list[tuple[Tile, Tally]]] = [[] for _ in layers.pair_names]
        self._mapped = {
            index: reference
            for index, (candidate, reference) in enumerate(layers.pair_names)
            if candidate == PREDICTION
        }
        self._overviews = {index: AgreementOverview(grid) for index in self._mapped}
        self._backdrop: NDArray[np.float64] | None = None
        if run.composite and run.report:
            self._backdrop = composite_backdrop(run.composite, overview_grid(grid), reporter)
        self._writer: RasterWriter | None = None
        self._texts: dict[str, StagedText] = {}
        try:
            self._stage()
        except BaseException:
            self.discard()
            raise

    def _stage(self) -> None:
        run, grid = self._run, self._grid
        if run.table:
            self._texts["table"] = StagedText(run.table, run.token)
        if run.report:
            self._texts["report"] = StagedText(run.report, run.token)
        if run.agreement:
            names = tuple(self._mapped.values())
            profile = RasterProfile(grid.crs, grid.transform, NO_AGREEMENT_DATA, names, "agreement")
            self._writer = RasterWriter(
                run.agreement,
                profile,
                width=grid.width,
                height=grid.height,
                dtype="uint8",
                token=run.token,
            )

    def stream(self, tiles: list[Tile], reporter: Reporter) -> None:
        """Read all tiles and add up what they hold."""
        for number, tile in enumerate(tiles):
            raise_if_cancelled(reporter)
            reporter.progress(0.9 * number / len(tiles), f"Tile {number + 1} of {len(tiles)}")
            sums = [Tally() for _ in self._tallies]
            for part in _parts(tile.window):
                pairs = self._layers.read(part)
                area = pixel_area(self._grid, part)
                for index, pair in enumerate(pairs):
                    counts = confusion(pair.candidate, pair.reference, pair.valid)
                    sums[index] += tally(counts, area)
                self._draw(part, pairs)
            if any(part_sum.counts.pixels for part_sum in sums):
                for tallies, part_sum in zip(self._tallies, sums, strict=True):
                    tallies.append((tile, part_sum))

    def _draw(self, part: Window, pairs: list[MaskPair]) -> None:
        codes = {index: pairs[index].agreement() for index in self._mapped}
        for index, overview in self._overviews.items():
            overview.add(part, codes[index])
        if self._writer:
            self._writer.write(part, np.stack(list(codes.values())))

    def result(self) -> ComparisonResult:
        """Return what was found. Raises InputError for a pair without a common pixel."""
        pairs = []
        for (candidate, reference), tallies in zip(
            self._layers.pair_names, self._tallies, strict=True
        ):
            total = sum((part for _, part in tallies), Tally())
            if total.counts.pixels == 0:
                raise InputError(
                    f"PREDICTION: '{self._run.prediction}' and the reference '{reference}' have "
                    "no valid pixel in common in the area compared: one of them is all nodata "
                    "there. Choose layers or an extent with data in both."
                )
            pairs.append(PairResult(candidate, reference, total, tuple(tallies)))
        run = self._run
        return ComparisonResult(
            tuple(pairs),
            self._layers.threshold,
            run.agreement,
            run.table,
            run.report,
            marks=self.marks,
        )

    def finish(self, result: ComparisonResult) -> None:
        """Complete every output under its temporary name."""
        if self._writer:
            self._writer.finish()
        if "table" in self._texts:
            self._texts["table"].write(table_text(result.pairs, result.marks))
        if "report" in self._texts:
            from .report import report_text

            maps = {self._mapped[index]: found for index, found in self._overviews.items()}
            text = report_text(self._run, result, self._grid, maps, self._backdrop)
            self._texts["report"].write(text)

    def publish(self, reporter: Reporter) -> None:
        """Give every output its name."""
        try:
            if self._writer:
                reporter.artifact("agreement", self._writer.publish())
            for name, text in self._texts.items():
                reporter.artifact(name, text.publish())
        except BaseException:
            self.discard()
            raise

    def discard(self) -> None:
        """Remove everything that is not published."""
        if self._writer:
            self._writer.discard()
        for text in self._texts.values():
            text.discard()


def _parts(window: Window) -> Iterator[Window]:
    """Yield windows of bounded size that cover a window once."""
    for row in range(0, window.height, PART_SIZE):
        for column in range(0, window.width, PART_SIZE):
            yield Window(
                window.column + column,
                window.row + row,
                min(PART_SIZE, window.width - column),
                min(PART_SIZE, window.height - row),
            )
