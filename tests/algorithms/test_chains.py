"""The modeler chains: they open, can be read, and run as a script would run them."""

from __future__ import annotations

import ast
import html
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QRectF

from rock_outcrop.tests.qgis_side import ROOT, QgisProcess, Scene

from ..servers.files import FileServer
from .conftest import Engine
from .small_layers import write_marks
from .test_fetchcomposite import EXTENT, LEFT, TOP

CHAINS = sorted((ROOT / "algorithms" / "chains").glob("*.model3"))
NAMES = {
    "map_rock_outcrops": "maprockoutcrops",
    "prepare_training_data": "preparetrainingdata",
    "train_from_references": "trainfromreferences",
    "refine_and_compare": "refineandcompare",
    "fetch_map_compare": "fetchmapcompare",
}
# The modeler draws what a step gives in a line under its box.
LINE_UNDER_A_STEP = 25.0
SMALL = {"WIDTH": 2, "EPOCHS": 1, "CROP": 64, "DEVICE": "cpu"}


@pytest.fixture(params=CHAINS, ids=lambda path: path.stem)
def model(request: pytest.FixtureRequest, provider: object) -> QgsProcessingModelAlgorithm:
    """A chain as the modeler opens it."""
    opened = QgsProcessingModelAlgorithm()
    assert opened.fromFile(str(request.param))
    return opened


def test_every_chain_is_an_algorithm(provider: object) -> None:
    from qgis.core import QgsApplication

    registry = QgsApplication.processingRegistry()
    for name in NAMES.values():
        found = registry.algorithmById(f"rockoutcrop:{name}")
        assert isinstance(found, QgsProcessingModelAlgorithm)
        assert found.groupId() == "rockoutcrops"
    assert {path.stem for path in CHAINS} == set(NAMES)


def test_every_step_is_found_and_explained(model: QgsProcessingModelAlgorithm) -> None:
    valid, problems = model.validate()
    assert valid, problems
    for child in model.childAlgorithms().values():
        assert child.algorithm() is not None, child.algorithmId()
        assert child.algorithmId().startswith("rockoutcrop:")
        assert child.description()
        assert len(child.comment().description()) > 20
        known = {definition.name() for definition in child.algorithm().parameterDefinitions()}
        assert set(child.parameterSources()) <= known
    for definition in model.parameterDefinitions():
        assert definition.isDestination() or model.helpContent()[definition.name()]


def boxes(model: QgsProcessingModelAlgorithm) -> Iterator[tuple[str, QRectF]]:
    """Yield what the modeler draws, by name; a position is the middle of a box."""

    def box(component: Any, below: float = 0.0) -> QRectF:
        size = component.size()
        left = component.position().x() - size.width() / 2
        top = component.position().y() - size.height() / 2
        return QRectF(left, top, size.width(), size.height() + below)

    for name, component in model.parameterComponents().items():
        yield name, box(component)
    for name, child in model.childAlgorithms().items():
        yield name, box(child, LINE_UNDER_A_STEP)
        yield f"{name} comment", box(child.comment())
        for title, result in child.modelOutputs().items():
            yield f"{name} {title}", box(result)


def test_nothing_covers_anything_else(model: QgsProcessingModelAlgorithm) -> None:
    for (first, one), (second, other) in combinations(boxes(model), 2):
        assert not one.intersects(other), (first, second)
    # The three coloured boxes hold everything.
    groups = [
        QRectF(
            group.position().x() - group.size().width() / 2,
            group.position().y() - group.size().height() / 2,
            group.size().width(),
            group.size().height(),
        )
        for group in model.groupBoxes()
    ]
    assert len(groups) == 3
    assert not any(one.intersects(other) for one, other in combinations(groups, 2))
    for name, place in boxes(model):
        assert any(group.contains(place) for group in groups), name


