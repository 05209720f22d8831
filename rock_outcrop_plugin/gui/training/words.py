"""What the dock says about a run, in words."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QCoreApplication, QDateTime, QLocale

from ....algorithms.feedback import duration_text
from .run_folder import Run, State

OWN_NAME = re.compile(r"\d{4}-\d\d-\d\d-\d{6}-\w+-\w{4}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


def name_of(run: Run) -> str:
    """Return the name of a run: when it began, or that of the folder a person chose."""
    if not OWN_NAME.fullmatch(run.folder.name):
        return run.folder.name
    moment = QDateTime.fromSecsSinceEpoch(int(run.started))
    return str(QLocale().toString(moment, QLocale.FormatType.ShortFormat))


def state_of(run: Run) -> str:
    """Return how a run is doing, in a word or two."""
    if run.is_stopping:
        return _tr("ending")
    if run.state is State.RUNNING:
        return _tr("running, {0}%").format(int(100 * run.fraction))
    return {
        State.STARTING: _tr("starting"),
        State.FINISHED: _tr("finished"),
        State.CANCELLED: _tr("cancelled"),
        State.FAILED: _tr("failed"),
        State.VANISHED: _tr("broken off"),
        State.GONE: _tr("folder is gone"),
        State.UNREADABLE: _tr("cannot be read"),
    }[run.state]


def explanation_of(run: Run) -> str:
    """Return what a person should know about the state of a run, and can do about it."""
    if run.is_stopping:
        return _tr("The training ends and writes its best model. This may take some minutes.")
    if run.state is State.FAILED:
        return run.error
    if run.state.is_alive:
        return run.text
    return {
        State.FINISHED: _tr("The model is in {0}.").format(run.model) if run.model else "",
        State.CANCELLED: _tr("Cancelled. The best model until then is in {0}.").format(run.model)
        if run.model
        else _tr("Cancelled before the first epoch had ended: there is no model."),
        State.VANISHED: _tr(
            "It ended without a word, as when the computer was switched off. Resume goes on from "
            "the last epoch that was finished."
        )
        if run.can_resume
        else _tr("It ended without a word before its first epoch was finished."),
        State.GONE: _tr("The folder {0} was deleted or moved.").format(run.folder),
        State.UNREADABLE: _tr(
            "The folder {0} cannot be read ({1}). Ask for permission, or forget it here."
        ).format(run.folder, run.problem),
    }[run.state]


def facts_of(run: Run) -> list[tuple[str, str]]:
    """Return what is known of a run, as names and values."""
    facts = [
        (_tr("Stage"), _stage(run)),
        (_tr("Epoch"), _epoch(run)),
        (_tr("Time left"), _time_left(run)),
        (_tr("Best IoU"), f"{run.iou:.3f}" if run.iou is not None else ""),
        (_tr("Device"), run.device),
        (_tr("Memory"), _size(run.memory_bytes)),
        (_tr("GPU memory"), _size(run.gpu_memory_bytes)),
    ]
    return [(name, value) for name, value in facts if value]


def _stage(run: Run) -> str:
    stages = run.job.get("stages")
    if run.job.get("kind") != "selftrain":
        return ""
    if run.stage is None:
        return _tr("preparing the labels") if run.state.is_alive else ""
    return _tr("{0} of {1}").format(run.stage, stages) if stages else str(run.stage)


def _epoch(run: Run) -> str:
    return _tr("{0} of {1}").format(run.epoch, run.epochs) if run.epochs else ""


def _time_left(run: Run) -> str:
    if run.state is not State.RUNNING or run.is_stopping:
        return ""
    if run.seconds_left is None:
        return _tr("not known yet")
    return _tr("at most about {0}").format(duration_text(run.seconds_left))


def _size(amount: int) -> str:
    return str(QLocale().formattedDataSize(amount, 1)) if amount else ""
