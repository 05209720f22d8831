"""Precision, compilation, determinism and loading: what changes the speed leaves the rest alone."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn

from rock_outcrop.rock_outcrop_plugin.engine.model_file import load_network, read_card
from rock_outcrop.rock_outcrop_plugin.engine.training import TrainingRun, train
from rock_outcrop.rock_outcrop_plugin.engine.training import compilation as compilation_module
from rock_outcrop.rock_outcrop_plugin.engine.training.compilation import wants_compilation
from rock_outcrop.rock_outcrop_plugin.engine.training.loading import automatic_workers
from rock_outcrop.rock_outcrop_plugin.engine.training.processes import (
    chosen_precision,
    determinism,
)
from rock_outcrop.rock_outcrop_plugin.errors import InputError

from .conftest import Place, RecordingReporter, RunMaker, write_tif

CPU, CUDA, METAL = torch.device("cpu"), torch.device("cuda"), torch.device("mps")


def _weights(run: TrainingRun, reporter: RecordingReporter) -> dict[str, torch.Tensor]:
    train(run, reporter)
    return load_network(run.model)[0].state_dict()


def test_workers_load_the_same_tiles(make_run: RunMaker, tmp_path: Path) -> None:
    settings: dict[str, Any] = {"epochs": 2, "crop": 32, "tile_repeats": 2, "width": 2}
    alone = _weights(make_run(**settings, workers=0), RecordingReporter())
    run = make_run(
        **settings, workers=2, run_folder=tmp_path / "b", model=tmp_path / "b.safetensors"
    )
    helped = _weights(run, RecordingReporter())
    assert all(torch.equal(alone[name], helped[name]) for name in alone)


def test_an_error_of_a_worker_is_said_in_its_own_words(
    make_run: RunMaker, place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import rasterio

    with rasterio.open(place.label) as dataset:
        label = dataset.read()
    path = write_tif(tmp_path / "label.tif", label, -9999.0)
    run = make_run(label=path, workers=1, epochs=1)
    from rock_outcrop.rock_outcrop_plugin.engine.training import run as run_module

    original = run_module.Trainer.train_epoch

    def spoil(self: Any) -> bool:
        write_tif(path, label * 50, -9999.0)
        return original(self)

    monkeypatch.setattr(run_module.Trainer, "train_epoch", spoil)
    with pytest.raises(InputError) as caught:
        train(run, RecordingReporter())
    assert str(caught.value).startswith("LABEL:")
    assert "Traceback" not in str(caught.value)


def test_bfloat16_is_nearly_float32(make_run: RunMaker, tmp_path: Path) -> None:
    losses = []
    for name in ("float32", "bfloat16"):
        reporter = RecordingReporter()
        run = make_run(
            precision=name, run_folder=tmp_path / name, model=tmp_path / f"{name}.safetensors"
        )
        weights = _weights(run, reporter)
        assert all(w.dtype != torch.bfloat16 for w in weights.values())
        assert read_card(run.model).training.parameters["precision"] == name
        losses.append([value for key, value, _ in reporter.metrics if key == "train_loss"])
    assert losses[0] != losses[1]
    assert losses[1] == pytest.approx(losses[0], rel=0.05)


def test_precision_follows_the_device(make_run: RunMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    assert chosen_precision(make_run(), CPU) == "float32"
    assert chosen_precision(make_run(precision="bfloat16"), CPU) == "bfloat16"
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda: True)
    assert chosen_precision(make_run(), CUDA) == "bfloat16"
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda: False)
    assert chosen_precision(make_run(), CUDA) == "float32"
    with pytest.raises(InputError, match="PRECISION"):
        chosen_precision(make_run(precision="bfloat16"), METAL)


def test_compiling_pays_in_long_runs_on_a_gpu(make_run: RunMaker) -> None:
    assert not wants_compilation(make_run(), CPU, 10**6)
    assert not wants_compilation(make_run(), CUDA, 100)
    assert wants_compilation(make_run(), CUDA, 10**4)
    assert wants_compilation(make_run(compile="on"), CPU, 1)
    assert not wants_compilation(make_run(compile="off"), CUDA, 10**6)


def test_a_compiler_that_fails_does_not_end_the_training(
    make_run: RunMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Uncompilable(nn.Module):
        def forward(self, image: torch.Tensor) -> torch.Tensor:
            raise RuntimeError("no compiler found\nin many lines")

    monkeypatch.setattr(compilation_module.torch, "compile", lambda _: Uncompilable())
    reporter = RecordingReporter()
    plain = _weights(make_run(epochs=1), RecordingReporter())
    run = make_run(
        epochs=1, compile="on", run_folder=tmp_path / "b", model=tmp_path / "b.safetensors"
    )
    fallen_back = _weights(run, reporter)
    assert any("no compiler found);" in line for line in reporter.warnings)
    assert all(torch.equal(plain[name], fallen_back[name]) for name in plain)


def test_determinism_ends_with_its_block(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CUBLAS_WORKSPACE_CONFIG", raising=False)
    with determinism(True, CPU):
        assert torch.are_deterministic_algorithms_enabled()
        assert torch.backends.cudnn.deterministic
        assert os.environ["CUBLAS_WORKSPACE_CONFIG"] == ":4096:8"
    assert not torch.are_deterministic_algorithms_enabled()
    assert not torch.backends.cudnn.deterministic
    with determinism(False, CUDA):
        assert torch.backends.cudnn.benchmark
    assert not torch.backends.cudnn.benchmark


def test_a_deterministic_training_runs(make_run: RunMaker) -> None:
    assert train(make_run(deterministic=True, epochs=1), RecordingReporter()).epochs == 1


def test_a_cpu_reads_its_few_tiles_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(16)), raising=False)
    assert automatic_workers(CPU, 1, fits=True) == 0
    assert automatic_workers(CPU, 1, fits=False) == 2
    assert automatic_workers(CUDA, 1, fits=True) == 8
    assert automatic_workers(CUDA, 8, fits=False) == 1
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0}, raising=False)
    assert automatic_workers(CPU, 1, fits=False) == 0
