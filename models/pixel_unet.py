"""A U-Net beside a classifier of single pixels; their logits add up."""

from __future__ import annotations

from torch import Tensor, nn

from .unet import UNet

PIXEL_WIDTH = 32


class PixelUNet(nn.Module):
    """The U-Net sees shapes, the 1 x 1 convolutions beside it see spectra.

    What a pixel's spectrum alone tells need not pass through the few channels of a narrow U-Net,
    so that small outcrops and single pixels keep their own value.

    Maps (N, in_channels, H, W) to logits (N, out_channels, H, W), any H and W; `width` and `depth`
    are the U-Net's.
    """

    def __init__(
        self, in_channels: int, out_channels: int, *, width: int = 64, depth: int = 4
    ) -> None:
        super().__init__()
        self.context = UNet(in_channels, out_channels, width=width, depth=depth)
        self.spectrum = nn.Sequential(
            nn.BatchNorm2d(in_channels),
            nn.Conv2d(in_channels, PIXEL_WIDTH, 1),
            nn.ReLU(inplace=True),
            nn.Conv2d(PIXEL_WIDTH, PIXEL_WIDTH, 1),
            nn.ReLU(inplace=True),
            nn.Conv2d(PIXEL_WIDTH, out_channels, 1),
        )

    def forward(self, image: Tensor) -> Tensor:
        """Return the logits of a batch of images."""
        logits: Tensor = self.context(image) + self.spectrum(image)
        return logits
