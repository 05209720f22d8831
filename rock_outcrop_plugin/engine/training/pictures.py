"""Arrays of tiles as pictures (h, w, 3) that people can look at."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

TRUE_COLOUR = ("B04", "B03", "B02")
NO_DATA_COLOUR = (150, 170, 190)


def stretched(layers: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Return layers (3, h, w) with the 2nd to 98th percentile of the valid pixels spread out."""
    values = layers[:, valid] if valid.any() else np.zeros((3, 1), dtype=np.float32)
    low, high = np.percentile(values, (2, 98))
    image = np.clip((layers - low) / max(high - low, 1e-6), 0.0, 1.0)
    spread: NDArray[np.uint8] = (255.0 * image).astype(np.uint8).transpose(1, 2, 0)
    return spread


def grey(layer: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return a layer (h, w) of 0..1 from black to white."""
    return np.repeat((255.0 * layer).astype(np.uint8)[..., None], 3, axis=2)


def with_gaps(image: NDArray[np.uint8], valid: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Return a picture with one colour where there are no data."""
    gap = np.array(NO_DATA_COLOUR, dtype=np.uint8)
    return np.where(valid[..., None], image, gap)
