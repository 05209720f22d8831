"""Bands in separate files of 10 m and 20 m, stacked as `docs/inputs.md` says, in a UTM zone."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from rock_outcrop.tests.qgis_side import QgisProcess

BANDS = ("blue", "green", "red", "nir", "swir1", "swir2")


@pytest.fixture(scope="module")
def stack(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The six bands of a real Sentinel-2 scene in one virtual raster."""
    folder = tmp_path_factory.mktemp("patagonia")
    files = [shared_data / "s2" / "patagonia" / f"{band}_band.nc" for band in BANDS]
    command = "gdalbuildvrt -separate -resolution highest -r bilinear -a_srs EPSG:32719"
    output = folder / "composite.vrt"
    subprocess.run([*command.split(), str(output), *map(str, files)], check=True)
    return output


def test_prediction_keeps_the_grid_of_the_stack(
    qgis_process: QgisProcess, trained: dict[str, Any], stack: Path, tmp_path: Path
) -> None:
    dem = tmp_path / "dem.tif"
    gdal.Translate(str(dem), str(stack), bandList=[1], outputType=gdal.GDT_Float32, noData=-9999)
    mask, probability = tmp_path / "mask.tif", tmp_path / "probability.tif"
    done = qgis_process.call(
        "run",
        "rockoutcrop:predict",
        f"--MODEL={trained['MODEL']}",
        f"--COMPOSITE={stack}",
        f"--DEM={dem}",
        "--DEVICE=cpu",
        f"--MASK={mask}",
        f"--PROBABILITY={probability}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "bands 1 to 6 are taken as" in done.stdout + done.stderr
    assert "Device: CPU" in done.stdout
    source, result = gdal.Open(str(stack)), gdal.Open(str(mask))
    assert result.GetGeoTransform() == source.GetGeoTransform()
    assert result.GetSpatialRef().IsSame(source.GetSpatialRef())
    assert set(np.unique(result.ReadAsArray())) <= {0, 1, 255}
    left = gdal.Open(str(probability)).ReadAsArray(0, 0, 300, 200)
    assert (left != 255).all()
