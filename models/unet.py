"""The U-Net of the rock method: max-pooling down, bilinear upsampling up, skips across."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional


def reflected_indices(size: int, multiple: int, device: torch.device) -> Tensor:
    """Return the indices that pad an axis after its end by reflection.

    The padded length is the next multiple of `multiple`. Nothing is put before the start, so that
    the first pixel of any image is the first of its pooling grid. Unlike
    `torch.nn.functional.pad` the reflection repeats as often as needed, so an axis may be shorter
    than its padding, and it is exported to ONNX with a symbolic `size`.
    """
    padded = (size + multiple - 1) // multiple * multiple
    period = torch.full((1,), 2 * size - 2, device=device).clamp(min=1)
    phase = torch.remainder(torch.arange(padded, device=device), period)
    return torch.minimum(phase, period - phase)


class DoubleConvolution(nn.Sequential):
    """Two times 3 x 3 convolution, batch normalisation, ReLU."""

    def __init__(self, in_channels: int, out_channels: int) -> None:
        super().__init__(
            nn.Conv2d(in_channels, out_channels, 3, padding=1, bias=False),
            nn.BatchNorm2d(out_channels),
            nn.ReLU(inplace=True),
            nn.Conv2d(out_channels, out_channels, 3, padding=1, bias=False),
            nn.BatchNorm2d(out_channels),
            nn.ReLU(inplace=True),
        )


class UNet(nn.Module):
    """U-Net for images of any size.

    Maps (N, in_channels, H, W) to logits (N, out_channels, H, W). `width` channels at the first
    level are doubled at each of `depth` poolings. Images are padded by reflection, at the bottom
    and the right, to a multiple of 2**depth and the result is cropped.

    Ronneberger et al. (2015), U-Net: Convolutional Networks for Biomedical Image Segmentation,
    https://arxiv.org/abs/1505.04597
    """

    def __init__(
        self, in_channels: int, out_channels: int, *, width: int = 64, depth: int = 4
    ) -> None:
        super().__init__()
        self.multiple = 2**depth
        widths = [width * 2**level for level in range(depth + 1)]
        self.encoder = nn.ModuleList(
            DoubleConvolution(before, after)
            for before, after in zip([in_channels, *widths[:-1]], widths, strict=True)
        )
        self.decoder = nn.ModuleList(
            DoubleConvolution(deep + skip, skip)
            for deep, skip in zip(widths[:0:-1], widths[-2::-1], strict=True)
        )
        self.head = nn.Conv2d(width, out_channels, 1)

    def forward(self, image: Tensor) -> Tensor:
        """Return the logits of a batch of images."""
        height, width = image.shape[-2:]
        logits = self._segment(self._pad(image))
        return logits[..., :height, :width]

    def _pad(self, image: Tensor) -> Tensor:
        height, width = image.shape[-2:]
        is_exporting = torch.compiler.is_exporting()
        if not is_exporting and height % self.multiple == 0 and width % self.multiple == 0:
            return image
        rows = reflected_indices(height, self.multiple, image.device)
        columns = reflected_indices(width, self.multiple, image.device)
        padded = image.index_select(2, rows).index_select(3, columns)
        if image.is_contiguous(memory_format=torch.channels_last) and not is_exporting:
            padded = padded.contiguous(memory_format=torch.channels_last)
        return padded

    def _segment(self, image: Tensor) -> Tensor:
        skips: list[Tensor] = []
        for level, encode in enumerate(self.encoder):
            image = encode(image if level == 0 else functional.max_pool2d(image, 2))
            skips.append(image)
        skips.pop()
        for decode in self.decoder:
            image = functional.interpolate(
                image, scale_factor=2.0, mode="bilinear", align_corners=False
            )
            image = decode(torch.cat((skips.pop(), image), dim=1))
        logits: Tensor = self.head(image)
        return logits
