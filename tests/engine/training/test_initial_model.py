"""Fine-tuning: other channels, a frozen encoder, and a card that gives the defaults."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from rock_outcrop.models import build_network
from rock_outcrop.rock_outcrop_plugin.engine.card import ModelCard, TrainingCard, card_from_recipe
from rock_outcrop.rock_outcrop_plugin.engine.model_file import load_network, read_card, save_model
from rock_outcrop.rock_outcrop_plugin.engine.training import TrainingRun, train
from rock_outcrop.rock_outcrop_plugin.engine.training.initial_model import (
    initial_network,
    with_card_defaults,
)
from rock_outcrop.rock_outcrop_plugin.errors import ModelError

from .conftest import TOKEN, RecordingReporter, RunMaker

PARAMETERS: dict[str, float | int | str | None] = {
    "batch_size": 3,
    "learning_rate": 0.004,
    "schedule": "cosine",
    "patience": 7,
    "epochs": 2,
    "tversky_beta": 0.6,
    "threshold_rule": "fixed",
}


def _model(path: Path, run: TrainingRun, taken: tuple[int, ...], **changes: object) -> Path:
    """Write a model of width 3 and depth 2 that takes some of the recipe's channels."""
    torch.manual_seed(11)
    card = card_from_recipe(run.recipe, 3, 2)
    card = card.model_copy(
        update={
            "channels": tuple(card.channels[index] for index in taken),
            "threshold": 0.37,
            "training": TrainingCard(parameters=PARAMETERS),
            **changes,
        }
    )
    network = build_network("pixel_unet", len(taken), 1, width=3, depth=2)
    save_model(path, network, card, token=TOKEN)
    return path


@pytest.fixture
def fine_tuning(make_run: RunMaker, tmp_path: Path) -> TrainingRun:
    path = _model(tmp_path / "first.safetensors", make_run(), tuple(range(8)))
    names = ("width", "batch_size", "learning_rate", "schedule")
    return make_run(initial_model=path, from_card=names, epochs=None)


def test_card_gives_what_is_left_open(fine_tuning: TrainingRun) -> None:
    reporter = RecordingReporter()
    run = with_card_defaults(fine_tuning, reporter)
    assert (run.width, run.batch_size, run.learning_rate) == (3, 3, 0.004)
    assert (run.schedule, run.patience, run.epoch_count) == ("cosine", 7, 2)
    assert run.recipe.network.depth == 2
    assert run.recipe.training.tversky_beta == 0.6
    assert run.decision_threshold == 0.37
    assert "WIDTH 3" in reporter.logs[0]


def test_what_the_user_gives_wins(fine_tuning: TrainingRun) -> None:
    given = replace(fine_tuning, from_card=("width",), patience=2, epochs=9, threshold=0.6)
    run = with_card_defaults(given, RecordingReporter())
    assert (run.batch_size, run.learning_rate, run.schedule) == (2, 1e-2, "constant")
    assert (run.patience, run.epoch_count, run.decision_threshold) == (2, 9, 0.6)
    with pytest.raises(ModelError, match="Give WIDTH 3"):
        with_card_defaults(replace(given, from_card=()), RecordingReporter())


def test_ranges_of_the_card_are_kept(make_run: RunMaker, tmp_path: Path) -> None:
    card = card_from_recipe(make_run().recipe, 3, 2)
    wider = card.channels[6].model_copy(update={"maximum": 9000.0})
    channels = (*card.channels[:6], wider, card.channels[7])
    path = _model(tmp_path / "m.safetensors", make_run(), tuple(range(8)), channels=channels)
    reporter = RecordingReporter()
    run = with_card_defaults(make_run(initial_model=path, from_card=("width",)), reporter)
    assert run.recipe.channels[6].maximum == 9000.0
    assert any("elevation is scaled from -100 to 9000" in line for line in reporter.logs)


