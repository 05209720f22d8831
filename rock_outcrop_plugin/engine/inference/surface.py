"""Takes the answers for windows, joins them and writes them, and counts what it did."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..assessment.ground_area import pixel_area
from ..grid import RasterGrid, Window
from .blending import Blender, Index
from .computation import Answer
from .outputs import PredictionOutputs, Results
from .window_plan import Blending, WindowPlan

Values = NDArray[np.float32]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Answered:
    """A window of the plan with its answer, and where (height, width) that counts.

    `alone` is where it comes from topography alone. Without an answer there is no valid pixel.
    """

    index: Index
    valid: Flags | None = None
    alone: Flags | None = None
    answer: Answer | None = None

    @property
    def nbytes(self) -> int:
        """Size in memory."""
        if self.valid is None or self.answer is None:
            return 0
        return self.answer.layers.nbytes + 2 * self.valid.nbytes


@dataclass
class Counts:
    """Pixels of the area: mapped from topography alone, from all, passed over; rock in km²."""

    alone: int = 0
    complete: int = 0
    passed_over: int = 0
    rock_area: float = 0.0


class Surface:
    """The area that is mapped, piece by piece."""

    def __init__(
        self,
        outputs: PredictionOutputs,
        plan: WindowPlan,
        area: Window,
        *,
        grid: RasterGrid,
        blending: Blending,
        fills_gaps: bool,
    ) -> None:
        self._outputs, self._plan, self._area, self._grid = outputs, plan, area, grid
        self._blender = Blender(plan, area, blending)
        self._fills_gaps = fills_gaps
        self.counts = Counts()

    def add(self, answered: Answered) -> None:
        """Write the pieces that are finished with this window."""
        layers = None
        if answered.answer is not None:
            layers = self._layers(answered, answered.answer)
            self._count_passed_over(answered.index, answered.answer)
        for place, values in self._blender.add(answered.index, layers):
            self._write(place, values)

    def _layers(self, answered: Answered, answer: Answer) -> Values:
        """Return the layers with NaN where there is no result.

        With gaps the second layer says which of it comes from topography alone.
        """
        layers = answer.layers
        if self._fills_gaps and answered.alone is not None:
            alone = answered.alone[None].astype(np.float32)
            layers = np.concatenate([layers[:1], alone, layers[1:]])
        if answered.valid is not None and not answered.valid.all():
            layers = layers if layers.flags.writeable else layers.copy()
            np.copyto(layers, np.float32(np.nan), where=~answered.valid)
        return layers

    def _write(self, place: Window, layers: Values) -> None:
        area = self._area
        inside = Window(place.column - area.column, place.row - area.row, place.width, place.height)
        # Weights add up to almost 1.
        alone = layers[1] > 0.5 if self._fills_gaps else None
        has_uncertainty = len(layers) > (2 if self._fills_gaps else 1)
        results = Results(layers[0], alone, layers[-1] if has_uncertainty else None)
        rock = self._outputs.write(inside, results)
        number_alone = 0 if alone is None else int(np.count_nonzero(alone))
        self.counts.alone += number_alone
        valid = results.probability.size - int(np.count_nonzero(np.isnan(results.probability)))
        self.counts.complete += valid - number_alone
        if rock:
            self.counts.rock_area += rock * pixel_area(self._grid, place)

    def _count_passed_over(self, index: Index, answer: Answer) -> None:
        """Count each pixel of the area once: in the window whose middle it is nearest to."""
        if answer.passed_over is None:
            return
        window = self._plan.window(*index)
        area = self._area
        rows, columns = self._plan.rows.core(index[0]), self._plan.columns.core(index[1])
        top = max(rows[0], area.row) - window.row
        bottom = min(rows[1], area.row + area.height) - window.row
        left = max(columns[0], area.column) - window.column
        right = min(columns[1], area.column + area.width) - window.column
        if top < bottom and left < right:
            part = answer.passed_over[top:bottom, left:right]
            self.counts.passed_over += int(np.count_nonzero(part))
