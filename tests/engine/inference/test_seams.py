"""Seams cannot be told from the rest of the surface."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch

from rock_outcrop.rock_outcrop_plugin.engine.inference.run import PredictionRun, predict
from rock_outcrop.rock_outcrop_plugin.engine.inputs import InputFiles
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
TILE, OVERLAP = 96, 48


@pytest.mark.parametrize("blending", ["feather", "crop"])
def test_steps_at_seams_are_those_of_elsewhere(
    blending: Any, make_raster: Any, make_model: Any, tmp_path: Path
) -> None:
    torch.set_num_threads(1)
    rows, columns = np.mgrid[0:300, 0:340]
    waves = np.stack([np.sin(columns / (30 + b) + b) * np.cos(rows / (40 - b)) for b in range(7)])
    composite = (3000 + 2000 * waves[:6]).astype(np.uint16)
    elevation = (500 + 300 * waves[6:]).astype(np.float32)
    files = InputFiles(
        make_raster("composite.tif", composite, names=BANDS, nodata=0),
        make_raster("dem.tif", elevation, nodata=-9999.0),
    )
    run = PredictionRun(
        make_model(depth=2),
        files,
        "0123456789ab",
        tmp_path / "probability.tif",
        None,
        tile=TILE,
        overlap=OVERLAP,
        blending=blending,
        probability_type="float32",
        device="cpu",
    )
    predict(run, SilentReporter())
    with rasterio.open(tmp_path / "probability.tif") as dataset:
        surface = dataset.read(1)
    stride = TILE - OVERLAP
    for steps in (np.abs(np.diff(surface, axis=1)), np.abs(np.diff(surface, axis=0)).T):
        position = np.arange(steps.shape[1]) % stride
        at_seam = (position >= OVERLAP // 2 - 2) & (position <= OVERLAP // 2)
        quantiles = [np.quantile(steps[:, part], 0.99) for part in (at_seam, ~at_seam)]
        assert quantiles[0] <= 1.3 * quantiles[1] + 1e-4
