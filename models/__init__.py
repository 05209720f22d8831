"""Networks in plain torch, one per file; `build_network` makes one by its name."""

from __future__ import annotations

from torch import nn

from .pixel import PixelClassifier
from .pixel_unet import PixelUNet
from .unet import UNet

NETWORKS = ("pixel", "pixel_unet", "unet")


def build_network(
    name: str, in_channels: int, out_channels: int, width: int, depth: int
) -> nn.Module:
    """Return an untrained network.

    It maps (N, in_channels, H, W), any H and W, to logits (N, out_channels, H, W). `width` is the
    number of channels at the first level, `depth` the number of poolings ("pixel": of hidden
    layers). Raises ValueError for a name that is not in `NETWORKS`.
    """
    if name == "pixel":
        return PixelClassifier(in_channels, out_channels, width=width, depth=depth)
    if name == "pixel_unet":
        return PixelUNet(in_channels, out_channels, width=width, depth=depth)
    if name == "unet":
        return UNet(in_channels, out_channels, width=width, depth=depth)
    raise ValueError(f"There is no network '{name}'; known are {', '.join(NETWORKS)}.")


def network_stride(name: str, depth: int) -> int:
    """Return the distance in pixels by which an image may be moved without another result.

    Images that start at multiples of it have the same pooling grid.
    """
    return 1 if name == "pixel" else 2**depth


def network_reach(name: str, depth: int) -> int:
    """Return how many pixels away from an image's border the border may still be felt.

    Two 3 x 3 convolutions at each level, down and up, see 2 pixels of their level each, bilinear
    upsampling sees 1 of the coarser level, and a pixel may lie anywhere in its pooling cell.
    """
    if name == "pixel":
        return 0
    convolutions = 2 * (2 * (2**depth - 1) + 2**depth)
    upsampling = 2 * (2**depth - 1)
    return convolutions + upsampling + 2**depth - 1
