"""What is stored of a probability."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray
from rasterio.transform import Affine

from rock_outcrop.rock_outcrop_plugin.engine.grid import RasterGrid
from rock_outcrop.rock_outcrop_plugin.engine.inference.outputs import (
    OutputSpecification,
    PredictionOutputs,
)

GRID = RasterGrid("EPSG:3031", Affine(10, 0, 0, 0, -10, 0), 20, 3)
TOKEN = "0123456789ab"


def written(folder: Path, values: NDArray[np.float32], threshold: float) -> list[NDArray[np.uint8]]:
    paths = [folder / "probability.tif", folder / "mask.tif"]
    wanted = OutputSpecification(*paths, "uint8", threshold, "rock", {})
    outputs = PredictionOutputs(wanted, GRID, TOKEN)
    outputs.write(GRID.full_window, values)
    outputs.finish()
    outputs.publish()
    found = []
    for path in paths:
        with rasterio.open(path) as dataset:
            found.append(dataset.read(1))
    return found


@given(
    hnp.arrays(np.float32, (3, 20), elements=st.floats(0, 1, width=32) | st.just(np.nan)),
    st.integers(1, 100),
)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_per_cent_at_any_whole_threshold_are_the_mask(
    tmp_path: Path, values: NDArray[np.float32], level: int
) -> None:
    threshold = np.float32(level / 100)
    values[0, :5] = [
        threshold,
        np.nextafter(threshold, np.float32(0)),
        np.nextafter(threshold, np.float32(2)),
        0.0,
        1.0,
    ]
    per_cent, mask = written(tmp_path, values, level / 100)
    has_value = ~np.isnan(values)
    np.testing.assert_array_equal(per_cent == 255, ~has_value)
    np.testing.assert_array_equal(mask == 255, ~has_value)
    np.testing.assert_array_equal(mask[has_value] == 1, values[has_value] >= threshold)
    np.testing.assert_array_equal(mask[has_value] == 1, per_cent[has_value] >= level)
    difference = values[has_value] * 100 - per_cent[has_value]
    assert (difference > -1e-4).all()
    assert (difference < 1 + 1e-4).all()


@pytest.mark.parametrize("threshold", [0.0, 1.0])
def test_extreme_thresholds(tmp_path: Path, threshold: float) -> None:
    values = np.linspace(0, 1, 60, dtype=np.float32).reshape(3, 20)
    _, mask = written(tmp_path, values, threshold)
    assert mask.sum() == (60 if threshold == 0.0 else 1)
