"""Results say where they come from: in the file, in QGIS's metadata, and nothing private."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from qgis.core import Qgis, QgsLayerMetadata, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from rock_outcrop.algorithms.layer_metadata import credits_of, licences_of, metadata_of
from rock_outcrop.algorithms.products import product_of
from rock_outcrop.rock_outcrop_plugin.native.tags import read_tags
from rock_outcrop.rock_outcrop_plugin.provenance import run_tags
from rock_outcrop.rock_outcrop_plugin.sources import source
from rock_outcrop.tests.qgis_side import QgisProcess, Scene

Run = Callable[..., dict[str, Any]]


def sidecar(file: Path) -> QgsLayerMetadata:
    """What the file beside a result says, as QGIS reads it."""
    document = QDomDocument()
    document.setContent(file.with_suffix(".qmd").read_text(encoding="utf-8"))
    metadata = QgsLayerMetadata()
    assert metadata.readMetadataXml(document.documentElement())
    return metadata


def test_a_prediction_names_model_inputs_and_parameters(
    run: Run, trained: dict[str, Any], scene: Scene, tmp_path: Path
) -> None:
    mask = tmp_path / "mask.tif"
    run(
        "predict",
        MODEL=trained["MODEL"],
        **scene.inputs,
        THRESHOLD=0.4,
        DEVICE="cpu",
        MASK=mask,
        PROBABILITY=None,
    )
    tags = read_tags(mask)
    inputs = {item["role"]: item for item in json.loads(tags["ROCK_OUTCROP_INPUTS"])}
    model = hashlib.sha256(Path(trained["MODEL"]).read_bytes()).hexdigest()
    assert tags["ROCK_OUTCROP_ALGORITHM"] == "rockoutcrop:predict"
    assert inputs["model"]["sha256"] == tags["ROCK_OUTCROP_MODEL_SHA256"] == model
    assert inputs["composite"]["name"] == scene.composite.name
    assert json.loads(tags["ROCK_OUTCROP_PARAMETERS"])["threshold"] == 0.4
    layer = QgsRasterLayer(str(mask), "mask")
    _, is_found = layer.loadDefaultMetadata()
    metadata = layer.metadata()
    assert is_found
    assert metadata.title() == "Rock mask: mask"
    assert any(model in line for line in metadata.history())
    assert any("threshold = 0.4" in line for line in metadata.history())
    assert metadata.crs().authid() == "EPSG:3031"
    (place,) = metadata.extent().spatialExtents()
    assert place.bounds.toRectangle().toString(0) == layer.extent().toString(0)
    created = metadata.dateTime(Qgis.MetadataDateType.Created)
    assert created.isValid()
    everything = "".join(tags.values()) + mask.with_suffix(".qmd").read_text(encoding="utf-8")
    assert str(tmp_path) not in everything
    assert str(scene.composite.parent) not in everything


def test_citations_go_from_a_fetched_mask_to_what_is_made_of_it(
    qgis_process: QgisProcess, run: Run, scene: Scene, tmp_path: Path
) -> None:
    fetched, drawn = tmp_path / "fetched.gpkg", tmp_path / "drawn.tif"
    label, outlines = tmp_path / "label.tif", tmp_path / "outlines.gpkg"
    run("fetchreference", PRODUCT="johnson", SOURCE=scene.johnson, OUTPUT=fetched)
    run("rasterizemask", MASK=fetched, REFERENCE=scene.dem, OUTPUT=drawn)
    run("mergelabels", LABELS=[drawn, drawn], WEIGHTS="1,3", OUTPUT=label)
    done = qgis_process.run("vectorizemask", {"MASK": drawn, "OUTPUT": outlines})
    assert done.code == 0, done.text
    for file in (fetched, drawn, label, outlines):
        metadata = sidecar(file)
        assert any("Burton-Johnson" in text for text in metadata.rights()), file
        assert any("given by the user" in text for text in metadata.rights()), file
        assert metadata.licenses() == [], "whose file it is nobody knows"
        assert "https://doi.org/10.5194/tc-10-1665-2016" in {link.url for link in metadata.links()}
    assert "weights = [0.25, 0.75]" in "".join(sidecar(label).history())
    assert read_tags(outlines)["ROCK_OUTCROP_PRODUCT"] == "outlines"


def test_what_a_publisher_gave_keeps_its_licence() -> None:
    told = [source("johnson").credit, source("geomap").credit]
    assert licences_of(told) == ["CC BY 3.0", "CC BY 4.0"]


def test_a_generated_scene_says_that_it_is_not_a_real_place(scene: Scene) -> None:
    for file in (scene.composite, scene.johnson):
        metadata = sidecar(file)
        assert "not a real place" in metadata.abstract()
        assert metadata.licenses() == []
    assert read_tags(scene.add)["ROCK_OUTCROP_PRODUCT"] == "add"


def test_metadata_that_somebody_has_damaged_does_no_harm(scene: Scene, tmp_path: Path) -> None:
    path = tmp_path / "mask.tif"
    dataset = gdal.Translate(str(path), str(scene.truth), format="GTiff")
    dataset.SetMetadata(
        {
            "ROCK_OUTCROP_PRODUCT": "mask",
            "ROCK_OUTCROP_INPUTS": "{not json",
            "ROCK_OUTCROP_PARAMETERS": "[1, 2]",
            "ROCK_OUTCROP_FETCHED": "yesterday",
        }
    )
    del dataset
    metadata = metadata_of(path)
    assert metadata is not None
    assert metadata.title() == "Rock mask: mask"
    written = metadata.dateTime(Qgis.MetadataDateType.Created)
    assert written.toSecsSinceEpoch() == int(path.stat().st_mtime)


def test_equal_runs_leave_equal_files(run: Run, scene: Scene, tmp_path: Path) -> None:
    files = [tmp_path / name / "slope.tif" for name in ("first", "second")]
    for file in files:
        file.parent.mkdir()
        run("slope", DEM=scene.dem, OUTPUT=file)
    first, second = (file.read_bytes() for file in files)
    assert first == second


def test_a_file_of_the_same_name_does_not_take_the_metadata_over(
    run: Run, scene: Scene, tmp_path: Path
) -> None:
    outlines, mask = tmp_path / "mask.gpkg", tmp_path / "mask.tif"
    run("vectorizemask", MASK=scene.truth, OUTPUT=outlines)
    run("rasterizemask", MASK=outlines, REFERENCE=scene.dem, OUTPUT=mask)
    assert sidecar(mask).identifier() == "mask.gpkg"
    outlines.unlink()
    run("rasterizemask", MASK=scene.johnson, REFERENCE=scene.dem, OUTPUT=mask)
    assert sidecar(mask).identifier() == "mask.tif"


def test_files_of_others_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.tif"
    gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1)
    assert metadata_of(path) is None
    assert metadata_of(tmp_path / "missing.tif") is None


def test_a_mask_of_others_is_known_by_the_name_of_its_layer_but_gets_no_credit(
    scene: Scene, tmp_path: Path
) -> None:
    path = tmp_path / "from elsewhere.gpkg"
    gdal.VectorTranslate(str(path), str(scene.geomap), layerName="geomap", format="GPKG")
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.GetLayer(0).SetMetadata({})
    del dataset
    assert product_of(path) == "geomap"
    assert credits_of(QgsVectorLayer(str(path), "mask")) == []


def test_what_is_private_stays_on_the_machine(tmp_path: Path) -> None:
    key, data = tmp_path / "key.json", tmp_path / "data.bin"
    key.write_text("secret")
    data.write_bytes(b"data")
    tags = run_tags(
        "rockoutcrop:fetchcomposite",
        {
            "service_account": str(key),
            "project": "my-project",
            "folder": str(tmp_path),
            "address": "https://user:password@host.org/stac?key=abc#part",
            "extent_crs": 'PROJCRS["WGS 84 / Antarctic Polar Stereographic",BASEGEOGCRS["x"]]',
            "missing": str(tmp_path / "not there.tif"),
            "remote": "/vsicurl/https://user:password@host.org/a.tif?key=abc",
            "composite": data,
            "bands": ("B02", "B03"),
            "nothing": None,
        },
        lambda _: {"ROCK_OUTCROP_CREDIT": "Somebody"},
    )
    assert json.loads(tags["ROCK_OUTCROP_PARAMETERS"]) == {
        "address": "https://host.org/stac",
        "extent_crs": "WGS 84 / Antarctic Polar Stereographic",
        "missing": "not there.tif",
        "remote": "a.tif",
        "bands": ["B02", "B03"],
    }
    assert json.loads(tags["ROCK_OUTCROP_INPUTS"]) == [
        {
            "role": "composite",
            "name": "data.bin",
            "bytes": 4,
            "sha256": hashlib.sha256(b"data").hexdigest(),
        }
    ]
    assert tags["ROCK_OUTCROP_INPUT_CREDITS"] == "Somebody"
    for secret in ("password", "abc", "my-project", "secret", str(tmp_path)):
        assert secret not in json.dumps(tags)


@pytest.mark.parametrize("count", [3, 60])
def test_many_inputs_are_counted(tmp_path: Path, count: int) -> None:
    files = []
    for number in range(count):
        files.append(tmp_path / f"{number}.tif")
        files[-1].write_bytes(b"")
    tags = run_tags("rockoutcrop:localstack", {"inputs": files}, lambda _: {})
    listed = json.loads(tags["ROCK_OUTCROP_INPUTS"])
    assert len(listed) == min(count, 51)
    assert (listed[-1]["name"] == "10 more files") is (count == 60)
