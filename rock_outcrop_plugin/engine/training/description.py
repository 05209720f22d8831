"""The card of a trained model: what it was made from, how, and how well it does."""

from __future__ import annotations

import configparser
import platform
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import rasterio
import torch
from rasterio.crs import CRS

from ..card import ModelCard, TrainingCard, card_from_recipe
from ..corrections import corrections_in
from ..device import describe
from ..fingerprint import sha256_of
from ..grid import Bounds
from .history import EpochFigures
from .prepare import TrainingData
from .specification import TrainingRun

PLUGIN_METADATA = Path(__file__).parents[3] / "metadata.txt"


def data_hashes(run: TrainingRun) -> dict[str, str]:
    """Return the SHA-256 of each input file."""
    files = {
        "composite": run.files.composite,
        "dem": run.files.dem,
        "slope": run.files.slope,
        "label": run.label,
        "tiles": run.tiles,
    }
    hashes = {}
    for name, path in files.items():
        if path is not None:
            hashes[name] = sha256_of(path)
    if corrected := corrections_in(run.label):
        hashes["corrections"] = corrected.sha256
    return hashes


def versions() -> dict[str, str]:
    """Return the versions of everything that computes."""
    import albumentations
    import numpy

    found = {
        "python": platform.python_version(),
        "torch": str(torch.__version__),
        "numpy": numpy.__version__,
        "rasterio": rasterio.__version__,
        "gdal": rasterio.__gdal_version__,
        "albumentations": albumentations.__version__,
    }
    if PLUGIN_METADATA.exists():
        metadata = configparser.ConfigParser(interpolation=None)
        metadata.read(PLUGIN_METADATA, encoding="utf-8")
        found["rock_outcrop"] = metadata.get("general", "version", fallback="")
    return found


def parameters(run: TrainingRun, data: TrainingData, device: str) -> dict[str, Any]:
    """Return the numbers that shaped the training, by name."""
    chosen: dict[str, Any] = dict(vars(run.recipe.training))
    del chosen["group_dropout"]
    chosen["floating"] = " ".join(chosen.pop("floating_channels"))
    for group, probability in run.dropout_probabilities.items():
        chosen[f"dropout_{group}"] = probability
    chosen.update(
        epochs=run.epoch_count,
        batch_size=run.batch_size,
        learning_rate=run.learning_rate,
        schedule=run.schedule,
        threshold_rule="validation" if run.decision_threshold is None else "fixed",
        precision=run.precision,
        gradient_clip=run.largest_gradient,
        devices=run.devices,
        crop=data.training.crop,
        tile_repeats=data.training.repeats,
        positive_weight=data.positive_weight,
        rock_share=data.rock_share,
        device=device,
    )
    if corrected := corrections_in(run.label):
        chosen.update(
            corrections=corrected.file,
            correction_marks=corrected.marks,
            correction_radius=corrected.radius,
            corrected_pixels=corrected.pixels,
            corrected_to_rock=corrected.rock,
            corrected_to_other=corrected.other,
            corrected_to_nodata=corrected.unknown,
        )
    if run.patience is not None:
        chosen["patience"] = run.patience
    if run.confidence_factor is not None:
        chosen["confidence_factor"] = run.confidence_factor
    if run.initial_model is not None:
        chosen["initial_model"] = run.initial_model.name
    return chosen


def identity(run: TrainingRun, data: TrainingData) -> dict[str, Any]:
    """Return what must be the same for a run to be continued, in the form that JSON gives back."""
    return {
        "recipe": run.recipe.name,
        "channels": list(run.recipe.channel_names),
        "network": run.recipe.network.name,
        "depth": run.recipe.network.depth,
        "width": run.width,
        "batch_size": run.batch_size,
        "learning_rate": run.learning_rate,
        "schedule": run.schedule,
        "precision": run.precision,
        "gradient_clip": run.largest_gradient,
        "freeze_encoder": run.freeze_encoder,
        "crop": data.training.crop,
        "tile_repeats": data.training.repeats,
        "seed": run.seed,
        "tiles": data.splits,
        "rock_share": data.rock_share,
        "group_dropout": run.dropout_probabilities,
        "floating_channels": list(run.recipe.training.floating_channels),
    } | ({"epochs": run.epoch_count} if run.schedule == "cosine" else {})


def setup_facts(run: TrainingRun, data: TrainingData, device: torch.device) -> dict[str, Any]:
    """Return what a person who watches the run wants to know of it before the first epoch."""
    return {
        "device": describe(device),
        "devices": run.devices,
        "epochs": run.epoch_count,
        "training_tiles": len(data.training.tiles),
        "validation_tiles": len(data.validation),
    }


def describe_model(
    run: TrainingRun,
    data: TrainingData,
    best: EpochFigures,
    hashes: dict[str, str],
    device: str,
) -> ModelCard:
    """Return the card of the best teacher."""
    recipe = run.recipe
    code = CRS.from_wkt(data.grid.crs).to_epsg()
    tile = data.tile_size
    plain = card_from_recipe(recipe, run.width, recipe.network.depth)
    return plain.model_copy(
        update={
            "crs": f"EPSG:{code}" if code else data.grid.crs,
            "resolution": data.grid.resolution,
            "tile": tile,
            "overlap": round(recipe.grid.overlap * tile / recipe.grid.tile_size),
            "threshold": best.threshold,
            "dropped_groups": tuple(run.dropout_probabilities),
            "training": TrainingCard(
                bounds=_extent([tile.bounds for tile in data.index.tiles]),
                tiles=data.splits,
                data_hashes=hashes,
                parameters=parameters(run, data, device),
                epochs=best.epoch + 1,
                seed=run.seed,
                date=datetime.now(UTC).isoformat(timespec="seconds"),
            ),
            "metrics": teacher_metrics(best),
            "versions": versions(),
        }
    )


def teacher_metrics(figures: EpochFigures) -> dict[str, float]:
    """Return the teacher's figures against the labels on the validation tiles."""
    return {
        "iou": figures.teacher_iou,
        "precision": figures.teacher_precision,
        "recall": figures.teacher_recall,
        "f1": figures.teacher_f1,
        "loss": figures.teacher_loss,
        "consistency": figures.validation_consistency,
        "criterion": figures.criterion,
    }


def _extent(bounds: list[Bounds]) -> Bounds:
    return (
        min(each[0] for each in bounds),
        min(each[1] for each in bounds),
        max(each[2] for each in bounds),
        max(each[3] for each in bounds),
    )
