"""`rockoutcrop:tilegrid` on the real scene and on a small one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from rock_outcrop.tests.qgis_side import QgisProcess

from .small_layers import ones, read_features, write_raster


@pytest.fixture
def small(tmp_path: Path) -> dict[str, Path]:
    """Four by four tiles of 20 px, with more rock the farther south."""
    label = ones(80, 80) * 0
    for row in range(4):
        label[row * 20 : row * 20 + row + 1] = 1
    return {
        "COMPOSITE": write_raster(
            tmp_path / "composite.tif",
            np.full((2, 80, 80), 500, np.uint16),
            nodata=0,
            bands=("B02", "B03"),
        ),
        "LABEL": write_raster(tmp_path / "label.tif", label, nodata=255),
    }


def test_the_real_scene_through_qgis_process(
    qgis_process: QgisProcess, shared_data: Path, tmp_path: Path
) -> None:
    scene = shared_data / "vestfold"
    done = qgis_process.run(
        "tilegrid",
        {
            "COMPOSITE": scene / "composite.tif",
            "DEM": scene / "dem.tif",
            "LABEL": scene / "truth.tif",
            "VALIDATION": 0.33,
            "SEED": 4,
            "OUTPUT": tmp_path / "tiles.gpkg",
        },
    )
    assert done.code == 0, done.text
    rows = read_features(done.results["OUTPUT"])
    assert {(row["column"], row["row"]) for row in rows} == {
        (column, row) for column in (444, 445, 446) for row in (90, 91, 92)
    }
    assert [row["split"] for row in rows].count("validation") == 3


def test_numbers_are_taken(run: Any, small: dict[str, Path], tmp_path: Path) -> None:
    output = tmp_path / "tiles.gpkg"
    run("tilegrid", **small, TILE_SIZE=20, MAX_TILES=8, VALIDATION=0.25, TEST=0.25, OUTPUT=output)
    rows = read_features(output)
    splits = [row["split"] for row in rows]
    assert len(rows) == 16
    assert [splits.count(name) for name in ("train", "validation", "test", None)] == [4, 2, 2, 8]
    assert {row["row"] for row in rows if row["selected"]} == {-4, -3}
    assert QgsVectorLayer(str(output), "tiles", "ogr").crs().authid() == "EPSG:3031"


def test_the_seed_decides(run: Any, small: dict[str, Path], tmp_path: Path) -> None:
    def splits(seed: int) -> list[str | None]:
        output = tmp_path / "tiles.gpkg"
        run("tilegrid", **small, TILE_SIZE=20, SEED=seed, OUTPUT=output)
        return [row["split"] for row in read_features(output)]

    first = splits(1)
    assert first == splits(1)
    assert any(first != splits(seed) for seed in (2, 3, 4))


def test_bands_of_the_recipe_decide_what_is_valid(
    run: Any, small: dict[str, Path], tmp_path: Path
) -> None:
    bands = np.full((3, 80, 80), 500, np.uint16)
    bands[2] = 0
    composite = write_raster(
        tmp_path / "extra.tif", bands, nodata=0, bands=("B02", "B03", "clouds")
    )
    output = tmp_path / "tiles.gpkg"
    run("tilegrid", COMPOSITE=composite, LABEL=small["LABEL"], TILE_SIZE=20, OUTPUT=output)
    assert {row["valid_fraction"] for row in read_features(output)} == {1.0}


def test_a_label_without_rock_is_refused(run: Any, small: dict[str, Path], tmp_path: Path) -> None:
    label = write_raster(tmp_path / "none.tif", ones(80, 80) * 0)
    with pytest.raises(QgsProcessingException, match=r"LABEL: .*has no rock pixel"):
        run("tilegrid", COMPOSITE=small["COMPOSITE"], LABEL=label, OUTPUT=tmp_path / "t.gpkg")
    assert not (tmp_path / "t.gpkg").exists()


def test_shares_that_leave_nothing_are_refused(
    run: Any, small: dict[str, Path], tmp_path: Path
) -> None:
    with pytest.raises(QgsProcessingException, match="VALIDATION, TEST"):
        run("tilegrid", **small, VALIDATION=0.6, TEST=0.6, OUTPUT=tmp_path / "t.gpkg")
