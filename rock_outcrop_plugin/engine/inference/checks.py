"""What must hold before a prediction starts."""

from __future__ import annotations

from pathlib import Path

from ...errors import InputError, ModelError
from ...progress import SilentReporter
from ..card import ModelCard
from ..inputs import match_bands
from ..raster import open_raster
from .paths import check_output_paths
from .specification import PredictionRun


def check_run(run: PredictionRun) -> None:
    """Raise InputError or OutputError for parameters that make no sense together."""
    inputs = {
        "MODEL": run.model,
        "COMPOSITE": run.files.composite,
        "DEM": run.files.dem,
        "SLOPE": run.files.slope,
    }
    if not any(run.outputs.values()):
        raise InputError("MASK: no output was asked for. Give PROBABILITY, MASK or both.")
    if run.batch_size < 0:
        raise InputError(
            f"BATCH_SIZE: {run.batch_size} is no batch. Choose at least 1, or 0 for automatic."
        )
    if run.window is not None and run.window < 0:
        raise InputError(
            f"WINDOW: {run.window} is no window size. Choose at least 1 pixel, or 0 for automatic."
        )
    if run.tile is not None and run.window:
        raise InputError(
            f"WINDOW: {run.window} pixels are asked for, and TILE_SIZE asks for {run.tile}. "
            "Give one of the two."
        )
    if run.threshold is not None and not 0.0 <= run.threshold <= 1.0:
        raise InputError(f"THRESHOLD: {run.threshold} is no probability. Choose 0 to 1.")
    check_output_paths(run.outputs, inputs)


def check_card(run: PredictionRun, card: ModelCard) -> None:
    """Raise InputError or ModelError where model and inputs do not belong together."""
    if len(card.classes) != 1:
        raise ModelError(
            f"MODEL: '{run.model}' maps {len(card.classes)} classes ({', '.join(card.classes)}), "
            "but a mask of one class is made here. Choose a model of one class."
        )
    wanted = [channel.name for channel in card.channels if channel.source == "composite"]
    if run.files.composite:
        _check_bands(run.files.composite, wanted, run, card)
    elif wanted and not (run.topography_only and card.works_on_topography_alone):
        raise InputError(
            f"COMPOSITE: none was given, and MODEL '{run.model}' takes the channels "
            f"{', '.join(wanted)} from it. Give one, or use TOPOGRAPHY_ONLY with a model that was "
            "trained to do without (GROUP_DROPOUT)."
        )


def _check_bands(composite: Path, wanted: list[str], run: PredictionRun, card: ModelCard) -> None:
    with open_raster(composite, "COMPOSITE") as dataset:
        try:
            match_bands(dataset, wanted, SilentReporter())
        except InputError as error:
            channels = ", ".join(channel.name for channel in card.channels)
            raise InputError(
                f"{error} MODEL: '{run.model}' takes the channels {channels}; "
                "choose a composite that has them, or a model made for this one."
            ) from error
