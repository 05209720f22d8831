"""`rockoutcrop:slope` in process and through `qgis_process`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from rock_outcrop.tests.qgis_side import QgisProcess

from .small_layers import read_raster, write_raster


def ramp() -> np.ndarray:
    return np.tile(np.arange(40, dtype=np.float32) * 10, (30, 1))


def test_in_process(run: Any, tmp_path: Path) -> None:
    dem = write_raster(tmp_path / "dem.tif", ramp())
    result = run("slope", DEM=dem, OUTPUT=tmp_path / "slope.tif")
    np.testing.assert_allclose(read_raster(result["OUTPUT"])[1:-1, 1:-1], 45, atol=1e-4)
    assert (tmp_path / "slope.qml").exists()


def test_temporary_output(run: Any, tmp_path: Path) -> None:
    dem = write_raster(tmp_path / "dem.tif", ramp())
    result = run("slope", DEM=dem, OUTPUT="TEMPORARY_OUTPUT")
    assert read_raster(result["OUTPUT"]).shape == (30, 40)


def test_a_real_dem_through_json(
    qgis_process: QgisProcess, shared_data: Path, tmp_path: Path
) -> None:
    dem = shared_data / "dem/vestfold_32m.tif"
    done = qgis_process.run("slope", {"DEM": dem, "OUTPUT": tmp_path / "slope.tif"})
    assert done.code == 0, done.text
    expected = gdal.DEMProcessing(str(tmp_path / "expected.tif"), str(dem), "slope")
    ours = read_raster(done.results["OUTPUT"])[1:-1, 1:-1]
    theirs = expected.ReadAsArray()[1:-1, 1:-1]
    both = (ours != -9999) & (theirs != -9999)
    assert np.abs(ours - theirs)[both].max() <= 1e-3


def test_bad_input_ends_with_code_1_and_a_message(
    qgis_process: QgisProcess, tmp_path: Path
) -> None:
    dem = write_raster(tmp_path / "dem.tif", ramp(), crs="EPSG:4326")
    done = qgis_process.call(
        "run", "rockoutcrop:slope", f"--DEM={dem}", f"--OUTPUT={tmp_path / 'slope.tif'}"
    )
    assert done.returncode == 1
    assert "in degrees" in done.stdout + done.stderr
    assert not list(tmp_path.glob("*slope*"))


def test_cancelled_before_it_starts(run: Any, tmp_path: Path) -> None:
    dem = write_raster(tmp_path / "dem.tif", ramp())
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run("slope", feedback=feedback, DEM=dem, OUTPUT=tmp_path / "slope.tif")
    assert [path.name for path in tmp_path.iterdir()] == ["dem.tif"]


def test_a_folder_that_is_not_there(run: Any, tmp_path: Path) -> None:
    dem = write_raster(tmp_path / "dem.tif", ramp())
    with pytest.raises(QgsProcessingException, match="OUTPUT: nothing can be written"):
        run("slope", DEM=dem, OUTPUT=tmp_path / "no" / "slope.tif")
