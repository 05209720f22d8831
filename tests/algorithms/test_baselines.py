"""The spectral rule and the forest, as users run them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterContourRenderer,
    QgsSingleBandPseudoColorRenderer,
)

from rock_outcrop.tests.qgis_side import QgisProcess, Scene

from .small_layers import ones, read_raster, write_raster

Run = Callable[..., dict[str, Any]]
QUICK = {"TREES": 10, "SAMPLES": 5000}


def iou(mask: str | Path, truth: Path) -> float:
    found, exact = read_raster(mask), read_raster(truth)
    valid = (found != 255) & (exact != 255)
    rock, real = (found == 1) & valid, (exact == 1) & valid
    return float((rock & real).sum() / (rock | real).sum())


def forest_inputs(scene: Scene, folder: Path, **changes: Any) -> dict[str, Any]:
    return {
        **scene.inputs,
        "LABEL": scene.label,
        "TILES": scene.tiles,
        **QUICK,
        "MASK": folder / "mask.tif",
        **changes,
    }


def test_the_rule_from_the_command_line(
    qgis_process: QgisProcess, scene: Scene, tmp_path: Path
) -> None:
    done = qgis_process.run(
        "spectralrule",
        {
            **scene.inputs,
            "PROBABILITY": tmp_path / "probability.tif",
            "MASK": tmp_path / "mask.tif",
        },
    )
    assert done.code == 0, done.text
    source, mask = gdal.Open(str(scene.composite)), gdal.Open(done.results["MASK"])
    assert mask.GetGeoTransform() == source.GetGeoTransform()
    assert mask.GetMetadataItem("ROCK_OUTCROP_PRODUCT") == "mask"
    assert mask.GetMetadataItem("ROCK_OUTCROP_MAX_NDSI") == "0.75"
    pixels, per_cent = mask.ReadAsArray(), read_raster(done.results["PROBABILITY"])
    np.testing.assert_array_equal(per_cent, np.select([pixels == 1, pixels == 0], [100, 0], 255))
    assert done.results["ROCK_AREA"] == pytest.approx((pixels == 1).sum() * 1e-4, rel=0.1)
    assert iou(done.results["MASK"], scene.truth) > 0.3
    assert (tmp_path / "mask.qml").exists()


def test_an_extent_of_the_rule(run: Run, scene: Scene, tmp_path: Path) -> None:
    whole = run("spectralrule", COMPOSITE=scene.composite, MASK=tmp_path / "whole.tif")
    left, step, _, top, *_ = gdal.Open(str(scene.composite)).GetGeoTransform()
    corners = left + 20 * step, left + 120 * step, top - 90 * step, top - 40 * step
    part = run(
        "spectralrule",
        COMPOSITE=scene.composite,
        EXTENT=",".join(f"{corner}" for corner in corners) + " [EPSG:3031]",
        MASK=tmp_path / "part.tif",
    )
    expected = read_raster(whole["MASK"])[40:90, 20:120]
    np.testing.assert_array_equal(read_raster(part["MASK"]), expected)


def test_a_threshold_of_the_rule(run: Run, scene: Scene, tmp_path: Path) -> None:
    shade = {"MAX_BLUE_IN_SHADE": 0.0}
    every = run("spectralrule", COMPOSITE=scene.composite, MASK=tmp_path / "every.tif")
    in_sun = run("spectralrule", COMPOSITE=scene.composite, **shade, MASK=tmp_path / "sun.tif")
    assert in_sun["ROCK_AREA"] < every["ROCK_AREA"]


def test_the_rule_needs_its_bands(run: Run, scene: Scene, tmp_path: Path) -> None:
    names = ("B02", "B03", "B04", "B08")
    short = write_raster(tmp_path / "short.tif", np.stack([ones()] * 4), nodata=0, bands=names)
    with pytest.raises(QgsProcessingException, match=r"COMPOSITE.*B11"):
        run("spectralrule", COMPOSITE=short, MASK=tmp_path / "mask.tif")
    assert not (tmp_path / "mask.tif").exists()


def test_no_output_is_refused(run: Run, scene: Scene) -> None:
    with pytest.raises(QgsProcessingException, match="no output"):
        run("spectralrule", COMPOSITE=scene.composite, MASK=None, PROBABILITY=None)


def test_the_forest_from_the_command_line(
    qgis_process: QgisProcess, scene: Scene, tmp_path: Path
) -> None:
    """Without tiles, as a user would try it first."""
    inputs = forest_inputs(scene, tmp_path, REPORT=tmp_path / "report.html")
    del inputs["TILES"]
    done = qgis_process.run("forestbaseline", inputs)
    assert done.code == 0, done.text
    assert 0.0 < done.results["IOU"] <= 1.0
    assert 0.0 < done.results["USED_THRESHOLD"] < 1.0
    assert "<html" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_the_forest_beats_the_masks_it_learnt_from(run: Run, scene: Scene, tmp_path: Path) -> None:
    result = run("forestbaseline", **forest_inputs(scene, tmp_path, TREES=30, SAMPLES=50_000))
    johnson = run(
        "rasterizemask",
        MASK=scene.johnson,
        REFERENCE=scene.composite,
        OUTPUT=tmp_path / "johnson.tif",
    )
    assert iou(result["MASK"], scene.truth) > iou(johnson["OUTPUT"], scene.truth)


def test_a_seed_repeats_a_forest(run: Run, scene: Scene, tmp_path: Path) -> None:
    names = ("first.tif", "second.tif")
    masks = [
        run("forestbaseline", **forest_inputs(scene, tmp_path, MASK=tmp_path / name))["MASK"]
        for name in names
    ]
    np.testing.assert_array_equal(*map(read_raster, masks))


def test_a_forest_refuses_a_label_without_rock(run: Run, scene: Scene, tmp_path: Path) -> None:
    bare = tmp_path / "bare.tif"
    gdal.Translate(str(bare), str(scene.label), scaleParams=[[0, 1, 0, 0]])
    folder = tmp_path / "output"
    folder.mkdir()
    with pytest.raises(QgsProcessingException, match=r"LABEL.*no rock"):
        run("forestbaseline", **forest_inputs(scene, folder, LABEL=bare))
    assert list(folder.iterdir()) == []


class CancelOn(QgsProcessingFeedback):
    """Cancels as soon as a progress text holds a word."""

    def __init__(self, word: str) -> None:
        super().__init__(False)
        self._word = word

    def setProgressText(self, text: str) -> None:
        if self._word in text:
            self.cancel()


def test_a_cancelled_forest_leaves_nothing(run: Run, scene: Scene, tmp_path: Path) -> None:
    inputs = forest_inputs(scene, tmp_path, TREES=300, SAMPLES=50_000)
    with pytest.raises(QgsProcessingException, match="cancel"):
        run("forestbaseline", CancelOn("Tree"), **inputs)
    assert list(tmp_path.iterdir()) == []


def test_baselines_arrive_styled_and_in_one_group(
    provider: object, scene: Scene, tmp_path: Path
) -> None:
    import processing

    QgsProject.instance().clear()
    outputs = {"PROBABILITY": tmp_path / "probability.tif", "MASK": tmp_path / "mask.tif"}
    inputs = {**forest_inputs(scene, tmp_path), **outputs}
    processing.runAndLoadResults(
        "rockoutcrop:forestbaseline",
        {key: str(value) if isinstance(value, Path) else value for key, value in inputs.items()},
    )
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert group.name().startswith("Rock by a random forest")
    renderers = {type(node.layer().renderer()) for node in group.findLayers()}
    assert renderers == {QgsRasterContourRenderer, QgsSingleBandPseudoColorRenderer}
    QgsProject.instance().clear()
