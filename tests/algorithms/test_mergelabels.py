"""`rockoutcrop:mergelabels`: weights in every notation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from rock_outcrop.algorithms.mergelabels import parsed_weights
from rock_outcrop.rock_outcrop_plugin.errors import InputError
from rock_outcrop.tests.qgis_side import QgisProcess

from .small_layers import ones, read_raster, write_raster


@pytest.fixture
def labels(tmp_path: Path) -> list[Path]:
    return [
        write_raster(tmp_path / "a.tif", ones(), nodata=255),
        write_raster(tmp_path / "b.tif", ones() * 0, nodata=255),
    ]


@pytest.mark.parametrize(
    ("weights", "expected"),
    [(None, 0.5), ("", 0.5), ("0.25,0.75", 0.25), ("1; 3", 0.25), ([3, 1], 0.75)],
)
def test_weights(
    run: Any, labels: list[Path], tmp_path: Path, weights: Any, expected: float
) -> None:
    inputs = {} if weights is None else {"WEIGHTS": weights}
    run("mergelabels", LABELS=labels, OUTPUT=tmp_path / "label.tif", **inputs)
    np.testing.assert_allclose(read_raster(tmp_path / "label.tif"), expected)


@pytest.mark.parametrize("weights", ["1", "1,2,3", "half,half", "-1,2", "0,0"])
def test_bad_weights(run: Any, labels: list[Path], tmp_path: Path, weights: str) -> None:
    with pytest.raises(QgsProcessingException, match="WEIGHTS: "):
        run("mergelabels", LABELS=labels, WEIGHTS=weights, OUTPUT=tmp_path / "label.tif")
    assert not (tmp_path / "label.tif").exists()


def test_a_label_that_is_not_there_is_named(run: Any, labels: list[Path], tmp_path: Path) -> None:
    missing = [*labels, tmp_path / "missing.tif"]
    with pytest.raises(QgsProcessingException, match="LABELS"):
        run("mergelabels", LABELS=missing, OUTPUT=tmp_path / "label.tif")


def test_through_qgis_process_with_json_and_flags(
    qgis_process: QgisProcess, labels: list[Path], tmp_path: Path
) -> None:
    inputs = {"LABELS": labels, "WEIGHTS": [0.25, 0.75], "OUTPUT": tmp_path / "json.tif"}
    done = qgis_process.run("mergelabels", inputs)
    assert done.code == 0, done.text
    np.testing.assert_allclose(read_raster(done.results["OUTPUT"]), 0.25)
    flags = qgis_process.call(
        "run",
        "rockoutcrop:mergelabels",
        *(f"--LABELS={label}" for label in labels),
        "--WEIGHTS=0.25,0.75",
        f"--OUTPUT={tmp_path / 'flags.tif'}",
    )
    assert flags.returncode == 0, flags.stdout + flags.stderr
    np.testing.assert_allclose(read_raster(tmp_path / "flags.tif"), 0.25)


def test_parsed_weights() -> None:
    assert parsed_weights(" 0.25 , 0.25;0.5 ") == [0.25, 0.25, 0.5]
    assert parsed_weights(None) == parsed_weights("") == parsed_weights([]) == []
    assert parsed_weights(("1", 2)) == [1, 2]
    with pytest.raises(InputError, match="WEIGHTS: 'a' is not a list of numbers"):
        parsed_weights("a")
