"""Window sizes and the first look through the provider."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from rock_outcrop.tests.qgis_side import Scene

Run = Callable[..., dict[str, Any]]


def pixels(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def test_windows_and_first_look(
    run: Run, trained: dict[str, Any], scene: Scene, tmp_path: Path
) -> None:
    inputs = {"MODEL": trained["MODEL"], **scene.inputs, "DEVICE": "cpu", "THRESHOLD": 0.5}
    masks = {}
    for name, options in {
        "automatic": {},
        "small": {"WINDOW": 160},
        "tiles": {"TILE_SIZE": 256, "OVERLAP": 64},
        "spectral": {"FIRST_LOOK": "spectral"},
        "coarse": {"FIRST_LOOK": "coarse", "WINDOW": 256},
    }.items():
        run("predict", **inputs, **options, MASK=tmp_path / f"{name}.tif")
        masks[name] = pixels(tmp_path / f"{name}.tif")
    for name, mask in masks.items():
        np.testing.assert_array_equal(mask == 255, masks["automatic"] == 255)
        assert np.mean(mask == masks["automatic"]) > 0.97, name


def test_two_sizes_are_one_too_many(
    run: Run, trained: dict[str, Any], scene: Scene, tmp_path: Path
) -> None:
    with pytest.raises(QgsProcessingException, match="WINDOW: 300 .*TILE_SIZE"):
        run(
            "predict",
            MODEL=trained["MODEL"],
            **scene.inputs,
            DEVICE="cpu",
            WINDOW=300,
            TILE_SIZE=256,
            MASK=tmp_path / "mask.tif",
        )
