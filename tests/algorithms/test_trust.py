"""Gaps, quality and uncertainty through the provider, as the toolbox runs them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProcessingException,
    QgsProject,
    QgsRasterContourRenderer,
    QgsSingleBandPseudoColorRenderer,
)

from rock_outcrop.tests.qgis_side import Scene

Run = Callable[..., dict[str, Any]]


@pytest.fixture
def with_gap(scene: Scene, tmp_path: Path) -> Path:
    """The composite with a hole of 100 x 200 pixels."""
    path = tmp_path / "gap.tif"
    gdal.Translate(str(path), str(scene.composite), format="GTiff")
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for band in range(1, 7):
        dataset.GetRasterBand(band).WriteArray(np.zeros((100, 200), np.uint16), 50, 30)
    del dataset
    return path


@pytest.fixture
def project(provider: object) -> Iterator[QgsProject]:
    """An empty project."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def pixels(path: str | Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def test_gaps_are_mapped_and_marked_and_everything_arrives_styled(
    project: QgsProject, trained: dict[str, Any], scene: Scene, with_gap: Path, tmp_path: Path
) -> None:
    import processing

    names = ("PROBABILITY", "MASK", "QUALITY", "UNCERTAINTY")
    outputs = {name: str(tmp_path / f"{name.lower()}.tif") for name in names}
    processing.runAndLoadResults(
        "rockoutcrop:predict",
        {
            "MODEL": trained["MODEL"],
            "COMPOSITE": str(with_gap),
            "DEM": str(scene.dem),
            "DEVICE": "cpu",
            "TEST_TIME_AUGMENTATION": "flips",
            **outputs,
        },
    )
    quality = pixels(outputs["QUALITY"])
    has_composite = (pixels(with_gap) > 0).all(axis=0)
    dem = gdal.Open(str(scene.dem))
    has_elevation = dem.ReadAsArray() != dem.GetRasterBand(1).GetNoDataValue()
    expected = np.where(has_elevation, np.where(has_composite, 1, 2), 255)
    np.testing.assert_array_equal(quality, expected)
    assert (quality[30:130, 50:250] != 1).all()
    for name in names:
        np.testing.assert_array_equal(pixels(outputs[name]) == 255, quality == 255)
    (group,) = project.layerTreeRoot().findGroups()
    kinds = {node.name(): type(node.layer().renderer()) for node in group.findLayers()}
    assert kinds == {
        "Rock probability": QgsSingleBandPseudoColorRenderer,
        "Rock mask": QgsRasterContourRenderer,
        "Quality": QgsPalettedRasterRenderer,
        "Uncertainty": QgsSingleBandPseudoColorRenderer,
    }


def test_gaps_stay_nodata_where_that_is_wanted(
    run: Run, trained: dict[str, Any], scene: Scene, with_gap: Path, tmp_path: Path
) -> None:
    mask = tmp_path / "mask.tif"
    run(
        "predict",
        MODEL=trained["MODEL"],
        COMPOSITE=with_gap,
        DEM=scene.dem,
        TOPOGRAPHY_ONLY=False,
        DEVICE="cpu",
        MASK=mask,
    )
    assert (pixels(mask)[30:130, 50:250] == 255).all()


def test_a_place_without_a_composite(
    run: Run, trained: dict[str, Any], scene: Scene, tmp_path: Path
) -> None:
    outputs = {"MASK": tmp_path / "mask.tif", "QUALITY": tmp_path / "quality.tif"}
    run("predict", MODEL=trained["ONNX"], DEM=scene.dem, DEVICE="cpu", **outputs)
    quality = pixels(outputs["QUALITY"])
    assert set(np.unique(quality)) <= {2, 255}
    assert (quality == 2).any()
    with pytest.raises(QgsProcessingException, match="UNCERTAINTY.*teacher only"):
        run(
            "predict",
            MODEL=trained["ONNX"],
            **scene.inputs,
            DEVICE="cpu",
            UNCERTAINTY=tmp_path / "uncertainty.tif",
        )
