"""Derive the class statistics of the synthetic scenes from labelled Sentinel-2 pixels.

Development script, run once by a maintainer; the plugin ships its result only:

    python scripts/derive_spectra.py Sentinel-2_SR_training_data.csv \\
        rock_outcrop_plugin/engine/synthetic/spectra.json

The table holds labelled pixels of Sentinel-2 surface reflectance (columns `class`, `B2`, `B3`,
`B4`, `B8`, `B11`, `B12`, reflectance about 0..1, and `site_name`, `image_date`) with the classes
1 snow, 2 shadowed snow, 3 ice, 4 rock or debris, 5 water. Written are, per class, the mean and
standard deviation of the reflectance, the share of the variance that is found within one
acquisition, and the mean and covariance of the natural logarithm of the reflectance, from which
scenes are drawn: a log-normal spectrum is never negative, and brightness acts as a factor on all
bands, as it does in nature. No pixel is stored.
"""

from __future__ import annotations

import argparse
import csv
import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import KMeans

BANDS = {"B02": "B2", "B03": "B3", "B04": "B4", "B08": "B8", "B11": "B11", "B12": "B12"}
CENTRES_NM = (492.4, 559.8, 664.6, 832.8, 1613.7, 2202.4)
SNOW, SHADOWED_SNOW, ICE, ROCK, WATER = "1", "2", "3", "4", "5"
LITHOLOGIES = 4
GREENEST_NDVI = 0.2
SOURCE = {
    "title": "Sentinel-2_SR_training_data.csv, labelled Sentinel-2 L2A surface reflectance",
    "repository": "https://github.com/RaineyAbe/glacier-snow-cover-mapping",
    "licence": "MIT",
    "sites": "Gulkana, SouthCascade, Sperry and Wolverine glaciers, 2021",
    "derived_by": "scripts/derive_spectra.py",
}
Pixels = NDArray[np.float64]


def read_pixels(path: Path) -> dict[str, Pixels]:
    """Return each class (n, 7): reflectance in six bands, then the number of the acquisition.

    Pixels without six positive values are left out, and so are the brightest and the darkest
    hundredth of a class, which are wrong labels more often than not.
    """
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    acquisitions = sorted({(row["site_name"], row["image_date"]) for row in rows})
    classes: dict[str, Pixels] = {}
    for name in sorted({row["class"] for row in rows}):
        values = np.array(
            [
                [float(row[column] or "nan") for column in BANDS.values()]
                + [float(acquisitions.index((row["site_name"], row["image_date"])))]
                for row in rows
                if row["class"] == name
            ]
        )
        values = values[np.isfinite(values).all(axis=1) & (values[:, :6] > 0).all(axis=1)]
        brightness = np.log(values[:, :6]).mean(axis=1)
        low, high = np.quantile(brightness, (0.01, 0.99))
        classes[name] = values[(brightness >= low) & (brightness <= high)]
    return classes


def scene_share(pixels: Pixels) -> float:
    """Return the share of the variance within one acquisition, of the log reflectance (n, 7)."""
    logarithm, acquisition = np.log(pixels[:, :6]), pixels[:, 6]
    within = np.zeros(6)
    for number in np.unique(acquisition):
        part = logarithm[acquisition == number]
        within += part.var(axis=0) * len(part) / len(pixels)
    return float((within / logarithm.var(axis=0)).mean().round(3))


def statistics(pixels: Pixels, derivation: str, within_scene: float) -> dict[str, object]:
    """Return the statistics of `pixels` (n, 6) with a sentence about where they come from."""
    pixels = pixels[:, :6]
    logarithm = np.log(pixels)
    return {
        "derivation": derivation,
        "pixels": len(pixels),
        "variance_within_scene": within_scene,
        "mean": pixels.mean(axis=0).round(5).tolist(),
        "standard_deviation": pixels.std(axis=0).round(5).tolist(),
        "log_mean": logarithm.mean(axis=0).round(5).tolist(),
        "log_covariance": np.cov(logarithm, rowvar=False).round(6).tolist(),
    }


def mixture(
    first: Pixels, second: Pixels, low: float, high: float, rng: np.random.Generator
) -> Pixels:
    """Return linear mixtures of random pairs, with a share low..high of `first`."""
    count = 4000
    share = rng.uniform(low, high, (count, 1))
    one = first[rng.integers(len(first), size=count), :6]
    other = second[rng.integers(len(second), size=count), :6]
    return share * one + (1 - share) * other


