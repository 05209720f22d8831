"""Checkpoints: everything a run needs to go on, in one safetensors file, without any pickle."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from ...errors import InputError, OutputError
from ...progress import Reporter
from ..partial_files import partial_path
from .history import EpochFigures
from .stopping import EarlyStopping
from .teacher import Teacher

NAME = "checkpoint.safetensors"
PREVIOUS_NAME = "checkpoint.previous.safetensors"
STATE_KEY = "rock_outcrop_checkpoint"


@dataclass
class TrainingState:
    """What changes during training; `epoch` is the next epoch to train.

    `best` holds the weights of the best teacher, and `best_student` those of its student: a model
    file of their own could be of another epoch when the run is killed between two files.
    """

    student: nn.Module
    teacher: Teacher
    optimiser: torch.optim.Optimizer
    stopping: EarlyStopping
    history: list[EpochFigures]
    epoch: int = 0
    step: int = 0
    best: dict[str, Tensor] = field(default_factory=dict)
    best_student: dict[str, Tensor] = field(default_factory=dict)

    def keep_best(self) -> None:
        """Take the weights of this moment for the best."""
        self.best, self.best_student = _copied(self.teacher.network), _copied(self.student)


def save_checkpoint(
    folder: Path, state: TrainingState, identity: dict[str, Any], token: str
) -> Path:
    """Write the state after an epoch; the checkpoint before it is kept under another name.

    `identity` says what the run is, so that another run does not go on from it. Raises
    OutputError.
    """
    path = folder / NAME
    partial = partial_path(path, token)
    optimiser = state.optimiser.state_dict()
    metadata = {
        "identity": identity,
        "epoch": state.epoch,
        "step": state.step,
        "teacher_updates": state.teacher.updates,
        "best_epoch": state.stopping.best_epoch,
        "best_criterion": state.stopping.best_criterion,
        "optimiser_groups": optimiser["param_groups"],
        "history": [asdict(row) for row in state.history],
    }
    try:
        save_file(_tensors(state, optimiser), partial, {STATE_KEY: json.dumps(metadata)})
        _to_disk(partial)
        if path.exists():
            path.replace(folder / PREVIOUS_NAME)
        partial.replace(path)
    except (OSError, SafetensorError) as error:
        partial.unlink(missing_ok=True)
        raise OutputError(
            f"RUN_FOLDER: the checkpoint '{path}' cannot be written ({error}). "
            "Check that you may write there and that the disk is not full."
        ) from error
    return path


def load_checkpoint(
    folder: Path, state: TrainingState, identity: dict[str, Any], reporter: Reporter
) -> bool:
    """Put the newest whole checkpoint of `folder` into `state`; return whether there was one.

    A damaged checkpoint is passed over, with a warning, for the one before it. Raises InputError
    when the checkpoint belongs to a run with other settings, or none can be read.
    """
    paths = [path for path in (folder / NAME, folder / PREVIOUS_NAME) if path.exists()]
    problems = []
    for path in paths:
        try:
            with safe_open(path, framework="pt") as file:
                metadata = json.loads((file.metadata() or {})[STATE_KEY])
                tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        except (SafetensorError, OSError, KeyError, ValueError) as error:
            problems.append(f"'{path}' is damaged ({error})")
            reporter.warn(f"RUN_FOLDER: {problems[-1]}; looking for the checkpoint before it.")
            continue
        _check_identity(path, metadata["identity"], identity)
        _restore(state, metadata, tensors)
        return True
    if problems:
        raise InputError(
            f"RUN_FOLDER: {'; '.join(problems)}. Train without RESUME, or in another run folder."
        )
    return False


def remove_partial_checkpoints(folder: Path) -> None:
    """Remove what a killed process left of a checkpoint it was writing."""
    for path in folder.glob(f".{Path(NAME).stem}.*.partial{Path(NAME).suffix}"):
        path.unlink(missing_ok=True)


def _copied(network: nn.Module) -> dict[str, Tensor]:
    return {name: t.detach().cpu().clone() for name, t in network.state_dict().items()}


def _to_disk(path: Path) -> None:
    """Make sure that a file outlives the machine's power, before it takes another's place."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _tensors(state: TrainingState, optimiser: dict[str, Any]) -> dict[str, Tensor]:
    tensors: dict[str, Tensor] = {"random.torch": torch.get_rng_state()}
    if torch.cuda.is_available():
        tensors["random.cuda"] = torch.cuda.get_rng_state()
    parts = {
        "student": state.student.state_dict(),
        "teacher": state.teacher.network.state_dict(),
        "best": state.best,
        "best_student": state.best_student,
    }
    for part, weights in parts.items():
        for name, tensor in weights.items():
            tensors[f"{part}.{name}"] = tensor
    for index, values in optimiser["state"].items():
        for name, value in values.items():
            tensors[f"optimiser.{index}.{name}"] = torch.as_tensor(value)
    return {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}


def _restore(state: TrainingState, metadata: dict[str, Any], tensors: dict[str, Tensor]) -> None:
    parts: dict[str, dict[str, Tensor]] = {
        name: {} for name in ("student", "teacher", "best", "best_student", "optimiser")
    }
    for name, tensor in tensors.items():
        part, _, rest = name.partition(".")
        if part in parts:
            parts[part][rest] = tensor
    state.student.load_state_dict(parts["student"])
    state.teacher.network.load_state_dict(parts["teacher"])
    moments: dict[int, dict[str, Tensor]] = {}
    for name, tensor in parts["optimiser"].items():
        index, _, key = name.partition(".")
        moments.setdefault(int(index), {})[key] = tensor
    state.optimiser.load_state_dict(
        {"state": moments, "param_groups": metadata["optimiser_groups"]}
    )
    torch.set_rng_state(tensors["random.torch"])
    if "random.cuda" in tensors and torch.cuda.is_available():
        torch.cuda.set_rng_state(tensors["random.cuda"])
    state.best, state.best_student = parts["best"], parts["best_student"]
    state.teacher.updates = metadata["teacher_updates"]
    state.stopping.best_epoch = metadata["best_epoch"]
    state.stopping.best_criterion = metadata["best_criterion"]
    state.history[:] = [EpochFigures(**row) for row in metadata["history"]]
    state.epoch, state.step = metadata["epoch"], metadata["step"]


def _check_identity(path: Path, stored: dict[str, Any], wanted: dict[str, Any]) -> None:
    differing = [
        f"{key} (there {stored.get(key)!s:.80}, here {wanted.get(key)!s:.80})"
        for key in wanted
        if stored.get(key) != wanted[key]
    ]
    if differing:
        raise InputError(
            f"RESUME: the checkpoint '{path}' belongs to another run; it differs in "
            f"{', '.join(differing)}. Use the same settings, train without RESUME, or choose "
            "another run folder."
        )
