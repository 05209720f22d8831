"""Bad input: a message that names the input, says what is wrong and what to do; nothing left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsProcessingException

from rock_outcrop.tests.qgis_side import QgisProcess, Scene

Run = Callable[..., dict[str, Any]]
COLUMNS = ROWS = 520


def translated(source: Path, output: Path, **options: Any) -> Path:
    gdal.Translate(str(output), str(source), **options)
    return output


def named(path: Path, names: list[str]) -> Path:
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for band, name in enumerate(names, start=1):
        dataset.GetRasterBand(band).SetDescription(name)
    return path


def predict_inputs(trained: dict[str, Any], scene: Scene, folder: Path) -> dict[str, Any]:
    return {
        "MODEL": trained["MODEL"],
        **scene.inputs,
        "MASK": folder / "mask.tif",
        "PROBABILITY": folder / "probability.tif",
        "DEVICE": "cpu",
    }


@pytest.fixture
def refused(run: Run, trained: dict[str, Any], scene: Scene, tmp_path: Path):
    """Runs predict with something changed; checks that it fails, cleanly."""
    output = tmp_path / "output"
    output.mkdir()
    earlier = output / "mask.tif"
    earlier.write_text("an earlier result")

    def refuse(pattern: str, **changes: Any) -> None:
        with pytest.raises(QgsProcessingException, match=pattern):
            run("predict", **{**predict_inputs(trained, scene, output), **changes})
        assert [path.name for path in output.iterdir()] == ["mask.tif"]
        assert earlier.read_text() == "an earlier result"

    return refuse


def test_a_missing_band_is_named(refused, scene: Scene, tmp_path: Path) -> None:
    names = ["B02", "B03", "B04", "B08", "B12"]
    short = translated(scene.composite, tmp_path / "short.tif", bandList=[1, 2, 3, 4, 6])
    refused("COMPOSITE.*B11", COMPOSITE=named(short, names))


def test_too_few_unnamed_bands_are_counted(refused, scene: Scene, tmp_path: Path) -> None:
    short = translated(scene.composite, tmp_path / "short.tif", bandList=[1, 2, 3])
    refused("COMPOSITE.*3 band", COMPOSITE=named(short, ["", "", ""]))


def test_bands_in_another_order_give_the_same_mask(
    run: Run, trained: dict[str, Any], scene: Scene, tmp_path: Path
) -> None:
    order = [6, 5, 4, 3, 2, 1]
    names = ["B12", "B11", "B08", "B04", "B03", "B02"]
    turned = translated(scene.composite, tmp_path / "turned.tif", bandList=order)
    inputs = predict_inputs(trained, scene, tmp_path)
    first = run("predict", **inputs)["MASK"]
    pixels = gdal.Open(first).ReadAsArray()
    inputs = {**inputs, "COMPOSITE": named(turned, names), "MASK": tmp_path / "second.tif"}
    assert (gdal.Open(run("predict", **inputs)["MASK"]).ReadAsArray() == pixels).all()


def test_a_raster_without_crs(refused, scene: Scene, tmp_path: Path) -> None:
    bare = tmp_path / "bare.tif"
    source = gdal.Open(str(scene.composite))
    copy = gdal.GetDriverByName("GTiff").Create(str(bare), COLUMNS, ROWS, 6, gdal.GDT_UInt16)
    copy.SetGeoTransform(source.GetGeoTransform())
    copy.WriteRaster(0, 0, COLUMNS, ROWS, source.ReadRaster())
    del copy
    names = ["B02", "B03", "B04", "B08", "B11", "B12"]
    refused("COMPOSITE.*coordinate reference system", COMPOSITE=named(bare, names))


def test_rasters_of_different_places(refused, scene: Scene, tmp_path: Path) -> None:
    far = translated(scene.dem, tmp_path / "far.tif", outputBounds=[0, 5200, 5200, 0])
    refused("DEM.*does not overlap", DEM=far)


def test_an_all_nodata_composite(refused, scene: Scene, tmp_path: Path) -> None:
    empty = translated(scene.composite, tmp_path / "empty.tif", scaleParams=[[0, 1, 0, 0]] * 6)
    refused("COMPOSITE.*nothing but nodata", COMPOSITE=empty)


def test_a_truncated_geotiff(refused, scene: Scene, tmp_path: Path) -> None:
    plain = translated(scene.composite, tmp_path / "plain.tif", format="GTiff")
    broken = tmp_path / "broken.tif"
    broken.write_bytes(plain.read_bytes()[: plain.stat().st_size // 2])
    refused("COMPOSITE.*(damaged|cannot be opened|cannot be read)", COMPOSITE=broken)


def test_a_file_that_is_no_model(refused, scene: Scene) -> None:
    refused("MODEL.*is not", MODEL=scene.dem)


def test_a_model_that_is_not_there(refused, tmp_path: Path) -> None:
    refused("MODEL.*no file", MODEL=tmp_path / "gone.safetensors")


def test_a_folder_that_cannot_be_written(refused) -> None:
    refused("MASK.*folder", MASK="/proc/rock/mask.tif")


def test_an_output_that_is_an_input(run: Run, trained: dict[str, Any], scene: Scene) -> None:
    size = scene.dem.stat().st_size
    inputs = predict_inputs(trained, scene, scene.dem.parent)
    with pytest.raises(QgsProcessingException, match="input"):
        run("predict", **{**inputs, "MASK": scene.dem})
    assert scene.dem.stat().st_size == size


def test_another_resolution_is_warped_and_logged(
    qgis_process: QgisProcess, trained: dict[str, Any], scene: Scene, tmp_path: Path
) -> None:
    coarse = translated(scene.dem, tmp_path / "coarse.tif", xRes=32, yRes=32)
    inputs = {**predict_inputs(trained, scene, tmp_path), "DEM": coarse}
    finished = qgis_process.run("predict", inputs)
    assert finished.code == 0, finished.text
    assert "DEM: warped" in finished.text
    mask = gdal.Open(str(tmp_path / "mask.tif"))
    assert mask.GetGeoTransform() == gdal.Open(str(scene.composite)).GetGeoTransform()


def polygon_layer(path: Path, wkts: list[str], epsg: int = 3031) -> Path:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("mask", reference, ogr.wkbUnknown)
    for wkt in wkts:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    return path


def test_an_empty_reference_is_named(
    run: Run, trained: dict[str, Any], scene: Scene, tmp_path: Path
) -> None:
    empty = polygon_layer(tmp_path / "empty.gpkg", [])
    with pytest.raises(QgsProcessingException, match=r"empty"):
        run("compare", PREDICTION=scene.truth, REFERENCES=[empty], TABLE=tmp_path / "t.csv")
    assert not (tmp_path / "t.csv").exists()


def test_a_label_without_rock(run: Run, scene: Scene, tmp_path: Path) -> None:
    bare = translated(scene.label, tmp_path / "bare.tif", scaleParams=[[0, 1, 0, 0]])
    with pytest.raises(QgsProcessingException, match=r"LABEL.*rock"):
        run("train", **scene.inputs, LABEL=bare, WIDTH=2, EPOCHS=1, RUN_FOLDER=tmp_path / "run")
    assert not list((tmp_path / "run").glob("*.safetensors"))


def test_qgis_process_ends_with_an_error_code(
    qgis_process: QgisProcess, scene: Scene, tmp_path: Path
) -> None:
    finished = qgis_process.run(
        "predict", {"MODEL": scene.dem, **scene.inputs, "MASK": tmp_path / "mask.tif"}
    )
    assert finished.code != 0
    assert "MODEL" in finished.text
    assert not (tmp_path / "mask.tif").exists()


def test_a_missing_environment_names_the_algorithm_that_makes_it(
    qgis_process: QgisProcess, tmp_path: Path
) -> None:
    finished = qgis_process.run(
        "demodata", {"DEM": tmp_path / "dem.tif"}, ROCK_OUTCROP_PYTHON=str(tmp_path / "nothing")
    )
    assert finished.code != 0
    assert "setupenvironment" in finished.text


def test_a_broken_environment_says_so(qgis_process: QgisProcess, tmp_path: Path) -> None:
    finished = qgis_process.run(
        "demodata", {"DEM": tmp_path / "dem.tif"}, ROCK_OUTCROP_PYTHON="/usr/bin/python3"
    )
    assert finished.code != 0
    assert "setupenvironment" in finished.text
    assert not (tmp_path / "dem.tif").exists()


def test_a_full_disk(run: Run, small_disk: Path) -> None:
    with pytest.raises(QgsProcessingException, match="disk is full"):
        run("demodata", TILES=1, SEED=1, COMPOSITE=small_disk / "composite.tif")
    assert list(small_disk.iterdir()) == []
