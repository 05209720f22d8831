"""What the instrument does: blur, the 20 m bands, noise and quantisation."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .fractal import Field, block_mean, generator, smooth_noise

# Standard deviation of the point-spread function in pixels of the band; an MTF of about 0.25 at
# the Nyquist frequency (Sentinel-2 data quality reports) is a Gaussian of 0.5 pixels.
BLUR = 0.5
COARSE_BANDS = (4, 5)
NOISE_FLOOR = (0.0012, 0.0012, 0.0012, 0.0015, 0.0012, 0.0014)
NOISE_GAIN = 0.008
SCALE = 10_000
LARGEST = 16_000


def _coarse_band(band: Field) -> Field:
    """Return `band` (H, W) as measured with pixels of twice the size, resampled bilinearly."""
    rows, columns = band.shape
    blocks = block_mean(band, 2)
    blocks = ndimage.gaussian_filter(blocks, BLUR)
    fine: Field = ndimage.zoom(blocks, 2, order=1, grid_mode=True, mode="nearest")
    return fine[:rows, :columns]


def measure(seed: int, reflectance: NDArray[np.float32]) -> NDArray[np.uint16]:
    """Return what the sensor records of `reflectance` (6, H, W): reflectance x 10^4, 1..16000.

    Noise is a floor and a part that grows with the signal, both per pixel, and a gain error of
    half a percent over kilometres, which compositing of several dates leaves behind. 0 is kept
    for nodata, so a valid pixel is at least 1.
    """
    rng = generator(seed, "sensor")
    shape = reflectance.shape[1:]
    composite = np.empty(reflectance.shape, dtype=np.uint16)
    gain = 1 + 0.005 * smooth_noise(rng, (shape[0], shape[1]), 200)
    for band in range(len(reflectance)):
        if band in COARSE_BANDS:
            signal = _coarse_band(reflectance[band])
        else:
            signal = ndimage.gaussian_filter(reflectance[band], BLUR)
        noise = rng.standard_normal(shape, dtype=np.float32)
        signal = signal * gain + (NOISE_FLOOR[band] + NOISE_GAIN * signal) * noise
        composite[band] = np.clip(np.rint(signal * SCALE), 1, LARGEST)
    return composite
