"""Composites and the sign-in as a user runs them, against an Earth Engine on this machine."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback

from rock_outcrop.tests.qgis_side import QgisProcess

from .conftest import Engine
from .small_layers import read_raster

Run = Callable[..., dict[str, Any]]
LEFT, TOP = 2_311_200, 475_800
EXTENT = f"{LEFT},{LEFT + 640},{TOP - 640},{TOP} [EPSG:3031]"


@pytest.fixture
def inputs(engine: Engine, tmp_path: Path) -> dict[str, Any]:
    return {
        "SOURCE": "earthengine",
        "EXTENT": EXTENT,
        "START": "2020-01-01",
        "END": "2020-01-31",
        "SERVICE_ACCOUNT": engine.key,
        "ADDRESS": engine.address,
        "FOLDER": tmp_path / "tiles",
        "OUTPUT": tmp_path / "composite.tif",
    }


class Listener(QgsProcessingFeedback):
    """Keeps the log."""

    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.lines.append(info)


def test_a_composite(run: Run, inputs: dict[str, Any], tmp_path: Path) -> None:
    listener = Listener()
    result = run("fetchcomposite", listener, **inputs, TILE_SIZE=64)
    assert result["SCENES"] == 3
    assert result["VALID_SHARE"] == 1.0
    estimate = next(line for line in listener.lines if "requests" in line)
    assert "64 x 64 pixels, 1 requests" in estimate
    pixels = read_raster(result["OUTPUT"])
    for band in range(6):
        # The middle day is under cloud in the west.
        assert np.unique(pixels[band, :, :32]).tolist() == [1500 + band]
        assert np.unique(pixels[band, :, 32:]).tolist() == [2000 + band]
    dataset = gdal.Open(result["OUTPUT"])
    assert dataset.GetGeoTransform() == (LEFT, 10, 0, TOP, 0, -10)
    assert [dataset.GetRasterBand(n).GetDescription() for n in (1, 6)] == ["B02", "B12"]
    assert dataset.GetMetadataItem("ROCK_OUTCROP_SCENES") == "3"


def test_an_extent_of_another_system(run: Run, inputs: dict[str, Any]) -> None:
    changes = {"EXTENT": "78.374,78.379,-68.526,-68.524 [EPSG:4326]"}
    result = run("fetchcomposite", **{**inputs, **changes})
    transform = gdal.Open(result["OUTPUT"]).GetGeoTransform()
    assert transform[0] % 10 == 0
    assert transform[3] % 10 == 0


def test_no_key_in_what_is_kept(
    qgis_process: QgisProcess, inputs: dict[str, Any], engine: Engine
) -> None:
    done = qgis_process.run("fetchcomposite", {**inputs, "MONTHS": "1"})
    assert done.code == 0, done.text
    secret = json.loads(engine.key.read_text())["private_key"].splitlines()[1]
    assert secret not in done.text
    kept = [path for path in qgis_process.profile.rglob("*") if path.is_file()]
    assert kept
    for path in kept:
        assert secret.encode() not in path.read_bytes()
        assert b"token-0-secret" not in path.read_bytes()


@pytest.mark.parametrize(
    ("changes", "pattern"),
    [
        ({"START": "2020-02-01"}, "START, END: .*before the first.*Exchange"),
        ({"START": "yesterday"}, "START"),
        ({"MONTHS": "11,13"}, "MONTHS: '11,13'"),
        ({"MONTHS": ""}, "MONTHS"),
        ({"MONTHS": "summer"}, "MONTHS: 'summer'"),
        ({"CRS": "EPSG:4326"}, "CRS: .*projected"),
        ({"EXTENT": "0,1000,0,1000 [EPSG:3031]"}, "pole hole.*TOPOGRAPHY_ONLY"),
        ({"EXTENT": "0,0,0,0 [EPSG:3031]"}, "EXTENT"),
        ({"LEVEL": "l1c", "CLOUD_MASK": "scl"}, "CLOUD_MASK: .*no scene classes"),
        ({"LEVEL": "l1c", "SOURCE": "stac"}, "LEVEL: .*Earth Engine only"),
        ({"ADDRESS": "earthengine.googleapis.com"}, "ADDRESS: .*https://"),
        ({"SERVICE_ACCOUNT": "/nowhere/key.json"}, "SERVICE_ACCOUNT: there is no file"),
        ({"PROJECT": "another-project"}, "PROJECT: .*'another-project'"),
        ({"ADDRESS": "http://127.0.0.1:9"}, "cannot be reached"),
        ({"START": "2019-01-01", "END": "2019-12-31"}, "no scene from 2019-01-01"),
    ],
    ids=lambda value: ",".join(value) if isinstance(value, dict) else "",
)
def test_bad_input(
    run: Run, inputs: dict[str, Any], tmp_path: Path, changes: dict[str, Any], pattern: str
) -> None:
    with pytest.raises(QgsProcessingException, match=pattern):
        run("fetchcomposite", **{**inputs, **changes})
    assert not (tmp_path / "composite.tif").exists()


def test_signing_in_with_a_key(run: Run, engine: Engine) -> None:
    listener = Listener()
    result = run("signinearthengine", listener, SERVICE_ACCOUNT=engine.key, ADDRESS=engine.address)
    assert result["PROJECT_USED"] == "my-antarctica"
    assert any("computes for the project" in line for line in listener.lines)


def test_signing_in_says_what_is_missing(
    run: Run, engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    with pytest.raises(QgsProcessingException, match="Nobody is signed in"):
        run("signinearthengine", ADDRESS=engine.address, BROWSER=False)


def test_help_cites_the_sources(provider: object) -> None:
    found = QgsApplication.processingRegistry().algorithmById("rockoutcrop:fetchcomposite")
    assert "Copernicus" in found.shortHelpString()
    assert "Pasquarella" in found.shortHelpString()
