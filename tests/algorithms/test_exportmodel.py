"""Exporting a model as users do, and running what comes out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from rock_outcrop.tests.qgis_side import Scene

from .small_layers import read_raster

Run = Callable[..., dict[str, Any]]


def test_int8_is_measured_and_predicts(
    run: Run, scene: Scene, trained: dict[str, Any], tmp_path: Path
) -> None:
    exported = run(
        "exportmodel",
        MODEL=trained["MODEL"],
        PRECISION="int8",
        **scene.inputs,
        LABEL=scene.label,
        TILES=scene.tiles,
        DEVICE="cpu",
        ONNX=tmp_path / "model.onnx",
    )
    assert Path(exported["ONNX"]).exists()
    assert exported["AGREEMENT"] > 0.9
    assert abs(exported["IOU_LOSS"]) < 0.3
    mask = tmp_path / "mask.tif"
    inputs = {**scene.inputs, "DEVICE": "cpu", "PROVIDER": "cpu"}
    predicted = run("predict", MODEL=exported["ONNX"], **inputs, MASK=mask)
    assert set(np.unique(read_raster(mask))) <= {0, 1, 255}
    assert predicted["ROCK_AREA"] >= 0


@pytest.mark.parametrize(
    ("changes", "match"),
    [
        ({"COMPOSITE": None, "DEM": None}, "int8 needs to see real values"),
        ({"DEM": None}, "DEM: COMPOSITE and DEM go together"),
        ({"COMPOSITE": None}, "COMPOSITE: COMPOSITE and DEM go together"),
        ({"MODEL": "nowhere.safetensors"}, "MODEL: there is no file"),
    ],
)
def test_what_cannot_be_measured_is_refused(
    run: Run, scene: Scene, tmp_path: Path, changes: dict[str, Any], match: str
) -> None:
    inputs = {
        "MODEL": scene.composite,
        "PRECISION": "int8",
        **scene.inputs,
        "ONNX": tmp_path / "model.onnx",
        **changes,
    }
    with pytest.raises(QgsProcessingException, match=match):
        run("exportmodel", **{name: value for name, value in inputs.items() if value})
    assert not list(tmp_path.iterdir())
