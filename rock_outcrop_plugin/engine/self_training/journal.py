"""What a self-training has finished, kept in its folder so that it can be continued."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ...errors import InputError
from ..fingerprint import sha256_of
from ..partial_files import write_json
from .specification import SelfTrainingRun, StageResult

SETUP_NAME = "self-training.json"
STAGE_NAME = "stage.json"
PATHS = ("folder", "model", "report", "label")


def stage_folder(run: SelfTrainingRun, stage: int) -> Path:
    """Return the folder of a stage; stage 0 makes the first labels."""
    return run.training.run_folder / f"stage-{stage}"


def start(run: SelfTrainingRun) -> None:
    """Write what the run is; when it is to be resumed, compare with what it was.

    More stages than before may be asked for. Raises InputError when anything else differs, and
    OutputError.
    """
    path = run.training.run_folder / SETUP_NAME
    setup = _setup(run)
    if run.training.resume and path.exists():
        before: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        changed = sorted(key for key in setup if before.get(key) != setup[key])
        if changed:
            raise InputError(
                f"RESUME: '{path.parent}' was trained with other {', '.join(changed)}. "
                "Give the same as before, or train without RESUME."
            )
    write_json(path, setup, run.training.token)


def finished(run: SelfTrainingRun, stage: int) -> StageResult | None:
    """Return the result of a stage that an earlier call finished, else None."""
    path = stage_folder(run, stage) / STAGE_NAME
    if not run.training.resume or not path.exists():
        return None
    data = json.loads(path.read_text(encoding="utf-8"))
    result = StageResult(**{**data, **{name: Path(data[name]) for name in PATHS}})
    return result if result.model.exists() and result.label.exists() else None


def keep(run: SelfTrainingRun, result: StageResult) -> None:
    """Write the result of a stage. Raises OutputError."""
    data = {**asdict(result), **{name: str(getattr(result, name)) for name in PATHS}}
    write_json(result.folder / STAGE_NAME, data, run.training.token)


def _setup(run: SelfTrainingRun) -> dict[str, Any]:
    training = run.training
    settings = {key: value for key, value in asdict(run.settings).items() if key != "stages"}
    label_model = asdict(run.label_model) if run.label_model else None
    return {
        "recipe": training.recipe.name,
        "channels": list(training.recipe.channel_names),
        "width": training.width,
        "epochs": training.epoch_count,
        "batch_size": training.batch_size,
        "learning_rate": training.learning_rate,
        "seed": training.seed,
        "masks": [
            {"sha256": _digest(reference.path), "weight": reference.weight}
            for reference in run.references
        ],
        "tiles": _digest(training.tiles),
        "pseudo_labels": settings,
        "corrections": training.corrections.digest if training.corrections else None,
        # As JSON gives it back: without tuples.
        "label_model": json.loads(json.dumps(label_model)),
    }


def _digest(path: Path) -> str:
    try:
        return sha256_of(path)
    except OSError as error:
        raise InputError(
            f"LABELS, TILES: '{path}' cannot be read ({error.strerror}). Check the path."
        ) from error