def test_training_data_by_qgis_process(
    qgis_process: QgisProcess, scene: Scene, tmp_path: Path
) -> None:
    results = {
        "johnson_raster": tmp_path / "johnson.tif",
        "geomap_raster": tmp_path / "geomap.tif",
        "merged_label": tmp_path / "label.tif",
        "slope": tmp_path / "slope.tif",
        "tiles": tmp_path / "tiles.gpkg",
    }
    done = qgis_process.run(
        "preparetrainingdata",
        {
            **scene.inputs,
            "JOHNSON": scene.johnson,
            "GEOMAP": scene.geomap,
            "WEIGHTS": "3,1",
            "TILE_SIZE": 130,
            **results,
        },
    )
    assert done.code == 0, done.text
    label = gdal.Open(str(results["merged_label"])).ReadAsArray()
    masks = [gdal.Open(str(results[f"{n}_raster"])).ReadAsArray() for n in ("johnson", "geomap")]
    both = (masks[0] != 255) & (masks[1] != 255)
    np.testing.assert_allclose(label[both], (0.75 * masks[0] + 0.25 * masks[1])[both], atol=1e-6)
    dataset = ogr.Open(str(results["tiles"]))
    splits = {feature["split"] for feature in dataset.GetLayer("tiles")}
    assert {"train", "validation"} <= splits
    assert results["slope"].exists()


@pytest.fixture
def corner(scene: Scene, tmp_path: Path) -> dict[str, Path]:
    """COMPOSITE and DEM of a part of the scene that holds rock."""
    found = {}
    for name, path in scene.inputs.items():
        found[name] = tmp_path / path.name
        gdal.Translate(str(found[name]), str(path), srcWin=[130, 130, 100, 100])
    return found


def test_training_from_references_by_qgis_process(
    qgis_process: QgisProcess, scene: Scene, corner: dict[str, Path], tmp_path: Path
) -> None:
    model = tmp_path / "rock.safetensors"
    done = qgis_process.run(
        "trainfromreferences",
        {
            **corner,
            "JOHNSON": scene.johnson,
            "GEOMAP": scene.geomap,
            "STAGES": 1,
            **SMALL,
            "tiles": tmp_path / "tiles.gpkg",
            "model": model,
            "model_as_onnx": tmp_path / "rock.onnx",
            "training_report": tmp_path / "report.html",
        },
    )
    assert done.code == 0, done.text
    assert model.exists()
    assert "Self-training report" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_refining_with_marks_by_qgis_process(
    qgis_process: QgisProcess,
    scene: Scene,
    corner: dict[str, Path],
    trained: dict[str, Any],
    tmp_path: Path,
) -> None:
    names = {
        "tiles": "tiles.gpkg",
        "refined_model": "refined.safetensors",
        "model_as_onnx": "refined.onnx",
        "training_report": "training.html",
        "rock_probability": "probability.tif",
        "rock_mask": "mask.tif",
        "agreement": "agreement.tif",
        "comparison_table": "table.csv",
        "comparison_report": "report.html",
        "disagreements": "disagreements.gpkg",
    }
    results = {name: tmp_path / file for name, file in names.items()}
    corrections = write_marks(
        tmp_path / "corrections.gpkg", corner["DEM"], [(50, 50, "rock"), (80, 60, "not rock")]
    )
    judged = write_marks(
        tmp_path / "judged.gpkg", corner["DEM"], [(30, 90, "rock"), (90, 40, "not rock")]
    )
    done = qgis_process.run(
        "refineandcompare",
        {
            "MODEL": trained["MODEL"],
            **corner,
            "JOHNSON": scene.johnson,
            "GEOMAP": scene.geomap,
            "CORRECTIONS": corrections,
            "TRUTH": judged,
            "EPOCHS": 1,
            "CROP": 64,
            "DEVICE": "cpu",
            **results,
        },
    )
    assert done.code == 0, done.text
    assert all(path.exists() for path in results.values())
    assert "2 marks of corrections.gpkg changed" in results["training_report"].read_text("utf-8")
    assert "2 points of 'judged'" in results["comparison_report"].read_text("utf-8")


