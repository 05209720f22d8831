"""Test-time augmentation turns with its input; uncertainty is the range of all answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from rock_outcrop.rock_outcrop_plugin.engine.calibration import Scaling
from rock_outcrop.rock_outcrop_plugin.engine.inference.backends import Backend, load_backend
from rock_outcrop.rock_outcrop_plugin.engine.inference.members import Members, student_beside
from rock_outcrop.rock_outcrop_plugin.engine.inference.run import predict
from rock_outcrop.rock_outcrop_plugin.engine.inference.specification import PredictionRun
from rock_outcrop.rock_outcrop_plugin.engine.inference.views import views_of
from rock_outcrop.rock_outcrop_plugin.engine.inputs import InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.model_file import (
    export_onnx,
    load_network,
    load_student,
)
from rock_outcrop.rock_outcrop_plugin.errors import InputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

TOKEN = "0123456789ab"
SILENT = SilentReporter()


def backend_of(model: Path, name: Any = "auto") -> Backend:
    return load_backend(model, name, "cpu", TOKEN, SILENT)


@given(st.sampled_from(["none", "flips", "dihedral"]), st.integers(1, 5), st.integers(1, 5))
def test_views_undo_what_they_did_and_are_all_different(name: Any, height: int, width: int) -> None:
    image = np.arange(2 * height * width, dtype=np.float32).reshape(2, height, width)
    views = views_of(name)
    assert len(views) == {"none": 1, "flips": 4, "dihedral": 8}[name]
    for view in views:
        np.testing.assert_array_equal(view.undo(view.apply(image)), image)
    square = np.arange(9.0, dtype=np.float32).reshape(1, 3, 3)
    assert len({view.apply(square).tobytes() for view in views}) == len(views)


def turned(array: NDArray[Any], turns: int, is_mirrored: bool) -> NDArray[Any]:
    flipped = array[..., ::-1] if is_mirrored else array
    return np.ascontiguousarray(np.rot90(flipped, turns, axes=(-2, -1)))


@pytest.mark.parametrize("backend", ["torch", "onnx"])
@pytest.mark.parametrize(
    ("name", "symmetries"),
    [
        ("flips", [(0, True), (2, False), (2, True)]),
        ("dihedral", [(1, False), (3, False), (1, True), (0, True)]),
    ],
)
def test_a_turned_input_gives_the_turned_output(
    make_model: Callable[..., Path], backend: str, name: Any, symmetries: list[tuple[int, bool]]
) -> None:
    """Also of windows that are not square and not divisible by the network's poolings."""
    members = Members(backend_of(make_model(depth=2, temperature=2.0), backend), None, name)
    channels = np.random.default_rng(0).random((1, 8, 37, 22), dtype=np.float32)
    alone = np.zeros((1, 37, 22), dtype=bool)
    plain = Members(members._teacher, None, "none")
    expected, none = members.answers(channels, alone)
    assert none is None
    assert np.abs(plain.answers(channels, alone)[0] - expected).max() > 0.01
    for turns, is_mirrored in symmetries:
        found, _ = members.answers(
            turned(channels, turns, is_mirrored), turned(alone, turns, is_mirrored)
        )
        np.testing.assert_allclose(found, turned(expected, turns, is_mirrored), atol=1e-5)


def test_probability_is_the_teachers_mean_and_uncertainty_the_range(
    make_model: Callable[..., Path],
) -> None:
    model = make_model(depth=1, student_seed=5, temperature=1.4, bias=0.2)
    teacher = backend_of(model)
    student = student_beside(teacher, model, teacher.card)
    channels = np.random.default_rng(1).random((2, 8, 16, 24), dtype=np.float32)
    alone = np.zeros((2, 16, 24), dtype=bool)
    scaling = Scaling(1.4, 0.2)
    answers = {}
    second = load_student(model)
    assert second is not None
    for name, network in (("teacher", load_network(model)[0]), ("student", second)):
        for turns in range(4):
            for is_mirrored in (False, True):
                batch = torch.from_numpy(turned(channels, turns, is_mirrored))
                with torch.inference_mode():
                    logits = network(batch)[:, 0].double().numpy()
                back = np.rot90(scaling.probability(logits), -turns, axes=(-2, -1))
                answers[name, turns, is_mirrored] = back[..., ::-1] if is_mirrored else back
    same = [answers[name, 0, False] for name in ("teacher", "student")]
    probability, uncertainty = Members(teacher, student, "none").answers(channels, alone)
    np.testing.assert_allclose(probability, same[0], atol=1e-5)
    np.testing.assert_allclose(uncertainty, np.abs(same[0] - same[1]), atol=1e-5)
    probability, uncertainty = Members(teacher, student, "dihedral").answers(channels, alone)
    of_teacher = [value for key, value in answers.items() if key[0] == "teacher"]
    np.testing.assert_allclose(probability, np.mean(of_teacher, axis=0), atol=1e-5)
    np.testing.assert_allclose(uncertainty, np.ptp(list(answers.values()), axis=0), atol=1e-5)


def test_uncertainty_is_written_in_per_cent(
    make_scene: Any, make_model: Any, tmp_path: Path
) -> None:
    holes = np.random.default_rng(0).random((60, 70)) < 0.2
    scene = make_scene(70, 60, holes=holes)
    model = make_model(student_seed=3)
    run = PredictionRun(
        model,
        InputFiles(scene.composite, scene.dem),
        TOKEN,
        None,
        None,
        uncertainty=tmp_path / "uncertainty.tif",
        views="flips",
        tile=32,
        overlap=8,
        device="cpu",
    )
    predict(run, SILENT)
    with rasterio.open(tmp_path / "uncertainty.tif") as dataset:
        per_cent = dataset.read(1)
        assert dataset.tags()["ROCK_OUTCROP_PRODUCT"] == "uncertainty"
        assert dataset.tags()["ROCK_OUTCROP_VIEWS"] == "flips"
        assert dataset.descriptions == ("uncertainty",)
    np.testing.assert_array_equal(per_cent == 255, holes)
    assert per_cent[~holes].max() <= 100
    assert per_cent[~holes].max() > 5


def test_a_model_without_a_student_has_no_uncertainty(
    make_scene: Any, make_model: Any, tmp_path: Path
) -> None:
    scene, model = make_scene(20, 20), make_model(student_seed=1, name="both")
    onnx = tmp_path / "model.onnx"
    export_onnx(onnx, *load_network(model), token=TOKEN)
    for chosen, backend in ((make_model(), "auto"), (onnx, "auto"), (model, "onnx")):
        run = PredictionRun(
            chosen,
            InputFiles(scene.composite, scene.dem),
            TOKEN,
            tmp_path / "probability.tif",
            None,
            uncertainty=tmp_path / "uncertainty.tif",
            backend=backend,
            device="cpu",
        )
        with pytest.raises(InputError, match=r"UNCERTAINTY: .*teacher only"):
            predict(run, SILENT)
        assert not (tmp_path / "probability.tif").exists()
