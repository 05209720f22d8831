"""From a run's job back to the values of its algorithm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rock_outcrop.algorithms import run_folders
from rock_outcrop.rock_outcrop_plugin.gui.training.job_values import (
    prediction_values,
    resume_values,
)
from rock_outcrop.rock_outcrop_plugin.gui.training.run_folder import Run, RunFolder, State
from rock_outcrop.tests.qgis_side import Scene


def test_a_training_can_be_repeated_from_its_run_folder(
    run: Callable[..., dict[str, Any]], trained: dict[str, Any], scene: Scene
) -> None:
    found = RunFolder(Path(trained["RUN_FOLDER"])).read(0.0)
    assert found.state is State.FINISHED
    values = resume_values(found)
    assert values["RESUME"] is True
    assert (values["WIDTH"], values["EPOCHS"], values["LABEL"]) == (4, 2, str(scene.label))
    assert "THRESHOLD" not in values
    again = run("train", **{**values, "EPOCHS": 3})
    assert again["MODEL"] == trained["MODEL"]
    assert RunFolder(Path(trained["RUN_FOLDER"])).read(0.0).epoch == 3


@pytest.mark.usefixtures("provider")
def test_the_shares_of_masks_and_teacher_come_back(tmp_path: Path) -> None:
    job = {"kind": "selftrain", "weights": [0.5, 0.5], "pseudo_label_weight": 0.4, "labels": ["a"]}
    values = resume_values(Run(tmp_path, State.FAILED, job=job))
    assert values["WEIGHTS"] == "0.3, 0.3, 0.4"
    del job["pseudo_label_weight"]
    assert resume_values(Run(tmp_path, State.FAILED, job=job))["WEIGHTS"] == "0.5, 0.5"
    assert "UNCERTAIN" not in values


def test_prediction_is_offered_inputs_that_are_still_there(tmp_path: Path) -> None:
    (tmp_path / "dem.tif").touch()
    job = {"composite": str(tmp_path / "gone.tif"), "dem": str(tmp_path / "dem.tif"), "slope": None}
    found = Run(tmp_path, State.FINISHED, job=job, model=tmp_path / "model.safetensors")
    assert prediction_values(found) == {
        "MODEL": str(tmp_path / "model.safetensors"),
        "DEM": str(tmp_path / "dem.tif"),
    }


def test_run_folders_that_users_chose_are_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_folders, "runs_folder", lambda: tmp_path / "profile" / "runs")
    assert run_folders.remembered_run_folders() == []
    for name in ("a", "b", "a"):
        run_folders.remember_run_folder(tmp_path / name)
    run_folders.remember_run_folder(tmp_path / "profile" / "runs" / "own")
    assert run_folders.remembered_run_folders() == [tmp_path / "b", tmp_path / "a"]
    run_folders.forget_run_folder(tmp_path / "b")
    assert run_folders.remembered_run_folders() == [tmp_path / "a"]
