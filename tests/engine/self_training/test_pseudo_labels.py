"""Soft labels of masks and a teacher's predictions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from rock_outcrop.models import build_network
from rock_outcrop.rock_outcrop_plugin import recipes
from rock_outcrop.rock_outcrop_plugin.engine.card import ModelCard, card_from_recipe
from rock_outcrop.rock_outcrop_plugin.engine.inference.run import predict
from rock_outcrop.rock_outcrop_plugin.engine.inference.specification import PredictionRun
from rock_outcrop.rock_outcrop_plugin.engine.model_file import save_model
from rock_outcrop.rock_outcrop_plugin.engine.self_training import Reference
from rock_outcrop.rock_outcrop_plugin.engine.self_training.pseudo_labels import (
    PseudoLabelRun,
    confidence,
    pseudo_label,
    write_pseudo_labels,
)
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter
from rock_outcrop.rock_outcrop_plugin.recipes import SelfTrainingSettings

from ..training.conftest import TILE, TOKEN, Place, RecordingReporter, write_tif

SETTINGS = SelfTrainingSettings(2, 0.5, 0.1, 0.9, "soft")
UNIT = st.floats(0.0, 1.0, width=32)
VALUES = arrays.arrays(np.float32, 12, elements=UNIT)


def _card(network: str, width: int, depth: int, **changes: object) -> ModelCard:
    plain = card_from_recipe(recipes.load("rock"), width, depth)
    named = plain.network.model_copy(update={"name": network})
    return plain.model_copy(update={"network": named, "tile": TILE, "overlap": 16, **changes})


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(1)
    path = tmp_path_factory.mktemp("model") / "teacher.safetensors"
    network = build_network("unet", 8, 1, width=2, depth=1)
    save_model(path, network, _card("unet", 2, 1, threshold=0.4), token=TOKEN)
    return path


@pytest.fixture
def run(place: Place, masks: tuple[Path, Path], model: Path, tmp_path: Path) -> PseudoLabelRun:
    return PseudoLabelRun(
        model=model,
        files=place.files,
        references=(Reference(masks[0], 0.5), Reference(masks[1], 0.5)),
        settings=SETTINGS,
        output=tmp_path / "labels.tif",
        token=TOKEN,
        device="cpu",
    )


@given(probability=VALUES, threshold=st.floats(0.01, 0.99), temperature=st.floats(0.2, 5.0))
def test_confidence_is_half_at_the_threshold_and_keeps_the_order(
    probability: np.ndarray, threshold: float, temperature: float
) -> None:
    moved = confidence(np.sort(probability), threshold, temperature)
    assert np.all(np.diff(moved) >= 0)
    assert np.all((moved >= 0) & (moved <= 1))
    middle = confidence(np.array([threshold], dtype=np.float32), threshold, temperature)
    assert middle[0] == pytest.approx(0.5, abs=1e-3)


@given(certainty=VALUES, merged=VALUES, weight=UNIT)
def test_label_is_the_weighted_mean_of_teacher_and_masks(
    certainty: np.ndarray, merged: np.ndarray, weight: float
) -> None:
    everywhere = np.ones(certainty.shape, dtype=bool)
    settings = replace(SETTINGS, pseudo_label_weight=weight)
    label = pseudo_label(certainty, merged, everywhere, settings)
    low, high = np.float32(0.1), np.float32(0.9)
    teacher = [0.0 if c <= low else 1.0 if c >= high else c for c in certainty]
    expected = weight * np.array(teacher) + (1 - weight) * merged
    assert label == pytest.approx(expected, abs=1e-5)
    alone = pseudo_label(certainty, np.zeros_like(merged), ~everywhere, settings)
    assert alone == pytest.approx(np.array(teacher), abs=1e-6)


def test_unsure_pixels_can_be_left_to_the_masks() -> None:
    certainty = np.array([0.02, 0.3, 0.7, 0.97], dtype=np.float32)
    merged = np.array([1.0, 1.0, 0.0, 0.5], dtype=np.float32)
    label = pseudo_label(
        certainty, merged, np.ones(4, dtype=bool), replace(SETTINGS, uncertain="masks")
    )
    assert label.tolist() == [0.5, 1.0, 0.0, 0.75]


def test_raster_follows_prediction_and_masks(run: PseudoLabelRun, tmp_path: Path) -> None:
    result = write_pseudo_labels(run, SilentReporter())
    predict(
        PredictionRun(
            model=run.model,
            files=run.files,
            token=TOKEN,
            probability=tmp_path / "probability.tif",
            mask=None,
            probability_type="float32",
        ),
        SilentReporter(),
    )
    with rasterio.open(run.output) as labels, rasterio.open(tmp_path / "probability.tif") as other:
        label, valid = labels.read(1), labels.read_masks(1) > 0
        probability = other.read(1)
        assert labels.descriptions == ("rock label",)
        assert labels.tags()["ROCK_OUTCROP_PRODUCT"] == "labels"
        assert "missing.tif 0.5" in labels.tags()["ROCK_OUTCROP_MASKS"]
    merged = np.mean([_band(reference.path) for reference in run.references], axis=0)
    certainty = confidence(probability, 0.4)
    expected = pseudo_label(
        certainty, merged.astype(np.float32), np.ones(merged.shape, dtype=bool), SETTINGS
    )
    assert valid.all()
    inner = np.s_[8:-8, 8:-8]
    assert label[inner] == pytest.approx(expected[inner], abs=0.02)
    is_sure = (certainty <= 0.1) | (certainty >= 0.9)
    assert result.confident == pytest.approx(is_sure.mean(), abs=0.02)


def _band(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        values: np.ndarray = dataset.read(1)
    return values


def test_only_selected_tiles_get_labels(run: PseudoLabelRun, place: Place) -> None:
    everywhere = write_pseudo_labels(run, SilentReporter()).output
    whole = _band(everywhere)
    tiles = replace(run, tiles=place.tiles, output=run.output.with_name("tiles.tif"))
    write_pseudo_labels(tiles, SilentReporter())
    assert np.array_equal(_band(tiles.output), whole)
    with pytest.raises(InputError, match="TILES"):
        write_pseudo_labels(replace(tiles, tiles=place.files.composite), SilentReporter())


def test_masks_count_alone_where_channels_are_missing(
    run: PseudoLabelRun, place: Place, tmp_path: Path
) -> None:
    composite = place.files.composite
    assert composite is not None
    with rasterio.open(composite) as dataset:
        values, names = dataset.read(), dataset.descriptions
    values[:, :40] = 0
    gap = write_tif(tmp_path / "gap.tif", values, 0, names)
    write_pseudo_labels(replace(run, files=replace(run.files, composite=gap)), SilentReporter())
    merged = np.mean([_band(reference.path) for reference in run.references], axis=0)
    assert np.array_equal(_band(run.output)[:40], merged[:40].astype(np.float32))


def test_nothing_is_left_when_cancelled(run: PseudoLabelRun) -> None:
    with pytest.raises(Cancelled):
        write_pseudo_labels(run, RecordingReporter(cancel_after=2))
    assert not list(run.output.parent.glob("*labels*"))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"low_confidence": 0.6}, "LOW_CONFIDENCE"),
        ({"high_confidence": 0.4}, "HIGH_CONFIDENCE"),
        ({"pseudo_label_weight": 1.5}, "WEIGHTS"),
    ],
)
def test_settings_that_make_no_sense(
    run: PseudoLabelRun, changes: dict[str, float], message: str
) -> None:
    with pytest.raises(InputError, match=message):
        write_pseudo_labels(replace(run, settings=replace(SETTINGS, **changes)), SilentReporter())


def test_a_mask_beyond_0_to_1_is_named(run: PseudoLabelRun, tmp_path: Path) -> None:
    percent = write_tif(
        tmp_path / "percent.tif", np.full((1, 128, 128), 70, dtype=np.uint8), 255, ("rock",)
    )
    wrong = replace(run, references=(Reference(percent, 1.0),))
    with pytest.raises(InputError, match=r"LABELS.*percent\.tif.*70"):
        write_pseudo_labels(wrong, SilentReporter())