@pytest.fixture
def bucket(tmp_path: Path) -> Iterator[FileServer]:
    """A server with an elevation model and a rock mask of the place of the composite."""
    folder = tmp_path / "bucket"
    folder.mkdir()
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(3031)
    dem = gdal.GetDriverByName("GTiff").Create(str(folder / "dem.tif"), 80, 80, 1, gdal.GDT_Float32)
    dem.SetGeoTransform((LEFT - 80, 10.0, 0.0, TOP + 80, 0.0, -10.0))
    dem.SetProjection(crs.ExportToWkt())
    dem.GetRasterBand(1).SetNoDataValue(-9999.0)
    dem.GetRasterBand(1).WriteArray(np.arange(6400, dtype=np.float32).reshape(80, 80) / 50)
    del dem
    mask = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "add.gpkg"))
    layer = mask.CreateLayer("add", crs, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    right, bottom = LEFT + 300, TOP - 300
    ring = f"{LEFT} {TOP},{right} {TOP},{right} {bottom},{LEFT} {bottom},{LEFT} {TOP}"
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
    layer.CreateFeature(feature)
    del feature, layer, mask
    with FileServer(folder) as running:
        yield running


def test_fetch_map_compare_by_qgis_process(
    qgis_process: QgisProcess,
    engine: Engine,
    bucket: FileServer,
    trained: dict[str, Any],
    tmp_path: Path,
) -> None:
    names = {
        "composite": "composite.tif",
        "elevation": "dem.tif",
        "reference": "reference.gpkg",
        "rock_probability": "probability.tif",
        "rock_mask": "mask.tif",
        "agreement": "agreement.tif",
        "comparison_table": "table.csv",
        "comparison_report": "report.html",
        "disagreements": "disagreements.gpkg",
    }
    results = {name: tmp_path / file for name, file in names.items()}
    done = qgis_process.run(
        "fetchmapcompare",
        {
            "EXTENT": EXTENT,
            "START": "2020-01-01",
            "END": "2020-01-31",
            "MODEL": trained["MODEL"],
            "PRODUCT": "add",
            "SERVICE_ACCOUNT": engine.key,
            "COMPOSITE_ADDRESS": engine.address,
            "DEM_ADDRESS": f"{bucket.url}/dem.tif",
            "REFERENCE_ADDRESS": f"{bucket.url}/add.gpkg",
            "DEVICE": "cpu",
            **results,
        },
    )
    assert done.code == 0, done.text
    assert all(path.exists() for path in results.values())
    mask = gdal.Open(str(results["rock_mask"]))
    assert mask.GetGeoTransform() == (LEFT, 10, 0, TOP, 0, -10)
    rock = mask.ReadAsArray() == 1
    mapped = np.zeros_like(rock)
    mapped[:30, :30] = True
    dataset = ogr.Open(str(results["disagreements"]))
    pixels = sum(feature["pixels"] for feature in dataset.GetLayer("disagreements"))
    agreement = gdal.Open(str(results["agreement"])).ReadAsArray()
    assert np.array_equal(np.isin(agreement, (2, 3)), rock != mapped)
    assert pixels == np.count_nonzero(rock != mapped)
    assert [request.path for request in bucket.asked("add.gpkg")]


def test_a_chain_says_which_step_failed(
    qgis_process: QgisProcess, scene: Scene, tmp_path: Path
) -> None:
    rasters = ("johnson_raster", "geomap_raster", "merged_label", "slope")
    done = qgis_process.run(
        "preparetrainingdata",
        {
            **scene.inputs,
            "JOHNSON": scene.johnson,
            "GEOMAP": scene.geomap,
            "WEIGHTS": "1,2,3",
            **{name: tmp_path / f"{name}.tif" for name in rasters},
            "tiles": tmp_path / "tiles.gpkg",
        },
    )
    assert done.code != 0
    assert "WEIGHTS" in done.text
    assert not (tmp_path / "merged_label.tif").exists()


def test_the_shipped_chains_are_those_of_the_scripts() -> None:
    """Whoever changes `scripts/chains` also writes the chains."""
    for path in CHAINS:
        script = (ROOT / "scripts" / "chains" / f"{path.stem}.py").read_text("utf-8")
        calls = [node for node in ast.walk(ast.parse(script)) if isinstance(node, ast.Call)]
        texts = [node.args[0].value for node in calls if getattr(node.func, "id", None) == "tr"]
        shipped = html.unescape(path.read_text("utf-8"))
        assert texts
        assert [text for text in texts if text not in shipped] == []
