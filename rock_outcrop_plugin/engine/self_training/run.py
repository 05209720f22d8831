"""A whole self-training: labels, network, better labels, network again; the best one is kept."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from ...errors import Cancelled, InputError, OutputError
from ...progress import PartialReporter, Reporter
from ..model_file import read_card
from ..partial_files import partial_path
from ..training import TrainingResult, TrainingRun, train
from ..training.initial_model import with_card_defaults
from ..training.prepare import check_parameters, check_writable
from ..training.processes import is_started_by_torchrun
from ..training.specification import TrainingStatus
from . import journal
from .correction import label_corrections
from .first_labels import FirstLabels, make_first_labels
from .pseudo_labels import PseudoLabelRun, write_pseudo_labels
from .report import render_report
from .specification import (
    RECOMMENDED_STAGES,
    SelfTrainingResult,
    SelfTrainingRun,
    StageResult,
)
from .stability import with_criteria

FIRST_SHARE = 0.1
LABEL_SHARE = 0.1
LAST_SHARE = 0.98
LABEL_NAME = "labels.tif"


def self_train(run: SelfTrainingRun, reporter: Reporter) -> SelfTrainingResult:
    """Train stage after stage and write the best stage's model and ONNX, and a report of all.

    Every stage keeps its labels, model and report in a folder of its own. Cancelled once a model
    exists, the best until then is written, with status "cancelled". Raises InputError, ModelError,
    OutputError, or Cancelled while there is no model.
    """
    run = replace(run, training=with_card_defaults(run.training, reporter))
    check_parameters(run.training)
    _check(run, reporter)
    check_writable(run.training)
    journal.start(run)
    run = replace(run, corrections=label_corrections(run, reporter))
    first = _first_labels(run, PartialReporter(reporter, 0.0, FIRST_SHARE))
    stages, status = _stages(run, first, reporter)
    judged = stages if status == "cancelled" else with_criteria(stages, run.training, reporter)
    chosen = min(reversed(judged), key=lambda stage: stage.criterion)
    if len(judged) > 1 and status != "cancelled":
        reporter.log(
            f"Stage {chosen.stage} is the most stable one: "
            + ", ".join(f"stage {each.stage} {each.criterion:.4f}" for each in judged)
            + " (loss + consistency on the validation tiles; smaller is better)."
        )
    _publish(run, chosen, render_report(run, judged, chosen, first))
    reporter.progress(1.0, "Done")
    return SelfTrainingResult(
        model=run.training.model,
        onnx=run.training.onnx,
        report=run.training.report,
        iou=chosen.iou,
        status=status,
        chosen=chosen.stage,
        stages=tuple(judged),
        label_model=first.model,
    )


def _check(run: SelfTrainingRun, reporter: Reporter) -> None:
    if is_started_by_torchrun():
        raise InputError(
            "A self-training starts its own processes. Run it without torchrun and give DEVICES, "
            "or train each stage by itself with 'Train a model' and 'Make pseudo-labels'."
        )
    if run.settings.stages > RECOMMENDED_STAGES:
        reporter.warn(
            f"STAGES: {run.settings.stages} were asked for. In the published work a third stage "
            "learnt the mistakes of the second one; compare the stages before you use it."
        )


def _stages(
    run: SelfTrainingRun, first: FirstLabels, reporter: Reporter
) -> tuple[list[StageResult], TrainingStatus]:
    """Train stage after stage; a later one that fails or is cancelled leaves those before it."""
    stages: list[StageResult] = []
    for stage in range(1, run.settings.stages + 1):
        try:
            stages.append(_stage(run, stage, stages, first, reporter))
        except Cancelled:
            if not stages:
                raise
            reporter.warn("Cancelled: the best stage until now is written.")
            return stages, "cancelled"
        except InputError as error:
            if not stages:
                raise
            reporter.warn(
                f"Stage {stage} cannot be trained; the stages before it are kept. {error}"
            )
            break
        if stages[-1].status == "cancelled":
            break
    return stages, stages[-1].status


def _first_labels(run: SelfTrainingRun, reporter: Reporter) -> FirstLabels:
    folder = journal.stage_folder(run, 0)
    if journal.finished(run, 1):
        model = folder / "label_model.safetensors"
        return FirstLabels(
            journal.stage_folder(run, 1) / LABEL_NAME, model if model.exists() else None
        )
    label = journal.stage_folder(run, 1) / LABEL_NAME
    for path in (folder, label.parent):
        path.mkdir(parents=True, exist_ok=True)
    return make_first_labels(run, folder, label, reporter)


def _stage(
    run: SelfTrainingRun,
    stage: int,
    before: list[StageResult],
    first: FirstLabels,
    reporter: Reporter,
) -> StageResult:
    done = journal.finished(run, stage)
    if done is not None:
        reporter.log(f"Stage {stage}: finished before, kept.")
        return done
    width = (LAST_SHARE - FIRST_SHARE) / run.settings.stages
    start = FIRST_SHARE + (stage - 1) * width
    part = PartialReporter(reporter, start, start + width)
    reporter.log(f"Stage {stage} of {run.settings.stages}.")
    folder = journal.stage_folder(run, stage)
    folder.mkdir(parents=True, exist_ok=True)
    label = first.label
    if before:
        label = folder / LABEL_NAME
        _correct_labels(run, before[-1].model, label, PartialReporter(part, 0.0, LABEL_SHARE))
    training = replace(_stage_run(run.training, folder, label), pixel_model=first.model)
    result = train(training, PartialReporter(part, LABEL_SHARE if before else 0.0, 1.0))
    kept = _result(stage, training, result)
    if kept.status != "cancelled":
        journal.keep(run, kept)
    return kept


def _correct_labels(run: SelfTrainingRun, teacher: Path, label: Path, reporter: Reporter) -> None:
    training = run.training
    write_pseudo_labels(
        PseudoLabelRun(
            model=teacher,
            files=training.files,
            references=run.references,
            settings=run.settings,
            output=label,
            token=training.token,
            device=training.device,
            tiles=training.tiles,
            corrections=run.corrections,
        ),
        reporter,
    )


def _stage_run(training: TrainingRun, folder: Path, label: Path) -> TrainingRun:
    return replace(
        training,
        label=label,
        corrections=None,
        run_folder=folder,
        model=folder / "model.safetensors",
        onnx=folder / "model.onnx",
        report=folder / "report.html",
    )


def _result(stage: int, training: TrainingRun, result: TrainingResult) -> StageResult:
    return StageResult(
        stage=stage,
        folder=training.run_folder,
        model=training.model,
        report=training.report,
        label=training.label,
        iou=result.iou,
        threshold=read_card(training.model).threshold,
        criterion=result.metrics["criterion"],
        epochs=result.epochs,
        status=result.status,
    )


def _publish(run: SelfTrainingRun, chosen: StageResult, report: str) -> None:
    """Give the chosen stage's model, its ONNX and the report their names."""
    training = run.training
    sources = {training.model: chosen.model, training.onnx: chosen.folder / "model.onnx"}
    staged = {
        path: partial_path(path, training.token, "-staged") for path in (*sources, training.report)
    }
    try:
        for path, source in sources.items():
            shutil.copyfile(source, staged[path])
        staged[training.report].write_text(report, encoding="utf-8")
        for path, partial in staged.items():
            partial.replace(path)
    except OSError as error:
        raise OutputError(
            f"The model cannot be written ({error}). It is kept in '{chosen.folder}'."
        ) from error
    finally:
        for partial in staged.values():
            partial.unlink(missing_ok=True)