def test_a_recipe_of_another_name_keeps_its_numbers(fine_tuning: TrainingRun) -> None:
    reporter = RecordingReporter()
    other = replace(fine_tuning, recipe=replace(fine_tuning.recipe, name="ice"))
    run = with_card_defaults(other, reporter)
    assert run.recipe.training == other.recipe.training
    assert any("'rock'" in line and "'ice'" in line for line in reporter.logs)


def test_more_channels_start_from_the_answers_of_the_model(
    make_run: RunMaker, tmp_path: Path
) -> None:
    path = _model(tmp_path / "five.safetensors", make_run(), (3, 0, 1, 2, 6))
    reporter = RecordingReporter()
    run = with_card_defaults(make_run(initial_model=path, from_card=("width",)), reporter)
    network = initial_network(run, reporter).eval()
    image = torch.rand(1, 8, 16, 16)
    expected = load_network(path)[0](image[:, [3, 0, 1, 2, 6]])
    torch.testing.assert_close(network(image), expected)
    assert "kept B02, B03, B04, B08, elevation" in reporter.logs[-1]
    assert "added, with weights 0 B11, B12, slope" in reporter.logs[-1]
    network.train()(image).sum().backward()
    first = dict(network.named_parameters())["context.encoder.0.0.weight"]
    assert torch.as_tensor(first.grad)[:, 7].abs().sum() > 0


def test_fewer_channels_keep_their_weights(make_run: RunMaker, tmp_path: Path) -> None:
    path = _model(tmp_path / "eight.safetensors", make_run(), tuple(range(8)))
    recipe = make_run().recipe
    fewer = replace(recipe, channels=recipe.channels[6:])
    reporter = RecordingReporter()
    run = make_run(initial_model=path, recipe=fewer, from_card=("width",), epochs=1)
    network = initial_network(with_card_defaults(run, reporter), reporter)
    weight = network.state_dict()["context.encoder.0.0.weight"]
    stored = load_network(path)[0].state_dict()["context.encoder.0.0.weight"]
    assert torch.equal(weight, stored[:, 6:])
    assert "dropped B02, B03, B04, B08, B11, B12" in reporter.logs[-1]
    assert train(run, reporter).status == "finished"
    assert [channel.name for channel in read_card(run.model).channels] == ["elevation", "slope"]


def test_no_channel_in_common_is_refused(make_run: RunMaker, tmp_path: Path) -> None:
    path = _model(tmp_path / "light.safetensors", make_run(), (0, 1))
    recipe = make_run().recipe
    run = make_run(
        initial_model=path,
        recipe=replace(recipe, channels=recipe.channels[6:]),
        from_card=("width",),
    )
    with pytest.raises(ModelError, match="B02, B03.*none of them"):
        train(run, RecordingReporter())


@pytest.mark.parametrize("channels", [tuple(range(8)), (0, 1, 2, 6)])
def test_a_frozen_encoder_stays_as_it_is(
    make_run: RunMaker, tmp_path: Path, channels: tuple[int, ...]
) -> None:
    path = _model(tmp_path / "first.safetensors", make_run(), channels)
    reporter = RecordingReporter()
    run = make_run(initial_model=path, freeze_encoder=True, from_card=("width",), epochs=2)
    train(run, reporter)
    before, after = (load_network(file)[0].state_dict() for file in (path, run.model))
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    encoder = {name for name in changed if name.startswith("context.encoder.")}
    assert encoder == (set() if len(channels) == 8 else {"context.encoder.0.0.weight"})
    assert any(name.startswith("context.decoder.") for name in changed)
    assert any("decoder alone" in line for line in reporter.logs)


def test_a_model_of_several_classes_is_refused(make_run: RunMaker, tmp_path: Path) -> None:
    card: ModelCard = card_from_recipe(make_run().recipe, 3, 2)
    path = tmp_path / "two.safetensors"
    save_model(
        path,
        build_network("pixel_unet", 8, 2, width=3, depth=2),
        card.model_copy(update={"classes": ("rock", "ice")}),
        token=TOKEN,
    )
    with pytest.raises(ModelError, match="2 classes"):
        train(make_run(initial_model=path, from_card=("width",)), RecordingReporter())
