"""The prediction, its references and the truth, read together window by window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...progress import Reporter
from ..grid import RasterGrid, Window
from ..opened_files import OpenedFiles
from .layers import (
    RasterRock,
    ReferenceLayer,
    RockLayer,
    open_reference,
    prediction_threshold,
)

PREDICTION = "prediction"
UNION = "union of references"

NEITHER, BOTH, PREDICTION_ONLY, REFERENCE_ONLY, NO_AGREEMENT_DATA = 0, 1, 2, 3, 255


@dataclass(frozen=True)
class MaskPair:
    """Two masks of a window and the pixels on which they are compared, all (height, width)."""

    candidate: NDArray[np.bool_]
    reference: NDArray[np.bool_]
    valid: NDArray[np.bool_]

    def agreement(self) -> NDArray[np.uint8]:
        """Return 0 neither, 1 both, 2 candidate only, 3 reference only, 255 nodata."""
        codes = np.select(
            [
                ~self.valid,
                self.candidate & self.reference,
                self.candidate,
                self.reference,
            ],
            [NO_AGREEMENT_DATA, BOTH, PREDICTION_ONLY, REFERENCE_ONLY],
            NEITHER,
        )
        return codes.astype(np.uint8)


class ComparedLayers(Protocol):
    """What is compared with what, and from which probability on a pixel is rock."""

    @property
    def prediction(self) -> Path: ...

    @property
    def references(self) -> tuple[ReferenceLayer, ...]: ...

    @property
    def truth(self) -> ReferenceLayer | None: ...

    @property
    def threshold(self) -> float | None: ...


class LayerStack(OpenedFiles):
    """All layers of a comparison on one grid. Use as a context manager. Raises InputError."""

    def __init__(self, run: ComparedLayers, grid: RasterGrid, reporter: Reporter) -> None:
        layers = [*run.references, *([run.truth] if run.truth else [])]
        if not layers:
            raise InputError("REFERENCES: none given. Choose at least one layer to compare with.")
        names = unique_names([layer.name for layer in layers], taken=(PREDICTION, UNION))
        self.truth_name = names[-1] if run.truth else None
        self.reference_names = names[: len(run.references)]
        with self._opening() as files:
            threshold = prediction_threshold(run.prediction, "PREDICTION", run.threshold)
            self._prediction = files.enter_context(
                RasterRock(run.prediction, "PREDICTION", grid, threshold, reporter)
            )
            self.threshold = None if self._prediction.is_mask else threshold
            self._references: list[RockLayer] = []
            for layer, name in zip(layers, names, strict=True):
                role = f"REFERENCES ({name})" if layer is not run.truth else "TRUTH"
                opened = open_reference(layer, role, grid, reporter)
                files.callback(opened.close)
                self._references.append(opened)

    @property
    def pair_names(self) -> list[tuple[str, str]]:
        """Candidate and reference of every pair, in the order of `read`."""
        pairs = [(PREDICTION, name) for name in self.reference_names]
        if self.truth_name is not None:
            pairs += [(name, self.truth_name) for name in (PREDICTION, *self.reference_names)]
            if len(self.reference_names) > 1:
                pairs.append((UNION, self.truth_name))
        return pairs

    @property
    def candidate_names(self) -> list[str]:
        """What is scored against a truth, in the order of `masks`."""
        union = [UNION] if len(self.reference_names) > 1 else []
        return [PREDICTION, *self.reference_names, *union]

    def masks(self, window: Window) -> tuple[list[NDArray[np.bool_]], NDArray[np.bool_]]:
        """Return the prediction, all references and their union, and where all have data."""
        prediction, valid = self._prediction.read(window)
        masks = [prediction]
        for layer in self._references[: len(self.reference_names)]:
            rock, has_rock = layer.read(window)
            masks.append(rock)
            valid = valid & has_rock
        if len(masks) > 2:
            masks.append(np.logical_or.reduce(masks[1:]))
        return masks, valid

    def read(self, window: Window) -> list[MaskPair]:
        """Return every pair of a window.

        A reference is compared where it and the prediction are valid. Against the truth all are
        compared on the same pixels: where the truth, the prediction and all references are valid.
        """
        prediction, has_prediction = self._prediction.read(window)
        layers = [layer.read(window) for layer in self._references]
        references = layers[: len(self.reference_names)]
        pairs = [
            MaskPair(prediction, rock, has_prediction & has_rock) for rock, has_rock in references
        ]
        if self.truth_name is None:
            return pairs
        truth = layers[-1][0]
        common = np.logical_and.reduce([has_prediction, *(valid for _, valid in layers)])
        candidates = [prediction, *(rock for rock, _ in references)]
        if len(references) > 1:
            candidates.append(np.logical_or.reduce(candidates[1:]))
        return pairs + [MaskPair(candidate, truth, common) for candidate in candidates]


def unique_names(names: Sequence[str], taken: Sequence[str] = ()) -> list[str]:
    """Return names without duplicates: the second `rock` becomes `rock (2)`."""
    used = set(taken)
    result = []
    for name in names:
        unique, number = name, 1
        while unique in used:
            number += 1
            unique = f"{name} ({number})"
        used.add(unique)
        result.append(unique)
    return result
