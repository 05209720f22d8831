"""A whole training run: check, train, keep the best teacher, write its files."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path

import torch
from lightning_fabric import Fabric
from torch import nn

from ...errors import Cancelled, OutputError
from ...progress import PartialReporter, Reporter
from ..card import ModelCard
from ..device import choose_device, describe
from ..model_file import WEIGHTS_SUFFIX, export_onnx, load_network, load_student, save_model
from ..partial_files import partial_path, write_json
from .checkpoint import TrainingState, load_checkpoint, remove_partial_checkpoints
from .correction import with_corrected_label
from .description import data_hashes, describe_model, identity, setup_facts
from .history import EpochFigures
from .initial_model import freeze_encoder, initial_network, with_card_defaults
from .loop import Trainer
from .prepare import (
    TrainingData,
    check_parameters,
    check_writable,
    prepare_data,
    segmentation_loss,
)
from .probabilities import calibrated_card, study_probabilities
from .processes import determinism, is_first_process, run_on_devices
from .ranks import alone
from .report import example_tiles, render_report
from .specification import TrainingResult, TrainingRun, TrainingStatus
from .stopping import EarlyStopping
from .teacher import Teacher
from .topography import separate_parts, train_topography

BEST_NAME = f"best{WEIGHTS_SUFFIX}"
SETUP_NAME = "training.json"
TOPOGRAPHY_SHARE, TRAINING_SHARE = 0.02, 0.96


def train(run: TrainingRun, reporter: Reporter) -> TrainingResult:
    """Train a network and write model, ONNX and report.

    Cancelled once there is a best teacher, the run writes it and returns with status "cancelled";
    before that it raises Cancelled. Raises InputError, ModelError or OutputError, and then leaves
    the three outputs as they were.
    """
    run = with_card_defaults(run, reporter)
    check_parameters(run)
    if is_first_process():
        check_writable(run)
        remove_partial_checkpoints(run.run_folder)
    run = with_corrected_label(run, reporter)
    device = choose_device(run.device, reporter)
    with determinism(run.deterministic, device):
        return run_on_devices(_train_on, run, device, reporter)


def _train_on(fabric: Fabric, run: TrainingRun, reporter: Reporter) -> TrainingResult:
    data = prepare_data(run, reporter)
    try:
        return _train(run, data, fabric, reporter)
    finally:
        data.reader.close()


def _train(
    run: TrainingRun, data: TrainingData, fabric: Fabric, reporter: Reporter
) -> TrainingResult:
    device, is_first = fabric.device, fabric.is_global_zero
    hashes = data_hashes(run) if is_first else {}
    if is_first:
        write_json(run.run_folder / SETUP_NAME, setup_facts(run, data, device), run.token)
    _log_data(data, reporter)
    state = initial_state(run, fabric, reporter)
    who = identity(run, data)
    if run.resume:
        _resume(run, state, who, reporter)
    loss = segmentation_loss(run, data.positive_weight)
    if state.epoch == 0:
        part = PartialReporter(reporter, 0.0, TOPOGRAPHY_SHARE)
        train_topography(state, run, data, loss, fabric=fabric, reporter=part)
    trainer = Trainer(
        run,
        data,
        state,
        loss,
        fabric=fabric,
        identity=who,
        reporter=PartialReporter(reporter, TOPOGRAPHY_SHARE, TRAINING_SHARE),
    )

    def card() -> ModelCard:
        return describe_model(run, data, _best(state), hashes, describe(device))

    status = _train_epochs(trainer, card, reporter, writes=is_first)
    final = card()
    if is_first:
        reporter.progress(TRAINING_SHARE, "Writing the model")
        final = _write_outputs(
            run, data, state, card=final, status=status, device=device, reporter=alone(reporter)
        )
        reporter.progress(1.0, "Done")
    return TrainingResult(
        model=run.model,
        onnx=run.onnx,
        report=run.report,
        iou=final.metrics["iou"],
        status=status,
        epochs=state.epoch,
        best_epoch=_best(state).epoch + 1,
        metrics=final.metrics,
    )


def _train_epochs(
    trainer: Trainer, card: Callable[[], ModelCard], reporter: Reporter, *, writes: bool
) -> TrainingStatus:
    """Train until the end, keeping the best model and a checkpoint; return how it ended."""
    run, state = trainer.run, trainer.state
    if state.best and writes:
        _save_best(run, state, card())
    try:
        while not trainer.is_finished:
            is_best = trainer.train_epoch()
            if is_best and writes:
                reporter.artifact("best_model", _save_best(run, state, card()))
            if writes:
                reporter.artifact("checkpoint", trainer.save())
    except Cancelled:
        if not state.history:
            raise
        reporter.warn("Cancelled: the best model until now is written.")
        return "cancelled"
    return "stopped_early" if trainer.stopped_early else "finished"


def _save_best(run: TrainingRun, state: TrainingState, card: ModelCard) -> Path:
    path = run.run_folder / BEST_NAME
    teacher, student = copy.deepcopy(state.teacher.network), copy.deepcopy(state.student)
    teacher.load_state_dict(state.best)
    student.load_state_dict(state.best_student)
    save_model(path, teacher, card, token=run.token, student=student)
    return path


def _log_data(data: TrainingData, reporter: Reporter) -> None:
    reporter.log(
        f"{len(data.training.tiles)} tiles to train on, {len(data.validation)} to validate with; "
        f"rock makes up {100 * data.rock_share:.1f}% of the labels, "
        f"its weight in the loss is {data.positive_weight:.2f}."
    )


def initial_state(run: TrainingRun, fabric: Fabric, reporter: Reporter) -> TrainingState:
    """Return the state before the first epoch, on the device."""
    torch.manual_seed(run.seed)
    settings = run.recipe.training
    student = initial_network(run, reporter)
    frozen = freeze_encoder(student, run, reporter) + separate_parts(student)
    if fabric.world_size > 1 and fabric.device.type == "cuda":
        student = nn.SyncBatchNorm.convert_sync_batchnorm(student)  # type: ignore[no-untyped-call]
    student = student.to(fabric.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    teacher = Teacher(student, settings.ema_decay, frozen)
    optimiser = torch.optim.AdamW(
        [parameter for parameter in student.parameters() if parameter.requires_grad],
        lr=run.learning_rate,
        weight_decay=settings.weight_decay,
    )
    patience = settings.patience if run.patience is None else run.patience
    return TrainingState(student, teacher, optimiser, EarlyStopping(patience), history=[])


def _resume(
    run: TrainingRun, state: TrainingState, who: dict[str, object], reporter: Reporter
) -> None:
    if not load_checkpoint(run.run_folder, state, who, reporter):
        reporter.warn(
            f"RESUME: '{run.run_folder}' holds no checkpoint; training starts from the beginning."
        )
        return
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
        calibrate=run.recipe.prediction.calibrate,
        reporter=reporter,
    )
    card = calibrated_card(card, studies)
    examples = example_tiles(network, data.validation, card, device)
    text = render_report(
        card, state.history, _best(state), status=status, examples=examples, studies=studies
    )
    network = network.to("cpu")
    writers: dict[Path, Callable[[Path], object]] = {
        run.model: lambda path: save_model(path, network, card, token=run.token, student=student),
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
