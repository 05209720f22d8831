"""Random fields: smooth noise of one scale, sums of scales, and ridged terrain.

Every field covers the whole scene at once, so no seam can appear between tiles, and is normalised
by its theoretical variance, so that its statistics do not depend on the scene's size.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage, sparse

Field = NDArray[np.float32]
Shape = tuple[int, int]

# Mean over all phases of the sum of squared cubic B-spline weights: 151 / 315.
_SPLINE_VARIANCE = 151 / 315


def generator(seed: int, subject: str) -> np.random.Generator:
    """Return the random generator of one subject, independent of every other subject's."""
    return np.random.default_rng([seed, zlib.crc32(subject.encode())])


def _spline_weights(rng: np.random.Generator, size: int, spacing: float) -> sparse.csr_array:
    """Return the (size, nodes) cubic B-spline matrix of a lattice with a random phase."""
    position = np.arange(size) / spacing + rng.random()
    node = np.floor(position).astype(np.int64)
    t = position - node
    weights = np.stack(
        [(1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3], axis=1
    )
    columns = node[:, None] + np.arange(4)
    rows = np.broadcast_to(np.arange(size)[:, None], columns.shape)
    return sparse.csr_array(
        ((weights / 6).astype(np.float32).ravel(), (rows.ravel(), columns.ravel())),
        shape=(size, int(node[-1]) + 4),
    )


def smooth_noise(rng: np.random.Generator, shape: Shape, spacing: float | Shape) -> Field:
    """Return Gaussian noise (H, W), mean 0, variance 1, that varies over `spacing` pixels.

    White noise on a lattice, interpolated with cubic B-splines. A pair of spacings
    (rows, columns) makes the noise anisotropic. A spacing of one pixel or less is white noise.
    """
    rows, columns = spacing if isinstance(spacing, tuple) else (spacing, spacing)
    if max(rows, columns) <= 1:
        return rng.standard_normal(shape, dtype=np.float32)
    down = _spline_weights(rng, shape[0], max(rows, 1.0))
    across = _spline_weights(rng, shape[1], max(columns, 1.0))
    lattice = rng.standard_normal((down.shape[1], across.shape[1]), dtype=np.float32)
    field: Field = across @ np.ascontiguousarray((down @ lattice).T)
    field /= np.float32(_SPLINE_VARIANCE)
    return np.ascontiguousarray(field.T)


def layered_noise(
    rng: np.random.Generator, shape: Shape, spacings: Sequence[float], weights: Sequence[float]
) -> Field:
    """Return the weighted sum (H, W) of smooth noises, scaled to variance 1."""
    total = np.zeros(shape, dtype=np.float32)
    for spacing, weight in zip(spacings, weights, strict=True):
        total += np.float32(weight) * smooth_noise(rng, shape, spacing)
    return total / np.float32(np.linalg.norm(weights))


def ridged_terrain(
    rng: np.random.Generator, shape: Shape, spacing: float, octaves: int, hurst: float
) -> Field:
    """Return a ridged multifractal (H, W), about 0 to 2: sharp crests between rounded valleys.

    Each octave is (1 - |noise|)^2, halved in wavelength, weaker by 2^-hurst, and only present
    where the coarser one is high (Musgrave, Kolb and Mace 1989; Ebert et al., Texturing and
    Modeling, ch. 16), as frost and glaciers roughen crests while they smooth valley floors.
    """
    total = np.zeros(shape, dtype=np.float32)
    weight: Field | np.float32 = np.float32(1)
    for octave in range(octaves):
        noise = np.abs(smooth_noise(rng, shape, spacing / 2**octave))
        signal = np.square(np.maximum(1 - noise / np.float32(1.6), 0)) * weight
        total += np.float32(2 ** (-hurst * octave)) * signal
        weight = np.clip(np.float32(0.25) + signal * np.float32(1.4), 0, 1)
    return total


def warped(
    rng: np.random.Generator, field: Field, spacings: Sequence[float], lengths: Sequence[float]
) -> Field:
    """Return `field` (H, W) with its coordinates displaced by noise: smooth lines become ragged.

    Each spacing (pixels) displaces by `lengths` (pixels, standard deviation).
    """
    shape = (field.shape[0], field.shape[1])
    coordinates = np.empty((2, *shape), dtype=np.float32)
    coordinates[0] = np.arange(shape[0], dtype=np.float32)[:, None]
    coordinates[1] = np.arange(shape[1], dtype=np.float32)[None, :]
    for axis in range(2):
        for spacing, length in zip(spacings, lengths, strict=True):
            coordinates[axis] += np.float32(length) * smooth_noise(rng, shape, spacing)
    result: Field = ndimage.map_coordinates(
        field, coordinates, order=1, mode="mirror", output=np.float32
    )
    return result


def broad_blur(field: Field, sigma: float) -> Field:
    """Return `field` (H, W) blurred by a Gaussian of `sigma` pixels.

    A broad Gaussian is computed on blocks of a quarter of its width, which changes the result
    by less than a hundredth of the field's range and costs a fraction of the time.
    """
    step = max(1, int(sigma // 4))
    if step == 1:
        direct: Field = ndimage.gaussian_filter(field, sigma, truncate=3)
        return direct
    blocks = ndimage.gaussian_filter(block_mean(field, step), sigma / step, truncate=3)
    fine = ndimage.zoom(blocks, step, order=1, grid_mode=True, mode="nearest")
    return np.ascontiguousarray(fine[: field.shape[0], : field.shape[1]])


def block_mean(field: Field, step: int) -> Field:
    """Return the means of blocks of `step` x `step` pixels; the last ones repeat the edge."""
    padded = np.pad(field, [(0, -size % step) for size in field.shape], mode="edge")
    rows, columns = padded.shape[0] // step, padded.shape[1] // step
    means: Field = padded.reshape(rows, step, columns, step).mean(axis=(1, 3))
    return means
