"""Elevation fetched through Processing and the worker, from a server on this machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException

from ..servers.files import FileServer

LEFT, TOP = 400_000.0, -1_300_000.0
EXTENT = f"{LEFT + 13},{LEFT + 395},{TOP - 395},{TOP - 13} [EPSG:3031]"


def write_tile(path: Path) -> None:
    """Write 64 x 64 pixels whose elevation is their number."""
    path.parent.mkdir(parents=True, exist_ok=True)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 64, 64, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((LEFT, 10.0, 0.0, TOP, 0.0, -10.0))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(3031)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.GetRasterBand(1).SetNoDataValue(-9999.0)
    dataset.GetRasterBand(1).WriteArray(np.arange(4096, dtype=np.float32).reshape(64, 64))


@pytest.fixture
def server(tmp_path: Path) -> Iterator[FileServer]:
    """A bucket with one tile of REMA."""
    folder = tmp_path / "bucket"
    write_tile(folder / "10m/17_35/17_35_10m_v2.0_dem.tif")
    with FileServer(folder) as running:
        yield running


def test_a_tile_of_a_bucket(
    run: Callable[..., dict[str, Any]], server: FileServer, tmp_path: Path
) -> None:
    output = tmp_path / "dem.tif"
    results = run("fetchdem", EXTENT=EXTENT, ADDRESS=server.url, OUTPUT=output)
    assert results["VALID_SHARE"] == 1.0
    dataset = gdal.Open(str(output))
    assert dataset.GetGeoTransform() == (LEFT + 10, 10.0, 0.0, TOP - 10, 0.0, -10.0)
    expected = np.arange(4096, dtype=np.float32).reshape(64, 64)[1:40, 1:40]
    np.testing.assert_array_equal(dataset.ReadAsArray(), expected)
    assert dataset.GetRasterBand(1).GetUnitType() == "m"
    assert "ellipsoid" in dataset.GetMetadataItem("ROCK_OUTCROP_HEIGHTS")


def test_a_local_folder_and_an_extent_in_degrees(
    run: Callable[..., dict[str, Any]], server: FileServer, tmp_path: Path
) -> None:
    output = tmp_path / "dem.tif"
    run(
        "fetchdem",
        SOURCE="local",
        FILES=server.folder,
        EXTENT="162.885,162.89,-77.527,-77.523 [EPSG:4326]",
        RESOLUTION=20,
        CRS="EPSG:3031",
        OUTPUT=output,
    )
    assert gdal.Open(str(output)).GetGeoTransform()[1] == 20.0


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"RESOLUTION": 20}, "2, 10 or 32"),
        ({"SOURCE": "local"}, "FILES: none"),
        ({"SOURCE": "local", "FILES": "/nowhere/at/all"}, "is not there"),
        ({"CRS": "EPSG:4326"}, "in degrees"),
    ],
)
def test_said_in_words(
    run: Callable[..., dict[str, Any]], tmp_path: Path, options: dict[str, Any], words: str
) -> None:
    with pytest.raises(QgsProcessingException, match=words):
        run("fetchdem", **{"EXTENT": EXTENT, "OUTPUT": tmp_path / "dem.tif", **options})
    assert not (tmp_path / "dem.tif").exists()


def test_an_address_without_the_file(
    run: Callable[..., dict[str, Any]], server: FileServer, tmp_path: Path
) -> None:
    with pytest.raises(QgsProcessingException, match=r"none\.tif.*is not there"):
        run(
            "fetchdem",
            EXTENT=EXTENT,
            ADDRESS=f"{server.url}/none.tif",
            OUTPUT=tmp_path / "dem.tif",
        )


def test_help_cites_the_sources(provider: object) -> None:
    from qgis.core import QgsApplication

    found = QgsApplication.processingRegistry().algorithmById("rockoutcrop:fetchdem")
    text = found.shortHelpString()
    assert "10.7910/DVN/EBW8UC" in text
    assert "Copernicus DEM" in text
