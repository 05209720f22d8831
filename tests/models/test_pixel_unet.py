"""The U-Net beside a classifier of single pixels."""

from __future__ import annotations

import pytest
import torch

from rock_outcrop.models import build_network
from rock_outcrop.models.pixel import PixelClassifier
from rock_outcrop.models.pixel_unet import PIXEL_DEPTH, PIXEL_WIDTH, PixelUNet


def _classifier(width: int = PIXEL_WIDTH) -> PixelClassifier:
    torch.manual_seed(3)
    classifier = build_network("pixel", 5, 1, width=width, depth=PIXEL_DEPTH)
    assert isinstance(classifier, PixelClassifier)
    classifier.standardise(torch.rand(100, 5), ignored=(4,))
    return classifier.eval()


@pytest.mark.parametrize("threshold", [0.1, 0.5, 0.9])
def test_it_starts_with_the_answers_of_the_classifier(threshold: float) -> None:
    network = build_network("pixel_unet", 5, 1, width=2, depth=2)
    assert isinstance(network, PixelUNet)
    classifier = _classifier()
    network.start_from(classifier, threshold)
    image = torch.rand(2, 5, 21, 30)
    with torch.inference_mode():
        mask = torch.sigmoid(classifier(image)) >= threshold
        assert torch.equal(torch.sigmoid(network.eval()(image)) >= 0.5, mask)


def test_a_classifier_of_another_size_does_not_fit() -> None:
    network = build_network("pixel_unet", 5, 1, width=2, depth=2)
    assert isinstance(network, PixelUNet)
    with pytest.raises(RuntimeError, match="size mismatch"):
        network.start_from(_classifier(width=8), 0.5)


def test_context_and_spectrum_add_up() -> None:
    network = build_network("pixel_unet", 5, 2, width=2, depth=2).eval()
    assert isinstance(network, PixelUNet)
    image = torch.rand(1, 5, 17, 23)
    with torch.inference_mode():
        expected = network.context(image) + network.spectrum(image)
        assert network(image).shape == (1, 2, 17, 23)
        assert torch.allclose(network(image), expected)


def test_without_a_spectrum_the_terrain_answers_and_never_sees_one() -> None:
    network = build_network("pixel_unet", 5, 1, width=2, depth=2).eval()
    assert isinstance(network, PixelUNet)
    network.tell_spectral([True, True, True, False, False])
    image = torch.rand(1, 5, 17, 23)
    image[:, :3, :8] = 0.0
    topography = image.clone()
    topography[:, :3] = 0.0
    with torch.inference_mode():
        logits, terrain = network(image), network.terrain(topography)
        from_all = network.context(image) + network.spectrum(image)
    assert torch.equal(logits[..., :8, :], terrain[..., :8, :])
    assert torch.equal(logits[..., 8:, :], from_all[..., 8:, :])


@pytest.mark.parametrize("rows_without_spectrum", [0, 8, 17])
def test_leaving_out_a_network_changes_nothing(rows_without_spectrum: int) -> None:
    network = build_network("pixel_unet", 5, 1, width=2, depth=2).eval()
    assert isinstance(network, PixelUNet)
    network.tell_spectral([True, True, True, False, False])
    image = torch.rand(2, 5, 17, 23)
    image[:, :3, :rows_without_spectrum] = 0.0
    called = []
    for name in ("context", "terrain"):
        getattr(network, name).register_forward_hook(lambda *_, name=name: called.append(name))
    with torch.inference_mode():
        logits = network(image)
    expected = {0: ["context"], 8: ["terrain", "context"], 17: ["terrain"]}
    assert called == expected[rows_without_spectrum]
    graph = torch.export.export(network, (image,)).module()
    with torch.inference_mode():
        torch.testing.assert_close(graph(image), logits)


def test_in_training_both_networks_see_every_batch() -> None:
    network = build_network("pixel_unet", 5, 1, width=2, depth=2).train()
    assert isinstance(network, PixelUNet)
    before = {name: value.clone() for name, value in network.terrain.named_buffers()}
    with torch.no_grad():
        network(torch.rand(2, 5, 16, 16) + 0.1)
    after = dict(network.terrain.named_buffers())
    assert any(not torch.equal(before[name], after[name]) for name in before)
