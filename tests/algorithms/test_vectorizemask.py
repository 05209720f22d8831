"""`rockoutcrop:vectorizemask` in process and through `qgis_process`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from rock_outcrop.tests.qgis_side import QgisProcess

from .small_layers import ones, read_features, write_raster


@pytest.fixture
def mask(tmp_path: Path) -> Path:
    values = ones() * 0
    values[2:4, 2:4] = 1
    values[10, 10] = 1
    return write_raster(tmp_path / "mask.tif", values, nodata=255)


def test_in_process(run: Any, mask: Path, tmp_path: Path) -> None:
    chance = write_raster(tmp_path / "p.tif", np.full((20, 20), 80, np.uint8), nodata=255)
    output = tmp_path / "outlines.gpkg"
    result = run("vectorizemask", MASK=mask, PROBABILITY=chance, OUTPUT=output)
    rows = read_features(output)
    assert sorted(row["area_m2"] for row in rows) == [100, 400]
    assert {row["mean_probability"] for row in rows} == {0.8}
    assert (result["OUTCROPS"], result["ROCK_AREA"]) == (2, pytest.approx(0.0005))
    assert QgsVectorLayer(str(output), "outlines", "ogr").isValid()


def test_least_area(run: Any, mask: Path, tmp_path: Path) -> None:
    run("vectorizemask", MASK=mask, MIN_AREA=200, OUTPUT=tmp_path / "outlines.gpkg")
    assert [row["pixels"] for row in read_features(tmp_path / "outlines.gpkg")] == [4]


def test_temporary_output_is_a_geopackage(run: Any, mask: Path) -> None:
    result = run("vectorizemask", MASK=mask, OUTPUT="TEMPORARY_OUTPUT")
    assert result["OUTPUT"].endswith(".gpkg")
    assert len(read_features(result["OUTPUT"])) == 2


def test_only_geopackages_are_written(run: Any, mask: Path, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="gpkg"):
        run("vectorizemask", MASK=mask, OUTPUT=tmp_path / "outlines.shp")
    assert [path.name for path in tmp_path.iterdir()] == ["mask.tif"]


def test_a_probability_is_no_mask(run: Any, tmp_path: Path) -> None:
    chance = write_raster(tmp_path / "p.tif", np.full((20, 20), 80, np.uint8))
    with pytest.raises(QgsProcessingException, match=r"MASK: .*not the probability"):
        run("vectorizemask", MASK=chance, OUTPUT=tmp_path / "outlines.gpkg")


def test_through_qgis_process(qgis_process: QgisProcess, mask: Path, tmp_path: Path) -> None:
    done = qgis_process.run("vectorizemask", {"MASK": mask, "OUTPUT": tmp_path / "o.gpkg"})
    assert done.code == 0, done.text
    assert done.results["OUTCROPS"] == 2
    assert len(read_features(done.results["OUTPUT"])) == 2
