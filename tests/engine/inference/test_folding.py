"""Folding the normalisation into the convolutions changes the time, not the answers."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from rock_outcrop.models import NETWORKS, build_network
from rock_outcrop.rock_outcrop_plugin.engine.inference.folding import folded


@pytest.mark.parametrize("name", NETWORKS)
def test_the_answers_are_the_same_but_for_rounding(name: str) -> None:
    torch.manual_seed(0)
    network = build_network(name, 5, 1, width=4, depth=2)
    with torch.no_grad():
        for _ in range(3):
            network.train()(5.0 * torch.rand(2, 5, 32, 32) - 1.0)
    before = {key: value.clone() for key, value in network.state_dict().items()}
    image = torch.rand(2, 5, 37, 41)
    with torch.inference_mode():
        expected = network.eval()(image)
        torch.testing.assert_close(folded(network)(image), expected, rtol=1e-4, atol=1e-5)
    assert all(torch.equal(before[key], value) for key, value in network.state_dict().items())


def test_no_normalisation_of_a_u_net_is_left() -> None:
    network = build_network("unet", 5, 1, width=4, depth=2)
    assert any(isinstance(module, nn.BatchNorm2d) for module in network.modules())
    modules = list(folded(network).modules())
    assert not any(isinstance(module, nn.BatchNorm2d) for module in modules)
    assert not any(module.training for module in modules)
