"""The classifier of single pixels."""

from __future__ import annotations

import pytest
import torch

from rock_outcrop.models import build_network, pixel


@pytest.mark.parametrize("cached_bytes", [1, 5_000, 2**30])
@pytest.mark.parametrize("batch", [1, 3])
def test_strips_change_nothing(
    batch: int, cached_bytes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    torch.manual_seed(0)
    network = build_network("pixel", 5, 2, width=8, depth=2).eval()
    image = torch.rand(batch, 5, 37, 23)
    with torch.inference_mode():
        monkeypatch.setattr(pixel, "CACHED_BYTES", 2**40)
        expected = network(image)
        monkeypatch.setattr(pixel, "CACHED_BYTES", cached_bytes)
        torch.testing.assert_close(network(image), expected)


def test_a_pixel_is_judged_by_itself() -> None:
    network = build_network("pixel", 5, 1, width=8, depth=2).eval()
    image = torch.rand(1, 5, 20, 30)
    order = torch.randperm(600)
    shuffled = image.flatten(2)[..., order].unflatten(2, (20, 30))
    with torch.inference_mode():
        expected = network(image).flatten(2)[..., order].unflatten(2, (20, 30))
        torch.testing.assert_close(network(shuffled), expected)


def test_an_ignored_channel_changes_nothing() -> None:
    network = build_network("pixel", 5, 1, width=8, depth=2).eval()
    assert isinstance(network, pixel.PixelClassifier)
    network.standardise(torch.rand(100, 5), ignored=(4,))
    image = torch.rand(1, 5, 20, 30)
    other = image.clone()
    other[:, 4] = 7.0
    with torch.inference_mode():
        assert torch.equal(network(image), network(other))
