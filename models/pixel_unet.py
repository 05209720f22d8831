"""A U-Net beside a classifier of single pixels, and a smaller one where there is no spectrum."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from .pixel import PixelClassifier
from .unet import UNet

PIXEL_WIDTH = 64
PIXEL_DEPTH = 3
TERRAIN_WIDTH = 8
TERRAIN_DEPTH = 3


class PixelUNet(nn.Module):
    """The U-Net sees shapes, the classifier beside it sees spectra.

    What a pixel's spectrum tells by itself need not pass through the few channels of a narrow
    U-Net: small outcrops keep their own value, and the next scene is judged by spectra first. Their
    logits add up. Where all channels in `spectral` are 0 there is no spectrum, and a smaller U-Net
    answers from the other channels, which are all that it ever sees.

    Maps (N, in_channels, H, W) to logits (N, out_channels, H, W), any H and W; `width` and `depth`
    are the first U-Net's.
    """

    spectral: Tensor

    def __init__(
        self, in_channels: int, out_channels: int, *, width: int = 64, depth: int = 4
    ) -> None:
        super().__init__()
        self.context = UNet(in_channels, out_channels, width=width, depth=depth)
        self.spectrum = PixelClassifier(
            in_channels, out_channels, width=PIXEL_WIDTH, depth=PIXEL_DEPTH
        )
        self.terrain = UNet(
            in_channels,
            out_channels,
            width=min(width, TERRAIN_WIDTH),
            depth=min(depth, TERRAIN_DEPTH),
        )
        self.register_buffer("spectral", torch.ones(in_channels))

    def tell_spectral(self, is_spectral: Sequence[bool]) -> None:
        """Say which channels hold the spectrum; without any, all of them do."""
        if any(is_spectral):
            self.spectral.copy_(torch.tensor(is_spectral))

    def start_from(self, classifier: PixelClassifier, threshold: float) -> None:
        """Answer as `classifier` does, with its threshold (0..1) moved to 0.5.

        Raises RuntimeError when it is of another size.
        """
        self.spectrum.load_state_dict(classifier.state_dict())
        shift = math.log(threshold / (1.0 - threshold))
        with torch.no_grad():
            for name, parameter in self.named_parameters():
                if name == "spectrum.head.bias":
                    parameter.sub_(shift)
                elif name.startswith("context.head."):
                    parameter.zero_()

    def forward(self, image: Tensor) -> Tensor:
        """Return the logits of a batch of images."""
        spectral = self.spectral[:, None, None]
        has_spectrum = (image * spectral).amax(dim=1, keepdim=True) > 0
        # Not in training, where batch normalisation learns from what it sees, nor in a graph, which
        # is the same for all images.
        leaves_out = not (self.training or torch.compiler.is_compiling())
        if leaves_out and bool(has_spectrum.all()):
            return self._from_all(image)
        from_terrain: Tensor = self.terrain(image * (1.0 - spectral))
        if leaves_out and not bool(has_spectrum.any()):
            return from_terrain
        return torch.where(has_spectrum, self._from_all(image), from_terrain)

    def _from_all(self, image: Tensor) -> Tensor:
        logits: Tensor = self.context(image) + self.spectrum(image)
        return logits
