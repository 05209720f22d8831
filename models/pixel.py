"""A classifier of single pixels: 1 x 1 convolutions, so that it cannot learn any shape."""

from __future__ import annotations

import itertools
from collections import OrderedDict

import torch
from torch import Tensor, nn

CACHED_BYTES = 2 * 2**20


class PixelClassifier(nn.Module):
    """Layers of 1 x 1 convolution and ReLU, each pixel by itself.

    Maps (N, in_channels, H, W) to logits (N, out_channels, H, W); `depth` hidden layers of `width`
    channels. Inputs are standardised by `mean` and `scale`; a channel whose scale is 0 is ignored.
    """

    mean: Tensor
    scale: Tensor

    def __init__(
        self, in_channels: int, out_channels: int, *, width: int = 64, depth: int = 3
    ) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(in_channels))
        self.register_buffer("scale", torch.ones(in_channels))
        widths = [in_channels, *[width] * depth]
        layers: OrderedDict[str, nn.Module] = OrderedDict()
        for level, (before, after) in enumerate(itertools.pairwise(widths)):
            layers[f"convolution{level}"] = nn.Conv2d(before, after, 1)
            layers[f"relu{level}"] = nn.ReLU(inplace=True)
        self.layers = nn.Sequential(layers)
        self.head = nn.Conv2d(widths[-1], out_channels, 1)

    def standardise(self, pixels: Tensor, ignored: tuple[int, ...]) -> None:
        """Take mean and scale from `pixels` (pixel, channel); ignore the `ignored` channels."""
        self.mean.copy_(pixels.mean(dim=0))
        self.scale.copy_(1.0 / pixels.std(dim=0).clamp(min=1e-6))
        self.scale[list(ignored)] = 0.0

    def forward(self, image: Tensor) -> Tensor:
        """Return the logits of a batch of images."""
        if self.training or torch.compiler.is_compiling() or image.device.type != "cpu":
            return self._answer(image)
        # A processor is faster, and needs less memory, on strips whose layers stay in its cache.
        number, channels, _, width = image.shape
        pixel_bytes = image.element_size() * max(channels, self.head.in_channels)
        rows = max(CACHED_BYTES // (pixel_bytes * number * width), 1)
        return torch.cat([self._answer(strip) for strip in torch.split(image, rows, dim=2)], dim=2)

    def _answer(self, image: Tensor) -> Tensor:
        standard = (image - self.mean[:, None, None]) * self.scale[:, None, None]
        logits: Tensor = self.head(self.layers(standard))
        return logits
