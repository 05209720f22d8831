"""The U-Net takes images of any size."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from rock_outcrop.models import NETWORKS, build_network
from rock_outcrop.models.unet import reflected_indices


@pytest.mark.parametrize("size", [(1, 1), (1, 40), (3, 5), (16, 16), (17, 33), (64, 20)])
@pytest.mark.parametrize("depth", [1, 4])
def test_output_has_the_size_of_the_input(size: tuple[int, int], depth: int) -> None:
    network = build_network("unet", 8, 2, width=2, depth=depth).eval()
    assert network(torch.rand(2, 8, *size)).shape == (2, 2, *size)


@given(size=st.integers(2, 60), multiple=st.sampled_from([2, 4, 16]))
@settings(deadline=None)
def test_padding_is_numpys_reflection(size: int, multiple: int) -> None:
    indices, before = reflected_indices(size, multiple, torch.device("cpu"))
    after = len(indices) - size - before
    assert len(indices) % multiple == 0
    assert len(indices) - size < multiple
    expected = np.pad(np.arange(size), (before, after), mode="reflect")
    np.testing.assert_array_equal(indices.numpy(), expected)


def test_width_doubles_at_each_level() -> None:
    network = build_network("unet", 3, 1, width=4, depth=3)
    widths = [block[0].out_channels for block in network.encoder]  # type: ignore[union-attr]
    assert widths == [4, 8, 16, 32]


def test_unknown_network_is_named() -> None:
    assert NETWORKS == ("pixel", "pixel_unet", "unet")
    with pytest.raises(ValueError, match="'resnet'"):
        build_network("resnet", 8, 1, width=8, depth=4)
