"""Prediction by blocks and whole regions, as a user runs them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsRasterLayer

from rock_outcrop.tests.qgis_side import QgisProcess, Scene

from .small_layers import memory_layer, read_features, read_raster

Run = Callable[..., dict[str, Any]]


class Listener(QgsProcessingFeedback):
    """Keeps the log; cancels once a text appears."""

    def __init__(self, word: str = "never") -> None:
        super().__init__(False)
        self._word = word
        self.lines: list[str] = []

    def setProgressText(self, text: str) -> None:
        if text.startswith(self._word):
            self.cancel()

    def pushInfo(self, info: str) -> None:
        self.lines.append(info)


def _inputs(scene: Scene, trained: dict[str, Any]) -> dict[str, Any]:
    return {"MODEL": trained["MODEL"], **scene.inputs, "DEVICE": "cpu", "BLOCK_SIZE": 512}


def test_blocks_cancelled_and_continued_give_the_same_map(
    run: Run, scene: Scene, trained: dict[str, Any], tmp_path: Path
) -> None:
    inputs = {**_inputs(scene, trained), "TILE_SIZE": 130, "OVERLAP": 20}
    by_blocks = {**inputs, "BLOCK_FOLDER": tmp_path / "blocks", "MASK": tmp_path / "blocks.tif"}
    with pytest.raises(QgsProcessingException, match="cancel"):
        run("predict", Listener("Block 2 of"), **by_blocks)
    assert not (tmp_path / "blocks.tif").exists()
    assert (tmp_path / "blocks" / "mask_0000_0000.tif").exists()
    listener = Listener()
    blocks = run("predict", listener, **by_blocks)
    assert any("finished already" in line for line in listener.lines)
    whole = run("predict", **inputs, MASK=tmp_path / "whole.tif")
    np.testing.assert_array_equal(read_raster(blocks["MASK"]), read_raster(whole["MASK"]))
    assert blocks["ROCK_AREA"] == pytest.approx(whole["ROCK_AREA"], rel=1e-3)
    other = {**by_blocks, "OVERLAP": 10}
    with pytest.raises(QgsProcessingException, match="OVERLAP was 20, is 10"):
        run("predict", **other)


def test_a_scheduler_that_is_not_there(
    run: Run, scene: Scene, trained: dict[str, Any], tmp_path: Path
) -> None:
    inputs = {**_inputs(scene, trained), "SCHEDULER": "nothing://127.0.0.1:9"}
    with pytest.raises(QgsProcessingException, match="SCHEDULER: no Dask scheduler answers"):
        run("predict", **inputs, MASK=tmp_path / "mask.tif")
    assert [path.name for path in tmp_path.iterdir()] == ["mask_blocks"]


def test_a_block_size_that_cannot_be(
    run: Run, scene: Scene, trained: dict[str, Any], tmp_path: Path
) -> None:
    inputs = {**_inputs(scene, trained), "BLOCK_SIZE": 600}
    with pytest.raises(QgsProcessingException, match="BLOCK_SIZE: 600"):
        run("predict", **inputs, MASK=tmp_path / "mask.tif")


def test_a_region_by_qgis_process(
    qgis_process: QgisProcess, scene: Scene, trained: dict[str, Any], tmp_path: Path
) -> None:
    index = tmp_path / "dem.csv"
    index.write_text(f"location\n{scene.dem}\n", encoding="utf-8")
    inputs = {
        **_inputs(scene, trained),
        "DEM": index,
        "RUN_FOLDER": tmp_path / "run",
        "PROBABILITY": tmp_path / "probability.tif",
        "MASK": tmp_path / "mask.tif",
        "OUTLINES": tmp_path / "outlines.gpkg",
    }
    finished = qgis_process.run("mapregion", inputs)
    assert finished.code == 0, finished.text
    assert read_raster(scene.composite).shape[1:] == read_raster(inputs["MASK"]).shape
    outlines = read_features(inputs["OUTLINES"])
    assert finished.results["OUTCROPS"] == len(outlines)
    rock = int((read_raster(inputs["MASK"]) == 1).sum())
    assert sum(outline["pixels"] for outline in outlines) == rock
    assert (tmp_path / "run" / "blocks" / "mask.vrt").exists()
    assert gdal.Open(str(tmp_path / "run" / "dem.vrt")) is not None
    stamps = {name: inputs[name].stat().st_mtime_ns for name in ("MASK", "OUTLINES")}
    again = qgis_process.run("mapregion", inputs)
    assert again.code == 0, again.text
    assert again.results == finished.results
    assert stamps == {name: inputs[name].stat().st_mtime_ns for name in stamps}


def test_an_area_that_was_drawn(
    run: Run, scene: Scene, trained: dict[str, Any], tmp_path: Path
) -> None:
    bounds = QgsRasterLayer(str(scene.composite)).extent()
    left, top = bounds.xMinimum() + 503, bounds.yMaximum() - 503
    area = memory_layer([(left, top - 1000, left + 800, top)])
    inputs = {**_inputs(scene, trained), "AREA": area, "RUN_FOLDER": tmp_path / "run"}
    outputs = {"PROBABILITY": tmp_path / "p.tif", "MASK": tmp_path / "m.tif"}
    results = run("mapregion", **inputs, **outputs, OUTLINES=None)
    mask = read_raster(results["MASK"])
    assert mask.shape == (101, 81)
    assert (mask[:100, :80] != 255).any()
    assert (mask[100] == 255).all()
    assert (mask[:, 80] == 255).all()
    assert "OUTLINES" not in results
    listener = Listener()
    again = {**inputs, "AREA": memory_layer([(left, top - 1000, left + 800, top)])}
    run("mapregion", listener, **again, **outputs, OUTLINES=None)
    assert any("finished already" in line for line in listener.lines)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"DEM": "/nowhere/dem.gpkg"}, "DEM: there is no file"),
        ({"DEM": "/vsicurl/http://127.0.0.1:9/dem.tif"}, "DEM: .*cannot be opened"),
    ],
)
def test_sources_that_are_not_there(  # noqa: PLR0917
    run: Run,
    scene: Scene,
    trained: dict[str, Any],
    tmp_path: Path,
    change: dict[str, Any],
    message: str,
) -> None:
    inputs = {**_inputs(scene, trained), **change, "RUN_FOLDER": tmp_path / "run"}
    outputs = {"PROBABILITY": tmp_path / "p.tif", "MASK": tmp_path / "m.tif"}
    with pytest.raises(QgsProcessingException, match=message):
        run("mapregion", **inputs, **outputs)
