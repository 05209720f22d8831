"""The U-Net takes images of any size."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from rock_outcrop.models import NETWORKS, build_network, network_reach, network_stride
from rock_outcrop.models.unet import reflected_indices


@pytest.mark.parametrize("size", [(1, 1), (1, 40), (3, 5), (16, 16), (17, 33), (64, 20)])
@pytest.mark.parametrize("depth", [1, 4])
def test_output_has_the_size_of_the_input(size: tuple[int, int], depth: int) -> None:
    network = build_network("unet", 8, 2, width=2, depth=depth).eval()
    assert network(torch.rand(2, 8, *size)).shape == (2, 2, *size)


@given(size=st.integers(2, 60), multiple=st.sampled_from([2, 4, 16]))
@settings(deadline=None)
def test_padding_is_numpys_reflection(size: int, multiple: int) -> None:
    indices = reflected_indices(size, multiple, torch.device("cpu"))
    after = len(indices) - size
    assert len(indices) % multiple == 0
    assert after < multiple
    expected = np.pad(np.arange(size), (0, after), mode="reflect")
    np.testing.assert_array_equal(indices.numpy(), expected)


def test_width_doubles_at_each_level() -> None:
    network = build_network("unet", 3, 1, width=4, depth=3)
    widths = [block[0].out_channels for block in network.encoder]  # type: ignore[union-attr]
    assert widths == [4, 8, 16, 32]


def test_unknown_network_is_named() -> None:
    assert NETWORKS == ("pixel", "pixel_unet", "unet")
    with pytest.raises(ValueError, match="'resnet'"):
        build_network("resnet", 8, 1, width=8, depth=4)


@pytest.mark.parametrize("depth", [1, 2, 3])
@pytest.mark.parametrize("name", ["unet", "pixel_unet", "pixel"])
def test_images_moved_by_the_stride_agree_out_of_reach_of_their_borders(
    name: str, depth: int
) -> None:
    """Whatever their sizes are; and nearer to the border they do not."""
    torch.manual_seed(0)
    network = build_network(name, 3, 1, width=4, depth=depth).eval()
    image = torch.rand(1, 3, 200, 200)
    stride, reach = network_stride(name, depth), network_reach(name, depth)
    start = 3 * stride
    with torch.inference_mode():
        whole = network(image)[0, 0]
        part = network(image[..., start:197, start:181])[0, 0]
    difference = (whole[start:197, start:181] - part).abs()
    inner = difference[reach : 197 - start - reach, reach : 181 - start - reach]
    assert inner.numel() > 0
    assert float(inner.max()) < 1e-6
    assert name == "pixel" or float(difference.max()) > 1e-3
