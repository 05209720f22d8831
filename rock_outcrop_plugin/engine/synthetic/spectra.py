"""Class spectra: log-normal statistics measured on labelled pixels, and draws from them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .fractal import Field, Shape, layered_noise

BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
PATH = Path(__file__).with_name("spectra.json")


@dataclass(frozen=True)
class ClassSpectrum:
    """Mean (6,) and Cholesky factor (6, 6) of the covariance of the natural log of reflectance.

    within_scene: share 0..1 of the variance that is found within one acquisition; the rest is
    between places and dates.
    """

    name: str
    log_mean: NDArray[np.float32]
    log_factor: NDArray[np.float32]
    within_scene: float

    def scene_variation(
        self, variation: NDArray[np.float32], rng: np.random.Generator
    ) -> NDArray[np.float32]:
        """Return `variation` (6, n) with the part that differs between scenes drawn once."""
        scene = rng.standard_normal((len(BANDS), 1), dtype=np.float32)
        scene = np.clip(scene, -1.5, 1.5) * np.float32(np.sqrt(1 - self.within_scene))
        return variation * np.float32(np.sqrt(self.within_scene)) + scene

    def reflectance(self, variation: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return reflectance (6, n) from `variation` (6, n), standard normal in each band.

        The band loop adds in a fixed order, which a matrix product of a BLAS does not promise.
        """
        result = np.empty_like(variation)
        for band in range(len(BANDS)):
            value = np.full(variation.shape[1], self.log_mean[band], dtype=np.float32)
            for other in range(band + 1):
                value += self.log_factor[band, other] * variation[other]
            np.exp(value, out=result[band])
        return result


@dataclass(frozen=True)
class SpectralLibrary:
    """Rock lithologies (dark to bright), covers by name, and the diffuse share of light (6,)."""

    lithologies: tuple[ClassSpectrum, ...]
    lithology_shares: tuple[float, ...]
    covers: dict[str, ClassSpectrum]
    skylight: NDArray[np.float32]


def _spectrum(name: str, entry: dict[str, Any]) -> ClassSpectrum:
    covariance = np.array(entry["log_covariance"], dtype=np.float64)
    return ClassSpectrum(
        name=name,
        log_mean=np.array(entry["log_mean"], dtype=np.float32),
        log_factor=np.linalg.cholesky(covariance).astype(np.float32),
        within_scene=float(entry["variance_within_scene"]),
    )


def load_library() -> SpectralLibrary:
    """Return the statistics that are shipped with the plugin."""
    data = json.loads(PATH.read_text(encoding="utf-8"))
    pixels = [entry["pixels"] for entry in data["lithologies"]]
    return SpectralLibrary(
        lithologies=tuple(
            _spectrum(f"lithology {number}", entry)
            for number, entry in enumerate(data["lithologies"], start=1)
        ),
        lithology_shares=tuple(count / sum(pixels) for count in pixels),
        covers={name: _spectrum(name, entry) for name, entry in data["covers"].items()},
        skylight=np.array(data["skylight"]["fraction"], dtype=np.float32),
    )


def variation_fields(rng: np.random.Generator, shape: Shape) -> NDArray[np.float32]:
    """Return one standard normal field a band (6, H, W), correlated over 30 m, 150 m and 800 m.

    Neighbouring pixels of a surface resemble each other: the coarse parts are its patches, the
    fine part its texture. The fields are independent; a class's covariance couples the bands.
    """
    fields: list[Field] = [
        layered_noise(rng, shape, (1, 3, 15, 80), (0.4, 0.5, 0.55, 0.5)) for _ in BANDS
    ]
    return np.stack(fields)
