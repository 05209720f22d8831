"""Random changes of a training tile that leave its meaning alone."""

from __future__ import annotations

import os
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..recipes import SPECTRAL_GROUP, Channel, TrainingSettings


class Augmentation:
    """Flips, rotations by 90 degrees, and brightness and contrast of the spectral channels.

    An elevation has no brightness: other groups of channels are only flipped and rotated, and those
    that float are moved as a whole to a random level. The same seed gives the same change.
    """

    def __init__(self, settings: TrainingSettings, channels: tuple[Channel, ...]) -> None:
        # Without this the library asks a server for its newest version when it is imported.
        os.environ.setdefault("NO_ALBUMENTATIONS_UPDATE", "1")
        import albumentations

        self._spectral = [
            index for index, channel in enumerate(channels) if channel.group == SPECTRAL_GROUP
        ]
        self._floating = [
            index
            for index, channel in enumerate(channels)
            if channel.name in settings.floating_channels
        ]
        self._geometry: Any = albumentations.Compose(
            [
                albumentations.HorizontalFlip(p=settings.flip_probability),
                albumentations.VerticalFlip(p=settings.flip_probability),
                albumentations.RandomRotate90(p=settings.rotation_probability),
            ]
        )
        self._light: Any = albumentations.Compose(
            [
                albumentations.RandomBrightnessContrast(
                    brightness_limit=settings.brightness_limit,
                    contrast_limit=settings.contrast_limit,
                    p=settings.brightness_probability,
                )
            ]
        )

    def __call__(
        self,
        image: NDArray[np.float32],
        label: NDArray[np.float32],
        valid: NDArray[np.bool_],
        seed: int,
    ) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.bool_]]:
        """Return image (channel, size, size), label and validity (size, size), changed alike.

        Values stay in 0..1 and invalid pixels at 0.
        """
        self._geometry.set_random_seed(seed)
        stacked = np.concatenate([image, label[None], valid[None].astype(np.float32)])
        turned = self._geometry(image=np.ascontiguousarray(stacked.transpose(1, 2, 0)))["image"]
        changed = np.ascontiguousarray(turned.transpose(2, 0, 1))
        image, label, valid = changed[:-2], changed[-2], changed[-1] > 0.5
        if self._spectral:
            self._light.set_random_seed(seed + 1)
            spectral = np.ascontiguousarray(image[self._spectral].transpose(1, 2, 0))
            lit = self._light(image=spectral)["image"].transpose(2, 0, 1)
            image[self._spectral] = np.clip(lit, 0.0, 1.0) * valid
        generator = np.random.default_rng(seed)
        for channel in self._floating:
            _float(image[channel], valid, generator)
        return image, label, valid


def _float(
    layer: NDArray[np.float32], valid: NDArray[np.bool_], generator: np.random.Generator
) -> None:
    """Move the valid pixels of a layer by one random step that keeps them in 0..1."""
    values = layer[valid]
    if values.size:
        step = np.float32(generator.uniform(-values.min(), 1.0 - values.max()))
        layer[valid] = np.clip(values + step, 0.0, 1.0)
