"""The whole main job on real terrain, through the shipped chain, as a script would run it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from rock_outcrop.tests.qgis_side import QgisProcess

TRAINING = {
    "WIDTH": 8,
    "EPOCHS": 8,
    "BATCH_SIZE": 8,
    "LEARNING_RATE": 0.003,
    "TEST": 0.34,
    "SEED": 1,
}


@pytest.fixture(scope="module")
def mapped(
    qgis_process: QgisProcess, shared_data: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, str]:
    """Results of the chain on the Vestfold Hills."""
    folder = shared_data / "vestfold"
    output = tmp_path_factory.mktemp("vestfold")
    finished = qgis_process.run(
        "maprockoutcrops",
        {
            "COMPOSITE": folder / "composite.tif",
            "DEM": folder / "dem.tif",
            "JOHNSON": folder / "johnson.gpkg",
            "GEOMAP": folder / "geomap.gpkg",
            "ADD": folder / "add.gpkg",
            "TRUTH": folder / "truth.tif",
            "SPLIT": "test",
            "DEVICE": "cpu",
            **TRAINING,
            "model": output / "model.safetensors",
            "model_as_onnx": output / "model.onnx",
            "training_report": output / "training.html",
            "merged_label": output / "label.tif",
            "slope": output / "slope.tif",
            "tiles": output / "tiles.gpkg",
            "rock_probability": output / "probability.tif",
            "rock_mask": output / "mask.tif",
            "rock_outlines": output / "outlines.gpkg",
            "agreement": output / "agreement.tif",
            "comparison_table": output / "table.csv",
            "comparison_report": output / "report.html",
        },
    )
    assert finished.code == 0, finished.text[-4000:]
    return finished.results


def truth_scores(table: str) -> dict[str, float]:
    with Path(table).open(newline="", encoding="utf-8") as file:
        return {
            row["candidate"]: float(row["iou"])
            for row in csv.DictReader(file)
            if row["scope"] == "all" and row["reference"] == "truth"
        }


def test_the_model_beats_every_mask_on_tiles_it_never_saw(mapped) -> None:
    model, *masks = truth_scores(mapped["comparison_table"]).values()
    assert len(masks) == 4
    assert model > max(masks) + 0.03


def test_every_output_is_there(mapped) -> None:
    for value in mapped.values():
        if isinstance(value, str) and value.startswith("/"):
            assert Path(value).exists(), value
