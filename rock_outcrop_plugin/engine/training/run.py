"""A whole training run: check, train, keep the best teacher, write its files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import torch
from torch import nn

from ....models import build_network
from ...errors import Cancelled, InputError, ModelError, OutputError
from ...progress import PartialReporter, Reporter
from ..card import ModelCard
from ..device import choose_device, describe
from ..model_file import WEIGHTS_SUFFIX, export_onnx, load_network, load_student, save_model
from ..partial_files import partial_path
from .checkpoint import TrainingState, load_checkpoint
from .description import data_hashes, describe_model, identity
from .history import EpochFigures
from .loop import Trainer
from .prepare import (
    TrainingData,
    check_parameters,
    check_writable,
    prepare_data,
    segmentation_loss,
)
from .probabilities import calibrated_card, study_probabilities
from .report import example_tiles, render_report
from .specification import TrainingResult, TrainingRun, TrainingStatus
from .stopping import EarlyStopping
from .teacher import Teacher

BEST_NAME = f"best{WEIGHTS_SUFFIX}"
TRAINING_SHARE = 0.96


def train(run: TrainingRun, reporter: Reporter) -> TrainingResult:
    """Train a network and write model, ONNX and report.

    Cancelled once there is a best teacher, the run writes it and returns with status "cancelled";
    before that it raises Cancelled. Raises InputError, ModelError or OutputError, and then leaves
    the three outputs as they were.
    """
    check_parameters(run)
    check_writable(run)
    device = choose_device(run.device, reporter)
    data = prepare_data(run, reporter)
    try:
        return _train(run, data, device, reporter)
    finally:
        data.reader.close()


def _train(
    run: TrainingRun, data: TrainingData, device: torch.device, reporter: Reporter
) -> TrainingResult:
    hashes = data_hashes(run)
    _log_data(data, reporter)
    state = _initial_state(run, device, reporter)
    who = identity(run, data)
    if run.resume:
        _resume(run, state, who, reporter)
    else:
        (run.run_folder / BEST_NAME).unlink(missing_ok=True)
    trainer = Trainer(
        run,
        data,
        state,
        segmentation_loss(run, data.positive_weight),
        device=device,
        identity=who,
        reporter=PartialReporter(reporter, 0.0, TRAINING_SHARE),
    )

    def card() -> ModelCard:
        return describe_model(run, data, _best(state), hashes, describe(device))

    try:
        while not trainer.is_finished:
            if trainer.train_epoch():
                path = run.run_folder / BEST_NAME
                save_model(
                    path, state.teacher.network, card(), token=run.token, student=state.student
                )
                reporter.artifact("best_model", path)
            reporter.artifact("checkpoint", trainer.save())
        status: TrainingStatus = "stopped_early" if trainer.stopped_early else "finished"
    except Cancelled:
        if not state.history:
            raise
        reporter.warn("Cancelled: the best model until now is written.")
        status = "cancelled"
    reporter.progress(TRAINING_SHARE, "Writing the model")
    final = _write_outputs(
        run, data, state, card=card(), status=status, device=device, reporter=reporter
    )
    reporter.progress(1.0, "Done")
    best = _best(state)
    return TrainingResult(
        model=run.model,
        onnx=run.onnx,
        report=run.report,
        iou=final.metrics["iou"],
        status=status,
        epochs=state.epoch,
        best_epoch=best.epoch + 1,
        metrics=final.metrics,
    )


def _log_data(data: TrainingData, reporter: Reporter) -> None:
    reporter.log(
        f"{len(data.training.tiles)} tiles to train on, {len(data.validation)} to validate with; "
        f"rock makes up {100 * data.rock_share:.1f}% of the labels, "
        f"its weight in the loss is {data.positive_weight:.2f}."
    )


def _initial_state(run: TrainingRun, device: torch.device, reporter: Reporter) -> TrainingState:
    torch.manual_seed(run.seed)
    settings = run.recipe.training
    student = _initial_network(run, reporter)
    student = student.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    teacher = Teacher(student, settings.ema_decay)
    optimiser = torch.optim.AdamW(
        student.parameters(), lr=run.learning_rate, weight_decay=settings.weight_decay
    )
    patience = settings.patience if run.patience is None else run.patience
    return TrainingState(student, teacher, optimiser, EarlyStopping(patience), history=[])


def _initial_network(run: TrainingRun, reporter: Reporter) -> nn.Module:
    network = run.recipe.network
    channels = run.recipe.channel_names
    if run.initial_model is None:
        return build_network(network.name, len(channels), 1, width=run.width, depth=network.depth)
    initial, card = load_network(run.initial_model)
    theirs = tuple(channel.name for channel in card.channels)
    if theirs != channels:
        raise ModelError(
            f"INITIAL_MODEL: '{run.initial_model}' takes the channels {', '.join(theirs)}, but the "
            f"recipe '{run.recipe.name}' gives {', '.join(channels)}. Choose one of this recipe."
        )
    if (card.network.name, card.network.width, card.network.depth) != (
        network.name,
        run.width,
        network.depth,
    ):
        raise ModelError(
            f"INITIAL_MODEL: '{run.initial_model}' is a {card.network.name} of width "
            f"{card.network.width} and depth {card.network.depth}, but a {network.name} of width "
            f"{run.width} and depth {network.depth} was asked for. Give WIDTH {card.network.width}."
        )
    reporter.log(f"INITIAL_MODEL: training starts from '{run.initial_model.name}'.")
    return initial


def _resume(
    run: TrainingRun, state: TrainingState, who: dict[str, object], reporter: Reporter
) -> None:
    if not load_checkpoint(run.run_folder, state, who, reporter):
        reporter.warn(
            f"RESUME: '{run.run_folder}' holds no checkpoint; training starts from the beginning."
        )
        return
    best = run.run_folder / BEST_NAME
    if state.history and not best.exists():
        raise InputError(
            f"RESUME: '{best}' is missing beside the checkpoint. Train without RESUME."
        )
    reporter.log(f"RESUME: continues after epoch {state.epoch}.")


def _best(state: TrainingState) -> EpochFigures:
    """Return the figures of the best epoch."""
    return next(row for row in state.history if row.epoch == state.stopping.best_epoch)


def _write_outputs(
    run: TrainingRun,
    data: TrainingData,
    state: TrainingState,
    *,
    card: ModelCard,
    status: TrainingStatus,
    device: torch.device,
    reporter: Reporter,
) -> ModelCard:
    network, _ = load_network(run.run_folder / BEST_NAME)
    student = load_student(run.run_folder / BEST_NAME)
    studies = study_probabilities(
        network.to(device),
        data.validation,
        card,
        device=device,
        threshold=run.decision_threshold,
        reporter=reporter,
    )
    card = calibrated_card(card, studies)
    examples = example_tiles(network, data.validation, card, device)
    text = render_report(card, state.history, _best(state), status, examples, studies)
    network = network.to("cpu")
    writers: dict[Path, Callable[[Path], object]] = {
        run.model: lambda path: save_model(
            path, network, card, token=run.token, student=student
        ),
        run.onnx: lambda path: export_onnx(path, network, card, token=run.token),
        run.report: lambda path: path.write_text(text, encoding="utf-8"),
    }
    staged = {path: partial_path(path, run.token, "-staged") for path in writers}
    try:
        for path, write in writers.items():
            write(staged[path])
        for path, partial in staged.items():
            partial.replace(path)
    except OSError as error:
        raise OutputError(
            f"The model cannot be written ({error}). It is kept as "
            f"'{run.run_folder / BEST_NAME}': free some space, then run again with RESUME."
        ) from error
    finally:
        for partial in staged.values():
            partial.unlink(missing_ok=True)
    return card