def skylight(snow: Pixels, shadowed: Pixels) -> dict[str, object]:
    """Return the diffuse share of the irradiance per band, as a power law of the wavelength.

    Snow in full shadow (the darker quartile of the labelled shadowed snow) over sunlit snow is
    the diffuse share. It is fitted in the visible bands; in the infrared, snow is too dark for
    the ratio to mean anything, so the law is extrapolated there.
    """
    ratio = np.quantile(shadowed[:, :6], 0.25, axis=0) / np.median(snow[:, :6], axis=0)
    wavelength = np.array(CENTRES_NM)
    exponent, offset = np.polyfit(np.log(wavelength[:3]), np.log(ratio[:3]), 1)
    return {
        "derivation": "lower quartile of shadowed snow over median snow in B02 B03 B04, "
        f"fitted as a power law of the wavelength with exponent {exponent:.2f}",
        "fraction": np.exp(offset + exponent * np.log(wavelength)).round(4).tolist(),
    }


def cover_sources(classes: dict[str, Pixels], bare: Pixels) -> dict[str, tuple[Pixels, str, str]]:
    """Return, for each cover, its pixels, how they were chosen, and the class it resembles most."""
    rng = np.random.default_rng(20250101)
    snow, ice, water = (classes[name] for name in (SNOW, ICE, WATER))
    clean = snow[snow[:, 0] >= np.quantile(snow[:, 0], 0.25)]
    blueness = ice[:, 0] / ice[:, 3]
    blue = ice[blueness >= np.quantile(blueness, 0.75)]
    blue = blue[blue[:, 0] >= np.median(blue[:, 0])]
    middle = np.quantile(water[:, 2], (0.25, 0.75))
    sea = water[(water[:, 2] >= middle[0]) & (water[:, 2] <= middle[1])]
    return {
        "snow": (clean, "measured class snow without its darkest quarter in B02", SNOW),
        "firn": (
            mixture(snow, ice, 0.4, 0.7, rng),
            "linear mixtures of 40-70 % measured snow in ice",
            SNOW,
        ),
        "ice": (ice, "measured class ice", ICE),
        "blue_ice": (
            blue,
            "brighter half of the quarter of the measured class ice with the highest B02/B08",
            ICE,
        ),
        "dirty_ice": (
            mixture(ice, bare, 0.45, 0.85, rng),
            "linear mixtures of 45-85 % measured ice in measured debris",
            ICE,
        ),
        "melt_pond": (
            mixture(blue, sea, 0.3, 0.6, rng),
            "linear mixtures of 30-60 % blue ice in water",
            WATER,
        ),
        "sea": (sea, "measured class water, the middle half of its brightness in B04", WATER),
        "sea_ice": (
            mixture(snow, sea, 0.5, 0.95, rng),
            "linear mixtures of 50-95 % measured snow in water",
            SNOW,
        ),
    }


def derive(classes: dict[str, Pixels]) -> dict[str, object]:
    """Return the content of the JSON file."""
    snow, rock = classes[SNOW], classes[ROCK]
    shares = {name: scene_share(classes[name]) for name in (SNOW, ICE, ROCK, WATER)}
    bare = rock[(rock[:, 3] - rock[:, 2]) / (rock[:, 3] + rock[:, 2]) <= GREENEST_NDVI]
    groups = KMeans(LITHOLOGIES, n_init=10, random_state=0).fit_predict(np.log(bare[:, :6]))
    order = np.argsort([np.log(bare[groups == k, :6]).mean() for k in range(LITHOLOGIES)])
    lithology = f"a k-means group of the measured class rock, without NDVI > {GREENEST_NDVI}"
    return {
        "source": SOURCE,
        "bands": list(BANDS),
        "skylight": skylight(snow, classes[SHADOWED_SNOW]),
        "rock": statistics(rock, "measured class rock; scenes use its lithologies", shares[ROCK]),
        "lithologies": [
            statistics(bare[groups == group], lithology, scene_share(bare[groups == group]))
            for group in order
        ],
        "covers": {
            name: statistics(pixels, derivation, shares[parent])
            for name, (pixels, derivation, parent) in cover_sources(classes, bare).items()
        },
    }


def main() -> None:
    """Read the table, write the statistics."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("table", type=Path, help="CSV of labelled pixels")
    parser.add_argument("output", type=Path, help="JSON to write")
    arguments = parser.parse_args()
    content = derive(read_pixels(arguments.table))
    arguments.output.write_text(json.dumps(content, indent=1) + "\n")


if __name__ == "__main__":
    main()
