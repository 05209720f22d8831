"""Everything that is checked and opened before the first epoch."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...errors import InputError, OutputError
from ...progress import Reporter, raise_if_cancelled
from ..augment import Augmentation
from ..dataset import CACHE_BYTES, TileReader, TrainingTiles, WholeTiles
from ..grid import RasterGrid
from ..group_dropout import GroupDropout
from ..inputs import check_has_data
from ..losses import SegmentationLoss
from ..partial_files import partial_path
from ..raster import open_raster, target_grid
from ..threshold import LABEL_THRESHOLD
from ..tile_index import Tile, TileIndex, read_tile_index
from .processes import machine_processes
from .specification import TrainingRun


@dataclass
class TrainingData:
    """The tiles of a run on its grid, and the weight of the rock term that follows from them."""

    grid: RasterGrid
    index: TileIndex
    reader: TileReader
    training: TrainingTiles
    validation: WholeTiles
    positive_weight: float
    rock_share: float
    tile_size: int

    @property
    def splits(self) -> dict[str, list[int]]:
        """Ids of the tiles that were trained on and held back."""
        return {"train": list(self.training.tiles), "validation": list(self.validation.tiles)}


def prepare_data(run: TrainingRun, reporter: Reporter) -> TrainingData:
    """Open and check the inputs, and read the labels of all training tiles once.

    Raises InputError when they cannot be trained on.
    """
    for path, role in (run.files.grid_source, (run.files.dem, "DEM")):
        check_has_data(path, role)
    with open_raster(run.label, "LABEL"):
        pass
    settings = run.recipe.grid
    grid = target_grid(*run.files.grid_source, settings.crs, settings.resolution, reporter)
    index = read_tile_index(run.tiles)
    training, validation = _split(index, reporter)
    windows = index.windows(grid)
    channels = run.recipe.channels
    reader = TileReader(
        run.files,
        run.label,
        channels,
        grid,
        windows=windows,
        reporter=reporter,
        cache_bytes=CACHE_BYTES // machine_processes(run),
    )
    try:
        ids, rock_share = _survey(run, reader, training, reporter)
        held_back = ids
        if validation is not training:
            held_back = _survey_validation(run, reader, validation, reporter)
    except BaseException:
        reader.close()
        raise
    positive_weight = min((1.0 - rock_share) / rock_share, run.recipe.training.positive_weight_cap)
    augmentation = Augmentation(run.recipe.training, channels)
    tile_size = windows[ids[0]].width
    crop, repeats = _crops(run, len(ids), tile_size, reporter)
    shares = run.dropout_probabilities
    dropout = GroupDropout(shares, tuple(c.group for c in channels)) if shares else None
    return TrainingData(
        grid=grid,
        index=index,
        reader=reader,
        training=TrainingTiles(
            reader, ids, augmentation, run.seed, crop=crop, repeats=repeats, dropout=dropout
        ),
        validation=WholeTiles(reader, held_back),
        positive_weight=positive_weight,
        rock_share=rock_share,
        tile_size=tile_size,
    )


def _crops(
    run: TrainingRun, tiles: int, tile_size: int, reporter: Reporter
) -> tuple[int | None, int]:
    """Return the crop edge (None: whole tiles) and how many crops a tile gives in an epoch.

    A few whole tiles would make an epoch of one or two batches, and the optimiser would hardly
    move; as many pixels in smaller pieces are as fast and give many more steps.
    """
    settings = run.recipe.training
    crop = run.crop
    if crop is None and tiles / run.batch_size < settings.batches_per_epoch:
        crop = settings.crop
        reporter.log(
            f"CROP: {tiles} tiles are few; they are seen as random squares of {crop} pixels."
        )
    if crop is None or crop >= tile_size:
        return None, run.tile_repeats or 1
    return crop, run.tile_repeats or (tile_size // crop) ** 2


def segmentation_loss(run: TrainingRun, positive_weight: float) -> SegmentationLoss:
    """Return the loss that the recipe and the run ask for."""
    settings = run.recipe.training
    factor = run.confidence_factor
    return SegmentationLoss(
        bce_weight=settings.bce_weight,
        tversky_weight=settings.tversky_weight,
        tversky_alpha=settings.tversky_alpha,
        tversky_beta=settings.tversky_beta,
        positive_weight=positive_weight,
        confidence_threshold=settings.confidence_threshold,
        confidence_factor=settings.confidence_factor if factor is None else factor,
    )


def check_parameters(run: TrainingRun) -> None:
    """Raise InputError for numbers that make no sense."""
    at_least_one = {
        "WIDTH": run.width,
        "EPOCHS": run.epoch_count,
        "BATCH_SIZE": run.batch_size,
        "CROPS_PER_TILE": 1 if run.tile_repeats is None else run.tile_repeats,
        "DEVICES": run.devices,
    }
    for name, value in at_least_one.items():
        if value < 1:
            raise InputError(f"{name}: {value} is too small. Give 1 or more.")
    if not 0.0 < run.learning_rate < 1.0:
        raise InputError(
            f"LEARNING_RATE: {run.learning_rate:g} cannot work. Give a number like 0.0001."
        )
    for name, number in (("WORKERS", run.workers), ("GRADIENT_CLIP", run.gradient_clip)):
        if number is not None and number < 0:
            raise InputError(f"{name}: {number:g} makes no sense. Give 0 or more.")
    if run.devices > run.batch_size:
        raise InputError(
            f"DEVICES: {run.devices} cannot share batches of {run.batch_size}. "
            f"Give BATCH_SIZE {run.devices} or more, or fewer devices."
        )
    smallest = 2**run.recipe.network.depth
    if run.crop is not None and run.crop < 2 * smallest:
        raise InputError(f"CROP: {run.crop} pixels are too few. Give {2 * smallest} or more.")
    if run.threshold is not None and not 0.0 < run.threshold < 1.0:
        raise InputError(f"THRESHOLD: {run.threshold:g} is not a probability between 0 and 1.")
    if not 0.0 <= sum(run.dropout_probabilities.values()) <= 1.0:
        raise InputError("GROUP_DROPOUT: the probabilities of all groups exceed 1. Give less.")


def check_writable(run: TrainingRun) -> None:
    """Make the run folder, and raise OutputError now rather than after hours of training."""
    try:
        run.run_folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"RUN_FOLDER: '{run.run_folder}' cannot be made ({error}). Choose another folder."
        ) from error
    outputs = {
        "RUN_FOLDER": run.run_folder / "metrics.csv",
        "MODEL": run.model,
        "ONNX": run.onnx,
        "REPORT": run.report,
    }
    for name, path in outputs.items():
        _try_to_write(name, path, run.token)


def _try_to_write(name: str, path: Path, token: str) -> None:
    trial = partial_path(path, token, "-trial")
    try:
        trial.touch()
        trial.unlink()
    except OSError as error:
        raise OutputError(
            f"{name}: nothing can be written to '{path.parent}' ({error.strerror}). "
            "Choose a folder that exists and that you may write to."
        ) from error
    if path.is_dir() or (path.exists() and not os.access(path, os.W_OK)):
        raise OutputError(f"{name}: '{path}' cannot be replaced. Choose another name.")


def _split(index: TileIndex, reporter: Reporter) -> tuple[tuple[Tile, ...], tuple[Tile, ...]]:
    training, validation = index.of("train"), index.of("validation")
    if not training:
        raise InputError(
            f"TILES: '{index.path}' has no tile with split 'train'. "
            "Make the tile grid with a smaller share for validation."
        )
    if not validation:
        reporter.warn(
            "TILES: no tile is held back for validation, so the training tiles serve for it: "
            "the figures say nothing of unseen places, and overfitting goes unnoticed."
        )
        validation = training
    return training, validation


def _survey(
    run: TrainingRun, reader: TileReader, tiles: tuple[Tile, ...], reporter: Reporter
) -> tuple[tuple[int, ...], float]:
    """Return the ids of the tiles that hold data, and the share of rock in their labels."""
    kept: list[int] = []
    rock = pixels = 0.0
    for number, tile in enumerate(tiles, start=1):
        raise_if_cancelled(reporter)
        reporter.progress(0.0, f"Reading tile {number} of {len(tiles)}")
        arrays = reader.read(tile.id)
        if not arrays.valid.any():
            reporter.warn(f"TILES: tile {tile.id} has no pixel with data and is left out.")
            continue
        kept.append(tile.id)
        rock += float(arrays.label.sum(dtype=np.float64))
        pixels += int(arrays.valid.sum())
    if not kept:
        raise InputError(
            "TILES: no training tile has a pixel where composite, DEM and label all hold data. "
            "Check that they cover the same place."
        )
    if rock == 0.0:
        raise InputError(
            f"LABEL: '{run.label}' has no rock pixel in the training tiles, so nothing can be "
            "learnt. Check that the masks cover this place and are burnt in as 1."
        )
    if rock >= pixels:
        raise InputError(
            f"LABEL: '{run.label}' is rock everywhere in the training tiles, so nothing can be "
            "learnt. Check that pixels without rock are 0 and not nodata."
        )
    return tuple(kept), rock / pixels


def _survey_validation(
    run: TrainingRun, reader: TileReader, tiles: tuple[Tile, ...], reporter: Reporter
) -> tuple[int, ...]:
    """Return the ids of the tiles that hold data; complain if they cannot judge a model."""
    kept: list[int] = []
    answers: set[bool] = set()
    for tile in tiles:
        raise_if_cancelled(reporter)
        arrays = reader.read(tile.id)
        if not arrays.valid.any():
            reporter.warn(f"TILES: tile {tile.id} has no pixel with data and is left out.")
            continue
        kept.append(tile.id)
        answers |= set(np.unique(arrays.label[arrays.valid] >= LABEL_THRESHOLD).tolist())
    if not kept:
        raise InputError(
            "TILES: no validation tile has a pixel where composite, DEM and label all hold data. "
            "Make the tile grid again, with another SEED or a larger VALIDATION."
        )
    if len(answers) < 2:
        found = "nothing but rock" if True in answers else "no rock"
        problem = f"TILES: the labels of the validation tiles hold {found}, so "
        if run.decision_threshold is None:
            raise InputError(
                f"{problem}no threshold can be found on them, and the scores mean nothing. Make "
                "the tile grid again, with another SEED or a larger VALIDATION, or give THRESHOLD."
            )
        reporter.warn(
            f"{problem}IoU, precision and recall mean nothing. The best model is still chosen by "
            "loss and stability."
        )
    return tuple(kept)
