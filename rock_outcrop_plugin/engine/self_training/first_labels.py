"""The labels of the first stage: the masks alone, or with what the label model makes of them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS

from ....models.pixel import PixelClassifier
from ...errors import InputError
from ...progress import PartialReporter, Reporter
from ...recipes import LabelModelSettings
from ..card import ModelCard, TrainingCard, card_from_recipe
from ..grid import RasterGrid, Window
from ..inputs import ChannelStack
from ..label_raster import NODATA, write_labels
from ..model_file import save_model
from ..raster import target_grid
from ..threshold import BINS, LabelHistogram
from ..tile_index import TileIndex, read_tile_index
from ..training.description import versions
from .label_model import (
    NETWORK,
    MaskQuality,
    fit_label_model,
    mask_qualities,
    probabilities,
)
from .mixtures import fit_to_mixtures
from .pixel_sample import PixelSample, draw_squares, read_sample
from .pseudo_labels import PseudoLabelRun, masks_text, write_pseudo_labels
from .references import ReferenceMasks
from .specification import SelfTrainingRun

MODEL_NAME = "label_model.safetensors"
CANDIDATES = range(BINS // 100, BINS, BINS // 100)
FITTING_SHARE = 0.8
LEAST_OVERLAP = 0.5
MIDDLE = 0.5
Values = NDArray[np.float32]


@dataclass(frozen=True)
class FirstLabels:
    """The label raster; with a label model its file and what it thinks of each mask."""

    label: Path
    model: Path | None = None
    masks: tuple[MaskQuality, ...] = ()


@dataclass(frozen=True)
class _Fitted:
    """The label model, from which probability it says rock, and what it thinks of each mask."""

    network: PixelClassifier
    threshold: float
    masks: tuple[MaskQuality, ...]


@dataclass(frozen=True)
class _Ground:
    """Grid and tiles of a run."""

    grid: RasterGrid
    index: TileIndex

    def windows(self, split: str | None = None) -> list[Window]:
        """Return the windows of the selected tiles, of one split or of all."""
        windows = self.index.windows(self.grid)
        return [
            windows[tile.id] for tile in self.index.tiles if split is None or tile.split == split
        ]


def make_first_labels(
    run: SelfTrainingRun, folder: Path, label: Path, reporter: Reporter
) -> FirstLabels:
    """Write the first stage's `label`, and the label model into `folder`, if there is one.

    Raises InputError, OutputError or Cancelled.
    """
    training = run.training
    settings = training.recipe.grid
    grid = target_grid(*training.files.grid_source, settings.crs, settings.resolution, reporter)
    ground = _Ground(grid, read_tile_index(training.tiles))
    if run.label_model is None:
        _write_merged(run, ground, label, reporter)
        return FirstLabels(label)
    fitting = PartialReporter(reporter, 0.0, FITTING_SHARE)
    fitted = _fit(run, run.label_model, ground, fitting)
    if fitted is None:
        reporter.warn(
            "The label model does not agree with the masks; the first stage learns from the masks "
            "alone."
        )
        _write_merged(run, ground, label, reporter)
        return FirstLabels(label)
    _log(run, fitted, reporter)
    model = folder / MODEL_NAME
    card = _card(run, run.label_model, ground, fitted.threshold)
    save_model(model, fitted.network, card, token=training.token)
    write_pseudo_labels(
        PseudoLabelRun(
            model=model,
            files=training.files,
            references=run.references,
            settings=run.settings,
            output=label,
            token=training.token,
            device="cpu",
            tiles=training.tiles,
            corrections=run.corrections,
        ),
        PartialReporter(reporter, FITTING_SHARE, 1.0),
    )
    return FirstLabels(label, model, fitted.masks)


def _write_merged(run: SelfTrainingRun, ground: _Ground, label: Path, reporter: Reporter) -> None:
    with ReferenceMasks(run.references, ground.grid, reporter) as masks:

        def merged(window: Window) -> Values:
            mean, has_mask = masks.merged(*masks.read(window))
            return np.where(has_mask, mean, np.float32(NODATA))

        write_labels(
            label,
            ground.grid,
            ground.windows(),
            merged,
            class_name=run.training.recipe.class_name,
            tags={"ROCK_OUTCROP_MASKS": masks_text(run.references)},
            token=run.training.token,
            reporter=reporter,
            corrections=run.corrections,
        )


def _fit(
    run: SelfTrainingRun, settings: LabelModelSettings, ground: _Ground, reporter: Reporter
) -> _Fitted | None:
    """Return the label model; None where it has nothing to do with the masks.

    Nothing but its beginning says which of the two classes is rock, so a fit may end with the
    other one: it then hardly overlaps the masks.
    """
    sample, validation = _samples(run, settings, ground, PartialReporter(reporter, 0.0, 0.2))
    merged, names = _merged(run, validation), run.training.recipe.channel_names
    seed = run.training.seed
    part = PartialReporter(reporter, 0.2, 0.6)
    network = fit_label_model(sample, settings, names, seed=seed, reporter=part)
    threshold = _threshold(probabilities(network, validation.channels), merged)
    refined = fit_to_mixtures(
        sample,
        probabilities(network, sample.channels) >= np.float32(threshold),
        settings,
        names,
        resolution=ground.grid.resolution,
        seed=seed,
        reporter=PartialReporter(reporter, 0.6, 1.0),
    )
    if refined is not None:
        network, threshold = refined, MIDDLE
    is_rock = probabilities(network, validation.channels) >= np.float32(threshold)
    least = LEAST_OVERLAP * max(_overlap(mask, merged) for mask in validation.masks)
    if _overlap(is_rock.astype(np.float32), merged) < least:
        return None
    return _Fitted(network, threshold, mask_qualities(validation, is_rock))


def _threshold(probability: Values, merged: Values) -> float:
    histogram = LabelHistogram()
    histogram.add(probability, merged)
    return histogram.best_threshold(CANDIDATES)


def _samples(
    run: SelfTrainingRun, settings: LabelModelSettings, ground: _Ground, reporter: Reporter
) -> tuple[PixelSample, PixelSample]:
    """Return pixels to fit the model to, and pixels to find its threshold with."""
    training = run.training
    train = ground.windows("train")
    if not train:
        raise InputError(
            f"TILES: '{training.tiles}' has no tile with split 'train'. "
            "Make the tile grid with a smaller share for validation."
        )
    held_back = ground.windows("validation") or train
    with (
        ChannelStack(training.files, training.recipe.channels, ground.grid, reporter) as stack,
        ReferenceMasks(run.references, ground.grid, reporter) as masks,
    ):
        squares = draw_squares(train, settings.pixels, training.seed)
        sample = read_sample(stack, masks, squares, PartialReporter(reporter, 0.0, 0.8))
        squares = draw_squares(held_back, settings.pixels // 2, training.seed)
        validation = read_sample(stack, masks, squares, PartialReporter(reporter, 0.8, 1.0))
    if not len(sample.channels) or not len(validation.channels):
        raise InputError(
            "LABELS: no pixel of the tiles has data in all channels and in a mask. "
            "Check that composite, DEM and masks overlap, and their nodata values."
        )
    return sample, validation


def _merged(run: SelfTrainingRun, sample: PixelSample) -> Values:
    """Return the weighted mean of the masks that have data (pixel)."""
    weights = np.array([reference.weight for reference in run.references], dtype=np.float32)
    weighted = weights[:, None] * sample.known
    total = np.maximum(weighted.sum(axis=0), np.float32(1e-9))
    merged: Values = (weighted * sample.masks).sum(axis=0) / total
    return merged


def _overlap(mask: Values, label: Values) -> float:
    """Return the soft intersection over union of two masks of 0..1."""
    return float(np.minimum(mask, label).sum() / max(np.maximum(mask, label).sum(), 1e-9))


def _log(run: SelfTrainingRun, fitted: _Fitted, reporter: Reporter) -> None:
    reporter.log(
        f"Label model: fitted, rock from {fitted.threshold:g}. What it thinks of the masks:"
    )
    for reference, quality in zip(run.references, fitted.masks, strict=True):
        reporter.log(
            f"  {reference.path.name}: shows {100 * quality.recall:.0f}% of the rock; "
            f"{100 * quality.precision:.0f}% of what it shows is rock."
        )


def _card(
    run: SelfTrainingRun, settings: LabelModelSettings, ground: _Ground, threshold: float
) -> ModelCard:
    training = run.training
    plain = card_from_recipe(training.recipe, settings.width, settings.depth)
    code = CRS.from_wkt(ground.grid.crs).to_epsg()
    splits = {
        split: [tile.id for tile in ground.index.of(split)] for split in ("train", "validation")
    }
    return plain.model_copy(
        update={
            "network": plain.network.model_copy(update={"name": NETWORK}),
            "crs": f"EPSG:{code}" if code else ground.grid.crs,
            "resolution": ground.grid.resolution,
            "overlap": 0,
            "threshold": threshold,
            "training": TrainingCard(
                tiles=splits,
                parameters=_parameters(run, settings),
                seed=training.seed,
                date=datetime.now(UTC).isoformat(timespec="seconds"),
            ),
            "versions": versions(),
        }
    )


def _parameters(run: SelfTrainingRun, settings: LabelModelSettings) -> dict[str, Any]:
    plain = asdict(settings)
    mixtures = {f"mixtures_{name}": value for name, value in plain.pop("mixtures").items()}
    return {
        **plain,
        **mixtures,
        "ignored_channels": " ".join(settings.ignored_channels),
        "masks": masks_text(run.references),
    }
