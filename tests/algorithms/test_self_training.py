"""Training in stages, and its labels, as a user runs them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from rock_outcrop.algorithms.label_parameters import shares
from rock_outcrop.rock_outcrop_plugin.errors import InputError
from rock_outcrop.tests.qgis_side import QgisProcess, Scene

Run = Callable[..., dict[str, Any]]


def _masks(scene: Scene) -> list[Path]:
    return [scene.composite.parent / f"{name}.tif" for name in ("johnson", "geomap")]


def _band(path: str | Path) -> np.ndarray:
    values: np.ndarray = gdal.Open(str(path)).ReadAsArray()
    return values


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([], ((0.5, 0.5), None)),
        ([0.5, 0.5], ((0.5, 0.5), None)),
        ([3, 1], ((0.75, 0.25), None)),
        ([0.25, 0.25], ((0.5, 0.5), 0.5)),
        ([0.25, 0.25, 0.5], ((0.5, 0.5), 0.5)),
        ([0, 0, 1], ((0.5, 0.5), 1.0)),
    ],
)
def test_weights_of_masks_and_teacher(
    given: list[float], expected: tuple[tuple[float, ...], float | None]
) -> None:
    assert shares(given, 2) == expected


@pytest.mark.parametrize("given", [[1.0], [1, 1, 1, 1], [-1, 2], [0, 0]])
def test_weights_that_cannot_be(given: list[float]) -> None:
    with pytest.raises(InputError, match="WEIGHTS"):
        shares(given, 2)


def test_pseudo_labels_are_half_teacher_half_masks(
    run: Run, scene: Scene, trained: dict[str, Any], tmp_path: Path
) -> None:
    results = run(
        "pseudolabels",
        MODEL=trained["MODEL"],
        **scene.inputs,
        LABELS=_masks(scene),
        WEIGHTS="0.25, 0.25, 0.5",
        LOW_CONFIDENCE=0.5,
        HIGH_CONFIDENCE=0.5,
        OUTPUT=tmp_path / "labels.tif",
    )
    labels = _band(results["OUTPUT"])
    masks = [_band(path) for path in _masks(scene)]
    # Where composite or DEM have no data the masks count alone.
    has_channels = (_band(scene.composite) > 0).all(axis=0) & (_band(scene.dem) > -9000)
    known = (labels >= 0) & (masks[0] != 255) & (masks[1] != 255) & has_channels
    teacher = (labels - 0.25 * masks[0] - 0.25 * masks[1])[known] / 0.5
    assert set(np.unique(teacher.round(3))) <= {0.0, 1.0}
    assert results["CONFIDENT"] == pytest.approx(1.0)
    assert 0 <= results["OVERRULED"] < 0.5


def test_two_stages_by_qgis_process(
    qgis_process: QgisProcess, scene: Scene, tmp_path: Path
) -> None:
    folder = tmp_path / "run"
    finished = qgis_process.run(
        "selftrain",
        {
            **scene.inputs,
            "LABELS": _masks(scene),
            "WEIGHTS": "0.5,0.5",
            "TILES": scene.tiles,
            "STAGES": 2,
            "WIDTH": 2,
            "EPOCHS": 1,
            "DEVICE": "cpu",
            "RUN_FOLDER": folder,
            "MODEL": tmp_path / "rock.safetensors",
        },
    )
    assert finished.code == 0, finished.text
    results = finished.results
    assert results["STATUS"] == "finished"
    assert 0 <= results["IOU"] <= 1
    assert results["STAGE"] in (1, 2)
    assert (tmp_path / "rock.safetensors").exists()
    assert Path(results["ONNX"]).exists()
    for stage in ("stage-1", "stage-2"):
        assert (folder / stage / "model.safetensors").exists()
        assert (folder / stage / "report.html").exists()
        assert (folder / stage / "labels.tif").exists()
    assert "Self-training report" in Path(results["REPORT"]).read_text(encoding="utf-8")


def test_masks_alone_and_a_tile_grid_of_its_own(run: Run, scene: Scene, tmp_path: Path) -> None:
    results = run(
        "selftrain",
        **scene.inputs,
        LABELS=_masks(scene),
        FIRST_LABELS="masks",
        RECIPE="rock-published",
        STAGES=1,
        WIDTH=2,
        EPOCHS=1,
        CROP=64,
        CROPS_PER_TILE=2,
        DEVICE="cpu",
        RUN_FOLDER=tmp_path / "run",
    )
    assert results["STATUS"] == "finished"
    assert (tmp_path / "run" / "tiles.gpkg").exists()
    assert not (tmp_path / "run" / "stage-0" / "label_model.safetensors").exists()


def test_a_recipe_without_a_label_model_says_so(run: Run, scene: Scene, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="FIRST_LABELS"):
        run(
            "selftrain",
            **scene.inputs,
            LABELS=_masks(scene),
            TILES=scene.tiles,
            RECIPE="rock-published",
            FIRST_LABELS="label_model",
            WIDTH=2,
            EPOCHS=1,
            DEVICE="cpu",
            RUN_FOLDER=tmp_path / "run",
        )
