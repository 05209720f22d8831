"""Soft labels made of imperfect masks and of a teacher's predictions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...progress import Reporter
from ...recipes import SelfTrainingSettings
from ..card import ModelCard
from ..corrections import LabelCorrections
from ..device import DeviceName
from ..fingerprint import sha256_of
from ..grid import RasterGrid, Window
from ..inference.backends import Backend, load_backend
from ..inputs import ChannelStack, InputFiles
from ..label_raster import NODATA, write_labels
from ..raster import target_grid
from ..tile_index import read_tile_index
from .references import ReferenceMasks
from .specification import Reference, check_pseudo_labels

Values = NDArray[np.float32]
LEAST_PROBABILITY = 1e-6


@dataclass(frozen=True)
class PseudoLabelRun:
    """Which teacher, which masks, and where the labels go.

    With `tiles` only the selected tiles of that index get labels, else the whole raster does.
    `corrections` win over masks and teacher.
    """

    model: Path
    files: InputFiles
    references: tuple[Reference, ...]
    settings: SelfTrainingSettings
    output: Path
    token: str
    device: DeviceName = "auto"
    tiles: Path | None = None
    corrections: LabelCorrections | None = None


@dataclass(frozen=True)
class PseudoLabelResult:
    """Shares, 0..1, of the labelled pixels: where the teacher is sure, and where it overrules.

    It overrules where it is sure and the masks' mean lies on the other side of 0.5.
    """

    output: Path
    confident: float
    overruled: float


def confidence(
    probability: Values, threshold: float, temperature: float = 1.0
) -> NDArray[np.float32]:
    """Return probabilities, 0..1, with the threshold moved to 0.5.

    `temperature` is that of the calibration, which is undone: calibrated against masks that
    disagree, no probability would be high.
    """
    clipped = np.clip(probability, LEAST_PROBABILITY, 1.0 - LEAST_PROBABILITY)
    middle = np.clip(threshold, LEAST_PROBABILITY, 1.0 - LEAST_PROBABILITY)
    odds = np.log(clipped / (1.0 - clipped)) - np.log(middle / (1.0 - middle))
    moved: NDArray[np.float32] = (1.0 / (1.0 + np.exp(-temperature * odds))).astype(np.float32)
    return moved


def pseudo_label(
    certainty: Values, merged: Values, has_mask: NDArray[np.bool_], settings: SelfTrainingSettings
) -> Values:
    """Return the soft label of pixels: the teacher's share and the masks'; shapes are alike.

    Where no mask has data the teacher's counts alone.
    """
    is_sure = (certainty <= settings.low_confidence) | (certainty >= settings.high_confidence)
    teacher = np.where(certainty >= settings.high_confidence, 1.0, certainty)
    teacher = np.where(certainty <= settings.low_confidence, 0.0, teacher)
    share = np.where(has_mask, settings.pseudo_label_weight, 1.0)
    if settings.uncertain == "masks":
        share = np.where(is_sure | ~has_mask, share, 0.0)
    label: Values = (share * teacher + (1.0 - share) * merged).astype(np.float32)
    return label


def write_pseudo_labels(run: PseudoLabelRun, reporter: Reporter) -> PseudoLabelResult:
    """Write soft labels: float32 0..1, nodata -9999, band "rock label".

    Memory does not grow with the raster. Raises InputError, ModelError, OutputError or Cancelled,
    and then leaves nothing behind.
    """
    check_pseudo_labels(run.settings)
    backend = load_backend(run.model, "auto", run.device, run.token, reporter)
    card = backend.card
    grid = target_grid(*run.files.grid_source, card.crs, card.resolution, reporter)
    with (
        ChannelStack(run.files, card.recipe_channels, grid, reporter) as stack,
        ReferenceMasks(run.references, grid, reporter) as masks,
    ):
        labeller = _Labeller(backend, stack, masks, run.settings)
        write_labels(
            run.output,
            grid,
            _windows(run, card, grid),
            labeller.label,
            class_name=card.classes[0],
            tags=_tags(run, card),
            token=run.token,
            reporter=reporter,
            corrections=run.corrections,
        )
    return _result(run, labeller, reporter)


class _Labeller:
    """Labels one window after the other, and counts how sure the teacher is."""

    def __init__(
        self,
        backend: Backend,
        stack: ChannelStack,
        masks: ReferenceMasks,
        settings: SelfTrainingSettings,
    ) -> None:
        self._backend, self._stack, self._masks = backend, stack, masks
        self._settings = settings
        self.pixels = self.confident = self.overruled = 0

    def label(self, window: Window) -> Values:
        """Return the soft labels (height, width) of a window; nodata where nothing is known."""
        card = self._backend.card
        margin = card.overlap
        channels, valid = self._stack.read(window.grown(margin))
        inner = (slice(margin, margin + window.height), slice(margin, margin + window.width))
        has_channels = valid[inner]
        merged, has_mask = self._masks.merged(*self._masks.read(window))
        label = np.where(has_mask, merged, np.float32(NODATA))
        if not has_channels.any():
            return label
        probability = self._backend.probabilities(channels[None])[0, 0][inner]
        certainty = confidence(probability, card.threshold, card.temperature)
        self._count(certainty[has_channels], merged[has_channels])
        both = pseudo_label(certainty, merged, has_mask, self._settings)
        return np.where(has_channels, both, label)

    def _count(self, certainty: Values, merged: Values) -> None:
        says_rock = certainty >= self._settings.high_confidence
        says_other = certainty <= self._settings.low_confidence
        overruled = (says_rock & (merged < 0.5)) | (says_other & (merged > 0.5))
        self.pixels += certainty.size
        self.confident += int(np.count_nonzero(says_rock | says_other))
        self.overruled += int(np.count_nonzero(overruled))


def _windows(run: PseudoLabelRun, card: ModelCard, grid: RasterGrid) -> list[Window]:
    if run.tiles is not None:
        return list(read_tile_index(run.tiles).windows(grid).values())
    return [
        Window(column, row, card.tile, card.tile)
        for row in range(0, grid.height, card.tile)
        for column in range(0, grid.width, card.tile)
    ]


def _tags(run: PseudoLabelRun, card: ModelCard) -> dict[str, str]:
    settings = run.settings
    return {
        "ROCK_OUTCROP_MODEL": run.model.name,
        "ROCK_OUTCROP_MODEL_SHA256": sha256_of(run.model),
        "ROCK_OUTCROP_RECIPE": card.recipe,
        "ROCK_OUTCROP_PSEUDO_LABEL_WEIGHT": f"{settings.pseudo_label_weight:g}",
        "ROCK_OUTCROP_CONFIDENCE": f"{settings.low_confidence:g} {settings.high_confidence:g}",
        "ROCK_OUTCROP_MASKS": masks_text(run.references),
    }


def masks_text(references: tuple[Reference, ...]) -> str:
    """Return names and weights of masks, for a raster's metadata."""
    return "; ".join(f"{reference.path.name} {reference.weight:g}" for reference in references)


def _result(run: PseudoLabelRun, labeller: _Labeller, reporter: Reporter) -> PseudoLabelResult:
    if not labeller.pixels:
        raise InputError(
            f"COMPOSITE: no pixel of '{run.files.grid_source[0]}' has data in all channels, so "
            "there is nothing to predict. Check that COMPOSITE and DEM overlap."
        )
    result = PseudoLabelResult(
        run.output, labeller.confident / labeller.pixels, labeller.overruled / labeller.pixels
    )
    reporter.log(
        f"Pseudo-labels: the teacher is sure of {100 * result.confident:.1f}% of the pixels and "
        f"overrules the masks in {100 * result.overruled:.2f}%."
    )
    return result
