"""What must be the same for results to be put side by side."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pyogrio
from pyogrio.errors import DataSourceError

from ...errors import InputError
from ...progress import Reporter, raise_if_cancelled
from ..tile_index import read_tile_index
from ..vector import vector_layers
from .specification import AblationRun

CHUNK = 2**24


def describe_set_up(run: AblationRun, split: str, reporter: Reporter) -> dict[str, Any]:
    """Return settings and hashes of the inputs, by the names of the parameters they come from.

    Parts and seeds are not among them: more of either can be added later. Raises InputError for a
    file that cannot be read, and Cancelled.
    """
    whole = run.self_training
    training = whole.training

    def file(path: Path | None, role: str) -> str | None:
        return None if path is None else _file_hash(path, role, reporter)

    return {
        "RECIPE": _text_hash(asdict(training.recipe)),
        "STAGES": asdict(whole.settings),
        "label model": None if whole.label_model is None else asdict(whole.label_model),
        "WIDTH": training.width,
        "EPOCHS": training.epoch_count,
        "BATCH_SIZE": training.batch_size,
        "LEARNING_RATE": training.learning_rate,
        "SCHEDULE": training.schedule,
        "PATIENCE": training.patience,
        "CROP": training.crop,
        "CROPS_PER_TILE": training.tile_repeats,
        "THRESHOLD": training.threshold,
        "CONFIDENCE_FACTOR": training.confidence_factor,
        "GROUP_DROPOUT": training.dropout_probabilities,
        "GRADIENT_CLIP": training.largest_gradient,
        "PRECISION": training.precision,
        "DEVICES": training.devices,
        "COMPOSITE": file(training.files.composite, "COMPOSITE"),
        "DEM": file(training.files.dem, "DEM"),
        "SLOPE": file(training.files.slope, "SLOPE"),
        "REFLECTANCE_SCALE": training.files.reflectance_scale,
        "LABELS": [file(each.path, "LABELS") for each in whole.references],
        "WEIGHTS": [round(each.weight, 9) for each in whole.references],
        "TILES": _tiles_hash(training.tiles),
        "TRUTH": _layer_hash(run.truth.path, run.truth.layer, reporter),
        "SPLIT": split,
        "forest": asdict(run.forest) | {"seed": None},
    }


def _file_hash(path: Path, role: str, reporter: Reporter) -> str:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while part := file.read(CHUNK):
                raise_if_cancelled(reporter)
                digest.update(part)
    except OSError as error:
        raise InputError(
            f"{role}: '{path}' cannot be read ({error.strerror}). Check the path."
        ) from error
    return digest.hexdigest()


def _layer_hash(path: Path, layer: str | None, reporter: Reporter) -> str:
    """Return the hash of a raster's file, or of a vector layer's shapes.

    A GeoPackage is another file as soon as QGIS has looked at it.
    """
    if layer is None and not vector_layers(path):
        return _file_hash(path, "TRUTH", reporter)
    try:
        _, _, geometries, _ = pyogrio.raw.read(path, layer=layer, columns=[])
    except DataSourceError as error:
        raise InputError(f"TRUTH: '{path}' cannot be opened ({error}). Check the path.") from error
    digest = hashlib.sha256()
    for geometry in geometries:
        digest.update(geometry or b"")
    return digest.hexdigest()


def _tiles_hash(path: Path) -> str:
    index = read_tile_index(path)
    return _text_hash([[tile.id, tile.split, *tile.bounds] for tile in index.tiles])


def _text_hash(values: Any) -> str:
    return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()
