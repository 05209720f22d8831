"""The model card survives its file and refuses what is damaged."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from rock_outcrop.rock_outcrop_plugin.engine.card import (
    CARD_VERSION,
    ModelCard,
    TrainingCard,
    card_from_json,
    card_from_recipe,
)
from rock_outcrop.rock_outcrop_plugin.errors import ModelError
from rock_outcrop.rock_outcrop_plugin.recipes import load

FINITE = st.floats(-1e9, 1e9)


@pytest.fixture
def card() -> ModelCard:
    return card_from_recipe(load("rock"), width=16, depth=4)


def test_the_card_states_the_recipe(card: ModelCard) -> None:
    recipe = load("rock")
    assert card.recipe_channels == recipe.channels
    assert card.classes == ("rock",)
    assert (card.crs, card.resolution, card.tile, card.overlap) == ("EPSG:3031", 10.0, 520, 60)
    assert card.threshold == 0.9
    assert (card.network.width, card.network.depth) == (16, 4)


@given(
    bounds=st.none() | st.tuples(FINITE, FINITE, FINITE, FINITE),
    metrics=st.dictionaries(st.text(), FINITE),
    parameters=st.dictionaries(
        st.text(), st.none() | FINITE | st.integers() | st.text(), max_size=4
    ),
    tiles=st.dictionaries(st.sampled_from(["train", "validation"]), st.lists(st.integers())),
    date=st.text(),
)
def test_a_card_comes_back_from_json(
    bounds: tuple[float, float, float, float] | None,
    metrics: dict[str, float],
    parameters: dict[str, float | int | str | None],
    tiles: dict[str, list[int]],
    date: str,
) -> None:
    training = TrainingCard(bounds=bounds, tiles=tiles, parameters=parameters, date=date)
    card = card_from_recipe(load("rock"), width=8, depth=2)
    card = card.model_copy(update={"training": training, "metrics": metrics})
    assert card_from_json(card.to_json(), "model") == card


def test_a_card_cannot_be_changed(card: ModelCard) -> None:
    with pytest.raises(ValidationError):
        card.threshold = 0.1  # type: ignore[misc]


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "3", '"text"', "{}", '{"recipe": 1}'])
def test_a_damaged_card_is_refused(text: str) -> None:
    with pytest.raises(ModelError, match=r"MODEL: .*some\.onnx.*damaged"):
        card_from_json(text, "some.onnx")


@pytest.mark.parametrize(
    "change",
    [
        {"threshold": "high"},
        {"channels": [{"name": "B02"}]},
        {"unknown": 1},
        {"card_version": "first"},
        {"tile": None},
        {"resolution": 0},
        {"threshold": 1.5},
        {"overlap": -1},
        {"channels": []},
    ],
)
def test_a_card_with_a_wrong_field_is_refused(card: ModelCard, change: dict[str, object]) -> None:
    data = {**json.loads(card.to_json()), **change}
    with pytest.raises(ModelError, match="damaged"):
        card_from_json(json.dumps(data), "model")


def test_a_channel_without_a_range_is_refused(card: ModelCard) -> None:
    data = json.loads(card.to_json())
    data["channels"][0]["maximum"] = data["channels"][0]["minimum"]
    with pytest.raises(ModelError, match="damaged"):
        card_from_json(json.dumps(data), "model")


def test_a_newer_card_asks_for_an_update(card: ModelCard) -> None:
    newer = card.model_copy(update={"card_version": CARD_VERSION + 1})
    with pytest.raises(ModelError, match="newer version"):
        card_from_json(newer.to_json(), "model")


def test_a_card_of_the_first_version_is_read(card: ModelCard) -> None:
    data = json.loads(card.to_json())
    for name in ("temperature", "bias", "dropped_groups", "group_thresholds", "group_scalings"):
        del data[name]
    older = card_from_json(json.dumps({**data, "card_version": 1}), "model")
    assert (older.temperature, older.bias) == (1.0, 0.0)
    assert not older.works_on_topography_alone
    assert older.channels == card.channels
