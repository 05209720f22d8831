"""How large windows are chosen."""

from __future__ import annotations

import pytest

from rock_outcrop.rock_outcrop_plugin.engine.card import ModelCard, card_from_recipe
from rock_outcrop.rock_outcrop_plugin.engine.device import free_bytes
from rock_outcrop.rock_outcrop_plugin.engine.grid import Window
from rock_outcrop.rock_outcrop_plugin.engine.inference.window_size import (
    automatic_batch,
    automatic_edge,
    bytes_per_pixel,
)
from rock_outcrop.rock_outcrop_plugin.recipes import load

GIB = 2**30


def card(width: int, name: str = "unet") -> ModelCard:
    made = card_from_recipe(load("rock"), width=width, depth=4)
    return made.model_copy(update={"network": made.network.model_copy(update={"name": name})})


@pytest.mark.parametrize(
    ("edge", "free", "width", "expected"),
    [
        (100_000, 64 * GIB, 16, 2048),
        (100_000, 4 * GIB, 16, 1024),
        (100_000, 4 * GIB, 64, 512),
        (100_000, 0, 64, 512),
        (4096, 64 * GIB, 16, 2048),
        (2048, 64 * GIB, 16, 1024),
        (300, 64 * GIB, 16, 304),
        (40, 64 * GIB, 16, 128),
    ],
)
def test_edges(edge: int, free: int, width: int, expected: int) -> None:
    assert automatic_edge(card(width), Window(0, 0, edge, edge), 60, free) == expected


def test_without_overlaps_windows_need_not_be_large() -> None:
    assert automatic_edge(card(16, "pixel"), Window(0, 0, 9000, 9000), 0, 64 * GIB) == 1024


def test_wider_networks_take_more_memory() -> None:
    for name in ("pixel", "unet", "pixel_unet"):
        assert bytes_per_pixel(card(16, name)) < bytes_per_pixel(card(64, name))
    assert bytes_per_pixel(card(4, "pixel_unet")) > bytes_per_pixel(card(4))


def test_batches_are_for_gpus() -> None:
    assert automatic_batch(card(64), 512, 80 * GIB, "cpu") == 1
    assert automatic_batch(card(64), 512, 80 * GIB, "cuda") == 16
    assert automatic_batch(card(64), 2048, 80 * GIB, "cuda:0") == 1
    assert automatic_batch(card(64), 512, 0, "cuda") == 1


def test_free_memory_is_known() -> None:
    assert free_bytes("cpu") > 2**26
